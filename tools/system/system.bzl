"""@system: Debian's C++ libraries and protoc as Bazel targets (headers come from /usr/include)."""

# target -> (debian package, pkg-config module or "" , extra linkopts, deps)
_LIBS = {
    "grpc++": ("libgrpc++-dev", "grpc++", [], ["protobuf"]),
    "protobuf": ("libprotobuf-dev", "protobuf", [], []),
    "curl": ("libcurl4-openssl-dev", "libcurl", [], []),
    "nlohmann_json": ("nlohmann-json3-dev", "nlohmann_json", [], []),
    "gtest": ("libgtest-dev", "gtest", [], []),
    "gtest_main": ("libgtest-dev", "gtest_main", [], ["gtest"]),
    "gmock": ("libgmock-dev", "gmock", [], ["gtest"]),
    "gmock_main": ("libgmock-dev", "gmock_main", [], ["gmock"]),
    "benchmark": ("libbenchmark-dev", "benchmark", [], []),
    "boost_beast": ("libboost-dev", "", ["-pthread"], []),
    "openssl": ("libssl-dev", "openssl", [], []),
    "sqlite3": ("libsqlite3-dev", "sqlite3", [], []),
    "spdlog": ("libspdlog-dev", "spdlog", [], []),
    "yaml_cpp": ("libyaml-cpp-dev", "yaml-cpp", [], []),
    "prometheus_cpp": ("prometheus-cpp-dev", "prometheus-cpp-core", [], []),
    "re2": ("libre2-dev", "re2", [], []),
    "zlib": ("zlib1g-dev", "zlib", [], []),
}

# Each becomes @system//:absl_<name>.
_ABSL = [
    "any_invocable",
    "base",
    "bits",
    "cleanup",
    "core_headers",
    "flags",
    "flags_parse",
    "flags_reflection",
    "flags_usage",
    "flat_hash_map",
    "flat_hash_set",
    "function_ref",
    "hash",
    "inlined_vector",
    "node_hash_map",
    "optional",
    "random_random",
    "status",
    "statusor",
    "str_format",
    "strings",
    "time",
]

_WKT = ["any", "api", "descriptor", "duration", "empty", "field_mask", "source_context", "struct", "timestamp", "type", "wrappers"]
_WKT_DEPS = {"api": ["source_context", "type"], "type": ["any", "source_context"]}

def _run(ctx, args):
    r = ctx.execute(args)
    if r.return_code != 0:
        fail("%s failed (is the package installed?): %s%s" % (" ".join(args), r.stdout, r.stderr))
    return r.stdout.strip()

def _impl(ctx):
    out = ['package(default_visibility = ["//visibility:public"])', 'exports_files(["bin/protoc", "bin/grpc_cpp_plugin"])']
    libs = dict(_LIBS)
    for name in _ABSL:
        libs["absl_" + name] = ("libabsl-dev", "absl_" + name, [], [])
    for name, (pkg, module, extra, deps) in libs.items():
        linkopts, copts = [], []
        version = _run(ctx, ["dpkg-query", "-W", "-f", "${Version}", pkg])
        if module:
            linkopts = [w for w in _run(ctx, ["pkg-config", "--libs", module]).split(" ") if w]
            copts = [w for w in _run(ctx, ["pkg-config", "--cflags", module]).split(" ") if w.startswith("-D")]

        # A header whose text is the package's version: an upgraded library rebuilds what uses it.
        ctx.file("stamp/%s.version.h" % name, "/* %s %s */\n" % (pkg, version))
        out.append("cc_library(name = %r, hdrs = [%r], defines = %r, linkopts = %r, deps = %r)" % (
            name,
            "stamp/%s.version.h" % name,
            [d[2:] for d in copts],
            linkopts + extra,
            [":" + d for d in deps],
        ))
    ctx.symlink("/usr/bin/protoc", "bin/protoc")
    ctx.symlink("/usr/bin/grpc_cpp_plugin", "bin/grpc_cpp_plugin")
    for w in _WKT:
        ctx.symlink("/usr/include/google/protobuf/%s.proto" % w, "include/google/protobuf/%s.proto" % w)
        out.append('proto_library(name = "%s_proto", srcs = ["include/google/protobuf/%s.proto"], strip_import_prefix = "include", deps = %r)' % (w, w, [":%s_proto" % d for d in _WKT_DEPS.get(w, [])]))
    out.append('proto_lang_toolchain(name = "cc_proto_toolchain", command_line = "--cpp_out=$(OUT)", runtime = ":protobuf", blacklisted_protos = %r)' % [":%s_proto" % w for w in _WKT])
    ctx.file("BUILD.bazel", "\n".join(out) + "\n")

system_libraries = repository_rule(implementation = _impl, local = True, configure = True, environ = ["PKG_CONFIG_PATH", "PATH"])
