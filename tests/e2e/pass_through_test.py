# SPDX-License-Identifier: Apache-2.0
"""Composio's REST interface as it is: over HTTP, and by ProxyService.CallUpstream."""

import base64
import json

from grpcurl_test import SERVICE, answer, grpcurl
from processes import http

CALL = SERVICE + "ProxyService/CallUpstream"
TOOLKIT = "/api/v3.1/toolkits/github"


def test_rest_passes_through_with_status_body_and_headers(quiet_gateway, sandbox):
    quiet_gateway.start("--rest-pass-through")
    direct = http(sandbox.url + TOOLKIT, headers={"x-api-key": "ak_sandbox"})
    assert http(quiet_gateway.url + TOOLKIT, headers={"x-api-key": "ak_another"}) == direct
    missing = http(quiet_gateway.url + "/api/v3.1/toolkits/nope")
    assert missing[0] == 404 and "error" in json.loads(missing[1])


def test_rest_is_off_until_switched_on_and_never_for_web_pages(quiet_gateway):
    quiet_gateway.start()
    status, text = http(quiet_gateway.url + TOOLKIT)
    assert status == 404 and "--rest-pass-through" in text
    quiet_gateway.stop()
    quiet_gateway.start("--rest-pass-through")
    for headers in ({"origin": "https://example.org"}, {"host": "evil.example"}):
        status, text = http(quiet_gateway.url + TOOLKIT, headers=headers)
        assert status == 403 and "LOCAL_ONLY" in text


def test_the_webhook_listener_passes_nothing_through(quiet_gateway):
    quiet_gateway.start("--rest-pass-through", "--call-upstream", "--webhook-address=127.0.0.1:0")
    line = quiet_gateway.program.wait_for_line(lambda text: "webhook" in text.lower() and "127.0.0.1:" in text, "its address")
    ports = [word.strip("/.,)").rsplit(":", 1)[1] for word in line.replace("/webhooks", " ").split() if "127.0.0.1:" in word]
    others = [port for port in ports if port.isdigit() and int(port) != quiet_gateway.port]
    assert others, line
    assert http("http://127.0.0.1:%s%s" % (others[0], TOOLKIT))[0] == 404


def test_call_upstream_hands_any_answer_back(quiet_gateway):
    quiet_gateway.start("--call-upstream")
    found = answer(quiet_gateway, "ProxyService/CallUpstream", {"path": "/api/v3.1/toolkits", "query": {"limit": "1", "search": "git hub&"}})
    assert found["status"] == 200 and "items" in json.loads(base64.b64decode(found["jsonBody"]))
    body = base64.b64encode(b'{"user_id": "alice", "arguments": {}}').decode()
    failed = answer(quiet_gateway, "ProxyService/CallUpstream", {"method": "POST", "path": "/api/v3.1/tools/execute/NO_TOOL", "json_body": body})
    assert failed["status"] == 404 and failed["headers"]["content-type"].startswith("application/json")


def test_call_upstream_refuses_with_typed_errors(quiet_gateway):
    quiet_gateway.start()
    assert "--call-upstream" in grpcurl(quiet_gateway, CALL, data={"path": TOOLKIT}).stderr
    quiet_gateway.stop()
    quiet_gateway.start("--call-upstream")
    for request, words in [
        ({}, "path: "),
        ({"path": TOOLKIT + "?a=b"}, "path: "),
        ({"path": "/api/../x"}, "path: "),
        ({"path": TOOLKIT, "method": "get"}, "method: "),
        ({"path": TOOLKIT, "credential": "UPSTREAM_CREDENTIAL_ORG"}, "COMPOSIO_ORG_API_KEY"),
    ]:
        assert words in grpcurl(quiet_gateway, CALL, data=request).stderr, request
    for flags in (["-authority", "evil.example"], ["-H", "origin: https://example.org"]):
        assert "PermissionDenied" in grpcurl(quiet_gateway, CALL, data={"path": TOOLKIT}, flags=flags).stderr
