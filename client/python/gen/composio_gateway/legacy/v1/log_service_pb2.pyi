from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class LogsInterval(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LOGS_INTERVAL_UNSPECIFIED: _ClassVar[LogsInterval]
    LOGS_INTERVAL_5_MINUTES: _ClassVar[LogsInterval]
    LOGS_INTERVAL_30_MINUTES: _ClassVar[LogsInterval]
    LOGS_INTERVAL_6_HOURS: _ClassVar[LogsInterval]
    LOGS_INTERVAL_DAY: _ClassVar[LogsInterval]
    LOGS_INTERVAL_WEEK: _ClassVar[LogsInterval]
    LOGS_INTERVAL_MONTH: _ClassVar[LogsInterval]
    LOGS_INTERVAL_YEAR: _ClassVar[LogsInterval]
LOGS_INTERVAL_UNSPECIFIED: LogsInterval
LOGS_INTERVAL_5_MINUTES: LogsInterval
LOGS_INTERVAL_30_MINUTES: LogsInterval
LOGS_INTERVAL_6_HOURS: LogsInterval
LOGS_INTERVAL_DAY: LogsInterval
LOGS_INTERVAL_WEEK: LogsInterval
LOGS_INTERVAL_MONTH: LogsInterval
LOGS_INTERVAL_YEAR: LogsInterval

class PostLogsRequest(_message.Message):
    __slots__ = ("connection", "session", "logs_type", "entity", "provider_name", "action_name", "request", "response", "is_error", "trace_logs")
    CONNECTION_FIELD_NUMBER: _ClassVar[int]
    SESSION_FIELD_NUMBER: _ClassVar[int]
    LOGS_TYPE_FIELD_NUMBER: _ClassVar[int]
    ENTITY_FIELD_NUMBER: _ClassVar[int]
    PROVIDER_NAME_FIELD_NUMBER: _ClassVar[int]
    ACTION_NAME_FIELD_NUMBER: _ClassVar[int]
    REQUEST_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_FIELD_NUMBER: _ClassVar[int]
    IS_ERROR_FIELD_NUMBER: _ClassVar[int]
    TRACE_LOGS_FIELD_NUMBER: _ClassVar[int]
    connection: str
    session: str
    logs_type: str
    entity: str
    provider_name: str
    action_name: str
    request: _struct_pb2.Struct
    response: _struct_pb2.Struct
    is_error: bool
    trace_logs: _struct_pb2.ListValue
    def __init__(self, connection: _Optional[str] = ..., session: _Optional[str] = ..., logs_type: _Optional[str] = ..., entity: _Optional[str] = ..., provider_name: _Optional[str] = ..., action_name: _Optional[str] = ..., request: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., response: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., is_error: bool = ..., trace_logs: _Optional[_Union[_struct_pb2.ListValue, _Mapping]] = ...) -> None: ...

class PostLogsResponse(_message.Message):
    __slots__ = ("is_ingested", "trace_logs")
    IS_INGESTED_FIELD_NUMBER: _ClassVar[int]
    TRACE_LOGS_FIELD_NUMBER: _ClassVar[int]
    is_ingested: bool
    trace_logs: _struct_pb2.Struct
    def __init__(self, is_ingested: bool = ..., trace_logs: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class GetLogsAnalyticsRequest(_message.Message):
    __slots__ = ("start_date", "end_date", "interval")
    START_DATE_FIELD_NUMBER: _ClassVar[int]
    END_DATE_FIELD_NUMBER: _ClassVar[int]
    INTERVAL_FIELD_NUMBER: _ClassVar[int]
    start_date: str
    end_date: str
    interval: LogsInterval
    def __init__(self, start_date: _Optional[str] = ..., end_date: _Optional[str] = ..., interval: _Optional[_Union[LogsInterval, str]] = ...) -> None: ...

class GetLogsAnalyticsResponse(_message.Message):
    __slots__ = ("answer",)
    ANSWER_FIELD_NUMBER: _ClassVar[int]
    answer: _struct_pb2.Struct
    def __init__(self, answer: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...
