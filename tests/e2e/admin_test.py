# SPDX-License-Identifier: Apache-2.0
"""What the gateway tells about itself, by grpcurl."""

import json

import pytest
from grpcurl_test import SERVICE, answer, grpcurl
from processes import http


def test_server_info_describes_the_gateway(quiet_gateway, sandbox):
    gateway = quiet_gateway.start("--workers=1", "--call-upstream")
    info = answer(gateway, "AdminService/GetServerInfo")["serverInfo"]
    assert info["version"] == "0.1.0"
    assert info["upstream"] == {
        "kind": "UPSTREAM_KIND_COMPOSIO",
        "baseUrl": sandbox.url,
        "credentials": ["UPSTREAM_CREDENTIAL_PROJECT"],
    }
    assert info["workers"] == 1
    assert info["eventLog"]["epoch"] == answer(gateway, "EventService/GetEventLog")["eventLog"]["epoch"]
    assert info["listeners"] == [
        {
            "address": gateway.address,
            "surfaces": ["LISTENER_SURFACE_GRPC", "LISTENER_SURFACE_WEBHOOKS", "LISTENER_SURFACE_STATUS"],
        }
    ]
    assert info["projects"] == [
        {"name": "default", "webhookPath": "/webhooks/composio", "hasWebhookSecret": True}
    ]
    assert info["features"] == ["call_upstream"]
    assert info["limits"]["drainLimit"] == "10s"
    assert info["startTime"] and info["uptime"]


def test_server_info_names_the_sandbox(demo_gateway):
    info = answer(demo_gateway, "AdminService/GetServerInfo")["serverInfo"]
    assert info["upstream"]["kind"] == "UPSTREAM_KIND_SANDBOX"
    assert info["projects"][0]["hasWebhookSecret"] is True
    assert "features" not in info


SUNSET = "Sat, 01 Jan 2028 00:00:00 GMT"


def announce(sandbox, **fault):
    assert http(sandbox.url + "/_sandbox/faults", "POST", json.dumps({"count": -1, **fault}).encode())[0] == 200


def notices(gateway, **request):
    return answer(gateway, "AdminService/ListUpstreamNotices", request).get("notices", [])


@pytest.fixture
def announcing(sandbox):
    """The sandbox announces the end of an operation and of an app's version."""
    apps = '"GMAIL";version="20250114_00";deprecated=@1779840000;sunset=@1787788800;reason="lifecycle"'
    headers = {"Deprecation": "@1779840000", "Sunset": SUNSET, "Link": '<https://docs.example/end>; rel="sunset"'}
    announce(sandbox, path="/api/v3.1/toolkits/github", headers=headers)
    announce(sandbox, path="/api/v3.1/tools*", headers={"Composio-Deprecated-Toolkits": apps})
    yield sandbox
    http(sandbox.url + "/_sandbox/faults", "DELETE")


def test_what_composio_announces_is_listed_and_logged_once(quiet_gateway, announcing):
    gateway = quiet_gateway.start("--rest-pass-through", "--cache-ttl=0s")
    assert notices(gateway) == []
    for _ in range(3):
        answer(gateway, "AppService/GetApp", {"app": "github"})
    answer(gateway, "ToolService/ListTools", {"page_size": 1})
    app, operation = notices(gateway)
    assert operation["operation"] == "GET /api/v3.1/toolkits/{app}"
    assert operation["rpc"] == "composio.gateway.v1.AppService/GetApp"
    assert operation["count"] == "3"
    assert operation["sunsetTime"] == "2028-01-01T00:00:00Z"
    assert operation["deprecationTime"] == "2026-05-27T00:00:00Z"
    assert operation["link"] == "https://docs.example/end"
    assert "sunset: " + SUNSET in operation["text"]
    assert operation["firstSeenTime"] <= operation["lastSeenTime"]
    assert (app["app"], app["appVersion"], app["reason"]) == ("gmail", "20250114_00", "lifecycle")
    assert app["rpc"] == "composio.gateway.v1.ToolService/ListTools"
    lines = [line for line in gateway.program.errors if "Composio announces" in line]
    assert len(lines) == 2, lines
    assert "composio_gateway_upstream_notices_total 4" in http(gateway.url + "/metrics")[1]


def test_notices_of_passed_through_requests_are_listed_too(quiet_gateway, announcing):
    gateway = quiet_gateway.start("--rest-pass-through")
    assert http(gateway.url + "/api/v3.1/toolkits/github")[0] == 200
    assert [notice["operation"] for notice in notices(gateway)] == ["GET /api/v3.1/toolkits/{app}"]


def test_notices_come_page_by_page(quiet_gateway, announcing):
    gateway = quiet_gateway.start()
    answer(gateway, "AppService/GetApp", {"app": "github"})
    answer(gateway, "ToolService/ListTools", {"page_size": 1})
    first = answer(gateway, "AdminService/ListUpstreamNotices", {"page_size": 1})
    rest = answer(gateway, "AdminService/ListUpstreamNotices", {"page_token": first["nextPageToken"]})
    assert first["notices"][0]["app"] == "gmail" and "app" not in rest["notices"][0]
    assert "nextPageToken" not in rest
    refused = grpcurl(gateway, SERVICE + "AdminService/ListUpstreamNotices", data={"page_token": "x"})
    assert "page_token" in refused.stderr and "INVALID_FIELD" in refused.stderr
