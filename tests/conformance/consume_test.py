# SPDX-License-Identifier: Apache-2.0
"""ConsumeTriggers: credit, pauses, live changes."""

import grpc

from composio_gateway.v1 import event_service_pb2 as pb
from contract import duration, ids, refused

EARLIEST = {"preset": pb.START_PRESET_EARLIEST}


def test_nothing_is_delivered_beyond_the_credit(events):
    sent = ids(events.send(5))
    with events.consume(start=EARLIEST, heartbeat_interval=duration(1)) as (stream, requests):
        stream.until("heartbeat")
        assert stream.delivered() == []
        requests.send(credit=pb.ConsumeCredit(events=2))
        assert ids(stream.events(2)) == sent[:2]
        stream.until("heartbeat")
        stream.until("heartbeat")
        assert ids(stream.delivered()) == sent[:2]
        requests.send(credit=pb.ConsumeCredit(events=10))
        assert ids(stream.events(3)) == sent[2:]


def test_a_ping_is_answered(events):
    with events.consume() as (stream, requests):
        requests.send(ping=pb.ConsumePing(token="t-1"))
        assert stream.until("pong").pong.token == "t-1"


def test_a_pause_holds_events_back(events):
    with events.consume(heartbeat_interval=duration(1)) as (stream, requests):
        requests.send(credit=pb.ConsumeCredit(events=100))
        requests.send(pause=pb.ConsumePause())
        requests.send(ping=pb.ConsumePing(token="paused"))
        stream.until("pong")
        sent = ids(events.send(2))
        stream.until("heartbeat")
        stream.until("heartbeat")
        assert stream.delivered() == []
        requests.send(resume=pb.ConsumeResume())
        assert ids(stream.events(2)) == sent


def test_another_filter_holds_from_a_stated_cursor_on(events):
    with events.consume() as (stream, requests):
        requests.send(credit=pb.ConsumeCredit(events=100))
        first = ids(events.send(1))
        assert ids(stream.events(1)) == first
        other = events.trigger + "_other"
        requests.send(change=pb.ConsumeChange(filter={"triggers": [other]}))
        changed = stream.until("changed").changed
        assert changed.filter.triggers == [other] and changed.cut_over_cursor
        events.send(1)
        assert ids(stream.events(1)) if events.send(1, trigger=other) else False
        assert [event.trigger for event in stream.delivered()] == [events.trigger, other]


def test_the_first_message_opens(events):
    def wrong():
        yield pb.ConsumeTriggersRequest(ping=pb.ConsumePing(token="early"))

    with refused(grpc.StatusCode.INVALID_ARGUMENT, "STREAM_SEQUENCE_INVALID"):
        next(events.stub.ConsumeTriggers(wrong(), timeout=20))


def test_a_grant_of_nothing_is_refused(events):
    with refused(grpc.StatusCode.INVALID_ARGUMENT, "INVALID_FIELD"):
        with events.consume() as (stream, requests):
            requests.send(credit=pb.ConsumeCredit())
            stream.rest()
