import datetime

from composio_gateway.v1 import auth_scheme_pb2 as _auth_scheme_pb2
from composio_gateway.v1 import connection_pb2 as _connection_pb2
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

class ParameterLocation(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PARAMETER_LOCATION_UNSPECIFIED: _ClassVar[ParameterLocation]
    PARAMETER_LOCATION_QUERY: _ClassVar[ParameterLocation]
    PARAMETER_LOCATION_HEADER: _ClassVar[ParameterLocation]

class ProxyMethod(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PROXY_METHOD_UNSPECIFIED: _ClassVar[ProxyMethod]
    PROXY_METHOD_GET: _ClassVar[ProxyMethod]
    PROXY_METHOD_POST: _ClassVar[ProxyMethod]
    PROXY_METHOD_PUT: _ClassVar[ProxyMethod]
    PROXY_METHOD_DELETE: _ClassVar[ProxyMethod]
    PROXY_METHOD_PATCH: _ClassVar[ProxyMethod]
    PROXY_METHOD_HEAD: _ClassVar[ProxyMethod]
PARAMETER_LOCATION_UNSPECIFIED: ParameterLocation
PARAMETER_LOCATION_QUERY: ParameterLocation
PARAMETER_LOCATION_HEADER: ParameterLocation
PROXY_METHOD_UNSPECIFIED: ProxyMethod
PROXY_METHOD_GET: ProxyMethod
PROXY_METHOD_POST: ProxyMethod
PROXY_METHOD_PUT: ProxyMethod
PROXY_METHOD_DELETE: ProxyMethod
PROXY_METHOD_PATCH: ProxyMethod
PROXY_METHOD_HEAD: ProxyMethod

class ExecuteToolRequest(_message.Message):
    __slots__ = ("tool", "user_id", "connection", "arguments", "text", "version", "custom_auth_params", "custom_connection_data", "llm_gateway_headers", "entity_id", "allow_tracing", "validate_arguments", "validate_only", "skip_checks", "include_extra")
    TOOL_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    CONNECTION_FIELD_NUMBER: _ClassVar[int]
    ARGUMENTS_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_AUTH_PARAMS_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_CONNECTION_DATA_FIELD_NUMBER: _ClassVar[int]
    LLM_GATEWAY_HEADERS_FIELD_NUMBER: _ClassVar[int]
    ENTITY_ID_FIELD_NUMBER: _ClassVar[int]
    ALLOW_TRACING_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ARGUMENTS_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    SKIP_CHECKS_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    tool: str
    user_id: str
    connection: str
    arguments: _struct_pb2.Struct
    text: str
    version: str
    custom_auth_params: CustomAuthParams
    custom_connection_data: CustomConnectionData
    llm_gateway_headers: str
    entity_id: str
    allow_tracing: bool
    validate_arguments: bool
    validate_only: bool
    skip_checks: bool
    include_extra: bool
    def __init__(self, tool: _Optional[str] = ..., user_id: _Optional[str] = ..., connection: _Optional[str] = ..., arguments: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., text: _Optional[str] = ..., version: _Optional[str] = ..., custom_auth_params: _Optional[_Union[CustomAuthParams, _Mapping]] = ..., custom_connection_data: _Optional[_Union[CustomConnectionData, _Mapping]] = ..., llm_gateway_headers: _Optional[str] = ..., entity_id: _Optional[str] = ..., allow_tracing: bool = ..., validate_arguments: bool = ..., validate_only: bool = ..., skip_checks: bool = ..., include_extra: bool = ...) -> None: ...

class CustomAuthParams(_message.Message):
    __slots__ = ("base_url", "parameters", "body")
    BASE_URL_FIELD_NUMBER: _ClassVar[int]
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    BODY_FIELD_NUMBER: _ClassVar[int]
    base_url: str
    parameters: _containers.RepeatedCompositeFieldContainer[CustomAuthParameter]
    body: _struct_pb2.Struct
    def __init__(self, base_url: _Optional[str] = ..., parameters: _Optional[_Iterable[_Union[CustomAuthParameter, _Mapping]]] = ..., body: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class CustomAuthParameter(_message.Message):
    __slots__ = ("name", "location", "value")
    NAME_FIELD_NUMBER: _ClassVar[int]
    LOCATION_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    name: str
    location: ParameterLocation
    value: str
    def __init__(self, name: _Optional[str] = ..., location: _Optional[_Union[ParameterLocation, str]] = ..., value: _Optional[str] = ...) -> None: ...

class CustomConnectionData(_message.Message):
    __slots__ = ("auth_scheme", "app", "values")
    AUTH_SCHEME_FIELD_NUMBER: _ClassVar[int]
    APP_FIELD_NUMBER: _ClassVar[int]
    VALUES_FIELD_NUMBER: _ClassVar[int]
    auth_scheme: _auth_scheme_pb2.AuthScheme
    app: str
    values: _connection_pb2.ConnectionValues
    def __init__(self, auth_scheme: _Optional[_Union[_auth_scheme_pb2.AuthScheme, str]] = ..., app: _Optional[str] = ..., values: _Optional[_Union[_connection_pb2.ConnectionValues, _Mapping]] = ...) -> None: ...

class ExecuteToolResponse(_message.Message):
    __slots__ = ("successful", "data", "error", "log_id", "session_info", "version", "not_judged", "extra")
    SUCCESSFUL_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    LOG_ID_FIELD_NUMBER: _ClassVar[int]
    SESSION_INFO_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    NOT_JUDGED_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    successful: bool
    data: _struct_pb2.Struct
    error: str
    log_id: str
    session_info: _struct_pb2.Value
    version: str
    not_judged: str
    extra: _struct_pb2.Struct
    def __init__(self, successful: bool = ..., data: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., error: _Optional[str] = ..., log_id: _Optional[str] = ..., session_info: _Optional[_Union[_struct_pb2.Value, _Mapping]] = ..., version: _Optional[str] = ..., not_judged: _Optional[str] = ..., extra: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class ExecuteProxyRequest(_message.Message):
    __slots__ = ("connection", "user_id", "endpoint", "method", "body", "binary_body", "parameters", "custom_connection_data")
    CONNECTION_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    ENDPOINT_FIELD_NUMBER: _ClassVar[int]
    METHOD_FIELD_NUMBER: _ClassVar[int]
    BODY_FIELD_NUMBER: _ClassVar[int]
    BINARY_BODY_FIELD_NUMBER: _ClassVar[int]
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_CONNECTION_DATA_FIELD_NUMBER: _ClassVar[int]
    connection: str
    user_id: str
    endpoint: str
    method: ProxyMethod
    body: _struct_pb2.Value
    binary_body: BinaryBody
    parameters: _containers.RepeatedCompositeFieldContainer[ProxyParameter]
    custom_connection_data: CustomConnectionData
    def __init__(self, connection: _Optional[str] = ..., user_id: _Optional[str] = ..., endpoint: _Optional[str] = ..., method: _Optional[_Union[ProxyMethod, str]] = ..., body: _Optional[_Union[_struct_pb2.Value, _Mapping]] = ..., binary_body: _Optional[_Union[BinaryBody, _Mapping]] = ..., parameters: _Optional[_Iterable[_Union[ProxyParameter, _Mapping]]] = ..., custom_connection_data: _Optional[_Union[CustomConnectionData, _Mapping]] = ...) -> None: ...

class BinaryBody(_message.Message):
    __slots__ = ("url", "base64", "content_type")
    URL_FIELD_NUMBER: _ClassVar[int]
    BASE64_FIELD_NUMBER: _ClassVar[int]
    CONTENT_TYPE_FIELD_NUMBER: _ClassVar[int]
    url: str
    base64: str
    content_type: str
    def __init__(self, url: _Optional[str] = ..., base64: _Optional[str] = ..., content_type: _Optional[str] = ...) -> None: ...

class ProxyParameter(_message.Message):
    __slots__ = ("name", "value", "location")
    NAME_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    LOCATION_FIELD_NUMBER: _ClassVar[int]
    name: str
    value: str
    location: ParameterLocation
    def __init__(self, name: _Optional[str] = ..., value: _Optional[str] = ..., location: _Optional[_Union[ParameterLocation, str]] = ...) -> None: ...

class ExecuteProxyResponse(_message.Message):
    __slots__ = ("status", "data", "binary_data", "headers")
    class HeadersEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    STATUS_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    BINARY_DATA_FIELD_NUMBER: _ClassVar[int]
    HEADERS_FIELD_NUMBER: _ClassVar[int]
    status: int
    data: _struct_pb2.Value
    binary_data: BinaryData
    headers: _containers.ScalarMap[str, str]
    def __init__(self, status: _Optional[int] = ..., data: _Optional[_Union[_struct_pb2.Value, _Mapping]] = ..., binary_data: _Optional[_Union[BinaryData, _Mapping]] = ..., headers: _Optional[_Mapping[str, str]] = ...) -> None: ...

class BinaryData(_message.Message):
    __slots__ = ("url", "content_type", "size_bytes", "expire_time")
    URL_FIELD_NUMBER: _ClassVar[int]
    CONTENT_TYPE_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    url: str
    content_type: str
    size_bytes: int
    expire_time: _timestamp_pb2.Timestamp
    def __init__(self, url: _Optional[str] = ..., content_type: _Optional[str] = ..., size_bytes: _Optional[int] = ..., expire_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...
