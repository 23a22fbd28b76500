# SPDX-License-Identifier: Apache-2.0
"""A protoc plugin that makes Python messages, their type stubs and gRPC stubs with grpcio-tools.

buf can run grpcio-tools' gRPC generator only through a plugin. The import path composio.gateway becomes
composio_gateway: the package `composio` belongs to Composio's own SDK, and both have to work in one program.
"""

import pathlib
import sys
import tempfile

from google.protobuf import descriptor_pb2
from google.protobuf.compiler import plugin_pb2
from grpc_tools import protoc

RENAMES = (
    ("from composio.gateway.", "from composio_gateway."),
    ("composio_dot_gateway_dot_", "composio__gateway_dot_"),
)


def generate(request, folder):
    descriptors = descriptor_pb2.FileDescriptorSet(file=request.proto_file)
    (folder / "set").write_bytes(descriptors.SerializeToString())
    out = folder / "out"
    out.mkdir()
    arguments = ["protoc", "--descriptor_set_in=%s" % (folder / "set")]
    arguments += ["--%s_out=%s" % (kind, out) for kind in ("python", "pyi", "grpc_python")]
    if protoc.main(arguments + list(request.file_to_generate)) != 0:
        raise RuntimeError("grpcio-tools failed")
    for path in sorted(out.rglob("*.py*")):
        text = path.read_text(encoding="utf-8")
        for old, new in RENAMES:
            text = text.replace(old, new)
        name = str(path.relative_to(out)).replace("composio/gateway/", "composio_gateway/", 1)
        # protoc's own _grpc files of protos without a service hold nothing but a version check.
        if name.endswith("_pb2_grpc.py") and "class " not in text:
            continue
        yield plugin_pb2.CodeGeneratorResponse.File(name=name, content=text)


def main():
    request = plugin_pb2.CodeGeneratorRequest.FromString(sys.stdin.buffer.read())
    response = plugin_pb2.CodeGeneratorResponse()
    response.supported_features = plugin_pb2.CodeGeneratorResponse.FEATURE_PROTO3_OPTIONAL
    with tempfile.TemporaryDirectory() as folder:
        response.file.extend(generate(request, pathlib.Path(folder)))
    sys.stdout.buffer.write(response.SerializeToString())


if __name__ == "__main__":
    main()
