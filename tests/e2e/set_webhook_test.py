# SPDX-License-Identifier: Apache-2.0
"""SetWebhook: the subscription is made or changed, and the gateway verifies with its secret at once and after a restart."""

import json
import urllib.request

import pytest

from grpcurl_test import answer
from processes import Gateway, Sandbox, http, stopped_at_end, wait_until
from webhooks import signed_headers, v3_body

PUBLIC = "https://gateway.example.com"


@pytest.fixture
def project(tmp_path):
    """(sandbox, gateway not started): neither knows the other's webhooks."""
    with stopped_at_end(Sandbox()) as sandbox:
        env = {"COMPOSIO_BASE_URL": sandbox.url, "COMPOSIO_API_KEY": "ak_sandbox"}
        with stopped_at_end(Gateway(tmp_path / "data", env)) as gateway:
            yield sandbox, gateway


def set_webhook(gateway, **request):
    return answer(gateway, "WebhookService/SetWebhook", {"webhook_url": PUBLIC + "/webhooks/composio", **request})


def delivered(gateway, number, secret):
    body = v3_body(number)
    return http(gateway.url + "/webhooks/composio", "POST", body, signed_headers(body, secret))[0]


def subscriptions(sandbox):
    request = urllib.request.Request(sandbox.url + "/api/v3.1/webhook_subscriptions", headers={"x-api-key": "ak_sandbox"})
    with urllib.request.urlopen(request, timeout=10) as response:
        return json.load(response)["items"]


def test_secret_is_verified_with_at_once_and_after_a_restart(project):
    sandbox, gateway = project
    gateway.start()
    made = set_webhook(gateway)
    secret = made["webhookSubscription"]["secret"]
    assert made["created"] and made["webhookSubscription"]["enabledEvents"] == ["composio.trigger.message"]
    assert delivered(gateway, 1, secret) == 200
    assert delivered(gateway, 2, "another secret") == 401
    assert http(gateway.url + "/readyz")[0] == 200
    gateway.stop()
    gateway.start()
    assert delivered(gateway, 3, secret) == 200
    assert len(subscriptions(sandbox)) == 1
    kept = b"".join(path.read_bytes() for path in sandbox_files(gateway))
    assert secret.encode() not in kept


def sandbox_files(gateway):
    from pathlib import Path  # pylint: disable=import-outside-toplevel

    return [path for path in Path(gateway.env["COMPOSIO_GATEWAY_DATA_DIR"]).rglob("*") if path.is_file()]


def test_events_that_are_enabled_already_stay(project):
    sandbox, gateway = project
    gateway.start()
    set_webhook(gateway, enabled_events=["composio.connected_account.expired"])
    again = set_webhook(gateway)
    assert "created" not in again
    assert subscriptions(sandbox)[0]["enabled_events"] == ["composio.connected_account.expired", "composio.trigger.message"]


def test_secret_on_demand_is_a_new_one(project):
    _, gateway = project
    gateway.start()
    first = set_webhook(gateway)["webhookSubscription"]["secret"]
    second = set_webhook(gateway, rotate_secret=True)["webhookSubscription"]["secret"]
    assert second != first
    assert delivered(gateway, 1, second) == 200


def test_gateway_registers_itself_where_the_configuration_says_so(project, tmp_path):
    sandbox, gateway = project
    settings = tmp_path / "gateway.yaml"
    settings.write_text("webhook: {public_url: %s, auto_register: true}\n" % PUBLIC)
    gateway.start("--config", str(settings))
    wait_until(lambda: subscriptions(sandbox), "the subscription is made")
    assert subscriptions(sandbox)[0]["webhook_url"] == PUBLIC + "/webhooks/composio"
    wait_until(lambda: http(gateway.url + "/readyz")[0] == 200, "the gateway has a secret")
