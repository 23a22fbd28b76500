import datetime

from composio_gateway.v1 import event_pb2 as _event_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class EventSourceState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    EVENT_SOURCE_STATE_UNSPECIFIED: _ClassVar[EventSourceState]
    EVENT_SOURCE_STATE_NOT_CONFIGURED: _ClassVar[EventSourceState]
    EVENT_SOURCE_STATE_CONNECTING: _ClassVar[EventSourceState]
    EVENT_SOURCE_STATE_RECEIVING: _ClassVar[EventSourceState]
    EVENT_SOURCE_STATE_RETRYING: _ClassVar[EventSourceState]
    EVENT_SOURCE_STATE_REFUSED: _ClassVar[EventSourceState]
    EVENT_SOURCE_STATE_STOPPED: _ClassVar[EventSourceState]
EVENT_SOURCE_STATE_UNSPECIFIED: EventSourceState
EVENT_SOURCE_STATE_NOT_CONFIGURED: EventSourceState
EVENT_SOURCE_STATE_CONNECTING: EventSourceState
EVENT_SOURCE_STATE_RECEIVING: EventSourceState
EVENT_SOURCE_STATE_RETRYING: EventSourceState
EVENT_SOURCE_STATE_REFUSED: EventSourceState
EVENT_SOURCE_STATE_STOPPED: EventSourceState

class EventSource(_message.Message):
    __slots__ = ("transport", "project", "state", "state_time", "healthy", "last_event_time", "next_attempt_time", "received_events", "lost_events", "connects", "last_error", "last_error_time")
    TRANSPORT_FIELD_NUMBER: _ClassVar[int]
    PROJECT_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    STATE_TIME_FIELD_NUMBER: _ClassVar[int]
    HEALTHY_FIELD_NUMBER: _ClassVar[int]
    LAST_EVENT_TIME_FIELD_NUMBER: _ClassVar[int]
    NEXT_ATTEMPT_TIME_FIELD_NUMBER: _ClassVar[int]
    RECEIVED_EVENTS_FIELD_NUMBER: _ClassVar[int]
    LOST_EVENTS_FIELD_NUMBER: _ClassVar[int]
    CONNECTS_FIELD_NUMBER: _ClassVar[int]
    LAST_ERROR_FIELD_NUMBER: _ClassVar[int]
    LAST_ERROR_TIME_FIELD_NUMBER: _ClassVar[int]
    transport: _event_pb2.EventTransport
    project: str
    state: EventSourceState
    state_time: _timestamp_pb2.Timestamp
    healthy: bool
    last_event_time: _timestamp_pb2.Timestamp
    next_attempt_time: _timestamp_pb2.Timestamp
    received_events: int
    lost_events: int
    connects: int
    last_error: str
    last_error_time: _timestamp_pb2.Timestamp
    def __init__(self, transport: _Optional[_Union[_event_pb2.EventTransport, str]] = ..., project: _Optional[str] = ..., state: _Optional[_Union[EventSourceState, str]] = ..., state_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., healthy: bool = ..., last_event_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., next_attempt_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., received_events: _Optional[int] = ..., lost_events: _Optional[int] = ..., connects: _Optional[int] = ..., last_error: _Optional[str] = ..., last_error_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...
