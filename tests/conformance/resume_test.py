# SPDX-License-Identifier: Apache-2.0
"""Where a stream begins, and that every cursor is safe."""

import grpc
import pytest

from composio_gateway.v1 import event_service_pb2 as pb, stream_frame_pb2 as frames
from contract import duration, ids, refused

EARLIEST = {"preset": pb.START_PRESET_EARLIEST}


def all_from(events, **start):
    return ids(events.bounded(start=start, stop={"caught_up": True}).delivered())


def test_the_same_suffix_follows_every_frame_s_cursor(events):
    sent = ids(events.send(6))
    stream = events.bounded(start=EARLIEST, stop={"caught_up": True})
    seen = 0
    for frame in stream.frames:
        seen += frame.WhichOneof("frame") == "delivery"
        assert all_from(events, after_cursor=frame.cursor) == sent[seen:], frame


def test_a_cursor_is_good_with_another_filter(events):
    sent = events.send(3)
    stream = events.bounded(filter={"triggers": [events.trigger, "another"]}, start={"after_cursor": sent[0].cursor},
                            stop={"caught_up": True})
    assert ids(stream.delivered()) == ids(sent[1:])


def test_latest_begins_behind_what_is_there(events):
    events.send(2)
    with events.subscribe() as stream:
        stream.until("caught_up")
        assert ids([stream.event()] if events.send(1) else []) and len(stream.delivered()) == 1


def test_the_last_events(events):
    sent = ids(events.send(5))
    assert all_from(events, last_events=2) == sent[-2:]
    assert all_from(events, last_events=0) == []
    stream = events.bounded(start={"last_events": 100}, stop={"caught_up": True})
    assert ids(stream.delivered()) == sent
    assert stream.opened.last_events_incomplete


def test_since_and_at_time(events):
    sent = events.send(3)
    assert all_from(events, since=duration(3600)) == ids(sent)
    found = all_from(events, at_time=sent[1].create_time)
    assert found[-2:] == ids(sent)[-2:], "an event of that very moment is included"


def test_after_an_event(events):
    sent = ids(events.send(3))
    assert all_from(events, after_event=sent[0]) == sent[1:]
    with refused(grpc.StatusCode.NOT_FOUND, "RESOURCE_NOT_FOUND"):
        all_from(events, after_event="there-is-none-of-this-id")


def test_a_cursor_that_is_none(events):
    for text in ("x", "not a cursor", events.log().head_cursor[:-2] + "zz"):
        with refused(grpc.StatusCode.INVALID_ARGUMENT, "CURSOR_MALFORMED"):
            all_from(events, after_cursor=text)


def test_a_fallback_states_the_hole_or_refuses_what_is_no_cursor(events):
    sent = events.send(2)
    stream = events.bounded(start={"after_event": "none-of-this-id"}, cursor_fallback=pb.CURSOR_FALLBACK_EARLIEST,
                            stop={"caught_up": True})
    assert [frame.WhichOneof("frame") for frame in stream.frames[:2]] == ["opened", "gap"]
    assert ids(stream.delivered()) == ids(sent)
    with refused(grpc.StatusCode.INVALID_ARGUMENT, "CURSOR_MALFORMED"):
        events.bounded(start={"after_cursor": "x"}, cursor_fallback=pb.CURSOR_FALLBACK_EARLIEST, stop={"caught_up": True})


def test_a_cursor_behind_the_end_stays_good(events):
    head = events.log().head_cursor
    sent = events.send(2)
    assert all_from(events, after_cursor=head) == ids(sent)


@pytest.mark.parametrize("request_, field", [
    ({"start": {"last_events": -1}}, "last_events"),
    ({"stop": {"max_events": 0}}, "max_events"),
    ({"start": {"since": duration(-5)}}, "since"),
    ({"batch": {"max_events": -1}}, "batch"),
    ({"payload": {"format": 99}}, "format"),
    ({"payload": {"max_inline_bytes": -1}}, "max_inline_bytes"),
    ({"filter": {"triggers": [""]}}, "triggers"),
    ({"slow_consumer_policy": 99}, "slow_consumer_policy"),
])
def test_a_bad_field_is_refused_by_name(events, request_, field):
    with refused(grpc.StatusCode.INVALID_ARGUMENT, "INVALID_FIELD"):
        with events.subscribe(**request_):
            raise AssertionError("%s was taken" % field)


def test_another_project_is_not_there(events):
    with refused(grpc.StatusCode.NOT_FOUND, "RESOURCE_NOT_FOUND"):
        with events.subscribe(project="there-is-none"):
            pass


def test_the_end_of_a_stream_says_where_to_go_on(events):
    sent = ids(events.send(4))
    end = events.bounded(start=EARLIEST, stop={"max_events": 2}).frames[-1]
    assert end.end.reason == frames.STREAM_END_REASON_MAX_EVENTS_REACHED
    assert all_from(events, after_cursor=end.cursor) == sent[2:]
