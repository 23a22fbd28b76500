# SPDX-License-Identifier: Apache-2.0
"""Who may include whom: the table of ARCHITECTURE.md as data, held against every #include, also through headers.

Bazel's visibility guards direct dependencies only; a header that arrives through another one is seen here.
"""

import pathlib
import re
import sys

# Package under service/ -> packages that its files may include. base and metrics may be included everywhere, app may
# include everything; a package may include itself. A package that is not listed is an error: add it on purpose.
ALLOWED = {
    "base": [],
    "metrics": [],
    "schema": [],
    "transcode": ["schema"],
    "json_schema": [],
    "router": [],
    "runtime": [],
    "http_client": [],
    "http_client/curl": ["http_client", "runtime"],
    "files": ["http_client"],
    "upstream": ["transcode", "router", "http_client", "schema"],
    "io": [],
    "front": ["io"],
    "http_server": ["io"],
    "http": ["http_server", "http_client", "upstream", "router", "transcode", "schema"],
    "events": ["transcode"],
    "event_log/sqlite": ["events", "transcode"],
    "event_log/jetstream": ["events", "transcode"],
    "subscriptions": ["events", "transcode"],
    "state": [],
    "ingest": ["events", "transcode", "http_server"],
    "ingest/realtime": ["ingest", "events", "transcode", "io"],
    "rpc": ["router", "runtime", "schema"],
    "tool_formats/schema": [],
    "tool_formats": ["tool_formats/schema"],
    "api": ["router", "transcode", "events", "subscriptions", "upstream", "http_client", "files", "schema", "tool_formats", "tool_formats/schema", "json_schema"],
    "config": None,  # each package's options
    "app": None,
    "": None,  # service/main.cc
}
EVERYWHERE = ["base", "metrics"]
# What the sandbox may see of the server: it reaches the gateway by HTTP alone, so nothing of events, ingest or the log.
SANDBOX_SEES = ["base", "http_client", "http_server", "io"]
# The only packages that may see these libraries' headers.
LIBRARY_OWNERS = {
    r"<curl/": ["http_client/curl"],
    r"<sqlite3\.h>": ["event_log/sqlite", "state"],
    r"<boost/(beast|asio)": ["io", "http_server", "front", "http", "ingest/realtime", "app"],
    r"<grpc(pp)?/": ["rpc", "runtime", "app", "front"],
}

INCLUDE = re.compile(r'^\s*#\s*include\s+("([^"]+)"|<[^>]+>)', re.MULTILINE)


def package_of(path):
    """service/ingest/webhook/x.h -> ingest/webhook"""
    folder = path.split("/")[1:-1]
    for length in range(len(folder), 0, -1):
        if "/".join(folder[:length]) in ALLOWED:
            return "/".join(folder[:length])
    return "/".join(folder)


def includes_of(path, cache={}):  # pylint: disable=dangerous-default-value
    if path not in cache:
        text = path.read_text(encoding="utf-8")
        found = [(m.group(2) or m.group(1), text.count("\n", 0, m.start()) + 1) for m in INCLUDE.finditer(text)]
        cache[path] = found
    return cache[path]


def reach(root, path, via):
    """Yields (included file of this repository, the chain that leads there) for all that `path` sees."""
    for name, line in includes_of(path):
        if not name.startswith(("service/", "sandbox/", "tests/")) or name in via or not (root / name).exists():
            continue
        via[name] = "%s:%d" % (path.relative_to(root), line)
        yield name
        yield from reach(root, root / name, via)


def problems(root):
    for path in sorted((root / "service").rglob("*")):
        if path.suffix not in (".h", ".cc"):
            continue
        shown = str(path.relative_to(root))
        package = package_of(shown)
        if package not in ALLOWED:
            yield "%s: package %s is not in the table of tools/check/includes.py" % (shown, package)
            continue
        for name, line in includes_of(path):
            for pattern, owners in LIBRARY_OWNERS.items():
                if re.match(pattern, name) and package not in owners:
                    yield "%s:%d: %s belongs to %s" % (shown, line, name, ", ".join(owners))
        allowed = ALLOWED[package]
        if allowed is None:
            continue
        via = {}
        for name in reach(root, path, via):
            if name.startswith("service/") and package_of(name) in [package, *EVERYWHERE, *allowed]:
                continue
            yield "%s: %s may not see %s (included at %s)" % (shown, package, name, via[name])


def sandbox_problems(root):
    for path in sorted((root / "sandbox").rglob("*")):
        if path.suffix not in (".h", ".cc"):
            continue
        via = {}
        for name in reach(root, path, via):
            if name.startswith("service/") and package_of(name) not in [*SANDBOX_SEES, *EVERYWHERE]:
                yield "%s: the sandbox may not see %s (included at %s)" % (path.relative_to(root), name, via[name])


def main():
    root = pathlib.Path(__file__).resolve().parents[2]
    found = [*problems(root), *sandbox_problems(root)]
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
