import datetime

from composio_gateway.v1 import auth_scheme_pb2 as _auth_scheme_pb2
from composio_gateway.v1 import connection_pb2 as _connection_pb2
from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf import duration_pb2 as _duration_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ConnectionOrderBy(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CONNECTION_ORDER_BY_UNSPECIFIED: _ClassVar[ConnectionOrderBy]
    CONNECTION_ORDER_BY_CREATE_TIME: _ClassVar[ConnectionOrderBy]
    CONNECTION_ORDER_BY_UPDATE_TIME: _ClassVar[ConnectionOrderBy]

class ConnectionOrderDirection(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CONNECTION_ORDER_DIRECTION_UNSPECIFIED: _ClassVar[ConnectionOrderDirection]
    CONNECTION_ORDER_DIRECTION_ASCENDING: _ClassVar[ConnectionOrderDirection]
    CONNECTION_ORDER_DIRECTION_DESCENDING: _ClassVar[ConnectionOrderDirection]

class ListConnectionsAccountType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LIST_CONNECTIONS_ACCOUNT_TYPE_UNSPECIFIED: _ClassVar[ListConnectionsAccountType]
    LIST_CONNECTIONS_ACCOUNT_TYPE_PRIVATE: _ClassVar[ListConnectionsAccountType]
    LIST_CONNECTIONS_ACCOUNT_TYPE_SHARED: _ClassVar[ListConnectionsAccountType]
    LIST_CONNECTIONS_ACCOUNT_TYPE_ALL: _ClassVar[ListConnectionsAccountType]

class RevokedToken(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    REVOKED_TOKEN_UNSPECIFIED: _ClassVar[RevokedToken]
    REVOKED_TOKEN_ACCESS_TOKEN: _ClassVar[RevokedToken]
    REVOKED_TOKEN_REFRESH_TOKEN: _ClassVar[RevokedToken]
    REVOKED_TOKEN_CREDENTIAL: _ClassVar[RevokedToken]
CONNECTION_ORDER_BY_UNSPECIFIED: ConnectionOrderBy
CONNECTION_ORDER_BY_CREATE_TIME: ConnectionOrderBy
CONNECTION_ORDER_BY_UPDATE_TIME: ConnectionOrderBy
CONNECTION_ORDER_DIRECTION_UNSPECIFIED: ConnectionOrderDirection
CONNECTION_ORDER_DIRECTION_ASCENDING: ConnectionOrderDirection
CONNECTION_ORDER_DIRECTION_DESCENDING: ConnectionOrderDirection
LIST_CONNECTIONS_ACCOUNT_TYPE_UNSPECIFIED: ListConnectionsAccountType
LIST_CONNECTIONS_ACCOUNT_TYPE_PRIVATE: ListConnectionsAccountType
LIST_CONNECTIONS_ACCOUNT_TYPE_SHARED: ListConnectionsAccountType
LIST_CONNECTIONS_ACCOUNT_TYPE_ALL: ListConnectionsAccountType
REVOKED_TOKEN_UNSPECIFIED: RevokedToken
REVOKED_TOKEN_ACCESS_TOKEN: RevokedToken
REVOKED_TOKEN_REFRESH_TOKEN: RevokedToken
REVOKED_TOKEN_CREDENTIAL: RevokedToken

class ListConnectionsRequest(_message.Message):
    __slots__ = ("apps", "statuses", "user_ids", "auth_configs", "connections", "order_by", "order_direction", "account_type", "page_size", "page_token", "include_extra")
    APPS_FIELD_NUMBER: _ClassVar[int]
    STATUSES_FIELD_NUMBER: _ClassVar[int]
    USER_IDS_FIELD_NUMBER: _ClassVar[int]
    AUTH_CONFIGS_FIELD_NUMBER: _ClassVar[int]
    CONNECTIONS_FIELD_NUMBER: _ClassVar[int]
    ORDER_BY_FIELD_NUMBER: _ClassVar[int]
    ORDER_DIRECTION_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_TYPE_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    apps: _containers.RepeatedScalarFieldContainer[str]
    statuses: _containers.RepeatedScalarFieldContainer[_connection_pb2.ConnectionStatus]
    user_ids: _containers.RepeatedScalarFieldContainer[str]
    auth_configs: _containers.RepeatedScalarFieldContainer[str]
    connections: _containers.RepeatedScalarFieldContainer[str]
    order_by: ConnectionOrderBy
    order_direction: ConnectionOrderDirection
    account_type: ListConnectionsAccountType
    page_size: int
    page_token: str
    include_extra: bool
    def __init__(self, apps: _Optional[_Iterable[str]] = ..., statuses: _Optional[_Iterable[_Union[_connection_pb2.ConnectionStatus, str]]] = ..., user_ids: _Optional[_Iterable[str]] = ..., auth_configs: _Optional[_Iterable[str]] = ..., connections: _Optional[_Iterable[str]] = ..., order_by: _Optional[_Union[ConnectionOrderBy, str]] = ..., order_direction: _Optional[_Union[ConnectionOrderDirection, str]] = ..., account_type: _Optional[_Union[ListConnectionsAccountType, str]] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., include_extra: bool = ...) -> None: ...

class ListConnectionsResponse(_message.Message):
    __slots__ = ("connections", "next_page_token", "total_size", "total_pages", "current_page")
    CONNECTIONS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    TOTAL_PAGES_FIELD_NUMBER: _ClassVar[int]
    CURRENT_PAGE_FIELD_NUMBER: _ClassVar[int]
    connections: _containers.RepeatedCompositeFieldContainer[_connection_pb2.Connection]
    next_page_token: str
    total_size: int
    total_pages: int
    current_page: int
    def __init__(self, connections: _Optional[_Iterable[_Union[_connection_pb2.Connection, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., total_pages: _Optional[int] = ..., current_page: _Optional[int] = ...) -> None: ...

class GetConnectionRequest(_message.Message):
    __slots__ = ("connection", "include_extra")
    CONNECTION_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    connection: str
    include_extra: bool
    def __init__(self, connection: _Optional[str] = ..., include_extra: bool = ...) -> None: ...

class GetConnectionResponse(_message.Message):
    __slots__ = ("connection",)
    CONNECTION_FIELD_NUMBER: _ClassVar[int]
    connection: _connection_pb2.Connection
    def __init__(self, connection: _Optional[_Union[_connection_pb2.Connection, _Mapping]] = ...) -> None: ...

class CreateConnectionRequest(_message.Message):
    __slots__ = ("auth_config", "connection")
    AUTH_CONFIG_FIELD_NUMBER: _ClassVar[int]
    CONNECTION_FIELD_NUMBER: _ClassVar[int]
    auth_config: AuthConfigReference
    connection: NewConnection
    def __init__(self, auth_config: _Optional[_Union[AuthConfigReference, _Mapping]] = ..., connection: _Optional[_Union[NewConnection, _Mapping]] = ...) -> None: ...

class AuthConfigReference(_message.Message):
    __slots__ = ("id",)
    ID_FIELD_NUMBER: _ClassVar[int]
    id: str
    def __init__(self, id: _Optional[str] = ...) -> None: ...

class NewConnection(_message.Message):
    __slots__ = ("state", "user_id", "alias", "callback_url", "sharing", "data", "redirect_uri", "deprecated_is_v1_rerouted")
    STATE_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    ALIAS_FIELD_NUMBER: _ClassVar[int]
    CALLBACK_URL_FIELD_NUMBER: _ClassVar[int]
    SHARING_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    REDIRECT_URI_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED_IS_V1_REROUTED_FIELD_NUMBER: _ClassVar[int]
    state: _connection_pb2.ConnectionState
    user_id: str
    alias: str
    callback_url: str
    sharing: _connection_pb2.ConnectionSharing
    data: _struct_pb2.Struct
    redirect_uri: str
    deprecated_is_v1_rerouted: bool
    def __init__(self, state: _Optional[_Union[_connection_pb2.ConnectionState, _Mapping]] = ..., user_id: _Optional[str] = ..., alias: _Optional[str] = ..., callback_url: _Optional[str] = ..., sharing: _Optional[_Union[_connection_pb2.ConnectionSharing, _Mapping]] = ..., data: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., redirect_uri: _Optional[str] = ..., deprecated_is_v1_rerouted: bool = ...) -> None: ...

class CreateConnectionResponse(_message.Message):
    __slots__ = ("id", "state", "sharing", "status", "redirect_url", "redirect_uri")
    ID_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    SHARING_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    REDIRECT_URL_FIELD_NUMBER: _ClassVar[int]
    REDIRECT_URI_FIELD_NUMBER: _ClassVar[int]
    id: str
    state: _connection_pb2.ConnectionState
    sharing: _connection_pb2.ConnectionSharing
    status: _connection_pb2.ConnectionStatus
    redirect_url: str
    redirect_uri: str
    def __init__(self, id: _Optional[str] = ..., state: _Optional[_Union[_connection_pb2.ConnectionState, _Mapping]] = ..., sharing: _Optional[_Union[_connection_pb2.ConnectionSharing, _Mapping]] = ..., status: _Optional[_Union[_connection_pb2.ConnectionStatus, str]] = ..., redirect_url: _Optional[str] = ..., redirect_uri: _Optional[str] = ...) -> None: ...

class CreateConnectionLinkRequest(_message.Message):
    __slots__ = ("auth_config", "user_id", "alias", "callback_url", "values", "sharing")
    AUTH_CONFIG_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    ALIAS_FIELD_NUMBER: _ClassVar[int]
    CALLBACK_URL_FIELD_NUMBER: _ClassVar[int]
    VALUES_FIELD_NUMBER: _ClassVar[int]
    SHARING_FIELD_NUMBER: _ClassVar[int]
    auth_config: str
    user_id: str
    alias: str
    callback_url: str
    values: _connection_pb2.ConnectionValues
    sharing: _connection_pb2.ConnectionSharing
    def __init__(self, auth_config: _Optional[str] = ..., user_id: _Optional[str] = ..., alias: _Optional[str] = ..., callback_url: _Optional[str] = ..., values: _Optional[_Union[_connection_pb2.ConnectionValues, _Mapping]] = ..., sharing: _Optional[_Union[_connection_pb2.ConnectionSharing, _Mapping]] = ...) -> None: ...

class CreateConnectionLinkResponse(_message.Message):
    __slots__ = ("connection", "redirect_url", "link_token", "expire_time", "sharing")
    CONNECTION_FIELD_NUMBER: _ClassVar[int]
    REDIRECT_URL_FIELD_NUMBER: _ClassVar[int]
    LINK_TOKEN_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    SHARING_FIELD_NUMBER: _ClassVar[int]
    connection: str
    redirect_url: str
    link_token: str
    expire_time: _timestamp_pb2.Timestamp
    sharing: _connection_pb2.ConnectionSharing
    def __init__(self, connection: _Optional[str] = ..., redirect_url: _Optional[str] = ..., link_token: _Optional[str] = ..., expire_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., sharing: _Optional[_Union[_connection_pb2.ConnectionSharing, _Mapping]] = ...) -> None: ...

class CompleteConnectionAuthRequest(_message.Message):
    __slots__ = ("session_uri", "user_id")
    SESSION_URI_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    session_uri: str
    user_id: str
    def __init__(self, session_uri: _Optional[str] = ..., user_id: _Optional[str] = ...) -> None: ...

class CompleteConnectionAuthResponse(_message.Message):
    __slots__ = ("connection", "app")
    CONNECTION_FIELD_NUMBER: _ClassVar[int]
    APP_FIELD_NUMBER: _ClassVar[int]
    connection: str
    app: str
    def __init__(self, connection: _Optional[str] = ..., app: _Optional[str] = ...) -> None: ...

class UpdateConnectionRequest(_message.Message):
    __slots__ = ("connection", "alias", "update", "sharing")
    CONNECTION_FIELD_NUMBER: _ClassVar[int]
    ALIAS_FIELD_NUMBER: _ClassVar[int]
    UPDATE_FIELD_NUMBER: _ClassVar[int]
    SHARING_FIELD_NUMBER: _ClassVar[int]
    connection: str
    alias: str
    update: ConnectionUpdate
    sharing: ConnectionSharingUpdate
    def __init__(self, connection: _Optional[str] = ..., alias: _Optional[str] = ..., update: _Optional[_Union[ConnectionUpdate, _Mapping]] = ..., sharing: _Optional[_Union[ConnectionSharingUpdate, _Mapping]] = ...) -> None: ...

class ConnectionUpdate(_message.Message):
    __slots__ = ("state",)
    STATE_FIELD_NUMBER: _ClassVar[int]
    state: ConnectionStateUpdate
    def __init__(self, state: _Optional[_Union[ConnectionStateUpdate, _Mapping]] = ...) -> None: ...

class ConnectionStateUpdate(_message.Message):
    __slots__ = ("auth_scheme", "values")
    AUTH_SCHEME_FIELD_NUMBER: _ClassVar[int]
    VALUES_FIELD_NUMBER: _ClassVar[int]
    auth_scheme: _auth_scheme_pb2.AuthScheme
    values: ConnectionValuesUpdate
    def __init__(self, auth_scheme: _Optional[_Union[_auth_scheme_pb2.AuthScheme, str]] = ..., values: _Optional[_Union[ConnectionValuesUpdate, _Mapping]] = ...) -> None: ...

class ConnectionValuesUpdate(_message.Message):
    __slots__ = ("token", "generic_api_key", "api_key", "bearer_token", "basic_encoded", "generic_token", "api_key_prefix", "generic_secret", "generic_id", "user_agent", "username", "password", "credentials_json", "application_id", "installation_id", "private_key")
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    GENERIC_API_KEY_FIELD_NUMBER: _ClassVar[int]
    API_KEY_FIELD_NUMBER: _ClassVar[int]
    BEARER_TOKEN_FIELD_NUMBER: _ClassVar[int]
    BASIC_ENCODED_FIELD_NUMBER: _ClassVar[int]
    GENERIC_TOKEN_FIELD_NUMBER: _ClassVar[int]
    API_KEY_PREFIX_FIELD_NUMBER: _ClassVar[int]
    GENERIC_SECRET_FIELD_NUMBER: _ClassVar[int]
    GENERIC_ID_FIELD_NUMBER: _ClassVar[int]
    USER_AGENT_FIELD_NUMBER: _ClassVar[int]
    USERNAME_FIELD_NUMBER: _ClassVar[int]
    PASSWORD_FIELD_NUMBER: _ClassVar[int]
    CREDENTIALS_JSON_FIELD_NUMBER: _ClassVar[int]
    APPLICATION_ID_FIELD_NUMBER: _ClassVar[int]
    INSTALLATION_ID_FIELD_NUMBER: _ClassVar[int]
    PRIVATE_KEY_FIELD_NUMBER: _ClassVar[int]
    token: str
    generic_api_key: str
    api_key: str
    bearer_token: str
    basic_encoded: str
    generic_token: str
    api_key_prefix: str
    generic_secret: str
    generic_id: str
    user_agent: str
    username: str
    password: str
    credentials_json: str
    application_id: str
    installation_id: str
    private_key: str
    def __init__(self, token: _Optional[str] = ..., generic_api_key: _Optional[str] = ..., api_key: _Optional[str] = ..., bearer_token: _Optional[str] = ..., basic_encoded: _Optional[str] = ..., generic_token: _Optional[str] = ..., api_key_prefix: _Optional[str] = ..., generic_secret: _Optional[str] = ..., generic_id: _Optional[str] = ..., user_agent: _Optional[str] = ..., username: _Optional[str] = ..., password: _Optional[str] = ..., credentials_json: _Optional[str] = ..., application_id: _Optional[str] = ..., installation_id: _Optional[str] = ..., private_key: _Optional[str] = ...) -> None: ...

class ConnectionSharingUpdate(_message.Message):
    __slots__ = ("acl_config_for_shared",)
    ACL_CONFIG_FOR_SHARED_FIELD_NUMBER: _ClassVar[int]
    acl_config_for_shared: SharedConnectionAclUpdate
    def __init__(self, acl_config_for_shared: _Optional[_Union[SharedConnectionAclUpdate, _Mapping]] = ...) -> None: ...

class SharedConnectionAclUpdate(_message.Message):
    __slots__ = ("allow_all_users", "allowed_user_ids", "not_allowed_user_ids")
    ALLOW_ALL_USERS_FIELD_NUMBER: _ClassVar[int]
    ALLOWED_USER_IDS_FIELD_NUMBER: _ClassVar[int]
    NOT_ALLOWED_USER_IDS_FIELD_NUMBER: _ClassVar[int]
    allow_all_users: bool
    allowed_user_ids: _struct_pb2.ListValue
    not_allowed_user_ids: _struct_pb2.ListValue
    def __init__(self, allow_all_users: bool = ..., allowed_user_ids: _Optional[_Union[_struct_pb2.ListValue, _Mapping]] = ..., not_allowed_user_ids: _Optional[_Union[_struct_pb2.ListValue, _Mapping]] = ...) -> None: ...

class UpdateConnectionResponse(_message.Message):
    __slots__ = ("success", "id", "status")
    SUCCESS_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    success: bool
    id: str
    status: str
    def __init__(self, success: bool = ..., id: _Optional[str] = ..., status: _Optional[str] = ...) -> None: ...

class SetConnectionStatusRequest(_message.Message):
    __slots__ = ("connection", "enabled")
    CONNECTION_FIELD_NUMBER: _ClassVar[int]
    ENABLED_FIELD_NUMBER: _ClassVar[int]
    connection: str
    enabled: bool
    def __init__(self, connection: _Optional[str] = ..., enabled: bool = ...) -> None: ...

class SetConnectionStatusResponse(_message.Message):
    __slots__ = ("success",)
    SUCCESS_FIELD_NUMBER: _ClassVar[int]
    success: bool
    def __init__(self, success: bool = ...) -> None: ...

class RefreshConnectionRequest(_message.Message):
    __slots__ = ("connection", "redirect_url")
    CONNECTION_FIELD_NUMBER: _ClassVar[int]
    REDIRECT_URL_FIELD_NUMBER: _ClassVar[int]
    connection: str
    redirect_url: str
    def __init__(self, connection: _Optional[str] = ..., redirect_url: _Optional[str] = ...) -> None: ...

class RefreshConnectionResponse(_message.Message):
    __slots__ = ("id", "status", "redirect_url")
    ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    REDIRECT_URL_FIELD_NUMBER: _ClassVar[int]
    id: str
    status: _connection_pb2.ConnectionStatus
    redirect_url: str
    def __init__(self, id: _Optional[str] = ..., status: _Optional[_Union[_connection_pb2.ConnectionStatus, str]] = ..., redirect_url: _Optional[str] = ...) -> None: ...

class RevokeConnectionRequest(_message.Message):
    __slots__ = ("connection",)
    CONNECTION_FIELD_NUMBER: _ClassVar[int]
    connection: str
    def __init__(self, connection: _Optional[str] = ...) -> None: ...

class RevokeConnectionResponse(_message.Message):
    __slots__ = ("revoked_tokens", "connection")
    REVOKED_TOKENS_FIELD_NUMBER: _ClassVar[int]
    CONNECTION_FIELD_NUMBER: _ClassVar[int]
    revoked_tokens: _containers.RepeatedScalarFieldContainer[RevokedToken]
    connection: RevokedConnection
    def __init__(self, revoked_tokens: _Optional[_Iterable[_Union[RevokedToken, str]]] = ..., connection: _Optional[_Union[RevokedConnection, _Mapping]] = ...) -> None: ...

class RevokedConnection(_message.Message):
    __slots__ = ("id", "status")
    ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    id: str
    status: _connection_pb2.ConnectionStatus
    def __init__(self, id: _Optional[str] = ..., status: _Optional[_Union[_connection_pb2.ConnectionStatus, str]] = ...) -> None: ...

class DeleteConnectionRequest(_message.Message):
    __slots__ = ("connection", "revoke_on_delete")
    CONNECTION_FIELD_NUMBER: _ClassVar[int]
    REVOKE_ON_DELETE_FIELD_NUMBER: _ClassVar[int]
    connection: str
    revoke_on_delete: bool
    def __init__(self, connection: _Optional[str] = ..., revoke_on_delete: bool = ...) -> None: ...

class DeleteConnectionResponse(_message.Message):
    __slots__ = ("success", "revoke_job_id")
    SUCCESS_FIELD_NUMBER: _ClassVar[int]
    REVOKE_JOB_ID_FIELD_NUMBER: _ClassVar[int]
    success: bool
    revoke_job_id: str
    def __init__(self, success: bool = ..., revoke_job_id: _Optional[str] = ...) -> None: ...

class WaitConnectionRequest(_message.Message):
    __slots__ = ("connection", "timeout")
    CONNECTION_FIELD_NUMBER: _ClassVar[int]
    TIMEOUT_FIELD_NUMBER: _ClassVar[int]
    connection: str
    timeout: _duration_pb2.Duration
    def __init__(self, connection: _Optional[str] = ..., timeout: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ...) -> None: ...

class WaitConnectionResponse(_message.Message):
    __slots__ = ("connection",)
    CONNECTION_FIELD_NUMBER: _ClassVar[int]
    connection: _connection_pb2.Connection
    def __init__(self, connection: _Optional[_Union[_connection_pb2.Connection, _Mapping]] = ...) -> None: ...

class AuthorizeConnectionRequest(_message.Message):
    __slots__ = ("user_id", "app", "auth_config", "callback_url", "alias")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    APP_FIELD_NUMBER: _ClassVar[int]
    AUTH_CONFIG_FIELD_NUMBER: _ClassVar[int]
    CALLBACK_URL_FIELD_NUMBER: _ClassVar[int]
    ALIAS_FIELD_NUMBER: _ClassVar[int]
    user_id: str
    app: str
    auth_config: str
    callback_url: str
    alias: str
    def __init__(self, user_id: _Optional[str] = ..., app: _Optional[str] = ..., auth_config: _Optional[str] = ..., callback_url: _Optional[str] = ..., alias: _Optional[str] = ...) -> None: ...

class AuthorizeConnectionResponse(_message.Message):
    __slots__ = ("connection", "redirect_url", "expire_time", "auth_config", "auth_config_created")
    CONNECTION_FIELD_NUMBER: _ClassVar[int]
    REDIRECT_URL_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    AUTH_CONFIG_FIELD_NUMBER: _ClassVar[int]
    AUTH_CONFIG_CREATED_FIELD_NUMBER: _ClassVar[int]
    connection: str
    redirect_url: str
    expire_time: _timestamp_pb2.Timestamp
    auth_config: str
    auth_config_created: bool
    def __init__(self, connection: _Optional[str] = ..., redirect_url: _Optional[str] = ..., expire_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., auth_config: _Optional[str] = ..., auth_config_created: bool = ...) -> None: ...
