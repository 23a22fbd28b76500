import datetime

from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from composio_gateway.v1 import webhook_pb2 as _webhook_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ApiKeyArea(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    API_KEY_AREA_UNSPECIFIED: _ClassVar[ApiKeyArea]
    API_KEY_AREA_TOOLS: _ClassVar[ApiKeyArea]
    API_KEY_AREA_TOOL_EXECUTION: _ClassVar[ApiKeyArea]
    API_KEY_AREA_PROXY_EXECUTE: _ClassVar[ApiKeyArea]
    API_KEY_AREA_SESSION_MANAGEMENT: _ClassVar[ApiKeyArea]
    API_KEY_AREA_SESSION_TOOL_EXECUTION: _ClassVar[ApiKeyArea]
    API_KEY_AREA_LEGACY_MCP: _ClassVar[ApiKeyArea]
    API_KEY_AREA_CONNECTED_ACCOUNTS: _ClassVar[ApiKeyArea]
    API_KEY_AREA_AUTH_CONFIGS: _ClassVar[ApiKeyArea]
    API_KEY_AREA_TOOLKITS: _ClassVar[ApiKeyArea]
    API_KEY_AREA_TRIGGERS: _ClassVar[ApiKeyArea]
    API_KEY_AREA_WEBHOOKS: _ClassVar[ApiKeyArea]
    API_KEY_AREA_OBSERVABILITY: _ClassVar[ApiKeyArea]
    API_KEY_AREA_SESSIONS: _ClassVar[ApiKeyArea]

class ApiKeyAccess(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    API_KEY_ACCESS_UNSPECIFIED: _ClassVar[ApiKeyAccess]
    API_KEY_ACCESS_NONE: _ClassVar[ApiKeyAccess]
    API_KEY_ACCESS_READ: _ClassVar[ApiKeyAccess]
    API_KEY_ACCESS_WRITE: _ClassVar[ApiKeyAccess]
    API_KEY_ACCESS_READ_WRITE: _ClassVar[ApiKeyAccess]

class LogVisibility(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LOG_VISIBILITY_UNSPECIFIED: _ClassVar[LogVisibility]
    LOG_VISIBILITY_SHOW_ALL: _ClassVar[LogVisibility]
    LOG_VISIBILITY_DONT_STORE_DATA: _ClassVar[LogVisibility]
API_KEY_AREA_UNSPECIFIED: ApiKeyArea
API_KEY_AREA_TOOLS: ApiKeyArea
API_KEY_AREA_TOOL_EXECUTION: ApiKeyArea
API_KEY_AREA_PROXY_EXECUTE: ApiKeyArea
API_KEY_AREA_SESSION_MANAGEMENT: ApiKeyArea
API_KEY_AREA_SESSION_TOOL_EXECUTION: ApiKeyArea
API_KEY_AREA_LEGACY_MCP: ApiKeyArea
API_KEY_AREA_CONNECTED_ACCOUNTS: ApiKeyArea
API_KEY_AREA_AUTH_CONFIGS: ApiKeyArea
API_KEY_AREA_TOOLKITS: ApiKeyArea
API_KEY_AREA_TRIGGERS: ApiKeyArea
API_KEY_AREA_WEBHOOKS: ApiKeyArea
API_KEY_AREA_OBSERVABILITY: ApiKeyArea
API_KEY_AREA_SESSIONS: ApiKeyArea
API_KEY_ACCESS_UNSPECIFIED: ApiKeyAccess
API_KEY_ACCESS_NONE: ApiKeyAccess
API_KEY_ACCESS_READ: ApiKeyAccess
API_KEY_ACCESS_WRITE: ApiKeyAccess
API_KEY_ACCESS_READ_WRITE: ApiKeyAccess
LOG_VISIBILITY_UNSPECIFIED: LogVisibility
LOG_VISIBILITY_SHOW_ALL: LogVisibility
LOG_VISIBILITY_DONT_STORE_DATA: LogVisibility

class Project(_message.Message):
    __slots__ = ("id", "organization", "name", "email", "create_time", "update_time", "webhook_url", "event_webhook_url", "webhook_secret", "triggers_enabled", "last_subscribe_time", "is_new_webhook", "webhook_version", "deleted", "api_keys", "extra")
    ID_FIELD_NUMBER: _ClassVar[int]
    ORGANIZATION_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    WEBHOOK_URL_FIELD_NUMBER: _ClassVar[int]
    EVENT_WEBHOOK_URL_FIELD_NUMBER: _ClassVar[int]
    WEBHOOK_SECRET_FIELD_NUMBER: _ClassVar[int]
    TRIGGERS_ENABLED_FIELD_NUMBER: _ClassVar[int]
    LAST_SUBSCRIBE_TIME_FIELD_NUMBER: _ClassVar[int]
    IS_NEW_WEBHOOK_FIELD_NUMBER: _ClassVar[int]
    WEBHOOK_VERSION_FIELD_NUMBER: _ClassVar[int]
    DELETED_FIELD_NUMBER: _ClassVar[int]
    API_KEYS_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    id: str
    organization: str
    name: str
    email: str
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    webhook_url: str
    event_webhook_url: str
    webhook_secret: str
    triggers_enabled: bool
    last_subscribe_time: _timestamp_pb2.Timestamp
    is_new_webhook: bool
    webhook_version: _webhook_pb2.WebhookSubscriptionVersion
    deleted: bool
    api_keys: _containers.RepeatedCompositeFieldContainer[ProjectApiKey]
    extra: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., organization: _Optional[str] = ..., name: _Optional[str] = ..., email: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., webhook_url: _Optional[str] = ..., event_webhook_url: _Optional[str] = ..., webhook_secret: _Optional[str] = ..., triggers_enabled: bool = ..., last_subscribe_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., is_new_webhook: bool = ..., webhook_version: _Optional[_Union[_webhook_pb2.WebhookSubscriptionVersion, str]] = ..., deleted: bool = ..., api_keys: _Optional[_Iterable[_Union[ProjectApiKey, _Mapping]]] = ..., extra: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class ProjectApiKey(_message.Message):
    __slots__ = ("id", "name", "key", "create_time")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    KEY_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    key: str
    create_time: _timestamp_pb2.Timestamp
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., key: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class ListOrganizationProjectsRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "include_extra")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    include_extra: bool
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., include_extra: bool = ...) -> None: ...

class ListOrganizationProjectsResponse(_message.Message):
    __slots__ = ("projects", "next_page_token", "total_size", "total_pages", "current_page")
    PROJECTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    TOTAL_PAGES_FIELD_NUMBER: _ClassVar[int]
    CURRENT_PAGE_FIELD_NUMBER: _ClassVar[int]
    projects: _containers.RepeatedCompositeFieldContainer[Project]
    next_page_token: str
    total_size: int
    total_pages: int
    current_page: int
    def __init__(self, projects: _Optional[_Iterable[_Union[Project, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., total_pages: _Optional[int] = ..., current_page: _Optional[int] = ...) -> None: ...

class ListProjectsRequest(_message.Message):
    __slots__ = ("all_organizations", "page_size", "page_token", "include_extra")
    ALL_ORGANIZATIONS_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    all_organizations: bool
    page_size: int
    page_token: str
    include_extra: bool
    def __init__(self, all_organizations: bool = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., include_extra: bool = ...) -> None: ...

class ListProjectsResponse(_message.Message):
    __slots__ = ("projects", "next_page_token", "total_size", "total_pages", "current_page")
    PROJECTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    TOTAL_PAGES_FIELD_NUMBER: _ClassVar[int]
    CURRENT_PAGE_FIELD_NUMBER: _ClassVar[int]
    projects: _containers.RepeatedCompositeFieldContainer[Project]
    next_page_token: str
    total_size: int
    total_pages: int
    current_page: int
    def __init__(self, projects: _Optional[_Iterable[_Union[Project, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., total_pages: _Optional[int] = ..., current_page: _Optional[int] = ...) -> None: ...

class GetProjectRequest(_message.Message):
    __slots__ = ("project", "include_extra")
    PROJECT_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    project: str
    include_extra: bool
    def __init__(self, project: _Optional[str] = ..., include_extra: bool = ...) -> None: ...

class GetProjectResponse(_message.Message):
    __slots__ = ("project",)
    PROJECT_FIELD_NUMBER: _ClassVar[int]
    project: Project
    def __init__(self, project: _Optional[_Union[Project, _Mapping]] = ...) -> None: ...

class CreateProjectRequest(_message.Message):
    __slots__ = ("name", "should_create_api_key", "api_key_allowed_ips", "api_key_permissions", "config")
    NAME_FIELD_NUMBER: _ClassVar[int]
    SHOULD_CREATE_API_KEY_FIELD_NUMBER: _ClassVar[int]
    API_KEY_ALLOWED_IPS_FIELD_NUMBER: _ClassVar[int]
    API_KEY_PERMISSIONS_FIELD_NUMBER: _ClassVar[int]
    CONFIG_FIELD_NUMBER: _ClassVar[int]
    name: str
    should_create_api_key: bool
    api_key_allowed_ips: _containers.RepeatedScalarFieldContainer[str]
    api_key_permissions: _containers.RepeatedCompositeFieldContainer[ApiKeyPermission]
    config: ProjectConfig
    def __init__(self, name: _Optional[str] = ..., should_create_api_key: bool = ..., api_key_allowed_ips: _Optional[_Iterable[str]] = ..., api_key_permissions: _Optional[_Iterable[_Union[ApiKeyPermission, _Mapping]]] = ..., config: _Optional[_Union[ProjectConfig, _Mapping]] = ...) -> None: ...

class ApiKeyPermission(_message.Message):
    __slots__ = ("area", "access")
    AREA_FIELD_NUMBER: _ClassVar[int]
    ACCESS_FIELD_NUMBER: _ClassVar[int]
    area: ApiKeyArea
    access: ApiKeyAccess
    def __init__(self, area: _Optional[_Union[ApiKeyArea, str]] = ..., access: _Optional[_Union[ApiKeyAccess, str]] = ...) -> None: ...

class ProjectConfig(_message.Message):
    __slots__ = ("two_factor_enabled", "logo_url", "display_name", "mask_secret_keys_in_connected_account", "log_visibility_setting", "is_composio_link_enabled_for_managed_auth", "file_url_expiry_seconds", "oauth_callback_verifier_url", "theme", "enable_instant", "zdr_enabled")
    TWO_FACTOR_ENABLED_FIELD_NUMBER: _ClassVar[int]
    LOGO_URL_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
    MASK_SECRET_KEYS_IN_CONNECTED_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    LOG_VISIBILITY_SETTING_FIELD_NUMBER: _ClassVar[int]
    IS_COMPOSIO_LINK_ENABLED_FOR_MANAGED_AUTH_FIELD_NUMBER: _ClassVar[int]
    FILE_URL_EXPIRY_SECONDS_FIELD_NUMBER: _ClassVar[int]
    OAUTH_CALLBACK_VERIFIER_URL_FIELD_NUMBER: _ClassVar[int]
    THEME_FIELD_NUMBER: _ClassVar[int]
    ENABLE_INSTANT_FIELD_NUMBER: _ClassVar[int]
    ZDR_ENABLED_FIELD_NUMBER: _ClassVar[int]
    two_factor_enabled: bool
    logo_url: str
    display_name: str
    mask_secret_keys_in_connected_account: bool
    log_visibility_setting: LogVisibility
    is_composio_link_enabled_for_managed_auth: bool
    file_url_expiry_seconds: int
    oauth_callback_verifier_url: str
    theme: _struct_pb2.Struct
    enable_instant: bool
    zdr_enabled: bool
    def __init__(self, two_factor_enabled: bool = ..., logo_url: _Optional[str] = ..., display_name: _Optional[str] = ..., mask_secret_keys_in_connected_account: bool = ..., log_visibility_setting: _Optional[_Union[LogVisibility, str]] = ..., is_composio_link_enabled_for_managed_auth: bool = ..., file_url_expiry_seconds: _Optional[int] = ..., oauth_callback_verifier_url: _Optional[str] = ..., theme: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., enable_instant: bool = ..., zdr_enabled: bool = ...) -> None: ...

class CreateProjectResponse(_message.Message):
    __slots__ = ("id", "name", "api_key")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    API_KEY_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    api_key: str
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., api_key: _Optional[str] = ...) -> None: ...

class DeleteProjectRequest(_message.Message):
    __slots__ = ("project", "revoke_on_delete")
    PROJECT_FIELD_NUMBER: _ClassVar[int]
    REVOKE_ON_DELETE_FIELD_NUMBER: _ClassVar[int]
    project: str
    revoke_on_delete: bool
    def __init__(self, project: _Optional[str] = ..., revoke_on_delete: bool = ...) -> None: ...

class DeleteProjectResponse(_message.Message):
    __slots__ = ("status", "revoke_job_id")
    STATUS_FIELD_NUMBER: _ClassVar[int]
    REVOKE_JOB_ID_FIELD_NUMBER: _ClassVar[int]
    status: str
    revoke_job_id: str
    def __init__(self, status: _Optional[str] = ..., revoke_job_id: _Optional[str] = ...) -> None: ...

class RegenerateProjectApiKeyRequest(_message.Message):
    __slots__ = ("project",)
    PROJECT_FIELD_NUMBER: _ClassVar[int]
    project: str
    def __init__(self, project: _Optional[str] = ...) -> None: ...

class RegenerateProjectApiKeyResponse(_message.Message):
    __slots__ = ("api_key", "message")
    API_KEY_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    api_key: ProjectApiKey
    message: str
    def __init__(self, api_key: _Optional[_Union[ProjectApiKey, _Mapping]] = ..., message: _Optional[str] = ...) -> None: ...

class ResolveConsumerProjectRequest(_message.Message):
    __slots__ = ("organization",)
    ORGANIZATION_FIELD_NUMBER: _ClassVar[int]
    organization: str
    def __init__(self, organization: _Optional[str] = ...) -> None: ...

class ResolveConsumerProjectResponse(_message.Message):
    __slots__ = ("project_id", "project", "project_name", "organization", "project_type", "config", "consumer_user_id", "user_id")
    PROJECT_ID_FIELD_NUMBER: _ClassVar[int]
    PROJECT_FIELD_NUMBER: _ClassVar[int]
    PROJECT_NAME_FIELD_NUMBER: _ClassVar[int]
    ORGANIZATION_FIELD_NUMBER: _ClassVar[int]
    PROJECT_TYPE_FIELD_NUMBER: _ClassVar[int]
    CONFIG_FIELD_NUMBER: _ClassVar[int]
    CONSUMER_USER_ID_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    project_id: str
    project: str
    project_name: str
    organization: str
    project_type: str
    config: ConsumerProjectConfig
    consumer_user_id: str
    user_id: str
    def __init__(self, project_id: _Optional[str] = ..., project: _Optional[str] = ..., project_name: _Optional[str] = ..., organization: _Optional[str] = ..., project_type: _Optional[str] = ..., config: _Optional[_Union[ConsumerProjectConfig, _Mapping]] = ..., consumer_user_id: _Optional[str] = ..., user_id: _Optional[str] = ...) -> None: ...

class ConsumerProjectConfig(_message.Message):
    __slots__ = ("consumer_experience_enabled", "enhanced_controls", "enable_instant", "clanker")
    CONSUMER_EXPERIENCE_ENABLED_FIELD_NUMBER: _ClassVar[int]
    ENHANCED_CONTROLS_FIELD_NUMBER: _ClassVar[int]
    ENABLE_INSTANT_FIELD_NUMBER: _ClassVar[int]
    CLANKER_FIELD_NUMBER: _ClassVar[int]
    consumer_experience_enabled: bool
    enhanced_controls: bool
    enable_instant: bool
    clanker: bool
    def __init__(self, consumer_experience_enabled: bool = ..., enhanced_controls: bool = ..., enable_instant: bool = ..., clanker: bool = ...) -> None: ...
