# SPDX-License-Identifier: Apache-2.0
"""long_run.py RESULTS ROWS PAGE COMMIT [--whole]: writes what was measured at COMMIT into PAGE (docs/long-run.md).

RESULTS are the test cases as summary.py collects them, ROWS are what the tests of tests/long measured. Lines of PAGE that
were not measured now stay as they are, with their own commit and date; none stays with --whole.
"""

import collections
import datetime
import json
import os
import platform
import re
import sys

SUITES = "Suites, by test cases"
LINE = re.compile(r"\| (.*?) \| (.*?) \| (.*?) \| (.*?) \|")


def suites(results):
    """Yields (suite, its counts)."""
    passed, failed = collections.Counter(), collections.Counter()
    with open(results, encoding="utf-8") as lines:
        for suite, _, why in map(json.loads, lines):
            (failed if why else passed)[suite] += 1
    for suite in sorted(passed.keys() | failed.keys()):
        yield suite, "%d passed, %d failed" % (passed[suite], failed[suite])


def read_page(path):
    """{table: {what: (result, commit, date)}}"""
    tables, lines = {}, {}
    with open(path, encoding="utf-8") as text:
        for line in text:
            found = LINE.fullmatch(line.strip())
            if line.startswith("## "):
                lines = tables.setdefault(line[3:].strip(), {})
            elif found and found.group(1) != "what":
                lines[found.group(1)] = found.groups()[1:]
    return tables


def page(tables):
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    machine = "%d cores, %.0f GiB, Linux %s" % (os.cpu_count(), memory, platform.release())
    text = ["# The last long run", "", "Written by `./dev test --long` and its parts, on %s. Dates are UTC." % machine]
    for table, lines in tables.items():
        text += ["", "## " + table, "", "| what | result | commit | date |", "|---|---|---|---|"]
        text += ["| %s | %s |" % (what, " | ".join(line)) for what, line in lines.items()]
    return "\n".join(text) + "\n"


def main(argv):
    results, rows, path, commit = argv[1:5]
    date = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M")
    tables = read_page(path) if os.path.exists(path) and "--whole" not in argv else {SUITES: {}}
    measured = [(SUITES, *line) for line in suites(results)]
    with open(rows, encoding="utf-8") as lines:
        measured += map(json.loads, lines)
    for table, what, value in measured:
        tables.setdefault(table, {})[what] = (value, commit, date)
    with open(path, "w", encoding="utf-8") as out:
        out.write(page(tables))


if __name__ == "__main__":
    main(sys.argv)
