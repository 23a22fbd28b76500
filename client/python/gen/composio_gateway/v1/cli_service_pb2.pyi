import datetime

from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CliSessionStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CLI_SESSION_STATUS_UNSPECIFIED: _ClassVar[CliSessionStatus]
    CLI_SESSION_STATUS_PENDING: _ClassVar[CliSessionStatus]
    CLI_SESSION_STATUS_LINKED: _ClassVar[CliSessionStatus]

class CliSessionScope(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CLI_SESSION_SCOPE_UNSPECIFIED: _ClassVar[CliSessionScope]
    CLI_SESSION_SCOPE_PROJECT: _ClassVar[CliSessionScope]
    CLI_SESSION_SCOPE_USER: _ClassVar[CliSessionScope]

class CodactFailureType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CODACT_FAILURE_TYPE_UNSPECIFIED: _ClassVar[CodactFailureType]
    CODACT_FAILURE_TYPE_WRONG_TOOL_SLUG: _ClassVar[CodactFailureType]
    CODACT_FAILURE_TYPE_WRONG_TOOL_INPUT_PARAM: _ClassVar[CodactFailureType]
CLI_SESSION_STATUS_UNSPECIFIED: CliSessionStatus
CLI_SESSION_STATUS_PENDING: CliSessionStatus
CLI_SESSION_STATUS_LINKED: CliSessionStatus
CLI_SESSION_SCOPE_UNSPECIFIED: CliSessionScope
CLI_SESSION_SCOPE_PROJECT: CliSessionScope
CLI_SESSION_SCOPE_USER: CliSessionScope
CODACT_FAILURE_TYPE_UNSPECIFIED: CodactFailureType
CODACT_FAILURE_TYPE_WRONG_TOOL_SLUG: CodactFailureType
CODACT_FAILURE_TYPE_WRONG_TOOL_INPUT_PARAM: CodactFailureType

class CliSession(_message.Message):
    __slots__ = ("id", "code", "status", "expire_time", "scope", "account", "api_key", "extra")
    ID_FIELD_NUMBER: _ClassVar[int]
    CODE_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    SCOPE_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    API_KEY_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    id: str
    code: str
    status: CliSessionStatus
    expire_time: _timestamp_pb2.Timestamp
    scope: CliSessionScope
    account: CliAccount
    api_key: str
    extra: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., code: _Optional[str] = ..., status: _Optional[_Union[CliSessionStatus, str]] = ..., expire_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., scope: _Optional[_Union[CliSessionScope, str]] = ..., account: _Optional[_Union[CliAccount, _Mapping]] = ..., api_key: _Optional[str] = ..., extra: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class CliAccount(_message.Message):
    __slots__ = ("id", "email", "name")
    ID_FIELD_NUMBER: _ClassVar[int]
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    id: str
    email: str
    name: str
    def __init__(self, id: _Optional[str] = ..., email: _Optional[str] = ..., name: _Optional[str] = ...) -> None: ...

class CreateCliSessionRequest(_message.Message):
    __slots__ = ("scope", "source", "include_extra")
    SCOPE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    scope: CliSessionScope
    source: str
    include_extra: bool
    def __init__(self, scope: _Optional[_Union[CliSessionScope, str]] = ..., source: _Optional[str] = ..., include_extra: bool = ...) -> None: ...

class CreateCliSessionResponse(_message.Message):
    __slots__ = ("session",)
    SESSION_FIELD_NUMBER: _ClassVar[int]
    session: CliSession
    def __init__(self, session: _Optional[_Union[CliSession, _Mapping]] = ...) -> None: ...

class GetCliSessionRequest(_message.Message):
    __slots__ = ("session", "include_extra")
    SESSION_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    session: str
    include_extra: bool
    def __init__(self, session: _Optional[str] = ..., include_extra: bool = ...) -> None: ...

class GetCliSessionResponse(_message.Message):
    __slots__ = ("session",)
    SESSION_FIELD_NUMBER: _ClassVar[int]
    session: CliSession
    def __init__(self, session: _Optional[_Union[CliSession, _Mapping]] = ...) -> None: ...

class GetCliRealtimeCredentialsRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetCliRealtimeCredentialsResponse(_message.Message):
    __slots__ = ("pusher_key", "pusher_cluster", "project")
    PUSHER_KEY_FIELD_NUMBER: _ClassVar[int]
    PUSHER_CLUSTER_FIELD_NUMBER: _ClassVar[int]
    PROJECT_FIELD_NUMBER: _ClassVar[int]
    pusher_key: str
    pusher_cluster: str
    project: str
    def __init__(self, pusher_key: _Optional[str] = ..., pusher_cluster: _Optional[str] = ..., project: _Optional[str] = ...) -> None: ...

class AuthorizeCliRealtimeRequest(_message.Message):
    __slots__ = ("channel_name", "socket_id")
    CHANNEL_NAME_FIELD_NUMBER: _ClassVar[int]
    SOCKET_ID_FIELD_NUMBER: _ClassVar[int]
    channel_name: str
    socket_id: str
    def __init__(self, channel_name: _Optional[str] = ..., socket_id: _Optional[str] = ...) -> None: ...

class AuthorizeCliRealtimeResponse(_message.Message):
    __slots__ = ("auth", "channel_data")
    AUTH_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_DATA_FIELD_NUMBER: _ClassVar[int]
    auth: str
    channel_data: str
    def __init__(self, auth: _Optional[str] = ..., channel_data: _Optional[str] = ...) -> None: ...

class ReportCodactFailureRequest(_message.Message):
    __slots__ = ("failure_type", "tool_info", "context", "session", "request_id")
    FAILURE_TYPE_FIELD_NUMBER: _ClassVar[int]
    TOOL_INFO_FIELD_NUMBER: _ClassVar[int]
    CONTEXT_FIELD_NUMBER: _ClassVar[int]
    SESSION_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    failure_type: CodactFailureType
    tool_info: CodactToolInfo
    context: _struct_pb2.Struct
    session: _struct_pb2.Struct
    request_id: str
    def __init__(self, failure_type: _Optional[_Union[CodactFailureType, str]] = ..., tool_info: _Optional[_Union[CodactToolInfo, _Mapping]] = ..., context: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., session: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., request_id: _Optional[str] = ...) -> None: ...

class CodactToolInfo(_message.Message):
    __slots__ = ("app", "tool")
    APP_FIELD_NUMBER: _ClassVar[int]
    TOOL_FIELD_NUMBER: _ClassVar[int]
    app: str
    tool: CodactTool
    def __init__(self, app: _Optional[str] = ..., tool: _Optional[_Union[CodactTool, _Mapping]] = ...) -> None: ...

class CodactTool(_message.Message):
    __slots__ = ("slug", "version")
    SLUG_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    slug: str
    version: str
    def __init__(self, slug: _Optional[str] = ..., version: _Optional[str] = ...) -> None: ...

class ReportCodactFailureResponse(_message.Message):
    __slots__ = ("tracked", "id")
    TRACKED_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    tracked: bool
    id: str
    def __init__(self, tracked: bool = ..., id: _Optional[str] = ...) -> None: ...
