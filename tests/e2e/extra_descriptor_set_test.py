# SPDX-License-Identifier: Apache-2.0
"""A user's own operations beside ours, as docs/guides/add-an-operation.md shows it."""

import json
import re
import subprocess

import pytest

from grpcurl_test import grpcurl
from processes import ROOT
from start_test import refusal

GUIDE = ROOT / "docs" / "guides" / "add-an-operation.md"


def compiled(folder, proto, name="toolkits"):
    source = folder / (name + ".proto")
    source.write_text(proto, encoding="utf-8")
    out = folder / (name + ".binpb")
    flags = ["-I", folder, "-I", ROOT / "proto", "--include_imports", "--include_source_info"]
    subprocess.run(["protoc", *flags, "--descriptor_set_out=%s" % out, source], check=True)
    return out


@pytest.fixture(name="proto")
def guide_proto():
    return re.search(r"```proto\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL).group(1)


def test_the_guides_operation_is_served_listed_described_and_healthy(quiet_gateway, tmp_path, proto):
    quiet_gateway.start("--extra-descriptor-set=%s" % compiled(tmp_path, proto))
    done = grpcurl(quiet_gateway, "my.v1.ToolkitService/GetToolkit", data={"slug": "github"})
    assert json.loads(done.stdout) == {"slug": "github", "name": "GitHub"}
    assert "my.v1.ToolkitService" in grpcurl(quiet_gateway, "list").stdout
    assert "rpc GetToolkit" in grpcurl(quiet_gateway, "describe", "my.v1.ToolkitService").stdout
    health = grpcurl(quiet_gateway, "grpc.health.v1.Health/Check", data={"service": "my.v1.ToolkitService"})
    assert "SERVING" in health.stdout
    missing = grpcurl(quiet_gateway, "my.v1.ToolkitService/GetToolkit", data={"slug": "no-such-app"})
    assert "Code: NotFound" in missing.stderr


def test_several_sets_are_served_together(quiet_gateway, tmp_path, proto):
    other = compiled(tmp_path, proto.replace("my.v1", "other.v1"), "other")
    quiet_gateway.start("--extra-descriptor-set=%s" % compiled(tmp_path, proto), "--extra-descriptor-set=%s" % other)
    listed = grpcurl(quiet_gateway, "list").stdout
    assert "my.v1.ToolkitService" in listed and "other.v1.ToolkitService" in listed


@pytest.mark.parametrize(
    "old, new, reason",
    [
        ("{slug}", "{name}", "path template names '{name}'"),
        ("GetToolkitRequest) returns", "stream GetToolkitRequest) returns", "streams"),
        ('get: "/api/v3.1/toolkits/{slug}"', 'get: "/api/v3.1/toolkits/{slug}" body: "*"', "has a body"),
    ],
)
def test_a_rule_that_cannot_be_served_stops_the_start_with_file_method_and_reason(tmp_path, proto, old, new, reason):
    path = compiled(tmp_path, proto.replace(old, new))
    line = refusal("--extra-descriptor-set=%s" % path, "--address=127.0.0.1:0", "--data-dir=%s" % (tmp_path / "data"))
    assert "toolkits.proto" in line and "my.v1.ToolkitService.GetToolkit" in line and reason in line


def test_a_file_that_is_no_descriptor_set_stops_the_start(tmp_path):
    line = refusal("--extra-descriptor-set=%s" % GUIDE, "--address=127.0.0.1:0", "--data-dir=%s" % (tmp_path / "data"))
    assert str(GUIDE) in line and "FileDescriptorSet" in line
