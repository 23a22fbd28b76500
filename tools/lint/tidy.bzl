"""clang-tidy as an aspect: a file is looked at again only when it, or a header that it may include, has changed, in
whichever clone (the disk cache keeps what passed).

bazel build --config=clang --config=tidy //service/...
"""

load("@bazel_tools//tools/build_defs/cc:action_names.bzl", "CPP_COMPILE_ACTION_NAME")
load("@bazel_tools//tools/cpp:toolchain_utils.bzl", "find_cpp_toolchain")

_KINDS = ["cc_binary", "cc_library", "cc_test"]

def _flags(ctx, context, source):
    toolchain = find_cpp_toolchain(ctx)
    features = cc_common.configure_features(
        ctx = ctx,
        cc_toolchain = toolchain,
        requested_features = ctx.features,
        unsupported_features = ctx.disabled_features,
    )
    attributes = ctx.rule.attr
    variables = cc_common.create_compile_variables(
        feature_configuration = features,
        cc_toolchain = toolchain,
        source_file = source.path,
        user_compile_flags = ctx.fragments.cpp.copts + ctx.fragments.cpp.cxxopts + attributes.copts,
        include_directories = context.includes,
        quote_include_directories = context.quote_includes,
        system_include_directories = context.system_includes,
        preprocessor_defines = depset(
            [define.replace("\\\"", "\"") for define in attributes.local_defines],
            transitive = [context.defines],
        ),
    )
    flags = cc_common.get_memory_inefficient_command_line(
        feature_configuration = features,
        action_name = CPP_COMPILE_ACTION_NAME,
        variables = variables,
    )
    return [flag for flag in flags if flag not in ["-c", "-MD"]], toolchain

def _tidy_impl(target, ctx):
    if ctx.rule.kind not in _KINDS or ctx.label.workspace_name:
        return []
    infos = [dep[CcInfo] for dep in ctx.rule.attr.deps if CcInfo in dep]
    if CcInfo in target:
        infos.append(target[CcInfo])
    context = cc_common.merge_cc_infos(cc_infos = infos).compilation_context
    passed = []
    for source in ctx.rule.files.srcs:
        if not source.is_source or source.extension != "cc" or source.owner.workspace_name:
            continue
        flags, toolchain = _flags(ctx, context, source)
        done = ctx.actions.declare_file("%s.%s.tidy" % (ctx.label.name, source.basename))
        ctx.actions.run_shell(
            mnemonic = "ClangTidy",
            progress_message = "clang-tidy %s" % source.short_path,
            inputs = depset(
                ctx.rule.files.srcs + [ctx.file._config],
                transitive = [context.headers, toolchain.all_files],
            ),
            outputs = [done],
            arguments = [done.path, ctx.file._config.path, source.path] + flags,
            # Its own complaints on standard error ("12 warnings generated") say nothing where there is no finding.
            command = """
done=$1 config=$2 source=$3; shift 3
findings=$(clang-tidy-14 --quiet --config-file="$config" "$source" -- "$@" 2>&1) || { echo "$findings"; exit 1; }
touch "$done" """,
            use_default_shell_env = True,
        )
        passed.append(done)
    return [OutputGroupInfo(tidy = depset(passed))]

tidy = aspect(
    implementation = _tidy_impl,
    attrs = {
        "_cc_toolchain": attr.label(default = Label("@bazel_tools//tools/cpp:current_cc_toolchain")),
        "_config": attr.label(
            default = Label("//:.clang-tidy"),
            allow_single_file = True,
        ),
    },
    fragments = ["cpp"],
    toolchains = ["@bazel_tools//tools/cpp:toolchain_type"],
)
