from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class AnalyticsPeriod(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ANALYTICS_PERIOD_UNSPECIFIED: _ClassVar[AnalyticsPeriod]
    ANALYTICS_PERIOD_DAY: _ClassVar[AnalyticsPeriod]
    ANALYTICS_PERIOD_WEEK: _ClassVar[AnalyticsPeriod]
    ANALYTICS_PERIOD_MONTH: _ClassVar[AnalyticsPeriod]
    ANALYTICS_PERIOD_SIX_MONTH: _ClassVar[AnalyticsPeriod]
    ANALYTICS_PERIOD_YEAR: _ClassVar[AnalyticsPeriod]
    ANALYTICS_PERIOD_FIVE_YEAR: _ClassVar[AnalyticsPeriod]
ANALYTICS_PERIOD_UNSPECIFIED: AnalyticsPeriod
ANALYTICS_PERIOD_DAY: AnalyticsPeriod
ANALYTICS_PERIOD_WEEK: AnalyticsPeriod
ANALYTICS_PERIOD_MONTH: AnalyticsPeriod
ANALYTICS_PERIOD_SIX_MONTH: AnalyticsPeriod
ANALYTICS_PERIOD_YEAR: AnalyticsPeriod
ANALYTICS_PERIOD_FIVE_YEAR: AnalyticsPeriod

class GetAnalyticsRequest(_message.Message):
    __slots__ = ("period",)
    PERIOD_FIELD_NUMBER: _ClassVar[int]
    period: AnalyticsPeriod
    def __init__(self, period: _Optional[_Union[AnalyticsPeriod, str]] = ...) -> None: ...

class GetAnalyticsResponse(_message.Message):
    __slots__ = ("entity", "actions", "triggers", "integrations", "app")
    ENTITY_FIELD_NUMBER: _ClassVar[int]
    ACTIONS_FIELD_NUMBER: _ClassVar[int]
    TRIGGERS_FIELD_NUMBER: _ClassVar[int]
    INTEGRATIONS_FIELD_NUMBER: _ClassVar[int]
    APP_FIELD_NUMBER: _ClassVar[int]
    entity: EntityAnalytics
    actions: _containers.RepeatedCompositeFieldContainer[DayAnalytics]
    triggers: _containers.RepeatedCompositeFieldContainer[DayAnalytics]
    integrations: _containers.RepeatedCompositeFieldContainer[IntegrationAnalytics]
    app: AppAnalytics
    def __init__(self, entity: _Optional[_Union[EntityAnalytics, _Mapping]] = ..., actions: _Optional[_Iterable[_Union[DayAnalytics, _Mapping]]] = ..., triggers: _Optional[_Iterable[_Union[DayAnalytics, _Mapping]]] = ..., integrations: _Optional[_Iterable[_Union[IntegrationAnalytics, _Mapping]]] = ..., app: _Optional[_Union[AppAnalytics, _Mapping]] = ...) -> None: ...

class EntityAnalytics(_message.Message):
    __slots__ = ("by_connections", "by_actions", "by_triggers")
    BY_CONNECTIONS_FIELD_NUMBER: _ClassVar[int]
    BY_ACTIONS_FIELD_NUMBER: _ClassVar[int]
    BY_TRIGGERS_FIELD_NUMBER: _ClassVar[int]
    by_connections: _containers.RepeatedCompositeFieldContainer[EntityCount]
    by_actions: _containers.RepeatedCompositeFieldContainer[EntityCount]
    by_triggers: _containers.RepeatedCompositeFieldContainer[EntityCount]
    def __init__(self, by_connections: _Optional[_Iterable[_Union[EntityCount, _Mapping]]] = ..., by_actions: _Optional[_Iterable[_Union[EntityCount, _Mapping]]] = ..., by_triggers: _Optional[_Iterable[_Union[EntityCount, _Mapping]]] = ...) -> None: ...

class EntityCount(_message.Message):
    __slots__ = ("user_id", "count")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    user_id: str
    count: int
    def __init__(self, user_id: _Optional[str] = ..., count: _Optional[int] = ...) -> None: ...

class DayAnalytics(_message.Message):
    __slots__ = ("date", "by_app", "by_status")
    DATE_FIELD_NUMBER: _ClassVar[int]
    BY_APP_FIELD_NUMBER: _ClassVar[int]
    BY_STATUS_FIELD_NUMBER: _ClassVar[int]
    date: str
    by_app: AppCount
    by_status: StatusCount
    def __init__(self, date: _Optional[str] = ..., by_app: _Optional[_Union[AppCount, _Mapping]] = ..., by_status: _Optional[_Union[StatusCount, _Mapping]] = ...) -> None: ...

class AppCount(_message.Message):
    __slots__ = ("app_name", "total_count")
    APP_NAME_FIELD_NUMBER: _ClassVar[int]
    TOTAL_COUNT_FIELD_NUMBER: _ClassVar[int]
    app_name: str
    total_count: int
    def __init__(self, app_name: _Optional[str] = ..., total_count: _Optional[int] = ...) -> None: ...

class StatusCount(_message.Message):
    __slots__ = ("failed", "success")
    FAILED_FIELD_NUMBER: _ClassVar[int]
    SUCCESS_FIELD_NUMBER: _ClassVar[int]
    failed: int
    success: int
    def __init__(self, failed: _Optional[int] = ..., success: _Optional[int] = ...) -> None: ...

class IntegrationAnalytics(_message.Message):
    __slots__ = ("id", "app_name", "integration_name", "connection_count", "trigger_count", "request_logs_count")
    ID_FIELD_NUMBER: _ClassVar[int]
    APP_NAME_FIELD_NUMBER: _ClassVar[int]
    INTEGRATION_NAME_FIELD_NUMBER: _ClassVar[int]
    CONNECTION_COUNT_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_COUNT_FIELD_NUMBER: _ClassVar[int]
    REQUEST_LOGS_COUNT_FIELD_NUMBER: _ClassVar[int]
    id: str
    app_name: str
    integration_name: str
    connection_count: int
    trigger_count: int
    request_logs_count: int
    def __init__(self, id: _Optional[str] = ..., app_name: _Optional[str] = ..., integration_name: _Optional[str] = ..., connection_count: _Optional[int] = ..., trigger_count: _Optional[int] = ..., request_logs_count: _Optional[int] = ...) -> None: ...

class AppAnalytics(_message.Message):
    __slots__ = ("app_name", "connection_count", "trigger_count", "request_logs_count")
    APP_NAME_FIELD_NUMBER: _ClassVar[int]
    CONNECTION_COUNT_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_COUNT_FIELD_NUMBER: _ClassVar[int]
    REQUEST_LOGS_COUNT_FIELD_NUMBER: _ClassVar[int]
    app_name: str
    connection_count: int
    trigger_count: int
    request_logs_count: int
    def __init__(self, app_name: _Optional[str] = ..., connection_count: _Optional[int] = ..., trigger_count: _Optional[int] = ..., request_logs_count: _Optional[int] = ...) -> None: ...

class ListTopEntitiesRequest(_message.Message):
    __slots__ = ("query",)
    QUERY_FIELD_NUMBER: _ClassVar[int]
    query: str
    def __init__(self, query: _Optional[str] = ...) -> None: ...

class ListTopEntitiesResponse(_message.Message):
    __slots__ = ("entities",)
    ENTITIES_FIELD_NUMBER: _ClassVar[int]
    entities: _containers.RepeatedCompositeFieldContainer[EntityCount]
    def __init__(self, entities: _Optional[_Iterable[_Union[EntityCount, _Mapping]]] = ...) -> None: ...
