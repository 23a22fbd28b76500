from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class AuthParameterPlace(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    AUTH_PARAMETER_PLACE_UNSPECIFIED: _ClassVar[AuthParameterPlace]
    AUTH_PARAMETER_PLACE_QUERY: _ClassVar[AuthParameterPlace]
    AUTH_PARAMETER_PLACE_HEADER: _ClassVar[AuthParameterPlace]
AUTH_PARAMETER_PLACE_UNSPECIFIED: AuthParameterPlace
AUTH_PARAMETER_PLACE_QUERY: AuthParameterPlace
AUTH_PARAMETER_PLACE_HEADER: AuthParameterPlace

class GetAuthCredentialsRequest(_message.Message):
    __slots__ = ("connection",)
    CONNECTION_FIELD_NUMBER: _ClassVar[int]
    connection: str
    def __init__(self, connection: _Optional[str] = ...) -> None: ...

class GetAuthCredentialsResponse(_message.Message):
    __slots__ = ("base_url", "parameters", "body")
    BASE_URL_FIELD_NUMBER: _ClassVar[int]
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    BODY_FIELD_NUMBER: _ClassVar[int]
    base_url: str
    parameters: _containers.RepeatedCompositeFieldContainer[AuthParameter]
    body: _struct_pb2.Struct
    def __init__(self, base_url: _Optional[str] = ..., parameters: _Optional[_Iterable[_Union[AuthParameter, _Mapping]]] = ..., body: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class AuthParameter(_message.Message):
    __slots__ = ("name", "place", "value")
    NAME_FIELD_NUMBER: _ClassVar[int]
    PLACE_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    name: str
    place: AuthParameterPlace
    value: str
    def __init__(self, name: _Optional[str] = ..., place: _Optional[_Union[AuthParameterPlace, str]] = ..., value: _Optional[str] = ...) -> None: ...

class DeleteAllConnectionsRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class DeleteAllConnectionsResponse(_message.Message):
    __slots__ = ("status",)
    STATUS_FIELD_NUMBER: _ClassVar[int]
    status: str
    def __init__(self, status: _Optional[str] = ...) -> None: ...
