# SPDX-License-Identifier: Apache-2.0
"""tools/facts/make.py turns a specification into a table, and table.py reads it back. The specification is one of our own."""

import hashlib
import json
import pathlib
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools" / "facts"))

import make  # noqa: E402
import table as t  # noqa: E402

SQUARE = {"type": "object", "required": ["form", "side"],
          "properties": {"form": {"const": "square"}, "side": {"type": "number"}, "name": {"type": "string"}}}
CIRCLE = {"type": "object", "required": ["form"],
          "properties": {"form": {"const": "circle"}, "radius": {"type": ["integer", "null"]}, "name": {"type": "string"}}}
SPEC = {
    "components": {"securitySchemes": {"Key": {"type": "apiKey", "name": "x-api-key"}, "User": {"type": "apiKey", "name": "x-user-api-key"}},
                   "schemas": {"Shape": {"anyOf": [SQUARE, CIRCLE, {"type": "string"}]}}},
    "paths": {
        "/api/planets/{id}": {
            "parameters": [{"name": "id", "in": "path", "schema": {"type": "string"}}],
            "post": {
                "description": "prose",
                "security": [{"Key": []}, {"User": []}],
                "parameters": [{"name": "x-size", "in": "header", "schema": {"type": "string"}},
                               {"name": "kinds", "in": "query", "required": True, "schema": {"type": "array", "minItems": 1,
                                                                                            "items": {"enum": ["gas", "rock"]}}}],
                "requestBody": {"required": True, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Shape"}}}},
                "responses": {
                    "200": {"content": {"application/json": {"schema": {
                        "type": "object", "additionalProperties": {"type": "array", "items": {"type": "boolean"}}}}}},
                    "204": {"description": "nothing"},
                    "404": {"content": {"application/json": {"schema": {"type": "string"}}}},
                },
            },
            "get": {"security": [], "responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {
                "a.b c": {"type": "string", "enum": ["x y", "="]}, "open": {"type": "object", "properties": {"a": {}}, "additionalProperties": True}}}}}}}},
        },
    },
}
TEXT = """\
specification sha256 {sha}
operations 2
request-fields 8
answer-fields 3
values 6

operation GET /api/planets/{{id}}
credentials none
path id ! string
answer 200 $ ! object
answer 200 $."a.b\\u0020c" ? string = ["=","x\\u0020y"]
answer 200 $.open ? object*
answer 200 $.open.a ? any

operation POST /api/planets/{{id}}
credentials project user
path id ! string
header x-size ? string
query kinds ! array+
query kinds[] ? string = ["gas","rock"]
body $ ! string object
body $ | !form="circle" radius
body $ | !form="square" !side
body $.form ! string = ["circle","square"]
body $.name ? string
body $.radius ? integer null
body $.side ? number
answer 200 $ ! object
answer 200 ${{}} ? array
answer 200 ${{}}[] ? boolean
answer 204
"""
DATA = json.dumps(SPEC).encode()


def made():
    return make.make(DATA).text()


def test_table_holds_places_types_values_and_what_is_required():
    text = made()
    lines = [line for line in text.splitlines(keepends=True) if not line.startswith("#")]
    assert "".join(lines) == TEXT.format(sha=hashlib.sha256(DATA).hexdigest())


def test_table_holds_no_prose():
    assert "prose" not in made() and "nothing" not in made()


def test_text_is_read_back_as_it_was_written():
    assert t.parse(made()).text() == made()


def test_table_of_the_repository_is_read_back_as_it_was_written():
    text = (ROOT / "tools" / "facts" / "v3.1.facts").read_text(encoding="utf-8")
    assert t.parse(text).text() == text


@pytest.mark.parametrize("old, new, complaint", [
    ("operations 2", "operations 3", "the head says 3 operations, the lines hold 2"),
    ("path id ! string\nheader", "header", "the head says 8 request-fields, the lines hold 7"),
    ('["gas","rock"]', '["gas"]', "the head says 6 values, the lines hold 5"),
    ("? boolean", "? planet", "line 32: answer 200 ${}[] ? planet: no kinds: ? planet"),
    ("body $.name", "limb $.name", "line 27: limb $.name ? string: unknown: limb"),
])
def test_a_changed_text_is_refused(old, new, complaint):
    text = made()
    assert old in text
    with pytest.raises(t.BadTable) as error:
        t.parse(text.replace(old, new, 1))
    assert str(error.value) == complaint


def test_members_that_must_all_hold_are_one_object():
    parts = [{"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}}, {"properties": {"b": {"type": "boolean"}}}]
    node = make.Maker({}).node({"allOf": parts}, True)
    assert node.kinds == {"object"} and node.alternatives == []
    assert {name: member.required for name, member in node.members.items()} == {"a": True, "b": False}


def test_null_is_a_kind_however_it_is_said():
    for schema in ({"type": "string", "nullable": True}, {"type": ["string", "null"]}, {"anyOf": [{"type": "string"}, {"type": "null"}]}):
        assert make.Maker({}).node(schema, False).kinds == {"string", "null"}


def test_a_schema_that_holds_itself_is_followed_once():
    tree = {"type": "object", "properties": {"children": {"type": "array", "items": {"$ref": "#/Tree"}}}}
    node = make.Maker({"Tree": tree}).node({"$ref": "#/Tree"}, True)
    assert node.members["children"].items.kinds == {"any"}
