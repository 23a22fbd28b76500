#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Does every operation and every field of a specification have a home in our protos?

    check_fields.py SPEC.json DESCRIPTORS [PREFIX...]

SPEC.json is an OpenAPI 3 description of Composio's API; it is no part of this repository. DESCRIPTORS is a serialised
FileDescriptorSet, for example what `composio-gateway descriptors` prints. A PREFIX limits the check to paths that begin with
it, for example `/api/v3.1/tools`. Prints one line for everything without a home and ends with 1 if there is any. Fields of ours
that the specification does not have are listed too, as a hint; they are no failure.

A field has a home if a field of the message has its upstream name and can hold its kind of value, or if a Struct or Value of ours
holds all of the object it is in.
"""

import json
import re
import sys

import descriptors as d

FREE = {"google.protobuf.Struct", "google.protobuf.Value", "google.protobuf.ListValue"}
NUMBERS = {1, 2, 3, 4, 5, 6, 7, 13, 15, 16, 17, 18}
BOOL = 8


class Checker:
    def __init__(self, spec, descriptors):
        self.spec, self.descriptors = spec, descriptors
        self.problems, self.used, self.places = [], set(), set()
        self.place = ""  # path, header, query, body or answer: where the value that is looked at stands
        self.methods = {}
        for method in descriptors.methods():
            if method.operation:
                verb, path = method.operation
                self.methods[verb, shape(path)] = method

    def resolve(self, schema):
        while "$ref" in schema:
            target = self.spec
            for part in schema["$ref"].split("/")[1:]:
                target = target[part]
            schema = target
        return schema

    def problem(self, where, text):
        line = f"{where}: {text}"
        if line not in self.problems:
            self.problems.append(line)

    def operation(self, verb, path, operation, shared):
        where = f"{verb.upper()} {path}"
        method = self.methods.get((verb, shape(path)))
        if not method:
            self.problem(where, "no method")
            return
        request = self.descriptors.messages[method.request]
        ours = re.findall(r"{(\w+)}", method.operation[1])
        in_path = dict(zip(re.findall(r"{([^}]+)}", path), ours))
        query = set()
        for parameter in shared + operation.get("parameters", []):
            parameter = self.resolve(parameter)
            name, kind = parameter["name"], parameter["in"]
            self.place = kind
            if kind == "path":
                fields = [f for f in request.fields if f.name == in_path.get(name)]
            elif kind == "header":
                fields = [f for f in request.fields if f.header.lower() == name.lower()]
            elif kind == "query":
                fields = [f for f in request.fields if f.upstream_name == name and self.sent(f, ours)]
                query.add(name)
            else:
                continue
            self.value(f"{where} {kind} {name}", parameter["schema"], request, fields)
        body = self.resolve(operation.get("requestBody", {})).get("content", {}).get("application/json")
        self.place = "body"
        if body:
            self.body(f"{where} body", body["schema"], method, request, ours, query)
        for status, answer in operation["responses"].items():
            content = self.resolve(answer).get("content", {}).get("application/json")
            if status.startswith("2") and content:
                self.answer(f"{where} {status}", content["schema"], method)

    @staticmethod
    def sent(field, in_path):
        return not (field.skip or field.extra or field.header or field.name in in_path)

    def body(self, where, schema, method, request, in_path, query):
        if method.body == "*":
            self.object(where, schema, request, lambda f: self.sent(f, in_path))
        elif method.body:
            field = next(f for f in request.fields if f.name == method.body)
            self.value(where, schema, request, [field])
        else:
            # A body whose members are all query parameters of the same names (refresh of a connection) has its home there.
            for name in self.resolve(schema).get("properties", {}):
                if name not in query:
                    self.problem(f"{where}.{name}", "no field")

    def answer(self, where, schema, method):
        self.place = "answer"
        response = self.descriptors.messages[method.response]
        if method.answer:
            self.value(where, schema, response, [f for f in response.fields if f.name == method.answer])
        else:
            self.object(where, schema, response, lambda f: not f.skip)

    def object(self, where, schema, message, usable):
        """Each property of the schema, and of all variants of a union, against the message's fields."""
        schema = self.resolve(schema)
        for variant in variants(schema):
            self.object(where, variant, message, usable)
        for name, property_ in schema.get("properties", {}).items():
            fields = [f for f in message.fields if f.upstream_name == name and usable(f) and not (f.extra or f.open)]
            self.value(f"{where}.{name}", property_, message, fields)

    def value(self, where, schema, owner, fields):
        self.places.add(where)
        if not fields:
            self.problem(where, f"no field in {owner.name.split('.')[-1]}")
            return
        for field in fields:
            self.used.add((owner.name, field.name))
        schema = self.resolve(schema)
        union = variants(schema)
        kinds = schema.get("type")
        kinds = kinds if isinstance(kinds, list) else [kinds] if kinds else []
        for variant in union or [dict(schema, type=k) for k in kinds] or [schema]:
            if self.resolve(variant).get("type") == "null":
                continue
            variant = self.resolve(variant)
            if variants(variant):
                self.value(where, variant, owner, fields)
            elif not any(self.fits(field, variant) for field in fields) and not self.same_said(variant, union):
                self.problem(where, f"{describe(variant)} fits no field of {owner.name.split('.')[-1]}: "
                                    f"{', '.join(f.name for f in fields)}")
            else:
                for field in fields:
                    if self.fits(field, variant):
                        self.inside(where, variant, field)

    def same_said(self, variant, union):
        """In a request, a string beside a list of strings or a boolean: the richer form says the same (ADR 0030)."""
        return self.place != "answer" and variant.get("type") == "string" and any(u.get("type") in ("array", "boolean") for u in union)

    def entry(self, field):
        """The value field of a map, or None."""
        message = self.descriptors.messages.get(field.type_name)
        return message.fields[1] if field.repeated and message and message.map_entry else None

    def fits(self, field, schema):
        kind = schema.get("type")
        if kind is None:
            kind = "string" if "enum" in schema else {str: "string", bool: "boolean"}.get(type(schema.get("const")), None)
        entry = self.entry(field)
        if field.type_name in FREE and not field.repeated:
            return kind in ("object", None) or field.type_name.endswith(".Value") or (
                kind == "array" and field.type_name.endswith(".ListValue"))
        if kind == "array":
            return field.repeated and not entry
        if field.repeated and not entry:
            return kind == "string" and self.place == "query"  # comma-joined
        if kind == "object":
            return bool(entry) or field.type == d.MESSAGE
        if kind == "string":
            return field.type in (d.STRING, d.BYTES, d.ENUM) or field.type_name.endswith("Timestamp") or (
                field.type == BOOL and set(schema.get("enum", [""])) <= {"true", "false"})
        if kind in ("number", "integer"):
            return field.type in NUMBERS or field.type == d.STRING
        if kind == "boolean":
            return field.type == BOOL
        return False

    def inside(self, where, schema, field):
        kind = schema.get("type")
        entry = self.entry(field)
        if field.type_name in FREE:
            return
        if kind == "array" and "items" in schema and field.repeated and not entry:
            one = d.Field(field.name, field.number, False, field.type, field.type_name, False, {}, {})
            self.element(where + "[]", schema["items"], one)
        elif kind == "object" and entry:
            if isinstance(schema.get("additionalProperties"), dict):
                self.element(where + "{}", schema["additionalProperties"], entry)
        elif kind == "object":
            self.object(where, schema, self.descriptors.messages[field.type_name], lambda f: not f.skip)
        elif field.type == d.ENUM:
            wanted = set(schema.get("enum", [])) | ({schema["const"]} if "const" in schema else set())
            for missing in sorted(wanted - self.descriptors.enums[field.type_name].upstream_values()):
                self.problem(where, f"no value for {missing!r} in {field.type_name.split('.')[-1]}")

    def element(self, where, schema, field):
        schema = self.resolve(schema)
        for variant in variants(schema) or [schema]:
            variant = self.resolve(variant)
            if self.fits(field, variant):
                self.inside(where, variant, field)
            else:
                self.problem(where, f"{describe(variant)} does not fit {field.name}")

    def unknown(self):
        """Fields of messages that were looked at, of which the specification knows nothing."""
        looked_at = {owner for owner, _ in self.used}
        for name in sorted(looked_at):
            for field in self.descriptors.messages[name].fields:
                ours = field.skip or field.extra or field.open
                if not ours and (name, field.name) not in self.used:
                    yield f"{name.split('.')[-1]}.{field.name}"


def variants(schema):
    return schema.get("oneOf") or schema.get("anyOf") or schema.get("allOf") or []


def describe(schema):
    return str(schema.get("type") or schema.get("const") or "value")


def shape(path):
    return re.sub(r"{[^}]*}", "{}", path)


def main(arguments):
    if len(arguments) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    with open(arguments[0], encoding="utf-8") as file:
        spec = json.load(file)
    checker = Checker(spec, d.Descriptors.load(arguments[1]))
    prefixes = tuple(arguments[2:]) or ("/",)
    operations, known = 0, set()
    for path, item in spec["paths"].items():
        for verb in ("get", "post", "put", "patch", "delete"):
            if verb in item:
                known.add((verb, shape(path)))
                if path.startswith(prefixes):
                    operations += 1
                    checker.operation(verb, path, item[verb], item.get("parameters", []))
    for (verb, path), method in checker.methods.items():
        if (verb, path) not in known:
            checker.problem(f"{method.service.split('.')[-1]}.{method.name}", f"{verb.upper()} {path} is not specified")
    for line in checker.problems:
        print(line)
    unknown = list(checker.unknown())
    if unknown:
        print("Ours alone:", ", ".join(unknown))
    print(f"{operations} operations, {len(checker.places)} places of fields, {len(checker.problems)} without a home")
    return 1 if checker.problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
