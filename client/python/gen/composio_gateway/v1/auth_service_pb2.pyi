import datetime

from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from composio_gateway.v1 import webhook_pb2 as _webhook_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class OnboardingPlatform(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ONBOARDING_PLATFORM_UNSPECIFIED: _ClassVar[OnboardingPlatform]
    ONBOARDING_PLATFORM_CONSUMER: _ClassVar[OnboardingPlatform]
    ONBOARDING_PLATFORM_DEVELOPER: _ClassVar[OnboardingPlatform]
ONBOARDING_PLATFORM_UNSPECIFIED: OnboardingPlatform
ONBOARDING_PLATFORM_CONSUMER: OnboardingPlatform
ONBOARDING_PLATFORM_DEVELOPER: OnboardingPlatform

class GetSessionInfoRequest(_message.Message):
    __slots__ = ("include_extra",)
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    include_extra: bool
    def __init__(self, include_extra: bool = ...) -> None: ...

class GetSessionInfoResponse(_message.Message):
    __slots__ = ("project", "api_key", "member", "extra")
    PROJECT_FIELD_NUMBER: _ClassVar[int]
    API_KEY_FIELD_NUMBER: _ClassVar[int]
    MEMBER_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    project: SessionProject
    api_key: SessionApiKey
    member: OrganizationMember
    extra: _struct_pb2.Struct
    def __init__(self, project: _Optional[_Union[SessionProject, _Mapping]] = ..., api_key: _Optional[_Union[SessionApiKey, _Mapping]] = ..., member: _Optional[_Union[OrganizationMember, _Mapping]] = ..., extra: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class SessionProject(_message.Message):
    __slots__ = ("auto_id", "id", "organization", "name", "email", "project", "create_time", "update_time", "webhook_url", "event_webhook_url", "webhook_secret", "triggers_enabled", "last_subscribe_time", "deleted", "is_new_webhook", "webhook_version", "org")
    AUTO_ID_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    ORGANIZATION_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    PROJECT_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    WEBHOOK_URL_FIELD_NUMBER: _ClassVar[int]
    EVENT_WEBHOOK_URL_FIELD_NUMBER: _ClassVar[int]
    WEBHOOK_SECRET_FIELD_NUMBER: _ClassVar[int]
    TRIGGERS_ENABLED_FIELD_NUMBER: _ClassVar[int]
    LAST_SUBSCRIBE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETED_FIELD_NUMBER: _ClassVar[int]
    IS_NEW_WEBHOOK_FIELD_NUMBER: _ClassVar[int]
    WEBHOOK_VERSION_FIELD_NUMBER: _ClassVar[int]
    ORG_FIELD_NUMBER: _ClassVar[int]
    auto_id: int
    id: str
    organization: str
    name: str
    email: str
    project: str
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    webhook_url: str
    event_webhook_url: str
    webhook_secret: str
    triggers_enabled: bool
    last_subscribe_time: _timestamp_pb2.Timestamp
    deleted: bool
    is_new_webhook: bool
    webhook_version: _webhook_pb2.WebhookSubscriptionVersion
    org: SessionOrganization
    def __init__(self, auto_id: _Optional[int] = ..., id: _Optional[str] = ..., organization: _Optional[str] = ..., name: _Optional[str] = ..., email: _Optional[str] = ..., project: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., webhook_url: _Optional[str] = ..., event_webhook_url: _Optional[str] = ..., webhook_secret: _Optional[str] = ..., triggers_enabled: bool = ..., last_subscribe_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., deleted: bool = ..., is_new_webhook: bool = ..., webhook_version: _Optional[_Union[_webhook_pb2.WebhookSubscriptionVersion, str]] = ..., org: _Optional[_Union[SessionOrganization, _Mapping]] = ...) -> None: ...

class SessionOrganization(_message.Message):
    __slots__ = ("id", "name", "plan")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PLAN_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    plan: str
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., plan: _Optional[str] = ...) -> None: ...

class SessionApiKey(_message.Message):
    __slots__ = ("auto_id", "id", "name", "project", "member", "create_time", "update_time", "delete_time", "key", "deleted")
    AUTO_ID_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PROJECT_FIELD_NUMBER: _ClassVar[int]
    MEMBER_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETE_TIME_FIELD_NUMBER: _ClassVar[int]
    KEY_FIELD_NUMBER: _ClassVar[int]
    DELETED_FIELD_NUMBER: _ClassVar[int]
    auto_id: int
    id: str
    name: str
    project: str
    member: str
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    delete_time: _timestamp_pb2.Timestamp
    key: str
    deleted: bool
    def __init__(self, auto_id: _Optional[int] = ..., id: _Optional[str] = ..., name: _Optional[str] = ..., project: _Optional[str] = ..., member: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., key: _Optional[str] = ..., deleted: bool = ...) -> None: ...

class OrganizationMember(_message.Message):
    __slots__ = ("id", "email", "name", "role", "metadata")
    ID_FIELD_NUMBER: _ClassVar[int]
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    ROLE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    id: str
    email: str
    name: str
    role: str
    metadata: MemberMetadata
    def __init__(self, id: _Optional[str] = ..., email: _Optional[str] = ..., name: _Optional[str] = ..., role: _Optional[str] = ..., metadata: _Optional[_Union[MemberMetadata, _Mapping]] = ...) -> None: ...

class MemberMetadata(_message.Message):
    __slots__ = ("prefers_old_dashboard", "onboarding_platform", "seen_flow_consumer", "seen_flow_developer", "seen_flow_cli", "seen_connect_announcement")
    PREFERS_OLD_DASHBOARD_FIELD_NUMBER: _ClassVar[int]
    ONBOARDING_PLATFORM_FIELD_NUMBER: _ClassVar[int]
    SEEN_FLOW_CONSUMER_FIELD_NUMBER: _ClassVar[int]
    SEEN_FLOW_DEVELOPER_FIELD_NUMBER: _ClassVar[int]
    SEEN_FLOW_CLI_FIELD_NUMBER: _ClassVar[int]
    SEEN_CONNECT_ANNOUNCEMENT_FIELD_NUMBER: _ClassVar[int]
    prefers_old_dashboard: bool
    onboarding_platform: OnboardingPlatform
    seen_flow_consumer: bool
    seen_flow_developer: bool
    seen_flow_cli: bool
    seen_connect_announcement: bool
    def __init__(self, prefers_old_dashboard: bool = ..., onboarding_platform: _Optional[_Union[OnboardingPlatform, str]] = ..., seen_flow_consumer: bool = ..., seen_flow_developer: bool = ..., seen_flow_cli: bool = ..., seen_connect_announcement: bool = ...) -> None: ...
