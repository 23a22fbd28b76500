# SPDX-License-Identifier: Apache-2.0
"""Schemas that an API may hand out and that some language model's API refuses; each is a tool's `input_parameters`."""


def nested(depth):
    schema = {"type": "string"}
    for _ in range(depth):
        schema = {"type": "object", "properties": {"in": schema}}
    return schema


NODE = {"type": "object", "properties": {"name": {"type": "string"}, "next": {"$ref": "#/$defs/node"}}}
DOUBLING = {"d%d" % i: {"type": "object", "properties": {"a": {"$ref": "#/$defs/d%d" % (i + 1)}, "b": {"$ref": "#/$defs/d%d" % (i + 1)}}} for i in range(30)}
DOUBLING["d30"] = {"type": "string"}


def of(**properties):
    return {"type": "object", "properties": properties}


HOSTILE = {
    "a reference cycle": {**of(list={"$ref": "#/$defs/node"}), "$defs": {"node": NODE}},
    "a reference to the root": of(child={"$ref": "#"}),
    "a reference to nothing": of(a={"$ref": "#/$defs/missing"}),
    "a reference to elsewhere": of(a={"$ref": "https://example.com/schema.json#/x"}),
    "a root that is a reference": {"$ref": "#/definitions/Args", "definitions": {"Args": of(a={"type": "string"})}},
    "references that double": {**of(a={"$ref": "#/$defs/d0"}), "$defs": DOUBLING},
    "allOf in a property": of(a={"allOf": [of(x={"type": "string"}), {"required": ["x"], "properties": {"y": {"type": "integer", "minimum": 3}}}]}),
    "allOf at the root": {"allOf": [{"type": "object", "properties": {"a": {"type": "string"}}}, {"properties": {"b": {"type": "integer"}}, "required": ["b"]}]},
    "anyOf at the root": {**of(a={"type": "string"}, b={"type": "string"}), "anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
    "oneOf at the root": {"oneOf": [of(a={"type": "string"}), of(a={"type": "integer"}, b={"type": "string"})]},
    "tuple items": of(pair={"type": "array", "items": [{"type": "string"}, {"type": "integer"}]}),
    "prefix items": of(pair={"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "items": False}),
    "an array of nothing said": of(a={"type": "array"}),
    "missing types": {"properties": {"a": {}, "b": {"description": "Anything."}, "c": {"properties": {"d": {}}}, "e": {"enum": ["x", "y"]}}},
    "const": of(kind={"const": "message"}, number={"const": 3}),
    "nested nullable anyOf": of(a={"anyOf": [{"anyOf": [{"type": "string", "maxLength": 5}, {"type": "null"}]}, {"anyOf": [{"type": "integer"}, {"type": "null"}]}, {"type": "null"}]}),
    "lists of types": of(a={"type": ["string", "null"]}, b={"type": ["string", "integer", "null"]}),
    "keys of other alphabets": of(**{"$filter": {"type": "string"}, "@type": {"type": "string"}, "größe": {"type": "integer"}, "a b": {"type": "string"}, "a_b": {"type": "string"}, "": {"type": "string"}, "k" * 70: {"type": "string"}, "1st": {"type": "string"}, "from": {"type": "string"}}),
    "renamed keys deep inside": of(**{"list": {"type": "array", "items": of(**{"$id": {"type": "string"}, "odata.type": {"type": "string"}})}}),
    "required twice and of nothing": {**of(a={"type": "string"}), "required": ["a", "a", "b", 3]},
    "required as in draft 3": of(a={"type": "string", "required": True}, b={"type": "string", "required": False}),
    "exclusive bounds as in draft 4": of(a={"type": "integer", "minimum": 3, "exclusiveMinimum": True}, b={"type": "number", "exclusiveMaximum": 5}),
    "types of other languages": of(a={"type": "STRING"}, b={"type": "int"}, c={"type": "any"}, d={"type": "file"}, e={"type": ["float", "float"]}, f={"type": {"x": 1}}),
    "boolean schemas": of(a=True, b=False, c={"type": "array", "items": True}, d={"anyOf": [True, False]}),
    "no schemas at all": of(a=None, b=3, c="string", d=["x"]),
    "keywords of the wrong kind": {"type": "object", "properties": {"a": {"type": "string", "minLength": "3", "pattern": 5, "enum": [], "description": {"en": "x"}, "format": None, "examples": "one"}}, "required": "a", "additionalProperties": None},
    "enums of numbers and null": of(a={"enum": [1, 2, 3]}, b={"type": "string", "enum": ["x", "", None]}, c={"enum": [None]}, d={"enum": ["a", 1, True]}, e={"type": "string", "enum": ["x", "x"]}),
    "formats that few know": of(a={"type": "string", "format": "uri"}, b={"type": "integer", "format": "unix-time"}, c={"type": "string", "format": "date-time"}),
    "patternProperties and conditions": {**of(a={"type": "object", "patternProperties": {"^x": {"type": "string"}}}), "if": {"required": ["a"]}, "then": {"required": ["a"]}, "dependentSchemas": {"a": {"required": ["a"]}}},
    "free-form objects": of(a={"type": "object"}, b={"type": "object", "properties": {}}, c={"type": "object", "additionalProperties": {"type": "string"}}, d={"type": "object", "additionalProperties": True}),
    "properties named as keywords": of(properties={"type": "string"}, required={"type": "boolean"}, type={"type": "string"}, items={"type": "array", "items": {"type": "string"}}, **{"$ref": {"type": "string"}, "enum": {"type": "string"}}),
    "an identifier and a dialect": {**of(a={"type": "string"}), "$id": "https://example.com/x", "$schema": "http://json-schema.org/draft-04/schema#"},
    "no properties": {"type": "object"},
    "nothing": {},
    "a root of another type": {"type": "array", "items": {"type": "string"}},
    "a root that may be null": {"type": ["object", "null"], "properties": {"a": {"type": "string"}}},
    "deep nesting": nested(40),
    "not": of(a={"not": {"type": "string"}}, b={"type": "string", "not": {"enum": ["x"]}}),
}

LONG_NAME = "HOSTILE_" + "A_TOOL_WITH_A_NAME_THAT_GOES_ON_AND_ON_" * 2
LONG_NAME = LONG_NAME[:70]
