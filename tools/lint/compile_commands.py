# SPDX-License-Identifier: Apache-2.0
"""Writes compile_commands.json for clang-tidy and clangd from `bazel aquery --output=jsonproto` on standard input.

usage: compile_commands.py EXECUTION_ROOT OUTPUT
"""

import json
import sys

SOURCES = (".cc", ".cpp")


def commands(graph, execution_root):
    for action in graph.get("actions", []):
        arguments = action["arguments"]
        sources = [word for word in arguments if word.endswith(SOURCES)]
        if len(sources) == 1 and not sources[0].startswith(("bazel-out/", "external/")):
            # Flags that only name outputs are of no use to a reader of the source.
            drop = {"-MD", "-MF", "-o", "-frandom-seed"}
            kept, skip = [], False
            for word in arguments:
                if skip:
                    skip = False
                elif word in ("-MF", "-o"):
                    skip = True
                elif word.split("=")[0] not in drop:
                    kept.append(word)
            yield {"directory": execution_root, "file": sources[0], "arguments": kept}


def main():
    found = {entry["file"]: entry for entry in commands(json.load(sys.stdin), sys.argv[1])}
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        json.dump([found[name] for name in sorted(found)], out, indent=1)
    return 0 if found else 1


if __name__ == "__main__":
    sys.exit(main())
