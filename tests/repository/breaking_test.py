# SPDX-License-Identifier: Apache-2.0
"""./dev check compares the protos with those of the last tag: tried in a repository of its own."""

import pathlib
import shutil
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROTO = """syntax = "proto3";

package shop.v1;

message Order {
  string id = 1;
  string name = 2;
}
"""
SCRIPT = 'root=$1; source "$1/tools/dev/common.sh"; source "$1/tools/dev/check.sh"; check_breaking "$2"'


def git(folder, *arguments):
    identity = ["-c", "user.name=test", "-c", "user.email=test@example.org"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


def check(folder):
    return subprocess.run(["bash", "-c", SCRIPT, "bash", ROOT, folder], capture_output=True, text=True, check=False)


def change(folder, before, after):
    file = folder / "proto/shop/v1/order.proto"
    assert before in file.read_text()
    file.write_text(file.read_text().replace(before, after))


@pytest.fixture
def repository(tmp_path):
    (tmp_path / "proto/shop/v1").mkdir(parents=True)
    shutil.copy(ROOT / "proto/buf.yaml", tmp_path / "proto")
    (tmp_path / "proto/shop/v1/order.proto").write_text(PROTO)
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "first")
    return tmp_path


@pytest.fixture
def released(repository):
    git(repository, "tag", "v1.0.0")
    return repository


def test_without_a_tag_it_says_so_and_passes(repository):
    change(repository, "string name = 2;", "")
    done = check(repository)
    assert done.returncode == 0 and "no tag yet" in done.stderr


def test_what_only_adds_passes(released):
    change(released, "string name = 2;", "string name = 2;\n  string note = 3;")
    done = check(released)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "v1.0.0" in done.stderr


@pytest.mark.parametrize(
    "before, after, words",
    [
        ("  string name = 2;\n", "", 'field "2" with name "name"'),
        ("string name = 2;", "int32 name = 2;", "changed type"),
        ("string name = 2;", "string title = 2;", "changed"),
    ],
)
def test_a_planted_break_fails_and_is_named(released, before, after, words):
    change(released, before, after)
    done = check(released)
    assert done.returncode != 0
    assert words in done.stdout + done.stderr, done.stdout + done.stderr


def test_a_break_is_named_also_when_it_is_committed(released):
    change(released, "string name = 2;", "int32 name = 2;")
    git(released, "commit", "-qam", "break")
    assert check(released).returncode != 0


def test_it_is_a_step_of_dev_check():
    assert " breaking " in (ROOT / "tools/dev/check.sh").read_text().split("for step in", 1)[1].splitlines()[0]
