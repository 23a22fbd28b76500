#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Is a request, as it was sent, one that the table of facts describes?

    sent_requests.py [--table TABLE] [--descriptors SET] REQUESTS.json

REQUESTS.json is what the sandbox's GET /_sandbox/requests answers. Prints one line for everything that is wrong and ends with 1
if there is any. SET, a serialised FileDescriptorSet, tells which objects are `open`: members that the table does not name are fine
there. As a library: `Validator(table).complaints(request)`.
"""

import argparse
import json
import pathlib
import re
import sys
import urllib.parse

import coverage
import descriptors as d
import table as t

UNKNOWN = ": no such field"
CREDENTIAL_HEADERS = coverage.CREDENTIAL_HEADERS


class Validator:
    """Holds requests against a table. A request is a dict with method, path, query, headers (names in lower case) and body (parsed,
    None where there is none), path and query as they were sent. `open_places` are those of a Coverage."""

    def __init__(self, table, open_places=()):
        self.by_verb, self.open_places = {}, open_places
        # Of two templates that match, the one with more words that are fixed is meant.
        for operation in sorted(table.operations, key=lambda o: len(re.findall(r"{", o.path))):
            pattern = re.sub(r"\\{[^}]*\\}", "([^/]+)", re.escape(operation.path))
            self.by_verb.setdefault(operation.verb, []).append((re.compile(pattern), operation))

    def operation(self, request):
        for pattern, operation in self.by_verb.get(request["method"], []):
            if pattern.fullmatch(request["path"]):
                return operation
        return None

    def complaints(self, request):
        """What is wrong with it, each with its place; empty for a good one."""
        operation = self.operation(request)
        if not operation:
            return [f"{request['method']} {request['path']}: no such operation"]
        found = [*self._credential(operation, request["headers"]), *self._headers(operation, request["headers"]),
                 *self._query(operation, request["query"]), *self._body(operation, request)]
        return [f"{operation.name} {complaint}" for complaint in found if not self.in_open_place(operation, complaint)]

    def in_open_place(self, operation, complaint):
        where, unknown, _ = complaint.partition(UNKNOWN)
        place = re.sub(r"{[^}]*}", "{}", re.sub(r"\[\d+\]", "[]", where.rpartition(".")[0]))
        return bool(unknown) and f"{operation.name} {place}" in self.open_places

    @staticmethod
    def _credential(operation, headers):
        sent = [kind for name, kind in CREDENTIAL_HEADERS.items() if name in headers]
        asked = [CREDENTIAL_HEADERS[n.lower()] for n in operation.parameters["header"] if n.lower() in CREDENTIAL_HEADERS]
        allowed = asked or [kind for kind in operation.credentials if kind != "none"]
        if len(sent) > 1 or (sent and sent[0] not in allowed) or (allowed and not sent):
            yield f"credential: {' and '.join(sent) or 'none'} sent, it takes {' or '.join(allowed) or 'none'}"

    @staticmethod
    def _headers(operation, headers):
        for name, node in operation.parameters["header"].items():
            if name.lower() in headers:
                yield from value(f"header {name}", node, headers[name.lower()])
            elif node.required:
                yield f"header {name}: is required"

    @staticmethod
    def _query(operation, query):
        known = operation.parameters["query"]
        sent = {}
        for name, text in urllib.parse.parse_qsl(query, keep_blank_values=True):
            sent.setdefault(name, []).append(text)
        maps = {}
        for name, texts in sent.items():
            base, bracket, key = name.partition("[")
            if name in known:
                yield from query_value(f"query {name}", known[name], texts)
            elif bracket and key.endswith("]") and base in known:
                maps.setdefault(base, {})[key[:-1]] = texts[-1]
            else:
                yield f"query {name}: no such parameter"
        for name, entries in maps.items():
            yield from value(f"query {name}", known[name], entries)
        for name, node in known.items():
            if node.required and name not in sent and name not in maps:
                yield f"query {name}: is required"

    @staticmethod
    def _body(operation, request):
        body = request["body"]
        if body is None:
            if operation.body and operation.body.required:
                yield "body: is required"
        elif not operation.body:
            yield "body: it takes none"
        else:
            if not request["headers"].get("content-type", "").startswith("application/json"):
                yield "header content-type: must be application/json"
            yield from value("body", operation.body, body)


def query_value(where, node, texts):
    """A parameter's texts, which may stand for what is no text."""
    if "array" in node.kinds and (len(texts) > 1 or "string" not in node.kinds):
        elements = [element for text in texts for element in text.split(",")]
        for element in elements if node.items else ():
            yield from query_value(where + "[]", node.items, [element])
        return
    if len(texts) > 1:
        yield f"{where}: sent {len(texts)} times"
    guesses = [texts[-1]]
    if re.fullmatch(r"-?\d+", texts[-1]):
        guesses.append(int(texts[-1]))
    elif re.fullmatch(r"-?\d+(\.\d+)?([eE][-+]?\d+)?", texts[-1]):
        guesses.append(float(texts[-1]))
    elif texts[-1] in ("true", "false"):
        guesses.append(texts[-1] == "true")
    complaints = [list(value(where, node, guess)) for guess in guesses]
    if all(complaints):
        yield from complaints[-1]


def value(where, node, json_value):
    """Complaints about a JSON value."""
    kind = t.kind_of(json_value)
    kinds = node.kinds | ({"integer"} if "number" in node.kinds else set())
    if kind not in kinds and "any" not in kinds:
        yield f"{where}: {kind}, must be {' or '.join(k for k in t.KINDS if k in node.kinds)}"
    elif kind in node.values and json_value not in node.values[kind]:
        yield f"{where}: {json_value!r} is none of the values that are known"
    elif kind == "array":
        if node.filled and not json_value:
            yield f"{where}: must not be empty"
        for i, element in enumerate(json_value if node.items else ()):
            yield from value(f"{where}[{i}]", node.items, element)
    elif kind == "object":
        yield from _object(where, node, json_value)


def _object(where, node, members):
    if node.alternatives and not any(_satisfies(members, alternative) for alternative in node.alternatives):
        yield f"{where}: is none of the {len(node.alternatives)} forms"
    for name, member in node.members.items():
        if member.required and name not in members:
            yield f"{where}.{name}: is required"
    closed = node.members and not node.open and not node.entries
    for name, member in members.items():
        if name in node.members:
            yield from value(f"{where}.{name}", node.members[name], member)
        elif node.entries:
            yield from value(f"{where}{{{name}}}", node.entries, member)
        elif closed:
            yield f"{where}.{name}{UNKNOWN}"


def _satisfies(members, alternative):
    for name, (required, only) in alternative.items():
        if name not in members and required or (name in members and only is not t.ANYTHING and members[name] != only):
            return False
    return True


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--table", default=coverage.TABLE)
    parser.add_argument("--descriptors")
    parser.add_argument("requests")
    options = parser.parse_args(arguments)
    table = t.load(options.table)
    covered = coverage.Coverage(table, d.Descriptors.load(options.descriptors)) if options.descriptors else None
    validator = Validator(table, covered.open_places if covered else ())
    requests = json.loads(pathlib.Path(options.requests).read_text(encoding="utf-8"))["requests"]
    complaints = [complaint for request in requests for complaint in validator.complaints(request)]
    for complaint in complaints:
        print(complaint)
    print(f"{len(requests)} requests, {len(complaints)} complaints")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
