from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Optional as _Optional

DESCRIPTOR: _descriptor.FileDescriptor

class GetOrganizationApiKeyRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetOrganizationApiKeyResponse(_message.Message):
    __slots__ = ("api_key",)
    API_KEY_FIELD_NUMBER: _ClassVar[int]
    api_key: str
    def __init__(self, api_key: _Optional[str] = ...) -> None: ...

class RegenerateOrganizationApiKeyRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class RegenerateOrganizationApiKeyResponse(_message.Message):
    __slots__ = ("api_key",)
    API_KEY_FIELD_NUMBER: _ClassVar[int]
    api_key: str
    def __init__(self, api_key: _Optional[str] = ...) -> None: ...
