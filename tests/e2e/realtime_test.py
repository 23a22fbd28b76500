# SPDX-License-Identifier: Apache-2.0
"""The sandbox's realtime feed, spoken to frame by frame."""

import json

import pytest
import websocket

from processes import Sandbox, http, stopped_at_end
from realtime_feed import Feed, authorize, control


@pytest.fixture(scope="module")
def sandbox():
    """Another one than the other tests': what one of them fires would come here too."""
    with stopped_at_end(Sandbox()) as program:
        yield program


@pytest.fixture
def feed(sandbox):
    with Feed(sandbox) as open_feed:
        yield open_feed


def fire(sandbox, **fields):
    body = {"trigger_type": "SLACK_RECEIVE_MESSAGE", "user_id": "alice", **fields}
    return control(sandbox, body, operation="events")["events"]


def test_an_event_comes_as_the_webhook_would_have_it(sandbox, feed):
    feed.subscribe()
    (fired,) = fire(sandbox, data={"text": "hello"})
    event, body = feed.data()
    assert event == "trigger_to_client"
    assert body["type"] == "composio.trigger.message"
    assert (body["id"], body["metadata"]["log_id"]) == (fired["webhook_id"], fired["log_id"])
    assert body["data"] == {"text": "hello"}


def reassembled(feed):
    """The next event of many chunks, put together by the rules that Composio's clients follow."""
    pieces, last = {}, None
    while last is None or len(pieces) <= last:
        event, chunk = feed.data()
        assert event == "chunked-trigger_to_client"
        pieces[chunk["index"]] = chunk["chunk"]
        if chunk["final"]:
            last = chunk["index"]
    text = "".join(pieces[index] for index in range(last + 1))
    # Halves of a pair that a cut has separated meet here.
    return json.loads(text.encode("utf-16", "surrogatepass").decode("utf-16"))


def closed_with(feed):
    """The frames before the close, and its code."""
    frames = []
    while not isinstance(frame := feed.frame(), tuple):
        frames.append(frame)
    return frames, frame[1]


@pytest.fixture(autouse=True)
def _as_at_the_start(sandbox):
    yield
    control(sandbox, method="POST", operation="reset")


@pytest.mark.parametrize(
    "path, protocol, code",
    [("/app/unknown", "7", 4001), ("/apps/x", "7", 4005), (None, None, 4008), (None, "x", 4006), (None, "3", 4007)],
)
def test_who_connects_wrongly_is_told_why(sandbox, path, protocol, code):
    with Feed(sandbox, path, protocol) as feed:
        (error,), closed = closed_with(feed)
    assert (error["event"], error["data"]["code"], closed) == ("pusher:error", code, code)


def test_a_refused_subscription_leaves_the_connection_usable(sandbox, feed):
    feed.send("pusher:ping", "")
    assert feed.data()[0] == "pusher:connection_established"
    assert feed.frame() == {"event": "pusher:pong", "data": "{}"}
    feed.send("pusher:subscribe", {"channel": feed.channel})
    frame = feed.frame()
    assert (frame["event"], frame["channel"]) == ("pusher:subscription_error", feed.channel)
    (connection,) = control(sandbox, method="GET")["connections"]
    status, answer = authorize(sandbox, connection["socket_id"], feed.channel)
    assert status == 200
    feed.send("pusher:subscribe", {"channel": feed.channel, "auth": answer["auth"]})
    assert feed.frame()["event"] == "pusher_internal:subscription_succeeded"


def test_authorization_is_refused_as_the_rest_of_the_api(sandbox):
    channel = "private-pr_sandbox_triggers"
    assert authorize(sandbox, "1.2", channel)[0] == 200
    assert authorize(sandbox, "1.2", channel, headers={})[0] == 401
    assert authorize(sandbox, "1.2", "private-pr_other_triggers")[0] == 403
    assert authorize(sandbox, "", channel)[0] == 400


@pytest.mark.parametrize("code", [1000, 1001, 1005, 1011, 4000, 4004, 4009, 4100, 4200, 4201, 4301, 4999])
def test_any_close_code_comes_when_asked_for(sandbox, feed, code):
    feed.subscribe()
    control(sandbox, {"close": code, "reason": "as asked"})
    frames, closed = closed_with(feed)
    assert closed == code
    assert [frame["data"]["code"] for frame in frames] == ([code] if 4000 <= code < 4400 else [])


def test_the_connection_can_be_cut_in_the_middle_of_a_message(sandbox, feed):
    feed.subscribe()
    control(sandbox, {"close": 1006, "after": 2})
    fire(sandbox, data={"text": "x" * 40000})
    assert [feed.frame()["event"] for _ in range(2)] == ["chunked-trigger_to_client"] * 2
    with pytest.raises((ConnectionError, websocket.WebSocketConnectionClosedException)):
        feed.frame()


def test_a_silent_client_is_pinged_and_closed(sandbox, feed):
    feed.subscribe()
    control(sandbox, {"settings": {"ping_after_ms": 1, "pong_timeout_ms": 200}})
    assert feed.frame() == {"event": "pusher:ping", "data": "{}"}
    feed.send("pusher:pong", {})
    frames, closed = closed_with(feed)
    assert frames[0]["event"] == "pusher:ping"
    assert closed == 4201


def test_a_half_open_connection_answers_nothing(sandbox, feed):
    feed.subscribe()
    control(sandbox, {"half_open": True})
    feed.socket.ping()
    feed.send("pusher:ping", {})
    fire(sandbox, data={})
    (connection,) = control(sandbox, method="GET")["connections"]
    assert connection["half_open"]
    feed.socket.settimeout(0.3)
    with pytest.raises(websocket.WebSocketTimeoutException):
        feed.frame()


def test_pings_can_stay_unanswered(sandbox, feed):
    feed.subscribe()
    control(sandbox, {"ignore_pings": True})
    feed.send("pusher:ping", {})
    fire(sandbox, data={"text": "still there"})
    assert feed.data()[1]["data"] == {"text": "still there"}


def test_the_next_connections_can_be_refused_or_left_unanswered(sandbox):
    control(sandbox, {"refuse": 4100, "count": 2})
    for _ in range(2):
        with Feed(sandbox) as feed:
            assert closed_with(feed)[1] == 4100
    control(sandbox, {"path": "/app/*", "status": 503}, operation="faults")
    with pytest.raises(websocket.WebSocketBadStatusException):
        Feed(sandbox)
    with Feed(sandbox) as feed:
        feed.subscribe()


def test_large_events_come_in_chunks_that_may_go_astray(sandbox, feed):
    feed.subscribe()
    data = {"text": "Grüße €😀 \"quoted\"\n" * 3000}
    for fault in (None, "duplicate", "reorder", "cut_pair"):
        if fault:
            control(sandbox, {"chunks": fault})
        fire(sandbox, data=data)
        if fault == "duplicate":
            while not (chunk := feed.data()[1])["final"]:
                pass
            assert feed.data()[1] == chunk
        else:
            assert reassembled(feed)["data"] == data
    control(sandbox, {"chunks": "drop", "index": 0})
    fire(sandbox, data=data)
    assert feed.data()[1]["index"] == 1


def test_events_may_go_astray(sandbox, feed):
    feed.subscribe()
    for fault, arrives in [("drop", [2, 3]), ("duplicate", [1, 1, 2, 3]), ("reorder", [2, 1, 3]), ("delay", [2, 3, 1])]:
        control(sandbox, {"messages": fault, "delay_ms": 300})
        for number in (1, 2, 3):
            fire(sandbox, data={"n": number})
        assert [feed.data()[1]["data"]["n"] for _ in arrives] == arrives, fault


def test_a_frame_that_is_too_large_ends_the_connection(feed):
    feed.subscribe()
    feed.send("x", "y" * (65 << 10))
    assert closed_with(feed)[1] == 1009


def test_wrong_control_is_refused(sandbox):
    for body in (
        {},
        {"close": 999},
        {"close": "4200"},
        {"close": 4200, "after": -1},
        {"refuse": 1004},
        {"messages": "eat"},
        {"messages": "drop", "count": 0},
        {"chunks": "eat"},
        {"chunks": "drop", "index": -1},
        {"ignore_pings": "yes"},
        {"send": {}},
        {"raw": 1},
        {"settings": 1},
        {"settings": {"cluster": "UPPER.case"}},
        {"settings": {"nothing": 1}},
        {"settings": {"chunk_units": 0}},
        {"settings": {"version": "V9"}},
        {"settings": {"ping_after_ms": 1e30}},
    ):
        status, text = http(sandbox.url + "/_sandbox/realtime", "POST", json.dumps(body).encode())
        assert status == 400, (body, text)
