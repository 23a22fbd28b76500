import datetime

from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class McpServer(_message.Message):
    __slots__ = ("id", "name", "auth_configs", "allowed_tools", "apps", "app_icons", "managed_auth_via_composio", "instance_count", "deleted", "create_time", "update_time", "mcp_url", "commands", "extra")
    class AppIconsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    AUTH_CONFIGS_FIELD_NUMBER: _ClassVar[int]
    ALLOWED_TOOLS_FIELD_NUMBER: _ClassVar[int]
    APPS_FIELD_NUMBER: _ClassVar[int]
    APP_ICONS_FIELD_NUMBER: _ClassVar[int]
    MANAGED_AUTH_VIA_COMPOSIO_FIELD_NUMBER: _ClassVar[int]
    INSTANCE_COUNT_FIELD_NUMBER: _ClassVar[int]
    DELETED_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    MCP_URL_FIELD_NUMBER: _ClassVar[int]
    COMMANDS_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    auth_configs: _containers.RepeatedScalarFieldContainer[str]
    allowed_tools: _containers.RepeatedScalarFieldContainer[str]
    apps: _containers.RepeatedScalarFieldContainer[str]
    app_icons: _containers.ScalarMap[str, str]
    managed_auth_via_composio: bool
    instance_count: int
    deleted: bool
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    mcp_url: str
    commands: McpCommands
    extra: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., auth_configs: _Optional[_Iterable[str]] = ..., allowed_tools: _Optional[_Iterable[str]] = ..., apps: _Optional[_Iterable[str]] = ..., app_icons: _Optional[_Mapping[str, str]] = ..., managed_auth_via_composio: bool = ..., instance_count: _Optional[int] = ..., deleted: bool = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., mcp_url: _Optional[str] = ..., commands: _Optional[_Union[McpCommands, _Mapping]] = ..., extra: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class McpCommands(_message.Message):
    __slots__ = ("cursor", "claude", "windsurf")
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    CLAUDE_FIELD_NUMBER: _ClassVar[int]
    WINDSURF_FIELD_NUMBER: _ClassVar[int]
    cursor: str
    claude: str
    windsurf: str
    def __init__(self, cursor: _Optional[str] = ..., claude: _Optional[str] = ..., windsurf: _Optional[str] = ...) -> None: ...

class McpInstance(_message.Message):
    __slots__ = ("id", "instance_id", "mcp_server", "create_time", "update_time", "extra")
    ID_FIELD_NUMBER: _ClassVar[int]
    INSTANCE_ID_FIELD_NUMBER: _ClassVar[int]
    MCP_SERVER_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    id: str
    instance_id: str
    mcp_server: str
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    extra: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., instance_id: _Optional[str] = ..., mcp_server: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., extra: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...
