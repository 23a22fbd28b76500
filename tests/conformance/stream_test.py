# SPDX-License-Identifier: Apache-2.0
"""Frames: what comes first, between and last."""

import datetime
import time

import pytest
from google.protobuf import timestamp_pb2

from composio_gateway.v1 import event_service_pb2 as pb, stream_frame_pb2 as frames
from contract import duration, ids, seconds


def test_the_first_frame_tells_what_holds_for_the_stream(events):
    with events.subscribe(heartbeat_interval=duration(7)) as stream:
        opened = stream.opened
        assert opened.stream_id and opened.server_version
        assert opened.log_epoch == events.log().epoch
        assert seconds(opened.heartbeat_interval) == 7
        assert seconds(opened.dead_after) == 2 * 7 + 5
        assert opened.start_cursor == stream.frames[0].cursor
        assert opened.filter.triggers == [events.trigger]
        assert opened.payload.format and opened.payload.max_inline_bytes > 0


@pytest.mark.parametrize("wished, effective", [(None, 15), (0.001, 1), (3600, 60)])
def test_the_heartbeat_is_brought_into_its_range(events, wished, effective):
    request = {} if wished is None else {"heartbeat_interval": duration(wished)}
    with events.subscribe(**request) as stream:
        assert seconds(stream.opened.heartbeat_interval) == effective


def test_caught_up_comes_once_all_that_is_stored_was_delivered(events):
    sent = events.send(3)
    with events.subscribe(start={"preset": pb.START_PRESET_EARLIEST}) as stream:
        stream.until("caught_up")
        assert ids(stream.delivered()) == ids(sent)


def test_a_quiet_stream_gives_signs_of_life(events):
    with events.subscribe(heartbeat_interval=duration(1)) as stream:
        stream.until("caught_up")
        begin = time.monotonic()
        first, second = stream.until("heartbeat"), stream.until("heartbeat")
        assert time.monotonic() - begin < 2 * seconds(stream.opened.dead_after)
        assert first.heartbeat.head_cursor
        assert first.frame_sequence < second.frame_sequence


def test_passed_over_events_move_the_cursor_and_are_counted(events):
    with events.subscribe(heartbeat_interval=duration(1)) as stream:
        stream.until("caught_up")
        others = events.send(3, trigger=events.trigger + "_other")
        while stream.until("heartbeat").heartbeat.skipped_events < 3:
            pass
        cursor = stream.frames[-1].cursor
    sent = events.send(1)
    again = events.bounded(filter={"triggers": [events.trigger, events.trigger + "_other"]},
                           start={"after_cursor": cursor}, stop={"caught_up": True})
    assert ids(again.delivered()) == ids(sent)
    assert others


def test_events_come_in_the_order_of_the_log_and_are_live(events):
    with events.subscribe() as stream:
        stream.until("caught_up")
        sent = events.send(20)
        assert ids(stream.events(20)) == ids(sent)


def test_validate_only_opens_and_ends(events):
    events.send(1)
    stream = events.bounded(validate_only=True, start={"preset": pb.START_PRESET_EARLIEST})
    assert [frame.WhichOneof("frame") for frame in stream.frames] == ["opened", "end"]
    assert stream.frames[-1].end.reason == frames.STREAM_END_REASON_VALIDATED


def test_a_stream_ends_when_it_has_caught_up(events):
    sent = events.send(4)
    stream = events.bounded(start={"preset": pb.START_PRESET_EARLIEST}, stop={"caught_up": True})
    assert ids(stream.delivered()) == ids(sent)
    assert stream.frames[-1].end.reason == frames.STREAM_END_REASON_CAUGHT_UP


def test_a_stream_ends_at_a_cursor_which_is_included(events):
    sent = events.send(4)
    stream = events.bounded(start={"preset": pb.START_PRESET_EARLIEST}, stop={"at_cursor": sent[1].cursor})
    assert ids(stream.delivered()) == ids(sent[:2])
    assert stream.frames[-1].end.reason == frames.STREAM_END_REASON_CURSOR_REACHED


def test_a_stream_ends_after_so_many_events(events):
    sent = events.send(4)
    stream = events.bounded(start={"preset": pb.START_PRESET_EARLIEST}, stop={"max_events": 3})
    assert ids(stream.delivered()) == ids(sent[:3])
    assert stream.frames[-1].end.reason == frames.STREAM_END_REASON_MAX_EVENTS_REACHED


def test_a_stream_ends_at_a_time(events):
    end = timestamp_pb2.Timestamp()
    end.FromDatetime(datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=1))
    stream = events.bounded(stop={"at_time": end})
    assert stream.frames[-1].end.reason == frames.STREAM_END_REASON_TIME_REACHED


def test_events_come_together_where_that_is_wished(events):
    sent = events.send(5)
    stream = events.bounded(start={"preset": pb.START_PRESET_EARLIEST}, stop={"caught_up": True}, batch={"max_events": 2})
    batches = [frame.batch.events for frame in stream.frames if frame.WhichOneof("frame") == "batch"]
    assert ids(stream.delivered()) == ids(sent)
    assert batches and all(1 <= len(batch) <= 2 for batch in batches)
    assert stream.opened.batch.max_events == 2
