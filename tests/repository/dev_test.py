# SPDX-License-Identifier: Apache-2.0
"""./dev itself, as far as it can be tried without installing."""

import os
import pathlib
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]


def dev(*arguments, **environment):
    return subprocess.run(
        [ROOT / "dev", *arguments], capture_output=True, text=True, check=False, env={**os.environ, **environment}
    )


@pytest.mark.parametrize("command", ["run", "test"])
@pytest.mark.parametrize(
    "text, name",
    [
        ('NAME="Fedora Linux"\nID=fedora\nVERSION_ID=41\n', "Fedora Linux 41 "),
        ('NAME="Debian GNU/Linux"\nID=debian\nVERSION_ID="13"\n', "Debian GNU/Linux 13 "),
        ("NAME=Arch\nID=arch\n", "Arch "),
    ],
)
def test_another_system_is_named_with_the_compose_command_in_one_line(tmp_path, command, text, name):
    release = tmp_path / "os-release"
    release.write_text(text)
    done = dev(command, COMPOSIO_DEV_OS_RELEASE=str(release))
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert name in done.stderr
    assert "docker compose up" in done.stderr


def test_an_unknown_command_shows_the_usage():
    done = dev("fly")
    assert done.returncode == 2
    assert "usage: ./dev COMMAND" in done.stderr


def test_help_names_every_command():
    text = dev("help").stdout
    for command in ("run", "test", "check", "bench", "setup", "sandbox", "fmt", "grpcurl", "generate", "sim", "mutations", "conformance", "soak"):
        assert "\n  %s" % command in text


@pytest.mark.parametrize(
    "version, minimum, enough",
    [("1.26.8", "1.25", True), ("1.19", "1.25", False), ("20.20.2", "20", True), ("9.0", "20", False), ("", "20", False)],
)
def test_versions_are_compared_by_number(version, minimum, enough):
    script = 'root=%s; source "$root/tools/dev/common.sh"; at_least "$1" "$2"' % ROOT
    done = subprocess.run(["bash", "-c", script, "bash", version, minimum], check=False)
    assert (done.returncode == 0) == enough
