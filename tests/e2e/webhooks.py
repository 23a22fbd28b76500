# SPDX-License-Identifier: Apache-2.0
"""Webhooks as Composio sends them, signed by Python's own hmac."""

import base64
import hashlib
import hmac
import json
import time

from processes import http

SECRET = "end-to-end-secret"


def v3_body(number, trigger_type="GITHUB_STAR_ADDED_EVENT", user_id="user-1"):
    return json.dumps(
        {
            "id": "msg_e2e-%04d" % number,
            "timestamp": "2026-01-15T10:30:00.000Z",
            "type": "composio.trigger.message",
            "metadata": {
                "log_id": "log_e2e_%d" % number,
                "trigger_slug": trigger_type,
                "trigger_id": "ti_e2e",
                "connected_account_id": "ca_e2e",
                "auth_config_id": "ac_e2e",
                "user_id": user_id,
            },
            "data": {"number": number},
        }
    ).encode()


def signed_headers(body, secret=SECRET, timestamp=None):
    identifier = json.loads(body)["id"]
    timestamp = str(int(time.time()) if timestamp is None else timestamp)
    signed = b"%s.%s.%s" % (identifier.encode(), timestamp.encode(), body)
    digest = hmac.new(secret.encode(), signed, hashlib.sha256).digest()
    return {
        "content-type": "application/json",
        "webhook-id": identifier,
        "webhook-timestamp": timestamp,
        "webhook-signature": "v1," + base64.b64encode(digest).decode(),
        "x-composio-webhook-version": "V3",
    }


def send(gateway, number, **attributes):
    """Posts event `number` and returns (status, text)."""
    body = v3_body(number, **attributes)
    return http(gateway.url + "/webhooks/composio", "POST", body, signed_headers(body))
