# SPDX-License-Identifier: Apache-2.0
"""merge.py OUTPUT FILE...: prints the rows of several benchmarks as one table and writes them to OUTPUT unless it is ''.

A row is {name, value, unit, baseline, ratio, target, met}; a file holds a list of rows.
"""

import json
import sys

COLUMNS = ("name", "value", "unit", "baseline", "ratio", "target", "met")


def shown(value):
    if value is None:
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return "%.0f" % value if abs(value) >= 1000 else "%.3g" % value
    return str(value)


def main():
    output, rows = sys.argv[1], []
    for path in sys.argv[2:]:
        with open(path, encoding="utf-8") as file:
            found = json.load(file)
        for row in found:
            missing = [column for column in COLUMNS if column not in row]
            if missing:
                sys.exit("%s: a row lacks %s: %s" % (path, ", ".join(missing), row))
            rows.append(row)
    table = [COLUMNS] + [tuple(shown(row[column]) for column in COLUMNS) for row in rows]
    widths = [max(len(line[i]) for line in table) for i in range(len(COLUMNS))]
    for line in table:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip())
    if output:
        with open(output, "w", encoding="utf-8") as file:
            json.dump(rows, file, indent=1)
            file.write("\n")


if __name__ == "__main__":
    main()
