import datetime

from composio_gateway.v1 import session_settings_pb2 as _session_settings_pb2
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

class SessionMcpType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SESSION_MCP_TYPE_UNSPECIFIED: _ClassVar[SessionMcpType]
    SESSION_MCP_TYPE_HTTP: _ClassVar[SessionMcpType]

class ElicitationFallback(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ELICITATION_FALLBACK_UNSPECIFIED: _ClassVar[ElicitationFallback]
    ELICITATION_FALLBACK_DENY: _ClassVar[ElicitationFallback]
    ELICITATION_FALLBACK_ALLOW: _ClassVar[ElicitationFallback]

class SessionPermission(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SESSION_PERMISSION_UNSPECIFIED: _ClassVar[SessionPermission]
    SESSION_PERMISSION_ALLOW_ALL: _ClassVar[SessionPermission]
    SESSION_PERMISSION_ASK_EVERY_CALL: _ClassVar[SessionPermission]
    SESSION_PERMISSION_ASK_ONCE_PER_SESSION: _ClassVar[SessionPermission]

class SessionPermissionOverride(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SESSION_PERMISSION_OVERRIDE_UNSPECIFIED: _ClassVar[SessionPermissionOverride]
    SESSION_PERMISSION_OVERRIDE_ALWAYS_ALLOW: _ClassVar[SessionPermissionOverride]
    SESSION_PERMISSION_OVERRIDE_ALWAYS_DENY: _ClassVar[SessionPermissionOverride]
    SESSION_PERMISSION_OVERRIDE_ASK_ONCE: _ClassVar[SessionPermissionOverride]
    SESSION_PERMISSION_OVERRIDE_ASK_ALWAYS: _ClassVar[SessionPermissionOverride]
SESSION_MCP_TYPE_UNSPECIFIED: SessionMcpType
SESSION_MCP_TYPE_HTTP: SessionMcpType
ELICITATION_FALLBACK_UNSPECIFIED: ElicitationFallback
ELICITATION_FALLBACK_DENY: ElicitationFallback
ELICITATION_FALLBACK_ALLOW: ElicitationFallback
SESSION_PERMISSION_UNSPECIFIED: SessionPermission
SESSION_PERMISSION_ALLOW_ALL: SessionPermission
SESSION_PERMISSION_ASK_EVERY_CALL: SessionPermission
SESSION_PERMISSION_ASK_ONCE_PER_SESSION: SessionPermission
SESSION_PERMISSION_OVERRIDE_UNSPECIFIED: SessionPermissionOverride
SESSION_PERMISSION_OVERRIDE_ALWAYS_ALLOW: SessionPermissionOverride
SESSION_PERMISSION_OVERRIDE_ALWAYS_DENY: SessionPermissionOverride
SESSION_PERMISSION_OVERRIDE_ASK_ONCE: SessionPermissionOverride
SESSION_PERMISSION_OVERRIDE_ASK_ALWAYS: SessionPermissionOverride

class Session(_message.Message):
    __slots__ = ("id", "mcp", "tools", "settings", "config_version", "experimental", "warnings", "extra")
    ID_FIELD_NUMBER: _ClassVar[int]
    MCP_FIELD_NUMBER: _ClassVar[int]
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    SETTINGS_FIELD_NUMBER: _ClassVar[int]
    CONFIG_VERSION_FIELD_NUMBER: _ClassVar[int]
    EXPERIMENTAL_FIELD_NUMBER: _ClassVar[int]
    WARNINGS_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    id: str
    mcp: SessionMcp
    tools: _containers.RepeatedScalarFieldContainer[str]
    settings: _session_settings_pb2.SessionSettings
    config_version: int
    experimental: SessionExperimental
    warnings: _containers.RepeatedCompositeFieldContainer[SessionWarning]
    extra: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., mcp: _Optional[_Union[SessionMcp, _Mapping]] = ..., tools: _Optional[_Iterable[str]] = ..., settings: _Optional[_Union[_session_settings_pb2.SessionSettings, _Mapping]] = ..., config_version: _Optional[int] = ..., experimental: _Optional[_Union[SessionExperimental, _Mapping]] = ..., warnings: _Optional[_Iterable[_Union[SessionWarning, _Mapping]]] = ..., extra: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class SessionMcp(_message.Message):
    __slots__ = ("type", "url")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    URL_FIELD_NUMBER: _ClassVar[int]
    type: SessionMcpType
    url: str
    def __init__(self, type: _Optional[_Union[SessionMcpType, str]] = ..., url: _Optional[str] = ...) -> None: ...

class SessionExperimental(_message.Message):
    __slots__ = ("assistive_prompt", "custom_apps", "custom_tools", "no_elicitation_support_fallback", "session_config")
    ASSISTIVE_PROMPT_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_APPS_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_TOOLS_FIELD_NUMBER: _ClassVar[int]
    NO_ELICITATION_SUPPORT_FALLBACK_FIELD_NUMBER: _ClassVar[int]
    SESSION_CONFIG_FIELD_NUMBER: _ClassVar[int]
    assistive_prompt: str
    custom_apps: _containers.RepeatedCompositeFieldContainer[SessionCustomApp]
    custom_tools: _containers.RepeatedCompositeFieldContainer[SessionCustomTool]
    no_elicitation_support_fallback: ElicitationFallback
    session_config: SessionConfigSource
    def __init__(self, assistive_prompt: _Optional[str] = ..., custom_apps: _Optional[_Iterable[_Union[SessionCustomApp, _Mapping]]] = ..., custom_tools: _Optional[_Iterable[_Union[SessionCustomTool, _Mapping]]] = ..., no_elicitation_support_fallback: _Optional[_Union[ElicitationFallback, str]] = ..., session_config: _Optional[_Union[SessionConfigSource, _Mapping]] = ...) -> None: ...

class SessionCustomApp(_message.Message):
    __slots__ = ("slug", "name", "description", "tools", "preload")
    SLUG_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    PRELOAD_FIELD_NUMBER: _ClassVar[int]
    slug: str
    name: str
    description: str
    tools: _containers.RepeatedCompositeFieldContainer[SessionCustomAppTool]
    preload: bool
    def __init__(self, slug: _Optional[str] = ..., name: _Optional[str] = ..., description: _Optional[str] = ..., tools: _Optional[_Iterable[_Union[SessionCustomAppTool, _Mapping]]] = ..., preload: bool = ...) -> None: ...

class SessionCustomAppTool(_message.Message):
    __slots__ = ("slug", "name", "description", "input_schema", "output_schema", "original_slug", "preload")
    SLUG_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    INPUT_SCHEMA_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_SCHEMA_FIELD_NUMBER: _ClassVar[int]
    ORIGINAL_SLUG_FIELD_NUMBER: _ClassVar[int]
    PRELOAD_FIELD_NUMBER: _ClassVar[int]
    slug: str
    name: str
    description: str
    input_schema: _struct_pb2.Struct
    output_schema: _struct_pb2.Struct
    original_slug: str
    preload: bool
    def __init__(self, slug: _Optional[str] = ..., name: _Optional[str] = ..., description: _Optional[str] = ..., input_schema: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., output_schema: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., original_slug: _Optional[str] = ..., preload: bool = ...) -> None: ...

class SessionCustomTool(_message.Message):
    __slots__ = ("slug", "name", "description", "input_schema", "output_schema", "extends_app", "original_slug", "preload")
    SLUG_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    INPUT_SCHEMA_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_SCHEMA_FIELD_NUMBER: _ClassVar[int]
    EXTENDS_APP_FIELD_NUMBER: _ClassVar[int]
    ORIGINAL_SLUG_FIELD_NUMBER: _ClassVar[int]
    PRELOAD_FIELD_NUMBER: _ClassVar[int]
    slug: str
    name: str
    description: str
    input_schema: _struct_pb2.Struct
    output_schema: _struct_pb2.Struct
    extends_app: str
    original_slug: str
    preload: bool
    def __init__(self, slug: _Optional[str] = ..., name: _Optional[str] = ..., description: _Optional[str] = ..., input_schema: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., output_schema: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., extends_app: _Optional[str] = ..., original_slug: _Optional[str] = ..., preload: bool = ...) -> None: ...

class SessionConfigSource(_message.Message):
    __slots__ = ("id",)
    ID_FIELD_NUMBER: _ClassVar[int]
    id: str
    def __init__(self, id: _Optional[str] = ...) -> None: ...

class SessionWarning(_message.Message):
    __slots__ = ("code", "message")
    CODE_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    code: str
    message: str
    def __init__(self, code: _Optional[str] = ..., message: _Optional[str] = ...) -> None: ...

class InlineCustomTools(_message.Message):
    __slots__ = ("custom_apps", "custom_tools")
    CUSTOM_APPS_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_TOOLS_FIELD_NUMBER: _ClassVar[int]
    custom_apps: _containers.RepeatedCompositeFieldContainer[CustomToolApp]
    custom_tools: _containers.RepeatedCompositeFieldContainer[CustomTool]
    def __init__(self, custom_apps: _Optional[_Iterable[_Union[CustomToolApp, _Mapping]]] = ..., custom_tools: _Optional[_Iterable[_Union[CustomTool, _Mapping]]] = ...) -> None: ...

class CustomToolApp(_message.Message):
    __slots__ = ("slug", "name", "description", "tools", "preload")
    SLUG_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    PRELOAD_FIELD_NUMBER: _ClassVar[int]
    slug: str
    name: str
    description: str
    tools: _containers.RepeatedCompositeFieldContainer[CustomAppTool]
    preload: bool
    def __init__(self, slug: _Optional[str] = ..., name: _Optional[str] = ..., description: _Optional[str] = ..., tools: _Optional[_Iterable[_Union[CustomAppTool, _Mapping]]] = ..., preload: bool = ...) -> None: ...

class CustomAppTool(_message.Message):
    __slots__ = ("slug", "name", "description", "input_schema", "output_schema", "preload")
    SLUG_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    INPUT_SCHEMA_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_SCHEMA_FIELD_NUMBER: _ClassVar[int]
    PRELOAD_FIELD_NUMBER: _ClassVar[int]
    slug: str
    name: str
    description: str
    input_schema: _struct_pb2.Struct
    output_schema: _struct_pb2.Struct
    preload: bool
    def __init__(self, slug: _Optional[str] = ..., name: _Optional[str] = ..., description: _Optional[str] = ..., input_schema: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., output_schema: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., preload: bool = ...) -> None: ...

class CustomTool(_message.Message):
    __slots__ = ("slug", "name", "description", "input_schema", "output_schema", "extends_app", "preload")
    SLUG_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    INPUT_SCHEMA_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_SCHEMA_FIELD_NUMBER: _ClassVar[int]
    EXTENDS_APP_FIELD_NUMBER: _ClassVar[int]
    PRELOAD_FIELD_NUMBER: _ClassVar[int]
    slug: str
    name: str
    description: str
    input_schema: _struct_pb2.Struct
    output_schema: _struct_pb2.Struct
    extends_app: str
    preload: bool
    def __init__(self, slug: _Optional[str] = ..., name: _Optional[str] = ..., description: _Optional[str] = ..., input_schema: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., output_schema: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., extends_app: _Optional[str] = ..., preload: bool = ...) -> None: ...

class SessionPermissions(_message.Message):
    __slots__ = ("default_permission", "overrides")
    class OverridesEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: SessionPermissionOverride
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[SessionPermissionOverride, str]] = ...) -> None: ...
    DEFAULT_PERMISSION_FIELD_NUMBER: _ClassVar[int]
    OVERRIDES_FIELD_NUMBER: _ClassVar[int]
    default_permission: SessionPermission
    overrides: _containers.ScalarMap[str, SessionPermissionOverride]
    def __init__(self, default_permission: _Optional[_Union[SessionPermission, str]] = ..., overrides: _Optional[_Mapping[str, SessionPermissionOverride]] = ...) -> None: ...

class SessionSubmitFeedback(_message.Message):
    __slots__ = ("enable",)
    ENABLE_FIELD_NUMBER: _ClassVar[int]
    enable: bool
    def __init__(self, enable: bool = ...) -> None: ...

class SessionConfig(_message.Message):
    __slots__ = ("id", "name", "description", "archived", "access", "create_time", "update_time", "extra")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    ARCHIVED_FIELD_NUMBER: _ClassVar[int]
    ACCESS_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    description: str
    archived: bool
    access: SessionAccess
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    extra: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., description: _Optional[str] = ..., archived: bool = ..., access: _Optional[_Union[SessionAccess, _Mapping]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., extra: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class SessionAccess(_message.Message):
    __slots__ = ("apps", "tools", "tags")
    class ToolsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: _session_settings_pb2.SessionToolFilter
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[_session_settings_pb2.SessionToolFilter, _Mapping]] = ...) -> None: ...
    APPS_FIELD_NUMBER: _ClassVar[int]
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    TAGS_FIELD_NUMBER: _ClassVar[int]
    apps: _session_settings_pb2.SessionAppFilter
    tools: _containers.MessageMap[str, _session_settings_pb2.SessionToolFilter]
    tags: _session_settings_pb2.SessionHintFilter
    def __init__(self, apps: _Optional[_Union[_session_settings_pb2.SessionAppFilter, _Mapping]] = ..., tools: _Optional[_Mapping[str, _session_settings_pb2.SessionToolFilter]] = ..., tags: _Optional[_Union[_session_settings_pb2.SessionHintFilter, _Mapping]] = ...) -> None: ...
