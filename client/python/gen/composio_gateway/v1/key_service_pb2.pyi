from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class RevokeApiKeysRequest(_message.Message):
    __slots__ = ("api_keys",)
    API_KEYS_FIELD_NUMBER: _ClassVar[int]
    api_keys: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, api_keys: _Optional[_Iterable[str]] = ...) -> None: ...

class RevokeApiKeysResponse(_message.Message):
    __slots__ = ("received",)
    RECEIVED_FIELD_NUMBER: _ClassVar[int]
    received: bool
    def __init__(self, received: bool = ...) -> None: ...

class ListTransferKeysRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListTransferKeysResponse(_message.Message):
    __slots__ = ("success", "active_key", "keys")
    SUCCESS_FIELD_NUMBER: _ClassVar[int]
    ACTIVE_KEY_FIELD_NUMBER: _ClassVar[int]
    KEYS_FIELD_NUMBER: _ClassVar[int]
    success: bool
    active_key: str
    keys: _containers.RepeatedCompositeFieldContainer[TransferKey]
    def __init__(self, success: bool = ..., active_key: _Optional[str] = ..., keys: _Optional[_Iterable[_Union[TransferKey, _Mapping]]] = ...) -> None: ...

class TransferKey(_message.Message):
    __slots__ = ("kty", "n", "e", "alg", "use", "kid")
    KTY_FIELD_NUMBER: _ClassVar[int]
    N_FIELD_NUMBER: _ClassVar[int]
    E_FIELD_NUMBER: _ClassVar[int]
    ALG_FIELD_NUMBER: _ClassVar[int]
    USE_FIELD_NUMBER: _ClassVar[int]
    KID_FIELD_NUMBER: _ClassVar[int]
    kty: str
    n: str
    e: str
    alg: str
    use: str
    kid: str
    def __init__(self, kty: _Optional[str] = ..., n: _Optional[str] = ..., e: _Optional[str] = ..., alg: _Optional[str] = ..., use: _Optional[str] = ..., kid: _Optional[str] = ...) -> None: ...
