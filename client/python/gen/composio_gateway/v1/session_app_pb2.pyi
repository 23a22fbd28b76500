import datetime

from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ListSessionAppsRequest(_message.Message):
    __slots__ = ("session", "apps", "is_connected", "search", "page_size", "page_token")
    SESSION_FIELD_NUMBER: _ClassVar[int]
    APPS_FIELD_NUMBER: _ClassVar[int]
    IS_CONNECTED_FIELD_NUMBER: _ClassVar[int]
    SEARCH_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    session: str
    apps: _containers.RepeatedScalarFieldContainer[str]
    is_connected: bool
    search: str
    page_size: int
    page_token: str
    def __init__(self, session: _Optional[str] = ..., apps: _Optional[_Iterable[str]] = ..., is_connected: bool = ..., search: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListSessionAppsResponse(_message.Message):
    __slots__ = ("apps", "next_page_token", "total_size", "total_pages", "current_page")
    APPS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    TOTAL_PAGES_FIELD_NUMBER: _ClassVar[int]
    CURRENT_PAGE_FIELD_NUMBER: _ClassVar[int]
    apps: _containers.RepeatedCompositeFieldContainer[SessionApp]
    next_page_token: str
    total_size: int
    total_pages: int
    current_page: int
    def __init__(self, apps: _Optional[_Iterable[_Union[SessionApp, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., total_pages: _Optional[int] = ..., current_page: _Optional[int] = ...) -> None: ...

class SessionApp(_message.Message):
    __slots__ = ("slug", "name", "enabled", "no_auth", "composio_managed_auth_schemes", "meta", "connection")
    SLUG_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    ENABLED_FIELD_NUMBER: _ClassVar[int]
    NO_AUTH_FIELD_NUMBER: _ClassVar[int]
    COMPOSIO_MANAGED_AUTH_SCHEMES_FIELD_NUMBER: _ClassVar[int]
    META_FIELD_NUMBER: _ClassVar[int]
    CONNECTION_FIELD_NUMBER: _ClassVar[int]
    slug: str
    name: str
    enabled: bool
    no_auth: bool
    composio_managed_auth_schemes: _containers.RepeatedScalarFieldContainer[str]
    meta: SessionAppMeta
    connection: SessionAppConnection
    def __init__(self, slug: _Optional[str] = ..., name: _Optional[str] = ..., enabled: bool = ..., no_auth: bool = ..., composio_managed_auth_schemes: _Optional[_Iterable[str]] = ..., meta: _Optional[_Union[SessionAppMeta, _Mapping]] = ..., connection: _Optional[_Union[SessionAppConnection, _Mapping]] = ...) -> None: ...

class SessionAppMeta(_message.Message):
    __slots__ = ("logo", "description", "no_auth")
    LOGO_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    NO_AUTH_FIELD_NUMBER: _ClassVar[int]
    logo: str
    description: str
    no_auth: bool
    def __init__(self, logo: _Optional[str] = ..., description: _Optional[str] = ..., no_auth: bool = ...) -> None: ...

class SessionAppConnection(_message.Message):
    __slots__ = ("id", "user_id", "status", "create_time", "auth_config")
    ID_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    AUTH_CONFIG_FIELD_NUMBER: _ClassVar[int]
    id: str
    user_id: str
    status: str
    create_time: _timestamp_pb2.Timestamp
    auth_config: SessionAppAuthConfig
    def __init__(self, id: _Optional[str] = ..., user_id: _Optional[str] = ..., status: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., auth_config: _Optional[_Union[SessionAppAuthConfig, _Mapping]] = ...) -> None: ...

class SessionAppAuthConfig(_message.Message):
    __slots__ = ("id", "auth_scheme", "is_composio_managed")
    ID_FIELD_NUMBER: _ClassVar[int]
    AUTH_SCHEME_FIELD_NUMBER: _ClassVar[int]
    IS_COMPOSIO_MANAGED_FIELD_NUMBER: _ClassVar[int]
    id: str
    auth_scheme: str
    is_composio_managed: bool
    def __init__(self, id: _Optional[str] = ..., auth_scheme: _Optional[str] = ..., is_composio_managed: bool = ...) -> None: ...
