# SPDX-License-Identifier: Apache-2.0
"""A client of the sandbox's realtime feed, step by step: what the SDKs' own clients do on their own."""

import contextlib
import json
import urllib.parse

import websocket

from processes import http

LIMIT_SECONDS = 30
KEY = {"x-api-key": "ak_sandbox"}
SDK = "/api/v3/internal/sdk/realtime"


def credentials(sandbox):
    status, text = http(sandbox.url + SDK + "/credentials", headers=KEY)
    assert status == 200, text
    return json.loads(text)


def authorize(sandbox, socket_id, channel, headers=None, path=SDK):
    """(status, body), with a form as pusher-js and pysher send it."""
    body = urllib.parse.urlencode({"socket_id": socket_id, "channel_name": channel}).encode()
    status, text = http(sandbox.url + path + "/auth?source=python", "POST", body, KEY if headers is None else headers)
    return status, json.loads(text)


def control(sandbox, body=None, method="POST", operation="realtime"):
    """The control API's answer."""
    data = None if body is None else json.dumps(body).encode()
    status, text = http(sandbox.url + "/_sandbox/" + operation, method, data)
    assert status == 200, text
    return json.loads(text)


class Feed:
    """One websocket. `channel` is the project's own."""

    def __init__(self, sandbox, path=None, protocol="7"):
        self.sandbox = sandbox
        known = credentials(sandbox)
        self.channel = "private-%s_triggers" % known["project_id"]
        path = "/app/" + known["pusher_key"] if path is None else path
        query = "" if protocol is None else "?client=test&version=1&protocol=" + protocol
        self.socket = websocket.create_connection(
            "ws://127.0.0.1:%d%s%s" % (sandbox.port, path, query), timeout=LIMIT_SECONDS
        )

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close(timeout=1)

    def frame(self):
        """The next frame as JSON; ("close", code) when the server closes."""
        frame = self.socket.recv_frame()
        if frame.opcode == websocket.ABNF.OPCODE_CLOSE:
            # Where the server has given up already nobody takes the answer.
            with contextlib.suppress(OSError):
                self.socket.send_close()
            return ("close", int.from_bytes(frame.data[:2], "big") if frame.data else 1005)
        return json.loads(frame.data)

    def data(self):
        """The next frame's event and decoded data."""
        frame = self.frame()
        return frame["event"], json.loads(frame["data"])

    def send(self, event, data):
        self.socket.send(json.dumps({"event": event, "data": data}))

    def subscribe(self):
        """From the greeting to the confirmation."""
        event, greeting = self.data()
        assert event == "pusher:connection_established"
        status, answer = authorize(self.sandbox, greeting["socket_id"], self.channel)
        assert status == 200, answer
        self.send("pusher:subscribe", {"channel": self.channel, "auth": answer["auth"]})
        frame = self.frame()
        assert frame["event"] == "pusher_internal:subscription_succeeded", frame
        assert frame["channel"] == self.channel
        return greeting
