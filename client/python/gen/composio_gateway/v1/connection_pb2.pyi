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

class ConnectionStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CONNECTION_STATUS_UNSPECIFIED: _ClassVar[ConnectionStatus]
    CONNECTION_STATUS_INITIALIZING: _ClassVar[ConnectionStatus]
    CONNECTION_STATUS_INITIATED: _ClassVar[ConnectionStatus]
    CONNECTION_STATUS_ACTIVE: _ClassVar[ConnectionStatus]
    CONNECTION_STATUS_FAILED: _ClassVar[ConnectionStatus]
    CONNECTION_STATUS_EXPIRED: _ClassVar[ConnectionStatus]
    CONNECTION_STATUS_INACTIVE: _ClassVar[ConnectionStatus]
    CONNECTION_STATUS_REVOKED: _ClassVar[ConnectionStatus]

class ConnectionAccountType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CONNECTION_ACCOUNT_TYPE_UNSPECIFIED: _ClassVar[ConnectionAccountType]
    CONNECTION_ACCOUNT_TYPE_PRIVATE: _ClassVar[ConnectionAccountType]
    CONNECTION_ACCOUNT_TYPE_SHARED: _ClassVar[ConnectionAccountType]
CONNECTION_STATUS_UNSPECIFIED: ConnectionStatus
CONNECTION_STATUS_INITIALIZING: ConnectionStatus
CONNECTION_STATUS_INITIATED: ConnectionStatus
CONNECTION_STATUS_ACTIVE: ConnectionStatus
CONNECTION_STATUS_FAILED: ConnectionStatus
CONNECTION_STATUS_EXPIRED: ConnectionStatus
CONNECTION_STATUS_INACTIVE: ConnectionStatus
CONNECTION_STATUS_REVOKED: ConnectionStatus
CONNECTION_ACCOUNT_TYPE_UNSPECIFIED: ConnectionAccountType
CONNECTION_ACCOUNT_TYPE_PRIVATE: ConnectionAccountType
CONNECTION_ACCOUNT_TYPE_SHARED: ConnectionAccountType

class Connection(_message.Message):
    __slots__ = ("id", "app", "auth_config", "word_id", "alias", "user_id", "status", "status_reason", "is_disabled", "create_time", "update_time", "state", "sharing", "test_request_endpoint", "requested_scopes", "requested_user_scopes", "data", "params", "auth_scheme", "extra")
    ID_FIELD_NUMBER: _ClassVar[int]
    APP_FIELD_NUMBER: _ClassVar[int]
    AUTH_CONFIG_FIELD_NUMBER: _ClassVar[int]
    WORD_ID_FIELD_NUMBER: _ClassVar[int]
    ALIAS_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    STATUS_REASON_FIELD_NUMBER: _ClassVar[int]
    IS_DISABLED_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    SHARING_FIELD_NUMBER: _ClassVar[int]
    TEST_REQUEST_ENDPOINT_FIELD_NUMBER: _ClassVar[int]
    REQUESTED_SCOPES_FIELD_NUMBER: _ClassVar[int]
    REQUESTED_USER_SCOPES_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    PARAMS_FIELD_NUMBER: _ClassVar[int]
    AUTH_SCHEME_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    id: str
    app: _app_pb2.AppReference
    auth_config: ConnectionAuthConfig
    word_id: str
    alias: str
    user_id: str
    status: ConnectionStatus
    status_reason: str
    is_disabled: bool
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    state: ConnectionState
    sharing: ConnectionSharing
    test_request_endpoint: str
    requested_scopes: _containers.RepeatedScalarFieldContainer[str]
    requested_user_scopes: _containers.RepeatedScalarFieldContainer[str]
    data: _struct_pb2.Struct
    params: _struct_pb2.Struct
    auth_scheme: _auth_scheme_pb2.AuthScheme
    extra: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., app: _Optional[_Union[_app_pb2.AppReference, _Mapping]] = ..., auth_config: _Optional[_Union[ConnectionAuthConfig, _Mapping]] = ..., word_id: _Optional[str] = ..., alias: _Optional[str] = ..., user_id: _Optional[str] = ..., status: _Optional[_Union[ConnectionStatus, str]] = ..., status_reason: _Optional[str] = ..., is_disabled: bool = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., state: _Optional[_Union[ConnectionState, _Mapping]] = ..., sharing: _Optional[_Union[ConnectionSharing, _Mapping]] = ..., test_request_endpoint: _Optional[str] = ..., requested_scopes: _Optional[_Iterable[str]] = ..., requested_user_scopes: _Optional[_Iterable[str]] = ..., data: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., params: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., auth_scheme: _Optional[_Union[_auth_scheme_pb2.AuthScheme, str]] = ..., extra: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class ConnectionAuthConfig(_message.Message):
    __slots__ = ("id", "auth_scheme", "is_composio_managed", "is_disabled")
    ID_FIELD_NUMBER: _ClassVar[int]
    AUTH_SCHEME_FIELD_NUMBER: _ClassVar[int]
    IS_COMPOSIO_MANAGED_FIELD_NUMBER: _ClassVar[int]
    IS_DISABLED_FIELD_NUMBER: _ClassVar[int]
    id: str
    auth_scheme: _auth_scheme_pb2.AuthScheme
    is_composio_managed: bool
    is_disabled: bool
    def __init__(self, id: _Optional[str] = ..., auth_scheme: _Optional[_Union[_auth_scheme_pb2.AuthScheme, str]] = ..., is_composio_managed: bool = ..., is_disabled: bool = ...) -> None: ...

class ConnectionSharing(_message.Message):
    __slots__ = ("account_type", "acl_config_for_shared")
    ACCOUNT_TYPE_FIELD_NUMBER: _ClassVar[int]
    ACL_CONFIG_FOR_SHARED_FIELD_NUMBER: _ClassVar[int]
    account_type: ConnectionAccountType
    acl_config_for_shared: SharedConnectionAcl
    def __init__(self, account_type: _Optional[_Union[ConnectionAccountType, str]] = ..., acl_config_for_shared: _Optional[_Union[SharedConnectionAcl, _Mapping]] = ...) -> None: ...

class SharedConnectionAcl(_message.Message):
    __slots__ = ("allow_all_users", "allowed_user_ids", "not_allowed_user_ids")
    ALLOW_ALL_USERS_FIELD_NUMBER: _ClassVar[int]
    ALLOWED_USER_IDS_FIELD_NUMBER: _ClassVar[int]
    NOT_ALLOWED_USER_IDS_FIELD_NUMBER: _ClassVar[int]
    allow_all_users: bool
    allowed_user_ids: _containers.RepeatedScalarFieldContainer[str]
    not_allowed_user_ids: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, allow_all_users: bool = ..., allowed_user_ids: _Optional[_Iterable[str]] = ..., not_allowed_user_ids: _Optional[_Iterable[str]] = ...) -> None: ...

class ConnectionState(_message.Message):
    __slots__ = ("auth_scheme", "values")
    AUTH_SCHEME_FIELD_NUMBER: _ClassVar[int]
    VALUES_FIELD_NUMBER: _ClassVar[int]
    auth_scheme: _auth_scheme_pb2.AuthScheme
    values: ConnectionValues
    def __init__(self, auth_scheme: _Optional[_Union[_auth_scheme_pb2.AuthScheme, str]] = ..., values: _Optional[_Union[ConnectionValues, _Mapping]] = ...) -> None: ...

class ConnectionValues(_message.Message):
    __slots__ = ("status", "error", "error_description", "expired_at", "revoked_at", "access_token", "refresh_token", "id_token", "token_type", "expires_in", "expires_at", "scope", "scopes", "code_verifier", "redirect_url", "callback_url", "final_redirect_uri", "state_prefix", "long_redirect_url", "webhook_signature", "authed_user", "extra_token_data", "client_id", "client_secret", "client_id_issued_at", "client_secret_expires_at", "auth_uri", "oauth_token", "oauth_token_secret", "oauth_verifier", "consumer_key", "legacy_callback_url", "generic_api_key", "api_key", "bearer_token", "basic_encoded", "token", "username", "password", "credentials_json", "composio_link_redirect_url", "application_id", "installation_id", "private_key", "dev_key", "session_id", "subdomain", "your_domain", "region", "shop", "account_url", "company_domain", "extension", "form_api_base_url", "instance_endpoint", "api_url", "borneo_dashboard_url", "proxy_username", "proxy_password", "domain", "version", "dc", "site_name", "instance_name", "account_id", "your_server", "server_location", "base_url", "display_name", "other")
    STATUS_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    ERROR_DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    EXPIRED_AT_FIELD_NUMBER: _ClassVar[int]
    REVOKED_AT_FIELD_NUMBER: _ClassVar[int]
    ACCESS_TOKEN_FIELD_NUMBER: _ClassVar[int]
    REFRESH_TOKEN_FIELD_NUMBER: _ClassVar[int]
    ID_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOKEN_TYPE_FIELD_NUMBER: _ClassVar[int]
    EXPIRES_IN_FIELD_NUMBER: _ClassVar[int]
    EXPIRES_AT_FIELD_NUMBER: _ClassVar[int]
    SCOPE_FIELD_NUMBER: _ClassVar[int]
    SCOPES_FIELD_NUMBER: _ClassVar[int]
    CODE_VERIFIER_FIELD_NUMBER: _ClassVar[int]
    REDIRECT_URL_FIELD_NUMBER: _ClassVar[int]
    CALLBACK_URL_FIELD_NUMBER: _ClassVar[int]
    FINAL_REDIRECT_URI_FIELD_NUMBER: _ClassVar[int]
    STATE_PREFIX_FIELD_NUMBER: _ClassVar[int]
    LONG_REDIRECT_URL_FIELD_NUMBER: _ClassVar[int]
    WEBHOOK_SIGNATURE_FIELD_NUMBER: _ClassVar[int]
    AUTHED_USER_FIELD_NUMBER: _ClassVar[int]
    EXTRA_TOKEN_DATA_FIELD_NUMBER: _ClassVar[int]
    CLIENT_ID_FIELD_NUMBER: _ClassVar[int]
    CLIENT_SECRET_FIELD_NUMBER: _ClassVar[int]
    CLIENT_ID_ISSUED_AT_FIELD_NUMBER: _ClassVar[int]
    CLIENT_SECRET_EXPIRES_AT_FIELD_NUMBER: _ClassVar[int]
    AUTH_URI_FIELD_NUMBER: _ClassVar[int]
    OAUTH_TOKEN_FIELD_NUMBER: _ClassVar[int]
    OAUTH_TOKEN_SECRET_FIELD_NUMBER: _ClassVar[int]
    OAUTH_VERIFIER_FIELD_NUMBER: _ClassVar[int]
    CONSUMER_KEY_FIELD_NUMBER: _ClassVar[int]
    LEGACY_CALLBACK_URL_FIELD_NUMBER: _ClassVar[int]
    GENERIC_API_KEY_FIELD_NUMBER: _ClassVar[int]
    API_KEY_FIELD_NUMBER: _ClassVar[int]
    BEARER_TOKEN_FIELD_NUMBER: _ClassVar[int]
    BASIC_ENCODED_FIELD_NUMBER: _ClassVar[int]
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    USERNAME_FIELD_NUMBER: _ClassVar[int]
    PASSWORD_FIELD_NUMBER: _ClassVar[int]
    CREDENTIALS_JSON_FIELD_NUMBER: _ClassVar[int]
    COMPOSIO_LINK_REDIRECT_URL_FIELD_NUMBER: _ClassVar[int]
    APPLICATION_ID_FIELD_NUMBER: _ClassVar[int]
    INSTALLATION_ID_FIELD_NUMBER: _ClassVar[int]
    PRIVATE_KEY_FIELD_NUMBER: _ClassVar[int]
    DEV_KEY_FIELD_NUMBER: _ClassVar[int]
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    SUBDOMAIN_FIELD_NUMBER: _ClassVar[int]
    YOUR_DOMAIN_FIELD_NUMBER: _ClassVar[int]
    REGION_FIELD_NUMBER: _ClassVar[int]
    SHOP_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_URL_FIELD_NUMBER: _ClassVar[int]
    COMPANY_DOMAIN_FIELD_NUMBER: _ClassVar[int]
    EXTENSION_FIELD_NUMBER: _ClassVar[int]
    FORM_API_BASE_URL_FIELD_NUMBER: _ClassVar[int]
    INSTANCE_ENDPOINT_FIELD_NUMBER: _ClassVar[int]
    API_URL_FIELD_NUMBER: _ClassVar[int]
    BORNEO_DASHBOARD_URL_FIELD_NUMBER: _ClassVar[int]
    PROXY_USERNAME_FIELD_NUMBER: _ClassVar[int]
    PROXY_PASSWORD_FIELD_NUMBER: _ClassVar[int]
    DOMAIN_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    DC_FIELD_NUMBER: _ClassVar[int]
    SITE_NAME_FIELD_NUMBER: _ClassVar[int]
    INSTANCE_NAME_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_ID_FIELD_NUMBER: _ClassVar[int]
    YOUR_SERVER_FIELD_NUMBER: _ClassVar[int]
    SERVER_LOCATION_FIELD_NUMBER: _ClassVar[int]
    BASE_URL_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
    OTHER_FIELD_NUMBER: _ClassVar[int]
    status: ConnectionStatus
    error: str
    error_description: str
    expired_at: str
    revoked_at: str
    access_token: str
    refresh_token: str
    id_token: str
    token_type: str
    expires_in: str
    expires_at: str
    scope: str
    scopes: _containers.RepeatedScalarFieldContainer[str]
    code_verifier: str
    redirect_url: str
    callback_url: str
    final_redirect_uri: str
    state_prefix: str
    long_redirect_url: bool
    webhook_signature: str
    authed_user: ConnectionAuthedUser
    extra_token_data: _struct_pb2.Struct
    client_id: str
    client_secret: str
    client_id_issued_at: float
    client_secret_expires_at: float
    auth_uri: str
    oauth_token: str
    oauth_token_secret: str
    oauth_verifier: str
    consumer_key: str
    legacy_callback_url: str
    generic_api_key: str
    api_key: str
    bearer_token: str
    basic_encoded: str
    token: str
    username: str
    password: str
    credentials_json: str
    composio_link_redirect_url: str
    application_id: str
    installation_id: str
    private_key: str
    dev_key: str
    session_id: str
    subdomain: str
    your_domain: str
    region: str
    shop: str
    account_url: str
    company_domain: str
    extension: str
    form_api_base_url: str
    instance_endpoint: str
    api_url: str
    borneo_dashboard_url: str
    proxy_username: str
    proxy_password: str
    domain: str
    version: str
    dc: str
    site_name: str
    instance_name: str
    account_id: str
    your_server: str
    server_location: str
    base_url: str
    display_name: str
    other: _struct_pb2.Struct
    def __init__(self, status: _Optional[_Union[ConnectionStatus, str]] = ..., error: _Optional[str] = ..., error_description: _Optional[str] = ..., expired_at: _Optional[str] = ..., revoked_at: _Optional[str] = ..., access_token: _Optional[str] = ..., refresh_token: _Optional[str] = ..., id_token: _Optional[str] = ..., token_type: _Optional[str] = ..., expires_in: _Optional[str] = ..., expires_at: _Optional[str] = ..., scope: _Optional[str] = ..., scopes: _Optional[_Iterable[str]] = ..., code_verifier: _Optional[str] = ..., redirect_url: _Optional[str] = ..., callback_url: _Optional[str] = ..., final_redirect_uri: _Optional[str] = ..., state_prefix: _Optional[str] = ..., long_redirect_url: bool = ..., webhook_signature: _Optional[str] = ..., authed_user: _Optional[_Union[ConnectionAuthedUser, _Mapping]] = ..., extra_token_data: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., client_id: _Optional[str] = ..., client_secret: _Optional[str] = ..., client_id_issued_at: _Optional[float] = ..., client_secret_expires_at: _Optional[float] = ..., auth_uri: _Optional[str] = ..., oauth_token: _Optional[str] = ..., oauth_token_secret: _Optional[str] = ..., oauth_verifier: _Optional[str] = ..., consumer_key: _Optional[str] = ..., legacy_callback_url: _Optional[str] = ..., generic_api_key: _Optional[str] = ..., api_key: _Optional[str] = ..., bearer_token: _Optional[str] = ..., basic_encoded: _Optional[str] = ..., token: _Optional[str] = ..., username: _Optional[str] = ..., password: _Optional[str] = ..., credentials_json: _Optional[str] = ..., composio_link_redirect_url: _Optional[str] = ..., application_id: _Optional[str] = ..., installation_id: _Optional[str] = ..., private_key: _Optional[str] = ..., dev_key: _Optional[str] = ..., session_id: _Optional[str] = ..., subdomain: _Optional[str] = ..., your_domain: _Optional[str] = ..., region: _Optional[str] = ..., shop: _Optional[str] = ..., account_url: _Optional[str] = ..., company_domain: _Optional[str] = ..., extension: _Optional[str] = ..., form_api_base_url: _Optional[str] = ..., instance_endpoint: _Optional[str] = ..., api_url: _Optional[str] = ..., borneo_dashboard_url: _Optional[str] = ..., proxy_username: _Optional[str] = ..., proxy_password: _Optional[str] = ..., domain: _Optional[str] = ..., version: _Optional[str] = ..., dc: _Optional[str] = ..., site_name: _Optional[str] = ..., instance_name: _Optional[str] = ..., account_id: _Optional[str] = ..., your_server: _Optional[str] = ..., server_location: _Optional[str] = ..., base_url: _Optional[str] = ..., display_name: _Optional[str] = ..., other: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class ConnectionAuthedUser(_message.Message):
    __slots__ = ("access_token", "scope")
    ACCESS_TOKEN_FIELD_NUMBER: _ClassVar[int]
    SCOPE_FIELD_NUMBER: _ClassVar[int]
    access_token: str
    scope: str
    def __init__(self, access_token: _Optional[str] = ..., scope: _Optional[str] = ...) -> None: ...
