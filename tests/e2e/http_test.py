# SPDX-License-Identifier: Apache-2.0
"""The gateway's one port, spoken to in HTTP/1.1 by curl and by a sender of webhooks."""

import subprocess

import pytest

from grpcurl_test import events, frames
from processes import free_port, http
from webhooks import send, signed_headers, v3_body


def curl(*arguments):
    done = subprocess.run(["curl", "-sS", "--max-time", "20", *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("path", ["/healthz", "/readyz"])
def test_curl_sees_a_healthy_gateway(demo_gateway, path):
    assert curl("-o", "/dev/null", "-w", "%{http_code}", demo_gateway.url + path) == "200"


def test_metrics_are_in_prometheus_text(demo_gateway):
    assert "# TYPE composio_gateway_" in curl(demo_gateway.url + "/metrics")


def test_an_unknown_path_is_404(demo_gateway):
    assert curl("-o", "/dev/null", "-w", "%{http_code}", demo_gateway.url + "/no/such/path") == "404"


def test_a_signed_webhook_arrives_at_a_subscriber(quiet_gateway):
    quiet_gateway.start()
    assert send(quiet_gateway, 1)[0] == 200
    found = events(frames(quiet_gateway, {"start": {"preset": "START_PRESET_EARLIEST"}, "stop": {"caught_up": True}}))
    assert [event["data"]["number"] for event in found] == [1]
    assert found[0]["eventId"] == "msg_e2e-0001"
    assert found[0]["triggerType"] == "GITHUB_STAR_ADDED_EVENT"
    assert found[0]["userId"] == "user-1"


def test_curl_can_post_a_signed_webhook(quiet_gateway):
    quiet_gateway.start()
    body = v3_body(7)
    headers = [word for name, value in signed_headers(body).items() for word in ("-H", "%s: %s" % (name, value))]
    url = quiet_gateway.url + "/webhooks/composio"
    assert curl("-o", "/dev/null", "-w", "%{http_code}", *headers, "--data-binary", body.decode(), url) == "200"


def test_a_webhook_sent_twice_is_stored_once(quiet_gateway):
    quiet_gateway.start()
    assert [send(quiet_gateway, 1)[0], send(quiet_gateway, 1)[0], send(quiet_gateway, 2)[0]] == [200, 200, 200]
    found = events(frames(quiet_gateway, {"start": {"preset": "START_PRESET_EARLIEST"}, "stop": {"caught_up": True}}))
    assert [event["data"]["number"] for event in found] == [1, 2]


def test_a_wrong_signature_is_401_and_stores_nothing(quiet_gateway):
    quiet_gateway.start()
    body = v3_body(1)
    status, _ = http(
        quiet_gateway.url + "/webhooks/composio", "POST", body, signed_headers(body, secret="another secret")
    )
    assert status == 401
    stop = {"start": {"preset": "START_PRESET_EARLIEST"}, "stop": {"caught_up": True}}
    assert not events(frames(quiet_gateway, stop))


def test_without_a_secret_webhooks_are_503_and_the_answer_says_what_to_set(quiet_gateway):
    del quiet_gateway.env["COMPOSIO_WEBHOOK_SECRET"]
    quiet_gateway.start()
    status, text = send(quiet_gateway, 1)
    assert status == 503
    assert "COMPOSIO_WEBHOOK_SECRET" in text


def test_the_webhook_listener_serves_webhooks_only(quiet_gateway):
    address = "127.0.0.1:%d" % free_port()
    quiet_gateway.env["COMPOSIO_GATEWAY_WEBHOOK_ADDRESS"] = address
    quiet_gateway.start()
    assert http("http://%s/healthz" % address)[0] == 404
    body = v3_body(3)
    assert http("http://%s/webhooks/composio" % address, "POST", body, signed_headers(body))[0] == 200
