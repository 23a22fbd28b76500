import datetime

from google.protobuf import descriptor_pb2 as _descriptor_pb2
from google.protobuf import duration_pb2 as _duration_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class UpstreamCredential(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    UPSTREAM_CREDENTIAL_UNSPECIFIED: _ClassVar[UpstreamCredential]
    UPSTREAM_CREDENTIAL_PROJECT: _ClassVar[UpstreamCredential]
    UPSTREAM_CREDENTIAL_USER: _ClassVar[UpstreamCredential]
    UPSTREAM_CREDENTIAL_ORG: _ClassVar[UpstreamCredential]
    UPSTREAM_CREDENTIAL_NONE: _ClassVar[UpstreamCredential]

class UpstreamStyle(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    UPSTREAM_STYLE_UNSPECIFIED: _ClassVar[UpstreamStyle]
    UPSTREAM_STYLE_COMMA_JOINED: _ClassVar[UpstreamStyle]
    UPSTREAM_STYLE_REPEATED: _ClassVar[UpstreamStyle]
    UPSTREAM_STYLE_BRACKETED: _ClassVar[UpstreamStyle]
UPSTREAM_CREDENTIAL_UNSPECIFIED: UpstreamCredential
UPSTREAM_CREDENTIAL_PROJECT: UpstreamCredential
UPSTREAM_CREDENTIAL_USER: UpstreamCredential
UPSTREAM_CREDENTIAL_ORG: UpstreamCredential
UPSTREAM_CREDENTIAL_NONE: UpstreamCredential
UPSTREAM_STYLE_UNSPECIFIED: UpstreamStyle
UPSTREAM_STYLE_COMMA_JOINED: UpstreamStyle
UPSTREAM_STYLE_REPEATED: UpstreamStyle
UPSTREAM_STYLE_BRACKETED: UpstreamStyle
UPSTREAM_FIELD_NUMBER: _ClassVar[int]
upstream: _descriptor.FieldDescriptor
REPLACES_FIELD_NUMBER: _ClassVar[int]
replaces: _descriptor.FieldDescriptor
UPSTREAM_FIELD_FIELD_NUMBER: _ClassVar[int]
upstream_field: _descriptor.FieldDescriptor
UPSTREAM_MESSAGE_FIELD_NUMBER: _ClassVar[int]
upstream_message: _descriptor.FieldDescriptor
UPSTREAM_VALUE_FIELD_NUMBER: _ClassVar[int]
upstream_value: _descriptor.FieldDescriptor

class UpstreamRule(_message.Message):
    __slots__ = ("get", "post", "put", "patch", "delete", "body", "response", "credential", "success_on", "replaced_by", "alternative", "cache_ttl", "clears_cache")
    GET_FIELD_NUMBER: _ClassVar[int]
    POST_FIELD_NUMBER: _ClassVar[int]
    PUT_FIELD_NUMBER: _ClassVar[int]
    PATCH_FIELD_NUMBER: _ClassVar[int]
    DELETE_FIELD_NUMBER: _ClassVar[int]
    BODY_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_FIELD_NUMBER: _ClassVar[int]
    CREDENTIAL_FIELD_NUMBER: _ClassVar[int]
    SUCCESS_ON_FIELD_NUMBER: _ClassVar[int]
    REPLACED_BY_FIELD_NUMBER: _ClassVar[int]
    ALTERNATIVE_FIELD_NUMBER: _ClassVar[int]
    CACHE_TTL_FIELD_NUMBER: _ClassVar[int]
    CLEARS_CACHE_FIELD_NUMBER: _ClassVar[int]
    get: str
    post: str
    put: str
    patch: str
    delete: str
    body: str
    response: str
    credential: UpstreamCredential
    success_on: _containers.RepeatedScalarFieldContainer[int]
    replaced_by: str
    alternative: str
    cache_ttl: _duration_pb2.Duration
    clears_cache: bool
    def __init__(self, get: _Optional[str] = ..., post: _Optional[str] = ..., put: _Optional[str] = ..., patch: _Optional[str] = ..., delete: _Optional[str] = ..., body: _Optional[str] = ..., response: _Optional[str] = ..., credential: _Optional[_Union[UpstreamCredential, str]] = ..., success_on: _Optional[_Iterable[int]] = ..., replaced_by: _Optional[str] = ..., alternative: _Optional[str] = ..., cache_ttl: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ..., clears_cache: bool = ...) -> None: ...

class ReplacedOperation(_message.Message):
    __slots__ = ("operation", "remark")
    OPERATION_FIELD_NUMBER: _ClassVar[int]
    REMARK_FIELD_NUMBER: _ClassVar[int]
    operation: str
    remark: str
    def __init__(self, operation: _Optional[str] = ..., remark: _Optional[str] = ...) -> None: ...

class UpstreamField(_message.Message):
    __slots__ = ("name", "style", "skip", "extra", "empty_is_null", "header", "open", "always", "also", "as_number")
    NAME_FIELD_NUMBER: _ClassVar[int]
    STYLE_FIELD_NUMBER: _ClassVar[int]
    SKIP_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    EMPTY_IS_NULL_FIELD_NUMBER: _ClassVar[int]
    HEADER_FIELD_NUMBER: _ClassVar[int]
    OPEN_FIELD_NUMBER: _ClassVar[int]
    ALWAYS_FIELD_NUMBER: _ClassVar[int]
    ALSO_FIELD_NUMBER: _ClassVar[int]
    AS_NUMBER_FIELD_NUMBER: _ClassVar[int]
    name: str
    style: UpstreamStyle
    skip: bool
    extra: bool
    empty_is_null: bool
    header: str
    open: bool
    always: bool
    also: str
    as_number: bool
    def __init__(self, name: _Optional[str] = ..., style: _Optional[_Union[UpstreamStyle, str]] = ..., skip: bool = ..., extra: bool = ..., empty_is_null: bool = ..., header: _Optional[str] = ..., open: bool = ..., always: bool = ..., also: _Optional[str] = ..., as_number: bool = ...) -> None: ...

class UpstreamMessage(_message.Message):
    __slots__ = ("bare",)
    BARE_FIELD_NUMBER: _ClassVar[int]
    bare: bool
    def __init__(self, bare: bool = ...) -> None: ...
