import datetime

from composio_gateway.v1 import event_pb2 as _event_pb2
from composio_gateway.v1 import stream_frame_pb2 as _stream_frame_pb2
from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf import duration_pb2 as _duration_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CursorFallback(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CURSOR_FALLBACK_UNSPECIFIED: _ClassVar[CursorFallback]
    CURSOR_FALLBACK_FAIL: _ClassVar[CursorFallback]
    CURSOR_FALLBACK_EARLIEST: _ClassVar[CursorFallback]
    CURSOR_FALLBACK_LATEST: _ClassVar[CursorFallback]
    CURSOR_FALLBACK_NEAREST_TIME: _ClassVar[CursorFallback]

class SlowConsumerPolicy(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SLOW_CONSUMER_POLICY_UNSPECIFIED: _ClassVar[SlowConsumerPolicy]
    SLOW_CONSUMER_POLICY_SPILL_TO_LOG: _ClassVar[SlowConsumerPolicy]
    SLOW_CONSUMER_POLICY_DROP_OLDEST: _ClassVar[SlowConsumerPolicy]
    SLOW_CONSUMER_POLICY_DISCONNECT: _ClassVar[SlowConsumerPolicy]

class StartPreset(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    START_PRESET_UNSPECIFIED: _ClassVar[StartPreset]
    START_PRESET_LATEST: _ClassVar[StartPreset]
    START_PRESET_EARLIEST: _ClassVar[StartPreset]

class EventOrder(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    EVENT_ORDER_UNSPECIFIED: _ClassVar[EventOrder]
    EVENT_ORDER_NEWEST_FIRST: _ClassVar[EventOrder]
    EVENT_ORDER_OLDEST_FIRST: _ClassVar[EventOrder]

class EventContent(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    EVENT_CONTENT_UNSPECIFIED: _ClassVar[EventContent]
    EVENT_CONTENT_DATA: _ClassVar[EventContent]
    EVENT_CONTENT_ORIGINAL: _ClassVar[EventContent]
CURSOR_FALLBACK_UNSPECIFIED: CursorFallback
CURSOR_FALLBACK_FAIL: CursorFallback
CURSOR_FALLBACK_EARLIEST: CursorFallback
CURSOR_FALLBACK_LATEST: CursorFallback
CURSOR_FALLBACK_NEAREST_TIME: CursorFallback
SLOW_CONSUMER_POLICY_UNSPECIFIED: SlowConsumerPolicy
SLOW_CONSUMER_POLICY_SPILL_TO_LOG: SlowConsumerPolicy
SLOW_CONSUMER_POLICY_DROP_OLDEST: SlowConsumerPolicy
SLOW_CONSUMER_POLICY_DISCONNECT: SlowConsumerPolicy
START_PRESET_UNSPECIFIED: StartPreset
START_PRESET_LATEST: StartPreset
START_PRESET_EARLIEST: StartPreset
EVENT_ORDER_UNSPECIFIED: EventOrder
EVENT_ORDER_NEWEST_FIRST: EventOrder
EVENT_ORDER_OLDEST_FIRST: EventOrder
EVENT_CONTENT_UNSPECIFIED: EventContent
EVENT_CONTENT_DATA: EventContent
EVENT_CONTENT_ORIGINAL: EventContent

class SubscribeTriggersRequest(_message.Message):
    __slots__ = ("project", "filter", "start", "stop", "payload", "heartbeat_interval", "validate_only", "cursor_fallback", "cursor_time", "batch", "slow_consumer_policy")
    PROJECT_FIELD_NUMBER: _ClassVar[int]
    FILTER_FIELD_NUMBER: _ClassVar[int]
    START_FIELD_NUMBER: _ClassVar[int]
    STOP_FIELD_NUMBER: _ClassVar[int]
    PAYLOAD_FIELD_NUMBER: _ClassVar[int]
    HEARTBEAT_INTERVAL_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    CURSOR_FALLBACK_FIELD_NUMBER: _ClassVar[int]
    CURSOR_TIME_FIELD_NUMBER: _ClassVar[int]
    BATCH_FIELD_NUMBER: _ClassVar[int]
    SLOW_CONSUMER_POLICY_FIELD_NUMBER: _ClassVar[int]
    project: str
    filter: _event_pb2.EventFilter
    start: StreamStart
    stop: StreamStop
    payload: _event_pb2.PayloadOptions
    heartbeat_interval: _duration_pb2.Duration
    validate_only: bool
    cursor_fallback: CursorFallback
    cursor_time: _timestamp_pb2.Timestamp
    batch: BatchOptions
    slow_consumer_policy: SlowConsumerPolicy
    def __init__(self, project: _Optional[str] = ..., filter: _Optional[_Union[_event_pb2.EventFilter, _Mapping]] = ..., start: _Optional[_Union[StreamStart, _Mapping]] = ..., stop: _Optional[_Union[StreamStop, _Mapping]] = ..., payload: _Optional[_Union[_event_pb2.PayloadOptions, _Mapping]] = ..., heartbeat_interval: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ..., validate_only: bool = ..., cursor_fallback: _Optional[_Union[CursorFallback, str]] = ..., cursor_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., batch: _Optional[_Union[BatchOptions, _Mapping]] = ..., slow_consumer_policy: _Optional[_Union[SlowConsumerPolicy, str]] = ...) -> None: ...

class BatchOptions(_message.Message):
    __slots__ = ("max_events", "max_bytes", "max_delay")
    MAX_EVENTS_FIELD_NUMBER: _ClassVar[int]
    MAX_BYTES_FIELD_NUMBER: _ClassVar[int]
    MAX_DELAY_FIELD_NUMBER: _ClassVar[int]
    max_events: int
    max_bytes: int
    max_delay: _duration_pb2.Duration
    def __init__(self, max_events: _Optional[int] = ..., max_bytes: _Optional[int] = ..., max_delay: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ...) -> None: ...

class StreamStart(_message.Message):
    __slots__ = ("preset", "after_cursor", "at_time", "since", "last_events", "after_event")
    PRESET_FIELD_NUMBER: _ClassVar[int]
    AFTER_CURSOR_FIELD_NUMBER: _ClassVar[int]
    AT_TIME_FIELD_NUMBER: _ClassVar[int]
    SINCE_FIELD_NUMBER: _ClassVar[int]
    LAST_EVENTS_FIELD_NUMBER: _ClassVar[int]
    AFTER_EVENT_FIELD_NUMBER: _ClassVar[int]
    preset: StartPreset
    after_cursor: str
    at_time: _timestamp_pb2.Timestamp
    since: _duration_pb2.Duration
    last_events: int
    after_event: str
    def __init__(self, preset: _Optional[_Union[StartPreset, str]] = ..., after_cursor: _Optional[str] = ..., at_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., since: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ..., last_events: _Optional[int] = ..., after_event: _Optional[str] = ...) -> None: ...

class StreamStop(_message.Message):
    __slots__ = ("caught_up", "at_cursor", "at_time", "max_events")
    CAUGHT_UP_FIELD_NUMBER: _ClassVar[int]
    AT_CURSOR_FIELD_NUMBER: _ClassVar[int]
    AT_TIME_FIELD_NUMBER: _ClassVar[int]
    MAX_EVENTS_FIELD_NUMBER: _ClassVar[int]
    caught_up: bool
    at_cursor: str
    at_time: _timestamp_pb2.Timestamp
    max_events: int
    def __init__(self, caught_up: bool = ..., at_cursor: _Optional[str] = ..., at_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., max_events: _Optional[int] = ...) -> None: ...

class SubscribeTriggersResponse(_message.Message):
    __slots__ = ("frame",)
    FRAME_FIELD_NUMBER: _ClassVar[int]
    frame: _stream_frame_pb2.StreamFrame
    def __init__(self, frame: _Optional[_Union[_stream_frame_pb2.StreamFrame, _Mapping]] = ...) -> None: ...

class ConsumeTriggersRequest(_message.Message):
    __slots__ = ("open", "credit", "change", "pause", "resume", "ping")
    OPEN_FIELD_NUMBER: _ClassVar[int]
    CREDIT_FIELD_NUMBER: _ClassVar[int]
    CHANGE_FIELD_NUMBER: _ClassVar[int]
    PAUSE_FIELD_NUMBER: _ClassVar[int]
    RESUME_FIELD_NUMBER: _ClassVar[int]
    PING_FIELD_NUMBER: _ClassVar[int]
    open: SubscribeTriggersRequest
    credit: ConsumeCredit
    change: ConsumeChange
    pause: ConsumePause
    resume: ConsumeResume
    ping: ConsumePing
    def __init__(self, open: _Optional[_Union[SubscribeTriggersRequest, _Mapping]] = ..., credit: _Optional[_Union[ConsumeCredit, _Mapping]] = ..., change: _Optional[_Union[ConsumeChange, _Mapping]] = ..., pause: _Optional[_Union[ConsumePause, _Mapping]] = ..., resume: _Optional[_Union[ConsumeResume, _Mapping]] = ..., ping: _Optional[_Union[ConsumePing, _Mapping]] = ...) -> None: ...

class ConsumeCredit(_message.Message):
    __slots__ = ("events", "bytes")
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    BYTES_FIELD_NUMBER: _ClassVar[int]
    events: int
    bytes: int
    def __init__(self, events: _Optional[int] = ..., bytes: _Optional[int] = ...) -> None: ...

class ConsumeChange(_message.Message):
    __slots__ = ("filter", "payload")
    FILTER_FIELD_NUMBER: _ClassVar[int]
    PAYLOAD_FIELD_NUMBER: _ClassVar[int]
    filter: _event_pb2.EventFilter
    payload: _event_pb2.PayloadOptions
    def __init__(self, filter: _Optional[_Union[_event_pb2.EventFilter, _Mapping]] = ..., payload: _Optional[_Union[_event_pb2.PayloadOptions, _Mapping]] = ...) -> None: ...

class ConsumePause(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ConsumeResume(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ConsumePing(_message.Message):
    __slots__ = ("token",)
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    token: str
    def __init__(self, token: _Optional[str] = ...) -> None: ...

class ConsumeTriggersResponse(_message.Message):
    __slots__ = ("frame",)
    FRAME_FIELD_NUMBER: _ClassVar[int]
    frame: _stream_frame_pb2.StreamFrame
    def __init__(self, frame: _Optional[_Union[_stream_frame_pb2.StreamFrame, _Mapping]] = ...) -> None: ...

class PullEventsRequest(_message.Message):
    __slots__ = ("project", "filter", "start", "payload", "max_events", "max_bytes", "wait", "cursor_fallback", "cursor_time", "cursor")
    PROJECT_FIELD_NUMBER: _ClassVar[int]
    FILTER_FIELD_NUMBER: _ClassVar[int]
    START_FIELD_NUMBER: _ClassVar[int]
    PAYLOAD_FIELD_NUMBER: _ClassVar[int]
    MAX_EVENTS_FIELD_NUMBER: _ClassVar[int]
    MAX_BYTES_FIELD_NUMBER: _ClassVar[int]
    WAIT_FIELD_NUMBER: _ClassVar[int]
    CURSOR_FALLBACK_FIELD_NUMBER: _ClassVar[int]
    CURSOR_TIME_FIELD_NUMBER: _ClassVar[int]
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    project: str
    filter: _event_pb2.EventFilter
    start: StreamStart
    payload: _event_pb2.PayloadOptions
    max_events: int
    max_bytes: int
    wait: _duration_pb2.Duration
    cursor_fallback: CursorFallback
    cursor_time: _timestamp_pb2.Timestamp
    cursor: str
    def __init__(self, project: _Optional[str] = ..., filter: _Optional[_Union[_event_pb2.EventFilter, _Mapping]] = ..., start: _Optional[_Union[StreamStart, _Mapping]] = ..., payload: _Optional[_Union[_event_pb2.PayloadOptions, _Mapping]] = ..., max_events: _Optional[int] = ..., max_bytes: _Optional[int] = ..., wait: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ..., cursor_fallback: _Optional[_Union[CursorFallback, str]] = ..., cursor_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., cursor: _Optional[str] = ...) -> None: ...

class PullEventsResponse(_message.Message):
    __slots__ = ("events", "cursor", "gaps", "gaps_repaired", "head_cursor", "lag_events")
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    GAPS_FIELD_NUMBER: _ClassVar[int]
    GAPS_REPAIRED_FIELD_NUMBER: _ClassVar[int]
    HEAD_CURSOR_FIELD_NUMBER: _ClassVar[int]
    LAG_EVENTS_FIELD_NUMBER: _ClassVar[int]
    events: _containers.RepeatedCompositeFieldContainer[_event_pb2.TriggerEvent]
    cursor: str
    gaps: _containers.RepeatedCompositeFieldContainer[_stream_frame_pb2.StreamGap]
    gaps_repaired: _containers.RepeatedCompositeFieldContainer[_stream_frame_pb2.StreamGapRepaired]
    head_cursor: str
    lag_events: int
    def __init__(self, events: _Optional[_Iterable[_Union[_event_pb2.TriggerEvent, _Mapping]]] = ..., cursor: _Optional[str] = ..., gaps: _Optional[_Iterable[_Union[_stream_frame_pb2.StreamGap, _Mapping]]] = ..., gaps_repaired: _Optional[_Iterable[_Union[_stream_frame_pb2.StreamGapRepaired, _Mapping]]] = ..., head_cursor: _Optional[str] = ..., lag_events: _Optional[int] = ...) -> None: ...

class ListEventsRequest(_message.Message):
    __slots__ = ("project", "filter", "page_size", "page_token", "order", "start_time", "end_time", "payload", "search")
    PROJECT_FIELD_NUMBER: _ClassVar[int]
    FILTER_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    PAYLOAD_FIELD_NUMBER: _ClassVar[int]
    SEARCH_FIELD_NUMBER: _ClassVar[int]
    project: str
    filter: _event_pb2.EventFilter
    page_size: int
    page_token: str
    order: EventOrder
    start_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    payload: _event_pb2.PayloadOptions
    search: str
    def __init__(self, project: _Optional[str] = ..., filter: _Optional[_Union[_event_pb2.EventFilter, _Mapping]] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., order: _Optional[_Union[EventOrder, str]] = ..., start_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., payload: _Optional[_Union[_event_pb2.PayloadOptions, _Mapping]] = ..., search: _Optional[str] = ...) -> None: ...

class ListEventsResponse(_message.Message):
    __slots__ = ("events", "next_page_token")
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    events: _containers.RepeatedCompositeFieldContainer[_event_pb2.TriggerEvent]
    next_page_token: str
    def __init__(self, events: _Optional[_Iterable[_Union[_event_pb2.TriggerEvent, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class GetEventRequest(_message.Message):
    __slots__ = ("project", "event_id", "payload")
    PROJECT_FIELD_NUMBER: _ClassVar[int]
    EVENT_ID_FIELD_NUMBER: _ClassVar[int]
    PAYLOAD_FIELD_NUMBER: _ClassVar[int]
    project: str
    event_id: str
    payload: _event_pb2.PayloadOptions
    def __init__(self, project: _Optional[str] = ..., event_id: _Optional[str] = ..., payload: _Optional[_Union[_event_pb2.PayloadOptions, _Mapping]] = ...) -> None: ...

class GetEventResponse(_message.Message):
    __slots__ = ("event",)
    EVENT_FIELD_NUMBER: _ClassVar[int]
    event: _event_pb2.TriggerEvent
    def __init__(self, event: _Optional[_Union[_event_pb2.TriggerEvent, _Mapping]] = ...) -> None: ...

class ReadEventPayloadRequest(_message.Message):
    __slots__ = ("project", "event_id", "content", "offset", "length", "chunk_bytes")
    PROJECT_FIELD_NUMBER: _ClassVar[int]
    EVENT_ID_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    OFFSET_FIELD_NUMBER: _ClassVar[int]
    LENGTH_FIELD_NUMBER: _ClassVar[int]
    CHUNK_BYTES_FIELD_NUMBER: _ClassVar[int]
    project: str
    event_id: str
    content: EventContent
    offset: int
    length: int
    chunk_bytes: int
    def __init__(self, project: _Optional[str] = ..., event_id: _Optional[str] = ..., content: _Optional[_Union[EventContent, str]] = ..., offset: _Optional[int] = ..., length: _Optional[int] = ..., chunk_bytes: _Optional[int] = ...) -> None: ...

class ReadEventPayloadResponse(_message.Message):
    __slots__ = ("info", "chunk")
    INFO_FIELD_NUMBER: _ClassVar[int]
    CHUNK_FIELD_NUMBER: _ClassVar[int]
    info: EventPayloadInfo
    chunk: EventPayloadChunk
    def __init__(self, info: _Optional[_Union[EventPayloadInfo, _Mapping]] = ..., chunk: _Optional[_Union[EventPayloadChunk, _Mapping]] = ...) -> None: ...

class EventPayloadInfo(_message.Message):
    __slots__ = ("size_bytes", "sha256", "offset", "length")
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    SHA256_FIELD_NUMBER: _ClassVar[int]
    OFFSET_FIELD_NUMBER: _ClassVar[int]
    LENGTH_FIELD_NUMBER: _ClassVar[int]
    size_bytes: int
    sha256: bytes
    offset: int
    length: int
    def __init__(self, size_bytes: _Optional[int] = ..., sha256: _Optional[bytes] = ..., offset: _Optional[int] = ..., length: _Optional[int] = ...) -> None: ...

class EventPayloadChunk(_message.Message):
    __slots__ = ("offset", "data")
    OFFSET_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    offset: int
    data: bytes
    def __init__(self, offset: _Optional[int] = ..., data: _Optional[bytes] = ...) -> None: ...

class TestEventFilterRequest(_message.Message):
    __slots__ = ("project", "filter", "max_matches", "max_examined", "start_time", "end_time", "payload")
    PROJECT_FIELD_NUMBER: _ClassVar[int]
    FILTER_FIELD_NUMBER: _ClassVar[int]
    MAX_MATCHES_FIELD_NUMBER: _ClassVar[int]
    MAX_EXAMINED_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    PAYLOAD_FIELD_NUMBER: _ClassVar[int]
    project: str
    filter: _event_pb2.EventFilter
    max_matches: int
    max_examined: int
    start_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    payload: _event_pb2.PayloadOptions
    def __init__(self, project: _Optional[str] = ..., filter: _Optional[_Union[_event_pb2.EventFilter, _Mapping]] = ..., max_matches: _Optional[int] = ..., max_examined: _Optional[int] = ..., start_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., payload: _Optional[_Union[_event_pb2.PayloadOptions, _Mapping]] = ...) -> None: ...

class TestEventFilterResponse(_message.Message):
    __slots__ = ("matches", "matched_events", "examined_events", "complete", "oldest_examined_time", "refusals")
    MATCHES_FIELD_NUMBER: _ClassVar[int]
    MATCHED_EVENTS_FIELD_NUMBER: _ClassVar[int]
    EXAMINED_EVENTS_FIELD_NUMBER: _ClassVar[int]
    COMPLETE_FIELD_NUMBER: _ClassVar[int]
    OLDEST_EXAMINED_TIME_FIELD_NUMBER: _ClassVar[int]
    REFUSALS_FIELD_NUMBER: _ClassVar[int]
    matches: _containers.RepeatedCompositeFieldContainer[_event_pb2.TriggerEvent]
    matched_events: int
    examined_events: int
    complete: bool
    oldest_examined_time: _timestamp_pb2.Timestamp
    refusals: _containers.RepeatedCompositeFieldContainer[FilterRefusal]
    def __init__(self, matches: _Optional[_Iterable[_Union[_event_pb2.TriggerEvent, _Mapping]]] = ..., matched_events: _Optional[int] = ..., examined_events: _Optional[int] = ..., complete: bool = ..., oldest_examined_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., refusals: _Optional[_Iterable[_Union[FilterRefusal, _Mapping]]] = ...) -> None: ...

class FilterRefusal(_message.Message):
    __slots__ = ("field", "events")
    FIELD_FIELD_NUMBER: _ClassVar[int]
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    field: str
    events: int
    def __init__(self, field: _Optional[str] = ..., events: _Optional[int] = ...) -> None: ...

class ResendEventsRequest(_message.Message):
    __slots__ = ("project", "filter", "event_ids", "start_time", "end_time", "validate_only", "max_events", "page_token")
    PROJECT_FIELD_NUMBER: _ClassVar[int]
    FILTER_FIELD_NUMBER: _ClassVar[int]
    EVENT_IDS_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    MAX_EVENTS_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    project: str
    filter: _event_pb2.EventFilter
    event_ids: _containers.RepeatedScalarFieldContainer[str]
    start_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    validate_only: bool
    max_events: int
    page_token: str
    def __init__(self, project: _Optional[str] = ..., filter: _Optional[_Union[_event_pb2.EventFilter, _Mapping]] = ..., event_ids: _Optional[_Iterable[str]] = ..., start_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., validate_only: bool = ..., max_events: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ResendEventsResponse(_message.Message):
    __slots__ = ("matched_events", "resent_events", "next_page_token")
    MATCHED_EVENTS_FIELD_NUMBER: _ClassVar[int]
    RESENT_EVENTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    matched_events: int
    resent_events: int
    next_page_token: str
    def __init__(self, matched_events: _Optional[int] = ..., resent_events: _Optional[int] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class SendTestEventRequest(_message.Message):
    __slots__ = ("project", "type", "trigger_type", "app", "trigger", "connection", "auth_config", "user_id", "data", "event_id", "occur_time")
    PROJECT_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_TYPE_FIELD_NUMBER: _ClassVar[int]
    APP_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_FIELD_NUMBER: _ClassVar[int]
    CONNECTION_FIELD_NUMBER: _ClassVar[int]
    AUTH_CONFIG_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    EVENT_ID_FIELD_NUMBER: _ClassVar[int]
    OCCUR_TIME_FIELD_NUMBER: _ClassVar[int]
    project: str
    type: str
    trigger_type: str
    app: str
    trigger: str
    connection: str
    auth_config: str
    user_id: str
    data: _struct_pb2.Struct
    event_id: str
    occur_time: _timestamp_pb2.Timestamp
    def __init__(self, project: _Optional[str] = ..., type: _Optional[str] = ..., trigger_type: _Optional[str] = ..., app: _Optional[str] = ..., trigger: _Optional[str] = ..., connection: _Optional[str] = ..., auth_config: _Optional[str] = ..., user_id: _Optional[str] = ..., data: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., event_id: _Optional[str] = ..., occur_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class SendTestEventResponse(_message.Message):
    __slots__ = ("event",)
    EVENT_FIELD_NUMBER: _ClassVar[int]
    event: _event_pb2.TriggerEvent
    def __init__(self, event: _Optional[_Union[_event_pb2.TriggerEvent, _Mapping]] = ...) -> None: ...

class GetEventLogRequest(_message.Message):
    __slots__ = ("project",)
    PROJECT_FIELD_NUMBER: _ClassVar[int]
    project: str
    def __init__(self, project: _Optional[str] = ...) -> None: ...

class GetEventLogResponse(_message.Message):
    __slots__ = ("event_log",)
    EVENT_LOG_FIELD_NUMBER: _ClassVar[int]
    event_log: EventLog
    def __init__(self, event_log: _Optional[_Union[EventLog, _Mapping]] = ...) -> None: ...

class EventLog(_message.Message):
    __slots__ = ("epoch", "earliest_cursor", "earliest_time", "head_cursor", "head_time", "event_count", "size_bytes", "retention")
    EPOCH_FIELD_NUMBER: _ClassVar[int]
    EARLIEST_CURSOR_FIELD_NUMBER: _ClassVar[int]
    EARLIEST_TIME_FIELD_NUMBER: _ClassVar[int]
    HEAD_CURSOR_FIELD_NUMBER: _ClassVar[int]
    HEAD_TIME_FIELD_NUMBER: _ClassVar[int]
    EVENT_COUNT_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    RETENTION_FIELD_NUMBER: _ClassVar[int]
    epoch: str
    earliest_cursor: str
    earliest_time: _timestamp_pb2.Timestamp
    head_cursor: str
    head_time: _timestamp_pb2.Timestamp
    event_count: int
    size_bytes: int
    retention: EventRetention
    def __init__(self, epoch: _Optional[str] = ..., earliest_cursor: _Optional[str] = ..., earliest_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., head_cursor: _Optional[str] = ..., head_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., event_count: _Optional[int] = ..., size_bytes: _Optional[int] = ..., retention: _Optional[_Union[EventRetention, _Mapping]] = ...) -> None: ...

class EventRetention(_message.Message):
    __slots__ = ("max_age", "max_events", "max_bytes")
    MAX_AGE_FIELD_NUMBER: _ClassVar[int]
    MAX_EVENTS_FIELD_NUMBER: _ClassVar[int]
    MAX_BYTES_FIELD_NUMBER: _ClassVar[int]
    max_age: _duration_pb2.Duration
    max_events: int
    max_bytes: int
    def __init__(self, max_age: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ..., max_events: _Optional[int] = ..., max_bytes: _Optional[int] = ...) -> None: ...
