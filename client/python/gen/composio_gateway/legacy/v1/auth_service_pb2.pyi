from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Optional as _Optional

DESCRIPTOR: _descriptor.FileDescriptor

class IdentifyClientRequest(_message.Message):
    __slots__ = ("hash", "framework")
    HASH_FIELD_NUMBER: _ClassVar[int]
    FRAMEWORK_FIELD_NUMBER: _ClassVar[int]
    hash: str
    framework: str
    def __init__(self, hash: _Optional[str] = ..., framework: _Optional[str] = ...) -> None: ...

class IdentifyClientResponse(_message.Message):
    __slots__ = ("client", "api_key", "email")
    CLIENT_FIELD_NUMBER: _ClassVar[int]
    API_KEY_FIELD_NUMBER: _ClassVar[int]
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    client: str
    api_key: str
    email: str
    def __init__(self, client: _Optional[str] = ..., api_key: _Optional[str] = ..., email: _Optional[str] = ...) -> None: ...
