"""api_proto: one file of the public contract."""

load("@rules_cc//cc:defs.bzl", "cc_proto_library")
load("@rules_proto//proto:defs.bzl", "proto_library")

def api_proto(name, deps = [], cc = False):
    """`name`_proto of `name`.proto, and `name`_cc_proto for what C++ code of the server handles."""
    proto_library(
        name = name + "_proto",
        srcs = [name + ".proto"],
        strip_import_prefix = "/proto",
        deps = deps,
    )
    if cc:
        cc_proto_library(
            name = name + "_cc_proto",
            deps = [":%s_proto" % name],
        )
