import datetime

from composio_gateway.v1 import app_pb2 as _app_pb2
from composio_gateway.v1 import auth_scheme_pb2 as _auth_scheme_pb2
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

class AuthConfigType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    AUTH_CONFIG_TYPE_UNSPECIFIED: _ClassVar[AuthConfigType]
    AUTH_CONFIG_TYPE_DEFAULT: _ClassVar[AuthConfigType]
    AUTH_CONFIG_TYPE_CUSTOM: _ClassVar[AuthConfigType]

class AuthConfigStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    AUTH_CONFIG_STATUS_UNSPECIFIED: _ClassVar[AuthConfigStatus]
    AUTH_CONFIG_STATUS_ENABLED: _ClassVar[AuthConfigStatus]
    AUTH_CONFIG_STATUS_DISABLED: _ClassVar[AuthConfigStatus]
AUTH_CONFIG_TYPE_UNSPECIFIED: AuthConfigType
AUTH_CONFIG_TYPE_DEFAULT: AuthConfigType
AUTH_CONFIG_TYPE_CUSTOM: AuthConfigType
AUTH_CONFIG_STATUS_UNSPECIFIED: AuthConfigStatus
AUTH_CONFIG_STATUS_ENABLED: AuthConfigStatus
AUTH_CONFIG_STATUS_DISABLED: AuthConfigStatus

class AuthConfig(_message.Message):
    __slots__ = ("id", "uuid", "type", "app", "name", "auth_scheme", "is_composio_managed", "credentials", "proxy_config", "status", "created_by", "create_time", "update_time", "connection_count", "expected_input_fields", "restrict_to_following_tools", "tool_access_config", "shared_credentials", "shared_connection_fields", "is_enabled_for_tool_router", "extra")
    ID_FIELD_NUMBER: _ClassVar[int]
    UUID_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    APP_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    AUTH_SCHEME_FIELD_NUMBER: _ClassVar[int]
    IS_COMPOSIO_MANAGED_FIELD_NUMBER: _ClassVar[int]
    CREDENTIALS_FIELD_NUMBER: _ClassVar[int]
    PROXY_CONFIG_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    CREATED_BY_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    CONNECTION_COUNT_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_INPUT_FIELDS_FIELD_NUMBER: _ClassVar[int]
    RESTRICT_TO_FOLLOWING_TOOLS_FIELD_NUMBER: _ClassVar[int]
    TOOL_ACCESS_CONFIG_FIELD_NUMBER: _ClassVar[int]
    SHARED_CREDENTIALS_FIELD_NUMBER: _ClassVar[int]
    SHARED_CONNECTION_FIELDS_FIELD_NUMBER: _ClassVar[int]
    IS_ENABLED_FOR_TOOL_ROUTER_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    id: str
    uuid: str
    type: AuthConfigType
    app: _app_pb2.AppSummary
    name: str
    auth_scheme: _auth_scheme_pb2.AuthScheme
    is_composio_managed: bool
    credentials: _struct_pb2.Struct
    proxy_config: AuthConfigProxy
    status: AuthConfigStatus
    created_by: str
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    connection_count: int
    expected_input_fields: _containers.RepeatedCompositeFieldContainer[_app_pb2.AuthField]
    restrict_to_following_tools: _containers.RepeatedScalarFieldContainer[str]
    tool_access_config: ToolAccessConfig
    shared_credentials: _struct_pb2.Struct
    shared_connection_fields: _struct_pb2.Struct
    is_enabled_for_tool_router: bool
    extra: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., uuid: _Optional[str] = ..., type: _Optional[_Union[AuthConfigType, str]] = ..., app: _Optional[_Union[_app_pb2.AppSummary, _Mapping]] = ..., name: _Optional[str] = ..., auth_scheme: _Optional[_Union[_auth_scheme_pb2.AuthScheme, str]] = ..., is_composio_managed: bool = ..., credentials: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., proxy_config: _Optional[_Union[AuthConfigProxy, _Mapping]] = ..., status: _Optional[_Union[AuthConfigStatus, str]] = ..., created_by: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., connection_count: _Optional[int] = ..., expected_input_fields: _Optional[_Iterable[_Union[_app_pb2.AuthField, _Mapping]]] = ..., restrict_to_following_tools: _Optional[_Iterable[str]] = ..., tool_access_config: _Optional[_Union[ToolAccessConfig, _Mapping]] = ..., shared_credentials: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., shared_connection_fields: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., is_enabled_for_tool_router: bool = ..., extra: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class AuthConfigProxy(_message.Message):
    __slots__ = ("proxy_url", "proxy_auth_key")
    PROXY_URL_FIELD_NUMBER: _ClassVar[int]
    PROXY_AUTH_KEY_FIELD_NUMBER: _ClassVar[int]
    proxy_url: str
    proxy_auth_key: str
    def __init__(self, proxy_url: _Optional[str] = ..., proxy_auth_key: _Optional[str] = ...) -> None: ...

class ToolAccessConfig(_message.Message):
    __slots__ = ("tools_for_connected_account_creation", "tools_available_for_execution")
    TOOLS_FOR_CONNECTED_ACCOUNT_CREATION_FIELD_NUMBER: _ClassVar[int]
    TOOLS_AVAILABLE_FOR_EXECUTION_FIELD_NUMBER: _ClassVar[int]
    tools_for_connected_account_creation: _containers.RepeatedScalarFieldContainer[str]
    tools_available_for_execution: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, tools_for_connected_account_creation: _Optional[_Iterable[str]] = ..., tools_available_for_execution: _Optional[_Iterable[str]] = ...) -> None: ...

class AuthConfigCredentials(_message.Message):
    __slots__ = ("scopes", "user_scopes", "other")
    SCOPES_FIELD_NUMBER: _ClassVar[int]
    USER_SCOPES_FIELD_NUMBER: _ClassVar[int]
    OTHER_FIELD_NUMBER: _ClassVar[int]
    scopes: _containers.RepeatedScalarFieldContainer[str]
    user_scopes: _containers.RepeatedScalarFieldContainer[str]
    other: _struct_pb2.Struct
    def __init__(self, scopes: _Optional[_Iterable[str]] = ..., user_scopes: _Optional[_Iterable[str]] = ..., other: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...
