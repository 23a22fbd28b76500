import datetime

from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ListSessionFilesRequest(_message.Message):
    __slots__ = ("session", "mount", "path_prefix", "page_size", "page_token")
    SESSION_FIELD_NUMBER: _ClassVar[int]
    MOUNT_FIELD_NUMBER: _ClassVar[int]
    PATH_PREFIX_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    session: str
    mount: str
    path_prefix: str
    page_size: int
    page_token: str
    def __init__(self, session: _Optional[str] = ..., mount: _Optional[str] = ..., path_prefix: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListSessionFilesResponse(_message.Message):
    __slots__ = ("files", "next_page_token")
    FILES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    files: _containers.RepeatedCompositeFieldContainer[SessionFile]
    next_page_token: str
    def __init__(self, files: _Optional[_Iterable[_Union[SessionFile, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class SessionFile(_message.Message):
    __slots__ = ("path", "sandbox_mount_prefix", "size_bytes", "update_time")
    PATH_FIELD_NUMBER: _ClassVar[int]
    SANDBOX_MOUNT_PREFIX_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    path: str
    sandbox_mount_prefix: str
    size_bytes: int
    update_time: _timestamp_pb2.Timestamp
    def __init__(self, path: _Optional[str] = ..., sandbox_mount_prefix: _Optional[str] = ..., size_bytes: _Optional[int] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class CreateSessionUploadUrlRequest(_message.Message):
    __slots__ = ("session", "mount", "path", "mime_type")
    SESSION_FIELD_NUMBER: _ClassVar[int]
    MOUNT_FIELD_NUMBER: _ClassVar[int]
    PATH_FIELD_NUMBER: _ClassVar[int]
    MIME_TYPE_FIELD_NUMBER: _ClassVar[int]
    session: str
    mount: str
    path: str
    mime_type: str
    def __init__(self, session: _Optional[str] = ..., mount: _Optional[str] = ..., path: _Optional[str] = ..., mime_type: _Optional[str] = ...) -> None: ...

class CreateSessionUploadUrlResponse(_message.Message):
    __slots__ = ("upload_url", "path", "sandbox_mount_prefix", "expire_time")
    UPLOAD_URL_FIELD_NUMBER: _ClassVar[int]
    PATH_FIELD_NUMBER: _ClassVar[int]
    SANDBOX_MOUNT_PREFIX_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    upload_url: str
    path: str
    sandbox_mount_prefix: str
    expire_time: _timestamp_pb2.Timestamp
    def __init__(self, upload_url: _Optional[str] = ..., path: _Optional[str] = ..., sandbox_mount_prefix: _Optional[str] = ..., expire_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class CreateSessionDownloadUrlRequest(_message.Message):
    __slots__ = ("session", "mount", "path")
    SESSION_FIELD_NUMBER: _ClassVar[int]
    MOUNT_FIELD_NUMBER: _ClassVar[int]
    PATH_FIELD_NUMBER: _ClassVar[int]
    session: str
    mount: str
    path: str
    def __init__(self, session: _Optional[str] = ..., mount: _Optional[str] = ..., path: _Optional[str] = ...) -> None: ...

class CreateSessionDownloadUrlResponse(_message.Message):
    __slots__ = ("download_url", "path", "sandbox_mount_prefix", "expire_time")
    DOWNLOAD_URL_FIELD_NUMBER: _ClassVar[int]
    PATH_FIELD_NUMBER: _ClassVar[int]
    SANDBOX_MOUNT_PREFIX_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    download_url: str
    path: str
    sandbox_mount_prefix: str
    expire_time: _timestamp_pb2.Timestamp
    def __init__(self, download_url: _Optional[str] = ..., path: _Optional[str] = ..., sandbox_mount_prefix: _Optional[str] = ..., expire_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class DeleteSessionFileRequest(_message.Message):
    __slots__ = ("session", "mount", "path")
    SESSION_FIELD_NUMBER: _ClassVar[int]
    MOUNT_FIELD_NUMBER: _ClassVar[int]
    PATH_FIELD_NUMBER: _ClassVar[int]
    session: str
    mount: str
    path: str
    def __init__(self, session: _Optional[str] = ..., mount: _Optional[str] = ..., path: _Optional[str] = ...) -> None: ...

class DeleteSessionFileResponse(_message.Message):
    __slots__ = ("path", "sandbox_mount_prefix")
    PATH_FIELD_NUMBER: _ClassVar[int]
    SANDBOX_MOUNT_PREFIX_FIELD_NUMBER: _ClassVar[int]
    path: str
    sandbox_mount_prefix: str
    def __init__(self, path: _Optional[str] = ..., sandbox_mount_prefix: _Optional[str] = ...) -> None: ...
