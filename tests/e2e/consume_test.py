# SPDX-License-Identifier: Apache-2.0
"""Every way to consume and to look up, by grpcurl against the program."""

import base64
import hashlib
import json
import subprocess

import pytest

from grpcurl_test import SERVICE, answer, events, frames, grpcurl
from webhooks import send

EARLIEST = {"preset": "START_PRESET_EARLIEST"}


def ids(*numbers):
    return ["msg_e2e-%04d" % number for number in numbers]


def event_ids(found):
    return [event["eventId"] for event in found]


@pytest.fixture
def gateway(quiet_gateway):
    """With five events."""
    quiet_gateway.start()
    for number in range(1, 6):
        trigger_type = "SLACK_RECEIVE_MESSAGE" if number % 2 == 0 else "GITHUB_STAR_ADDED_EVENT"
        assert send(quiet_gateway, number, trigger_type=trigger_type)[0] == 200
    return quiet_gateway


def messages(text):
    decoder, text, found = json.JSONDecoder(), text.strip(), []
    while text:
        value, end = decoder.raw_decode(text)
        found.append(value)
        text = text[end:].lstrip()
    return found


def consume(gateway, *requests):
    command = ["grpcurl", "-plaintext", "-d", "@", gateway.address, SERVICE + "EventService/ConsumeTriggers"]
    text = "".join(json.dumps(request) for request in requests)
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=False, timeout=60)
    return [message["frame"] for message in messages(done.stdout)], done


def kinds(found):
    known = ("opened", "delivery", "batch", "heartbeat", "caughtUp", "fellBehind", "gap", "changed", "pong", "end")
    return [kind for frame in found for kind in known if kind in frame]


def test_a_consumer_gets_what_it_granted_and_an_end(gateway):
    found, done = consume(gateway, {"open": {"start": EARLIEST}}, {"credit": {"events": 3}})
    assert done.returncode == 0, done.stderr
    assert event_ids(events(found)) == ids(1, 2, 3)
    assert found[-1]["end"]["reason"] == "STREAM_END_REASON_CREDIT_USED_UP"


def test_a_consumer_changes_its_filter_and_pings(gateway):
    slack = {"trigger_types": ["SLACK_RECEIVE_MESSAGE"]}
    found, done = consume(
        gateway,
        {"open": {"start": EARLIEST, "stop": {"caught_up": True}}},
        {"change": {"filter": slack, "payload": {"format": "PAYLOAD_FORMAT_NONE"}}},
        {"ping": {"token": "here"}},
        {"credit": {"events": 100}},
    )
    assert done.returncode == 0, done.stderr
    assert event_ids(events(found)) == ids(2, 4)
    changed = next(frame for frame in found if "changed" in frame)
    assert changed["changed"]["cutOverCursor"] == changed["cursor"]
    assert [frame["pong"]["token"] for frame in found if "pong" in frame] == ["here"]
    assert kinds(found)[-1] == "end"


@pytest.mark.parametrize(
    "requests, reason",
    [
        ([{"credit": {"events": 1}}], "STREAM_SEQUENCE_INVALID"),
        ([], "STREAM_SEQUENCE_INVALID"),
        ([{"open": {}}, {"open": {}}], "STREAM_SEQUENCE_INVALID"),
        ([{"open": {}}, {"credit": {"events": -1}}], "INVALID_FIELD"),
    ],
)
def test_a_consumer_that_breaks_the_rules_is_told(gateway, requests, reason):
    _, done = consume(gateway, *requests)
    assert "Code: InvalidArgument" in done.stderr
    assert reason in done.stderr


def test_pulls_go_on_with_the_cursor(gateway):
    first = answer(gateway, "EventService/PullEvents", {"start": EARLIEST, "max_events": 2})
    second = answer(gateway, "EventService/PullEvents", {"cursor": first["cursor"]})
    third = answer(gateway, "EventService/PullEvents", {"cursor": second["cursor"], "wait": "0.2s"})
    assert event_ids(first["events"] + second["events"]) == ids(1, 2, 3, 4, 5)
    assert "events" not in third
    assert third["cursor"] == third["headCursor"]


def test_a_pull_waits_for_the_next_event(gateway):
    command = ["grpcurl", "-plaintext", "-d", '{"wait": "60s"}', gateway.address, SERVICE + "EventService/PullEvents"]
    waiting = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    number = 100
    while waiting.poll() is None:
        # Until one comes after the question was there.
        number += 1
        assert send(gateway, number)[0] == 200
        try:
            waiting.wait(timeout=0.2)
        except subprocess.TimeoutExpired:
            pass
    assert event_ids(json.loads(waiting.stdout.read())["events"])[0].startswith("msg_e2e-01")


def test_batches_hold_several_events(gateway):
    found = frames(gateway, {"start": EARLIEST, "stop": {"caught_up": True}, "batch": {"max_events": 3}})
    batches = [event_ids(frame["batch"]["events"]) for frame in found if "batch" in frame]
    assert batches == [ids(1, 2, 3), ids(4, 5)]


def test_a_stream_starts_after_an_event(gateway):
    found = frames(gateway, {"start": {"after_event": "msg_e2e-0003"}, "stop": {"caught_up": True}})
    assert event_ids(events(found)) == ids(4, 5)


def test_a_fallback_states_the_hole(gateway):
    request = {"start": {"after_event": "gone"}, "stop": {"caught_up": True}}
    done = grpcurl(gateway, SERVICE + "EventService/SubscribeTriggers", data=request)
    assert "RESOURCE_NOT_FOUND" in done.stderr
    found = frames(gateway, {**request, "cursor_fallback": "CURSOR_FALLBACK_EARLIEST"})
    assert kinds(found)[:3] == ["opened", "gap", "delivery"]


def test_a_cloud_event_is_shown_by_reflection(gateway):
    found = frames(gateway, {
        "start": EARLIEST, "stop": {"max_events": 1}, "payload": {"format": "PAYLOAD_FORMAT_CLOUD_EVENT"}})
    cloud_event = events(found)[0]["cloudEvent"]
    assert cloud_event["@type"] == "type.googleapis.com/io.cloudevents.v1.CloudEvent"
    assert cloud_event["id"] == "msg_e2e-0001"
    assert json.loads(cloud_event["textData"]) == {"number": 1}
    assert cloud_event["attributes"]["subject"] == {"ceString": "GITHUB_STAR_ADDED_EVENT"}


def test_a_payload_is_read_in_pieces(gateway):
    request = {"event_id": "msg_e2e-0002", "content": "EVENT_CONTENT_ORIGINAL", "chunk_bytes": 100}
    done = grpcurl(gateway, SERVICE + "EventService/ReadEventPayload", data=request)
    found = messages(done.stdout)
    body = b"".join(base64.b64decode(message["chunk"]["data"]) for message in found[1:])
    assert json.loads(body)["id"] == "msg_e2e-0002"
    assert base64.b64decode(found[0]["info"]["sha256"]) == hashlib.sha256(body).digest()
    assert len(found) > 2


def test_a_filter_is_tested_on_what_is_stored(gateway):
    request = {"filter": {"trigger_types": ["SLACK_RECEIVE_MESSAGE"]}}
    result = answer(gateway, "EventService/TestEventFilter", request)
    assert event_ids(result["matches"]) == ids(4, 2)
    assert (result["matchedEvents"], result["examinedEvents"], result["complete"]) == ("2", "5", True)
    assert result["refusals"] == [{"field": "trigger_types", "events": "3"}]


def test_events_are_found_by_their_text(gateway):
    result = answer(gateway, "EventService/ListEvents", {"search": '"NUMBER": 4'})
    assert event_ids(result["events"]) == ids(4)


def test_resent_events_reach_subscribers_with_their_origin(gateway):
    request = {"filter": {"trigger_types": ["SLACK_RECEIVE_MESSAGE"]}, "validate_only": True}
    assert answer(gateway, "EventService/ResendEvents", request) == {"matchedEvents": "2"}
    assert answer(gateway, "EventService/ResendEvents", {**request, "validate_only": False})["resentEvents"] == "2"
    found = events(frames(gateway, {"start": {"after_event": "msg_e2e-0005"}, "stop": {"caught_up": True}}))
    assert [event["resentOf"] for event in found] == ids(2, 4)
