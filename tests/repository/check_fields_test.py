# SPDX-License-Identifier: Apache-2.0
"""tools/facts/check_fields.py sees what has no home. Its specification here is a small one of our own."""

import pathlib
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools" / "facts"))

import check_fields  # noqa: E402

from protos_test import API  # noqa: E402


def specification(properties=None, parameters=(), path="/api/v3.1/toolkits/{slug}"):
    answer = {"type": "object", "properties": properties or {}}
    slug = {"name": "slug", "in": "path", "schema": {"type": "string"}}
    return {"paths": {path: {"get": {
        "parameters": [slug, *parameters],
        "responses": {"200": {"content": {"application/json": {"schema": answer}}}}}}}}


def problems(spec):
    checker = check_fields.Checker(spec, API)
    for path, item in spec["paths"].items():
        for verb, operation in item.items():
            checker.operation(verb, path, operation, [])
    return checker.problems


def test_known_fields_have_a_home():
    properties = {
        "slug": {"type": "string"},
        "type": {"enum": ["native", "custom"]},
        "auth_guide_url": {"type": ["string", "null"]},
        "meta": {"type": "object", "properties": {"tools_count": {"type": "number"}, "created_at": {"type": "string"}}},
        "deprecated": {"type": "object", "properties": {"toolkitId": {"type": "string"}}},
    }
    version = {"name": "version", "in": "query", "schema": {"type": "string"}}
    assert problems(specification(properties, [version])) == []


@pytest.mark.parametrize("properties, text", [
    ({"colour": {"type": "string"}}, "200.colour: no field in App"),
    ({"meta": {"type": "object", "properties": {"weight": {"type": "number"}}}}, "200.meta.weight: no field in AppMeta"),
    ({"slug": {"type": "boolean"}}, "200.slug: boolean fits no field of App: slug"),
    ({"type": {"type": "string", "enum": ["native", "borrowed"]}}, "200.type: no value for 'borrowed' in AppType"),
    ({"auth_schemes": {"type": "array", "items": {"type": "object"}}}, "200.auth_schemes[]: object does not fit auth_schemes"),
    ({"slug": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}},
     "200.slug: array fits no field of App: slug"),
])
def test_what_has_no_home_is_named(properties, text):
    assert problems(specification(properties)) == [f"GET /api/v3.1/toolkits/{{slug}} {text}"]


def test_query_parameter_without_field_is_named():
    parameter = {"name": "colour", "in": "query", "schema": {"type": "string"}}
    assert problems(specification(parameters=[parameter])) == [
        "GET /api/v3.1/toolkits/{slug} query colour: no field in GetAppRequest"]


def test_operation_without_method_is_named():
    assert problems(specification(path="/api/v3.1/planets")) == ["GET /api/v3.1/planets: no method"]
