from composio_gateway.v1 import tool_pb2 as _tool_pb2
from composio_gateway.v1 import tool_execution_pb2 as _tool_execution_pb2
from composio_gateway.v1 import tool_format_pb2 as _tool_format_pb2
from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ListToolsRequest(_message.Message):
    __slots__ = ("apps", "tools", "tags", "scopes", "query", "important", "include_deprecated", "include_pricing", "app_versions", "app_version", "page_size", "page_token", "auth_configs", "search", "include_extra")
    class AppVersionsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    APPS_FIELD_NUMBER: _ClassVar[int]
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    TAGS_FIELD_NUMBER: _ClassVar[int]
    SCOPES_FIELD_NUMBER: _ClassVar[int]
    QUERY_FIELD_NUMBER: _ClassVar[int]
    IMPORTANT_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_DEPRECATED_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_PRICING_FIELD_NUMBER: _ClassVar[int]
    APP_VERSIONS_FIELD_NUMBER: _ClassVar[int]
    APP_VERSION_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    AUTH_CONFIGS_FIELD_NUMBER: _ClassVar[int]
    SEARCH_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    apps: _containers.RepeatedScalarFieldContainer[str]
    tools: _containers.RepeatedScalarFieldContainer[str]
    tags: _containers.RepeatedScalarFieldContainer[str]
    scopes: _containers.RepeatedScalarFieldContainer[str]
    query: str
    important: bool
    include_deprecated: bool
    include_pricing: bool
    app_versions: _containers.ScalarMap[str, str]
    app_version: str
    page_size: int
    page_token: str
    auth_configs: _containers.RepeatedScalarFieldContainer[str]
    search: str
    include_extra: bool
    def __init__(self, apps: _Optional[_Iterable[str]] = ..., tools: _Optional[_Iterable[str]] = ..., tags: _Optional[_Iterable[str]] = ..., scopes: _Optional[_Iterable[str]] = ..., query: _Optional[str] = ..., important: bool = ..., include_deprecated: bool = ..., include_pricing: bool = ..., app_versions: _Optional[_Mapping[str, str]] = ..., app_version: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., auth_configs: _Optional[_Iterable[str]] = ..., search: _Optional[str] = ..., include_extra: bool = ...) -> None: ...

class ListToolsResponse(_message.Message):
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

class GetToolRequest(_message.Message):
    __slots__ = ("tool", "version", "app_versions", "app_version", "include_pricing", "include_extra")
    class AppVersionsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    TOOL_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    APP_VERSIONS_FIELD_NUMBER: _ClassVar[int]
    APP_VERSION_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_PRICING_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    tool: str
    version: str
    app_versions: _containers.ScalarMap[str, str]
    app_version: str
    include_pricing: bool
    include_extra: bool
    def __init__(self, tool: _Optional[str] = ..., version: _Optional[str] = ..., app_versions: _Optional[_Mapping[str, str]] = ..., app_version: _Optional[str] = ..., include_pricing: bool = ..., include_extra: bool = ...) -> None: ...

class GetToolResponse(_message.Message):
    __slots__ = ("tool",)
    TOOL_FIELD_NUMBER: _ClassVar[int]
    tool: _tool_pb2.Tool
    def __init__(self, tool: _Optional[_Union[_tool_pb2.Tool, _Mapping]] = ...) -> None: ...

class ListToolSlugsRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListToolSlugsResponse(_message.Message):
    __slots__ = ("slugs",)
    SLUGS_FIELD_NUMBER: _ClassVar[int]
    slugs: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, slugs: _Optional[_Iterable[str]] = ...) -> None: ...

class GenerateToolInputRequest(_message.Message):
    __slots__ = ("tool", "text", "custom_description", "system_prompt", "version")
    TOOL_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    SYSTEM_PROMPT_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    tool: str
    text: str
    custom_description: str
    system_prompt: str
    version: str
    def __init__(self, tool: _Optional[str] = ..., text: _Optional[str] = ..., custom_description: _Optional[str] = ..., system_prompt: _Optional[str] = ..., version: _Optional[str] = ...) -> None: ...

class GenerateToolInputResponse(_message.Message):
    __slots__ = ("arguments", "error")
    ARGUMENTS_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    arguments: _struct_pb2.Struct
    error: str
    def __init__(self, arguments: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., error: _Optional[str] = ...) -> None: ...

class GetRequiredScopesRequest(_message.Message):
    __slots__ = ("tools", "version")
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    tools: _containers.RepeatedScalarFieldContainer[str]
    version: str
    def __init__(self, tools: _Optional[_Iterable[str]] = ..., version: _Optional[str] = ...) -> None: ...

class GetRequiredScopesResponse(_message.Message):
    __slots__ = ("scopes", "requirements")
    SCOPES_FIELD_NUMBER: _ClassVar[int]
    REQUIREMENTS_FIELD_NUMBER: _ClassVar[int]
    scopes: _containers.RepeatedScalarFieldContainer[str]
    requirements: _containers.RepeatedCompositeFieldContainer[ToolScopeRequirements]
    def __init__(self, scopes: _Optional[_Iterable[str]] = ..., requirements: _Optional[_Iterable[_Union[ToolScopeRequirements, _Mapping]]] = ...) -> None: ...

class ToolScopeRequirements(_message.Message):
    __slots__ = ("tool", "scope_requirements")
    TOOL_FIELD_NUMBER: _ClassVar[int]
    SCOPE_REQUIREMENTS_FIELD_NUMBER: _ClassVar[int]
    tool: str
    scope_requirements: _tool_pb2.ScopeRequirements
    def __init__(self, tool: _Optional[str] = ..., scope_requirements: _Optional[_Union[_tool_pb2.ScopeRequirements, _Mapping]] = ...) -> None: ...
