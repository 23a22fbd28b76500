from composio_gateway.v1 import session_pb2 as _session_pb2
from composio_gateway.v1 import session_settings_pb2 as _session_settings_pb2
from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class UpdateSessionRequest(_message.Message):
    __slots__ = ("session", "apps", "auth_configs", "connections", "instant_enabled", "instant", "manage_connections", "tools", "tags", "workbench", "multi_account", "proxy_execute", "preload", "search", "execute", "hooks", "experimental", "include_extra")
    SESSION_FIELD_NUMBER: _ClassVar[int]
    APPS_FIELD_NUMBER: _ClassVar[int]
    AUTH_CONFIGS_FIELD_NUMBER: _ClassVar[int]
    CONNECTIONS_FIELD_NUMBER: _ClassVar[int]
    INSTANT_ENABLED_FIELD_NUMBER: _ClassVar[int]
    INSTANT_FIELD_NUMBER: _ClassVar[int]
    MANAGE_CONNECTIONS_FIELD_NUMBER: _ClassVar[int]
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    TAGS_FIELD_NUMBER: _ClassVar[int]
    WORKBENCH_FIELD_NUMBER: _ClassVar[int]
    MULTI_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    PROXY_EXECUTE_FIELD_NUMBER: _ClassVar[int]
    PRELOAD_FIELD_NUMBER: _ClassVar[int]
    SEARCH_FIELD_NUMBER: _ClassVar[int]
    EXECUTE_FIELD_NUMBER: _ClassVar[int]
    HOOKS_FIELD_NUMBER: _ClassVar[int]
    EXPERIMENTAL_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    session: str
    apps: _session_settings_pb2.SessionAppFilter
    auth_configs: SessionAuthConfigs
    connections: SessionConnections
    instant_enabled: bool
    instant: _session_settings_pb2.SessionInstant
    manage_connections: _session_settings_pb2.SessionManageConnections
    tools: SessionToolFilters
    tags: _session_settings_pb2.SessionHintFilter
    workbench: _session_settings_pb2.SessionWorkbench
    multi_account: _session_settings_pb2.SessionMultiAccount
    proxy_execute: _session_settings_pb2.SessionProxyExecute
    preload: _session_settings_pb2.SessionPreload
    search: _session_settings_pb2.SessionSearchSettings
    execute: _session_settings_pb2.SessionExecuteSettings
    hooks: SessionHooks
    experimental: UpdateSessionExperimental
    include_extra: bool
    def __init__(self, session: _Optional[str] = ..., apps: _Optional[_Union[_session_settings_pb2.SessionAppFilter, _Mapping]] = ..., auth_configs: _Optional[_Union[SessionAuthConfigs, _Mapping]] = ..., connections: _Optional[_Union[SessionConnections, _Mapping]] = ..., instant_enabled: bool = ..., instant: _Optional[_Union[_session_settings_pb2.SessionInstant, _Mapping]] = ..., manage_connections: _Optional[_Union[_session_settings_pb2.SessionManageConnections, _Mapping]] = ..., tools: _Optional[_Union[SessionToolFilters, _Mapping]] = ..., tags: _Optional[_Union[_session_settings_pb2.SessionHintFilter, _Mapping]] = ..., workbench: _Optional[_Union[_session_settings_pb2.SessionWorkbench, _Mapping]] = ..., multi_account: _Optional[_Union[_session_settings_pb2.SessionMultiAccount, _Mapping]] = ..., proxy_execute: _Optional[_Union[_session_settings_pb2.SessionProxyExecute, _Mapping]] = ..., preload: _Optional[_Union[_session_settings_pb2.SessionPreload, _Mapping]] = ..., search: _Optional[_Union[_session_settings_pb2.SessionSearchSettings, _Mapping]] = ..., execute: _Optional[_Union[_session_settings_pb2.SessionExecuteSettings, _Mapping]] = ..., hooks: _Optional[_Union[SessionHooks, _Mapping]] = ..., experimental: _Optional[_Union[UpdateSessionExperimental, _Mapping]] = ..., include_extra: bool = ...) -> None: ...

class SessionAuthConfigs(_message.Message):
    __slots__ = ("by_app",)
    class ByAppEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    BY_APP_FIELD_NUMBER: _ClassVar[int]
    by_app: _containers.ScalarMap[str, str]
    def __init__(self, by_app: _Optional[_Mapping[str, str]] = ...) -> None: ...

class SessionConnections(_message.Message):
    __slots__ = ("by_app",)
    class ByAppEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: _session_settings_pb2.ConnectionIdList
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[_session_settings_pb2.ConnectionIdList, _Mapping]] = ...) -> None: ...
    BY_APP_FIELD_NUMBER: _ClassVar[int]
    by_app: _containers.MessageMap[str, _session_settings_pb2.ConnectionIdList]
    def __init__(self, by_app: _Optional[_Mapping[str, _session_settings_pb2.ConnectionIdList]] = ...) -> None: ...

class SessionToolFilters(_message.Message):
    __slots__ = ("by_app",)
    class ByAppEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: _session_settings_pb2.SessionToolFilter
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[_session_settings_pb2.SessionToolFilter, _Mapping]] = ...) -> None: ...
    BY_APP_FIELD_NUMBER: _ClassVar[int]
    by_app: _containers.MessageMap[str, _session_settings_pb2.SessionToolFilter]
    def __init__(self, by_app: _Optional[_Mapping[str, _session_settings_pb2.SessionToolFilter]] = ...) -> None: ...

class SessionHooks(_message.Message):
    __slots__ = ("hooks",)
    HOOKS_FIELD_NUMBER: _ClassVar[int]
    hooks: _containers.RepeatedCompositeFieldContainer[_session_settings_pb2.SessionHook]
    def __init__(self, hooks: _Optional[_Iterable[_Union[_session_settings_pb2.SessionHook, _Mapping]]] = ...) -> None: ...

class UpdateSessionExperimental(_message.Message):
    __slots__ = ("permissions", "link_url_overwrite", "fast_mode", "submit_feedback", "no_elicitation_support_fallback", "session_config")
    PERMISSIONS_FIELD_NUMBER: _ClassVar[int]
    LINK_URL_OVERWRITE_FIELD_NUMBER: _ClassVar[int]
    FAST_MODE_FIELD_NUMBER: _ClassVar[int]
    SUBMIT_FEEDBACK_FIELD_NUMBER: _ClassVar[int]
    NO_ELICITATION_SUPPORT_FALLBACK_FIELD_NUMBER: _ClassVar[int]
    SESSION_CONFIG_FIELD_NUMBER: _ClassVar[int]
    permissions: _session_pb2.SessionPermissions
    link_url_overwrite: str
    fast_mode: bool
    submit_feedback: _session_pb2.SessionSubmitFeedback
    no_elicitation_support_fallback: _session_pb2.ElicitationFallback
    session_config: str
    def __init__(self, permissions: _Optional[_Union[_session_pb2.SessionPermissions, _Mapping]] = ..., link_url_overwrite: _Optional[str] = ..., fast_mode: bool = ..., submit_feedback: _Optional[_Union[_session_pb2.SessionSubmitFeedback, _Mapping]] = ..., no_elicitation_support_fallback: _Optional[_Union[_session_pb2.ElicitationFallback, str]] = ..., session_config: _Optional[str] = ...) -> None: ...

class UpdateSessionResponse(_message.Message):
    __slots__ = ("session",)
    SESSION_FIELD_NUMBER: _ClassVar[int]
    session: _session_pb2.Session
    def __init__(self, session: _Optional[_Union[_session_pb2.Session, _Mapping]] = ...) -> None: ...
