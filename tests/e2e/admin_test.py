# SPDX-License-Identifier: Apache-2.0
"""What the gateway tells about itself, by grpcurl."""

from grpcurl_test import answer


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
