import datetime

from composio_gateway.v1 import log_pb2 as _log_pb2
from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ActionLogStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ACTION_LOG_STATUS_UNSPECIFIED: _ClassVar[ActionLogStatus]
    ACTION_LOG_STATUS_SUCCESS: _ClassVar[ActionLogStatus]
    ACTION_LOG_STATUS_ERROR: _ClassVar[ActionLogStatus]
    ACTION_LOG_STATUS_WARNING: _ClassVar[ActionLogStatus]
    ACTION_LOG_STATUS_INFO: _ClassVar[ActionLogStatus]

class ActionLogStepType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ACTION_LOG_STEP_TYPE_UNSPECIFIED: _ClassVar[ActionLogStepType]
    ACTION_LOG_STEP_TYPE_TOOL_EXECUTION: _ClassVar[ActionLogStepType]
    ACTION_LOG_STEP_TYPE_FETCH_CONNECTION_DETAILS: _ClassVar[ActionLogStepType]

class ActionLogStepStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ACTION_LOG_STEP_STATUS_UNSPECIFIED: _ClassVar[ActionLogStepStatus]
    ACTION_LOG_STEP_STATUS_SUCCESS: _ClassVar[ActionLogStepStatus]
    ACTION_LOG_STEP_STATUS_FAILURE: _ClassVar[ActionLogStepStatus]
    ACTION_LOG_STEP_STATUS_ERROR: _ClassVar[ActionLogStepStatus]

class ActionLogLineType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ACTION_LOG_LINE_TYPE_UNSPECIFIED: _ClassVar[ActionLogLineType]
    ACTION_LOG_LINE_TYPE_NETWORK: _ClassVar[ActionLogLineType]
    ACTION_LOG_LINE_TYPE_SYSTEM: _ClassVar[ActionLogLineType]
ACTION_LOG_STATUS_UNSPECIFIED: ActionLogStatus
ACTION_LOG_STATUS_SUCCESS: ActionLogStatus
ACTION_LOG_STATUS_ERROR: ActionLogStatus
ACTION_LOG_STATUS_WARNING: ActionLogStatus
ACTION_LOG_STATUS_INFO: ActionLogStatus
ACTION_LOG_STEP_TYPE_UNSPECIFIED: ActionLogStepType
ACTION_LOG_STEP_TYPE_TOOL_EXECUTION: ActionLogStepType
ACTION_LOG_STEP_TYPE_FETCH_CONNECTION_DETAILS: ActionLogStepType
ACTION_LOG_STEP_STATUS_UNSPECIFIED: ActionLogStepStatus
ACTION_LOG_STEP_STATUS_SUCCESS: ActionLogStepStatus
ACTION_LOG_STEP_STATUS_FAILURE: ActionLogStepStatus
ACTION_LOG_STEP_STATUS_ERROR: ActionLogStepStatus
ACTION_LOG_LINE_TYPE_UNSPECIFIED: ActionLogLineType
ACTION_LOG_LINE_TYPE_NETWORK: ActionLogLineType
ACTION_LOG_LINE_TYPE_SYSTEM: ActionLogLineType

class ActionLog(_message.Message):
    __slots__ = ("id", "tool", "app", "app_display", "connection", "user_id", "status", "execution_time_millis", "minimal_response", "metadata", "credential_source", "instant_charge", "create_time", "extra")
    ID_FIELD_NUMBER: _ClassVar[int]
    TOOL_FIELD_NUMBER: _ClassVar[int]
    APP_FIELD_NUMBER: _ClassVar[int]
    APP_DISPLAY_FIELD_NUMBER: _ClassVar[int]
    CONNECTION_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    EXECUTION_TIME_MILLIS_FIELD_NUMBER: _ClassVar[int]
    MINIMAL_RESPONSE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    CREDENTIAL_SOURCE_FIELD_NUMBER: _ClassVar[int]
    INSTANT_CHARGE_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    id: str
    tool: str
    app: str
    app_display: ActionLogApp
    connection: str
    user_id: str
    status: _log_pb2.LogStatus
    execution_time_millis: float
    minimal_response: str
    metadata: ActionLogMetadata
    credential_source: _log_pb2.CredentialSource
    instant_charge: str
    create_time: _timestamp_pb2.Timestamp
    extra: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., tool: _Optional[str] = ..., app: _Optional[str] = ..., app_display: _Optional[_Union[ActionLogApp, _Mapping]] = ..., connection: _Optional[str] = ..., user_id: _Optional[str] = ..., status: _Optional[_Union[_log_pb2.LogStatus, str]] = ..., execution_time_millis: _Optional[float] = ..., minimal_response: _Optional[str] = ..., metadata: _Optional[_Union[ActionLogMetadata, _Mapping]] = ..., credential_source: _Optional[_Union[_log_pb2.CredentialSource, str]] = ..., instant_charge: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., extra: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class ActionLogApp(_message.Message):
    __slots__ = ("icon", "name", "slug")
    ICON_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    SLUG_FIELD_NUMBER: _ClassVar[int]
    icon: str
    name: str
    slug: str
    def __init__(self, icon: _Optional[str] = ..., name: _Optional[str] = ..., slug: _Optional[str] = ...) -> None: ...

class ActionLogMetadata(_message.Message):
    __slots__ = ("recipe_id",)
    RECIPE_ID_FIELD_NUMBER: _ClassVar[int]
    recipe_id: str
    def __init__(self, recipe_id: _Optional[str] = ...) -> None: ...

class ActionLogDetail(_message.Message):
    __slots__ = ("id", "tool", "status", "app", "version", "connection", "credential_source", "instant_charge", "session", "execution_metadata", "steps", "payload_received", "start_time", "end_time", "total_duration", "response", "error", "extra")
    ID_FIELD_NUMBER: _ClassVar[int]
    TOOL_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    APP_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    CONNECTION_FIELD_NUMBER: _ClassVar[int]
    CREDENTIAL_SOURCE_FIELD_NUMBER: _ClassVar[int]
    INSTANT_CHARGE_FIELD_NUMBER: _ClassVar[int]
    SESSION_FIELD_NUMBER: _ClassVar[int]
    EXECUTION_METADATA_FIELD_NUMBER: _ClassVar[int]
    STEPS_FIELD_NUMBER: _ClassVar[int]
    PAYLOAD_RECEIVED_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    TOTAL_DURATION_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    id: str
    tool: str
    status: ActionLogStatus
    app: ActionLogApp
    version: str
    connection: ActionLogConnection
    credential_source: _log_pb2.CredentialSource
    instant_charge: str
    session: _struct_pb2.Struct
    execution_metadata: _struct_pb2.Struct
    steps: _containers.RepeatedCompositeFieldContainer[ActionLogStep]
    payload_received: _struct_pb2.Struct
    start_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    total_duration: str
    response: _struct_pb2.Struct
    error: _struct_pb2.Struct
    extra: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., tool: _Optional[str] = ..., status: _Optional[_Union[ActionLogStatus, str]] = ..., app: _Optional[_Union[ActionLogApp, _Mapping]] = ..., version: _Optional[str] = ..., connection: _Optional[_Union[ActionLogConnection, _Mapping]] = ..., credential_source: _Optional[_Union[_log_pb2.CredentialSource, str]] = ..., instant_charge: _Optional[str] = ..., session: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., execution_metadata: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., steps: _Optional[_Iterable[_Union[ActionLogStep, _Mapping]]] = ..., payload_received: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., start_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., total_duration: _Optional[str] = ..., response: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., error: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., extra: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class ActionLogConnection(_message.Message):
    __slots__ = ("id", "user_id")
    ID_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    id: str
    user_id: str
    def __init__(self, id: _Optional[str] = ..., user_id: _Optional[str] = ...) -> None: ...

class ActionLogStep(_message.Message):
    __slots__ = ("type", "start_time", "end_time", "total_duration_millis", "status", "message", "metadata", "logs")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    TOTAL_DURATION_MILLIS_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    LOGS_FIELD_NUMBER: _ClassVar[int]
    type: ActionLogStepType
    start_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    total_duration_millis: float
    status: ActionLogStepStatus
    message: str
    metadata: ActionLogStepMetadata
    logs: _containers.RepeatedCompositeFieldContainer[ActionLogLine]
    def __init__(self, type: _Optional[_Union[ActionLogStepType, str]] = ..., start_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., total_duration_millis: _Optional[float] = ..., status: _Optional[_Union[ActionLogStepStatus, str]] = ..., message: _Optional[str] = ..., metadata: _Optional[_Union[ActionLogStepMetadata, _Mapping]] = ..., logs: _Optional[_Iterable[_Union[ActionLogLine, _Mapping]]] = ...) -> None: ...

class ActionLogStepMetadata(_message.Message):
    __slots__ = ("encryption",)
    ENCRYPTION_FIELD_NUMBER: _ClassVar[int]
    encryption: str
    def __init__(self, encryption: _Optional[str] = ...) -> None: ...

class ActionLogLine(_message.Message):
    __slots__ = ("type", "level", "message", "request_id", "log_time", "request", "response")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    LOG_TIME_FIELD_NUMBER: _ClassVar[int]
    REQUEST_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_FIELD_NUMBER: _ClassVar[int]
    type: ActionLogLineType
    level: str
    message: str
    request_id: str
    log_time: _timestamp_pb2.Timestamp
    request: ActionLogRequest
    response: ActionLogResponse
    def __init__(self, type: _Optional[_Union[ActionLogLineType, str]] = ..., level: _Optional[str] = ..., message: _Optional[str] = ..., request_id: _Optional[str] = ..., log_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., request: _Optional[_Union[ActionLogRequest, _Mapping]] = ..., response: _Optional[_Union[ActionLogResponse, _Mapping]] = ...) -> None: ...

class ActionLogRequest(_message.Message):
    __slots__ = ("method", "url", "headers", "params", "timeout", "body")
    class HeadersEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    METHOD_FIELD_NUMBER: _ClassVar[int]
    URL_FIELD_NUMBER: _ClassVar[int]
    HEADERS_FIELD_NUMBER: _ClassVar[int]
    PARAMS_FIELD_NUMBER: _ClassVar[int]
    TIMEOUT_FIELD_NUMBER: _ClassVar[int]
    BODY_FIELD_NUMBER: _ClassVar[int]
    method: str
    url: str
    headers: _containers.ScalarMap[str, str]
    params: _struct_pb2.Struct
    timeout: float
    body: _struct_pb2.Struct
    def __init__(self, method: _Optional[str] = ..., url: _Optional[str] = ..., headers: _Optional[_Mapping[str, str]] = ..., params: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., timeout: _Optional[float] = ..., body: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class ActionLogResponse(_message.Message):
    __slots__ = ("status", "time")
    STATUS_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    status: int
    time: str
    def __init__(self, status: _Optional[int] = ..., time: _Optional[str] = ...) -> None: ...
