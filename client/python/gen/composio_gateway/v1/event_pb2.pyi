import datetime

from google.protobuf import any_pb2 as _any_pb2
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

class PayloadState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PAYLOAD_STATE_UNSPECIFIED: _ClassVar[PayloadState]
    PAYLOAD_STATE_INLINE: _ClassVar[PayloadState]
    PAYLOAD_STATE_OMITTED_TOO_LARGE: _ClassVar[PayloadState]
    PAYLOAD_STATE_OMITTED_BY_REQUEST: _ClassVar[PayloadState]
    PAYLOAD_STATE_LOSSY: _ClassVar[PayloadState]
    PAYLOAD_STATE_NOT_JSON: _ClassVar[PayloadState]

class EventTransport(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    EVENT_TRANSPORT_UNSPECIFIED: _ClassVar[EventTransport]
    EVENT_TRANSPORT_WEBHOOK: _ClassVar[EventTransport]
    EVENT_TRANSPORT_TEST: _ClassVar[EventTransport]
    EVENT_TRANSPORT_REALTIME: _ClassVar[EventTransport]
    EVENT_TRANSPORT_RECOVERED: _ClassVar[EventTransport]
    EVENT_TRANSPORT_RESENT: _ClassVar[EventTransport]

class WebhookVersion(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    WEBHOOK_VERSION_UNSPECIFIED: _ClassVar[WebhookVersion]
    WEBHOOK_VERSION_V1: _ClassVar[WebhookVersion]
    WEBHOOK_VERSION_V2: _ClassVar[WebhookVersion]
    WEBHOOK_VERSION_V3: _ClassVar[WebhookVersion]
    WEBHOOK_VERSION_UNKNOWN: _ClassVar[WebhookVersion]
    WEBHOOK_VERSION_LEGACY: _ClassVar[WebhookVersion]

class PayloadFormat(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PAYLOAD_FORMAT_UNSPECIFIED: _ClassVar[PayloadFormat]
    PAYLOAD_FORMAT_STRUCT: _ClassVar[PayloadFormat]
    PAYLOAD_FORMAT_JSON_BYTES: _ClassVar[PayloadFormat]
    PAYLOAD_FORMAT_JSON_TEXT: _ClassVar[PayloadFormat]
    PAYLOAD_FORMAT_NONE: _ClassVar[PayloadFormat]
    PAYLOAD_FORMAT_CLOUD_EVENT: _ClassVar[PayloadFormat]
PAYLOAD_STATE_UNSPECIFIED: PayloadState
PAYLOAD_STATE_INLINE: PayloadState
PAYLOAD_STATE_OMITTED_TOO_LARGE: PayloadState
PAYLOAD_STATE_OMITTED_BY_REQUEST: PayloadState
PAYLOAD_STATE_LOSSY: PayloadState
PAYLOAD_STATE_NOT_JSON: PayloadState
EVENT_TRANSPORT_UNSPECIFIED: EventTransport
EVENT_TRANSPORT_WEBHOOK: EventTransport
EVENT_TRANSPORT_TEST: EventTransport
EVENT_TRANSPORT_REALTIME: EventTransport
EVENT_TRANSPORT_RECOVERED: EventTransport
EVENT_TRANSPORT_RESENT: EventTransport
WEBHOOK_VERSION_UNSPECIFIED: WebhookVersion
WEBHOOK_VERSION_V1: WebhookVersion
WEBHOOK_VERSION_V2: WebhookVersion
WEBHOOK_VERSION_V3: WebhookVersion
WEBHOOK_VERSION_UNKNOWN: WebhookVersion
WEBHOOK_VERSION_LEGACY: WebhookVersion
PAYLOAD_FORMAT_UNSPECIFIED: PayloadFormat
PAYLOAD_FORMAT_STRUCT: PayloadFormat
PAYLOAD_FORMAT_JSON_BYTES: PayloadFormat
PAYLOAD_FORMAT_JSON_TEXT: PayloadFormat
PAYLOAD_FORMAT_NONE: PayloadFormat
PAYLOAD_FORMAT_CLOUD_EVENT: PayloadFormat

class TriggerEvent(_message.Message):
    __slots__ = ("event_id", "type", "cursor", "create_time", "occur_time", "app", "trigger_type", "trigger", "connection", "auth_config", "user_id", "log_id", "payload_size_bytes", "payload_sha256", "payload_state", "data", "json", "json_text", "cloud_event", "original", "provenance", "resent_of")
    EVENT_ID_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    OCCUR_TIME_FIELD_NUMBER: _ClassVar[int]
    APP_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_TYPE_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_FIELD_NUMBER: _ClassVar[int]
    CONNECTION_FIELD_NUMBER: _ClassVar[int]
    AUTH_CONFIG_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    LOG_ID_FIELD_NUMBER: _ClassVar[int]
    PAYLOAD_SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    PAYLOAD_SHA256_FIELD_NUMBER: _ClassVar[int]
    PAYLOAD_STATE_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    JSON_FIELD_NUMBER: _ClassVar[int]
    JSON_TEXT_FIELD_NUMBER: _ClassVar[int]
    CLOUD_EVENT_FIELD_NUMBER: _ClassVar[int]
    ORIGINAL_FIELD_NUMBER: _ClassVar[int]
    PROVENANCE_FIELD_NUMBER: _ClassVar[int]
    RESENT_OF_FIELD_NUMBER: _ClassVar[int]
    event_id: str
    type: str
    cursor: str
    create_time: _timestamp_pb2.Timestamp
    occur_time: _timestamp_pb2.Timestamp
    app: str
    trigger_type: str
    trigger: str
    connection: str
    auth_config: str
    user_id: str
    log_id: str
    payload_size_bytes: int
    payload_sha256: bytes
    payload_state: PayloadState
    data: _struct_pb2.Struct
    json: bytes
    json_text: str
    cloud_event: _any_pb2.Any
    original: bytes
    provenance: EventProvenance
    resent_of: str
    def __init__(self, event_id: _Optional[str] = ..., type: _Optional[str] = ..., cursor: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., occur_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., app: _Optional[str] = ..., trigger_type: _Optional[str] = ..., trigger: _Optional[str] = ..., connection: _Optional[str] = ..., auth_config: _Optional[str] = ..., user_id: _Optional[str] = ..., log_id: _Optional[str] = ..., payload_size_bytes: _Optional[int] = ..., payload_sha256: _Optional[bytes] = ..., payload_state: _Optional[_Union[PayloadState, str]] = ..., data: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., json: _Optional[bytes] = ..., json_text: _Optional[str] = ..., cloud_event: _Optional[_Union[_any_pb2.Any, _Mapping]] = ..., original: _Optional[bytes] = ..., provenance: _Optional[_Union[EventProvenance, _Mapping]] = ..., resent_of: _Optional[str] = ...) -> None: ...

class EventProvenance(_message.Message):
    __slots__ = ("transport", "receive_time", "webhook_id", "webhook_version", "duplicate_count", "last_duplicate_time", "traceparent", "sightings")
    TRANSPORT_FIELD_NUMBER: _ClassVar[int]
    RECEIVE_TIME_FIELD_NUMBER: _ClassVar[int]
    WEBHOOK_ID_FIELD_NUMBER: _ClassVar[int]
    WEBHOOK_VERSION_FIELD_NUMBER: _ClassVar[int]
    DUPLICATE_COUNT_FIELD_NUMBER: _ClassVar[int]
    LAST_DUPLICATE_TIME_FIELD_NUMBER: _ClassVar[int]
    TRACEPARENT_FIELD_NUMBER: _ClassVar[int]
    SIGHTINGS_FIELD_NUMBER: _ClassVar[int]
    transport: EventTransport
    receive_time: _timestamp_pb2.Timestamp
    webhook_id: str
    webhook_version: WebhookVersion
    duplicate_count: int
    last_duplicate_time: _timestamp_pb2.Timestamp
    traceparent: str
    sightings: _containers.RepeatedCompositeFieldContainer[EventSighting]
    def __init__(self, transport: _Optional[_Union[EventTransport, str]] = ..., receive_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., webhook_id: _Optional[str] = ..., webhook_version: _Optional[_Union[WebhookVersion, str]] = ..., duplicate_count: _Optional[int] = ..., last_duplicate_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., traceparent: _Optional[str] = ..., sightings: _Optional[_Iterable[_Union[EventSighting, _Mapping]]] = ...) -> None: ...

class EventSighting(_message.Message):
    __slots__ = ("transport", "receive_time", "attempt", "latency")
    TRANSPORT_FIELD_NUMBER: _ClassVar[int]
    RECEIVE_TIME_FIELD_NUMBER: _ClassVar[int]
    ATTEMPT_FIELD_NUMBER: _ClassVar[int]
    LATENCY_FIELD_NUMBER: _ClassVar[int]
    transport: EventTransport
    receive_time: _timestamp_pb2.Timestamp
    attempt: int
    latency: _duration_pb2.Duration
    def __init__(self, transport: _Optional[_Union[EventTransport, str]] = ..., receive_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., attempt: _Optional[int] = ..., latency: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ...) -> None: ...

class EventFilter(_message.Message):
    __slots__ = ("types", "apps", "trigger_types", "triggers", "connections", "user_ids", "auth_configs")
    TYPES_FIELD_NUMBER: _ClassVar[int]
    APPS_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_TYPES_FIELD_NUMBER: _ClassVar[int]
    TRIGGERS_FIELD_NUMBER: _ClassVar[int]
    CONNECTIONS_FIELD_NUMBER: _ClassVar[int]
    USER_IDS_FIELD_NUMBER: _ClassVar[int]
    AUTH_CONFIGS_FIELD_NUMBER: _ClassVar[int]
    types: _containers.RepeatedScalarFieldContainer[str]
    apps: _containers.RepeatedScalarFieldContainer[str]
    trigger_types: _containers.RepeatedScalarFieldContainer[str]
    triggers: _containers.RepeatedScalarFieldContainer[str]
    connections: _containers.RepeatedScalarFieldContainer[str]
    user_ids: _containers.RepeatedScalarFieldContainer[str]
    auth_configs: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, types: _Optional[_Iterable[str]] = ..., apps: _Optional[_Iterable[str]] = ..., trigger_types: _Optional[_Iterable[str]] = ..., triggers: _Optional[_Iterable[str]] = ..., connections: _Optional[_Iterable[str]] = ..., user_ids: _Optional[_Iterable[str]] = ..., auth_configs: _Optional[_Iterable[str]] = ...) -> None: ...

class PayloadOptions(_message.Message):
    __slots__ = ("format", "max_inline_bytes", "include_original", "include_provenance")
    FORMAT_FIELD_NUMBER: _ClassVar[int]
    MAX_INLINE_BYTES_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_ORIGINAL_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_PROVENANCE_FIELD_NUMBER: _ClassVar[int]
    format: PayloadFormat
    max_inline_bytes: int
    include_original: bool
    include_provenance: bool
    def __init__(self, format: _Optional[_Union[PayloadFormat, str]] = ..., max_inline_bytes: _Optional[int] = ..., include_original: bool = ..., include_provenance: bool = ...) -> None: ...
