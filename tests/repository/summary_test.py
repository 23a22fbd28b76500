# SPDX-License-Identifier: Apache-2.0
"""The counting behind the last line of ./dev test."""

import json
import pathlib
import subprocess
import sys

SUMMARY = pathlib.Path(__file__).resolve().parents[2] / "tools" / "test" / "summary.py"

GTEST = """<testsuites><testsuite name="ClockTest">
<testcase name="Starts" status="run" result="completed" classname="ClockTest"/>
<testcase name="Fails" status="run" result="completed" classname="ClockTest"><failure message="no"/></testcase>
<testcase name="Later" status="run" result="skipped" classname="ClockTest"><skipped/></testcase>
<testcase name="DISABLED_Never" status="notrun" result="suppressed" classname="ClockTest"/>
</testsuite></testsuites>"""


def summary(*arguments):
    command = [sys.executable, SUMMARY, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def last_line(done):
    return done.stdout.rstrip("\n").rsplit("\n", 1)[-1]


def bazel_report(folder, status="PASSED", text=GTEST, label="//tests/unit/service/base:clock_test"):
    report, events = folder / "test.xml", folder / "bep.json"
    report.write_text(text)
    result = {"status": status, "testActionOutput": [{"name": "test.xml", "uri": "file://%s" % report}]}
    events.write_text(json.dumps({"id": {"testResult": {"label": label, "run": 1}}, "testResult": result}) + "\n")
    return events


def test_failed_skipped_and_disabled_cases_count_as_failed(tmp_path):
    results = tmp_path / "results"
    summary("bazel", results, bazel_report(tmp_path, "FAILED"))
    done = summary("print", results)
    assert last_line(done) == "1 passed, 3 failed"
    assert done.returncode == 1


def test_a_crash_after_passing_cases_is_a_failure(tmp_path):
    results = tmp_path / "results"
    passing = '<testsuites><testsuite><testcase name="A" status="run"/></testsuite></testsuites>'
    summary("bazel", results, bazel_report(tmp_path, "FAILED", passing))
    assert last_line(summary("print", results)) == "1 passed, 1 failed"


def test_a_target_that_does_not_build_is_a_failure(tmp_path):
    results, events = tmp_path / "results", tmp_path / "bep.json"
    completed = {"id": {"targetCompleted": {"label": "//tests/unit/x:y_test"}}, "completed": {"success": False}}
    events.write_text(json.dumps(completed) + "\n")
    summary("bazel", results, events)
    done = summary("print", results)
    assert last_line(done) == "0 passed, 1 failed"
    assert "//tests/unit/x:y_test (does not build)" in done.stdout


def test_a_test_without_a_report_is_a_failure(tmp_path):
    results, events = tmp_path / "results", tmp_path / "bep.json"
    result = {"id": {"testResult": {"label": "//tests/unit/x:y_test", "run": 1}}, "testResult": {"status": "PASSED"}}
    events.write_text(json.dumps(result) + "\n")
    summary("bazel", results, events)
    assert last_line(summary("print", results)) == "0 passed, 1 failed"


def test_suites_are_named_with_their_counts(tmp_path):
    results, junit = tmp_path / "results", tmp_path / "junit.xml"
    junit.write_text('<testsuites><testsuite><testcase classname="a" name="b"/></testsuite></testsuites>')
    summary("junit", results, "e2e", junit)
    summary("bazel", results, bazel_report(tmp_path, text="<a><testcase name='x'/></a>"), "asan")
    lines = summary("print", results).stdout.split("\n")
    assert [line.split()[:2] for line in lines if "passed  " in line] == [["e2e", "1"], ["unit", "(asan)"]]
    assert "2 passed, 0 failed" in lines


def test_no_test_at_all_is_no_success(tmp_path):
    (tmp_path / "results").write_text("")
    assert summary("print", tmp_path / "results").returncode == 1
