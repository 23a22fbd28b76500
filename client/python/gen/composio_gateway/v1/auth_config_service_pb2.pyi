from composio_gateway.v1 import app_pb2 as _app_pb2
from composio_gateway.v1 import auth_config_pb2 as _auth_config_pb2
from composio_gateway.v1 import auth_scheme_pb2 as _auth_scheme_pb2
from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class NewAuthConfigType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    NEW_AUTH_CONFIG_TYPE_UNSPECIFIED: _ClassVar[NewAuthConfigType]
    NEW_AUTH_CONFIG_TYPE_COMPOSIO_MANAGED: _ClassVar[NewAuthConfigType]
    NEW_AUTH_CONFIG_TYPE_CUSTOM: _ClassVar[NewAuthConfigType]
NEW_AUTH_CONFIG_TYPE_UNSPECIFIED: NewAuthConfigType
NEW_AUTH_CONFIG_TYPE_COMPOSIO_MANAGED: NewAuthConfigType
NEW_AUTH_CONFIG_TYPE_CUSTOM: NewAuthConfigType

class ListAuthConfigsRequest(_message.Message):
    __slots__ = ("is_composio_managed", "apps", "show_disabled", "search", "page_size", "page_token", "deprecated_app_id", "deprecated_status", "include_extra")
    IS_COMPOSIO_MANAGED_FIELD_NUMBER: _ClassVar[int]
    APPS_FIELD_NUMBER: _ClassVar[int]
    SHOW_DISABLED_FIELD_NUMBER: _ClassVar[int]
    SEARCH_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED_APP_ID_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED_STATUS_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    is_composio_managed: bool
    apps: _containers.RepeatedScalarFieldContainer[str]
    show_disabled: bool
    search: str
    page_size: int
    page_token: str
    deprecated_app_id: str
    deprecated_status: str
    include_extra: bool
    def __init__(self, is_composio_managed: bool = ..., apps: _Optional[_Iterable[str]] = ..., show_disabled: bool = ..., search: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., deprecated_app_id: _Optional[str] = ..., deprecated_status: _Optional[str] = ..., include_extra: bool = ...) -> None: ...

class ListAuthConfigsResponse(_message.Message):
    __slots__ = ("auth_configs", "next_page_token", "total_size", "total_pages", "current_page")
    AUTH_CONFIGS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    TOTAL_PAGES_FIELD_NUMBER: _ClassVar[int]
    CURRENT_PAGE_FIELD_NUMBER: _ClassVar[int]
    auth_configs: _containers.RepeatedCompositeFieldContainer[_auth_config_pb2.AuthConfig]
    next_page_token: str
    total_size: int
    total_pages: int
    current_page: int
    def __init__(self, auth_configs: _Optional[_Iterable[_Union[_auth_config_pb2.AuthConfig, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., total_pages: _Optional[int] = ..., current_page: _Optional[int] = ...) -> None: ...

class GetAuthConfigRequest(_message.Message):
    __slots__ = ("auth_config", "include_extra")
    AUTH_CONFIG_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    auth_config: str
    include_extra: bool
    def __init__(self, auth_config: _Optional[str] = ..., include_extra: bool = ...) -> None: ...

class GetAuthConfigResponse(_message.Message):
    __slots__ = ("auth_config",)
    AUTH_CONFIG_FIELD_NUMBER: _ClassVar[int]
    auth_config: _auth_config_pb2.AuthConfig
    def __init__(self, auth_config: _Optional[_Union[_auth_config_pb2.AuthConfig, _Mapping]] = ...) -> None: ...

class CreateAuthConfigRequest(_message.Message):
    __slots__ = ("app", "auth_config", "include_extra")
    APP_FIELD_NUMBER: _ClassVar[int]
    AUTH_CONFIG_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    app: _app_pb2.AppReference
    auth_config: NewAuthConfig
    include_extra: bool
    def __init__(self, app: _Optional[_Union[_app_pb2.AppReference, _Mapping]] = ..., auth_config: _Optional[_Union[NewAuthConfig, _Mapping]] = ..., include_extra: bool = ...) -> None: ...

class NewAuthConfig(_message.Message):
    __slots__ = ("type", "name", "auth_scheme", "credentials", "sealed_credentials", "proxy_config", "shared_connection_fields", "is_enabled_for_tool_router", "restrict_to_following_tools", "tool_access_config", "shared_credentials")
    class SealedCredentialsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    TYPE_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    AUTH_SCHEME_FIELD_NUMBER: _ClassVar[int]
    CREDENTIALS_FIELD_NUMBER: _ClassVar[int]
    SEALED_CREDENTIALS_FIELD_NUMBER: _ClassVar[int]
    PROXY_CONFIG_FIELD_NUMBER: _ClassVar[int]
    SHARED_CONNECTION_FIELDS_FIELD_NUMBER: _ClassVar[int]
    IS_ENABLED_FOR_TOOL_ROUTER_FIELD_NUMBER: _ClassVar[int]
    RESTRICT_TO_FOLLOWING_TOOLS_FIELD_NUMBER: _ClassVar[int]
    TOOL_ACCESS_CONFIG_FIELD_NUMBER: _ClassVar[int]
    SHARED_CREDENTIALS_FIELD_NUMBER: _ClassVar[int]
    type: NewAuthConfigType
    name: str
    auth_scheme: _auth_scheme_pb2.AuthScheme
    credentials: _auth_config_pb2.AuthConfigCredentials
    sealed_credentials: _containers.ScalarMap[str, str]
    proxy_config: _auth_config_pb2.AuthConfigProxy
    shared_connection_fields: _struct_pb2.Struct
    is_enabled_for_tool_router: bool
    restrict_to_following_tools: _containers.RepeatedScalarFieldContainer[str]
    tool_access_config: _auth_config_pb2.ToolAccessConfig
    shared_credentials: _struct_pb2.Struct
    def __init__(self, type: _Optional[_Union[NewAuthConfigType, str]] = ..., name: _Optional[str] = ..., auth_scheme: _Optional[_Union[_auth_scheme_pb2.AuthScheme, str]] = ..., credentials: _Optional[_Union[_auth_config_pb2.AuthConfigCredentials, _Mapping]] = ..., sealed_credentials: _Optional[_Mapping[str, str]] = ..., proxy_config: _Optional[_Union[_auth_config_pb2.AuthConfigProxy, _Mapping]] = ..., shared_connection_fields: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., is_enabled_for_tool_router: bool = ..., restrict_to_following_tools: _Optional[_Iterable[str]] = ..., tool_access_config: _Optional[_Union[_auth_config_pb2.ToolAccessConfig, _Mapping]] = ..., shared_credentials: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class CreateAuthConfigResponse(_message.Message):
    __slots__ = ("app", "auth_config")
    APP_FIELD_NUMBER: _ClassVar[int]
    AUTH_CONFIG_FIELD_NUMBER: _ClassVar[int]
    app: _app_pb2.AppReference
    auth_config: _auth_config_pb2.AuthConfig
    def __init__(self, app: _Optional[_Union[_app_pb2.AppReference, _Mapping]] = ..., auth_config: _Optional[_Union[_auth_config_pb2.AuthConfig, _Mapping]] = ...) -> None: ...

class UpdateAuthConfigRequest(_message.Message):
    __slots__ = ("auth_config", "type", "name", "credentials", "sealed_credentials", "proxy_config", "scopes", "user_scopes", "shared_connection_fields", "is_enabled_for_tool_router", "restrict_to_following_tools", "tool_access_config", "shared_credentials")
    class SealedCredentialsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    AUTH_CONFIG_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    CREDENTIALS_FIELD_NUMBER: _ClassVar[int]
    SEALED_CREDENTIALS_FIELD_NUMBER: _ClassVar[int]
    PROXY_CONFIG_FIELD_NUMBER: _ClassVar[int]
    SCOPES_FIELD_NUMBER: _ClassVar[int]
    USER_SCOPES_FIELD_NUMBER: _ClassVar[int]
    SHARED_CONNECTION_FIELDS_FIELD_NUMBER: _ClassVar[int]
    IS_ENABLED_FOR_TOOL_ROUTER_FIELD_NUMBER: _ClassVar[int]
    RESTRICT_TO_FOLLOWING_TOOLS_FIELD_NUMBER: _ClassVar[int]
    TOOL_ACCESS_CONFIG_FIELD_NUMBER: _ClassVar[int]
    SHARED_CREDENTIALS_FIELD_NUMBER: _ClassVar[int]
    auth_config: str
    type: _auth_config_pb2.AuthConfigType
    name: str
    credentials: _auth_config_pb2.AuthConfigCredentials
    sealed_credentials: _containers.ScalarMap[str, str]
    proxy_config: _auth_config_pb2.AuthConfigProxy
    scopes: _containers.RepeatedScalarFieldContainer[str]
    user_scopes: _containers.RepeatedScalarFieldContainer[str]
    shared_connection_fields: _struct_pb2.Struct
    is_enabled_for_tool_router: bool
    restrict_to_following_tools: _containers.RepeatedScalarFieldContainer[str]
    tool_access_config: _auth_config_pb2.ToolAccessConfig
    shared_credentials: _struct_pb2.Struct
    def __init__(self, auth_config: _Optional[str] = ..., type: _Optional[_Union[_auth_config_pb2.AuthConfigType, str]] = ..., name: _Optional[str] = ..., credentials: _Optional[_Union[_auth_config_pb2.AuthConfigCredentials, _Mapping]] = ..., sealed_credentials: _Optional[_Mapping[str, str]] = ..., proxy_config: _Optional[_Union[_auth_config_pb2.AuthConfigProxy, _Mapping]] = ..., scopes: _Optional[_Iterable[str]] = ..., user_scopes: _Optional[_Iterable[str]] = ..., shared_connection_fields: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., is_enabled_for_tool_router: bool = ..., restrict_to_following_tools: _Optional[_Iterable[str]] = ..., tool_access_config: _Optional[_Union[_auth_config_pb2.ToolAccessConfig, _Mapping]] = ..., shared_credentials: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class UpdateAuthConfigResponse(_message.Message):
    __slots__ = ("success", "message")
    SUCCESS_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    success: bool
    message: str
    def __init__(self, success: bool = ..., message: _Optional[str] = ...) -> None: ...

class SetAuthConfigStatusRequest(_message.Message):
    __slots__ = ("auth_config", "status")
    AUTH_CONFIG_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    auth_config: str
    status: _auth_config_pb2.AuthConfigStatus
    def __init__(self, auth_config: _Optional[str] = ..., status: _Optional[_Union[_auth_config_pb2.AuthConfigStatus, str]] = ...) -> None: ...

class SetAuthConfigStatusResponse(_message.Message):
    __slots__ = ("success", "message")
    SUCCESS_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    success: bool
    message: str
    def __init__(self, success: bool = ..., message: _Optional[str] = ...) -> None: ...

class DeleteAuthConfigRequest(_message.Message):
    __slots__ = ("auth_config", "revoke_on_delete")
    AUTH_CONFIG_FIELD_NUMBER: _ClassVar[int]
    REVOKE_ON_DELETE_FIELD_NUMBER: _ClassVar[int]
    auth_config: str
    revoke_on_delete: bool
    def __init__(self, auth_config: _Optional[str] = ..., revoke_on_delete: bool = ...) -> None: ...

class DeleteAuthConfigResponse(_message.Message):
    __slots__ = ("success", "message", "revoke_job_id")
    SUCCESS_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    REVOKE_JOB_ID_FIELD_NUMBER: _ClassVar[int]
    success: bool
    message: str
    revoke_job_id: str
    def __init__(self, success: bool = ..., message: _Optional[str] = ..., revoke_job_id: _Optional[str] = ...) -> None: ...
