import datetime

from composio_gateway.v1 import connection_pb2 as _connection_pb2
from composio_gateway.v1 import session_pb2 as _session_pb2
from composio_gateway.v1 import session_app_pb2 as _session_app_pb2
from composio_gateway.v1 import session_execution_pb2 as _session_execution_pb2
from composio_gateway.v1 import session_file_pb2 as _session_file_pb2
from composio_gateway.v1 import session_search_pb2 as _session_search_pb2
from composio_gateway.v1 import session_settings_pb2 as _session_settings_pb2
from composio_gateway.v1 import session_update_pb2 as _session_update_pb2
from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
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
