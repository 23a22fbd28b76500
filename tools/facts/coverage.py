#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Has every operation one RPC, and every field a home? Does every rule stand for something that there is?

    coverage.py [--table TABLE] [--exceptions FILE] [--not-served FILE] DESCRIPTORS [PREFIX...]

DESCRIPTORS is a serialised FileDescriptorSet, for example what `composio-gateway descriptors` prints. A PREFIX limits the check
to paths that begin with it, for example `/api/v3.1/tools`. Prints one line for everything that is not as it should be and ends
with 1 if there is any.

A field has a home if a field of ours goes to its place, has its name there and can hold its kind of value, or if a Struct or
Value of ours holds all of the object it is in.
"""

import argparse
import pathlib
import re
import sys

import descriptors as d
import table as t

HERE = pathlib.Path(__file__).resolve().parent
TABLE, EXCEPTIONS, NOT_SERVED = HERE / "v3.1.facts", HERE / "exceptions.txt", HERE / "not_yet_served.txt"
PACKAGE = "composio.gateway.v1."
FREE = {"google.protobuf.Struct", "google.protobuf.Value", "google.protobuf.ListValue"}
NUMBERS = {1, 2, 3, 4, 5, 6, 7, 13, 15, 16, 17, 18}
BOOL = 8
CREDENTIAL_HEADERS = {"x-api-key": "project", "x-user-api-key": "user", "x-org-api-key": "org"}


def place_of(method, field):
    """Where a field of the request goes: path, query, header, body or nowhere."""
    if field.skip or field.extra:
        return "nowhere"
    if field.header:
        return "header"
    if field.name in re.findall(r"{(\w+)}", method.operation[1]):
        return "path"
    return "body" if method.body in ("*", field.name) else "query"


class Coverage:
    """Compares descriptors with a table; `problems` are the complaints, in order."""

    def __init__(self, table, descriptors, prefixes=("/",)):
        self.descriptors = descriptors
        self.problems, self.used, self.places = [], set(), set()
        # Objects of requests that may have members beyond the table's, since ours are `open`.
        self.open_places = set()
        self.values_used, self.values_known = set(), {}
        self.operations = [o for o in table.operations if o.path.startswith(tuple(prefixes))]
        self.methods = {}
        for method in descriptors.methods():
            if method.operation and method.service.startswith(PACKAGE):
                verb, path = method.operation
                self.methods.setdefault((verb.upper(), t.shape(path)), []).append(method)
        for operation in self.operations:
            self.operation(operation)
        for (verb, path), methods in self.methods.items():
            if not table.find(verb, path):
                for method in methods:
                    self.problem(short(f"{method.service}.{method.name}"), f"{verb} {path} is not in the table")
        if tuple(prefixes) == ("/",):
            self.ours_alone()

    def served(self, operation):
        return (operation.verb, t.shape(operation.path)) in self.methods

    def problem(self, where, text):
        line = f"{where}: {text}"
        if line not in self.problems:
            self.problems.append(line)

    def operation(self, operation):
        methods = self.methods.get((operation.verb, t.shape(operation.path)), [])
        if not methods:
            self.problem(operation.name, "no RPC")
        elif len(methods) > 1:
            self.problem(operation.name, "more than one RPC: " + ", ".join(m.name for m in methods))
        for method in methods:
            Comparison(self, operation, method).run()

    def ours_alone(self):
        """Fields and values in what was looked at, of which the table knows nothing."""
        for name in sorted({owner for owner, _ in self.used}):
            for field in self.descriptors.messages[name].fields:
                if not (field.skip or field.extra or field.open) and (name, field.name) not in self.used:
                    self.problem(f"{short(name)}.{field.name}", f"{field.header or field.upstream_name!r} is not in the table")
        for name, known in sorted(self.values_known.items()):
            for value in sorted(self.descriptors.enums[name].upstream_values() - known):
                self.problem(short(name), f"the value {value!r} is not in the table")


class Comparison:
    """One operation against its method."""

    def __init__(self, coverage, operation, method):
        self.to, self.where, self.operation, self.method = coverage, operation.name, operation, method
        self.request = coverage.descriptors.messages[method.request]
        self.answering = False

    def run(self):
        self.check_credential()
        ours = re.findall(r"{(\w+)}", self.method.operation[1])
        in_path = dict(zip(re.findall(r"{([^}]+)}", self.operation.path), ours))
        for place, parameters in self.operation.parameters.items():
            for name, node in sorted(parameters.items()):
                if place == "header" and name.lower() in CREDENTIAL_HEADERS:
                    continue  # check_credential
                self.value(f"{self.where} {place} {name}", node, self.request, self.parameter(place, name, in_path))
        if self.operation.body:
            self.body(self.operation.body)
        elif self.method.body:
            self.to.problem(f"{self.where} body", f"the table has none, the rule sends {self.method.body!r}")
        self.check_sent()
        self.answering = True
        for status, node in self.operation.answers.items():
            if node:
                self.answer(f"{self.where} {status}", node)

    def check_credential(self):
        allowed = {CREDENTIAL_HEADERS[n.lower()] for n in self.operation.parameters["header"] if n.lower() in CREDENTIAL_HEADERS}
        allowed = allowed or set(self.operation.credentials)
        if self.method.credential not in allowed:
            self.to.problem(f"{self.where} credential", f"{self.method.credential}, but it takes {' or '.join(sorted(allowed))}")

    def parameter(self, place, name, in_path):
        fields = [f for f in self.request.fields if place_of(self.method, f) == place]
        if place == "path":
            return [f for f in fields if f.name == in_path.get(name)]
        if place == "header":
            return [f for f in fields if f.header.lower() == name.lower()]
        return [f for f in fields if f.upstream_name == name]

    def check_sent(self):
        """The table has every top field of the request in the place that the rule sends it to."""
        names = {"query": self.operation.parameters["query"], "body": self.operation.body.members if self.operation.body else {},
                 "header": {name.lower() for name in self.operation.parameters["header"]}}
        for field in self.request.fields:
            place = place_of(self.method, field)
            if place not in names or field.open or (place == "body" and self.method.body != "*"):
                continue
            name = field.header.lower() if place == "header" else field.upstream_name
            if name not in names[place]:
                self.to.used.add((self.request.name, field.name))
                self.to.problem(f"{self.where} {place} {name}", f"{short(self.request.name)}.{field.name} goes there, the table has no such field")

    def body(self, node):
        where = f"{self.where} body"
        if self.method.body == "*":
            self.object(where, node, self.request, lambda f: place_of(self.method, f) == "body")
        elif self.method.body:
            self.value(where, node, self.request, [f for f in self.request.fields if f.name == self.method.body])
        else:
            self.object(where, node, self.request, lambda f: False)

    def answer(self, where, node):
        response = self.to.descriptors.messages[self.method.response]
        if self.method.answer:
            self.value(where, node, response, [f for f in response.fields if f.name == self.method.answer])
        else:
            self.object(where, node, response, lambda f: not f.skip)

    def object(self, where, node, message, usable):
        if not self.answering and any(f.open for f in message.fields):
            self.to.open_places.add(where)
        for name, member in sorted(node.members.items()):
            named = [f for f in message.fields if f.upstream_name == name or (self.answering and f.answers_to(name))]
            fields = [f for f in named if usable(f) and not (f.extra or f.open)]
            self.value(f"{where}.{name}", member, message, fields)

    def value(self, where, node, owner, fields):
        self.to.places.add(where)
        if not fields:
            self.to.problem(where, f"no field in {short(owner.name)}")
            return
        self.to.used.update((owner.name, field.name) for field in fields)
        if node.required and not self.answering and not node.filled and not any(map(self.sent_when_empty, fields)):
            self.to.problem(where, f"required, but {', '.join(f.name for f in fields)} is not sent when empty: make it optional or `always`")
        fields = [self.bared(field) for field in fields]
        for kind in sorted(node.kinds - {"null"}):
            fitting = [field for field in fields if self.fits(field, node, kind)]
            for field in fitting:
                self.inside(where, node, kind, field)
            if not fitting and not self.same_said(node, kind):
                self.to.problem(where, f"{kind} fits no field of {short(owner.name)}: {', '.join(f.name for f in fields)}")

    def same_said(self, node, kind):
        """In a request, a string beside a list of strings or a boolean: the richer form says the same (ADR 0030)."""
        return not self.answering and kind == "string" and bool(node.kinds & {"array", "boolean"})

    @staticmethod
    def sent_when_empty(field):
        """Or it means nothing when it is empty: only a list, map, number or boolean can be meant so."""
        return field.presence or field.always or (not field.repeated and field.type in (d.STRING, d.BYTES, d.ENUM))

    def fits(self, field, node, kind):
        entry = self.to.descriptors.entry(field)
        if field.type_name in FREE and not field.repeated:
            return kind in ("object", "any") or field.type_name.endswith(".Value") or (
                kind == "array" and field.type_name.endswith(".ListValue"))
        if kind == "array":
            return field.repeated and not entry
        if field.repeated and not entry:
            return kind == "string" and not self.answering and place_of(self.method, field) == "query"  # comma-joined
        if kind == "object":
            return bool(entry) or field.type == d.MESSAGE
        if kind == "string":
            return not (field.as_number and not self.answering) and self.fits_text(field, node)
        if kind in ("number", "integer"):
            timed = field.type_name.endswith("Timestamp") and (field.as_number or self.answering)
            return field.type in NUMBERS or field.type == d.STRING or timed
        return kind == "boolean" and field.type == BOOL

    def bared(self, field):
        inner = self.to.descriptors.bared(field)
        if inner is not field:
            self.to.used.add((field.type_name, self.to.descriptors.messages[field.type_name].fields[0].name))
        return inner

    @staticmethod
    def fits_text(field, node):
        return field.type in (d.STRING, d.BYTES, d.ENUM) or field.type_name.endswith("Timestamp") or (
            field.type == BOOL and set(node.values.get("string", [""])) <= {"true", "false"})

    def inside(self, where, node, kind, field):
        entry = self.to.descriptors.entry(field)
        if field.type_name in FREE:
            return
        if kind == "array" and node.items and field.repeated and not entry:
            self.element(where + "[]", node.items, field.element())
        elif kind == "object" and entry:
            for name in sorted(node.members):
                self.to.places.add(f"{where}.{name}")
            if node.entries:
                self.element(where + "{}", node.entries, entry)
        elif kind == "object":
            self.object(where, node, self.to.descriptors.messages[field.type_name], lambda f: not f.skip)
        elif kind == "string" and field.type == d.ENUM:
            values = set(node.values.get("string", []))
            self.to.values_known.setdefault(field.type_name, set()).update(values)
            for missing in sorted(values - self.to.descriptors.enums[field.type_name].upstream_values()):
                self.to.problem(where, f"no value for {missing!r} in {short(field.type_name)}")

    def element(self, where, node, field):
        field = self.bared(field)
        for kind in sorted(node.kinds - {"null"}):
            if self.fits(field, node, kind):
                self.inside(where, node, kind, field)
            else:
                self.to.problem(where, f"{kind} does not fit {field.name}")


def short(name):
    return name.removeprefix(PACKAGE)


def read_list(path):
    """Lines of a file, without comments: `KEY` or `KEY  # reason`."""
    entries = {}
    for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines():
        key, _, reason = line.partition("#")
        if key.strip():
            entries[key.strip()] = reason.strip()
    return entries


class Result:
    """What is wrong once the exceptions and the operations that are not served yet are taken away."""

    def __init__(self, coverage, exceptions=(), not_served=()):
        self.coverage, self.excused = coverage, []
        unserved = {o.name for o in coverage.operations if not coverage.served(o)}
        self.problems = []
        for problem in coverage.problems:
            if problem in exceptions:
                self.excused.append(problem)
            elif not (problem.endswith(": no RPC") and problem.removesuffix(": no RPC") in not_served):
                self.problems.append(problem)
        self.problems += [f"{name}: listed as not served yet, but it is served, or no operation" for name in not_served if name not in unserved]
        self.problems += [f"{line}: listed as an exception, but nothing is wrong" for line in exceptions if line not in coverage.problems]
        self.served = len(coverage.operations) - len(unserved)

    def summary(self):
        return (f"{self.served} of {len(self.coverage.operations)} operations served, {len(self.coverage.places)} places of fields, "
                f"{len(self.excused)} exceptions, {len(self.problems)} problems")


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--table", default=TABLE)
    parser.add_argument("--exceptions", default=EXCEPTIONS)
    parser.add_argument("--not-served", default=NOT_SERVED)
    parser.add_argument("descriptors")
    parser.add_argument("prefixes", nargs="*", metavar="PREFIX")
    options = parser.parse_args(arguments)
    coverage = Coverage(t.load(options.table), d.Descriptors.load(options.descriptors), options.prefixes or ("/",))
    listed = ({}, {}) if options.prefixes else (read_list(options.exceptions), read_list(options.not_served))
    result = Result(coverage, *listed)
    for line in result.problems:
        print(line)
    print(result.summary())
    return 1 if result.problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
