import datetime

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

class AppType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    APP_TYPE_UNSPECIFIED: _ClassVar[AppType]
    APP_TYPE_NATIVE: _ClassVar[AppType]
    APP_TYPE_CUSTOM: _ClassVar[AppType]

class AppAccess(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    APP_ACCESS_UNSPECIFIED: _ClassVar[AppAccess]
    APP_ACCESS_ALL: _ClassVar[AppAccess]
    APP_ACCESS_USER: _ClassVar[AppAccess]
APP_TYPE_UNSPECIFIED: AppType
APP_TYPE_NATIVE: AppType
APP_TYPE_CUSTOM: AppType
APP_ACCESS_UNSPECIFIED: AppAccess
APP_ACCESS_ALL: AppAccess
APP_ACCESS_USER: AppAccess

class App(_message.Message):
    __slots__ = ("slug", "name", "type", "enabled", "access", "auth_schemes", "composio_managed_auth_schemes", "composio_managed_auth", "auth_config_details", "no_auth", "auth_guide_url", "base_url", "get_current_user_endpoint", "get_current_user_endpoint_method", "meta", "instant", "is_local_toolkit", "legacy", "extra")
    SLUG_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ENABLED_FIELD_NUMBER: _ClassVar[int]
    ACCESS_FIELD_NUMBER: _ClassVar[int]
    AUTH_SCHEMES_FIELD_NUMBER: _ClassVar[int]
    COMPOSIO_MANAGED_AUTH_SCHEMES_FIELD_NUMBER: _ClassVar[int]
    COMPOSIO_MANAGED_AUTH_FIELD_NUMBER: _ClassVar[int]
    AUTH_CONFIG_DETAILS_FIELD_NUMBER: _ClassVar[int]
    NO_AUTH_FIELD_NUMBER: _ClassVar[int]
    AUTH_GUIDE_URL_FIELD_NUMBER: _ClassVar[int]
    BASE_URL_FIELD_NUMBER: _ClassVar[int]
    GET_CURRENT_USER_ENDPOINT_FIELD_NUMBER: _ClassVar[int]
    GET_CURRENT_USER_ENDPOINT_METHOD_FIELD_NUMBER: _ClassVar[int]
    META_FIELD_NUMBER: _ClassVar[int]
    INSTANT_FIELD_NUMBER: _ClassVar[int]
    IS_LOCAL_TOOLKIT_FIELD_NUMBER: _ClassVar[int]
    LEGACY_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    slug: str
    name: str
    type: AppType
    enabled: bool
    access: AppAccess
    auth_schemes: _containers.RepeatedScalarFieldContainer[str]
    composio_managed_auth_schemes: _containers.RepeatedScalarFieldContainer[str]
    composio_managed_auth: _containers.RepeatedCompositeFieldContainer[ComposioManagedAuth]
    auth_config_details: _containers.RepeatedCompositeFieldContainer[AuthConfigDetail]
    no_auth: bool
    auth_guide_url: str
    base_url: str
    get_current_user_endpoint: str
    get_current_user_endpoint_method: str
    meta: AppMeta
    instant: AppInstantSupport
    is_local_toolkit: bool
    legacy: AppLegacy
    extra: _struct_pb2.Struct
    def __init__(self, slug: _Optional[str] = ..., name: _Optional[str] = ..., type: _Optional[_Union[AppType, str]] = ..., enabled: bool = ..., access: _Optional[_Union[AppAccess, str]] = ..., auth_schemes: _Optional[_Iterable[str]] = ..., composio_managed_auth_schemes: _Optional[_Iterable[str]] = ..., composio_managed_auth: _Optional[_Iterable[_Union[ComposioManagedAuth, _Mapping]]] = ..., auth_config_details: _Optional[_Iterable[_Union[AuthConfigDetail, _Mapping]]] = ..., no_auth: bool = ..., auth_guide_url: _Optional[str] = ..., base_url: _Optional[str] = ..., get_current_user_endpoint: _Optional[str] = ..., get_current_user_endpoint_method: _Optional[str] = ..., meta: _Optional[_Union[AppMeta, _Mapping]] = ..., instant: _Optional[_Union[AppInstantSupport, _Mapping]] = ..., is_local_toolkit: bool = ..., legacy: _Optional[_Union[AppLegacy, _Mapping]] = ..., extra: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class AppMeta(_message.Message):
    __slots__ = ("create_time", "update_time", "description", "logo", "app_url", "categories", "triggers_count", "tools_count", "version", "available_versions")
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    LOGO_FIELD_NUMBER: _ClassVar[int]
    APP_URL_FIELD_NUMBER: _ClassVar[int]
    CATEGORIES_FIELD_NUMBER: _ClassVar[int]
    TRIGGERS_COUNT_FIELD_NUMBER: _ClassVar[int]
    TOOLS_COUNT_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    AVAILABLE_VERSIONS_FIELD_NUMBER: _ClassVar[int]
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    description: str
    logo: str
    app_url: str
    categories: _containers.RepeatedCompositeFieldContainer[AppCategory]
    triggers_count: int
    tools_count: int
    version: str
    available_versions: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., description: _Optional[str] = ..., logo: _Optional[str] = ..., app_url: _Optional[str] = ..., categories: _Optional[_Iterable[_Union[AppCategory, _Mapping]]] = ..., triggers_count: _Optional[int] = ..., tools_count: _Optional[int] = ..., version: _Optional[str] = ..., available_versions: _Optional[_Iterable[str]] = ...) -> None: ...

class AppCategory(_message.Message):
    __slots__ = ("id", "name", "slug")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    SLUG_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    slug: str
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., slug: _Optional[str] = ...) -> None: ...

class AppInstantSupport(_message.Message):
    __slots__ = ("supported",)
    SUPPORTED_FIELD_NUMBER: _ClassVar[int]
    supported: bool
    def __init__(self, supported: bool = ...) -> None: ...

class ComposioManagedAuth(_message.Message):
    __slots__ = ("mode", "scopes", "user_scopes")
    MODE_FIELD_NUMBER: _ClassVar[int]
    SCOPES_FIELD_NUMBER: _ClassVar[int]
    USER_SCOPES_FIELD_NUMBER: _ClassVar[int]
    mode: str
    scopes: AvailableScopes
    user_scopes: AvailableScopes
    def __init__(self, mode: _Optional[str] = ..., scopes: _Optional[_Union[AvailableScopes, _Mapping]] = ..., user_scopes: _Optional[_Union[AvailableScopes, _Mapping]] = ...) -> None: ...

class AvailableScopes(_message.Message):
    __slots__ = ("available",)
    AVAILABLE_FIELD_NUMBER: _ClassVar[int]
    available: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, available: _Optional[_Iterable[str]] = ...) -> None: ...

class AuthConfigDetail(_message.Message):
    __slots__ = ("mode", "required_scopes", "fields", "proxy", "name", "auth_hint_url", "deprecated_auth_provider_details")
    MODE_FIELD_NUMBER: _ClassVar[int]
    REQUIRED_SCOPES_FIELD_NUMBER: _ClassVar[int]
    FIELDS_FIELD_NUMBER: _ClassVar[int]
    PROXY_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    AUTH_HINT_URL_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED_AUTH_PROVIDER_DETAILS_FIELD_NUMBER: _ClassVar[int]
    mode: str
    required_scopes: _containers.RepeatedScalarFieldContainer[str]
    fields: AuthFieldStages
    proxy: AuthProxy
    name: str
    auth_hint_url: str
    deprecated_auth_provider_details: AuthProviderDetails
    def __init__(self, mode: _Optional[str] = ..., required_scopes: _Optional[_Iterable[str]] = ..., fields: _Optional[_Union[AuthFieldStages, _Mapping]] = ..., proxy: _Optional[_Union[AuthProxy, _Mapping]] = ..., name: _Optional[str] = ..., auth_hint_url: _Optional[str] = ..., deprecated_auth_provider_details: _Optional[_Union[AuthProviderDetails, _Mapping]] = ...) -> None: ...

class AuthFieldStages(_message.Message):
    __slots__ = ("auth_config_creation", "connected_account_initiation")
    AUTH_CONFIG_CREATION_FIELD_NUMBER: _ClassVar[int]
    CONNECTED_ACCOUNT_INITIATION_FIELD_NUMBER: _ClassVar[int]
    auth_config_creation: AuthFieldForm
    connected_account_initiation: AuthFieldForm
    def __init__(self, auth_config_creation: _Optional[_Union[AuthFieldForm, _Mapping]] = ..., connected_account_initiation: _Optional[_Union[AuthFieldForm, _Mapping]] = ...) -> None: ...

class AuthFieldForm(_message.Message):
    __slots__ = ("required", "optional")
    REQUIRED_FIELD_NUMBER: _ClassVar[int]
    OPTIONAL_FIELD_NUMBER: _ClassVar[int]
    required: _containers.RepeatedCompositeFieldContainer[AuthField]
    optional: _containers.RepeatedCompositeFieldContainer[AuthField]
    def __init__(self, required: _Optional[_Iterable[_Union[AuthField, _Mapping]]] = ..., optional: _Optional[_Iterable[_Union[AuthField, _Mapping]]] = ...) -> None: ...

class AuthField(_message.Message):
    __slots__ = ("name", "display_name", "default_value", "type", "description", "required", "is_secret", "legacy_template_name", "user_visible", "is_available_as_shared_credentials")
    NAME_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_VALUE_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    REQUIRED_FIELD_NUMBER: _ClassVar[int]
    IS_SECRET_FIELD_NUMBER: _ClassVar[int]
    LEGACY_TEMPLATE_NAME_FIELD_NUMBER: _ClassVar[int]
    USER_VISIBLE_FIELD_NUMBER: _ClassVar[int]
    IS_AVAILABLE_AS_SHARED_CREDENTIALS_FIELD_NUMBER: _ClassVar[int]
    name: str
    display_name: str
    default_value: str
    type: str
    description: str
    required: bool
    is_secret: bool
    legacy_template_name: str
    user_visible: bool
    is_available_as_shared_credentials: bool
    def __init__(self, name: _Optional[str] = ..., display_name: _Optional[str] = ..., default_value: _Optional[str] = ..., type: _Optional[str] = ..., description: _Optional[str] = ..., required: bool = ..., is_secret: bool = ..., legacy_template_name: _Optional[str] = ..., user_visible: bool = ..., is_available_as_shared_credentials: bool = ...) -> None: ...

class AuthProxy(_message.Message):
    __slots__ = ("base_url",)
    BASE_URL_FIELD_NUMBER: _ClassVar[int]
    base_url: str
    def __init__(self, base_url: _Optional[str] = ...) -> None: ...

class AuthProviderDetails(_message.Message):
    __slots__ = ("authorization_url", "token_url")
    AUTHORIZATION_URL_FIELD_NUMBER: _ClassVar[int]
    TOKEN_URL_FIELD_NUMBER: _ClassVar[int]
    authorization_url: str
    token_url: str
    def __init__(self, authorization_url: _Optional[str] = ..., token_url: _Optional[str] = ...) -> None: ...

class AppLegacy(_message.Message):
    __slots__ = ("toolkit_id", "get_current_user_endpoint", "raw_proxy_infos")
    TOOLKIT_ID_FIELD_NUMBER: _ClassVar[int]
    GET_CURRENT_USER_ENDPOINT_FIELD_NUMBER: _ClassVar[int]
    RAW_PROXY_INFOS_FIELD_NUMBER: _ClassVar[int]
    toolkit_id: str
    get_current_user_endpoint: str
    raw_proxy_infos: _containers.RepeatedCompositeFieldContainer[_struct_pb2.Struct]
    def __init__(self, toolkit_id: _Optional[str] = ..., get_current_user_endpoint: _Optional[str] = ..., raw_proxy_infos: _Optional[_Iterable[_Union[_struct_pb2.Struct, _Mapping]]] = ...) -> None: ...

class AppReference(_message.Message):
    __slots__ = ("slug",)
    SLUG_FIELD_NUMBER: _ClassVar[int]
    slug: str
    def __init__(self, slug: _Optional[str] = ...) -> None: ...

class AppSummary(_message.Message):
    __slots__ = ("slug", "name", "logo", "auth_guide_url", "auth_hint_url")
    SLUG_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    LOGO_FIELD_NUMBER: _ClassVar[int]
    AUTH_GUIDE_URL_FIELD_NUMBER: _ClassVar[int]
    AUTH_HINT_URL_FIELD_NUMBER: _ClassVar[int]
    slug: str
    name: str
    logo: str
    auth_guide_url: str
    auth_hint_url: str
    def __init__(self, slug: _Optional[str] = ..., name: _Optional[str] = ..., logo: _Optional[str] = ..., auth_guide_url: _Optional[str] = ..., auth_hint_url: _Optional[str] = ...) -> None: ...
