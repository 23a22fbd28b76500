from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CustomAppLogoType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CUSTOM_APP_LOGO_TYPE_UNSPECIFIED: _ClassVar[CustomAppLogoType]
    CUSTOM_APP_LOGO_TYPE_PNG: _ClassVar[CustomAppLogoType]
    CUSTOM_APP_LOGO_TYPE_JPEG: _ClassVar[CustomAppLogoType]

class CustomAppAuthMode(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CUSTOM_APP_AUTH_MODE_UNSPECIFIED: _ClassVar[CustomAppAuthMode]
    CUSTOM_APP_AUTH_MODE_NO_AUTH: _ClassVar[CustomAppAuthMode]
    CUSTOM_APP_AUTH_MODE_API_KEY: _ClassVar[CustomAppAuthMode]
    CUSTOM_APP_AUTH_MODE_DCR_OAUTH: _ClassVar[CustomAppAuthMode]
CUSTOM_APP_LOGO_TYPE_UNSPECIFIED: CustomAppLogoType
CUSTOM_APP_LOGO_TYPE_PNG: CustomAppLogoType
CUSTOM_APP_LOGO_TYPE_JPEG: CustomAppLogoType
CUSTOM_APP_AUTH_MODE_UNSPECIFIED: CustomAppAuthMode
CUSTOM_APP_AUTH_MODE_NO_AUTH: CustomAppAuthMode
CUSTOM_APP_AUTH_MODE_API_KEY: CustomAppAuthMode
CUSTOM_APP_AUTH_MODE_DCR_OAUTH: CustomAppAuthMode

class UpsertCustomAppRequest(_message.Message):
    __slots__ = ("app", "config")
    APP_FIELD_NUMBER: _ClassVar[int]
    CONFIG_FIELD_NUMBER: _ClassVar[int]
    app: str
    config: CustomAppConfig
    def __init__(self, app: _Optional[str] = ..., config: _Optional[_Union[CustomAppConfig, _Mapping]] = ...) -> None: ...

class CustomAppConfig(_message.Message):
    __slots__ = ("name", "app_url", "logo", "auth_schemes")
    NAME_FIELD_NUMBER: _ClassVar[int]
    APP_URL_FIELD_NUMBER: _ClassVar[int]
    LOGO_FIELD_NUMBER: _ClassVar[int]
    AUTH_SCHEMES_FIELD_NUMBER: _ClassVar[int]
    name: str
    app_url: str
    logo: CustomAppLogo
    auth_schemes: _containers.RepeatedCompositeFieldContainer[CustomAppAuthScheme]
    def __init__(self, name: _Optional[str] = ..., app_url: _Optional[str] = ..., logo: _Optional[_Union[CustomAppLogo, _Mapping]] = ..., auth_schemes: _Optional[_Iterable[_Union[CustomAppAuthScheme, _Mapping]]] = ...) -> None: ...

class CustomAppLogo(_message.Message):
    __slots__ = ("content", "mime_type")
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    MIME_TYPE_FIELD_NUMBER: _ClassVar[int]
    content: bytes
    mime_type: CustomAppLogoType
    def __init__(self, content: _Optional[bytes] = ..., mime_type: _Optional[_Union[CustomAppLogoType, str]] = ...) -> None: ...

class CustomAppAuthScheme(_message.Message):
    __slots__ = ("mode", "headers", "api_key_field", "additional_fields", "discovery_url")
    class HeadersEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    MODE_FIELD_NUMBER: _ClassVar[int]
    HEADERS_FIELD_NUMBER: _ClassVar[int]
    API_KEY_FIELD_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_FIELDS_FIELD_NUMBER: _ClassVar[int]
    DISCOVERY_URL_FIELD_NUMBER: _ClassVar[int]
    mode: CustomAppAuthMode
    headers: _containers.ScalarMap[str, str]
    api_key_field: CustomAppField
    additional_fields: CustomAppAdditionalFields
    discovery_url: str
    def __init__(self, mode: _Optional[_Union[CustomAppAuthMode, str]] = ..., headers: _Optional[_Mapping[str, str]] = ..., api_key_field: _Optional[_Union[CustomAppField, _Mapping]] = ..., additional_fields: _Optional[_Union[CustomAppAdditionalFields, _Mapping]] = ..., discovery_url: _Optional[str] = ...) -> None: ...

class CustomAppField(_message.Message):
    __slots__ = ("display_name", "description")
    DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    display_name: str
    description: str
    def __init__(self, display_name: _Optional[str] = ..., description: _Optional[str] = ...) -> None: ...

class CustomAppAdditionalFields(_message.Message):
    __slots__ = ("generic_id",)
    GENERIC_ID_FIELD_NUMBER: _ClassVar[int]
    generic_id: CustomAppField
    def __init__(self, generic_id: _Optional[_Union[CustomAppField, _Mapping]] = ...) -> None: ...

class UpsertCustomAppResponse(_message.Message):
    __slots__ = ("app",)
    APP_FIELD_NUMBER: _ClassVar[int]
    app: str
    def __init__(self, app: _Optional[str] = ...) -> None: ...

class SyncCustomAppRequest(_message.Message):
    __slots__ = ("app", "connection")
    APP_FIELD_NUMBER: _ClassVar[int]
    CONNECTION_FIELD_NUMBER: _ClassVar[int]
    app: str
    connection: str
    def __init__(self, app: _Optional[str] = ..., connection: _Optional[str] = ...) -> None: ...

class SyncCustomAppResponse(_message.Message):
    __slots__ = ("app", "version", "synced_count")
    APP_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    SYNCED_COUNT_FIELD_NUMBER: _ClassVar[int]
    app: str
    version: str
    synced_count: int
    def __init__(self, app: _Optional[str] = ..., version: _Optional[str] = ..., synced_count: _Optional[int] = ...) -> None: ...

class DeleteCustomAppRequest(_message.Message):
    __slots__ = ("app", "revoke_on_delete")
    APP_FIELD_NUMBER: _ClassVar[int]
    REVOKE_ON_DELETE_FIELD_NUMBER: _ClassVar[int]
    app: str
    revoke_on_delete: bool
    def __init__(self, app: _Optional[str] = ..., revoke_on_delete: bool = ...) -> None: ...

class DeleteCustomAppResponse(_message.Message):
    __slots__ = ("app", "deleted", "revoke_job_ids", "auth_configs_deleted", "connections_deleted")
    APP_FIELD_NUMBER: _ClassVar[int]
    DELETED_FIELD_NUMBER: _ClassVar[int]
    REVOKE_JOB_IDS_FIELD_NUMBER: _ClassVar[int]
    AUTH_CONFIGS_DELETED_FIELD_NUMBER: _ClassVar[int]
    CONNECTIONS_DELETED_FIELD_NUMBER: _ClassVar[int]
    app: str
    deleted: bool
    revoke_job_ids: _containers.RepeatedScalarFieldContainer[str]
    auth_configs_deleted: int
    connections_deleted: int
    def __init__(self, app: _Optional[str] = ..., deleted: bool = ..., revoke_job_ids: _Optional[_Iterable[str]] = ..., auth_configs_deleted: _Optional[int] = ..., connections_deleted: _Optional[int] = ...) -> None: ...
