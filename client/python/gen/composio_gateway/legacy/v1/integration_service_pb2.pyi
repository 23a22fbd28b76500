from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class GetOrCreateConnectorRequest(_message.Message):
    __slots__ = ("app", "config")
    APP_FIELD_NUMBER: _ClassVar[int]
    CONFIG_FIELD_NUMBER: _ClassVar[int]
    app: ConnectorApp
    config: ConnectorConfig
    def __init__(self, app: _Optional[_Union[ConnectorApp, _Mapping]] = ..., config: _Optional[_Union[ConnectorConfig, _Mapping]] = ...) -> None: ...

class ConnectorApp(_message.Message):
    __slots__ = ("unique_key", "integration")
    UNIQUE_KEY_FIELD_NUMBER: _ClassVar[int]
    INTEGRATION_FIELD_NUMBER: _ClassVar[int]
    unique_key: str
    integration: str
    def __init__(self, unique_key: _Optional[str] = ..., integration: _Optional[str] = ...) -> None: ...

class ConnectorConfig(_message.Message):
    __slots__ = ("name", "use_composio_auth", "auth_scheme", "integration_secrets")
    NAME_FIELD_NUMBER: _ClassVar[int]
    USE_COMPOSIO_AUTH_FIELD_NUMBER: _ClassVar[int]
    AUTH_SCHEME_FIELD_NUMBER: _ClassVar[int]
    INTEGRATION_SECRETS_FIELD_NUMBER: _ClassVar[int]
    name: str
    use_composio_auth: bool
    auth_scheme: str
    integration_secrets: _struct_pb2.Struct
    def __init__(self, name: _Optional[str] = ..., use_composio_auth: bool = ..., auth_scheme: _Optional[str] = ..., integration_secrets: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class GetOrCreateConnectorResponse(_message.Message):
    __slots__ = ("integration", "is_new_integration")
    INTEGRATION_FIELD_NUMBER: _ClassVar[int]
    IS_NEW_INTEGRATION_FIELD_NUMBER: _ClassVar[int]
    integration: str
    is_new_integration: bool
    def __init__(self, integration: _Optional[str] = ..., is_new_integration: bool = ...) -> None: ...
