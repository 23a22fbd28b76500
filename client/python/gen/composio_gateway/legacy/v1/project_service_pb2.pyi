from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class RenameStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    RENAME_STATUS_UNSPECIFIED: _ClassVar[RenameStatus]
    RENAME_STATUS_SUCCESS: _ClassVar[RenameStatus]
    RENAME_STATUS_FAILED: _ClassVar[RenameStatus]
RENAME_STATUS_UNSPECIFIED: RenameStatus
RENAME_STATUS_SUCCESS: RenameStatus
RENAME_STATUS_FAILED: RenameStatus

class RenameProjectRequest(_message.Message):
    __slots__ = ("project", "name")
    PROJECT_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    project: str
    name: str
    def __init__(self, project: _Optional[str] = ..., name: _Optional[str] = ...) -> None: ...

class RenameProjectResponse(_message.Message):
    __slots__ = ("status", "count")
    STATUS_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    status: RenameStatus
    count: int
    def __init__(self, status: _Optional[_Union[RenameStatus, str]] = ..., count: _Optional[int] = ...) -> None: ...
