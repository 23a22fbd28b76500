from composio_gateway.v1 import trigger_pb2 as _trigger_pb2
from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class TriggerStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TRIGGER_STATUS_UNSPECIFIED: _ClassVar[TriggerStatus]
    TRIGGER_STATUS_ENABLED: _ClassVar[TriggerStatus]
    TRIGGER_STATUS_DISABLED: _ClassVar[TriggerStatus]
TRIGGER_STATUS_UNSPECIFIED: TriggerStatus
TRIGGER_STATUS_ENABLED: TriggerStatus
TRIGGER_STATUS_DISABLED: TriggerStatus

class ListTriggerTypesRequest(_message.Message):
    __slots__ = ("apps", "app_versions", "app_version", "page_size", "page_token", "include_extra")
    class AppVersionsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    APPS_FIELD_NUMBER: _ClassVar[int]
    APP_VERSIONS_FIELD_NUMBER: _ClassVar[int]
    APP_VERSION_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    apps: _containers.RepeatedScalarFieldContainer[str]
    app_versions: _containers.ScalarMap[str, str]
    app_version: str
    page_size: int
    page_token: str
    include_extra: bool
    def __init__(self, apps: _Optional[_Iterable[str]] = ..., app_versions: _Optional[_Mapping[str, str]] = ..., app_version: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., include_extra: bool = ...) -> None: ...

class ListTriggerTypesResponse(_message.Message):
    __slots__ = ("trigger_types", "next_page_token", "total_size", "total_pages", "current_page")
    TRIGGER_TYPES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    TOTAL_PAGES_FIELD_NUMBER: _ClassVar[int]
    CURRENT_PAGE_FIELD_NUMBER: _ClassVar[int]
    trigger_types: _containers.RepeatedCompositeFieldContainer[_trigger_pb2.TriggerType]
    next_page_token: str
    total_size: int
    total_pages: int
    current_page: int
    def __init__(self, trigger_types: _Optional[_Iterable[_Union[_trigger_pb2.TriggerType, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., total_pages: _Optional[int] = ..., current_page: _Optional[int] = ...) -> None: ...

class GetTriggerTypeRequest(_message.Message):
    __slots__ = ("trigger_type", "app_versions", "app_version", "include_extra")
    class AppVersionsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    TRIGGER_TYPE_FIELD_NUMBER: _ClassVar[int]
    APP_VERSIONS_FIELD_NUMBER: _ClassVar[int]
    APP_VERSION_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    trigger_type: str
    app_versions: _containers.ScalarMap[str, str]
    app_version: str
    include_extra: bool
    def __init__(self, trigger_type: _Optional[str] = ..., app_versions: _Optional[_Mapping[str, str]] = ..., app_version: _Optional[str] = ..., include_extra: bool = ...) -> None: ...

class GetTriggerTypeResponse(_message.Message):
    __slots__ = ("trigger_type",)
    TRIGGER_TYPE_FIELD_NUMBER: _ClassVar[int]
    trigger_type: _trigger_pb2.TriggerType
    def __init__(self, trigger_type: _Optional[_Union[_trigger_pb2.TriggerType, _Mapping]] = ...) -> None: ...

class ListTriggerTypeSlugsRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListTriggerTypeSlugsResponse(_message.Message):
    __slots__ = ("slugs",)
    SLUGS_FIELD_NUMBER: _ClassVar[int]
    slugs: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, slugs: _Optional[_Iterable[str]] = ...) -> None: ...

class ListTriggersRequest(_message.Message):
    __slots__ = ("user_ids", "connections", "auth_configs", "triggers", "trigger_types", "show_disabled", "page_size", "page_token", "legacy_connections", "legacy_auth_configs", "legacy_triggers", "legacy_trigger_types", "legacy_show_disabled", "deprecated_connection_uuids", "deprecated_auth_config_uuids", "include_extra")
    USER_IDS_FIELD_NUMBER: _ClassVar[int]
    CONNECTIONS_FIELD_NUMBER: _ClassVar[int]
    AUTH_CONFIGS_FIELD_NUMBER: _ClassVar[int]
    TRIGGERS_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_TYPES_FIELD_NUMBER: _ClassVar[int]
    SHOW_DISABLED_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    LEGACY_CONNECTIONS_FIELD_NUMBER: _ClassVar[int]
    LEGACY_AUTH_CONFIGS_FIELD_NUMBER: _ClassVar[int]
    LEGACY_TRIGGERS_FIELD_NUMBER: _ClassVar[int]
    LEGACY_TRIGGER_TYPES_FIELD_NUMBER: _ClassVar[int]
    LEGACY_SHOW_DISABLED_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED_CONNECTION_UUIDS_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED_AUTH_CONFIG_UUIDS_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    user_ids: _containers.RepeatedScalarFieldContainer[str]
    connections: _containers.RepeatedScalarFieldContainer[str]
    auth_configs: _containers.RepeatedScalarFieldContainer[str]
    triggers: _containers.RepeatedScalarFieldContainer[str]
    trigger_types: _containers.RepeatedScalarFieldContainer[str]
    show_disabled: bool
    page_size: int
    page_token: str
    legacy_connections: _containers.RepeatedScalarFieldContainer[str]
    legacy_auth_configs: _containers.RepeatedScalarFieldContainer[str]
    legacy_triggers: _containers.RepeatedScalarFieldContainer[str]
    legacy_trigger_types: _containers.RepeatedScalarFieldContainer[str]
    legacy_show_disabled: bool
    deprecated_connection_uuids: _containers.RepeatedScalarFieldContainer[str]
    deprecated_auth_config_uuids: _containers.RepeatedScalarFieldContainer[str]
    include_extra: bool
    def __init__(self, user_ids: _Optional[_Iterable[str]] = ..., connections: _Optional[_Iterable[str]] = ..., auth_configs: _Optional[_Iterable[str]] = ..., triggers: _Optional[_Iterable[str]] = ..., trigger_types: _Optional[_Iterable[str]] = ..., show_disabled: bool = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., legacy_connections: _Optional[_Iterable[str]] = ..., legacy_auth_configs: _Optional[_Iterable[str]] = ..., legacy_triggers: _Optional[_Iterable[str]] = ..., legacy_trigger_types: _Optional[_Iterable[str]] = ..., legacy_show_disabled: bool = ..., deprecated_connection_uuids: _Optional[_Iterable[str]] = ..., deprecated_auth_config_uuids: _Optional[_Iterable[str]] = ..., include_extra: bool = ...) -> None: ...

class ListTriggersResponse(_message.Message):
    __slots__ = ("triggers", "next_page_token", "total_size", "total_pages", "current_page")
    TRIGGERS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    TOTAL_PAGES_FIELD_NUMBER: _ClassVar[int]
    CURRENT_PAGE_FIELD_NUMBER: _ClassVar[int]
    triggers: _containers.RepeatedCompositeFieldContainer[_trigger_pb2.Trigger]
    next_page_token: str
    total_size: int
    total_pages: int
    current_page: int
    def __init__(self, triggers: _Optional[_Iterable[_Union[_trigger_pb2.Trigger, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., total_pages: _Optional[int] = ..., current_page: _Optional[int] = ...) -> None: ...

class CreateTriggerRequest(_message.Message):
    __slots__ = ("trigger_type", "connection", "user_id", "trigger_config", "app_versions", "app_version", "egress_url", "version", "legacy_connection", "legacy_trigger_config", "skip_checks")
    class AppVersionsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    TRIGGER_TYPE_FIELD_NUMBER: _ClassVar[int]
    CONNECTION_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_CONFIG_FIELD_NUMBER: _ClassVar[int]
    APP_VERSIONS_FIELD_NUMBER: _ClassVar[int]
    APP_VERSION_FIELD_NUMBER: _ClassVar[int]
    EGRESS_URL_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    LEGACY_CONNECTION_FIELD_NUMBER: _ClassVar[int]
    LEGACY_TRIGGER_CONFIG_FIELD_NUMBER: _ClassVar[int]
    SKIP_CHECKS_FIELD_NUMBER: _ClassVar[int]
    trigger_type: str
    connection: str
    user_id: str
    trigger_config: _struct_pb2.Struct
    app_versions: _containers.ScalarMap[str, str]
    app_version: str
    egress_url: str
    version: str
    legacy_connection: str
    legacy_trigger_config: _struct_pb2.Struct
    skip_checks: bool
    def __init__(self, trigger_type: _Optional[str] = ..., connection: _Optional[str] = ..., user_id: _Optional[str] = ..., trigger_config: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., app_versions: _Optional[_Mapping[str, str]] = ..., app_version: _Optional[str] = ..., egress_url: _Optional[str] = ..., version: _Optional[str] = ..., legacy_connection: _Optional[str] = ..., legacy_trigger_config: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., skip_checks: bool = ...) -> None: ...

class CreateTriggerResponse(_message.Message):
    __slots__ = ("trigger", "status")
    TRIGGER_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    trigger: str
    status: str
    def __init__(self, trigger: _Optional[str] = ..., status: _Optional[str] = ...) -> None: ...

class EnsureTriggerRequest(_message.Message):
    __slots__ = ("trigger_type", "connection", "user_id", "trigger_config", "app_versions", "app_version")
    class AppVersionsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    TRIGGER_TYPE_FIELD_NUMBER: _ClassVar[int]
    CONNECTION_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_CONFIG_FIELD_NUMBER: _ClassVar[int]
    APP_VERSIONS_FIELD_NUMBER: _ClassVar[int]
    APP_VERSION_FIELD_NUMBER: _ClassVar[int]
    trigger_type: str
    connection: str
    user_id: str
    trigger_config: _struct_pb2.Struct
    app_versions: _containers.ScalarMap[str, str]
    app_version: str
    def __init__(self, trigger_type: _Optional[str] = ..., connection: _Optional[str] = ..., user_id: _Optional[str] = ..., trigger_config: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., app_versions: _Optional[_Mapping[str, str]] = ..., app_version: _Optional[str] = ...) -> None: ...

class EnsureTriggerResponse(_message.Message):
    __slots__ = ("trigger", "status", "existed")
    TRIGGER_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    EXISTED_FIELD_NUMBER: _ClassVar[int]
    trigger: str
    status: str
    existed: bool
    def __init__(self, trigger: _Optional[str] = ..., status: _Optional[str] = ..., existed: bool = ...) -> None: ...

class UpdateTriggerRequest(_message.Message):
    __slots__ = ("trigger", "status", "user_id", "egress_url")
    TRIGGER_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    EGRESS_URL_FIELD_NUMBER: _ClassVar[int]
    trigger: str
    status: TriggerStatus
    user_id: str
    egress_url: str
    def __init__(self, trigger: _Optional[str] = ..., status: _Optional[_Union[TriggerStatus, str]] = ..., user_id: _Optional[str] = ..., egress_url: _Optional[str] = ...) -> None: ...

class UpdateTriggerResponse(_message.Message):
    __slots__ = ("status",)
    STATUS_FIELD_NUMBER: _ClassVar[int]
    status: str
    def __init__(self, status: _Optional[str] = ...) -> None: ...

class DeleteTriggerRequest(_message.Message):
    __slots__ = ("trigger",)
    TRIGGER_FIELD_NUMBER: _ClassVar[int]
    trigger: str
    def __init__(self, trigger: _Optional[str] = ...) -> None: ...

class DeleteTriggerResponse(_message.Message):
    __slots__ = ("trigger",)
    TRIGGER_FIELD_NUMBER: _ClassVar[int]
    trigger: str
    def __init__(self, trigger: _Optional[str] = ...) -> None: ...
