# SPDX-License-Identifier: Apache-2.0
"""Events: attributes, forms, filters, and what is asked for without a stream."""

import hashlib
import json

import grpc
import pytest

from composio_gateway.v1 import event_pb2, event_service_pb2 as pb
from contract import LIMIT_SECONDS, ids, refused

EARLIEST = {"preset": pb.START_PRESET_EARLIEST}
ATTRIBUTES = {
    "type": "composio.trigger.message",
    "trigger_type": "CONFORMANCE_MESSAGE_EVENT",
    "app": "conformance",
    "connection": "ca_conformance",
    "auth_config": "ac_conformance",
    "user_id": "user-of-conformance",
}


def one(events, **request):
    found = events.bounded(start=EARLIEST, stop={"caught_up": True}, **request).delivered()
    assert len(found) == 1
    return found[0]


def test_an_event_has_the_attributes_it_was_made_with(events):
    sent = events.send(1, **ATTRIBUTES)[0]
    event = one(events)
    for name, value in ATTRIBUTES.items():
        assert getattr(event, name) == value, name
    assert event.trigger == events.trigger
    assert event.event_id == sent.event_id and event.event_id
    assert event.cursor and event.HasField("create_time")


def test_a_repeated_id_is_a_duplicate(events):
    first = events.send(1)[0]
    again = events.send(1, event_id=first.event_id)[0]
    assert again.cursor == first.cursor
    assert ids(events.bounded(start=EARLIEST, stop={"caught_up": True}).delivered()) == [first.event_id]


DATA = {"text": "grüße", "list": [1, 2.5, None, True], "empty": {}}


@pytest.mark.parametrize("form", ["STRUCT", "JSON_BYTES", "JSON_TEXT", "NONE"])
def test_the_forms_of_a_payload(events, form):
    events.send(1, data=DATA)
    event = one(events, payload={"format": "PAYLOAD_FORMAT_" + form})
    if form == "NONE":
        assert event.WhichOneof("payload") is None
        assert event.payload_state == event_pb2.PAYLOAD_STATE_OMITTED_BY_REQUEST
        return
    assert event.payload_state == event_pb2.PAYLOAD_STATE_INLINE
    if form == "STRUCT":
        assert event.data["text"] == DATA["text"] and list(event.data["list"]) == DATA["list"]
        return
    raw = event.json if form == "JSON_BYTES" else event.json_text.encode()
    assert json.loads(raw) == DATA
    assert event.payload_size_bytes == len(raw)
    assert event.payload_sha256 == hashlib.sha256(raw).digest()


def test_a_payload_that_is_too_large_is_left_out_and_measured(events):
    events.send(1, data={"text": "x" * 5000})
    event = one(events, payload={"max_inline_bytes": 100})
    assert event.WhichOneof("payload") is None
    assert event.payload_state == event_pb2.PAYLOAD_STATE_OMITTED_TOO_LARGE
    assert event.payload_size_bytes > 5000


FILTERS = {
    "types": ["composio.trigger.message"],
    "apps": ["CONFORMANCE"],
    "trigger_types": ["conformance_message_event"],
    "connections": ["ca_conformance"],
    "user_ids": ["user-of-conformance"],
    "auth_configs": ["ac_conformance"],
}


@pytest.mark.parametrize("field", sorted(FILTERS))
def test_each_field_of_a_filter(events, field):
    sent = events.send(1, **ATTRIBUTES)
    events.send(1, type="composio.other", trigger_type="OTHER_EVENT", app="other", connection="ca_x", auth_config="ac_x",
                user_id="x")
    start = {"after_cursor": before(sent[0], events)}
    wanted = events.bounded(filter={"triggers": [events.trigger], field: FILTERS[field]}, start=start,
                            stop={"caught_up": True})
    assert ids(wanted.delivered()) == ids(sent)
    either = events.bounded(filter={"triggers": [events.trigger], field: FILTERS[field] + ["nothing-like-it"]}, start=start,
                            stop={"caught_up": True})
    assert ids(either.delivered()) == ids(sent), "values of one field are alternatives"
    none = events.bounded(filter={"triggers": [events.trigger], field: ["nothing-like-it"]}, start=start,
                          stop={"caught_up": True})
    assert not none.delivered(), "fields are all to be met"


def before(event, events):
    """A cursor from before the event."""
    found = events.bounded(start={"at_time": event.create_time}, stop={"max_events": 1})
    return found.opened.start_cursor


def test_an_empty_attribute_meets_no_filter(events):
    events.send(1)
    none = events.bounded(filter={"triggers": [events.trigger], "user_ids": ["u"]}, start=EARLIEST, stop={"caught_up": True})
    assert not none.delivered()


def test_a_filter_works_on_live_events_as_on_stored_ones(events):
    wanted = {"triggers": [events.trigger], "trigger_types": ["conformance_message_event"]}
    with events.subscribe(filter=wanted) as stream:
        stream.until("caught_up")
        events.send(1, trigger_type="OTHER_EVENT")
        sent = events.send(1, trigger_type="CONFORMANCE_MESSAGE_EVENT")
        assert stream.event().event_id == sent[0].event_id


def test_get_event(events):
    sent = events.send(1, **ATTRIBUTES)[0]
    found = events.stub.GetEvent(pb.GetEventRequest(event_id=sent.event_id), timeout=LIMIT_SECONDS).event
    assert found.cursor == sent.cursor and found.trigger == events.trigger
    with refused(grpc.StatusCode.NOT_FOUND, "RESOURCE_NOT_FOUND"):
        events.stub.GetEvent(pb.GetEventRequest(event_id="none-of-this-id"), timeout=LIMIT_SECONDS)


@pytest.mark.parametrize("order", ["OLDEST_FIRST", "NEWEST_FIRST"])
def test_pages_of_events(events, order):
    sent = ids(events.send(7))
    found, token, pages = [], "", 0
    while pages < 1000:
        request = pb.ListEventsRequest(filter=events.mine, page_size=3, page_token=token, order="EVENT_ORDER_" + order)
        page = events.stub.ListEvents(request, timeout=LIMIT_SECONDS)
        assert len(page.events) <= 3
        found += ids(page.events)
        token, pages = page.next_page_token, pages + 1
        if not token:
            break
    assert found == (sent if order == "OLDEST_FIRST" else sent[::-1])


def test_the_log_tells_where_it_begins_and_ends(events):
    events.send(1)
    before_ = events.log()
    sent = events.send(1)[0]
    after = events.log()
    assert before_.epoch == after.epoch
    assert before_.earliest_cursor and after.head_cursor != before_.head_cursor
    assert ids(events.bounded(start={"after_cursor": before_.head_cursor}, stop={"caught_up": True}).delivered()) == [
        sent.event_id
    ]
    assert after.event_count >= 1 and after.HasField("head_time")
