# SPDX-License-Identifier: Apache-2.0
"""Composio's own Python SDK, unmodified, against the sandbox: directly, and through the gateway."""

import http.server
import json
import queue
import threading
import urllib.request

import pytest
from composio import Composio

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


def test_errors_reach_the_sdk_as_its_own(composio):
    with pytest.raises(Exception, match="(?i)not found"):
        composio.triggers.create("NO_SUCH_TRIGGER", user_id="default", trigger_config={})
    with pytest.raises(Exception, match="(?i)no connected account"):
        composio.tools.execute(
            STAR, {"owner": OWNER, "repo": REPO}, user_id="nobody", dangerously_skip_version_check=True
        )
