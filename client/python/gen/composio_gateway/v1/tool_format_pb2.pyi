import datetime

from google.protobuf import duration_pb2 as _duration_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ToolDialect(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TOOL_DIALECT_UNSPECIFIED: _ClassVar[ToolDialect]
    TOOL_DIALECT_OPENAI_CHAT: _ClassVar[ToolDialect]
    TOOL_DIALECT_OPENAI_RESPONSES: _ClassVar[ToolDialect]
    TOOL_DIALECT_ANTHROPIC: _ClassVar[ToolDialect]
    TOOL_DIALECT_GEMINI: _ClassVar[ToolDialect]
    TOOL_DIALECT_MCP: _ClassVar[ToolDialect]
    TOOL_DIALECT_JSON_SCHEMA: _ClassVar[ToolDialect]
TOOL_DIALECT_UNSPECIFIED: ToolDialect
TOOL_DIALECT_OPENAI_CHAT: ToolDialect
TOOL_DIALECT_OPENAI_RESPONSES: ToolDialect
TOOL_DIALECT_ANTHROPIC: ToolDialect
TOOL_DIALECT_GEMINI: ToolDialect
TOOL_DIALECT_MCP: ToolDialect
TOOL_DIALECT_JSON_SCHEMA: ToolDialect

class FormatToolsRequest(_message.Message):
    __slots__ = ("dialect", "strict", "tools", "apps", "query", "important", "tags", "app_versions", "app_version", "max_tools", "argument_overrides")
    class AppVersionsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class ArgumentOverridesEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: _struct_pb2.Struct
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...
    DIALECT_FIELD_NUMBER: _ClassVar[int]
    STRICT_FIELD_NUMBER: _ClassVar[int]
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    APPS_FIELD_NUMBER: _ClassVar[int]
    QUERY_FIELD_NUMBER: _ClassVar[int]
    IMPORTANT_FIELD_NUMBER: _ClassVar[int]
    TAGS_FIELD_NUMBER: _ClassVar[int]
    APP_VERSIONS_FIELD_NUMBER: _ClassVar[int]
    APP_VERSION_FIELD_NUMBER: _ClassVar[int]
    MAX_TOOLS_FIELD_NUMBER: _ClassVar[int]
    ARGUMENT_OVERRIDES_FIELD_NUMBER: _ClassVar[int]
    dialect: ToolDialect
    strict: bool
    tools: _containers.RepeatedScalarFieldContainer[str]
    apps: _containers.RepeatedScalarFieldContainer[str]
    query: str
    important: bool
    tags: _containers.RepeatedScalarFieldContainer[str]
    app_versions: _containers.ScalarMap[str, str]
    app_version: str
    max_tools: int
    argument_overrides: _containers.MessageMap[str, _struct_pb2.Struct]
    def __init__(self, dialect: _Optional[_Union[ToolDialect, str]] = ..., strict: bool = ..., tools: _Optional[_Iterable[str]] = ..., apps: _Optional[_Iterable[str]] = ..., query: _Optional[str] = ..., important: bool = ..., tags: _Optional[_Iterable[str]] = ..., app_versions: _Optional[_Mapping[str, str]] = ..., app_version: _Optional[str] = ..., max_tools: _Optional[int] = ..., argument_overrides: _Optional[_Mapping[str, _struct_pb2.Struct]] = ...) -> None: ...

class FormatToolsResponse(_message.Message):
    __slots__ = ("tools_json", "tools", "left_out", "total_size")
    TOOLS_JSON_FIELD_NUMBER: _ClassVar[int]
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    LEFT_OUT_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    tools_json: str
    tools: _containers.RepeatedCompositeFieldContainer[FormattedTool]
    left_out: _containers.RepeatedCompositeFieldContainer[LeftOutTool]
    total_size: int
    def __init__(self, tools_json: _Optional[str] = ..., tools: _Optional[_Iterable[_Union[FormattedTool, _Mapping]]] = ..., left_out: _Optional[_Iterable[_Union[LeftOutTool, _Mapping]]] = ..., total_size: _Optional[int] = ...) -> None: ...

class FormattedTool(_message.Message):
    __slots__ = ("tool", "name", "version", "strict")
    TOOL_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    STRICT_FIELD_NUMBER: _ClassVar[int]
    tool: str
    name: str
    version: str
    strict: bool
    def __init__(self, tool: _Optional[str] = ..., name: _Optional[str] = ..., version: _Optional[str] = ..., strict: bool = ...) -> None: ...

class LeftOutTool(_message.Message):
    __slots__ = ("tool", "reason")
    TOOL_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    tool: str
    reason: str
    def __init__(self, tool: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class ExecuteToolCallsRequest(_message.Message):
    __slots__ = ("dialect", "user_id", "answer_json", "answer", "tools", "argument_overrides", "connections", "app_versions", "app_version", "call_timeout", "max_parallel")
    class ArgumentOverridesEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: _struct_pb2.Struct
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...
    class ConnectionsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    class AppVersionsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    DIALECT_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    ANSWER_JSON_FIELD_NUMBER: _ClassVar[int]
    ANSWER_FIELD_NUMBER: _ClassVar[int]
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    ARGUMENT_OVERRIDES_FIELD_NUMBER: _ClassVar[int]
    CONNECTIONS_FIELD_NUMBER: _ClassVar[int]
    APP_VERSIONS_FIELD_NUMBER: _ClassVar[int]
    APP_VERSION_FIELD_NUMBER: _ClassVar[int]
    CALL_TIMEOUT_FIELD_NUMBER: _ClassVar[int]
    MAX_PARALLEL_FIELD_NUMBER: _ClassVar[int]
    dialect: ToolDialect
    user_id: str
    answer_json: str
    answer: _struct_pb2.Value
    tools: _containers.RepeatedScalarFieldContainer[str]
    argument_overrides: _containers.MessageMap[str, _struct_pb2.Struct]
    connections: _containers.ScalarMap[str, str]
    app_versions: _containers.ScalarMap[str, str]
    app_version: str
    call_timeout: _duration_pb2.Duration
    max_parallel: int
    def __init__(self, dialect: _Optional[_Union[ToolDialect, str]] = ..., user_id: _Optional[str] = ..., answer_json: _Optional[str] = ..., answer: _Optional[_Union[_struct_pb2.Value, _Mapping]] = ..., tools: _Optional[_Iterable[str]] = ..., argument_overrides: _Optional[_Mapping[str, _struct_pb2.Struct]] = ..., connections: _Optional[_Mapping[str, str]] = ..., app_versions: _Optional[_Mapping[str, str]] = ..., app_version: _Optional[str] = ..., call_timeout: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ..., max_parallel: _Optional[int] = ...) -> None: ...

class ExecuteToolCallsResponse(_message.Message):
    __slots__ = ("messages_json", "results")
    MESSAGES_JSON_FIELD_NUMBER: _ClassVar[int]
    RESULTS_FIELD_NUMBER: _ClassVar[int]
    messages_json: str
    results: _containers.RepeatedCompositeFieldContainer[ToolCallResult]
    def __init__(self, messages_json: _Optional[str] = ..., results: _Optional[_Iterable[_Union[ToolCallResult, _Mapping]]] = ...) -> None: ...

class ToolCallResult(_message.Message):
    __slots__ = ("call_id", "name", "tool", "version", "arguments", "successful", "error", "error_reason", "data", "log_id")
    CALL_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    TOOL_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    ARGUMENTS_FIELD_NUMBER: _ClassVar[int]
    SUCCESSFUL_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    ERROR_REASON_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    LOG_ID_FIELD_NUMBER: _ClassVar[int]
    call_id: str
    name: str
    tool: str
    version: str
    arguments: _struct_pb2.Struct
    successful: bool
    error: str
    error_reason: str
    data: _struct_pb2.Struct
    log_id: str
    def __init__(self, call_id: _Optional[str] = ..., name: _Optional[str] = ..., tool: _Optional[str] = ..., version: _Optional[str] = ..., arguments: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., successful: bool = ..., error: _Optional[str] = ..., error_reason: _Optional[str] = ..., data: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., log_id: _Optional[str] = ...) -> None: ...
