from composio_gateway.v1 import upstream_pb2 as _upstream_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class FileStorageBackend(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    FILE_STORAGE_BACKEND_UNSPECIFIED: _ClassVar[FileStorageBackend]
    FILE_STORAGE_BACKEND_S3: _ClassVar[FileStorageBackend]
    FILE_STORAGE_BACKEND_AZURE_BLOB_STORAGE: _ClassVar[FileStorageBackend]
FILE_STORAGE_BACKEND_UNSPECIFIED: FileStorageBackend
FILE_STORAGE_BACKEND_S3: FileStorageBackend
FILE_STORAGE_BACKEND_AZURE_BLOB_STORAGE: FileStorageBackend

class File(_message.Message):
    __slots__ = ("app", "tool", "file_name", "mime_type", "md5", "extra")
    APP_FIELD_NUMBER: _ClassVar[int]
    TOOL_FIELD_NUMBER: _ClassVar[int]
    FILE_NAME_FIELD_NUMBER: _ClassVar[int]
    MIME_TYPE_FIELD_NUMBER: _ClassVar[int]
    MD5_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    app: str
    tool: str
    file_name: str
    mime_type: str
    md5: str
    extra: _struct_pb2.Struct
    def __init__(self, app: _Optional[str] = ..., tool: _Optional[str] = ..., file_name: _Optional[str] = ..., mime_type: _Optional[str] = ..., md5: _Optional[str] = ..., extra: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class ListFilesRequest(_message.Message):
    __slots__ = ("app", "tool", "page_size", "page_token", "include_extra")
    APP_FIELD_NUMBER: _ClassVar[int]
    TOOL_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    app: str
    tool: str
    page_size: int
    page_token: str
    include_extra: bool
    def __init__(self, app: _Optional[str] = ..., tool: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., include_extra: bool = ...) -> None: ...

class ListFilesResponse(_message.Message):
    __slots__ = ("files", "next_page_token", "total_size", "total_pages", "current_page")
    FILES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    TOTAL_PAGES_FIELD_NUMBER: _ClassVar[int]
    CURRENT_PAGE_FIELD_NUMBER: _ClassVar[int]
    files: _containers.RepeatedCompositeFieldContainer[File]
    next_page_token: str
    total_size: int
    total_pages: int
    current_page: int
    def __init__(self, files: _Optional[_Iterable[_Union[File, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., total_pages: _Optional[int] = ..., current_page: _Optional[int] = ...) -> None: ...

class CreateFileUploadRequest(_message.Message):
    __slots__ = ("app", "tool", "file_name", "mime_type", "md5", "include_extra")
    APP_FIELD_NUMBER: _ClassVar[int]
    TOOL_FIELD_NUMBER: _ClassVar[int]
    FILE_NAME_FIELD_NUMBER: _ClassVar[int]
    MIME_TYPE_FIELD_NUMBER: _ClassVar[int]
    MD5_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EXTRA_FIELD_NUMBER: _ClassVar[int]
    app: str
    tool: str
    file_name: str
    mime_type: str
    md5: str
    include_extra: bool
    def __init__(self, app: _Optional[str] = ..., tool: _Optional[str] = ..., file_name: _Optional[str] = ..., mime_type: _Optional[str] = ..., md5: _Optional[str] = ..., include_extra: bool = ...) -> None: ...

class CreateFileUploadResponse(_message.Message):
    __slots__ = ("id", "key", "upload_url", "metadata", "legacy_upload_url", "type", "extra")
    ID_FIELD_NUMBER: _ClassVar[int]
    KEY_FIELD_NUMBER: _ClassVar[int]
    UPLOAD_URL_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    LEGACY_UPLOAD_URL_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    id: str
    key: str
    upload_url: str
    metadata: FileUploadMetadata
    legacy_upload_url: str
    type: str
    extra: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., key: _Optional[str] = ..., upload_url: _Optional[str] = ..., metadata: _Optional[_Union[FileUploadMetadata, _Mapping]] = ..., legacy_upload_url: _Optional[str] = ..., type: _Optional[str] = ..., extra: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class FileUploadMetadata(_message.Message):
    __slots__ = ("storage_backend",)
    STORAGE_BACKEND_FIELD_NUMBER: _ClassVar[int]
    storage_backend: FileStorageBackend
    def __init__(self, storage_backend: _Optional[_Union[FileStorageBackend, str]] = ...) -> None: ...

class UploadFileRequest(_message.Message):
    __slots__ = ("metadata", "chunk")
    METADATA_FIELD_NUMBER: _ClassVar[int]
    CHUNK_FIELD_NUMBER: _ClassVar[int]
    metadata: UploadFileMetadata
    chunk: bytes
    def __init__(self, metadata: _Optional[_Union[UploadFileMetadata, _Mapping]] = ..., chunk: _Optional[bytes] = ...) -> None: ...

class UploadFileMetadata(_message.Message):
    __slots__ = ("tool", "app", "file_name", "mime_type", "size", "md5")
    TOOL_FIELD_NUMBER: _ClassVar[int]
    APP_FIELD_NUMBER: _ClassVar[int]
    FILE_NAME_FIELD_NUMBER: _ClassVar[int]
    MIME_TYPE_FIELD_NUMBER: _ClassVar[int]
    SIZE_FIELD_NUMBER: _ClassVar[int]
    MD5_FIELD_NUMBER: _ClassVar[int]
    tool: str
    app: str
    file_name: str
    mime_type: str
    size: int
    md5: str
    def __init__(self, tool: _Optional[str] = ..., app: _Optional[str] = ..., file_name: _Optional[str] = ..., mime_type: _Optional[str] = ..., size: _Optional[int] = ..., md5: _Optional[str] = ...) -> None: ...

class UploadFileResponse(_message.Message):
    __slots__ = ("file", "size", "md5")
    FILE_FIELD_NUMBER: _ClassVar[int]
    SIZE_FIELD_NUMBER: _ClassVar[int]
    MD5_FIELD_NUMBER: _ClassVar[int]
    file: FileReference
    size: int
    md5: str
    def __init__(self, file: _Optional[_Union[FileReference, _Mapping]] = ..., size: _Optional[int] = ..., md5: _Optional[str] = ...) -> None: ...

class FileReference(_message.Message):
    __slots__ = ("name", "mimetype", "s3key")
    NAME_FIELD_NUMBER: _ClassVar[int]
    MIMETYPE_FIELD_NUMBER: _ClassVar[int]
    S3KEY_FIELD_NUMBER: _ClassVar[int]
    name: str
    mimetype: str
    s3key: str
    def __init__(self, name: _Optional[str] = ..., mimetype: _Optional[str] = ..., s3key: _Optional[str] = ...) -> None: ...

class DownloadFileRequest(_message.Message):
    __slots__ = ("file", "url", "chunk_size", "max_size")
    FILE_FIELD_NUMBER: _ClassVar[int]
    URL_FIELD_NUMBER: _ClassVar[int]
    CHUNK_SIZE_FIELD_NUMBER: _ClassVar[int]
    MAX_SIZE_FIELD_NUMBER: _ClassVar[int]
    file: _struct_pb2.Struct
    url: str
    chunk_size: int
    max_size: int
    def __init__(self, file: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., url: _Optional[str] = ..., chunk_size: _Optional[int] = ..., max_size: _Optional[int] = ...) -> None: ...

class DownloadFileResponse(_message.Message):
    __slots__ = ("metadata", "chunk")
    METADATA_FIELD_NUMBER: _ClassVar[int]
    CHUNK_FIELD_NUMBER: _ClassVar[int]
    metadata: DownloadFileMetadata
    chunk: bytes
    def __init__(self, metadata: _Optional[_Union[DownloadFileMetadata, _Mapping]] = ..., chunk: _Optional[bytes] = ...) -> None: ...

class DownloadFileMetadata(_message.Message):
    __slots__ = ("size", "mime_type", "file_name")
    SIZE_FIELD_NUMBER: _ClassVar[int]
    MIME_TYPE_FIELD_NUMBER: _ClassVar[int]
    FILE_NAME_FIELD_NUMBER: _ClassVar[int]
    size: int
    mime_type: str
    file_name: str
    def __init__(self, size: _Optional[int] = ..., mime_type: _Optional[str] = ..., file_name: _Optional[str] = ...) -> None: ...
