from composio_gateway.v1 import app_pb2 as _app_pb2
from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Tool(_message.Message):
    __slots__ = ("slug", "name", "description", "human_description", "app", "input_parameters", "output_parameters", "no_auth", "version", "available_versions", "scopes", "scope_requirements", "tags", "is_deprecated", "instant", "legacy", "extra")
    SLUG_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    HUMAN_DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    APP_FIELD_NUMBER: _ClassVar[int]
    INPUT_PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    NO_AUTH_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    AVAILABLE_VERSIONS_FIELD_NUMBER: _ClassVar[int]
    SCOPES_FIELD_NUMBER: _ClassVar[int]
    SCOPE_REQUIREMENTS_FIELD_NUMBER: _ClassVar[int]
    TAGS_FIELD_NUMBER: _ClassVar[int]
    IS_DEPRECATED_FIELD_NUMBER: _ClassVar[int]
    INSTANT_FIELD_NUMBER: _ClassVar[int]
    LEGACY_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    slug: str
    name: str
    description: str
    human_description: str
    app: _app_pb2.AppSummary
    input_parameters: _struct_pb2.Struct
    output_parameters: _struct_pb2.Struct
    no_auth: bool
    version: str
    available_versions: _containers.RepeatedScalarFieldContainer[str]
    scopes: _containers.RepeatedScalarFieldContainer[str]
    scope_requirements: ScopeRequirements
    tags: _containers.RepeatedScalarFieldContainer[str]
    is_deprecated: bool
    instant: ToolInstantSupport
    legacy: ToolLegacy
    extra: _struct_pb2.Struct
    def __init__(self, slug: _Optional[str] = ..., name: _Optional[str] = ..., description: _Optional[str] = ..., human_description: _Optional[str] = ..., app: _Optional[_Union[_app_pb2.AppSummary, _Mapping]] = ..., input_parameters: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., output_parameters: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., no_auth: bool = ..., version: _Optional[str] = ..., available_versions: _Optional[_Iterable[str]] = ..., scopes: _Optional[_Iterable[str]] = ..., scope_requirements: _Optional[_Union[ScopeRequirements, _Mapping]] = ..., tags: _Optional[_Iterable[str]] = ..., is_deprecated: bool = ..., instant: _Optional[_Union[ToolInstantSupport, _Mapping]] = ..., legacy: _Optional[_Union[ToolLegacy, _Mapping]] = ..., extra: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class ScopeRequirements(_message.Message):
    __slots__ = ("all_of", "source")
    ALL_OF_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    all_of: _containers.RepeatedCompositeFieldContainer[_struct_pb2.Value]
    source: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, all_of: _Optional[_Iterable[_Union[_struct_pb2.Value, _Mapping]]] = ..., source: _Optional[_Iterable[str]] = ...) -> None: ...

class ToolInstantSupport(_message.Message):
    __slots__ = ("supported", "price")
    SUPPORTED_FIELD_NUMBER: _ClassVar[int]
    PRICE_FIELD_NUMBER: _ClassVar[int]
    supported: bool
    price: ToolPrice
    def __init__(self, supported: bool = ..., price: _Optional[_Union[ToolPrice, _Mapping]] = ...) -> None: ...

class ToolPrice(_message.Message):
    __slots__ = ("description", "discount")
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    DISCOUNT_FIELD_NUMBER: _ClassVar[int]
    description: str
    discount: str
    def __init__(self, description: _Optional[str] = ..., discount: _Optional[str] = ...) -> None: ...

class ToolLegacy(_message.Message):
    __slots__ = ("display_name", "version", "available_versions", "is_deprecated", "app")
    DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    AVAILABLE_VERSIONS_FIELD_NUMBER: _ClassVar[int]
    IS_DEPRECATED_FIELD_NUMBER: _ClassVar[int]
    APP_FIELD_NUMBER: _ClassVar[int]
    display_name: str
    version: str
    available_versions: _containers.RepeatedScalarFieldContainer[str]
    is_deprecated: bool
    app: _app_pb2.AppSummary
    def __init__(self, display_name: _Optional[str] = ..., version: _Optional[str] = ..., available_versions: _Optional[_Iterable[str]] = ..., is_deprecated: bool = ..., app: _Optional[_Union[_app_pb2.AppSummary, _Mapping]] = ...) -> None: ...
