# SPDX-License-Identifier: Apache-2.0
"""Every libFuzzer target of tests/fuzz for ten minutes, all at the same time, under ASan and UBSan."""

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


LABELS = labels()


class Fuzzer:
    """One target at work in a folder of its own, where it leaves the input that it failed on."""

    def __init__(self, label, folder):
        self.folder = folder
        self.name = label.rsplit(":", 1)[1]
        binary = ROOT / ".b" / "bin" / label.lstrip("/").replace(":", "/")
        shutil.copytree(ROOT / "tests" / "fuzz" / "corpus" / self.name.removesuffix("_fuzz"), folder / "corpus")
        flags = ["-max_total_time=%d" % SECONDS, "-print_final_stats=1", "-timeout=20", "-rss_limit_mb=4096"]
        with open(folder / "log", "w", encoding="utf-8") as log:
            self.process = subprocess.Popen([binary, *flags, "corpus"], cwd=folder, stdout=log, stderr=log)

    def log(self):
        return (self.folder / "log").read_text(encoding="utf-8", errors="replace")


@pytest.fixture(scope="module")
def fuzzers(tmp_path_factory):
    run("bazel", "build", "--config=fuzz", *LABELS, cwd=ROOT)
    found = {label: Fuzzer(label, tmp_path_factory.mktemp("fuzz")) for label in LABELS}
    yield found
    for fuzzer in found.values():
        fuzzer.process.kill()
        fuzzer.process.wait()


def test_there_are_targets():
    assert LABELS


@pytest.mark.parametrize("label", LABELS)
def test_finds_nothing(label, fuzzers, row):
    fuzzer = fuzzers[label]
    code = fuzzer.process.wait(SECONDS + 600)
    count = re.search(r"stat::number_of_executed_units:\s*(\d+)", fuzzer.log())
    row(fuzzer.name, "%d s, %s inputs, exit code %d" % (SECONDS, count.group(1) if count else "?", code))
    assert code == 0, fuzzer.log()[-4000:]
