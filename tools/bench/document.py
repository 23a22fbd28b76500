# SPDX-License-Identifier: Apache-2.0
"""document.py ROWS DOCUMENT: puts the rows that ./dev bench --json wrote into the document's table, with machine and date.

Only what stands between the two marks of the document is replaced.
"""

import datetime
import json
import os
import platform
import re
import sys

BEGIN, END = "<!-- figures: made by tools/bench/document.py -->", "<!-- end of figures -->"


def number(value):
    if value is None:
        return "–"
    return "{:,.0f}".format(value) if abs(value) >= 1000 else "%.3g" % value


def machine():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        model = re.search(r"model name\s*: (.*)", file.read())
    with open("/proc/meminfo", encoding="utf-8") as file:
        memory = int(re.search(r"MemTotal:\s*(\d+)", file.read()).group(1)) / 2**20
    return "%s, %d cores, %.0f GiB, Linux %s" % (
        model.group(1) if model else platform.machine(),
        os.cpu_count(),
        memory,
        platform.release(),
    )


def table(rows):
    lines = ["| name | value | baseline | unit | ratio | target | met |", "|---|---|---|---|---|---|---|"]
    for row in rows:
        met = {True: "yes", False: "**no**", None: "–"}[row["met"]]
        cells = [
            "`%s`" % row["name"],
            number(row["value"]),
            number(row["baseline"]),
            row["unit"],
            number(row["ratio"]),
            row["target"] or "–",
            met,
        ]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as file:
        rows = json.load(file)
    with open(sys.argv[2], encoding="utf-8") as file:
        text = file.read()
    before, rest = text.split(BEGIN, 1)
    after = rest.split(END, 1)[1]
    load = "%.1f" % os.getloadavg()[1]
    facts = "Machine: %s. Command: `./dev bench --json FILE`. Date: %s. Load average at the end: %s.\n" % (
        machine(),
        datetime.date.today().isoformat(),
        load,
    )
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        file.write(before + BEGIN + "\n\n" + facts + "\n" + table(rows) + "\n\n" + END + after)


if __name__ == "__main__":
    main()
