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


@pytest.fixture(scope="module")
def tables():
    """{table: its lines}, without the head."""
    parts = re.split(r"^## (.*)\n", (ROOT / "docs" / "long-run.md").read_text(), flags=re.M)[1:]
    return {name: re.findall(r"^\| (?!what )(.*) \|$", text, re.M) for name, text in zip(parts[::2], parts[1::2])}


def test_the_repository_has_the_page_with_a_table_of_every_long_test(tables):
    tests = (ROOT / "tests" / "long").glob("*_test.py")
    names = [re.search(r'^TABLE = "(.*)"$', path.read_text(), re.M).group(1) for path in tests]
    assert names
    assert set(tables) == {"Suites, by test cases", *names}


def test_the_page_has_the_suites_under_sanitizers(tables):
    suites = [line.split(" | ")[0] for line in tables["Suites, by test cases"]]
    assert {"unit (asan)", "integration (asan)", "unit (tsan)", "contract (tsan)"} <= set(suites)


def test_every_line_of_the_page_names_commit_and_date(tables):
    for line in sum(tables.values(), []):
        assert re.fullmatch(r".+ \| .+ \| [0-9a-f]{7,40} \| \d{4}-\d\d-\d\d \d\d:\d\d", line), line
