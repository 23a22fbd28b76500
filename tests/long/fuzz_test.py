# SPDX-License-Identifier: Apache-2.0
"""Every libFuzzer target of tests/fuzz for ten minutes, under ASan and UBSan."""

import os
import re
import shutil
import subprocess

import pytest

from conftest import ROOT, run

TABLE = "Fuzzing, ASan and UBSan"
SECONDS = int(os.environ.get("COMPOSIO_FUZZ_SECONDS", "600"))


def labels():
    query = 'attr(tags, fuzz, kind("cc_binary", //tests/fuzz/...))'
    return subprocess.run(["bazel", "query", query], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split()


def test_there_are_targets():
    assert labels()


@pytest.mark.parametrize("label", labels())
def test_finds_nothing(label, tmp_path, row):
    run("bazel", "build", "--config=fuzz", label, cwd=ROOT)
    name = label.rsplit(":", 1)[1]
    binary = ROOT / ".b" / "bin" / label.lstrip("/").replace(":", "/")
    corpus = tmp_path / "corpus"
    seeds = ROOT / "tests" / "fuzz" / "corpus" / name.removesuffix("_fuzz").removesuffix("_fuzzer")
    shutil.copytree(seeds, corpus)
    done = subprocess.run(
        [binary, "-max_total_time=%d" % SECONDS, "-print_final_stats=1", "-timeout=20", "-rss_limit_mb=4096", corpus],
        capture_output=True, text=True, check=False, cwd=tmp_path, timeout=SECONDS + 600,
    )
    count = re.search(r"stat::number_of_executed_units:\s*(\d+)", done.stderr)
    row(name, "%d s, %s inputs, exit code %d" % (SECONDS, count.group(1) if count else "?", done.returncode))
    assert done.returncode == 0, done.stderr[-4000:]
