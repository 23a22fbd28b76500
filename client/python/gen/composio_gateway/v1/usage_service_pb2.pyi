import datetime

from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class UsageOrder(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    USAGE_ORDER_UNSPECIFIED: _ClassVar[UsageOrder]
    USAGE_ORDER_KEY: _ClassVar[UsageOrder]
    USAGE_ORDER_TOTAL_QUANTITY: _ClassVar[UsageOrder]
    USAGE_ORDER_EVENT_COUNT: _ClassVar[UsageOrder]

class UsageOrderDirection(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    USAGE_ORDER_DIRECTION_UNSPECIFIED: _ClassVar[UsageOrderDirection]
    USAGE_ORDER_DIRECTION_ASC: _ClassVar[UsageOrderDirection]
    USAGE_ORDER_DIRECTION_DESC: _ClassVar[UsageOrderDirection]
USAGE_ORDER_UNSPECIFIED: UsageOrder
USAGE_ORDER_KEY: UsageOrder
USAGE_ORDER_TOTAL_QUANTITY: UsageOrder
USAGE_ORDER_EVENT_COUNT: UsageOrder
USAGE_ORDER_DIRECTION_UNSPECIFIED: UsageOrderDirection
USAGE_ORDER_DIRECTION_ASC: UsageOrderDirection
USAGE_ORDER_DIRECTION_DESC: UsageOrderDirection

class GetProjectUsageSummaryRequest(_message.Message):
    __slots__ = ("start_time", "end_time", "entity_types", "filters")
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    ENTITY_TYPES_FIELD_NUMBER: _ClassVar[int]
    FILTERS_FIELD_NUMBER: _ClassVar[int]
    start_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    entity_types: _containers.RepeatedScalarFieldContainer[str]
    filters: ProjectUsageFilter
    def __init__(self, start_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., entity_types: _Optional[_Iterable[str]] = ..., filters: _Optional[_Union[ProjectUsageFilter, _Mapping]] = ...) -> None: ...

class GetProjectUsageSummaryResponse(_message.Message):
    __slots__ = ("entities", "instant_charge")
    class EntitiesEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: UsageTotal
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[UsageTotal, _Mapping]] = ...) -> None: ...
    ENTITIES_FIELD_NUMBER: _ClassVar[int]
    INSTANT_CHARGE_FIELD_NUMBER: _ClassVar[int]
    entities: _containers.MessageMap[str, UsageTotal]
    instant_charge: str
    def __init__(self, entities: _Optional[_Mapping[str, UsageTotal]] = ..., instant_charge: _Optional[str] = ...) -> None: ...

class GetProjectUsageRequest(_message.Message):
    __slots__ = ("entity_type", "start_time", "end_time", "group_by", "order_by", "order_direction", "max_groups", "filters")
    ENTITY_TYPE_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    GROUP_BY_FIELD_NUMBER: _ClassVar[int]
    ORDER_BY_FIELD_NUMBER: _ClassVar[int]
    ORDER_DIRECTION_FIELD_NUMBER: _ClassVar[int]
    MAX_GROUPS_FIELD_NUMBER: _ClassVar[int]
    FILTERS_FIELD_NUMBER: _ClassVar[int]
    entity_type: str
    start_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    group_by: str
    order_by: UsageOrder
    order_direction: UsageOrderDirection
    max_groups: int
    filters: ProjectUsageFilter
    def __init__(self, entity_type: _Optional[str] = ..., start_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., group_by: _Optional[str] = ..., order_by: _Optional[_Union[UsageOrder, str]] = ..., order_direction: _Optional[_Union[UsageOrderDirection, str]] = ..., max_groups: _Optional[int] = ..., filters: _Optional[_Union[ProjectUsageFilter, _Mapping]] = ...) -> None: ...

class GetProjectUsageResponse(_message.Message):
    __slots__ = ("entity_type", "unit", "total_quantity", "event_count", "groups")
    ENTITY_TYPE_FIELD_NUMBER: _ClassVar[int]
    UNIT_FIELD_NUMBER: _ClassVar[int]
    TOTAL_QUANTITY_FIELD_NUMBER: _ClassVar[int]
    EVENT_COUNT_FIELD_NUMBER: _ClassVar[int]
    GROUPS_FIELD_NUMBER: _ClassVar[int]
    entity_type: str
    unit: str
    total_quantity: str
    event_count: int
    groups: _containers.RepeatedCompositeFieldContainer[UsageGroup]
    def __init__(self, entity_type: _Optional[str] = ..., unit: _Optional[str] = ..., total_quantity: _Optional[str] = ..., event_count: _Optional[int] = ..., groups: _Optional[_Iterable[_Union[UsageGroup, _Mapping]]] = ...) -> None: ...

class ProjectUsageFilter(_message.Message):
    __slots__ = ("user_ids", "sessions")
    USER_IDS_FIELD_NUMBER: _ClassVar[int]
    SESSIONS_FIELD_NUMBER: _ClassVar[int]
    user_ids: _containers.RepeatedScalarFieldContainer[str]
    sessions: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, user_ids: _Optional[_Iterable[str]] = ..., sessions: _Optional[_Iterable[str]] = ...) -> None: ...

class GetOrganizationUsageSummaryRequest(_message.Message):
    __slots__ = ("start_time", "end_time", "entity_types", "filters")
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    ENTITY_TYPES_FIELD_NUMBER: _ClassVar[int]
    FILTERS_FIELD_NUMBER: _ClassVar[int]
    start_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    entity_types: _containers.RepeatedScalarFieldContainer[str]
    filters: OrganizationUsageFilter
    def __init__(self, start_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., entity_types: _Optional[_Iterable[str]] = ..., filters: _Optional[_Union[OrganizationUsageFilter, _Mapping]] = ...) -> None: ...

class GetOrganizationUsageSummaryResponse(_message.Message):
    __slots__ = ("entities", "instant_charge")
    class EntitiesEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: UsageTotal
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[UsageTotal, _Mapping]] = ...) -> None: ...
    ENTITIES_FIELD_NUMBER: _ClassVar[int]
    INSTANT_CHARGE_FIELD_NUMBER: _ClassVar[int]
    entities: _containers.MessageMap[str, UsageTotal]
    instant_charge: str
    def __init__(self, entities: _Optional[_Mapping[str, UsageTotal]] = ..., instant_charge: _Optional[str] = ...) -> None: ...

class GetOrganizationUsageRequest(_message.Message):
    __slots__ = ("entity_type", "start_time", "end_time", "group_by", "order_by", "order_direction", "max_groups", "filters")
    ENTITY_TYPE_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    GROUP_BY_FIELD_NUMBER: _ClassVar[int]
    ORDER_BY_FIELD_NUMBER: _ClassVar[int]
    ORDER_DIRECTION_FIELD_NUMBER: _ClassVar[int]
    MAX_GROUPS_FIELD_NUMBER: _ClassVar[int]
    FILTERS_FIELD_NUMBER: _ClassVar[int]
    entity_type: str
    start_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    group_by: str
    order_by: UsageOrder
    order_direction: UsageOrderDirection
    max_groups: int
    filters: OrganizationUsageFilter
    def __init__(self, entity_type: _Optional[str] = ..., start_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., group_by: _Optional[str] = ..., order_by: _Optional[_Union[UsageOrder, str]] = ..., order_direction: _Optional[_Union[UsageOrderDirection, str]] = ..., max_groups: _Optional[int] = ..., filters: _Optional[_Union[OrganizationUsageFilter, _Mapping]] = ...) -> None: ...

class GetOrganizationUsageResponse(_message.Message):
    __slots__ = ("entity_type", "unit", "total_quantity", "event_count", "groups")
    ENTITY_TYPE_FIELD_NUMBER: _ClassVar[int]
    UNIT_FIELD_NUMBER: _ClassVar[int]
    TOTAL_QUANTITY_FIELD_NUMBER: _ClassVar[int]
    EVENT_COUNT_FIELD_NUMBER: _ClassVar[int]
    GROUPS_FIELD_NUMBER: _ClassVar[int]
    entity_type: str
    unit: str
    total_quantity: str
    event_count: int
    groups: _containers.RepeatedCompositeFieldContainer[UsageGroup]
    def __init__(self, entity_type: _Optional[str] = ..., unit: _Optional[str] = ..., total_quantity: _Optional[str] = ..., event_count: _Optional[int] = ..., groups: _Optional[_Iterable[_Union[UsageGroup, _Mapping]]] = ...) -> None: ...

class OrganizationUsageFilter(_message.Message):
    __slots__ = ("user_ids", "sessions", "projects")
    USER_IDS_FIELD_NUMBER: _ClassVar[int]
    SESSIONS_FIELD_NUMBER: _ClassVar[int]
    PROJECTS_FIELD_NUMBER: _ClassVar[int]
    user_ids: _containers.RepeatedScalarFieldContainer[str]
    sessions: _containers.RepeatedScalarFieldContainer[str]
    projects: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, user_ids: _Optional[_Iterable[str]] = ..., sessions: _Optional[_Iterable[str]] = ..., projects: _Optional[_Iterable[str]] = ...) -> None: ...

class UsageTotal(_message.Message):
    __slots__ = ("unit", "total_quantity", "event_count")
    UNIT_FIELD_NUMBER: _ClassVar[int]
    TOTAL_QUANTITY_FIELD_NUMBER: _ClassVar[int]
    EVENT_COUNT_FIELD_NUMBER: _ClassVar[int]
    unit: str
    total_quantity: str
    event_count: int
    def __init__(self, unit: _Optional[str] = ..., total_quantity: _Optional[str] = ..., event_count: _Optional[int] = ...) -> None: ...

class UsageGroup(_message.Message):
    __slots__ = ("key", "total_quantity", "event_count")
    KEY_FIELD_NUMBER: _ClassVar[int]
    TOTAL_QUANTITY_FIELD_NUMBER: _ClassVar[int]
    EVENT_COUNT_FIELD_NUMBER: _ClassVar[int]
    key: str
    total_quantity: str
    event_count: int
    def __init__(self, key: _Optional[str] = ..., total_quantity: _Optional[str] = ..., event_count: _Optional[int] = ...) -> None: ...
