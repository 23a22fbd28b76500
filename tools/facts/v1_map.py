#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Which method of ours stands for which operation of Composio's first API, as a page: docs/v1-map.md.

    v1_map.py [--descriptors SET]

From v1_operations.txt and the protos alone: methods of composio.gateway.v1 name what they replace by the option `replaces`, those of
composio.gateway.legacy.v1 are the operations of the first API themselves. Without --descriptors the protos are compiled by protoc.
Ends with 1 and says which, if an operation has no method, or a method names an operation that there is not.
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

import descriptors as d

HERE = pathlib.Path(__file__).resolve().parent
PROTO = HERE.parents[1] / "proto"
OPERATIONS, NOT_SERVED = HERE / "v1_operations.txt", HERE / "not_yet_served.txt"
LEGACY = "composio.gateway.legacy.v1."

HEAD = """# From V1 to this gateway

Made by `./dev generate` from the protos; never edited by hand.

Every operation of Composio's first API (V1, with a few paths of V2), which Composio took away in June 2026, and the method that does
it here. "same" means: it does the same; fields have the names of today, which the comments of the protos tell beside ours.

Where Composio's API of today has a successor, the method calls that. Where it has none, `composio.gateway.legacy.v1` has the operation
itself: the sandbox answers it with data, and Composio with `FAILED_PRECONDITION` and the reason
[`UPSTREAM_RETIRED`](guides/errors.md#composio), whose `Help` names the alternative that stands here.
[Calls of V1](guides/from-v1.md) shows one of them.

The section "V3" of that reference was Composio's API of today in an earlier version: all other services of `composio.gateway.v1`.
"""


class Row:
    def __init__(self, section, operation, title, successor=""):
        self.section, self.operation, self.title, self.successor, self.methods = section, operation, title, successor, []


def rows():
    lines = OPERATIONS.read_text(encoding="utf-8").splitlines()
    return [Row(*line.split(" | ")) for line in lines if line and not line.startswith("#")]


def shape(operation):
    return re.sub(r"{[^}]*}", "{}", operation)


def compiled():
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / "set"
        files = sorted(path.relative_to(PROTO).as_posix() for path in PROTO.rglob("*.proto"))
        subprocess.run(["protoc", f"-I{PROTO}", "-I/usr/include", "--include_imports", f"--descriptor_set_out={out}", *files],
                       check=True, cwd=PROTO)
        return d.Descriptors.load(out)


def claims(descriptors):
    """(operation, method's full name, remark) of all methods."""
    for method in descriptors.methods():
        name = f"{method.service}/{method.name}"
        for operation, remark in method.replaces:
            yield operation, name, remark or "same"
        if method.service.startswith(LEGACY) and method.operation:
            verb, path = method.operation
            yield f"{verb.upper()} {path}", name, f"retired; {method.alternative}"


def joined(descriptors):
    """The rows with their methods, and what is wrong."""
    table, problems = rows(), []
    by_shape = {shape(row.operation): row for row in table}
    for operation, name, remark in claims(descriptors):
        row = by_shape.get(shape(operation))
        if row is None:
            problems.append(f"{name}: there is no {operation} in {OPERATIONS.name}")
        else:
            row.methods.append((name, remark))
    not_served = NOT_SERVED.read_text(encoding="utf-8").splitlines()
    for row in table:
        if row.successor and row.successor in not_served and not row.methods:
            row.methods.append((row.successor, "not served yet"))
        elif row.successor or len(row.methods) != 1:
            problems.append(f"{row.operation}: {len(row.methods)} methods")
    return table, problems


def page(table):
    out, section = [HEAD], None
    for row in table:
        if row.section != section:
            section = row.section
            out.append(f"\n## {section}\n\n| V1 method and path | seed's title | our RPC | remark or \"same\" |\n|---|---|---|---|\n")
        name, remark = row.methods[0]
        out.append(f"| `{row.operation}` | {row.title} | `{name}` | {remark} |\n")
    return "".join(out)


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--descriptors")
    options = parser.parse_args(arguments)
    table, problems = joined(d.Descriptors.load(options.descriptors) if options.descriptors else compiled())
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        return 1
    sys.stdout.write(page(table))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
