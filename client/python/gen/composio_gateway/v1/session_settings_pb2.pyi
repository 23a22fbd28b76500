from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ToolHint(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TOOL_HINT_UNSPECIFIED: _ClassVar[ToolHint]
    TOOL_HINT_READ_ONLY: _ClassVar[ToolHint]
    TOOL_HINT_CREATE: _ClassVar[ToolHint]
    TOOL_HINT_UPDATE: _ClassVar[ToolHint]
    TOOL_HINT_DESTRUCTIVE: _ClassVar[ToolHint]
    TOOL_HINT_IDEMPOTENT: _ClassVar[ToolHint]
    TOOL_HINT_OPEN_WORLD: _ClassVar[ToolHint]

class SessionSandboxSize(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SESSION_SANDBOX_SIZE_UNSPECIFIED: _ClassVar[SessionSandboxSize]
    SESSION_SANDBOX_SIZE_STANDARD: _ClassVar[SessionSandboxSize]
    SESSION_SANDBOX_SIZE_MEDIUM: _ClassVar[SessionSandboxSize]
    SESSION_SANDBOX_SIZE_LARGE: _ClassVar[SessionSandboxSize]
    SESSION_SANDBOX_SIZE_XLARGE: _ClassVar[SessionSandboxSize]

class SessionHookType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SESSION_HOOK_TYPE_UNSPECIFIED: _ClassVar[SessionHookType]
    SESSION_HOOK_TYPE_BEFORE_EXECUTE: _ClassVar[SessionHookType]
    SESSION_HOOK_TYPE_AFTER_EXECUTE: _ClassVar[SessionHookType]

class SessionHookScope(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SESSION_HOOK_SCOPE_UNSPECIFIED: _ClassVar[SessionHookScope]
    SESSION_HOOK_SCOPE_ALL: _ClassVar[SessionHookScope]

class SessionHookHandlerType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SESSION_HOOK_HANDLER_TYPE_UNSPECIFIED: _ClassVar[SessionHookHandlerType]
    SESSION_HOOK_HANDLER_TYPE_CONDITION_CHECK: _ClassVar[SessionHookHandlerType]
    SESSION_HOOK_HANDLER_TYPE_PROMPT_INJECTION_CHECK: _ClassVar[SessionHookHandlerType]

class SessionHookAction(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SESSION_HOOK_ACTION_UNSPECIFIED: _ClassVar[SessionHookAction]
    SESSION_HOOK_ACTION_BLOCK: _ClassVar[SessionHookAction]

class SessionPreloadScope(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SESSION_PRELOAD_SCOPE_UNSPECIFIED: _ClassVar[SessionPreloadScope]
    SESSION_PRELOAD_SCOPE_ALL: _ClassVar[SessionPreloadScope]
TOOL_HINT_UNSPECIFIED: ToolHint
TOOL_HINT_READ_ONLY: ToolHint
TOOL_HINT_CREATE: ToolHint
TOOL_HINT_UPDATE: ToolHint
TOOL_HINT_DESTRUCTIVE: ToolHint
TOOL_HINT_IDEMPOTENT: ToolHint
TOOL_HINT_OPEN_WORLD: ToolHint
SESSION_SANDBOX_SIZE_UNSPECIFIED: SessionSandboxSize
SESSION_SANDBOX_SIZE_STANDARD: SessionSandboxSize
SESSION_SANDBOX_SIZE_MEDIUM: SessionSandboxSize
SESSION_SANDBOX_SIZE_LARGE: SessionSandboxSize
SESSION_SANDBOX_SIZE_XLARGE: SessionSandboxSize
SESSION_HOOK_TYPE_UNSPECIFIED: SessionHookType
SESSION_HOOK_TYPE_BEFORE_EXECUTE: SessionHookType
SESSION_HOOK_TYPE_AFTER_EXECUTE: SessionHookType
SESSION_HOOK_SCOPE_UNSPECIFIED: SessionHookScope
SESSION_HOOK_SCOPE_ALL: SessionHookScope
SESSION_HOOK_HANDLER_TYPE_UNSPECIFIED: SessionHookHandlerType
SESSION_HOOK_HANDLER_TYPE_CONDITION_CHECK: SessionHookHandlerType
SESSION_HOOK_HANDLER_TYPE_PROMPT_INJECTION_CHECK: SessionHookHandlerType
SESSION_HOOK_ACTION_UNSPECIFIED: SessionHookAction
SESSION_HOOK_ACTION_BLOCK: SessionHookAction
SESSION_PRELOAD_SCOPE_UNSPECIFIED: SessionPreloadScope
SESSION_PRELOAD_SCOPE_ALL: SessionPreloadScope

class SessionSettings(_message.Message):
    __slots__ = ("user_id", "apps", "auth_configs", "instant_enabled", "instant", "manage_connections", "tools", "tags", "workbench", "multi_account", "proxy_execute", "hooks", "preload", "connections", "search", "execute")
    class AuthConfigsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class ToolsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: SessionToolFilter
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[SessionToolFilter, _Mapping]] = ...) -> None: ...
    class ConnectionsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: ConnectionIdList
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[ConnectionIdList, _Mapping]] = ...) -> None: ...
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    APPS_FIELD_NUMBER: _ClassVar[int]
    AUTH_CONFIGS_FIELD_NUMBER: _ClassVar[int]
    INSTANT_ENABLED_FIELD_NUMBER: _ClassVar[int]
    INSTANT_FIELD_NUMBER: _ClassVar[int]
    MANAGE_CONNECTIONS_FIELD_NUMBER: _ClassVar[int]
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    TAGS_FIELD_NUMBER: _ClassVar[int]
    WORKBENCH_FIELD_NUMBER: _ClassVar[int]
    MULTI_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    PROXY_EXECUTE_FIELD_NUMBER: _ClassVar[int]
    HOOKS_FIELD_NUMBER: _ClassVar[int]
    PRELOAD_FIELD_NUMBER: _ClassVar[int]
    CONNECTIONS_FIELD_NUMBER: _ClassVar[int]
    SEARCH_FIELD_NUMBER: _ClassVar[int]
    EXECUTE_FIELD_NUMBER: _ClassVar[int]
    user_id: str
    apps: SessionAppFilter
    auth_configs: _containers.ScalarMap[str, str]
    instant_enabled: bool
    instant: SessionInstant
    manage_connections: SessionManageConnections
    tools: _containers.MessageMap[str, SessionToolFilter]
    tags: SessionHintFilter
    workbench: SessionWorkbench
    multi_account: SessionMultiAccount
    proxy_execute: SessionProxyExecute
    hooks: _containers.RepeatedCompositeFieldContainer[SessionHook]
    preload: SessionPreload
    connections: _containers.MessageMap[str, ConnectionIdList]
    search: SessionSearchSettings
    execute: SessionExecuteSettings
    def __init__(self, user_id: _Optional[str] = ..., apps: _Optional[_Union[SessionAppFilter, _Mapping]] = ..., auth_configs: _Optional[_Mapping[str, str]] = ..., instant_enabled: bool = ..., instant: _Optional[_Union[SessionInstant, _Mapping]] = ..., manage_connections: _Optional[_Union[SessionManageConnections, _Mapping]] = ..., tools: _Optional[_Mapping[str, SessionToolFilter]] = ..., tags: _Optional[_Union[SessionHintFilter, _Mapping]] = ..., workbench: _Optional[_Union[SessionWorkbench, _Mapping]] = ..., multi_account: _Optional[_Union[SessionMultiAccount, _Mapping]] = ..., proxy_execute: _Optional[_Union[SessionProxyExecute, _Mapping]] = ..., hooks: _Optional[_Iterable[_Union[SessionHook, _Mapping]]] = ..., preload: _Optional[_Union[SessionPreload, _Mapping]] = ..., connections: _Optional[_Mapping[str, ConnectionIdList]] = ..., search: _Optional[_Union[SessionSearchSettings, _Mapping]] = ..., execute: _Optional[_Union[SessionExecuteSettings, _Mapping]] = ...) -> None: ...

class SlugList(_message.Message):
    __slots__ = ("slugs",)
    SLUGS_FIELD_NUMBER: _ClassVar[int]
    slugs: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, slugs: _Optional[_Iterable[str]] = ...) -> None: ...

class ConnectionIdList(_message.Message):
    __slots__ = ("connections",)
    CONNECTIONS_FIELD_NUMBER: _ClassVar[int]
    connections: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, connections: _Optional[_Iterable[str]] = ...) -> None: ...

class SessionAppFilter(_message.Message):
    __slots__ = ("enable", "disable", "require_approval")
    ENABLE_FIELD_NUMBER: _ClassVar[int]
    DISABLE_FIELD_NUMBER: _ClassVar[int]
    REQUIRE_APPROVAL_FIELD_NUMBER: _ClassVar[int]
    enable: SlugList
    disable: SlugList
    require_approval: SlugList
    def __init__(self, enable: _Optional[_Union[SlugList, _Mapping]] = ..., disable: _Optional[_Union[SlugList, _Mapping]] = ..., require_approval: _Optional[_Union[SlugList, _Mapping]] = ...) -> None: ...

class SessionToolFilter(_message.Message):
    __slots__ = ("enable", "disable", "tags", "require_approval")
    ENABLE_FIELD_NUMBER: _ClassVar[int]
    DISABLE_FIELD_NUMBER: _ClassVar[int]
    TAGS_FIELD_NUMBER: _ClassVar[int]
    REQUIRE_APPROVAL_FIELD_NUMBER: _ClassVar[int]
    enable: SlugList
    disable: SlugList
    tags: SessionHintFilter
    require_approval: SlugList
    def __init__(self, enable: _Optional[_Union[SlugList, _Mapping]] = ..., disable: _Optional[_Union[SlugList, _Mapping]] = ..., tags: _Optional[_Union[SessionHintFilter, _Mapping]] = ..., require_approval: _Optional[_Union[SlugList, _Mapping]] = ...) -> None: ...

class SessionHintFilter(_message.Message):
    __slots__ = ("enable", "disable", "require_approval")
    ENABLE_FIELD_NUMBER: _ClassVar[int]
    DISABLE_FIELD_NUMBER: _ClassVar[int]
    REQUIRE_APPROVAL_FIELD_NUMBER: _ClassVar[int]
    enable: ToolHintList
    disable: ToolHintList
    require_approval: ToolHintList
    def __init__(self, enable: _Optional[_Union[ToolHintList, _Mapping]] = ..., disable: _Optional[_Union[ToolHintList, _Mapping]] = ..., require_approval: _Optional[_Union[ToolHintList, _Mapping]] = ...) -> None: ...

class ToolHintList(_message.Message):
    __slots__ = ("hints",)
    HINTS_FIELD_NUMBER: _ClassVar[int]
    hints: _containers.RepeatedScalarFieldContainer[ToolHint]
    def __init__(self, hints: _Optional[_Iterable[_Union[ToolHint, str]]] = ...) -> None: ...

class SessionInstant(_message.Message):
    __slots__ = ("apps", "tools", "return_instant_charge", "return_prices_in_search")
    APPS_FIELD_NUMBER: _ClassVar[int]
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    RETURN_INSTANT_CHARGE_FIELD_NUMBER: _ClassVar[int]
    RETURN_PRICES_IN_SEARCH_FIELD_NUMBER: _ClassVar[int]
    apps: SessionAllowList
    tools: SessionAllowLists
    return_instant_charge: bool
    return_prices_in_search: bool
    def __init__(self, apps: _Optional[_Union[SessionAllowList, _Mapping]] = ..., tools: _Optional[_Union[SessionAllowLists, _Mapping]] = ..., return_instant_charge: bool = ..., return_prices_in_search: bool = ...) -> None: ...

class SessionAllowList(_message.Message):
    __slots__ = ("enable", "disable")
    ENABLE_FIELD_NUMBER: _ClassVar[int]
    DISABLE_FIELD_NUMBER: _ClassVar[int]
    enable: SlugList
    disable: SlugList
    def __init__(self, enable: _Optional[_Union[SlugList, _Mapping]] = ..., disable: _Optional[_Union[SlugList, _Mapping]] = ...) -> None: ...

class SessionAllowLists(_message.Message):
    __slots__ = ("by_app",)
    class ByAppEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: SessionAllowList
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[SessionAllowList, _Mapping]] = ...) -> None: ...
    BY_APP_FIELD_NUMBER: _ClassVar[int]
    by_app: _containers.MessageMap[str, SessionAllowList]
    def __init__(self, by_app: _Optional[_Mapping[str, SessionAllowList]] = ...) -> None: ...

class SessionManageConnections(_message.Message):
    __slots__ = ("enable", "callback_url", "enable_wait_for_connections", "enable_connection_removal")
    ENABLE_FIELD_NUMBER: _ClassVar[int]
    CALLBACK_URL_FIELD_NUMBER: _ClassVar[int]
    ENABLE_WAIT_FOR_CONNECTIONS_FIELD_NUMBER: _ClassVar[int]
    ENABLE_CONNECTION_REMOVAL_FIELD_NUMBER: _ClassVar[int]
    enable: bool
    callback_url: str
    enable_wait_for_connections: bool
    enable_connection_removal: bool
    def __init__(self, enable: bool = ..., callback_url: _Optional[str] = ..., enable_wait_for_connections: bool = ..., enable_connection_removal: bool = ...) -> None: ...

class SessionWorkbench(_message.Message):
    __slots__ = ("enable", "enable_tool_execution", "enable_proxy_execution", "auto_offload_threshold", "sandbox_size")
    ENABLE_FIELD_NUMBER: _ClassVar[int]
    ENABLE_TOOL_EXECUTION_FIELD_NUMBER: _ClassVar[int]
    ENABLE_PROXY_EXECUTION_FIELD_NUMBER: _ClassVar[int]
    AUTO_OFFLOAD_THRESHOLD_FIELD_NUMBER: _ClassVar[int]
    SANDBOX_SIZE_FIELD_NUMBER: _ClassVar[int]
    enable: bool
    enable_tool_execution: bool
    enable_proxy_execution: bool
    auto_offload_threshold: int
    sandbox_size: SessionSandboxSize
    def __init__(self, enable: bool = ..., enable_tool_execution: bool = ..., enable_proxy_execution: bool = ..., auto_offload_threshold: _Optional[int] = ..., sandbox_size: _Optional[_Union[SessionSandboxSize, str]] = ...) -> None: ...

class SessionMultiAccount(_message.Message):
    __slots__ = ("enable", "max_accounts_per_app", "require_explicit_selection")
    ENABLE_FIELD_NUMBER: _ClassVar[int]
    MAX_ACCOUNTS_PER_APP_FIELD_NUMBER: _ClassVar[int]
    REQUIRE_EXPLICIT_SELECTION_FIELD_NUMBER: _ClassVar[int]
    enable: bool
    max_accounts_per_app: int
    require_explicit_selection: bool
    def __init__(self, enable: bool = ..., max_accounts_per_app: _Optional[int] = ..., require_explicit_selection: bool = ...) -> None: ...

class SessionProxyExecute(_message.Message):
    __slots__ = ("enable",)
    ENABLE_FIELD_NUMBER: _ClassVar[int]
    enable: bool
    def __init__(self, enable: bool = ...) -> None: ...

class SessionHook(_message.Message):
    __slots__ = ("type", "id", "name", "scope", "apps", "handler")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    SCOPE_FIELD_NUMBER: _ClassVar[int]
    APPS_FIELD_NUMBER: _ClassVar[int]
    HANDLER_FIELD_NUMBER: _ClassVar[int]
    type: SessionHookType
    id: str
    name: str
    scope: SessionHookScope
    apps: SessionHookApps
    handler: SessionHookHandler
    def __init__(self, type: _Optional[_Union[SessionHookType, str]] = ..., id: _Optional[str] = ..., name: _Optional[str] = ..., scope: _Optional[_Union[SessionHookScope, str]] = ..., apps: _Optional[_Union[SessionHookApps, _Mapping]] = ..., handler: _Optional[_Union[SessionHookHandler, _Mapping]] = ...) -> None: ...

class SessionHookApps(_message.Message):
    __slots__ = ("apps",)
    APPS_FIELD_NUMBER: _ClassVar[int]
    apps: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, apps: _Optional[_Iterable[str]] = ...) -> None: ...

class SessionHookHandler(_message.Message):
    __slots__ = ("type", "condition", "action")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    CONDITION_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    type: SessionHookHandlerType
    condition: str
    action: SessionHookAction
    def __init__(self, type: _Optional[_Union[SessionHookHandlerType, str]] = ..., condition: _Optional[str] = ..., action: _Optional[_Union[SessionHookAction, str]] = ...) -> None: ...

class SessionPreload(_message.Message):
    __slots__ = ("tools", "scope")
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    SCOPE_FIELD_NUMBER: _ClassVar[int]
    tools: _containers.RepeatedScalarFieldContainer[str]
    scope: SessionPreloadScope
    def __init__(self, tools: _Optional[_Iterable[str]] = ..., scope: _Optional[_Union[SessionPreloadScope, str]] = ...) -> None: ...

class SessionSearchSettings(_message.Message):
    __slots__ = ("enable",)
    ENABLE_FIELD_NUMBER: _ClassVar[int]
    enable: bool
    def __init__(self, enable: bool = ...) -> None: ...

class SessionExecuteSettings(_message.Message):
    __slots__ = ("enable_multi_execute",)
    ENABLE_MULTI_EXECUTE_FIELD_NUMBER: _ClassVar[int]
    enable_multi_execute: bool
    def __init__(self, enable_multi_execute: bool = ...) -> None: ...
