# SPDX-License-Identifier: Apache-2.0
"""No key and no webhook secret is in anything that the gateway writes, at its most verbose."""

import base64
import json

import pytest
from grpcurl_test import SERVICE, answer, frames, grpcurl
from processes import Gateway, http, stopped_at_end
from webhooks import signed_headers, v3_body

KEYS = {
    "COMPOSIO_API_KEY": "ak_topsecret_project",
    "COMPOSIO_USER_API_KEY": "uak_topsecret_user",
    "COMPOSIO_ORG_API_KEY": "oak_topsecret_org",
    "COMPOSIO_WEBHOOK_SECRET": "whsec_dG9wc2VjcmV0,topsecret-second",
    "COMPOSIO_GATEWAY_STATE_KEY": base64.b64encode(b"topsecret-state-key-of-32-bytes!").decode(),
}


def secrets():
    values = [secret for value in KEYS.values() for secret in value.split(",")]
    return values + [base64.b64encode(value.encode()).decode().rstrip("=") for value in values]


@pytest.fixture
def talkative_gateway(sandbox, tmp_path):
    with stopped_at_end(Gateway(tmp_path / "data", {"COMPOSIO_BASE_URL": sandbox.url, **KEYS})) as gateway:
        yield gateway.start("--log-level=debug", "--cache-ttl=0s", "--rest-pass-through", "--call-upstream")


def post(gateway, body, headers):
    return http(gateway.url + "/webhooks/composio", "POST", body, headers)[0]


def use_everything(gateway, sandbox):
    """What a secret might be written at: calls with each key, refusals, faults, raw requests, webhooks good and bad."""
    answer(gateway, "AppService/ListApps")
    for method in ("ProjectService/ListProjects", "AuthService/GetSession", "AppService/GetApp"):
        grpcurl(gateway, SERVICE + method, data={})
    for fault in ({"status": 401}, {"reset": True}, {"status": 502, "body_form": "html"}):
        http(sandbox.url + "/_sandbox/faults", "POST", json.dumps({"path": "/api/v3.1/auth_configs*", **fault}).encode())
        grpcurl(gateway, SERVICE + "AuthConfigService/ListAuthConfigs", data={})
    mirror = {"status": 400, "body": {"error": {"message": "bad key " + KEYS["COMPOSIO_API_KEY"]}}}
    http(sandbox.url + "/_sandbox/faults", "POST", json.dumps({"path": "/api/v3.1/toolkits*", **mirror}).encode())
    refused = grpcurl(gateway, SERVICE + "AppService/ListApps", data={})
    assert "bad key ***" in refused.stderr
    for headers in ({}, {"x-user-api-key": "any"}, {"origin": "https://example.org"}):
        http(gateway.url + "/api/v3.1/toolkits?limit=1", headers=headers)
    http(gateway.url + "/api/v3.1/org/owner/project/list", headers={"x-org-api-key": "any"})
    answer(gateway, "ProxyService/CallUpstream", {"path": "/api/v3.1/toolkits", "query": {"limit": "1"}})
    body = v3_body(1)
    assert post(gateway, body, signed_headers(body, "topsecret-second")) == 200
    for headers in ({}, signed_headers(body, "wrong"), signed_headers(body, "topsecret-second", timestamp=1)):
        assert post(gateway, body, headers) == 401
    frames(gateway, {"start": {"preset": "START_PRESET_EARLIEST"}, "stop": {"caught_up": True}})


def test_nothing_written_holds_a_secret(talkative_gateway, sandbox):
    gateway = talkative_gateway
    use_everything(gateway, sandbox)
    told = [json.dumps(answer(gateway, "AdminService/GetServerInfo")), http(gateway.url + "/metrics")[1]]
    assert gateway.stop() == 0
    debug = [line for line in gateway.program.errors if '"level":"debug"' in line]
    assert any("Composio answered" in line for line in debug), gateway.program.output()
    written = "\n".join([gateway.program.output(), *told])
    for secret in secrets():
        assert secret not in written
    assert "topsecret" not in written
