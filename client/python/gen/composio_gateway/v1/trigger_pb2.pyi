import datetime

from composio_gateway.v1 import app_pb2 as _app_pb2
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

class TriggerMechanism(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TRIGGER_MECHANISM_UNSPECIFIED: _ClassVar[TriggerMechanism]
    TRIGGER_MECHANISM_WEBHOOK: _ClassVar[TriggerMechanism]
    TRIGGER_MECHANISM_POLL: _ClassVar[TriggerMechanism]
TRIGGER_MECHANISM_UNSPECIFIED: TriggerMechanism
TRIGGER_MECHANISM_WEBHOOK: TriggerMechanism
TRIGGER_MECHANISM_POLL: TriggerMechanism

class TriggerType(_message.Message):
    __slots__ = ("slug", "name", "description", "instructions", "types", "app", "config", "payload", "version", "requires_webhook_endpoint_setup", "type", "extra")
    SLUG_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    INSTRUCTIONS_FIELD_NUMBER: _ClassVar[int]
    TYPES_FIELD_NUMBER: _ClassVar[int]
    APP_FIELD_NUMBER: _ClassVar[int]
    CONFIG_FIELD_NUMBER: _ClassVar[int]
    PAYLOAD_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    REQUIRES_WEBHOOK_ENDPOINT_SETUP_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    slug: str
    name: str
    description: str
    instructions: str
    types: _containers.RepeatedScalarFieldContainer[TriggerMechanism]
    app: _app_pb2.AppSummary
    config: _struct_pb2.Struct
    payload: _struct_pb2.Struct
    version: str
    requires_webhook_endpoint_setup: bool
    type: TriggerMechanism
    extra: _struct_pb2.Struct
    def __init__(self, slug: _Optional[str] = ..., name: _Optional[str] = ..., description: _Optional[str] = ..., instructions: _Optional[str] = ..., types: _Optional[_Iterable[_Union[TriggerMechanism, str]]] = ..., app: _Optional[_Union[_app_pb2.AppSummary, _Mapping]] = ..., config: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., payload: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., version: _Optional[str] = ..., requires_webhook_endpoint_setup: bool = ..., type: _Optional[_Union[TriggerMechanism, str]] = ..., extra: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class Trigger(_message.Message):
    __slots__ = ("id", "trigger_type", "connection", "user_id", "trigger_config", "version", "egress_url", "trigger_data", "update_time", "disable_time", "uuid", "connection_uuid", "state", "legacy", "legacy_connection", "legacy_trigger_type", "legacy_trigger_config", "legacy_update_time", "legacy_disable_time", "extra")
    ID_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_TYPE_FIELD_NUMBER: _ClassVar[int]
    CONNECTION_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_CONFIG_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    EGRESS_URL_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_DATA_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DISABLE_TIME_FIELD_NUMBER: _ClassVar[int]
    UUID_FIELD_NUMBER: _ClassVar[int]
    CONNECTION_UUID_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    LEGACY_FIELD_NUMBER: _ClassVar[int]
    LEGACY_CONNECTION_FIELD_NUMBER: _ClassVar[int]
    LEGACY_TRIGGER_TYPE_FIELD_NUMBER: _ClassVar[int]
    LEGACY_TRIGGER_CONFIG_FIELD_NUMBER: _ClassVar[int]
    LEGACY_UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    LEGACY_DISABLE_TIME_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    id: str
    trigger_type: str
    connection: str
    user_id: str
    trigger_config: _struct_pb2.Struct
    version: str
    egress_url: str
    trigger_data: str
    update_time: _timestamp_pb2.Timestamp
    disable_time: _timestamp_pb2.Timestamp
    uuid: str
    connection_uuid: str
    state: _struct_pb2.Struct
    legacy: TriggerLegacy
    legacy_connection: str
    legacy_trigger_type: str
    legacy_trigger_config: _struct_pb2.Struct
    legacy_update_time: _timestamp_pb2.Timestamp
    legacy_disable_time: _timestamp_pb2.Timestamp
    extra: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., trigger_type: _Optional[str] = ..., connection: _Optional[str] = ..., user_id: _Optional[str] = ..., trigger_config: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., version: _Optional[str] = ..., egress_url: _Optional[str] = ..., trigger_data: _Optional[str] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., disable_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., uuid: _Optional[str] = ..., connection_uuid: _Optional[str] = ..., state: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., legacy: _Optional[_Union[TriggerLegacy, _Mapping]] = ..., legacy_connection: _Optional[str] = ..., legacy_trigger_type: _Optional[str] = ..., legacy_trigger_config: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., legacy_update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., legacy_disable_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., extra: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class TriggerLegacy(_message.Message):
    __slots__ = ("create_time",)
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    create_time: _timestamp_pb2.Timestamp
    def __init__(self, create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...
