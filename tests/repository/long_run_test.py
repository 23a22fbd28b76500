# SPDX-License-Identifier: Apache-2.0
"""docs/long-run.md and what writes it."""

import json
import pathlib
import re
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "tools" / "test" / "long_run.py"


@pytest.fixture
def write(tmp_path):
    """write(cases, rows, commit, flags...): the page after such a run."""

    def run(cases, rows, commit, *flags):
        for name, content in (("results", cases), ("rows", rows)):
            (tmp_path / name).write_text("".join(json.dumps(line) + "\n" for line in content))
        page = tmp_path / "page.md"
        subprocess.run([sys.executable, SCRIPT, tmp_path / "results", tmp_path / "rows", page, commit, *flags], check=True)
        return page.read_text()

    return run


def test_the_page_counts_suites_and_has_the_tables_of_the_tests(write):
    text = write([["unit (asan)", "a", None], ["unit (asan)", "b", "failure"]], [["Fuzzing", "one", "5 s"]], "abcdef1")
    assert re.search(r"^\| unit \(asan\) \| 1 passed, 1 failed \| abcdef1 \| \d{4}-\d\d-\d\d \d\d:\d\d \|$", text, re.M)
    assert re.search(r"^## Fuzzing\n\n\| what .*\n.*\n\| one \| 5 s \| abcdef1 \|", text, re.M)


def test_a_part_measured_again_leaves_the_other_lines(write):
    write([["unit (asan)", "a", None]], [["Fuzzing", "one", "5 s"]], "abcdef1")
    text = write([["unit (tsan)", "a", None]], [["Fuzzing", "two", "6 s"], ["Fuzzing", "one", "7 s"]], "abcdef2")
    assert [line.rsplit(" | ", 1)[0] for line in text.splitlines() if "abcdef" in line] == [
        "| unit (asan) | 1 passed, 0 failed | abcdef1",
        "| unit (tsan) | 1 passed, 0 failed | abcdef2",
        "| one | 7 s | abcdef2",
        "| two | 6 s | abcdef2",
    ]


def test_a_whole_run_leaves_none(write):
    write([["unit (asan)", "a", None]], [["Fuzzing", "one", "5 s"]], "abcdef1")
    assert "abcdef1" not in write([["unit (asan)", "a", None]], [], "abcdef2", "--whole")
