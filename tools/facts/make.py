#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the table of facts from an OpenAPI 3 specification, and from nothing else.

    make.py SPEC.json > v3.1.facts

Names, places, types, values and whether something is required: no prose of the specification is kept.
"""

import hashlib
import json
import sys

import table as t

VERBS = ("get", "post", "put", "patch", "delete")
CREDENTIALS = {"x-api-key": "project", "x-user-api-key": "user", "x-org-api-key": "org"}
TYPES = {"string": "string", "number": "number", "integer": "integer", "boolean": "boolean", "object": "object", "array": "array",
         "null": "null"}


class Maker:
    def __init__(self, spec):
        self.spec = spec

    def resolve(self, thing):
        while "$ref" in thing:
            target = self.spec
            for part in thing["$ref"].split("/")[1:]:
                target = target[part.replace("~1", "/").replace("~0", "~")]
            thing = target
        return thing

    def operations(self):
        for path, item in self.spec["paths"].items():
            item = self.resolve(item)
            for verb in VERBS:
                if verb in item:
                    yield self.operation(verb, path, item[verb], item.get("parameters", []))

    def operation(self, verb, path, operation, shared):
        out = t.Operation(verb.upper(), path, self.credentials(operation))
        for parameter in [*shared, *operation.get("parameters", [])]:
            parameter = self.resolve(parameter)
            if parameter["in"] in t.PLACES:
                out.parameters[parameter["in"]][parameter["name"]] = self.node(
                    parameter["schema"], parameter["in"] == "path" or bool(parameter.get("required")))
        request = self.resolve(operation.get("requestBody", {}))
        if schema := self.json_schema(request):
            out.body = self.node(schema, bool(request.get("required")))
        for status, answer in operation["responses"].items():
            if status.startswith("2"):
                schema = self.json_schema(self.resolve(answer))
                out.answers[status] = self.node(schema, True) if schema else None
        return out

    def credentials(self, operation):
        schemes = self.spec.get("components", {}).get("securitySchemes", {})
        wanted = {name for choice in operation.get("security", self.spec.get("security", [])) for name in choice}
        kinds = {CREDENTIALS.get(self.resolve(schemes.get(name, {})).get("name", "").lower()) for name in wanted}
        return sorted(kind for kind in kinds if kind) or ["other" if wanted else "none"]

    def json_schema(self, message):
        return message.get("content", {}).get("application/json", {}).get("schema")

    def node(self, schema, required):
        return Merged(self, [schema]).node(required)


class Merged:
    """All forms of one value, on their way to a node. `trail`: the references that led here; one that comes again is not followed."""

    def __init__(self, maker, schemas, trail=frozenset()):
        self.maker, self.node_, self.trail = maker, t.Node(), trail
        self.objects, self.items, self.entries, self.filled = [], [], [], []
        self.limited = {}  # kind -> its values in each form, None for a form that has any
        for schema in schemas:
            self.add(schema)

    def add(self, schema):
        if schema.get("$ref") in self.trail:
            self.node_.kinds.add("any")
            return
        self.trail |= {schema["$ref"]} if "$ref" in schema else set()
        schema = self.maker.resolve(schema)
        if schema.get("nullable"):
            self.node_.kinds.add("null")
        forms = schema.get("oneOf") or schema.get("anyOf")
        if forms:
            for form in forms:
                self.add(form)
            return
        if "allOf" in schema:
            schema = self.together(schema)
        kinds = schema.get("type") or {t.kind_of(v) for v in self.literals(schema) or []} or ("object" if "properties" in schema else "any")
        for kind in [kinds] if isinstance(kinds, str) else kinds:
            kind = TYPES.get(kind, "any")
            self.node_.kinds.add(kind)
            if kind in ("string", "number", "integer", "boolean"):
                literals = self.literals(schema)
                self.limited.setdefault(kind, []).append(
                    None if literals is None else [v for v in literals if t.kind_of(v) == kind])
            elif kind == "object":
                self.add_object(schema)
            elif kind == "array":
                self.filled.append(schema.get("minItems", 0) > 0)
                self.items += [schema["items"]] if "items" in schema else []

    def together(self, schema):
        """A schema whose parts all hold, as one."""
        out = {k: v for k, v in schema.items() if k != "allOf"}
        for part in schema["allOf"]:
            part = self.maker.resolve(part)
            part = self.together(part) if "allOf" in part else part
            properties = {**out.get("properties", {}), **part.get("properties", {})}
            required = [*out.get("required", []), *part.get("required", [])]
            out = {**out, **part, "properties": properties, "required": required}
        return out

    @staticmethod
    def literals(schema):
        return [schema["const"]] if "const" in schema else schema.get("enum")

    def add_object(self, schema):
        more = schema.get("additionalProperties")
        if isinstance(more, dict) and more:
            self.entries.append(more)
        elif more is not None and more is not False and schema.get("properties"):
            self.node_.open = True
        self.objects.append(schema)

    def node(self, required):
        node = self.node_
        node.required = required
        for kind, forms in self.limited.items():
            if None not in forms:
                node.values[kind] = sorted({v for form in forms for v in form}, key=str)
        names = {name for schema in self.objects for name in schema.get("properties", {})}
        for name in names:
            holders = [schema for schema in self.objects if name in schema.get("properties", {})]
            always = all(name in schema.get("required", []) for schema in self.objects)
            node.members[name] = Merged(self.maker, [schema["properties"][name] for schema in holders], self.trail).node(always)
        node.filled = bool(self.filled) and all(self.filled)
        if self.items:
            node.items = Merged(self.maker, self.items, self.trail).node(False)
        if self.entries:
            node.entries = Merged(self.maker, self.entries, self.trail).node(False)
        node.alternatives = self.alternatives()
        return node

    def alternatives(self):
        shaped = [schema for schema in self.objects if schema.get("properties")]
        found = []
        for schema in shaped:
            members = {name: (name in schema.get("required", []), self.only_value(property_))
                       for name, property_ in schema["properties"].items()}
            if members not in found:
                found.append(members)
        if len(found) < 2:
            return []
        common = {name for name in found[0] if all(m.get(name) == (False, t.ANYTHING) for m in found)}
        return sorted(({k: v for k, v in m.items() if k not in common} for m in found), key=lambda m: sorted((k, str(v[1])) for k, v in m.items()))

    def only_value(self, schema):
        literals = self.literals(self.maker.resolve(schema))
        return literals[0] if literals and len(literals) == 1 else t.ANYTHING


def make(data):
    """The table of a specification's bytes."""
    return t.Table(hashlib.sha256(data).hexdigest(), list(Maker(json.loads(data)).operations()))


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    with open(arguments[0], "rb") as file:
        sys.stdout.write(make(file.read()).text())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
