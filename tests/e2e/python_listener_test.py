# SPDX-License-Identifier: Apache-2.0
"""The listener of Composio's own Python SDK, unmodified, against the sandbox's realtime feed over TLS."""

import queue

import pytest
from composio import Composio

from leading_proxy import LeadingProxy, certificate
from processes import Sandbox, stopped_at_end, wait_until
from realtime_feed import control

HOST = "ws-mt1.pusher.com"
LIMIT_SECONDS = 30


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    return certificate(tmp_path_factory.mktemp("tls"), HOST)


@pytest.fixture(scope="module")
def sandbox(files):
    flags = ["--realtime-tls-address", "127.0.0.1:0", "--realtime-tls-certificate", files[0], "--realtime-tls-key"]
    with stopped_at_end(Sandbox(*flags, files[1])) as program:
        yield program


@pytest.fixture(scope="module")
def proxy(sandbox):
    line = sandbox.program.wait_for_line(lambda text: "over TLS on port" in text, "the TLS port")
    leading = LeadingProxy(int(line.split()[-1]))
    yield leading
    leading.close()


@pytest.fixture
def listener(sandbox, proxy, files, monkeypatch, tmp_path):
    """(subscription, queue of the events that its handler got)."""
    monkeypatch.setenv("COMPOSIO_BASE_URL", sandbox.url)
    monkeypatch.setenv("COMPOSIO_API_KEY", "ak_sandbox")
    monkeypatch.setenv("COMPOSIO_CACHE_DIR", str(tmp_path))
    monkeypatch.setenv("COMPOSIO_DISABLE_TELEMETRY", "true")
    monkeypatch.setenv("https_proxy", proxy.url)
    monkeypatch.setenv("WEBSOCKET_CLIENT_CA_BUNDLE", files[0])
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    control(sandbox, method="POST", operation="reset")
    subscription = Composio().triggers.subscribe(timeout=LIMIT_SECONDS)
    events = queue.Queue()
    subscription.handle(trigger_slug="SLACK_RECEIVE_MESSAGE")(events.put)
    wait_until(lambda: subscribed(sandbox), "the listener is subscribed")
    yield subscription, events
    subscription.stop()
    wait_until(lambda: not connections(sandbox), "the listener is gone")


def connections(sandbox):
    return control(sandbox, method="GET")["connections"]


def subscribed(sandbox):
    return [c for c in connections(sandbox) if c["channels"]]


def fire(sandbox, data):
    body = {"trigger_type": "SLACK_RECEIVE_MESSAGE", "user_id": "alice", "data": data}
    (fired,) = control(sandbox, body, operation="events")["events"]
    return fired


def test_an_event_of_a_v3_project_comes_normalised(sandbox, proxy, listener):
    fired = fire(sandbox, {"text": "hello"})
    event = listener[1].get(timeout=LIMIT_SECONDS)
    assert (event["id"], event["uuid"]) == (fired["trigger_id"], fired["trigger_id"])
    assert (event["user_id"], event["toolkit_slug"]) == ("alice", "SLACK")
    assert event["trigger_slug"] == event["metadata"]["trigger_slug"] == "SLACK_RECEIVE_MESSAGE"
    assert event["payload"] == {"text": "hello"}
    assert event["original_payload"] is None
    account = event["metadata"]["connected_account"]
    assert account["id"].startswith("ca_") and account["auth_config_id"].startswith("ac_")
    assert HOST + ":443" in proxy.targets
    (connection,) = connections(sandbox)
    assert (connection["protocol"], connection["client"], connection["tls"]) == ("6", "Pysher", True)


def test_an_event_of_an_older_project_comes_normalised(sandbox, listener):
    control(sandbox, {"settings": {"version": "V2"}})
    fired = fire(sandbox, {"text": "hello"})
    event = listener[1].get(timeout=LIMIT_SECONDS)
    assert event["id"] == fired["trigger_id"] != event["uuid"]
    assert (event["user_id"], event["toolkit_slug"]) == ("alice", "slack")
    assert event["trigger_slug"] == event["metadata"]["trigger_slug"] == "SLACK_RECEIVE_MESSAGE"
    assert event["payload"] == event["original_payload"] == {"text": "hello"}
    account = event["metadata"]["connected_account"]
    assert account["id"].startswith("ca_") and account["auth_config_id"].startswith("ac_")
    assert account["id"] != account["uuid"] and account["auth_config_id"] != account["auth_config_uuid"]
    assert (account["user_id"], account["status"]) == ("alice", "ACTIVE")


def test_a_large_event_comes_whole(sandbox, listener):
    data = {"text": "Grüße \"quoted\" " * 4000}
    fire(sandbox, data)
    assert listener[1].get(timeout=LIMIT_SECONDS)["payload"] == data


def test_it_comes_back_after_please_reconnect(sandbox, listener):
    (before,) = connections(sandbox)
    control(sandbox, {"close": 4200})
    wait_until(
        lambda: [c for c in subscribed(sandbox) if c["socket_id"] != before["socket_id"]],
        "the listener is subscribed again",
    )
    fire(sandbox, {"text": "again"})
    assert listener[1].get(timeout=LIMIT_SECONDS)["payload"] == {"text": "again"}


def test_it_ends_when_the_application_is_gone(sandbox, listener):
    assert not listener[0].has_errored()
    control(sandbox, {"close": 4001, "reason": "App key is unknown"})
    wait_until(listener[0].has_errored, "the listener ends")
    assert not connections(sandbox)
