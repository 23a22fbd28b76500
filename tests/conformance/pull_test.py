# SPDX-License-Identifier: Apache-2.0
"""PullEvents: cursor in, events and cursor out."""

import threading
import time

import grpc

from composio_gateway.v1 import event_service_pb2 as pb
from contract import duration, ids, refused

EARLIEST = {"preset": pb.START_PRESET_EARLIEST}


def test_a_loop_of_pulls_gets_every_event_once(events):
    sent = ids(events.send(7))
    found, answer = [], events.pull(start=EARLIEST, max_events=3)
    for _ in range(1000):
        found += ids(answer.events)
        assert len(answer.events) <= 3
        if answer.lag_events == 0 and not answer.events:
            break
        answer = events.pull(cursor=answer.cursor, max_events=3)
    assert found == sent
    assert events.pull(cursor=answer.cursor).events == []


def test_the_cursor_of_a_pull_and_of_a_stream_are_the_same_kind(events):
    sent = ids(events.send(3))
    first = events.pull(start=EARLIEST, max_events=1)
    while not first.events:
        first = events.pull(cursor=first.cursor, max_events=1)
    stream = events.bounded(start={"after_cursor": first.cursor}, stop={"caught_up": True})
    assert ids(stream.delivered()) == sent[1:]


def test_a_pull_waits_for_an_event(events):
    cursor = events.log().head_cursor
    sent = []

    def send_later():
        # Not before the pull has begun to wait, as far as one can tell from outside.
        time.sleep(0.5)
        sent.extend(events.send(1))

    sender = threading.Thread(target=send_later)
    sender.start()
    found = []
    begin = time.monotonic()
    while not found and time.monotonic() - begin < 20:
        answer = events.pull(cursor=cursor, wait=duration(10))
        cursor, found = answer.cursor, ids(answer.events)
    sender.join()
    assert found == ids(sent)


def test_a_pull_without_events_comes_back_at_once_and_moves_on(events):
    head = events.log().head_cursor
    events.send(2, trigger=events.trigger + "_other")
    answer = events.pull(cursor=head)
    assert not answer.events and answer.cursor != head
    assert answer.head_cursor


def test_bad_fields_of_a_pull(events):
    for request in ({"max_events": -1}, {"max_bytes": -1}, {"wait": duration(-1)}):
        with refused(grpc.StatusCode.INVALID_ARGUMENT, "INVALID_FIELD"):
            events.pull(**request)
    with refused(grpc.StatusCode.INVALID_ARGUMENT, "CURSOR_MALFORMED"):
        events.pull(cursor="x")
