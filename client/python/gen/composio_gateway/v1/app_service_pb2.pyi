from composio_gateway.v1 import app_pb2 as _app_pb2
from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ListAppsType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LIST_APPS_TYPE_UNSPECIFIED: _ClassVar[ListAppsType]
    LIST_APPS_TYPE_NATIVE: _ClassVar[ListAppsType]
    LIST_APPS_TYPE_CUSTOM: _ClassVar[ListAppsType]
    LIST_APPS_TYPE_ALL: _ClassVar[ListAppsType]

class AppSortOrder(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    APP_SORT_ORDER_UNSPECIFIED: _ClassVar[AppSortOrder]
    APP_SORT_ORDER_USAGE: _ClassVar[AppSortOrder]
    APP_SORT_ORDER_ALPHABETICALLY: _ClassVar[AppSortOrder]

class AppManagedBy(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    APP_MANAGED_BY_UNSPECIFIED: _ClassVar[AppManagedBy]
    APP_MANAGED_BY_COMPOSIO: _ClassVar[AppManagedBy]
    APP_MANAGED_BY_ALL: _ClassVar[AppManagedBy]
    APP_MANAGED_BY_PROJECT: _ClassVar[AppManagedBy]
LIST_APPS_TYPE_UNSPECIFIED: ListAppsType
LIST_APPS_TYPE_NATIVE: ListAppsType
LIST_APPS_TYPE_CUSTOM: ListAppsType
LIST_APPS_TYPE_ALL: ListAppsType
APP_SORT_ORDER_UNSPECIFIED: AppSortOrder
APP_SORT_ORDER_USAGE: AppSortOrder
APP_SORT_ORDER_ALPHABETICALLY: AppSortOrder
APP_MANAGED_BY_UNSPECIFIED: AppManagedBy
APP_MANAGED_BY_COMPOSIO: AppManagedBy
APP_MANAGED_BY_ALL: AppManagedBy
APP_MANAGED_BY_PROJECT: AppManagedBy

class ListAppsRequest(_message.Message):
    __slots__ = ("category", "type", "sort_by", "include_deprecated", "search", "user_id", "page_size", "page_token", "managed_by", "include_extra")
    CATEGORY_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    SORT_BY_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_DEPRECATED_FIELD_NUMBER: _ClassVar[int]
    SEARCH_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    MANAGED_BY_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    category: str
    type: ListAppsType
    sort_by: AppSortOrder
    include_deprecated: bool
    search: str
    user_id: str
    page_size: int
    page_token: str
    managed_by: AppManagedBy
    include_extra: bool
    def __init__(self, category: _Optional[str] = ..., type: _Optional[_Union[ListAppsType, str]] = ..., sort_by: _Optional[_Union[AppSortOrder, str]] = ..., include_deprecated: bool = ..., search: _Optional[str] = ..., user_id: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., managed_by: _Optional[_Union[AppManagedBy, str]] = ..., include_extra: bool = ...) -> None: ...

class ListAppsResponse(_message.Message):
    __slots__ = ("apps", "next_page_token", "total_size", "total_pages", "current_page")
    APPS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    TOTAL_PAGES_FIELD_NUMBER: _ClassVar[int]
    CURRENT_PAGE_FIELD_NUMBER: _ClassVar[int]
    apps: _containers.RepeatedCompositeFieldContainer[_app_pb2.App]
    next_page_token: str
    total_size: int
    total_pages: int
    current_page: int
    def __init__(self, apps: _Optional[_Iterable[_Union[_app_pb2.App, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., total_pages: _Optional[int] = ..., current_page: _Optional[int] = ...) -> None: ...

class GetAppRequest(_message.Message):
    __slots__ = ("app", "version", "include_extra")
    APP_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    app: str
    version: str
    include_extra: bool
    def __init__(self, app: _Optional[str] = ..., version: _Optional[str] = ..., include_extra: bool = ...) -> None: ...

class GetAppResponse(_message.Message):
    __slots__ = ("app",)
    APP_FIELD_NUMBER: _ClassVar[int]
    app: _app_pb2.App
    def __init__(self, app: _Optional[_Union[_app_pb2.App, _Mapping]] = ...) -> None: ...
