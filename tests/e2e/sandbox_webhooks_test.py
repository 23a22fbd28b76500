# SPDX-License-Identifier: Apache-2.0
"""What the sandbox delivers is what the gateway accepts, seen from outside both."""

import json
import re

import pytest

from grpcurl_test import events, frames
from processes import Gateway, Sandbox, free_port, http, stopped_at_end, wait_until

KEY = {"x-api-key": "ak_sandbox"}


def call(sandbox, method, path, body=None):
    status, text = http(sandbox.url + path, method, None if body is None else json.dumps(body).encode(), KEY)
    assert status in (200, 201), text
    return json.loads(text)


@pytest.fixture(scope="module")
def own_sandbox():
    with stopped_at_end(Sandbox()) as program:
        yield program


@pytest.fixture
def pair(own_sandbox, tmp_path):
    """A sandbox whose webhook subscription is a gateway that uses it as upstream."""
    call(own_sandbox, "POST", "/_sandbox/reset")
    port = free_port()
    subscription = call(
        own_sandbox,
        "POST",
        "/api/v3.1/webhook_subscriptions",
        {
            "webhook_url": "http://127.0.0.1:%d/webhooks/composio" % port,
            "enabled_events": ["composio.trigger.message", "composio.connected_account.expired"],
        },
    )
    env = {
        "COMPOSIO_BASE_URL": own_sandbox.url,
        "COMPOSIO_API_KEY": "ak_sandbox",
        "COMPOSIO_WEBHOOK_SECRET": subscription["secret"],
    }
    with stopped_at_end(Gateway(tmp_path / "data", env, port=port)) as gateway:
        yield own_sandbox, gateway
    call(own_sandbox, "DELETE", "/api/v3.1/webhook_subscriptions/" + subscription["id"])


def webhooks_by_verdict(gateway):
    status, text = http(gateway.url + "/metrics")
    assert status == 200
    lines = re.findall(r'^composio_gateway_webhooks_total\{verdict="(\w+)"\} (\d+)', text, re.MULTILINE)
    return {verdict: int(count) for verdict, count in lines if int(count)}


def delivered(sandbox):
    def idle():
        deliveries = call(sandbox, "GET", "/_sandbox/deliveries")
        return deliveries if deliveries["idle"] else None

    return wait_until(idle, "all webhooks are delivered")


def fire(sandbox, count):
    return len(call(sandbox, "POST", "/_sandbox/events", {"trigger_type": "GITHUB_STAR_ADDED_EVENT", "count": count})["events"])


def test_webhooks_accepted_are_events_delivered(pair):
    sandbox, gateway = pair
    gateway.start()
    fired = fire(sandbox, 50)
    call(sandbox, "POST", "/_sandbox/faults", {"webhook": "duplicate", "count": 3})
    fired += fire(sandbox, 3)
    call(sandbox, "POST", "/_sandbox/faults", {"webhook": "drop", "count": 2})
    fired += fire(sandbox, 2)
    deliveries = delivered(sandbox)
    assert deliveries["dropped_by_fault"] == 2
    assert deliveries["delivered"] == fired - 2 + 3
    assert webhooks_by_verdict(gateway) == {"stored": fired - 2, "duplicate": 3}


def test_what_is_fired_while_the_gateway_is_down_arrives_afterwards(pair):
    sandbox, gateway = pair
    fired = fire(sandbox, 5)
    gateway.start()
    assert delivered(sandbox)["delivered"] == fired
    assert webhooks_by_verdict(gateway) == {"stored": fired}


def test_every_version_is_accepted(pair):
    sandbox, gateway = pair
    gateway.start()
    subscription = call(sandbox, "GET", "/api/v3.1/webhook_subscriptions")["items"][0]
    fired = 0
    for version in ("V1", "V2", "V3"):
        call(
            sandbox,
            "PATCH",
            "/api/v3.1/webhook_subscriptions/" + subscription["id"],
            {"version": version, "enabled_events": ["composio.trigger.message"]},
        )
        fired += fire(sandbox, 1)
    delivered(sandbox)
    assert webhooks_by_verdict(gateway) == {"stored": fired}


def test_of_the_embedded_sandbox_too_every_accepted_webhook_is_delivered(demo_gateway):
    def still_moment():
        before = webhooks_by_verdict(demo_gateway)
        found = events(frames(demo_gateway, {"start": {"preset": "START_PRESET_EARLIEST"}, "stop": {"caught_up": True}}))
        return (before, len(found)) if before and webhooks_by_verdict(demo_gateway) == before else None

    accepted, subscribed = wait_until(still_moment, "no webhook arrives while a subscriber reads all events")
    assert accepted == {"stored": subscribed}
