# SPDX-License-Identifier: Apache-2.0
"""The part of JSON Schema that the catalogue uses: is a schema well formed, does a value satisfy it."""

TYPES = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "null": type(None),
}
KEYWORDS = {
    "title", "description", "type", "properties", "required", "items", "enum", "default", "examples", "anyOf", "format",
    "nullable", "minimum", "maximum", "maxItems", "maxLength", "additionalProperties",
    # Composio's own: the argument is a file that was uploaded before.
    "file_downloadable", "file_uploadable",
}


def has_type(value, name):
    if name == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    if name == "number":
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    return isinstance(value, TYPES[name])


def violations(schema, value, path=""):
    """One sentence for each way in which `value` does not satisfy `schema`."""
    if value is None and schema.get("nullable"):
        return
    if "anyOf" in schema and all(list(violations(choice, value)) for choice in schema["anyOf"]):
        yield "%s: %r has none of the allowed forms" % (path, value)
        return
    if "type" in schema and not has_type(value, schema["type"]):
        yield "%s: %r is no %s" % (path, value, schema["type"])
        return
    if "enum" in schema and value not in schema["enum"]:
        yield "%s: %r is none of %r" % (path, value, schema["enum"])
    if isinstance(value, dict):
        for name in schema.get("required", []):
            if name not in value:
                yield "%s.%s: missing" % (path, name)
        for name, property_schema in schema.get("properties", {}).items():
            if name in value:
                yield from violations(property_schema, value[name], "%s.%s" % (path, name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from violations(schema.get("items", {}), item, "%s[%d]" % (path, index))
    elif isinstance(value, str):
        if len(value) > schema.get("maxLength", len(value)):
            yield "%s: longer than %d" % (path, schema["maxLength"])
    elif has_type(value, "number"):
        if value < schema.get("minimum", value) or value > schema.get("maximum", value):
            yield "%s: %r is out of range" % (path, value)


def unknown_properties(schema, value):
    """Names in an object that its schema does not list."""
    return sorted(set(value) - set(schema.get("properties", {})))


def malformed(schema, path="", described=True):
    """What is wrong with the schema itself. Every property needs a type, and a description where `described`."""
    for keyword in sorted(set(schema) - KEYWORDS):
        yield "%s: unknown keyword %s" % (path, keyword)
    if schema.get("type") not in {None, "integer", "number", *TYPES}:
        yield "%s: unknown type %r" % (path, schema["type"])
        return
    properties = schema.get("properties", {})
    for name in schema.get("required", []):
        if name not in properties:
            yield "%s: required %s is no property" % (path, name)
    for name, child in properties.items():
        where = "%s.%s" % (path, name)
        if "type" not in child and "anyOf" not in child:
            yield "%s: no type" % where
        if described and not child.get("description"):
            yield "%s: no description" % where
        if "title" not in child:
            yield "%s: no title" % where
        yield from malformed(child, where, False)
    if schema.get("type") == "array" and "items" not in schema:
        yield "%s: array without items" % path
    children = ([schema["items"]] if "items" in schema else []) + schema.get("anyOf", [])
    for child in children:
        yield from malformed(child, path + "[]", False)
    plain = {key: value for key, value in schema.items() if key != "nullable"}
    for example in schema.get("examples", []):
        yield from ("%s: example: %s" % (path, text) for text in violations(plain, example))
    # A default of null means: none.
    if schema.get("default") is not None:
        yield from ("%s: default: %s" % (path, text) for text in violations(plain, schema["default"]))


def stand_in(schema):
    """A value that satisfies the schema."""
    if schema.get("examples"):
        return schema["examples"][0]
    if schema.get("default") is not None:
        return schema["default"]
    if schema.get("enum"):
        return schema["enum"][0]
    if "anyOf" in schema:
        return stand_in(schema["anyOf"][0])
    if schema.get("type") == "object":
        return {name: stand_in(child) for name, child in schema.get("properties", {}).items()}
    if schema.get("type") == "array":
        return [stand_in(schema["items"])]
    number = schema.get("minimum", 1)
    return {"string": "text", "boolean": True, "integer": number, "number": number}.get(schema.get("type"))
