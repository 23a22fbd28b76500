from composio_gateway.v1 import app_pb2 as _app_pb2
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

class BatchGetAppsRequest(_message.Message):
    __slots__ = ("apps", "category", "managed_by", "sort_by", "page_size", "page_token", "include_extra")
    APPS_FIELD_NUMBER: _ClassVar[int]
    CATEGORY_FIELD_NUMBER: _ClassVar[int]
    MANAGED_BY_FIELD_NUMBER: _ClassVar[int]
    SORT_BY_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    apps: _containers.RepeatedScalarFieldContainer[str]
    category: str
    managed_by: AppManagedBy
    sort_by: AppSortOrder
    page_size: int
    page_token: str
    include_extra: bool
    def __init__(self, apps: _Optional[_Iterable[str]] = ..., category: _Optional[str] = ..., managed_by: _Optional[_Union[AppManagedBy, str]] = ..., sort_by: _Optional[_Union[AppSortOrder, str]] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., include_extra: bool = ...) -> None: ...

class BatchGetAppsResponse(_message.Message):
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

class ListAppCategoriesRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListAppCategoriesResponse(_message.Message):
    __slots__ = ("categories", "next_page_token", "total_size", "total_pages", "current_page")
    CATEGORIES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    TOTAL_PAGES_FIELD_NUMBER: _ClassVar[int]
    CURRENT_PAGE_FIELD_NUMBER: _ClassVar[int]
    categories: _containers.RepeatedCompositeFieldContainer[_app_pb2.AppCategory]
    next_page_token: str
    total_size: int
    total_pages: int
    current_page: int
    def __init__(self, categories: _Optional[_Iterable[_Union[_app_pb2.AppCategory, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., total_pages: _Optional[int] = ..., current_page: _Optional[int] = ...) -> None: ...

class ListAppChangelogsRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListAppChangelogsResponse(_message.Message):
    __slots__ = ("changelogs",)
    CHANGELOGS_FIELD_NUMBER: _ClassVar[int]
    changelogs: _containers.RepeatedCompositeFieldContainer[AppChangelog]
    def __init__(self, changelogs: _Optional[_Iterable[_Union[AppChangelog, _Mapping]]] = ...) -> None: ...

class AppChangelog(_message.Message):
    __slots__ = ("slug", "name", "display_name", "versions")
    SLUG_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
    VERSIONS_FIELD_NUMBER: _ClassVar[int]
    slug: str
    name: str
    display_name: str
    versions: _containers.RepeatedCompositeFieldContainer[AppVersionChange]
    def __init__(self, slug: _Optional[str] = ..., name: _Optional[str] = ..., display_name: _Optional[str] = ..., versions: _Optional[_Iterable[_Union[AppVersionChange, _Mapping]]] = ...) -> None: ...

class AppVersionChange(_message.Message):
    __slots__ = ("version", "changelog")
    VERSION_FIELD_NUMBER: _ClassVar[int]
    CHANGELOG_FIELD_NUMBER: _ClassVar[int]
    version: str
    changelog: str
    def __init__(self, version: _Optional[str] = ..., changelog: _Optional[str] = ...) -> None: ...

class GetScopeGrantContextRequest(_message.Message):
    __slots__ = ("app", "auth_scheme", "app_version")
    APP_FIELD_NUMBER: _ClassVar[int]
    AUTH_SCHEME_FIELD_NUMBER: _ClassVar[int]
    APP_VERSION_FIELD_NUMBER: _ClassVar[int]
    app: str
    auth_scheme: _auth_scheme_pb2.AuthScheme
    app_version: str
    def __init__(self, app: _Optional[str] = ..., auth_scheme: _Optional[_Union[_auth_scheme_pb2.AuthScheme, str]] = ..., app_version: _Optional[str] = ...) -> None: ...

class GetScopeGrantContextResponse(_message.Message):
    __slots__ = ("auth_scheme", "app_version", "grant_context_dimensions", "default_grant_context")
    class DefaultGrantContextEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    AUTH_SCHEME_FIELD_NUMBER: _ClassVar[int]
    APP_VERSION_FIELD_NUMBER: _ClassVar[int]
    GRANT_CONTEXT_DIMENSIONS_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_GRANT_CONTEXT_FIELD_NUMBER: _ClassVar[int]
    auth_scheme: str
    app_version: str
    grant_context_dimensions: _containers.RepeatedCompositeFieldContainer[GrantContextDimension]
    default_grant_context: _containers.ScalarMap[str, str]
    def __init__(self, auth_scheme: _Optional[str] = ..., app_version: _Optional[str] = ..., grant_context_dimensions: _Optional[_Iterable[_Union[GrantContextDimension, _Mapping]]] = ..., default_grant_context: _Optional[_Mapping[str, str]] = ...) -> None: ...

class GrantContextDimension(_message.Message):
    __slots__ = ("dimension", "description", "values")
    DIMENSION_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    VALUES_FIELD_NUMBER: _ClassVar[int]
    dimension: str
    description: str
    values: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, dimension: _Optional[str] = ..., description: _Optional[str] = ..., values: _Optional[_Iterable[str]] = ...) -> None: ...

class RecommendScopesRequest(_message.Message):
    __slots__ = ("app", "tools", "auth_scheme", "app_version", "grant_context", "include", "exclude", "available_scopes")
    class GrantContextEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    APP_FIELD_NUMBER: _ClassVar[int]
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    AUTH_SCHEME_FIELD_NUMBER: _ClassVar[int]
    APP_VERSION_FIELD_NUMBER: _ClassVar[int]
    GRANT_CONTEXT_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    EXCLUDE_FIELD_NUMBER: _ClassVar[int]
    AVAILABLE_SCOPES_FIELD_NUMBER: _ClassVar[int]
    app: str
    tools: _containers.RepeatedScalarFieldContainer[str]
    auth_scheme: _auth_scheme_pb2.AuthScheme
    app_version: str
    grant_context: _containers.ScalarMap[str, str]
    include: _containers.RepeatedScalarFieldContainer[str]
    exclude: _containers.RepeatedScalarFieldContainer[str]
    available_scopes: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, app: _Optional[str] = ..., tools: _Optional[_Iterable[str]] = ..., auth_scheme: _Optional[_Union[_auth_scheme_pb2.AuthScheme, str]] = ..., app_version: _Optional[str] = ..., grant_context: _Optional[_Mapping[str, str]] = ..., include: _Optional[_Iterable[str]] = ..., exclude: _Optional[_Iterable[str]] = ..., available_scopes: _Optional[_Iterable[str]] = ...) -> None: ...

class RecommendScopesResponse(_message.Message):
    __slots__ = ("auth_scheme", "app_version", "grant_context", "scopes")
    class GrantContextEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    AUTH_SCHEME_FIELD_NUMBER: _ClassVar[int]
    APP_VERSION_FIELD_NUMBER: _ClassVar[int]
    GRANT_CONTEXT_FIELD_NUMBER: _ClassVar[int]
    SCOPES_FIELD_NUMBER: _ClassVar[int]
    auth_scheme: str
    app_version: str
    grant_context: _containers.ScalarMap[str, str]
    scopes: RecommendedScopes
    def __init__(self, auth_scheme: _Optional[str] = ..., app_version: _Optional[str] = ..., grant_context: _Optional[_Mapping[str, str]] = ..., scopes: _Optional[_Union[RecommendedScopes, _Mapping]] = ...) -> None: ...

class RecommendedScopes(_message.Message):
    __slots__ = ("least_privilege", "fewest", "conditional")
    LEAST_PRIVILEGE_FIELD_NUMBER: _ClassVar[int]
    FEWEST_FIELD_NUMBER: _ClassVar[int]
    CONDITIONAL_FIELD_NUMBER: _ClassVar[int]
    least_privilege: _containers.RepeatedScalarFieldContainer[str]
    fewest: _containers.RepeatedScalarFieldContainer[str]
    conditional: _containers.RepeatedCompositeFieldContainer[ConditionalScope]
    def __init__(self, least_privilege: _Optional[_Iterable[str]] = ..., fewest: _Optional[_Iterable[str]] = ..., conditional: _Optional[_Iterable[_Union[ConditionalScope, _Mapping]]] = ...) -> None: ...

class ConditionalScope(_message.Message):
    __slots__ = ("scope", "when", "tools")
    class WhenEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: _struct_pb2.ListValue
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[_struct_pb2.ListValue, _Mapping]] = ...) -> None: ...
    SCOPE_FIELD_NUMBER: _ClassVar[int]
    WHEN_FIELD_NUMBER: _ClassVar[int]
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    scope: str
    when: _containers.MessageMap[str, _struct_pb2.ListValue]
    tools: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, scope: _Optional[str] = ..., when: _Optional[_Mapping[str, _struct_pb2.ListValue]] = ..., tools: _Optional[_Iterable[str]] = ...) -> None: ...
