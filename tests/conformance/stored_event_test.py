# SPDX-License-Identifier: Apache-2.0
"""What can be done with stored events: read in pieces, tried against a filter, searched, sent once more."""

import hashlib
import json

import grpc
import pytest
from google.protobuf import any_pb2

from composio_gateway.v1 import event_pb2, event_service_pb2 as pb
from contract import LIMIT_SECONDS, ids, refused

EARLIEST = {"preset": pb.START_PRESET_EARLIEST}


def read(events, **request):
    """(info, bytes) of ReadEventPayload."""
    answers = list(events.stub.ReadEventPayload(pb.ReadEventPayloadRequest(**request), timeout=LIMIT_SECONDS))
    assert answers[0].WhichOneof("content") == "info", "the first message tells what follows"
    info, data = answers[0].info, b""
    for answer in answers[1:]:
        assert answer.chunk.offset == info.offset + len(data), "chunks are in order and without holes"
        data += answer.chunk.data
    assert len(data) == info.length
    return info, data


def test_a_payload_in_pieces_is_the_payload(events):
    sent = events.send(1, data={"text": "x" * 3000})[0]
    info, data = read(events, event_id=sent.event_id, chunk_bytes=1000)
    assert json.loads(data) == {"text": "x" * 3000}
    assert info.size_bytes == len(data) and info.sha256 == hashlib.sha256(data).digest()
    part = read(events, event_id=sent.event_id, offset=10, length=50)
    assert part[1] == data[10:60] and part[0].size_bytes == len(data)
    assert read(events, event_id=sent.event_id, content=pb.EVENT_CONTENT_ORIGINAL)[1]


def test_reading_what_is_not_there(events):
    sent = events.send(1)[0]
    with refused(grpc.StatusCode.NOT_FOUND, "RESOURCE_NOT_FOUND"):
        read(events, event_id="none-of-this-id")
    with refused(grpc.StatusCode.OUT_OF_RANGE, "INVALID_FIELD"):
        read(events, event_id=sent.event_id, offset=1 << 20)
    with refused(grpc.StatusCode.INVALID_ARGUMENT, "INVALID_FIELD"):
        read(events, event_id=sent.event_id, offset=-1)


def test_a_filter_tells_what_it_takes_and_what_refuses(events):
    sent = events.send(3, user_id="one")
    events.send(2, user_id="two")
    request = pb.TestEventFilterRequest(filter={"triggers": [events.trigger], "user_ids": ["one"]}, max_matches=2)
    answer = events.stub.TestEventFilter(request, timeout=LIMIT_SECONDS)
    assert answer.matched_events == 3
    assert ids(answer.matches) == ids(sent)[:0:-1], "the newest first"
    assert answer.examined_events >= 5
    assert {refusal.field: refusal.events for refusal in answer.refusals}["user_ids"] >= 2


def test_events_are_found_by_a_text_in_their_data(events):
    sent = events.send(1, data={"text": "a Needle in it"})
    events.send(1, data={"text": "only hay"})
    request = pb.ListEventsRequest(filter=events.mine, search="needle", page_size=100)
    assert ids(events.stub.ListEvents(request, timeout=LIMIT_SECONDS).events) == ids(sent)


def test_an_event_is_sent_once_more(events):
    sent = events.send(2)
    chosen = {"event_ids": [sent[0].event_id]}
    only_counted = events.stub.ResendEvents(pb.ResendEventsRequest(**chosen, validate_only=True), timeout=LIMIT_SECONDS)
    assert (only_counted.matched_events, only_counted.resent_events) == (1, 0)
    with events.subscribe() as stream:
        stream.until("caught_up")
        assert events.stub.ResendEvents(pb.ResendEventsRequest(**chosen), timeout=LIMIT_SECONDS).resent_events == 1
        copy = stream.event()
    assert copy.resent_of == sent[0].event_id != copy.event_id
    assert copy.data == sent[0].data and copy.trigger == events.trigger


def test_resending_needs_a_choice(events):
    with refused(grpc.StatusCode.INVALID_ARGUMENT, "INVALID_FIELD"):
        events.stub.ResendEvents(pb.ResendEventsRequest(), timeout=LIMIT_SECONDS)


@pytest.mark.parametrize("method", ["SubscribeTriggers", "ListEvents"])
def test_events_as_cloud_events(events, method):
    sent = events.send(1)[0]
    payload = {"format": "PAYLOAD_FORMAT_CLOUD_EVENT"}
    if method == "ListEvents":
        request = pb.ListEventsRequest(filter=events.mine, payload=payload)
        event = events.stub.ListEvents(request, timeout=LIMIT_SECONDS).events[0]
    else:
        event = events.bounded(start=EARLIEST, stop={"caught_up": True}, payload=payload).delivered()[0]
    assert event.payload_state == event_pb2.PAYLOAD_STATE_INLINE
    assert isinstance(event.cloud_event, any_pb2.Any)
    assert event.cloud_event.type_url.endswith("/io.cloudevents.v1.CloudEvent")
    # Field 1 of a CloudEvent is its id.
    assert event.cloud_event.value.startswith(b"\n%c%s" % (len(sent.event_id), sent.event_id.encode()))
