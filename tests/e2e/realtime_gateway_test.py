# SPDX-License-Identifier: Apache-2.0
"""The gateway with the sandbox's realtime feed as its only source of events."""

import json

import pytest

from grpcurl_test import answer, events, frames, grpcurl
from processes import Gateway, Sandbox, http, stopped_at_end, wait_until
from realtime_feed import control


@pytest.fixture(scope="module")
def feed():
    """A sandbox of its own: what one of the other tests fires would come here too."""
    with stopped_at_end(Sandbox()) as program:
        yield program


@pytest.fixture
def gateway(feed, tmp_path):
    """Started, and subscribed to the feed. Neither a webhook secret nor a public address."""
    env = {
        "COMPOSIO_BASE_URL": feed.url,
        "COMPOSIO_API_KEY": "ak_sandbox",
        "COMPOSIO_GATEWAY_REALTIME": "true",
        "COMPOSIO_GATEWAY_REALTIME_FIRST_BACKOFF": "20ms",
        "COMPOSIO_GATEWAY_REALTIME_LONGEST_BACKOFF": "200ms",
    }
    with stopped_at_end(Gateway(tmp_path / "data", env)) as program:
        program.start()
        wait_for_state(program, "RECEIVING")
        yield program
    control(feed, method="POST", operation="reset")


def source(gateway):
    sources = answer(gateway, "AdminService/ListSources")["sources"]
    (realtime,) = [found for found in sources if found["transport"] == "EVENT_TRANSPORT_REALTIME"]
    return realtime


def wait_for_state(gateway, state, connects=1):
    def reached():
        found = source(gateway)
        right = found["state"] == "EVENT_SOURCE_STATE_" + state and int(found.get("connects", 0)) >= connects
        return found if right else None

    return wait_until(reached, "the realtime feed is " + state)


def health(gateway, service):
    done = grpcurl(gateway, "grpc.health.v1.Health/Check", data={"service": service})
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)["status"]


def fire(feed, text):
    """One event, with this text."""
    body = {"trigger_type": "SLACK_RECEIVE_MESSAGE", "user_id": "alice", "data": {"text": text}}
    (fired,) = control(feed, body, operation="events")["events"]
    return fired


def texts(gateway):
    """Of all events in the log, in their order."""
    found = frames(gateway, {"start": {"preset": "START_PRESET_EARLIEST"}, "stop": {"caught_up": True}})
    return [event["data"]["text"] for event in events(found)]


def wait_for_texts(gateway, wanted):
    wait_until(lambda: len(texts(gateway)) >= len(wanted), "%d events arrive" % len(wanted))
    assert texts(gateway) == wanted


def test_a_key_alone_is_enough_to_receive_events(feed, gateway):
    fired = fire(feed, "hello")
    wait_for_texts(gateway, ["hello"])
    request = {
        "start": {"preset": "START_PRESET_EARLIEST"},
        "stop": {"caught_up": True},
        "payload": {"include_provenance": True},
    }
    (event,) = events(frames(gateway, request))
    assert event["eventId"] == fired["webhook_id"]
    assert event["logId"] == fired["log_id"]
    assert event["app"] == "slack"
    assert event["provenance"]["transport"] == "EVENT_TRANSPORT_REALTIME"


@pytest.mark.parametrize("version", ["V1", "V2", "V3"])
def test_projects_of_every_version_are_understood(feed, gateway, version):
    control(feed, {"settings": {"version": version}})
    fire(feed, "in " + version)
    wait_for_texts(gateway, ["in " + version])
    (event,) = events(frames(gateway, {"start": {"preset": "START_PRESET_EARLIEST"}, "stop": {"caught_up": True}}))
    assert event["triggerType"] == "SLACK_RECEIVE_MESSAGE"
    assert event["app"] == "slack"
    assert event["userId"] == "alice"


@pytest.mark.parametrize("code", [1000, 1001, 1002, 1005, 1006, 1011, 4000, 4009, 4100, 4150, 4200, 4201, 4202, 4299, 4301])
def test_after_a_code_that_allows_it_the_gateway_comes_back(feed, gateway, code):
    fire(feed, "before")
    wait_for_texts(gateway, ["before"])
    control(feed, {"close": code})
    wait_for_state(gateway, "RECEIVING", connects=2)
    fire(feed, "after")
    wait_for_texts(gateway, ["before", "after"])


@pytest.mark.parametrize("code, again", [(4003, False), (4004, True), (4007, False), (4050, False)])
def test_after_a_refusal_the_state_says_so(feed, gateway, code, again):
    control(feed, {"close": code, "reason": "as asked"})
    found = wait_for_state(gateway, "REFUSED")
    assert str(code) in found["lastError"]
    assert ("nextAttemptTime" in found) == again
    status, text = http(gateway.url + "/readyz")
    assert status == 200
    assert "realtime feed: it is refused" in text


def test_a_rotated_key_is_asked_for_anew(feed, gateway):
    control(feed, {"rotate_key": True})
    control(feed, {"close": 1001})
    wait_for_state(gateway, "RECEIVING", connects=2)
    fire(feed, "with the new key")
    wait_for_texts(gateway, ["with the new key"])


def test_refused_credentials_are_told(feed, tmp_path):
    env = {"COMPOSIO_BASE_URL": feed.url, "COMPOSIO_API_KEY": "uak_wrong", "COMPOSIO_GATEWAY_REALTIME": "true"}
    with stopped_at_end(Gateway(tmp_path / "data", env)) as gateway:
        gateway.start()
        assert "API key" in wait_for_state(gateway, "REFUSED", connects=0)["lastError"]


def test_chunks_may_be_reordered_duplicated_interleaved_and_cut(feed, gateway):
    long = "Grüße €😀 " * 3000
    wanted = []
    for fault in ("duplicate", "reorder", "cut_pair"):
        control(feed, {"chunks": fault})
        fire(feed, fault + long)
        wanted.append(fault + long)
        wait_for_texts(gateway, wanted)


def test_a_lost_chunk_costs_one_event_and_is_told(feed, gateway):
    control(feed, {"chunks": "drop", "index": 0})
    fire(feed, "x" * 40000)
    fire(feed, "after")
    wait_for_texts(gateway, ["after"])
    control(feed, {"close": 1001})
    wait_for_state(gateway, "RECEIVING", connects=2)


def test_messages_may_come_twice_and_in_another_order(feed, gateway):
    control(feed, {"messages": "duplicate"})
    fire(feed, "twice")
    wait_for_texts(gateway, ["twice"])
    wait_until(
        lambda: 'composio_gateway_realtime_events_total{verdict="duplicate"} 1' in http(gateway.url + "/metrics")[1],
        "the second is known",
    )


def test_frames_that_make_no_sense_do_no_harm(feed, gateway):
    for raw in ("no JSON", "[]", '{"event":7}', '{"event":"trigger_to_client"}', '{"event":"unknown","data":"{}"}'):
        control(feed, {"raw": raw})
    control(feed, {"send": {"event": "chunked-trigger_to_client", "data": "{}"}})
    fire(feed, "after")
    wait_for_texts(gateway, ["after"])
    assert int(source(gateway)["connects"]) == 1


def test_the_sandbox_may_be_restarted(feed, tmp_path):
    with stopped_at_end(Sandbox()) as first:
        env = {
            "COMPOSIO_BASE_URL": first.url,
            "COMPOSIO_API_KEY": "ak_sandbox",
            "COMPOSIO_GATEWAY_REALTIME": "true",
            "COMPOSIO_GATEWAY_REALTIME_LONGEST_BACKOFF": "200ms",
        }
        with stopped_at_end(Gateway(tmp_path / "data", env)) as gateway:
            gateway.start()
            wait_for_state(gateway, "RECEIVING")
            first.program.stop()
            wait_for_state(gateway, "RETRYING")
            with stopped_at_end(Sandbox(port=first.port)) as second:
                wait_for_state(gateway, "RECEIVING", connects=2)
                fire(second, "after the restart")
                wait_for_texts(gateway, ["after the restart"])


def test_a_shutdown_takes_no_time(feed, gateway):
    fire(feed, "last")
    wait_for_texts(gateway, ["last"])
    assert gateway.stop() == 0
    wait_until(lambda: not control(feed, method="GET")["connections"], "the sandbox sees the connection end")


def test_health_tells_how_the_feed_is(feed, gateway):
    assert health(gateway, "composio.gateway.realtime") == "SERVING"
    control(feed, {"close": 4003})
    wait_for_state(gateway, "REFUSED")
    assert health(gateway, "composio.gateway.realtime") == "NOT_SERVING"
    assert health(gateway, "") == "SERVING"
