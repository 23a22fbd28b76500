import datetime

from composio_gateway.v1 import event_service_pb2 as _event_service_pb2
from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf import duration_pb2 as _duration_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class UpstreamKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    UPSTREAM_KIND_UNSPECIFIED: _ClassVar[UpstreamKind]
    UPSTREAM_KIND_COMPOSIO: _ClassVar[UpstreamKind]
    UPSTREAM_KIND_SANDBOX: _ClassVar[UpstreamKind]

class ListenerSurface(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LISTENER_SURFACE_UNSPECIFIED: _ClassVar[ListenerSurface]
    LISTENER_SURFACE_GRPC: _ClassVar[ListenerSurface]
    LISTENER_SURFACE_WEBHOOKS: _ClassVar[ListenerSurface]
    LISTENER_SURFACE_REST: _ClassVar[ListenerSurface]
    LISTENER_SURFACE_STATUS: _ClassVar[ListenerSurface]
UPSTREAM_KIND_UNSPECIFIED: UpstreamKind
UPSTREAM_KIND_COMPOSIO: UpstreamKind
UPSTREAM_KIND_SANDBOX: UpstreamKind
LISTENER_SURFACE_UNSPECIFIED: ListenerSurface
LISTENER_SURFACE_GRPC: ListenerSurface
LISTENER_SURFACE_WEBHOOKS: ListenerSurface
LISTENER_SURFACE_REST: ListenerSurface
LISTENER_SURFACE_STATUS: ListenerSurface

class ServerInfo(_message.Message):
    __slots__ = ("version", "start_time", "uptime", "upstream", "workers", "event_log", "listeners", "projects", "features", "limits")
    VERSION_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    UPTIME_FIELD_NUMBER: _ClassVar[int]
    UPSTREAM_FIELD_NUMBER: _ClassVar[int]
    WORKERS_FIELD_NUMBER: _ClassVar[int]
    EVENT_LOG_FIELD_NUMBER: _ClassVar[int]
    LISTENERS_FIELD_NUMBER: _ClassVar[int]
    PROJECTS_FIELD_NUMBER: _ClassVar[int]
    FEATURES_FIELD_NUMBER: _ClassVar[int]
    LIMITS_FIELD_NUMBER: _ClassVar[int]
    version: str
    start_time: _timestamp_pb2.Timestamp
    uptime: _duration_pb2.Duration
    upstream: ServerUpstream
    workers: int
    event_log: _event_service_pb2.EventLog
    listeners: _containers.RepeatedCompositeFieldContainer[ServerListener]
    projects: _containers.RepeatedCompositeFieldContainer[ServerProject]
    features: _containers.RepeatedScalarFieldContainer[str]
    limits: ServerLimits
    def __init__(self, version: _Optional[str] = ..., start_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., uptime: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ..., upstream: _Optional[_Union[ServerUpstream, _Mapping]] = ..., workers: _Optional[int] = ..., event_log: _Optional[_Union[_event_service_pb2.EventLog, _Mapping]] = ..., listeners: _Optional[_Iterable[_Union[ServerListener, _Mapping]]] = ..., projects: _Optional[_Iterable[_Union[ServerProject, _Mapping]]] = ..., features: _Optional[_Iterable[str]] = ..., limits: _Optional[_Union[ServerLimits, _Mapping]] = ...) -> None: ...

class ServerUpstream(_message.Message):
    __slots__ = ("kind", "base_url", "credentials")
    KIND_FIELD_NUMBER: _ClassVar[int]
    BASE_URL_FIELD_NUMBER: _ClassVar[int]
    CREDENTIALS_FIELD_NUMBER: _ClassVar[int]
    kind: UpstreamKind
    base_url: str
    credentials: _containers.RepeatedScalarFieldContainer[_upstream_pb2.UpstreamCredential]
    def __init__(self, kind: _Optional[_Union[UpstreamKind, str]] = ..., base_url: _Optional[str] = ..., credentials: _Optional[_Iterable[_Union[_upstream_pb2.UpstreamCredential, str]]] = ...) -> None: ...

class ServerListener(_message.Message):
    __slots__ = ("address", "surfaces")
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    SURFACES_FIELD_NUMBER: _ClassVar[int]
    address: str
    surfaces: _containers.RepeatedScalarFieldContainer[ListenerSurface]
    def __init__(self, address: _Optional[str] = ..., surfaces: _Optional[_Iterable[_Union[ListenerSurface, str]]] = ...) -> None: ...

class ServerProject(_message.Message):
    __slots__ = ("name", "webhook_path", "has_webhook_secret")
    NAME_FIELD_NUMBER: _ClassVar[int]
    WEBHOOK_PATH_FIELD_NUMBER: _ClassVar[int]
    HAS_WEBHOOK_SECRET_FIELD_NUMBER: _ClassVar[int]
    name: str
    webhook_path: str
    has_webhook_secret: bool
    def __init__(self, name: _Optional[str] = ..., webhook_path: _Optional[str] = ..., has_webhook_secret: bool = ...) -> None: ...

class ServerLimits(_message.Message):
    __slots__ = ("max_request_bytes", "max_connections", "max_webhook_body_bytes", "webhook_tolerance", "upstream_timeout", "max_upstream_response_bytes", "drain_limit", "max_upstream_timeout", "upstream_connect_timeout", "max_upstream_retries", "max_upstream_connections_per_host", "max_upstream_connections")
    MAX_REQUEST_BYTES_FIELD_NUMBER: _ClassVar[int]
    MAX_CONNECTIONS_FIELD_NUMBER: _ClassVar[int]
    MAX_WEBHOOK_BODY_BYTES_FIELD_NUMBER: _ClassVar[int]
    WEBHOOK_TOLERANCE_FIELD_NUMBER: _ClassVar[int]
    UPSTREAM_TIMEOUT_FIELD_NUMBER: _ClassVar[int]
    MAX_UPSTREAM_RESPONSE_BYTES_FIELD_NUMBER: _ClassVar[int]
    DRAIN_LIMIT_FIELD_NUMBER: _ClassVar[int]
    MAX_UPSTREAM_TIMEOUT_FIELD_NUMBER: _ClassVar[int]
    UPSTREAM_CONNECT_TIMEOUT_FIELD_NUMBER: _ClassVar[int]
    MAX_UPSTREAM_RETRIES_FIELD_NUMBER: _ClassVar[int]
    MAX_UPSTREAM_CONNECTIONS_PER_HOST_FIELD_NUMBER: _ClassVar[int]
    MAX_UPSTREAM_CONNECTIONS_FIELD_NUMBER: _ClassVar[int]
    max_request_bytes: int
    max_connections: int
    max_webhook_body_bytes: int
    webhook_tolerance: _duration_pb2.Duration
    upstream_timeout: _duration_pb2.Duration
    max_upstream_response_bytes: int
    drain_limit: _duration_pb2.Duration
    max_upstream_timeout: _duration_pb2.Duration
    upstream_connect_timeout: _duration_pb2.Duration
    max_upstream_retries: int
    max_upstream_connections_per_host: int
    max_upstream_connections: int
    def __init__(self, max_request_bytes: _Optional[int] = ..., max_connections: _Optional[int] = ..., max_webhook_body_bytes: _Optional[int] = ..., webhook_tolerance: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ..., upstream_timeout: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ..., max_upstream_response_bytes: _Optional[int] = ..., drain_limit: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ..., max_upstream_timeout: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ..., upstream_connect_timeout: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ..., max_upstream_retries: _Optional[int] = ..., max_upstream_connections_per_host: _Optional[int] = ..., max_upstream_connections: _Optional[int] = ...) -> None: ...
