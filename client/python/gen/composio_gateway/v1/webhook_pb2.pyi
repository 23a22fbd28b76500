import datetime

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

class WebhookSubscriptionVersion(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    WEBHOOK_SUBSCRIPTION_VERSION_UNSPECIFIED: _ClassVar[WebhookSubscriptionVersion]
    WEBHOOK_SUBSCRIPTION_VERSION_V1: _ClassVar[WebhookSubscriptionVersion]
    WEBHOOK_SUBSCRIPTION_VERSION_V2: _ClassVar[WebhookSubscriptionVersion]
    WEBHOOK_SUBSCRIPTION_VERSION_V3: _ClassVar[WebhookSubscriptionVersion]
WEBHOOK_SUBSCRIPTION_VERSION_UNSPECIFIED: WebhookSubscriptionVersion
WEBHOOK_SUBSCRIPTION_VERSION_V1: WebhookSubscriptionVersion
WEBHOOK_SUBSCRIPTION_VERSION_V2: WebhookSubscriptionVersion
WEBHOOK_SUBSCRIPTION_VERSION_V3: WebhookSubscriptionVersion

class WebhookSubscription(_message.Message):
    __slots__ = ("id", "webhook_url", "version", "enabled_events", "secret", "create_time", "update_time", "extra")
    ID_FIELD_NUMBER: _ClassVar[int]
    WEBHOOK_URL_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    ENABLED_EVENTS_FIELD_NUMBER: _ClassVar[int]
    SECRET_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    id: str
    webhook_url: str
    version: WebhookSubscriptionVersion
    enabled_events: _containers.RepeatedScalarFieldContainer[str]
    secret: str
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    extra: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., webhook_url: _Optional[str] = ..., version: _Optional[_Union[WebhookSubscriptionVersion, str]] = ..., enabled_events: _Optional[_Iterable[str]] = ..., secret: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., extra: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class WebhookEventType(_message.Message):
    __slots__ = ("event_type", "description", "supported_versions")
    EVENT_TYPE_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    SUPPORTED_VERSIONS_FIELD_NUMBER: _ClassVar[int]
    event_type: str
    description: str
    supported_versions: _containers.RepeatedScalarFieldContainer[WebhookSubscriptionVersion]
    def __init__(self, event_type: _Optional[str] = ..., description: _Optional[str] = ..., supported_versions: _Optional[_Iterable[_Union[WebhookSubscriptionVersion, str]]] = ...) -> None: ...

class WebhookEndpoint(_message.Message):
    __slots__ = ("id", "app", "client_id", "webhook_url", "data", "create_time", "extra")
    class DataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    APP_FIELD_NUMBER: _ClassVar[int]
    CLIENT_ID_FIELD_NUMBER: _ClassVar[int]
    WEBHOOK_URL_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    id: str
    app: str
    client_id: str
    webhook_url: str
    data: _containers.ScalarMap[str, str]
    create_time: _timestamp_pb2.Timestamp
    extra: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., app: _Optional[str] = ..., client_id: _Optional[str] = ..., webhook_url: _Optional[str] = ..., data: _Optional[_Mapping[str, str]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., extra: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...
