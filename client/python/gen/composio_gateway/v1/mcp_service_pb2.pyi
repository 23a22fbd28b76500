from composio_gateway.v1 import mcp_pb2 as _mcp_pb2
from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class McpOrderBy(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    MCP_ORDER_BY_UNSPECIFIED: _ClassVar[McpOrderBy]
    MCP_ORDER_BY_CREATE_TIME: _ClassVar[McpOrderBy]
    MCP_ORDER_BY_UPDATE_TIME: _ClassVar[McpOrderBy]

class McpOrderDirection(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    MCP_ORDER_DIRECTION_UNSPECIFIED: _ClassVar[McpOrderDirection]
    MCP_ORDER_DIRECTION_ASCENDING: _ClassVar[McpOrderDirection]
    MCP_ORDER_DIRECTION_DESCENDING: _ClassVar[McpOrderDirection]
MCP_ORDER_BY_UNSPECIFIED: McpOrderBy
MCP_ORDER_BY_CREATE_TIME: McpOrderBy
MCP_ORDER_BY_UPDATE_TIME: McpOrderBy
MCP_ORDER_DIRECTION_UNSPECIFIED: McpOrderDirection
MCP_ORDER_DIRECTION_ASCENDING: McpOrderDirection
MCP_ORDER_DIRECTION_DESCENDING: McpOrderDirection

class ListMcpServersRequest(_message.Message):
    __slots__ = ("name", "apps", "auth_configs", "order_by", "order_direction", "page_number", "page_size", "include_extra")
    NAME_FIELD_NUMBER: _ClassVar[int]
    APPS_FIELD_NUMBER: _ClassVar[int]
    AUTH_CONFIGS_FIELD_NUMBER: _ClassVar[int]
    ORDER_BY_FIELD_NUMBER: _ClassVar[int]
    ORDER_DIRECTION_FIELD_NUMBER: _ClassVar[int]
    PAGE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    name: str
    apps: _containers.RepeatedScalarFieldContainer[str]
    auth_configs: _containers.RepeatedScalarFieldContainer[str]
    order_by: McpOrderBy
    order_direction: McpOrderDirection
    page_number: int
    page_size: int
    include_extra: bool
    def __init__(self, name: _Optional[str] = ..., apps: _Optional[_Iterable[str]] = ..., auth_configs: _Optional[_Iterable[str]] = ..., order_by: _Optional[_Union[McpOrderBy, str]] = ..., order_direction: _Optional[_Union[McpOrderDirection, str]] = ..., page_number: _Optional[int] = ..., page_size: _Optional[int] = ..., include_extra: bool = ...) -> None: ...

class ListMcpServersResponse(_message.Message):
    __slots__ = ("mcp_servers", "total_pages", "current_page")
    MCP_SERVERS_FIELD_NUMBER: _ClassVar[int]
    TOTAL_PAGES_FIELD_NUMBER: _ClassVar[int]
    CURRENT_PAGE_FIELD_NUMBER: _ClassVar[int]
    mcp_servers: _containers.RepeatedCompositeFieldContainer[_mcp_pb2.McpServer]
    total_pages: int
    current_page: int
    def __init__(self, mcp_servers: _Optional[_Iterable[_Union[_mcp_pb2.McpServer, _Mapping]]] = ..., total_pages: _Optional[int] = ..., current_page: _Optional[int] = ...) -> None: ...

class ListMcpServersOfAppRequest(_message.Message):
    __slots__ = ("app", "name", "apps", "auth_configs", "order_by", "order_direction", "page_number", "page_size", "include_extra")
    APP_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    APPS_FIELD_NUMBER: _ClassVar[int]
    AUTH_CONFIGS_FIELD_NUMBER: _ClassVar[int]
    ORDER_BY_FIELD_NUMBER: _ClassVar[int]
    ORDER_DIRECTION_FIELD_NUMBER: _ClassVar[int]
    PAGE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    app: str
    name: str
    apps: _containers.RepeatedScalarFieldContainer[str]
    auth_configs: _containers.RepeatedScalarFieldContainer[str]
    order_by: McpOrderBy
    order_direction: McpOrderDirection
    page_number: int
    page_size: int
    include_extra: bool
    def __init__(self, app: _Optional[str] = ..., name: _Optional[str] = ..., apps: _Optional[_Iterable[str]] = ..., auth_configs: _Optional[_Iterable[str]] = ..., order_by: _Optional[_Union[McpOrderBy, str]] = ..., order_direction: _Optional[_Union[McpOrderDirection, str]] = ..., page_number: _Optional[int] = ..., page_size: _Optional[int] = ..., include_extra: bool = ...) -> None: ...

class ListMcpServersOfAppResponse(_message.Message):
    __slots__ = ("mcp_servers", "total_pages", "current_page")
    MCP_SERVERS_FIELD_NUMBER: _ClassVar[int]
    TOTAL_PAGES_FIELD_NUMBER: _ClassVar[int]
    CURRENT_PAGE_FIELD_NUMBER: _ClassVar[int]
    mcp_servers: _containers.RepeatedCompositeFieldContainer[_mcp_pb2.McpServer]
    total_pages: int
    current_page: int
    def __init__(self, mcp_servers: _Optional[_Iterable[_Union[_mcp_pb2.McpServer, _Mapping]]] = ..., total_pages: _Optional[int] = ..., current_page: _Optional[int] = ...) -> None: ...

class GetMcpServerRequest(_message.Message):
    __slots__ = ("mcp_server", "include_extra")
    MCP_SERVER_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    mcp_server: str
    include_extra: bool
    def __init__(self, mcp_server: _Optional[str] = ..., include_extra: bool = ...) -> None: ...

class GetMcpServerResponse(_message.Message):
    __slots__ = ("mcp_server",)
    MCP_SERVER_FIELD_NUMBER: _ClassVar[int]
    mcp_server: _mcp_pb2.McpServer
    def __init__(self, mcp_server: _Optional[_Union[_mcp_pb2.McpServer, _Mapping]] = ...) -> None: ...

class CreateMcpServerRequest(_message.Message):
    __slots__ = ("name", "auth_configs", "no_auth_apps", "allowed_tools", "managed_auth_via_composio", "include_extra")
    NAME_FIELD_NUMBER: _ClassVar[int]
    AUTH_CONFIGS_FIELD_NUMBER: _ClassVar[int]
    NO_AUTH_APPS_FIELD_NUMBER: _ClassVar[int]
    ALLOWED_TOOLS_FIELD_NUMBER: _ClassVar[int]
    MANAGED_AUTH_VIA_COMPOSIO_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    name: str
    auth_configs: _containers.RepeatedScalarFieldContainer[str]
    no_auth_apps: _containers.RepeatedScalarFieldContainer[str]
    allowed_tools: _containers.RepeatedScalarFieldContainer[str]
    managed_auth_via_composio: bool
    include_extra: bool
    def __init__(self, name: _Optional[str] = ..., auth_configs: _Optional[_Iterable[str]] = ..., no_auth_apps: _Optional[_Iterable[str]] = ..., allowed_tools: _Optional[_Iterable[str]] = ..., managed_auth_via_composio: bool = ..., include_extra: bool = ...) -> None: ...

class CreateMcpServerResponse(_message.Message):
    __slots__ = ("mcp_server",)
    MCP_SERVER_FIELD_NUMBER: _ClassVar[int]
    mcp_server: _mcp_pb2.McpServer
    def __init__(self, mcp_server: _Optional[_Union[_mcp_pb2.McpServer, _Mapping]] = ...) -> None: ...

class CreateCustomMcpServerRequest(_message.Message):
    __slots__ = ("name", "auth_configs", "apps", "allowed_tools", "managed_auth_via_composio", "custom_tools")
    NAME_FIELD_NUMBER: _ClassVar[int]
    AUTH_CONFIGS_FIELD_NUMBER: _ClassVar[int]
    APPS_FIELD_NUMBER: _ClassVar[int]
    ALLOWED_TOOLS_FIELD_NUMBER: _ClassVar[int]
    MANAGED_AUTH_VIA_COMPOSIO_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_TOOLS_FIELD_NUMBER: _ClassVar[int]
    name: str
    auth_configs: _containers.RepeatedScalarFieldContainer[str]
    apps: _containers.RepeatedScalarFieldContainer[str]
    allowed_tools: _containers.RepeatedScalarFieldContainer[str]
    managed_auth_via_composio: bool
    custom_tools: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, name: _Optional[str] = ..., auth_configs: _Optional[_Iterable[str]] = ..., apps: _Optional[_Iterable[str]] = ..., allowed_tools: _Optional[_Iterable[str]] = ..., managed_auth_via_composio: bool = ..., custom_tools: _Optional[_Iterable[str]] = ...) -> None: ...

class CreateCustomMcpServerResponse(_message.Message):
    __slots__ = ("id", "name", "auth_configs", "allowed_tools", "mcp_url", "commands")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    AUTH_CONFIGS_FIELD_NUMBER: _ClassVar[int]
    ALLOWED_TOOLS_FIELD_NUMBER: _ClassVar[int]
    MCP_URL_FIELD_NUMBER: _ClassVar[int]
    COMMANDS_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    auth_configs: _containers.RepeatedScalarFieldContainer[str]
    allowed_tools: _containers.RepeatedScalarFieldContainer[str]
    mcp_url: str
    commands: _mcp_pb2.McpCommands
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., auth_configs: _Optional[_Iterable[str]] = ..., allowed_tools: _Optional[_Iterable[str]] = ..., mcp_url: _Optional[str] = ..., commands: _Optional[_Union[_mcp_pb2.McpCommands, _Mapping]] = ...) -> None: ...

class UpdateMcpServerRequest(_message.Message):
    __slots__ = ("mcp_server", "name", "apps", "allowed_tools", "managed_auth_via_composio", "auth_configs", "include_extra")
    MCP_SERVER_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    APPS_FIELD_NUMBER: _ClassVar[int]
    ALLOWED_TOOLS_FIELD_NUMBER: _ClassVar[int]
    MANAGED_AUTH_VIA_COMPOSIO_FIELD_NUMBER: _ClassVar[int]
    AUTH_CONFIGS_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    mcp_server: str
    name: str
    apps: _containers.RepeatedScalarFieldContainer[str]
    allowed_tools: _containers.RepeatedScalarFieldContainer[str]
    managed_auth_via_composio: bool
    auth_configs: _containers.RepeatedScalarFieldContainer[str]
    include_extra: bool
    def __init__(self, mcp_server: _Optional[str] = ..., name: _Optional[str] = ..., apps: _Optional[_Iterable[str]] = ..., allowed_tools: _Optional[_Iterable[str]] = ..., managed_auth_via_composio: bool = ..., auth_configs: _Optional[_Iterable[str]] = ..., include_extra: bool = ...) -> None: ...

class UpdateMcpServerResponse(_message.Message):
    __slots__ = ("mcp_server",)
    MCP_SERVER_FIELD_NUMBER: _ClassVar[int]
    mcp_server: _mcp_pb2.McpServer
    def __init__(self, mcp_server: _Optional[_Union[_mcp_pb2.McpServer, _Mapping]] = ...) -> None: ...

class DeleteMcpServerRequest(_message.Message):
    __slots__ = ("mcp_server",)
    MCP_SERVER_FIELD_NUMBER: _ClassVar[int]
    mcp_server: str
    def __init__(self, mcp_server: _Optional[str] = ...) -> None: ...

class DeleteMcpServerResponse(_message.Message):
    __slots__ = ("id", "deleted")
    ID_FIELD_NUMBER: _ClassVar[int]
    DELETED_FIELD_NUMBER: _ClassVar[int]
    id: str
    deleted: bool
    def __init__(self, id: _Optional[str] = ..., deleted: bool = ...) -> None: ...

class GenerateMcpUrlRequest(_message.Message):
    __slots__ = ("mcp_server", "user_ids", "connections", "managed_auth_by_composio")
    MCP_SERVER_FIELD_NUMBER: _ClassVar[int]
    USER_IDS_FIELD_NUMBER: _ClassVar[int]
    CONNECTIONS_FIELD_NUMBER: _ClassVar[int]
    MANAGED_AUTH_BY_COMPOSIO_FIELD_NUMBER: _ClassVar[int]
    mcp_server: str
    user_ids: _containers.RepeatedScalarFieldContainer[str]
    connections: _containers.RepeatedScalarFieldContainer[str]
    managed_auth_by_composio: bool
    def __init__(self, mcp_server: _Optional[str] = ..., user_ids: _Optional[_Iterable[str]] = ..., connections: _Optional[_Iterable[str]] = ..., managed_auth_by_composio: bool = ...) -> None: ...

class GenerateMcpUrlResponse(_message.Message):
    __slots__ = ("mcp_url", "connection_urls", "user_urls")
    MCP_URL_FIELD_NUMBER: _ClassVar[int]
    CONNECTION_URLS_FIELD_NUMBER: _ClassVar[int]
    USER_URLS_FIELD_NUMBER: _ClassVar[int]
    mcp_url: str
    connection_urls: _containers.RepeatedScalarFieldContainer[str]
    user_urls: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, mcp_url: _Optional[str] = ..., connection_urls: _Optional[_Iterable[str]] = ..., user_urls: _Optional[_Iterable[str]] = ...) -> None: ...

class ListMcpInstancesRequest(_message.Message):
    __slots__ = ("mcp_server", "page_number", "page_size", "search", "order_by", "order_direction", "include_extra")
    MCP_SERVER_FIELD_NUMBER: _ClassVar[int]
    PAGE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    SEARCH_FIELD_NUMBER: _ClassVar[int]
    ORDER_BY_FIELD_NUMBER: _ClassVar[int]
    ORDER_DIRECTION_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    mcp_server: str
    page_number: int
    page_size: int
    search: str
    order_by: McpOrderBy
    order_direction: McpOrderDirection
    include_extra: bool
    def __init__(self, mcp_server: _Optional[str] = ..., page_number: _Optional[int] = ..., page_size: _Optional[int] = ..., search: _Optional[str] = ..., order_by: _Optional[_Union[McpOrderBy, str]] = ..., order_direction: _Optional[_Union[McpOrderDirection, str]] = ..., include_extra: bool = ...) -> None: ...

class ListMcpInstancesResponse(_message.Message):
    __slots__ = ("instances", "mcp_server", "server_name", "total_pages", "current_page")
    INSTANCES_FIELD_NUMBER: _ClassVar[int]
    MCP_SERVER_FIELD_NUMBER: _ClassVar[int]
    SERVER_NAME_FIELD_NUMBER: _ClassVar[int]
    TOTAL_PAGES_FIELD_NUMBER: _ClassVar[int]
    CURRENT_PAGE_FIELD_NUMBER: _ClassVar[int]
    instances: _containers.RepeatedCompositeFieldContainer[_mcp_pb2.McpInstance]
    mcp_server: str
    server_name: str
    total_pages: int
    current_page: int
    def __init__(self, instances: _Optional[_Iterable[_Union[_mcp_pb2.McpInstance, _Mapping]]] = ..., mcp_server: _Optional[str] = ..., server_name: _Optional[str] = ..., total_pages: _Optional[int] = ..., current_page: _Optional[int] = ...) -> None: ...

class CreateMcpInstanceRequest(_message.Message):
    __slots__ = ("mcp_server", "user_id", "include_extra")
    MCP_SERVER_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    mcp_server: str
    user_id: str
    include_extra: bool
    def __init__(self, mcp_server: _Optional[str] = ..., user_id: _Optional[str] = ..., include_extra: bool = ...) -> None: ...

class CreateMcpInstanceResponse(_message.Message):
    __slots__ = ("instance",)
    INSTANCE_FIELD_NUMBER: _ClassVar[int]
    instance: _mcp_pb2.McpInstance
    def __init__(self, instance: _Optional[_Union[_mcp_pb2.McpInstance, _Mapping]] = ...) -> None: ...

class DeleteMcpInstanceRequest(_message.Message):
    __slots__ = ("mcp_server", "instance")
    MCP_SERVER_FIELD_NUMBER: _ClassVar[int]
    INSTANCE_FIELD_NUMBER: _ClassVar[int]
    mcp_server: str
    instance: str
    def __init__(self, mcp_server: _Optional[str] = ..., instance: _Optional[str] = ...) -> None: ...

class DeleteMcpInstanceResponse(_message.Message):
    __slots__ = ("message", "deleted_connections")
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    DELETED_CONNECTIONS_FIELD_NUMBER: _ClassVar[int]
    message: str
    deleted_connections: int
    def __init__(self, message: _Optional[str] = ..., deleted_connections: _Optional[int] = ...) -> None: ...
