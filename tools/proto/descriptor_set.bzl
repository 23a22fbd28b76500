"""descriptor_set: the FileDescriptorSet of proto_library targets, with imports and comments."""

load("@rules_proto//proto:defs.bzl", "ProtoInfo")

def _impl(ctx):
    infos = [dep[ProtoInfo] for dep in ctx.attr.deps]
    out = ctx.actions.declare_file(ctx.label.name + ".binpb")
    args = ctx.actions.args()
    args.add("--include_imports")
    args.add("--include_source_info")
    args.add(out, format = "--descriptor_set_out=%s")
    args.add_all(depset(transitive = [i.transitive_proto_path for i in infos]), format_each = "-I%s")
    sources = depset(transitive = [i.transitive_sources for i in infos])
    args.add_all(sources)
    ctx.actions.run(
        executable = ctx.executable._protoc,
        arguments = [args],
        inputs = sources,
        outputs = [out],
        mnemonic = "DescriptorSet",
        progress_message = "Describing %s" % ctx.label,
    )
    return [DefaultInfo(files = depset([out]))]

descriptor_set = rule(
    implementation = _impl,
    attrs = {
        "deps": attr.label_list(mandatory = True, providers = [ProtoInfo]),
        "_protoc": attr.label(default = "@system//:bin/protoc", allow_single_file = True, executable = True, cfg = "exec"),
    },
)
