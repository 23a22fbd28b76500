from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Optional as _Optional

DESCRIPTOR: _descriptor.FileDescriptor

class GetCliCodeRequest(_message.Message):
    __slots__ = ("key", "code")
    KEY_FIELD_NUMBER: _ClassVar[int]
    CODE_FIELD_NUMBER: _ClassVar[int]
    key: str
    code: str
    def __init__(self, key: _Optional[str] = ..., code: _Optional[str] = ...) -> None: ...

class GetCliCodeResponse(_message.Message):
    __slots__ = ("client", "cli_code")
    CLIENT_FIELD_NUMBER: _ClassVar[int]
    CLI_CODE_FIELD_NUMBER: _ClassVar[int]
    client: str
    cli_code: str
    def __init__(self, client: _Optional[str] = ..., cli_code: _Optional[str] = ...) -> None: ...
