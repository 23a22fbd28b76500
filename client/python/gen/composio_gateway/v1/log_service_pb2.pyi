import datetime

from composio_gateway.v1 import action_log_pb2 as _action_log_pb2
from composio_gateway.v1 import log_pb2 as _log_pb2
from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ToolLogField(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TOOL_LOG_FIELD_UNSPECIFIED: _ClassVar[ToolLogField]
    TOOL_LOG_FIELD_TOOL: _ClassVar[ToolLogField]
    TOOL_LOG_FIELD_APP: _ClassVar[ToolLogField]
    TOOL_LOG_FIELD_CONNECTION: _ClassVar[ToolLogField]
    TOOL_LOG_FIELD_AUTH_CONFIG: _ClassVar[ToolLogField]
    TOOL_LOG_FIELD_STATUS: _ClassVar[ToolLogField]
    TOOL_LOG_FIELD_USER_ID: _ClassVar[ToolLogField]
    TOOL_LOG_FIELD_SESSION_ID: _ClassVar[ToolLogField]
    TOOL_LOG_FIELD_SANDBOX_ID: _ClassVar[ToolLogField]
    TOOL_LOG_FIELD_REQUEST_ID: _ClassVar[ToolLogField]
    TOOL_LOG_FIELD_LOG_ID: _ClassVar[ToolLogField]

class ToolLogOperator(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TOOL_LOG_OPERATOR_UNSPECIFIED: _ClassVar[ToolLogOperator]
    TOOL_LOG_OPERATOR_EQUAL: _ClassVar[ToolLogOperator]
    TOOL_LOG_OPERATOR_NOT_EQUAL: _ClassVar[ToolLogOperator]
    TOOL_LOG_OPERATOR_CONTAINS: _ClassVar[ToolLogOperator]
    TOOL_LOG_OPERATOR_NOT_CONTAINS: _ClassVar[ToolLogOperator]

class TriggerLogPeriod(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TRIGGER_LOG_PERIOD_UNSPECIFIED: _ClassVar[TriggerLogPeriod]
    TRIGGER_LOG_PERIOD_FIVE_MINUTES: _ClassVar[TriggerLogPeriod]
    TRIGGER_LOG_PERIOD_HALF_HOUR: _ClassVar[TriggerLogPeriod]
    TRIGGER_LOG_PERIOD_SIX_HOURS: _ClassVar[TriggerLogPeriod]
    TRIGGER_LOG_PERIOD_DAY: _ClassVar[TriggerLogPeriod]
    TRIGGER_LOG_PERIOD_WEEK: _ClassVar[TriggerLogPeriod]
    TRIGGER_LOG_PERIOD_MONTH: _ClassVar[TriggerLogPeriod]
    TRIGGER_LOG_PERIOD_YEAR: _ClassVar[TriggerLogPeriod]

class TriggerLogStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TRIGGER_LOG_STATUS_UNSPECIFIED: _ClassVar[TriggerLogStatus]
    TRIGGER_LOG_STATUS_ALL: _ClassVar[TriggerLogStatus]
    TRIGGER_LOG_STATUS_SUCCESS: _ClassVar[TriggerLogStatus]
    TRIGGER_LOG_STATUS_ERROR: _ClassVar[TriggerLogStatus]
TOOL_LOG_FIELD_UNSPECIFIED: ToolLogField
TOOL_LOG_FIELD_TOOL: ToolLogField
TOOL_LOG_FIELD_APP: ToolLogField
TOOL_LOG_FIELD_CONNECTION: ToolLogField
TOOL_LOG_FIELD_AUTH_CONFIG: ToolLogField
TOOL_LOG_FIELD_STATUS: ToolLogField
TOOL_LOG_FIELD_USER_ID: ToolLogField
TOOL_LOG_FIELD_SESSION_ID: ToolLogField
TOOL_LOG_FIELD_SANDBOX_ID: ToolLogField
TOOL_LOG_FIELD_REQUEST_ID: ToolLogField
TOOL_LOG_FIELD_LOG_ID: ToolLogField
TOOL_LOG_OPERATOR_UNSPECIFIED: ToolLogOperator
TOOL_LOG_OPERATOR_EQUAL: ToolLogOperator
TOOL_LOG_OPERATOR_NOT_EQUAL: ToolLogOperator
TOOL_LOG_OPERATOR_CONTAINS: ToolLogOperator
TOOL_LOG_OPERATOR_NOT_CONTAINS: ToolLogOperator
TRIGGER_LOG_PERIOD_UNSPECIFIED: TriggerLogPeriod
TRIGGER_LOG_PERIOD_FIVE_MINUTES: TriggerLogPeriod
TRIGGER_LOG_PERIOD_HALF_HOUR: TriggerLogPeriod
TRIGGER_LOG_PERIOD_SIX_HOURS: TriggerLogPeriod
TRIGGER_LOG_PERIOD_DAY: TriggerLogPeriod
TRIGGER_LOG_PERIOD_WEEK: TriggerLogPeriod
TRIGGER_LOG_PERIOD_MONTH: TriggerLogPeriod
TRIGGER_LOG_PERIOD_YEAR: TriggerLogPeriod
TRIGGER_LOG_STATUS_UNSPECIFIED: TriggerLogStatus
TRIGGER_LOG_STATUS_ALL: TriggerLogStatus
TRIGGER_LOG_STATUS_SUCCESS: TriggerLogStatus
TRIGGER_LOG_STATUS_ERROR: TriggerLogStatus

class ListToolLogsRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "filters", "time_range", "include_extra")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    FILTERS_FIELD_NUMBER: _ClassVar[int]
    TIME_RANGE_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    filters: _containers.RepeatedCompositeFieldContainer[ToolLogFilter]
    time_range: LogTimeRange
    include_extra: bool
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., filters: _Optional[_Iterable[_Union[ToolLogFilter, _Mapping]]] = ..., time_range: _Optional[_Union[LogTimeRange, _Mapping]] = ..., include_extra: bool = ...) -> None: ...

class ToolLogFilter(_message.Message):
    __slots__ = ("field", "operator", "value")
    FIELD_FIELD_NUMBER: _ClassVar[int]
    OPERATOR_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    field: ToolLogField
    operator: ToolLogOperator
    value: str
    def __init__(self, field: _Optional[_Union[ToolLogField, str]] = ..., operator: _Optional[_Union[ToolLogOperator, str]] = ..., value: _Optional[str] = ...) -> None: ...

class LogTimeRange(_message.Message):
    __slots__ = ("start_time", "end_time")
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    start_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    def __init__(self, start_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class ListToolLogsResponse(_message.Message):
    __slots__ = ("logs", "next_page_token")
    LOGS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    logs: _containers.RepeatedCompositeFieldContainer[_log_pb2.ToolLog]
    next_page_token: str
    def __init__(self, logs: _Optional[_Iterable[_Union[_log_pb2.ToolLog, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class GetToolLogRequest(_message.Message):
    __slots__ = ("log", "include_extra")
    LOG_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    log: str
    include_extra: bool
    def __init__(self, log: _Optional[str] = ..., include_extra: bool = ...) -> None: ...

class GetToolLogResponse(_message.Message):
    __slots__ = ("log",)
    LOG_FIELD_NUMBER: _ClassVar[int]
    log: _log_pb2.ToolLog
    def __init__(self, log: _Optional[_Union[_log_pb2.ToolLog, _Mapping]] = ...) -> None: ...

class ListTriggerLogsRequest(_message.Message):
    __slots__ = ("period", "start_time", "end_time", "status", "search", "integration_id", "entity_id", "user_id", "page_size", "page_token", "filters", "include_payload", "include_extra")
    PERIOD_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    SEARCH_FIELD_NUMBER: _ClassVar[int]
    INTEGRATION_ID_FIELD_NUMBER: _ClassVar[int]
    ENTITY_ID_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    FILTERS_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_PAYLOAD_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    period: TriggerLogPeriod
    start_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    status: TriggerLogStatus
    search: str
    integration_id: str
    entity_id: str
    user_id: str
    page_size: int
    page_token: str
    filters: _containers.RepeatedCompositeFieldContainer[LogSearchParam]
    include_payload: bool
    include_extra: bool
    def __init__(self, period: _Optional[_Union[TriggerLogPeriod, str]] = ..., start_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., status: _Optional[_Union[TriggerLogStatus, str]] = ..., search: _Optional[str] = ..., integration_id: _Optional[str] = ..., entity_id: _Optional[str] = ..., user_id: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., filters: _Optional[_Iterable[_Union[LogSearchParam, _Mapping]]] = ..., include_payload: bool = ..., include_extra: bool = ...) -> None: ...

class LogSearchParam(_message.Message):
    __slots__ = ("field", "operation", "value")
    FIELD_FIELD_NUMBER: _ClassVar[int]
    OPERATION_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    field: str
    operation: str
    value: str
    def __init__(self, field: _Optional[str] = ..., operation: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...

class ListTriggerLogsResponse(_message.Message):
    __slots__ = ("logs", "next_page_token")
    LOGS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    logs: _containers.RepeatedCompositeFieldContainer[_log_pb2.TriggerLog]
    next_page_token: str
    def __init__(self, logs: _Optional[_Iterable[_Union[_log_pb2.TriggerLog, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class GetTriggerLogRequest(_message.Message):
    __slots__ = ("log", "include_extra")
    LOG_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    log: str
    include_extra: bool
    def __init__(self, log: _Optional[str] = ..., include_extra: bool = ...) -> None: ...

class GetTriggerLogResponse(_message.Message):
    __slots__ = ("log",)
    LOG_FIELD_NUMBER: _ClassVar[int]
    log: _log_pb2.TriggerLog
    def __init__(self, log: _Optional[_Union[_log_pb2.TriggerLog, _Mapping]] = ...) -> None: ...

class ListActionLogsRequest(_message.Message):
    __slots__ = ("page_token", "page_size", "case_sensitive", "start_time", "end_time", "filters", "include_extra")
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    CASE_SENSITIVE_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    FILTERS_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    page_token: str
    page_size: int
    case_sensitive: bool
    start_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    filters: _containers.RepeatedCompositeFieldContainer[LogSearchParam]
    include_extra: bool
    def __init__(self, page_token: _Optional[str] = ..., page_size: _Optional[int] = ..., case_sensitive: bool = ..., start_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., filters: _Optional[_Iterable[_Union[LogSearchParam, _Mapping]]] = ..., include_extra: bool = ...) -> None: ...

class ListActionLogsResponse(_message.Message):
    __slots__ = ("logs", "next_page_token")
    LOGS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    logs: _containers.RepeatedCompositeFieldContainer[_action_log_pb2.ActionLog]
    next_page_token: str
    def __init__(self, logs: _Optional[_Iterable[_Union[_action_log_pb2.ActionLog, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class GetActionLogRequest(_message.Message):
    __slots__ = ("log", "include_extra")
    LOG_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    log: str
    include_extra: bool
    def __init__(self, log: _Optional[str] = ..., include_extra: bool = ...) -> None: ...

class GetActionLogResponse(_message.Message):
    __slots__ = ("log",)
    LOG_FIELD_NUMBER: _ClassVar[int]
    log: _action_log_pb2.ActionLogDetail
    def __init__(self, log: _Optional[_Union[_action_log_pb2.ActionLogDetail, _Mapping]] = ...) -> None: ...

class ListActionLogFieldsRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListActionLogFieldsResponse(_message.Message):
    __slots__ = ("fields",)
    class FieldsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: ActionLogFieldList
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[ActionLogFieldList, _Mapping]] = ...) -> None: ...
    FIELDS_FIELD_NUMBER: _ClassVar[int]
    fields: _containers.MessageMap[str, ActionLogFieldList]
    def __init__(self, fields: _Optional[_Mapping[str, ActionLogFieldList]] = ...) -> None: ...

class ActionLogFieldList(_message.Message):
    __slots__ = ("fields",)
    FIELDS_FIELD_NUMBER: _ClassVar[int]
    fields: _containers.RepeatedCompositeFieldContainer[ActionLogField]
    def __init__(self, fields: _Optional[_Iterable[_Union[ActionLogField, _Mapping]]] = ...) -> None: ...

class ActionLogField(_message.Message):
    __slots__ = ("id", "display_name", "type", "regex")
    ID_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    REGEX_FIELD_NUMBER: _ClassVar[int]
    id: str
    display_name: str
    type: str
    regex: str
    def __init__(self, id: _Optional[str] = ..., display_name: _Optional[str] = ..., type: _Optional[str] = ..., regex: _Optional[str] = ...) -> None: ...
