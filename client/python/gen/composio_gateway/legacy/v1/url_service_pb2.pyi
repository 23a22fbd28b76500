from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Optional as _Optional

DESCRIPTOR: _descriptor.FileDescriptor

class ResolveShortUrlRequest(_message.Message):
    __slots__ = ("short_code",)
    SHORT_CODE_FIELD_NUMBER: _ClassVar[int]
    short_code: str
    def __init__(self, short_code: _Optional[str] = ...) -> None: ...

class ResolveShortUrlResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...
