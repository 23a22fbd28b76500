import datetime

from composio_gateway.v1 import connection_pb2 as _connection_pb2
from composio_gateway.v1 import session_pb2 as _session_pb2
from composio_gateway.v1 import session_execution_pb2 as _session_execution_pb2
from composio_gateway.v1 import session_search_pb2 as _session_search_pb2
from composio_gateway.v1 import session_settings_pb2 as _session_settings_pb2
from composio_gateway.v1 import tool_pb2 as _tool_pb2
from composio_gateway.v1 import tool_service_pb2 as _tool_service_pb2
from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CreateSessionRequest(_message.Message):
    __slots__ = ("user_id", "apps", "auth_configs", "connections", "instant_enabled", "instant", "manage_connections", "tools", "tags", "workbench", "proxy_execute", "multi_account", "experimental", "preload", "hooks", "search", "execute", "include_extra")
    class AuthConfigsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class ConnectionsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: _session_settings_pb2.ConnectionIdList
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[_session_settings_pb2.ConnectionIdList, _Mapping]] = ...) -> None: ...
    class ToolsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: _session_settings_pb2.SessionToolFilter
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[_session_settings_pb2.SessionToolFilter, _Mapping]] = ...) -> None: ...
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    APPS_FIELD_NUMBER: _ClassVar[int]
    AUTH_CONFIGS_FIELD_NUMBER: _ClassVar[int]
    CONNECTIONS_FIELD_NUMBER: _ClassVar[int]
    INSTANT_ENABLED_FIELD_NUMBER: _ClassVar[int]
    INSTANT_FIELD_NUMBER: _ClassVar[int]
    MANAGE_CONNECTIONS_FIELD_NUMBER: _ClassVar[int]
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    TAGS_FIELD_NUMBER: _ClassVar[int]
    WORKBENCH_FIELD_NUMBER: _ClassVar[int]
    PROXY_EXECUTE_FIELD_NUMBER: _ClassVar[int]
    MULTI_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    EXPERIMENTAL_FIELD_NUMBER: _ClassVar[int]
    PRELOAD_FIELD_NUMBER: _ClassVar[int]
    HOOKS_FIELD_NUMBER: _ClassVar[int]
    SEARCH_FIELD_NUMBER: _ClassVar[int]
    EXECUTE_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    user_id: str
    apps: _session_settings_pb2.SessionAppFilter
    auth_configs: _containers.ScalarMap[str, str]
    connections: _containers.MessageMap[str, _session_settings_pb2.ConnectionIdList]
    instant_enabled: bool
    instant: _session_settings_pb2.SessionInstant
    manage_connections: _session_settings_pb2.SessionManageConnections
    tools: _containers.MessageMap[str, _session_settings_pb2.SessionToolFilter]
    tags: _session_settings_pb2.SessionHintFilter
    workbench: _session_settings_pb2.SessionWorkbench
    proxy_execute: _session_settings_pb2.SessionProxyExecute
    multi_account: _session_settings_pb2.SessionMultiAccount
    experimental: CreateSessionExperimental
    preload: _session_settings_pb2.SessionPreload
    hooks: _containers.RepeatedCompositeFieldContainer[_session_settings_pb2.SessionHook]
    search: _session_settings_pb2.SessionSearchSettings
    execute: _session_settings_pb2.SessionExecuteSettings
    include_extra: bool
    def __init__(self, user_id: _Optional[str] = ..., apps: _Optional[_Union[_session_settings_pb2.SessionAppFilter, _Mapping]] = ..., auth_configs: _Optional[_Mapping[str, str]] = ..., connections: _Optional[_Mapping[str, _session_settings_pb2.ConnectionIdList]] = ..., instant_enabled: bool = ..., instant: _Optional[_Union[_session_settings_pb2.SessionInstant, _Mapping]] = ..., manage_connections: _Optional[_Union[_session_settings_pb2.SessionManageConnections, _Mapping]] = ..., tools: _Optional[_Mapping[str, _session_settings_pb2.SessionToolFilter]] = ..., tags: _Optional[_Union[_session_settings_pb2.SessionHintFilter, _Mapping]] = ..., workbench: _Optional[_Union[_session_settings_pb2.SessionWorkbench, _Mapping]] = ..., proxy_execute: _Optional[_Union[_session_settings_pb2.SessionProxyExecute, _Mapping]] = ..., multi_account: _Optional[_Union[_session_settings_pb2.SessionMultiAccount, _Mapping]] = ..., experimental: _Optional[_Union[CreateSessionExperimental, _Mapping]] = ..., preload: _Optional[_Union[_session_settings_pb2.SessionPreload, _Mapping]] = ..., hooks: _Optional[_Iterable[_Union[_session_settings_pb2.SessionHook, _Mapping]]] = ..., search: _Optional[_Union[_session_settings_pb2.SessionSearchSettings, _Mapping]] = ..., execute: _Optional[_Union[_session_settings_pb2.SessionExecuteSettings, _Mapping]] = ..., include_extra: bool = ...) -> None: ...

class CreateSessionExperimental(_message.Message):
    __slots__ = ("assistive_prompt_config", "custom_apps", "custom_tools", "permissions", "link_url_overwrite", "fast_mode", "submit_feedback", "restrict_egress_to_composio", "no_elicitation_support_fallback", "session_config")
    ASSISTIVE_PROMPT_CONFIG_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_APPS_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_TOOLS_FIELD_NUMBER: _ClassVar[int]
    PERMISSIONS_FIELD_NUMBER: _ClassVar[int]
    LINK_URL_OVERWRITE_FIELD_NUMBER: _ClassVar[int]
    FAST_MODE_FIELD_NUMBER: _ClassVar[int]
    SUBMIT_FEEDBACK_FIELD_NUMBER: _ClassVar[int]
    RESTRICT_EGRESS_TO_COMPOSIO_FIELD_NUMBER: _ClassVar[int]
    NO_ELICITATION_SUPPORT_FALLBACK_FIELD_NUMBER: _ClassVar[int]
    SESSION_CONFIG_FIELD_NUMBER: _ClassVar[int]
    assistive_prompt_config: AssistivePromptConfig
    custom_apps: _containers.RepeatedCompositeFieldContainer[_session_pb2.CustomToolApp]
    custom_tools: _containers.RepeatedCompositeFieldContainer[_session_pb2.CustomTool]
    permissions: _session_pb2.SessionPermissions
    link_url_overwrite: str
    fast_mode: bool
    submit_feedback: _session_pb2.SessionSubmitFeedback
    restrict_egress_to_composio: bool
    no_elicitation_support_fallback: _session_pb2.ElicitationFallback
    session_config: str
    def __init__(self, assistive_prompt_config: _Optional[_Union[AssistivePromptConfig, _Mapping]] = ..., custom_apps: _Optional[_Iterable[_Union[_session_pb2.CustomToolApp, _Mapping]]] = ..., custom_tools: _Optional[_Iterable[_Union[_session_pb2.CustomTool, _Mapping]]] = ..., permissions: _Optional[_Union[_session_pb2.SessionPermissions, _Mapping]] = ..., link_url_overwrite: _Optional[str] = ..., fast_mode: bool = ..., submit_feedback: _Optional[_Union[_session_pb2.SessionSubmitFeedback, _Mapping]] = ..., restrict_egress_to_composio: bool = ..., no_elicitation_support_fallback: _Optional[_Union[_session_pb2.ElicitationFallback, str]] = ..., session_config: _Optional[str] = ...) -> None: ...

class AssistivePromptConfig(_message.Message):
    __slots__ = ("user_timezone",)
    USER_TIMEZONE_FIELD_NUMBER: _ClassVar[int]
    user_timezone: str
    def __init__(self, user_timezone: _Optional[str] = ...) -> None: ...

class CreateSessionResponse(_message.Message):
    __slots__ = ("session",)
    SESSION_FIELD_NUMBER: _ClassVar[int]
    session: _session_pb2.Session
    def __init__(self, session: _Optional[_Union[_session_pb2.Session, _Mapping]] = ...) -> None: ...

class GetSessionRequest(_message.Message):
    __slots__ = ("session", "include_extra")
    SESSION_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    session: str
    include_extra: bool
    def __init__(self, session: _Optional[str] = ..., include_extra: bool = ...) -> None: ...

class GetSessionResponse(_message.Message):
    __slots__ = ("session",)
    SESSION_FIELD_NUMBER: _ClassVar[int]
    session: _session_pb2.Session
    def __init__(self, session: _Optional[_Union[_session_pb2.Session, _Mapping]] = ...) -> None: ...

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

class DeleteSessionRequest(_message.Message):
    __slots__ = ("session",)
    SESSION_FIELD_NUMBER: _ClassVar[int]
    session: str
    def __init__(self, session: _Optional[str] = ...) -> None: ...

class DeleteSessionResponse(_message.Message):
    __slots__ = ("session", "deleted")
    SESSION_FIELD_NUMBER: _ClassVar[int]
    DELETED_FIELD_NUMBER: _ClassVar[int]
    session: str
    deleted: bool
    def __init__(self, session: _Optional[str] = ..., deleted: bool = ...) -> None: ...

class AttachSessionRequest(_message.Message):
    __slots__ = ("session", "custom", "include_extra")
    SESSION_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    session: str
    custom: _session_pb2.InlineCustomTools
    include_extra: bool
    def __init__(self, session: _Optional[str] = ..., custom: _Optional[_Union[_session_pb2.InlineCustomTools, _Mapping]] = ..., include_extra: bool = ...) -> None: ...

class AttachSessionResponse(_message.Message):
    __slots__ = ("session",)
    SESSION_FIELD_NUMBER: _ClassVar[int]
    session: _session_pb2.Session
    def __init__(self, session: _Optional[_Union[_session_pb2.Session, _Mapping]] = ...) -> None: ...

class ListSessionVersionsRequest(_message.Message):
    __slots__ = ("session", "page_size", "page_token")
    SESSION_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    session: str
    page_size: int
    page_token: str
    def __init__(self, session: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListSessionVersionsResponse(_message.Message):
    __slots__ = ("versions", "next_page_token", "total_size", "total_pages", "current_page")
    VERSIONS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    TOTAL_PAGES_FIELD_NUMBER: _ClassVar[int]
    CURRENT_PAGE_FIELD_NUMBER: _ClassVar[int]
    versions: _containers.RepeatedCompositeFieldContainer[SessionVersion]
    next_page_token: str
    total_size: int
    total_pages: int
    current_page: int
    def __init__(self, versions: _Optional[_Iterable[_Union[SessionVersion, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., total_pages: _Optional[int] = ..., current_page: _Optional[int] = ...) -> None: ...

class SessionVersion(_message.Message):
    __slots__ = ("version", "create_time", "settings", "is_current")
    VERSION_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    SETTINGS_FIELD_NUMBER: _ClassVar[int]
    IS_CURRENT_FIELD_NUMBER: _ClassVar[int]
    version: int
    create_time: _timestamp_pb2.Timestamp
    settings: _session_settings_pb2.SessionSettings
    is_current: bool
    def __init__(self, version: _Optional[int] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., settings: _Optional[_Union[_session_settings_pb2.SessionSettings, _Mapping]] = ..., is_current: bool = ...) -> None: ...

class ListSessionAppsRequest(_message.Message):
    __slots__ = ("session", "apps", "is_connected", "search", "page_size", "page_token")
    SESSION_FIELD_NUMBER: _ClassVar[int]
    APPS_FIELD_NUMBER: _ClassVar[int]
    IS_CONNECTED_FIELD_NUMBER: _ClassVar[int]
    SEARCH_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    session: str
    apps: _containers.RepeatedScalarFieldContainer[str]
    is_connected: bool
    search: str
    page_size: int
    page_token: str
    def __init__(self, session: _Optional[str] = ..., apps: _Optional[_Iterable[str]] = ..., is_connected: bool = ..., search: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListSessionAppsResponse(_message.Message):
    __slots__ = ("apps", "next_page_token", "total_size", "total_pages", "current_page")
    APPS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    TOTAL_PAGES_FIELD_NUMBER: _ClassVar[int]
    CURRENT_PAGE_FIELD_NUMBER: _ClassVar[int]
    apps: _containers.RepeatedCompositeFieldContainer[SessionApp]
    next_page_token: str
    total_size: int
    total_pages: int
    current_page: int
    def __init__(self, apps: _Optional[_Iterable[_Union[SessionApp, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., total_pages: _Optional[int] = ..., current_page: _Optional[int] = ...) -> None: ...

class SessionApp(_message.Message):
    __slots__ = ("slug", "name", "enabled", "no_auth", "composio_managed_auth_schemes", "meta", "connection")
    SLUG_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    ENABLED_FIELD_NUMBER: _ClassVar[int]
    NO_AUTH_FIELD_NUMBER: _ClassVar[int]
    COMPOSIO_MANAGED_AUTH_SCHEMES_FIELD_NUMBER: _ClassVar[int]
    META_FIELD_NUMBER: _ClassVar[int]
    CONNECTION_FIELD_NUMBER: _ClassVar[int]
    slug: str
    name: str
    enabled: bool
    no_auth: bool
    composio_managed_auth_schemes: _containers.RepeatedScalarFieldContainer[str]
    meta: SessionAppMeta
    connection: SessionAppConnection
    def __init__(self, slug: _Optional[str] = ..., name: _Optional[str] = ..., enabled: bool = ..., no_auth: bool = ..., composio_managed_auth_schemes: _Optional[_Iterable[str]] = ..., meta: _Optional[_Union[SessionAppMeta, _Mapping]] = ..., connection: _Optional[_Union[SessionAppConnection, _Mapping]] = ...) -> None: ...

class SessionAppMeta(_message.Message):
    __slots__ = ("logo", "description", "no_auth")
    LOGO_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    NO_AUTH_FIELD_NUMBER: _ClassVar[int]
    logo: str
    description: str
    no_auth: bool
    def __init__(self, logo: _Optional[str] = ..., description: _Optional[str] = ..., no_auth: bool = ...) -> None: ...

class SessionAppConnection(_message.Message):
    __slots__ = ("id", "user_id", "status", "create_time", "auth_config")
    ID_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    AUTH_CONFIG_FIELD_NUMBER: _ClassVar[int]
    id: str
    user_id: str
    status: str
    create_time: _timestamp_pb2.Timestamp
    auth_config: SessionAppAuthConfig
    def __init__(self, id: _Optional[str] = ..., user_id: _Optional[str] = ..., status: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., auth_config: _Optional[_Union[SessionAppAuthConfig, _Mapping]] = ...) -> None: ...

class SessionAppAuthConfig(_message.Message):
    __slots__ = ("id", "auth_scheme", "is_composio_managed")
    ID_FIELD_NUMBER: _ClassVar[int]
    AUTH_SCHEME_FIELD_NUMBER: _ClassVar[int]
    IS_COMPOSIO_MANAGED_FIELD_NUMBER: _ClassVar[int]
    id: str
    auth_scheme: str
    is_composio_managed: bool
    def __init__(self, id: _Optional[str] = ..., auth_scheme: _Optional[str] = ..., is_composio_managed: bool = ...) -> None: ...

class ListSessionToolsRequest(_message.Message):
    __slots__ = ("session", "page_size", "page_token", "include_extra")
    SESSION_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    session: str
    page_size: int
    page_token: str
    include_extra: bool
    def __init__(self, session: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., include_extra: bool = ...) -> None: ...

class ListSessionToolsResponse(_message.Message):
    __slots__ = ("tools", "next_page_token", "total_size", "total_pages", "current_page")
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    TOTAL_PAGES_FIELD_NUMBER: _ClassVar[int]
    CURRENT_PAGE_FIELD_NUMBER: _ClassVar[int]
    tools: _containers.RepeatedCompositeFieldContainer[_tool_pb2.Tool]
    next_page_token: str
    total_size: int
    total_pages: int
    current_page: int
    def __init__(self, tools: _Optional[_Iterable[_Union[_tool_pb2.Tool, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., total_pages: _Optional[int] = ..., current_page: _Optional[int] = ...) -> None: ...

class SearchSessionToolsRequest(_message.Message):
    __slots__ = ("session", "queries", "model", "search_strategy", "custom")
    SESSION_FIELD_NUMBER: _ClassVar[int]
    QUERIES_FIELD_NUMBER: _ClassVar[int]
    MODEL_FIELD_NUMBER: _ClassVar[int]
    SEARCH_STRATEGY_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_FIELD_NUMBER: _ClassVar[int]
    session: str
    queries: _containers.RepeatedCompositeFieldContainer[_session_search_pb2.SessionQuery]
    model: str
    search_strategy: _session_search_pb2.SessionSearchStrategy
    custom: _session_pb2.InlineCustomTools
    def __init__(self, session: _Optional[str] = ..., queries: _Optional[_Iterable[_Union[_session_search_pb2.SessionQuery, _Mapping]]] = ..., model: _Optional[str] = ..., search_strategy: _Optional[_Union[_session_search_pb2.SessionSearchStrategy, str]] = ..., custom: _Optional[_Union[_session_pb2.InlineCustomTools, _Mapping]] = ...) -> None: ...

class SearchSessionToolsResponse(_message.Message):
    __slots__ = ("success", "error", "results", "app_statuses", "tool_schemas", "time_info", "session_info", "next_steps_guidance")
    class ToolSchemasEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: _session_search_pb2.SessionToolSchema
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[_session_search_pb2.SessionToolSchema, _Mapping]] = ...) -> None: ...
    SUCCESS_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    RESULTS_FIELD_NUMBER: _ClassVar[int]
    APP_STATUSES_FIELD_NUMBER: _ClassVar[int]
    TOOL_SCHEMAS_FIELD_NUMBER: _ClassVar[int]
    TIME_INFO_FIELD_NUMBER: _ClassVar[int]
    SESSION_INFO_FIELD_NUMBER: _ClassVar[int]
    NEXT_STEPS_GUIDANCE_FIELD_NUMBER: _ClassVar[int]
    success: bool
    error: str
    results: _containers.RepeatedCompositeFieldContainer[_session_search_pb2.SessionSearchResult]
    app_statuses: _containers.RepeatedCompositeFieldContainer[_session_search_pb2.SessionAppStatus]
    tool_schemas: _containers.MessageMap[str, _session_search_pb2.SessionToolSchema]
    time_info: _session_search_pb2.SessionTimeInfo
    session_info: _session_search_pb2.SessionInfo
    next_steps_guidance: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, success: bool = ..., error: _Optional[str] = ..., results: _Optional[_Iterable[_Union[_session_search_pb2.SessionSearchResult, _Mapping]]] = ..., app_statuses: _Optional[_Iterable[_Union[_session_search_pb2.SessionAppStatus, _Mapping]]] = ..., tool_schemas: _Optional[_Mapping[str, _session_search_pb2.SessionToolSchema]] = ..., time_info: _Optional[_Union[_session_search_pb2.SessionTimeInfo, _Mapping]] = ..., session_info: _Optional[_Union[_session_search_pb2.SessionInfo, _Mapping]] = ..., next_steps_guidance: _Optional[_Iterable[str]] = ...) -> None: ...

class ExecuteSessionToolRequest(_message.Message):
    __slots__ = ("session", "tool", "arguments", "account", "enable_auto_workbench_offload", "input_responses", "request_state", "custom")
    class InputResponsesEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: _session_execution_pb2.SessionInputResponse
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[_session_execution_pb2.SessionInputResponse, _Mapping]] = ...) -> None: ...
    SESSION_FIELD_NUMBER: _ClassVar[int]
    TOOL_FIELD_NUMBER: _ClassVar[int]
    ARGUMENTS_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    ENABLE_AUTO_WORKBENCH_OFFLOAD_FIELD_NUMBER: _ClassVar[int]
    INPUT_RESPONSES_FIELD_NUMBER: _ClassVar[int]
    REQUEST_STATE_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_FIELD_NUMBER: _ClassVar[int]
    session: str
    tool: str
    arguments: _struct_pb2.Struct
    account: str
    enable_auto_workbench_offload: bool
    input_responses: _containers.MessageMap[str, _session_execution_pb2.SessionInputResponse]
    request_state: str
    custom: _session_pb2.InlineCustomTools
    def __init__(self, session: _Optional[str] = ..., tool: _Optional[str] = ..., arguments: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., account: _Optional[str] = ..., enable_auto_workbench_offload: bool = ..., input_responses: _Optional[_Mapping[str, _session_execution_pb2.SessionInputResponse]] = ..., request_state: _Optional[str] = ..., custom: _Optional[_Union[_session_pb2.InlineCustomTools, _Mapping]] = ...) -> None: ...

class ExecuteSessionToolResponse(_message.Message):
    __slots__ = ("result_type", "data", "error", "log_id", "instant_charge", "hook_results", "reason", "message", "input_requests", "request_state")
    class InputRequestsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: _session_execution_pb2.SessionInputRequest
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[_session_execution_pb2.SessionInputRequest, _Mapping]] = ...) -> None: ...
    RESULT_TYPE_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    LOG_ID_FIELD_NUMBER: _ClassVar[int]
    INSTANT_CHARGE_FIELD_NUMBER: _ClassVar[int]
    HOOK_RESULTS_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    INPUT_REQUESTS_FIELD_NUMBER: _ClassVar[int]
    REQUEST_STATE_FIELD_NUMBER: _ClassVar[int]
    result_type: _session_execution_pb2.SessionResultType
    data: _struct_pb2.Struct
    error: str
    log_id: str
    instant_charge: _session_execution_pb2.SessionInstantCharge
    hook_results: _containers.RepeatedCompositeFieldContainer[_session_execution_pb2.SessionHookResult]
    reason: _session_execution_pb2.SessionBlockReason
    message: str
    input_requests: _containers.MessageMap[str, _session_execution_pb2.SessionInputRequest]
    request_state: str
    def __init__(self, result_type: _Optional[_Union[_session_execution_pb2.SessionResultType, str]] = ..., data: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., error: _Optional[str] = ..., log_id: _Optional[str] = ..., instant_charge: _Optional[_Union[_session_execution_pb2.SessionInstantCharge, _Mapping]] = ..., hook_results: _Optional[_Iterable[_Union[_session_execution_pb2.SessionHookResult, _Mapping]]] = ..., reason: _Optional[_Union[_session_execution_pb2.SessionBlockReason, _Mapping]] = ..., message: _Optional[str] = ..., input_requests: _Optional[_Mapping[str, _session_execution_pb2.SessionInputRequest]] = ..., request_state: _Optional[str] = ...) -> None: ...

class ExecuteSessionMetaToolRequest(_message.Message):
    __slots__ = ("session", "tool", "arguments", "input_responses", "request_state", "custom")
    class InputResponsesEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: _session_execution_pb2.SessionInputResponse
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[_session_execution_pb2.SessionInputResponse, _Mapping]] = ...) -> None: ...
    SESSION_FIELD_NUMBER: _ClassVar[int]
    TOOL_FIELD_NUMBER: _ClassVar[int]
    ARGUMENTS_FIELD_NUMBER: _ClassVar[int]
    INPUT_RESPONSES_FIELD_NUMBER: _ClassVar[int]
    REQUEST_STATE_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_FIELD_NUMBER: _ClassVar[int]
    session: str
    tool: _session_execution_pb2.SessionMetaTool
    arguments: _struct_pb2.Struct
    input_responses: _containers.MessageMap[str, _session_execution_pb2.SessionInputResponse]
    request_state: str
    custom: _session_pb2.InlineCustomTools
    def __init__(self, session: _Optional[str] = ..., tool: _Optional[_Union[_session_execution_pb2.SessionMetaTool, str]] = ..., arguments: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., input_responses: _Optional[_Mapping[str, _session_execution_pb2.SessionInputResponse]] = ..., request_state: _Optional[str] = ..., custom: _Optional[_Union[_session_pb2.InlineCustomTools, _Mapping]] = ...) -> None: ...

class ExecuteSessionMetaToolResponse(_message.Message):
    __slots__ = ("result_type", "data", "error", "log_id", "instant_charge", "hook_results", "reason", "message", "input_requests", "request_state")
    class InputRequestsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: _session_execution_pb2.SessionInputRequest
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[_session_execution_pb2.SessionInputRequest, _Mapping]] = ...) -> None: ...
    RESULT_TYPE_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    LOG_ID_FIELD_NUMBER: _ClassVar[int]
    INSTANT_CHARGE_FIELD_NUMBER: _ClassVar[int]
    HOOK_RESULTS_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    INPUT_REQUESTS_FIELD_NUMBER: _ClassVar[int]
    REQUEST_STATE_FIELD_NUMBER: _ClassVar[int]
    result_type: _session_execution_pb2.SessionResultType
    data: _struct_pb2.Struct
    error: str
    log_id: str
    instant_charge: _session_execution_pb2.SessionInstantCharge
    hook_results: _containers.RepeatedCompositeFieldContainer[_session_execution_pb2.SessionHookResult]
    reason: _session_execution_pb2.SessionBlockReason
    message: str
    input_requests: _containers.MessageMap[str, _session_execution_pb2.SessionInputRequest]
    request_state: str
    def __init__(self, result_type: _Optional[_Union[_session_execution_pb2.SessionResultType, str]] = ..., data: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., error: _Optional[str] = ..., log_id: _Optional[str] = ..., instant_charge: _Optional[_Union[_session_execution_pb2.SessionInstantCharge, _Mapping]] = ..., hook_results: _Optional[_Iterable[_Union[_session_execution_pb2.SessionHookResult, _Mapping]]] = ..., reason: _Optional[_Union[_session_execution_pb2.SessionBlockReason, _Mapping]] = ..., message: _Optional[str] = ..., input_requests: _Optional[_Mapping[str, _session_execution_pb2.SessionInputRequest]] = ..., request_state: _Optional[str] = ...) -> None: ...

class ExecuteSessionProxyRequest(_message.Message):
    __slots__ = ("session", "app", "endpoint", "method", "body", "binary_body", "parameters", "custom_connection_data")
    SESSION_FIELD_NUMBER: _ClassVar[int]
    APP_FIELD_NUMBER: _ClassVar[int]
    ENDPOINT_FIELD_NUMBER: _ClassVar[int]
    METHOD_FIELD_NUMBER: _ClassVar[int]
    BODY_FIELD_NUMBER: _ClassVar[int]
    BINARY_BODY_FIELD_NUMBER: _ClassVar[int]
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_CONNECTION_DATA_FIELD_NUMBER: _ClassVar[int]
    session: str
    app: str
    endpoint: str
    method: _tool_service_pb2.ProxyMethod
    body: _struct_pb2.Value
    binary_body: _tool_service_pb2.BinaryBody
    parameters: _containers.RepeatedCompositeFieldContainer[_tool_service_pb2.ProxyParameter]
    custom_connection_data: _tool_service_pb2.CustomConnectionData
    def __init__(self, session: _Optional[str] = ..., app: _Optional[str] = ..., endpoint: _Optional[str] = ..., method: _Optional[_Union[_tool_service_pb2.ProxyMethod, str]] = ..., body: _Optional[_Union[_struct_pb2.Value, _Mapping]] = ..., binary_body: _Optional[_Union[_tool_service_pb2.BinaryBody, _Mapping]] = ..., parameters: _Optional[_Iterable[_Union[_tool_service_pb2.ProxyParameter, _Mapping]]] = ..., custom_connection_data: _Optional[_Union[_tool_service_pb2.CustomConnectionData, _Mapping]] = ...) -> None: ...

class ExecuteSessionProxyResponse(_message.Message):
    __slots__ = ("result_type", "data", "binary_data", "status", "headers", "hook_results", "reason", "message", "input_requests", "request_state")
    class HeadersEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class InputRequestsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: _session_execution_pb2.SessionInputRequest
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[_session_execution_pb2.SessionInputRequest, _Mapping]] = ...) -> None: ...
    RESULT_TYPE_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    BINARY_DATA_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    HEADERS_FIELD_NUMBER: _ClassVar[int]
    HOOK_RESULTS_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    INPUT_REQUESTS_FIELD_NUMBER: _ClassVar[int]
    REQUEST_STATE_FIELD_NUMBER: _ClassVar[int]
    result_type: _session_execution_pb2.SessionProxyResultType
    data: _struct_pb2.Value
    binary_data: _tool_service_pb2.BinaryData
    status: int
    headers: _containers.ScalarMap[str, str]
    hook_results: _containers.RepeatedCompositeFieldContainer[_session_execution_pb2.SessionHookResult]
    reason: _session_execution_pb2.SessionBlockReason
    message: str
    input_requests: _containers.MessageMap[str, _session_execution_pb2.SessionInputRequest]
    request_state: str
    def __init__(self, result_type: _Optional[_Union[_session_execution_pb2.SessionProxyResultType, str]] = ..., data: _Optional[_Union[_struct_pb2.Value, _Mapping]] = ..., binary_data: _Optional[_Union[_tool_service_pb2.BinaryData, _Mapping]] = ..., status: _Optional[int] = ..., headers: _Optional[_Mapping[str, str]] = ..., hook_results: _Optional[_Iterable[_Union[_session_execution_pb2.SessionHookResult, _Mapping]]] = ..., reason: _Optional[_Union[_session_execution_pb2.SessionBlockReason, _Mapping]] = ..., message: _Optional[str] = ..., input_requests: _Optional[_Mapping[str, _session_execution_pb2.SessionInputRequest]] = ..., request_state: _Optional[str] = ...) -> None: ...

class CreateSessionLinkRequest(_message.Message):
    __slots__ = ("session", "app", "alias", "callback_url", "sharing")
    SESSION_FIELD_NUMBER: _ClassVar[int]
    APP_FIELD_NUMBER: _ClassVar[int]
    ALIAS_FIELD_NUMBER: _ClassVar[int]
    CALLBACK_URL_FIELD_NUMBER: _ClassVar[int]
    SHARING_FIELD_NUMBER: _ClassVar[int]
    session: str
    app: str
    alias: str
    callback_url: str
    sharing: _connection_pb2.ConnectionSharing
    def __init__(self, session: _Optional[str] = ..., app: _Optional[str] = ..., alias: _Optional[str] = ..., callback_url: _Optional[str] = ..., sharing: _Optional[_Union[_connection_pb2.ConnectionSharing, _Mapping]] = ...) -> None: ...

class CreateSessionLinkResponse(_message.Message):
    __slots__ = ("connection", "redirect_url", "link_token", "sharing")
    CONNECTION_FIELD_NUMBER: _ClassVar[int]
    REDIRECT_URL_FIELD_NUMBER: _ClassVar[int]
    LINK_TOKEN_FIELD_NUMBER: _ClassVar[int]
    SHARING_FIELD_NUMBER: _ClassVar[int]
    connection: str
    redirect_url: str
    link_token: str
    sharing: _connection_pb2.ConnectionSharing
    def __init__(self, connection: _Optional[str] = ..., redirect_url: _Optional[str] = ..., link_token: _Optional[str] = ..., sharing: _Optional[_Union[_connection_pb2.ConnectionSharing, _Mapping]] = ...) -> None: ...

class ListSessionFilesRequest(_message.Message):
    __slots__ = ("session", "mount", "path_prefix", "page_size", "page_token")
    SESSION_FIELD_NUMBER: _ClassVar[int]
    MOUNT_FIELD_NUMBER: _ClassVar[int]
    PATH_PREFIX_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    session: str
    mount: str
    path_prefix: str
    page_size: int
    page_token: str
    def __init__(self, session: _Optional[str] = ..., mount: _Optional[str] = ..., path_prefix: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListSessionFilesResponse(_message.Message):
    __slots__ = ("files", "next_page_token")
    FILES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    files: _containers.RepeatedCompositeFieldContainer[SessionFile]
    next_page_token: str
    def __init__(self, files: _Optional[_Iterable[_Union[SessionFile, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class SessionFile(_message.Message):
    __slots__ = ("path", "sandbox_mount_prefix", "size_bytes", "update_time")
    PATH_FIELD_NUMBER: _ClassVar[int]
    SANDBOX_MOUNT_PREFIX_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    path: str
    sandbox_mount_prefix: str
    size_bytes: int
    update_time: _timestamp_pb2.Timestamp
    def __init__(self, path: _Optional[str] = ..., sandbox_mount_prefix: _Optional[str] = ..., size_bytes: _Optional[int] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class CreateSessionUploadUrlRequest(_message.Message):
    __slots__ = ("session", "mount", "path", "mime_type")
    SESSION_FIELD_NUMBER: _ClassVar[int]
    MOUNT_FIELD_NUMBER: _ClassVar[int]
    PATH_FIELD_NUMBER: _ClassVar[int]
    MIME_TYPE_FIELD_NUMBER: _ClassVar[int]
    session: str
    mount: str
    path: str
    mime_type: str
    def __init__(self, session: _Optional[str] = ..., mount: _Optional[str] = ..., path: _Optional[str] = ..., mime_type: _Optional[str] = ...) -> None: ...

class CreateSessionUploadUrlResponse(_message.Message):
    __slots__ = ("upload_url", "path", "sandbox_mount_prefix", "expire_time")
    UPLOAD_URL_FIELD_NUMBER: _ClassVar[int]
    PATH_FIELD_NUMBER: _ClassVar[int]
    SANDBOX_MOUNT_PREFIX_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    upload_url: str
    path: str
    sandbox_mount_prefix: str
    expire_time: _timestamp_pb2.Timestamp
    def __init__(self, upload_url: _Optional[str] = ..., path: _Optional[str] = ..., sandbox_mount_prefix: _Optional[str] = ..., expire_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class CreateSessionDownloadUrlRequest(_message.Message):
    __slots__ = ("session", "mount", "path")
    SESSION_FIELD_NUMBER: _ClassVar[int]
    MOUNT_FIELD_NUMBER: _ClassVar[int]
    PATH_FIELD_NUMBER: _ClassVar[int]
    session: str
    mount: str
    path: str
    def __init__(self, session: _Optional[str] = ..., mount: _Optional[str] = ..., path: _Optional[str] = ...) -> None: ...

class CreateSessionDownloadUrlResponse(_message.Message):
    __slots__ = ("download_url", "path", "sandbox_mount_prefix", "expire_time")
    DOWNLOAD_URL_FIELD_NUMBER: _ClassVar[int]
    PATH_FIELD_NUMBER: _ClassVar[int]
    SANDBOX_MOUNT_PREFIX_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    download_url: str
    path: str
    sandbox_mount_prefix: str
    expire_time: _timestamp_pb2.Timestamp
    def __init__(self, download_url: _Optional[str] = ..., path: _Optional[str] = ..., sandbox_mount_prefix: _Optional[str] = ..., expire_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class DeleteSessionFileRequest(_message.Message):
    __slots__ = ("session", "mount", "path")
    SESSION_FIELD_NUMBER: _ClassVar[int]
    MOUNT_FIELD_NUMBER: _ClassVar[int]
    PATH_FIELD_NUMBER: _ClassVar[int]
    session: str
    mount: str
    path: str
    def __init__(self, session: _Optional[str] = ..., mount: _Optional[str] = ..., path: _Optional[str] = ...) -> None: ...

class DeleteSessionFileResponse(_message.Message):
    __slots__ = ("path", "sandbox_mount_prefix")
    PATH_FIELD_NUMBER: _ClassVar[int]
    SANDBOX_MOUNT_PREFIX_FIELD_NUMBER: _ClassVar[int]
    path: str
    sandbox_mount_prefix: str
    def __init__(self, path: _Optional[str] = ..., sandbox_mount_prefix: _Optional[str] = ...) -> None: ...

class ListSessionConfigsRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "search", "archived", "include_extra")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    SEARCH_FIELD_NUMBER: _ClassVar[int]
    ARCHIVED_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    search: str
    archived: bool
    include_extra: bool
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., search: _Optional[str] = ..., archived: bool = ..., include_extra: bool = ...) -> None: ...

class ListSessionConfigsResponse(_message.Message):
    __slots__ = ("session_configs", "next_page_token")
    SESSION_CONFIGS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    session_configs: _containers.RepeatedCompositeFieldContainer[_session_pb2.SessionConfig]
    next_page_token: str
    def __init__(self, session_configs: _Optional[_Iterable[_Union[_session_pb2.SessionConfig, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class GetSessionConfigRequest(_message.Message):
    __slots__ = ("session_config", "include_extra")
    SESSION_CONFIG_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    session_config: str
    include_extra: bool
    def __init__(self, session_config: _Optional[str] = ..., include_extra: bool = ...) -> None: ...

class GetSessionConfigResponse(_message.Message):
    __slots__ = ("session_config",)
    SESSION_CONFIG_FIELD_NUMBER: _ClassVar[int]
    session_config: _session_pb2.SessionConfig
    def __init__(self, session_config: _Optional[_Union[_session_pb2.SessionConfig, _Mapping]] = ...) -> None: ...
