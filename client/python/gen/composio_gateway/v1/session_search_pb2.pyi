import datetime

from composio_gateway.v1 import connection_pb2 as _connection_pb2
from composio_gateway.v1 import session_pb2 as _session_pb2
from composio_gateway.v1 import tool_pb2 as _tool_pb2
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

class SessionSearchStrategy(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SESSION_SEARCH_STRATEGY_UNSPECIFIED: _ClassVar[SessionSearchStrategy]
    SESSION_SEARCH_STRATEGY_AUTO: _ClassVar[SessionSearchStrategy]
    SESSION_SEARCH_STRATEGY_TOOL_SEARCH: _ClassVar[SessionSearchStrategy]

class SessionAccountSelection(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SESSION_ACCOUNT_SELECTION_UNSPECIFIED: _ClassVar[SessionAccountSelection]
    SESSION_ACCOUNT_SELECTION_REQUIRED: _ClassVar[SessionAccountSelection]
SESSION_SEARCH_STRATEGY_UNSPECIFIED: SessionSearchStrategy
SESSION_SEARCH_STRATEGY_AUTO: SessionSearchStrategy
SESSION_SEARCH_STRATEGY_TOOL_SEARCH: SessionSearchStrategy
SESSION_ACCOUNT_SELECTION_UNSPECIFIED: SessionAccountSelection
SESSION_ACCOUNT_SELECTION_REQUIRED: SessionAccountSelection

class SessionQuery(_message.Message):
    __slots__ = ("use_case", "known_fields")
    USE_CASE_FIELD_NUMBER: _ClassVar[int]
    KNOWN_FIELDS_FIELD_NUMBER: _ClassVar[int]
    use_case: str
    known_fields: str
    def __init__(self, use_case: _Optional[str] = ..., known_fields: _Optional[str] = ...) -> None: ...

class SessionSearchResult(_message.Message):
    __slots__ = ("index", "use_case", "execution_guidance", "difficulty", "recommended_plan_steps", "known_pitfalls", "reference_workbench_snippets", "primary_tools", "related_tools", "apps", "plan_id", "cached_plan_use_case", "error", "memory")
    class MemoryEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: SessionMemory
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[SessionMemory, _Mapping]] = ...) -> None: ...
    INDEX_FIELD_NUMBER: _ClassVar[int]
    USE_CASE_FIELD_NUMBER: _ClassVar[int]
    EXECUTION_GUIDANCE_FIELD_NUMBER: _ClassVar[int]
    DIFFICULTY_FIELD_NUMBER: _ClassVar[int]
    RECOMMENDED_PLAN_STEPS_FIELD_NUMBER: _ClassVar[int]
    KNOWN_PITFALLS_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_WORKBENCH_SNIPPETS_FIELD_NUMBER: _ClassVar[int]
    PRIMARY_TOOLS_FIELD_NUMBER: _ClassVar[int]
    RELATED_TOOLS_FIELD_NUMBER: _ClassVar[int]
    APPS_FIELD_NUMBER: _ClassVar[int]
    PLAN_ID_FIELD_NUMBER: _ClassVar[int]
    CACHED_PLAN_USE_CASE_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    MEMORY_FIELD_NUMBER: _ClassVar[int]
    index: int
    use_case: str
    execution_guidance: str
    difficulty: str
    recommended_plan_steps: _containers.RepeatedScalarFieldContainer[str]
    known_pitfalls: _containers.RepeatedScalarFieldContainer[str]
    reference_workbench_snippets: _containers.RepeatedCompositeFieldContainer[SessionSnippet]
    primary_tools: _containers.RepeatedScalarFieldContainer[str]
    related_tools: _containers.RepeatedScalarFieldContainer[str]
    apps: _containers.RepeatedScalarFieldContainer[str]
    plan_id: str
    cached_plan_use_case: str
    error: str
    memory: _containers.MessageMap[str, SessionMemory]
    def __init__(self, index: _Optional[int] = ..., use_case: _Optional[str] = ..., execution_guidance: _Optional[str] = ..., difficulty: _Optional[str] = ..., recommended_plan_steps: _Optional[_Iterable[str]] = ..., known_pitfalls: _Optional[_Iterable[str]] = ..., reference_workbench_snippets: _Optional[_Iterable[_Union[SessionSnippet, _Mapping]]] = ..., primary_tools: _Optional[_Iterable[str]] = ..., related_tools: _Optional[_Iterable[str]] = ..., apps: _Optional[_Iterable[str]] = ..., plan_id: _Optional[str] = ..., cached_plan_use_case: _Optional[str] = ..., error: _Optional[str] = ..., memory: _Optional[_Mapping[str, SessionMemory]] = ...) -> None: ...

class SessionSnippet(_message.Message):
    __slots__ = ("description", "code")
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    CODE_FIELD_NUMBER: _ClassVar[int]
    description: str
    code: str
    def __init__(self, description: _Optional[str] = ..., code: _Optional[str] = ...) -> None: ...

class SessionMemory(_message.Message):
    __slots__ = ("entries",)
    ENTRIES_FIELD_NUMBER: _ClassVar[int]
    entries: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, entries: _Optional[_Iterable[str]] = ...) -> None: ...

class SessionAppStatus(_message.Message):
    __slots__ = ("app", "description", "has_active_connection", "connection_details", "current_user_info", "account_type", "accounts", "account_selection", "instant_account", "status_message")
    APP_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    HAS_ACTIVE_CONNECTION_FIELD_NUMBER: _ClassVar[int]
    CONNECTION_DETAILS_FIELD_NUMBER: _ClassVar[int]
    CURRENT_USER_INFO_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_TYPE_FIELD_NUMBER: _ClassVar[int]
    ACCOUNTS_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_SELECTION_FIELD_NUMBER: _ClassVar[int]
    INSTANT_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    STATUS_MESSAGE_FIELD_NUMBER: _ClassVar[int]
    app: str
    description: str
    has_active_connection: bool
    connection_details: _struct_pb2.Struct
    current_user_info: _struct_pb2.Struct
    account_type: _connection_pb2.ConnectionAccountType
    accounts: _containers.RepeatedCompositeFieldContainer[SessionAccount]
    account_selection: SessionAccountSelection
    instant_account: SessionInstantAccount
    status_message: str
    def __init__(self, app: _Optional[str] = ..., description: _Optional[str] = ..., has_active_connection: bool = ..., connection_details: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., current_user_info: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., account_type: _Optional[_Union[_connection_pb2.ConnectionAccountType, str]] = ..., accounts: _Optional[_Iterable[_Union[SessionAccount, _Mapping]]] = ..., account_selection: _Optional[_Union[SessionAccountSelection, str]] = ..., instant_account: _Optional[_Union[SessionInstantAccount, _Mapping]] = ..., status_message: _Optional[str] = ...) -> None: ...

class SessionAccount(_message.Message):
    __slots__ = ("id", "alias", "user_info", "status", "create_time", "is_default", "account_type")
    ID_FIELD_NUMBER: _ClassVar[int]
    ALIAS_FIELD_NUMBER: _ClassVar[int]
    USER_INFO_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    IS_DEFAULT_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_TYPE_FIELD_NUMBER: _ClassVar[int]
    id: str
    alias: str
    user_info: _struct_pb2.Struct
    status: str
    create_time: _timestamp_pb2.Timestamp
    is_default: bool
    account_type: _connection_pb2.ConnectionAccountType
    def __init__(self, id: _Optional[str] = ..., alias: _Optional[str] = ..., user_info: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., status: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., is_default: bool = ..., account_type: _Optional[_Union[_connection_pb2.ConnectionAccountType, str]] = ...) -> None: ...

class SessionInstantAccount(_message.Message):
    __slots__ = ("allowed_tools", "prices")
    class PricesEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: _tool_pb2.ToolPrice
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[_tool_pb2.ToolPrice, _Mapping]] = ...) -> None: ...
    ALLOWED_TOOLS_FIELD_NUMBER: _ClassVar[int]
    PRICES_FIELD_NUMBER: _ClassVar[int]
    allowed_tools: _containers.RepeatedScalarFieldContainer[str]
    prices: _containers.MessageMap[str, _tool_pb2.ToolPrice]
    def __init__(self, allowed_tools: _Optional[_Iterable[str]] = ..., prices: _Optional[_Mapping[str, _tool_pb2.ToolPrice]] = ...) -> None: ...

class SessionToolSchema(_message.Message):
    __slots__ = ("app", "tool", "description", "input_schema", "output_schema", "has_full_schema", "schema_ref")
    APP_FIELD_NUMBER: _ClassVar[int]
    TOOL_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    INPUT_SCHEMA_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_SCHEMA_FIELD_NUMBER: _ClassVar[int]
    HAS_FULL_SCHEMA_FIELD_NUMBER: _ClassVar[int]
    SCHEMA_REF_FIELD_NUMBER: _ClassVar[int]
    app: str
    tool: str
    description: str
    input_schema: _struct_pb2.Struct
    output_schema: _struct_pb2.Struct
    has_full_schema: bool
    schema_ref: SessionSchemaRef
    def __init__(self, app: _Optional[str] = ..., tool: _Optional[str] = ..., description: _Optional[str] = ..., input_schema: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., output_schema: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., has_full_schema: bool = ..., schema_ref: _Optional[_Union[SessionSchemaRef, _Mapping]] = ...) -> None: ...

class SessionSchemaRef(_message.Message):
    __slots__ = ("tool", "args", "message")
    TOOL_FIELD_NUMBER: _ClassVar[int]
    ARGS_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    tool: str
    args: SessionSchemaRefArguments
    message: str
    def __init__(self, tool: _Optional[str] = ..., args: _Optional[_Union[SessionSchemaRefArguments, _Mapping]] = ..., message: _Optional[str] = ...) -> None: ...

class SessionSchemaRefArguments(_message.Message):
    __slots__ = ("tools",)
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    tools: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, tools: _Optional[_Iterable[str]] = ...) -> None: ...

class SessionTimeInfo(_message.Message):
    __slots__ = ("current_time", "current_time_epoch_seconds", "message")
    CURRENT_TIME_FIELD_NUMBER: _ClassVar[int]
    CURRENT_TIME_EPOCH_SECONDS_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    current_time: _timestamp_pb2.Timestamp
    current_time_epoch_seconds: int
    message: str
    def __init__(self, current_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., current_time_epoch_seconds: _Optional[int] = ..., message: _Optional[str] = ...) -> None: ...

class SessionInfo(_message.Message):
    __slots__ = ("id", "generated", "instructions")
    ID_FIELD_NUMBER: _ClassVar[int]
    GENERATED_FIELD_NUMBER: _ClassVar[int]
    INSTRUCTIONS_FIELD_NUMBER: _ClassVar[int]
    id: str
    generated: bool
    instructions: str
    def __init__(self, id: _Optional[str] = ..., generated: bool = ..., instructions: _Optional[str] = ...) -> None: ...

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
    queries: _containers.RepeatedCompositeFieldContainer[SessionQuery]
    model: str
    search_strategy: SessionSearchStrategy
    custom: _session_pb2.InlineCustomTools
    def __init__(self, session: _Optional[str] = ..., queries: _Optional[_Iterable[_Union[SessionQuery, _Mapping]]] = ..., model: _Optional[str] = ..., search_strategy: _Optional[_Union[SessionSearchStrategy, str]] = ..., custom: _Optional[_Union[_session_pb2.InlineCustomTools, _Mapping]] = ...) -> None: ...

class SearchSessionToolsResponse(_message.Message):
    __slots__ = ("success", "error", "results", "app_statuses", "tool_schemas", "time_info", "session_info", "next_steps_guidance")
    class ToolSchemasEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: SessionToolSchema
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[SessionToolSchema, _Mapping]] = ...) -> None: ...
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
    results: _containers.RepeatedCompositeFieldContainer[SessionSearchResult]
    app_statuses: _containers.RepeatedCompositeFieldContainer[SessionAppStatus]
    tool_schemas: _containers.MessageMap[str, SessionToolSchema]
    time_info: SessionTimeInfo
    session_info: SessionInfo
    next_steps_guidance: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, success: bool = ..., error: _Optional[str] = ..., results: _Optional[_Iterable[_Union[SessionSearchResult, _Mapping]]] = ..., app_statuses: _Optional[_Iterable[_Union[SessionAppStatus, _Mapping]]] = ..., tool_schemas: _Optional[_Mapping[str, SessionToolSchema]] = ..., time_info: _Optional[_Union[SessionTimeInfo, _Mapping]] = ..., session_info: _Optional[_Union[SessionInfo, _Mapping]] = ..., next_steps_guidance: _Optional[_Iterable[str]] = ...) -> None: ...
