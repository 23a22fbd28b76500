import datetime

from composio_gateway.v1 import event_pb2 as _event_pb2
from composio_gateway.v1 import event_source_pb2 as _event_source_pb2
from google.protobuf import duration_pb2 as _duration_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class StreamHold(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STREAM_HOLD_UNSPECIFIED: _ClassVar[StreamHold]
    STREAM_HOLD_NO_EVENT_CREDIT: _ClassVar[StreamHold]
    STREAM_HOLD_NO_BYTE_CREDIT: _ClassVar[StreamHold]
    STREAM_HOLD_PAUSED: _ClassVar[StreamHold]

class StreamFellBehindReason(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STREAM_FELL_BEHIND_REASON_UNSPECIFIED: _ClassVar[StreamFellBehindReason]
    STREAM_FELL_BEHIND_REASON_SLOW_READER: _ClassVar[StreamFellBehindReason]
    STREAM_FELL_BEHIND_REASON_PAUSED: _ClassVar[StreamFellBehindReason]
    STREAM_FELL_BEHIND_REASON_NO_CREDIT: _ClassVar[StreamFellBehindReason]

class StreamGapReason(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STREAM_GAP_REASON_UNSPECIFIED: _ClassVar[StreamGapReason]
    STREAM_GAP_REASON_RETENTION: _ClassVar[StreamGapReason]
    STREAM_GAP_REASON_LOG_EPOCH: _ClassVar[StreamGapReason]
    STREAM_GAP_REASON_SLOW_CONSUMER: _ClassVar[StreamGapReason]
    STREAM_GAP_REASON_DATA_LOSS: _ClassVar[StreamGapReason]
    STREAM_GAP_REASON_SOURCE_OUTAGE: _ClassVar[StreamGapReason]

class StreamDrainingReason(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STREAM_DRAINING_REASON_UNSPECIFIED: _ClassVar[StreamDrainingReason]
    STREAM_DRAINING_REASON_SHUTDOWN: _ClassVar[StreamDrainingReason]

class StreamEndReason(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STREAM_END_REASON_UNSPECIFIED: _ClassVar[StreamEndReason]
    STREAM_END_REASON_CAUGHT_UP: _ClassVar[StreamEndReason]
    STREAM_END_REASON_CURSOR_REACHED: _ClassVar[StreamEndReason]
    STREAM_END_REASON_TIME_REACHED: _ClassVar[StreamEndReason]
    STREAM_END_REASON_MAX_EVENTS_REACHED: _ClassVar[StreamEndReason]
    STREAM_END_REASON_VALIDATED: _ClassVar[StreamEndReason]
    STREAM_END_REASON_DRAINED: _ClassVar[StreamEndReason]
    STREAM_END_REASON_CREDIT_USED_UP: _ClassVar[StreamEndReason]
STREAM_HOLD_UNSPECIFIED: StreamHold
STREAM_HOLD_NO_EVENT_CREDIT: StreamHold
STREAM_HOLD_NO_BYTE_CREDIT: StreamHold
STREAM_HOLD_PAUSED: StreamHold
STREAM_FELL_BEHIND_REASON_UNSPECIFIED: StreamFellBehindReason
STREAM_FELL_BEHIND_REASON_SLOW_READER: StreamFellBehindReason
STREAM_FELL_BEHIND_REASON_PAUSED: StreamFellBehindReason
STREAM_FELL_BEHIND_REASON_NO_CREDIT: StreamFellBehindReason
STREAM_GAP_REASON_UNSPECIFIED: StreamGapReason
STREAM_GAP_REASON_RETENTION: StreamGapReason
STREAM_GAP_REASON_LOG_EPOCH: StreamGapReason
STREAM_GAP_REASON_SLOW_CONSUMER: StreamGapReason
STREAM_GAP_REASON_DATA_LOSS: StreamGapReason
STREAM_GAP_REASON_SOURCE_OUTAGE: StreamGapReason
STREAM_DRAINING_REASON_UNSPECIFIED: StreamDrainingReason
STREAM_DRAINING_REASON_SHUTDOWN: StreamDrainingReason
STREAM_END_REASON_UNSPECIFIED: StreamEndReason
STREAM_END_REASON_CAUGHT_UP: StreamEndReason
STREAM_END_REASON_CURSOR_REACHED: StreamEndReason
STREAM_END_REASON_TIME_REACHED: StreamEndReason
STREAM_END_REASON_MAX_EVENTS_REACHED: StreamEndReason
STREAM_END_REASON_VALIDATED: StreamEndReason
STREAM_END_REASON_DRAINED: StreamEndReason
STREAM_END_REASON_CREDIT_USED_UP: StreamEndReason

class StreamFrame(_message.Message):
    __slots__ = ("frame_sequence", "cursor", "send_time", "opened", "delivery", "heartbeat", "caught_up", "fell_behind", "gap", "draining", "end", "batch", "gap_repaired", "changed", "pong")
    FRAME_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    SEND_TIME_FIELD_NUMBER: _ClassVar[int]
    OPENED_FIELD_NUMBER: _ClassVar[int]
    DELIVERY_FIELD_NUMBER: _ClassVar[int]
    HEARTBEAT_FIELD_NUMBER: _ClassVar[int]
    CAUGHT_UP_FIELD_NUMBER: _ClassVar[int]
    FELL_BEHIND_FIELD_NUMBER: _ClassVar[int]
    GAP_FIELD_NUMBER: _ClassVar[int]
    DRAINING_FIELD_NUMBER: _ClassVar[int]
    END_FIELD_NUMBER: _ClassVar[int]
    BATCH_FIELD_NUMBER: _ClassVar[int]
    GAP_REPAIRED_FIELD_NUMBER: _ClassVar[int]
    CHANGED_FIELD_NUMBER: _ClassVar[int]
    PONG_FIELD_NUMBER: _ClassVar[int]
    frame_sequence: int
    cursor: str
    send_time: _timestamp_pb2.Timestamp
    opened: StreamOpened
    delivery: EventDelivery
    heartbeat: StreamHeartbeat
    caught_up: StreamCaughtUp
    fell_behind: StreamFellBehind
    gap: StreamGap
    draining: StreamDraining
    end: StreamEnd
    batch: EventBatch
    gap_repaired: StreamGapRepaired
    changed: StreamChanged
    pong: StreamPong
    def __init__(self, frame_sequence: _Optional[int] = ..., cursor: _Optional[str] = ..., send_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., opened: _Optional[_Union[StreamOpened, _Mapping]] = ..., delivery: _Optional[_Union[EventDelivery, _Mapping]] = ..., heartbeat: _Optional[_Union[StreamHeartbeat, _Mapping]] = ..., caught_up: _Optional[_Union[StreamCaughtUp, _Mapping]] = ..., fell_behind: _Optional[_Union[StreamFellBehind, _Mapping]] = ..., gap: _Optional[_Union[StreamGap, _Mapping]] = ..., draining: _Optional[_Union[StreamDraining, _Mapping]] = ..., end: _Optional[_Union[StreamEnd, _Mapping]] = ..., batch: _Optional[_Union[EventBatch, _Mapping]] = ..., gap_repaired: _Optional[_Union[StreamGapRepaired, _Mapping]] = ..., changed: _Optional[_Union[StreamChanged, _Mapping]] = ..., pong: _Optional[_Union[StreamPong, _Mapping]] = ...) -> None: ...

class StreamOpened(_message.Message):
    __slots__ = ("stream_id", "heartbeat_interval", "dead_after", "start_cursor", "head_cursor", "earliest_cursor", "log_epoch", "backlog_events", "backlog_exact", "filter", "payload", "server_version", "last_events_incomplete", "batch")
    STREAM_ID_FIELD_NUMBER: _ClassVar[int]
    HEARTBEAT_INTERVAL_FIELD_NUMBER: _ClassVar[int]
    DEAD_AFTER_FIELD_NUMBER: _ClassVar[int]
    START_CURSOR_FIELD_NUMBER: _ClassVar[int]
    HEAD_CURSOR_FIELD_NUMBER: _ClassVar[int]
    EARLIEST_CURSOR_FIELD_NUMBER: _ClassVar[int]
    LOG_EPOCH_FIELD_NUMBER: _ClassVar[int]
    BACKLOG_EVENTS_FIELD_NUMBER: _ClassVar[int]
    BACKLOG_EXACT_FIELD_NUMBER: _ClassVar[int]
    FILTER_FIELD_NUMBER: _ClassVar[int]
    PAYLOAD_FIELD_NUMBER: _ClassVar[int]
    SERVER_VERSION_FIELD_NUMBER: _ClassVar[int]
    LAST_EVENTS_INCOMPLETE_FIELD_NUMBER: _ClassVar[int]
    BATCH_FIELD_NUMBER: _ClassVar[int]
    stream_id: str
    heartbeat_interval: _duration_pb2.Duration
    dead_after: _duration_pb2.Duration
    start_cursor: str
    head_cursor: str
    earliest_cursor: str
    log_epoch: str
    backlog_events: int
    backlog_exact: bool
    filter: _event_pb2.EventFilter
    payload: _event_pb2.PayloadOptions
    server_version: str
    last_events_incomplete: bool
    batch: EffectiveBatch
    def __init__(self, stream_id: _Optional[str] = ..., heartbeat_interval: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ..., dead_after: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ..., start_cursor: _Optional[str] = ..., head_cursor: _Optional[str] = ..., earliest_cursor: _Optional[str] = ..., log_epoch: _Optional[str] = ..., backlog_events: _Optional[int] = ..., backlog_exact: bool = ..., filter: _Optional[_Union[_event_pb2.EventFilter, _Mapping]] = ..., payload: _Optional[_Union[_event_pb2.PayloadOptions, _Mapping]] = ..., server_version: _Optional[str] = ..., last_events_incomplete: bool = ..., batch: _Optional[_Union[EffectiveBatch, _Mapping]] = ...) -> None: ...

class EffectiveBatch(_message.Message):
    __slots__ = ("max_events", "max_bytes", "max_delay")
    MAX_EVENTS_FIELD_NUMBER: _ClassVar[int]
    MAX_BYTES_FIELD_NUMBER: _ClassVar[int]
    MAX_DELAY_FIELD_NUMBER: _ClassVar[int]
    max_events: int
    max_bytes: int
    max_delay: _duration_pb2.Duration
    def __init__(self, max_events: _Optional[int] = ..., max_bytes: _Optional[int] = ..., max_delay: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ...) -> None: ...

class EventDelivery(_message.Message):
    __slots__ = ("event",)
    EVENT_FIELD_NUMBER: _ClassVar[int]
    event: _event_pb2.TriggerEvent
    def __init__(self, event: _Optional[_Union[_event_pb2.TriggerEvent, _Mapping]] = ...) -> None: ...

class EventBatch(_message.Message):
    __slots__ = ("events",)
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    events: _containers.RepeatedCompositeFieldContainer[_event_pb2.TriggerEvent]
    def __init__(self, events: _Optional[_Iterable[_Union[_event_pb2.TriggerEvent, _Mapping]]] = ...) -> None: ...

class StreamHeartbeat(_message.Message):
    __slots__ = ("head_cursor", "lag_events", "lag_exact", "lag_time", "skipped_events", "sources", "hold", "held_bytes")
    HEAD_CURSOR_FIELD_NUMBER: _ClassVar[int]
    LAG_EVENTS_FIELD_NUMBER: _ClassVar[int]
    LAG_EXACT_FIELD_NUMBER: _ClassVar[int]
    LAG_TIME_FIELD_NUMBER: _ClassVar[int]
    SKIPPED_EVENTS_FIELD_NUMBER: _ClassVar[int]
    SOURCES_FIELD_NUMBER: _ClassVar[int]
    HOLD_FIELD_NUMBER: _ClassVar[int]
    HELD_BYTES_FIELD_NUMBER: _ClassVar[int]
    head_cursor: str
    lag_events: int
    lag_exact: bool
    lag_time: _duration_pb2.Duration
    skipped_events: int
    sources: _containers.RepeatedCompositeFieldContainer[_event_source_pb2.EventSource]
    hold: StreamHold
    held_bytes: int
    def __init__(self, head_cursor: _Optional[str] = ..., lag_events: _Optional[int] = ..., lag_exact: bool = ..., lag_time: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ..., skipped_events: _Optional[int] = ..., sources: _Optional[_Iterable[_Union[_event_source_pb2.EventSource, _Mapping]]] = ..., hold: _Optional[_Union[StreamHold, str]] = ..., held_bytes: _Optional[int] = ...) -> None: ...

class StreamChanged(_message.Message):
    __slots__ = ("cut_over_cursor", "filter", "payload")
    CUT_OVER_CURSOR_FIELD_NUMBER: _ClassVar[int]
    FILTER_FIELD_NUMBER: _ClassVar[int]
    PAYLOAD_FIELD_NUMBER: _ClassVar[int]
    cut_over_cursor: str
    filter: _event_pb2.EventFilter
    payload: _event_pb2.PayloadOptions
    def __init__(self, cut_over_cursor: _Optional[str] = ..., filter: _Optional[_Union[_event_pb2.EventFilter, _Mapping]] = ..., payload: _Optional[_Union[_event_pb2.PayloadOptions, _Mapping]] = ...) -> None: ...

class StreamPong(_message.Message):
    __slots__ = ("token",)
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    token: str
    def __init__(self, token: _Optional[str] = ...) -> None: ...

class StreamCaughtUp(_message.Message):
    __slots__ = ("head_cursor",)
    HEAD_CURSOR_FIELD_NUMBER: _ClassVar[int]
    head_cursor: str
    def __init__(self, head_cursor: _Optional[str] = ...) -> None: ...

class StreamFellBehind(_message.Message):
    __slots__ = ("head_cursor", "lag_events", "lag_exact", "lag_time", "reason")
    HEAD_CURSOR_FIELD_NUMBER: _ClassVar[int]
    LAG_EVENTS_FIELD_NUMBER: _ClassVar[int]
    LAG_EXACT_FIELD_NUMBER: _ClassVar[int]
    LAG_TIME_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    head_cursor: str
    lag_events: int
    lag_exact: bool
    lag_time: _duration_pb2.Duration
    reason: StreamFellBehindReason
    def __init__(self, head_cursor: _Optional[str] = ..., lag_events: _Optional[int] = ..., lag_exact: bool = ..., lag_time: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ..., reason: _Optional[_Union[StreamFellBehindReason, str]] = ...) -> None: ...

class StreamGap(_message.Message):
    __slots__ = ("reason", "from_cursor", "to_cursor", "from_time", "to_time", "lost_events", "gap_id", "repair_pending")
    REASON_FIELD_NUMBER: _ClassVar[int]
    FROM_CURSOR_FIELD_NUMBER: _ClassVar[int]
    TO_CURSOR_FIELD_NUMBER: _ClassVar[int]
    FROM_TIME_FIELD_NUMBER: _ClassVar[int]
    TO_TIME_FIELD_NUMBER: _ClassVar[int]
    LOST_EVENTS_FIELD_NUMBER: _ClassVar[int]
    GAP_ID_FIELD_NUMBER: _ClassVar[int]
    REPAIR_PENDING_FIELD_NUMBER: _ClassVar[int]
    reason: StreamGapReason
    from_cursor: str
    to_cursor: str
    from_time: _timestamp_pb2.Timestamp
    to_time: _timestamp_pb2.Timestamp
    lost_events: int
    gap_id: str
    repair_pending: bool
    def __init__(self, reason: _Optional[_Union[StreamGapReason, str]] = ..., from_cursor: _Optional[str] = ..., to_cursor: _Optional[str] = ..., from_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., to_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., lost_events: _Optional[int] = ..., gap_id: _Optional[str] = ..., repair_pending: bool = ...) -> None: ...

class StreamGapRepaired(_message.Message):
    __slots__ = ("gap_id", "recovered_events", "complete")
    GAP_ID_FIELD_NUMBER: _ClassVar[int]
    RECOVERED_EVENTS_FIELD_NUMBER: _ClassVar[int]
    COMPLETE_FIELD_NUMBER: _ClassVar[int]
    gap_id: str
    recovered_events: int
    complete: bool
    def __init__(self, gap_id: _Optional[str] = ..., recovered_events: _Optional[int] = ..., complete: bool = ...) -> None: ...

class StreamDraining(_message.Message):
    __slots__ = ("reason", "deadline", "reconnect_delay")
    REASON_FIELD_NUMBER: _ClassVar[int]
    DEADLINE_FIELD_NUMBER: _ClassVar[int]
    RECONNECT_DELAY_FIELD_NUMBER: _ClassVar[int]
    reason: StreamDrainingReason
    deadline: _timestamp_pb2.Timestamp
    reconnect_delay: _duration_pb2.Duration
    def __init__(self, reason: _Optional[_Union[StreamDrainingReason, str]] = ..., deadline: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., reconnect_delay: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ...) -> None: ...

class StreamEnd(_message.Message):
    __slots__ = ("reason",)
    REASON_FIELD_NUMBER: _ClassVar[int]
    reason: StreamEndReason
    def __init__(self, reason: _Optional[_Union[StreamEndReason, str]] = ...) -> None: ...
