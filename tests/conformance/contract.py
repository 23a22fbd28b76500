# SPDX-License-Identifier: Apache-2.0
"""A client that holds every frame it reads against what holds for all frames."""

import contextlib
import time
import uuid

import grpc
import pytest
from google.protobuf import duration_pb2, struct_pb2

from composio_gateway.v1 import event_pb2, event_service_pb2 as pb, event_service_pb2_grpc
from rpc_errors import error_info

LIMIT_SECONDS = 30
LAST = ("draining", "end")


def seconds(duration):
    return duration.seconds + duration.nanos / 1e9


def duration(value):
    return duration_pb2.Duration(seconds=int(value), nanos=int(value % 1 * 1e9))


class Stream:
    """An open stream, frame by frame."""

    def __init__(self, call, kind="opened"):
        self._call = call
        self._sequence = 0
        self.frames = []
        self.opened = self.next(kind).opened

    def next(self, *kinds):
        """The next frame, which has to be one of these kinds (any without)."""
        frame = next(self._call).frame
        kind = frame.WhichOneof("frame")
        self._sequence += 1
        assert frame.frame_sequence == self._sequence, "frames are numbered from 1 without a hole"
        assert frame.cursor, "every frame has a cursor"
        assert frame.HasField("send_time")
        assert (kind == "opened") == (self._sequence == 1), "`opened` is the first frame and no other"
        if self.frames:
            last = self.frames[-1].WhichOneof("frame")
            assert last != "end", "nothing comes after `end`"
            assert last != "draining" or kind == "end", "only `end` comes after `draining`"
        self.frames.append(frame)
        assert not kinds or kind in kinds, "%s instead of %s" % (kind, " or ".join(kinds))
        return frame

    def until(self, kind):
        """Reads up to a frame of this kind and returns it."""
        while True:
            frame = self.next()
            if frame.WhichOneof("frame") == kind:
                return frame

    def event(self):
        """The next event; other frames are passed over."""
        frame = self.until("delivery")
        assert frame.cursor == frame.delivery.event.cursor, "a delivery's cursor is its event's"
        return frame.delivery.event

    def events(self, count):
        return [self.event() for _ in range(count)]

    def rest(self):
        """Reads to the end: the remaining frames."""
        begin = len(self.frames)
        with contextlib.suppress(StopIteration):
            while True:
                self.next()
        return self.frames[begin:]

    def delivered(self):
        """All events read so far, batches included."""
        found = []
        for frame in self.frames:
            kind = frame.WhichOneof("frame")
            if kind == "delivery":
                found.append(frame.delivery.event)
            elif kind == "batch":
                found += frame.batch.events
        return found

    def cancel(self):
        self._call.cancel()


class Requests:
    """What a client sends on a bidirectional call, one after the other."""

    def __init__(self):
        self._items, self._closed = [], False

    def send(self, **message):
        self._items.append(pb.ConsumeTriggersRequest(**message))

    def close(self):
        self._closed = True

    def __iter__(self):
        return self

    def __next__(self):
        end = time.monotonic() + LIMIT_SECONDS
        while not self._items:
            if self._closed or time.monotonic() > end:
                raise StopIteration
            time.sleep(0.01)
        return self._items.pop(0)


class Events:
    """EventService as one test sees it: its events carry a trigger id that is unknown elsewhere."""

    def __init__(self, channel):
        self.stub = event_service_pb2_grpc.EventServiceStub(channel)
        self.trigger = "ti_conformance_" + uuid.uuid4().hex
        self.mine = event_pb2.EventFilter(triggers=[self.trigger])

    def send(self, count=1, **attributes):
        """Makes events with data {"n": 0…} and returns them as they were stored."""
        sent = []
        for number in range(count):
            data = struct_pb2.Struct()
            data.update(attributes.get("data", {"n": number}))
            rest = {name: value for name, value in attributes.items() if name != "data"}
            request = pb.SendTestEventRequest(**{"trigger": self.trigger, "data": data, **rest})
            sent.append(self.stub.SendTestEvent(request, timeout=LIMIT_SECONDS).event)
        return sent

    def log(self):
        return self.stub.GetEventLog(pb.GetEventLogRequest(), timeout=LIMIT_SECONDS).event_log

    @contextlib.contextmanager
    def subscribe(self, **request):
        """A stream of this test's own events, unless the request says otherwise."""
        call = self.stub.SubscribeTriggers(
            pb.SubscribeTriggersRequest(**{"filter": self.mine, **request}), timeout=LIMIT_SECONDS
        )
        stream = Stream(call)
        try:
            yield stream
        finally:
            stream.cancel()

    @contextlib.contextmanager
    def consume(self, **request):
        """(stream, requests) of a bidirectional call that is open."""
        requests = Requests()
        requests.send(open=pb.SubscribeTriggersRequest(**{"filter": self.mine, **request}))
        stream = Stream(self.stub.ConsumeTriggers(requests, timeout=LIMIT_SECONDS))
        try:
            yield stream, requests
        finally:
            requests.close()
            stream.cancel()

    def bounded(self, **request):
        """All frames of a stream that ends by itself, with status OK."""
        with self.subscribe(**request) as stream:
            stream.rest()
            assert stream.frames[-1].WhichOneof("frame") == "end", "a stream that ends as planned says so"
            return stream

    def pull(self, **request):
        request = pb.PullEventsRequest(**{"filter": self.mine, **request})
        return self.stub.PullEvents(request, timeout=LIMIT_SECONDS)


@contextlib.contextmanager
def refused(code, reason):
    """The block's call fails with this code and reason; yields a dict that then holds the error's metadata."""
    metadata = {}
    with pytest.raises(grpc.RpcError) as caught:
        yield metadata
    found, details = error_info(caught.value)
    assert (caught.value.code(), found) == (code, reason), caught.value.details()
    assert caught.value.details(), "an error says in words what to do"
    metadata.update(details)


def ids(events):
    return [event.event_id for event in events]
