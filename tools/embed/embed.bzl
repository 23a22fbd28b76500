"""embed: a file's bytes as a C++ function, so that a binary needs no files beside it."""

load("@rules_cc//cc:defs.bzl", "cc_library")

def embed(name, file, namespace, function, **kwargs):
    """A cc_library whose header `<name>.h` declares `absl::string_view <namespace>::<function>()`."""
    header = "%s/%s.h" % (native.package_name(), name)
    native.genrule(
        name = name + "_h",
        outs = [name + ".h"],
        cmd = "printf '#pragma once\\n#include \"absl/strings/string_view.h\"\\nnamespace %s {\\nabsl::string_view %s();\\n}\\n' > $@" % (namespace, function),
    )
    native.genrule(
        name = name + "_cc",
        srcs = [file],
        outs = [name + ".cc"],
        cmd = "$(location //tools/embed:embed.sh) %s %s %s $< > $@" % (namespace, function, header),
        tools = ["//tools/embed:embed.sh"],
    )
    cc_library(
        name = name,
        srcs = [name + ".cc"],
        hdrs = [name + ".h"],
        deps = ["@system//:absl_strings"],
        **kwargs
    )
