# SPDX-License-Identifier: Apache-2.0
"""Composio's own Python SDK, unmodified, against the sandbox: directly, and through the gateway."""

import http.server
import json
import queue
import threading
import urllib.request
import uuid

import pytest
from composio import Composio
from composio_client import BadRequestError

OWNER, REPO = "octocat", "hello-world"
STAR = "GITHUB_STAR_A_REPOSITORY_FOR_THE_AUTHENTICATED_USER"
STAR_ADDED = "GITHUB_STAR_ADDED_EVENT"
LIMIT_SECONDS = 30


class Receiver:
    """Takes webhooks on a loopback port and keeps (headers, body)."""

    def __init__(self):
        received = self.received = queue.Queue()

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):  # pylint: disable=invalid-name
                body = self.rfile.read(int(self.headers["content-length"]))
                received.put((self.headers, body.decode()))
                self.send_response(200)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *args):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = "http://127.0.0.1:%d/hook" % self.server.server_port
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def receiver():
    taken = Receiver()
    yield taken
    taken.close()


@pytest.fixture
def composio(base_url, monkeypatch, tmp_path):
    monkeypatch.setenv("COMPOSIO_BASE_URL", base_url)
    monkeypatch.setenv("COMPOSIO_API_KEY", "ak_sandbox")
    monkeypatch.setenv("COMPOSIO_CACHE_DIR", str(tmp_path))
    monkeypatch.setenv("COMPOSIO_DISABLE_TELEMETRY", "true")
    return Composio()


@pytest.fixture
def secret(sandbox, receiver):
    """Makes the receiver the project's webhook subscription; gone afterwards."""
    subscriptions = sandbox.url + "/api/v3.1/webhook_subscriptions"
    made = call(
        "POST",
        subscriptions,
        {"webhook_url": receiver.url, "enabled_events": ["composio.trigger.message"], "version": "V3"},
    )
    yield made["secret"]
    call("DELETE", subscriptions + "/" + made["id"])


def call(method, url, body=None):
    request = urllib.request.Request(
        url,
        method=method,
        data=None if body is None else json.dumps(body).encode(),
        headers={"x-api-key": "ak_sandbox", "content-type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=LIMIT_SECONDS) as answer:
        return json.load(answer)


def test_toolkits_are_paged_through(composio):
    slugs, cursor = [], None
    while True:
        page = composio.toolkits.list(limit=1, cursor=cursor)
        assert len(page.items) == 1
        slugs += [item.slug for item in page.items]
        cursor = page.next_cursor
        if not cursor:
            break
    assert len(slugs) == len(set(slugs)) == page.total_items
    assert {"github", "slack", "gmail", "googlecalendar"} <= set(slugs)


def test_starring_fires_the_trigger_whose_webhook_verifies(composio, receiver, secret):
    trigger = composio.triggers.create(
        STAR_ADDED, user_id="default", trigger_config={"owner": OWNER, "repo": REPO}
    )
    active = composio.triggers.list_active(trigger_ids=[trigger.trigger_id])
    assert [item.trigger_name for item in active.items] == [STAR_ADDED]

    result = composio.tools.execute(
        STAR, {"owner": OWNER, "repo": REPO}, user_id="default", dangerously_skip_version_check=True
    )
    assert result["successful"], result

    while True:
        headers, body = receiver.received.get(timeout=LIMIT_SECONDS)
        if json.loads(body)["metadata"]["trigger_id"] == trigger.trigger_id:
            break
    verified = composio.triggers.verify_webhook(
        id=headers["webhook-id"],
        payload=body,
        signature=headers["webhook-signature"],
        timestamp=headers["webhook-timestamp"],
        secret=secret,
    )
    event = verified["payload"]
    assert event["trigger_slug"] == STAR_ADDED
    assert event["payload"]["repository_name"] == REPO
    assert event["user_id"] == "default"

    with pytest.raises(Exception, match="(?i)signature"):
        composio.triggers.verify_webhook(
            id=headers["webhook-id"],
            payload=body.replace(REPO, "other"),
            signature=headers["webhook-signature"],
            timestamp=headers["webhook-timestamp"],
            secret=secret,
        )


def paged(page):
    """Every item of a list that is paged by cursor."""
    items, cursor = [], None
    while True:
        found = page(cursor)
        items += found.items
        cursor = found.next_cursor
        if not cursor:
            return items


def test_tools_and_trigger_types_are_listed_to_the_end_and_got(composio):
    types = [item.slug for item in paged(lambda cursor: composio.triggers.list(limit=7, cursor=cursor))]
    assert len(types) == len(set(types)) >= 40
    assert composio.triggers.get_type(STAR_ADDED).slug == STAR_ADDED
    assert STAR_ADDED in composio.triggers.list_enum()

    tools = composio.tools.get_raw_composio_tools(toolkits=["github"], limit=100)
    assert len(tools) > 10 and all(tool.slug.startswith("GITHUB_") for tool in tools)
    assert composio.tools.get_raw_composio_tool_by_slug(STAR).slug == STAR
    assert [tool.slug for tool in composio.tools.get_raw_composio_tools(tools=[STAR])] == [STAR]
    assert composio.toolkits.get("github").slug == "github"
    assert composio.toolkits.list_categories()


def test_a_person_is_connected_by_a_link(composio):
    config = composio.auth_configs.create("notion", {"type": "use_composio_managed_auth", "name": "ours"})
    assert composio.auth_configs.get(config.id).id == config.id
    assert config.id in [item.id for item in composio.auth_configs.list(toolkit_slug="notion").items]
    composio.auth_configs.disable(config.id)
    composio.auth_configs.enable(config.id)

    request = composio.connected_accounts.link("python-" + uuid.uuid4().hex, config.id)
    # What the browser of the person does.
    with urllib.request.urlopen(request.redirect_url, timeout=LIMIT_SECONDS) as page:
        page.read()
    connection = request.wait_for_connection(timeout=LIMIT_SECONDS)
    assert connection.status == "ACTIVE"
    assert connection.toolkit.slug == "notion"
    assert composio.connected_accounts.get(connection.id).id == connection.id
    composio.connected_accounts.disable(connection.id)
    composio.connected_accounts.enable(connection.id)
    composio.connected_accounts.delete(connection.id)
    composio.auth_configs.delete(config.id)


def test_a_trigger_is_made_listed_disabled_enabled_and_deleted(composio):
    with pytest.raises(BadRequestError):
        composio.triggers.create(STAR_ADDED, user_id="default", trigger_config={"owner": 1})
    made = composio.triggers.create(
        STAR_ADDED, user_id="default", trigger_config={"owner": OWNER, "repo": REPO}
    ).trigger_id

    def active():
        return [item.id for item in composio.triggers.list_active(trigger_ids=[made]).items]

    assert active() == [made]
    composio.triggers.disable(made)
    assert active() == []
    composio.triggers.enable(made)
    assert active() == [made]
    composio.triggers.delete(made)
    assert active() == []


def test_a_failing_tool_is_a_result_and_not_an_error(composio):
    failed = composio.tools.execute(
        STAR, {"owner": OWNER, "repo": "nope"}, user_id="default", dangerously_skip_version_check=True
    )
    assert failed["successful"] is False
    assert failed["error"]
    with pytest.raises(Exception, match="(?i)not found"):
        composio.tools.execute("NO_SUCH_TOOL", {}, user_id="default", dangerously_skip_version_check=True)


def test_the_webhook_subscription_lives_from_set_to_delete(composio, receiver):
    subscriptions = composio.webhooks.subscriptions
    made = subscriptions.set(webhook_url=receiver.url, enabled_events=["composio.trigger.message"], version="V3")
    assert made["id"] in [item.id for item in subscriptions.list().items]
    assert "composio.trigger.message" in [item.event_type for item in subscriptions.list_event_types().items]
    rotated = subscriptions.rotate_secret(made["id"])
    assert rotated.secret and rotated.secret != made["secret"]
    subscriptions.delete(made["id"])
    assert made["id"] not in [item.id for item in subscriptions.list().items]


def test_errors_reach_the_sdk_as_its_own(composio):
    with pytest.raises(Exception, match="(?i)not found"):
        composio.triggers.create("NO_SUCH_TRIGGER", user_id="default", trigger_config={})
    with pytest.raises(Exception, match="(?i)no connected account"):
        composio.tools.execute(
            STAR, {"owner": OWNER, "repo": REPO}, user_id="nobody", dangerously_skip_version_check=True
        )
