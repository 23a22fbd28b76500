# SPDX-License-Identifier: Apache-2.0
"""Counts test cases over all languages.

  summary.py bazel RESULTS BEP [NOTE]    adds the tests of one `bazel test --build_event_json_file=BEP`
  summary.py junit RESULTS SUITE XML...  adds JUnit reports
  summary.py go RESULTS SUITE REPORT     adds the output of `go test -json`
  summary.py failed RESULTS SUITE TEXT   adds one failure that has no report
  summary.py print RESULTS               prints the suites, the failures and `N passed, N failed`

A case that was skipped, disabled or not run counts as failed: nothing skips.
"""

import collections
import json
import sys
import urllib.parse
import xml.etree.ElementTree as ElementTree


def cases(path):
    """Yields (name, why it failed or None) for each test case of a JUnit or GoogleTest report."""
    for case in ElementTree.parse(path).getroot().iter("testcase"):
        name = ".".join(filter(None, [case.get("classname"), case.get("name")]))
        why = None
        for tag in ("failure", "error", "skipped"):
            found = case.find(tag)
            if found is not None:
                why = tag
        if case.get("status") == "notrun" or case.get("result") in ("skipped", "suppressed"):
            why = "skipped"
        yield name, why


def suite_of(label, note):
    """//tests/unit/service/base:x_test -> unit."""
    parts = label.lstrip("/").split(":")[0].split("/")
    name = parts[1] if parts[0] == "tests" and len(parts) > 1 else parts[0]
    return name + (" (%s)" % note if note else "")


def bazel_rows(bep, note):
    reports, broken = {}, {}
    with open(bep, encoding="utf-8") as lines:
        for line in lines:
            event = json.loads(line)
            test = event["id"].get("testResult")
            if test and "testResult" in event:
                result = event["testResult"]
                files = {f["name"]: f.get("uri", "") for f in result.get("testActionOutput", [])}
                key = (test["label"], test.get("shard", 1), test.get("run", 1))
                reports[key] = (result.get("status", ""), files.get("test.xml", ""))
            done = event["id"].get("targetCompleted")
            if done and not event.get("completed", {}).get("success"):
                broken[done["label"]] = "does not build"
            pattern = event["id"].get("pattern") or event["id"].get("unconfiguredLabel")
            if pattern and "aborted" in event:
                broken[str(pattern)] = event["aborted"].get("description", "aborted")
    tested = {key[0] for key in reports}
    for (label, _, _), (status, uri) in sorted(reports.items()):
        path = urllib.parse.unquote(urllib.parse.urlparse(uri).path)
        try:
            found = list(cases(path)) if path else []
        except (OSError, ElementTree.ParseError):
            found = []
        if status != "PASSED" and not any(why for _, why in found):
            found.append(("(target)", status.lower() or "no status"))
        for name, why in found or [("(target)", "reported no test case")]:
            yield suite_of(label, note), label + " " + name, why
    for label, why in sorted(broken.items()):
        if label not in tested:
            yield suite_of(label, note), label, why


def go_rows(report):
    """Yields (name, why) of each test; a package that fails without a failed test (it does not compile) is one too."""
    failed_packages = set()
    with open(report, encoding="utf-8") as lines:
        for line in lines:
            event = json.loads(line)
            action, test, package = event["Action"], event.get("Test"), event.get("Package", "")
            if test and action in ("pass", "fail", "skip"):
                yield package + "." + test, None if action == "pass" else action
                if action == "fail":
                    failed_packages.add(package)
            elif not test and action == "fail" and package not in failed_packages:
                yield package, "does not build or ended early"


def add(results, rows):
    with open(results, "a", encoding="utf-8") as out:
        for row in rows:
            out.write(json.dumps(row) + "\n")


def print_summary(results):
    passed, failed, failures = collections.Counter(), collections.Counter(), []
    with open(results, encoding="utf-8") as lines:
        for suite, name, why in map(json.loads, lines):
            (failed if why else passed)[suite] += 1
            if why:
                failures.append("FAILED %s: %s (%s)" % (suite, name, why))
    print()
    for failure in failures:
        print(failure)
    for suite in sorted(passed.keys() | failed.keys()):
        print("%-32s %6d passed %4d failed" % (suite, passed[suite], failed[suite]))
    print("%d passed, %d failed" % (sum(passed.values()), sum(failed.values())))
    return 1 if failures or not passed else 0


def main(argv):
    command, results, rest = argv[1], argv[2], argv[3:]
    if command == "bazel":
        add(results, bazel_rows(rest[0], rest[1] if len(rest) > 1 else ""))
    elif command == "junit":
        add(results, [(rest[0], name, why) for path in rest[1:] for name, why in cases(path)])
    elif command == "go":
        add(results, [(rest[0], name, why) for name, why in go_rows(rest[1])])
    elif command == "failed":
        add(results, [(rest[0], rest[1], "failed")])
    elif command == "print":
        return print_summary(results)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
