from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ListOpenApiSpecsRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListOpenApiSpecsResponse(_message.Message):
    __slots__ = ("pages",)
    PAGES_FIELD_NUMBER: _ClassVar[int]
    pages: _containers.RepeatedCompositeFieldContainer[OpenApiAppPage]
    def __init__(self, pages: _Optional[_Iterable[_Union[OpenApiAppPage, _Mapping]]] = ...) -> None: ...

class OpenApiAppPage(_message.Message):
    __slots__ = ("apps", "total_pages")
    APPS_FIELD_NUMBER: _ClassVar[int]
    TOTAL_PAGES_FIELD_NUMBER: _ClassVar[int]
    apps: _containers.RepeatedCompositeFieldContainer[OpenApiApp]
    total_pages: int
    def __init__(self, apps: _Optional[_Iterable[_Union[OpenApiApp, _Mapping]]] = ..., total_pages: _Optional[int] = ...) -> None: ...

class OpenApiApp(_message.Message):
    __slots__ = ("id", "key", "name", "description", "logo", "categories", "tags", "auth_schemes", "enabled", "no_auth")
    ID_FIELD_NUMBER: _ClassVar[int]
    KEY_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    LOGO_FIELD_NUMBER: _ClassVar[int]
    CATEGORIES_FIELD_NUMBER: _ClassVar[int]
    TAGS_FIELD_NUMBER: _ClassVar[int]
    AUTH_SCHEMES_FIELD_NUMBER: _ClassVar[int]
    ENABLED_FIELD_NUMBER: _ClassVar[int]
    NO_AUTH_FIELD_NUMBER: _ClassVar[int]
    id: str
    key: str
    name: str
    description: str
    logo: str
    categories: _struct_pb2.ListValue
    tags: _struct_pb2.ListValue
    auth_schemes: _struct_pb2.Value
    enabled: bool
    no_auth: bool
    def __init__(self, id: _Optional[str] = ..., key: _Optional[str] = ..., name: _Optional[str] = ..., description: _Optional[str] = ..., logo: _Optional[str] = ..., categories: _Optional[_Union[_struct_pb2.ListValue, _Mapping]] = ..., tags: _Optional[_Union[_struct_pb2.ListValue, _Mapping]] = ..., auth_schemes: _Optional[_Union[_struct_pb2.Value, _Mapping]] = ..., enabled: bool = ..., no_auth: bool = ...) -> None: ...

class DeleteOpenApiSpecToolRequest(_message.Message):
    __slots__ = ("spec",)
    SPEC_FIELD_NUMBER: _ClassVar[int]
    spec: str
    def __init__(self, spec: _Optional[str] = ...) -> None: ...

class DeleteOpenApiSpecToolResponse(_message.Message):
    __slots__ = ("answer",)
    ANSWER_FIELD_NUMBER: _ClassVar[int]
    answer: _struct_pb2.Struct
    def __init__(self, answer: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class SendEmailToClientRequest(_message.Message):
    __slots__ = ("admin_token", "content")
    ADMIN_TOKEN_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    admin_token: str
    content: _struct_pb2.Struct
    def __init__(self, admin_token: _Optional[str] = ..., content: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class SendEmailToClientResponse(_message.Message):
    __slots__ = ("answer",)
    ANSWER_FIELD_NUMBER: _ClassVar[int]
    answer: _struct_pb2.Struct
    def __init__(self, answer: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class GetOpenApiSpecStatusRequest(_message.Message):
    __slots__ = ("spec",)
    SPEC_FIELD_NUMBER: _ClassVar[int]
    spec: str
    def __init__(self, spec: _Optional[str] = ...) -> None: ...

class GetOpenApiSpecStatusResponse(_message.Message):
    __slots__ = ("answer",)
    ANSWER_FIELD_NUMBER: _ClassVar[int]
    answer: _struct_pb2.Struct
    def __init__(self, answer: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...
