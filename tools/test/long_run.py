# SPDX-License-Identifier: Apache-2.0
"""long_run.py ROWS OUTPUT COMMIT: writes docs/long-run.md from the rows of tests/long."""

import datetime
import json
import os
import platform
import sys


def main():
    rows, output, commit = sys.argv[1:]
    tables = {}
    with open(rows, encoding="utf-8") as lines:
        for table, what, value in map(json.loads, lines):
            tables.setdefault(table, []).append((what, value))
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    text = [
        "# The last long run",
        "",
        "Written by `./dev test --long`: commit %s, %s UTC, %d cores, %.0f GiB, Linux %s."
        % (commit, datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M"), os.cpu_count(), memory, platform.release()),
    ]
    for table, found in tables.items():
        text += ["", "## " + table, "", "| what | result |", "|---|---|"]
        text += ["| %s | %s |" % line for line in found]
    with open(output, "w", encoding="utf-8") as out:
        out.write("\n".join(text) + "\n")


if __name__ == "__main__":
    main()
