import datetime

from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class LogStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LOG_STATUS_UNSPECIFIED: _ClassVar[LogStatus]
    LOG_STATUS_SUCCESS: _ClassVar[LogStatus]
    LOG_STATUS_FAILED: _ClassVar[LogStatus]

class LogLevel(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LOG_LEVEL_UNSPECIFIED: _ClassVar[LogLevel]
    LOG_LEVEL_INFO: _ClassVar[LogLevel]
    LOG_LEVEL_ERROR: _ClassVar[LogLevel]
    LOG_LEVEL_WARN: _ClassVar[LogLevel]

class CredentialSource(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CREDENTIAL_SOURCE_UNSPECIFIED: _ClassVar[CredentialSource]
    CREDENTIAL_SOURCE_CONNECTED_ACCOUNT: _ClassVar[CredentialSource]
    CREDENTIAL_SOURCE_INSTANT_ACCOUNT: _ClassVar[CredentialSource]
    CREDENTIAL_SOURCE_CUSTOM_AUTH: _ClassVar[CredentialSource]
    CREDENTIAL_SOURCE_NO_AUTH: _ClassVar[CredentialSource]

class LogEntityType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LOG_ENTITY_TYPE_UNSPECIFIED: _ClassVar[LogEntityType]
    LOG_ENTITY_TYPE_TRIGGER: _ClassVar[LogEntityType]
    LOG_ENTITY_TYPE_ACTION: _ClassVar[LogEntityType]
LOG_STATUS_UNSPECIFIED: LogStatus
LOG_STATUS_SUCCESS: LogStatus
LOG_STATUS_FAILED: LogStatus
LOG_LEVEL_UNSPECIFIED: LogLevel
LOG_LEVEL_INFO: LogLevel
LOG_LEVEL_ERROR: LogLevel
LOG_LEVEL_WARN: LogLevel
CREDENTIAL_SOURCE_UNSPECIFIED: CredentialSource
CREDENTIAL_SOURCE_CONNECTED_ACCOUNT: CredentialSource
CREDENTIAL_SOURCE_INSTANT_ACCOUNT: CredentialSource
CREDENTIAL_SOURCE_CUSTOM_AUTH: CredentialSource
CREDENTIAL_SOURCE_NO_AUTH: CredentialSource
LOG_ENTITY_TYPE_UNSPECIFIED: LogEntityType
LOG_ENTITY_TYPE_TRIGGER: LogEntityType
LOG_ENTITY_TYPE_ACTION: LogEntityType

class ToolLog(_message.Message):
    __slots__ = ("id", "log_time", "type", "status", "level", "message", "metadata", "metrics", "parent", "timings", "context", "source", "data", "extra")
    ID_FIELD_NUMBER: _ClassVar[int]
    LOG_TIME_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    METRICS_FIELD_NUMBER: _ClassVar[int]
    PARENT_FIELD_NUMBER: _ClassVar[int]
    TIMINGS_FIELD_NUMBER: _ClassVar[int]
    CONTEXT_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    id: str
    log_time: _timestamp_pb2.Timestamp
    type: str
    status: LogStatus
    level: LogLevel
    message: str
    metadata: ToolLogMetadata
    metrics: _struct_pb2.Struct
    parent: ToolLogParent
    timings: ToolLogTimings
    context: ToolLogContext
    source: ToolLogSource
    data: _struct_pb2.Struct
    extra: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., log_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., type: _Optional[str] = ..., status: _Optional[_Union[LogStatus, str]] = ..., level: _Optional[_Union[LogLevel, str]] = ..., message: _Optional[str] = ..., metadata: _Optional[_Union[ToolLogMetadata, _Mapping]] = ..., metrics: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., parent: _Optional[_Union[ToolLogParent, _Mapping]] = ..., timings: _Optional[_Union[ToolLogTimings, _Mapping]] = ..., context: _Optional[_Union[ToolLogContext, _Mapping]] = ..., source: _Optional[_Union[ToolLogSource, _Mapping]] = ..., data: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., extra: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class ToolLogMetadata(_message.Message):
    __slots__ = ("credential_source", "instant_charge")
    CREDENTIAL_SOURCE_FIELD_NUMBER: _ClassVar[int]
    INSTANT_CHARGE_FIELD_NUMBER: _ClassVar[int]
    credential_source: CredentialSource
    instant_charge: str
    def __init__(self, credential_source: _Optional[_Union[CredentialSource, str]] = ..., instant_charge: _Optional[str] = ...) -> None: ...

class ToolLogParent(_message.Message):
    __slots__ = ("log_id", "tool")
    LOG_ID_FIELD_NUMBER: _ClassVar[int]
    TOOL_FIELD_NUMBER: _ClassVar[int]
    log_id: str
    tool: str
    def __init__(self, log_id: _Optional[str] = ..., tool: _Optional[str] = ...) -> None: ...

class ToolLogTimings(_message.Message):
    __slots__ = ("start_time", "end_time")
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    start_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    def __init__(self, start_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class ToolLogContext(_message.Message):
    __slots__ = ("session_id", "trace_id", "request_id")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    TRACE_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    trace_id: str
    request_id: str
    def __init__(self, session_id: _Optional[str] = ..., trace_id: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class ToolLogSource(_message.Message):
    __slots__ = ("host", "framework", "language")
    HOST_FIELD_NUMBER: _ClassVar[int]
    FRAMEWORK_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    host: str
    framework: str
    language: str
    def __init__(self, host: _Optional[str] = ..., framework: _Optional[str] = ..., language: _Optional[str] = ...) -> None: ...

class TriggerLog(_message.Message):
    __slots__ = ("id", "connection", "client_id", "user_id", "status", "app", "create_time", "type", "meta", "extra")
    ID_FIELD_NUMBER: _ClassVar[int]
    CONNECTION_FIELD_NUMBER: _ClassVar[int]
    CLIENT_ID_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    APP_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    META_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    id: str
    connection: str
    client_id: str
    user_id: str
    status: str
    app: str
    create_time: _timestamp_pb2.Timestamp
    type: LogEntityType
    meta: TriggerLogMeta
    extra: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., connection: _Optional[str] = ..., client_id: _Optional[str] = ..., user_id: _Optional[str] = ..., status: _Optional[str] = ..., app: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., type: _Optional[_Union[LogEntityType, str]] = ..., meta: _Optional[_Union[TriggerLogMeta, _Mapping]] = ..., extra: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class TriggerLogMeta(_message.Message):
    __slots__ = ("id", "type", "create_time", "update_time", "provider", "client_id", "connection", "provider_payload", "client_payload", "client_error", "trigger_type", "client_response", "trigger_uuid", "trigger")
    ID_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    CLIENT_ID_FIELD_NUMBER: _ClassVar[int]
    CONNECTION_FIELD_NUMBER: _ClassVar[int]
    PROVIDER_PAYLOAD_FIELD_NUMBER: _ClassVar[int]
    CLIENT_PAYLOAD_FIELD_NUMBER: _ClassVar[int]
    CLIENT_ERROR_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_TYPE_FIELD_NUMBER: _ClassVar[int]
    CLIENT_RESPONSE_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_UUID_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_FIELD_NUMBER: _ClassVar[int]
    id: str
    type: LogEntityType
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    provider: str
    client_id: str
    connection: str
    provider_payload: str
    client_payload: str
    client_error: str
    trigger_type: str
    client_response: str
    trigger_uuid: str
    trigger: str
    def __init__(self, id: _Optional[str] = ..., type: _Optional[_Union[LogEntityType, str]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., provider: _Optional[str] = ..., client_id: _Optional[str] = ..., connection: _Optional[str] = ..., provider_payload: _Optional[str] = ..., client_payload: _Optional[str] = ..., client_error: _Optional[str] = ..., trigger_type: _Optional[str] = ..., client_response: _Optional[str] = ..., trigger_uuid: _Optional[str] = ..., trigger: _Optional[str] = ...) -> None: ...
