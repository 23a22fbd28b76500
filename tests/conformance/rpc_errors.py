# SPDX-License-Identifier: Apache-2.0
"""The typed error of a failed call, from the trailer in which every gRPC library finds it. Needs no further package."""

from google.protobuf import any_pb2, descriptor_pb2, descriptor_pool, message_factory

_LABELS = {"": 1, "repeated ": 3}
_TYPES = {"int32": 5, "string": 9}


def _messages():
    """google.rpc.Status and ErrorInfo, as far as they are needed."""
    file = descriptor_pb2.FileDescriptorProto(name="conformance/errors.proto", package="conformance", syntax="proto3")
    file.dependency.append("google/protobuf/any.proto")
    for name, fields in {
        "Status": ("int32 code", "string message", "repeated .google.protobuf.Any details"),
        "ErrorInfo": ("string reason", "string domain", "repeated .conformance.ErrorInfo.MetadataEntry metadata"),
    }.items():
        message = file.message_type.add(name=name)
        for number, text in enumerate(fields, 1):
            kind, field = text.rsplit(" ", 1)
            label = "repeated " if kind.startswith("repeated ") else ""
            kind = kind.removeprefix("repeated ")
            added = message.field.add(name=field, number=number, label=_LABELS[label], type=_TYPES.get(kind, 11))
            if added.type == 11:
                added.type_name = kind
    entry = file.message_type[1].nested_type.add(name="MetadataEntry")
    entry.options.map_entry = True
    for number, field in enumerate(("key", "value"), 1):
        entry.field.add(name=field, number=number, label=1, type=9)
    pool = descriptor_pool.DescriptorPool()
    pool.AddSerializedFile(any_pb2.DESCRIPTOR.serialized_pb)
    pool.Add(file)
    found = [pool.FindMessageTypeByName("conformance." + name) for name in ("Status", "ErrorInfo")]
    return [message_factory.GetMessageClass(message) for message in found]


_STATUS, _ERROR_INFO = _messages()


def error_info(error):
    """(reason, metadata) of a grpc.RpcError; ("", {}) where it has none."""
    for key, value in error.trailing_metadata() or ():
        if key != "grpc-status-details-bin":
            continue
        for detail in _STATUS.FromString(value).details:
            if detail.type_url.endswith("google.rpc.ErrorInfo"):
                info = _ERROR_INFO.FromString(detail.value)
                return info.reason, dict(info.metadata)
    return "", {}
