# SPDX-License-Identifier: Apache-2.0
"""What the makers of language models publish about the tools they take, as a judge of ours: each function raises for a
tool that the model's API would not take, and returns the tool's schema (None where it has no arguments)."""

import re

import jsonschema
from anthropic.types import ToolParam
from google.genai import types as genai
from openai.types.chat import ChatCompletionToolParam
from openai.types.responses import FunctionToolParam
from openai.types.shared import FunctionDefinition
from pydantic import TypeAdapter

OPENAI_NAME = re.compile(r"[a-zA-Z0-9_-]{1,64}")
ANTHROPIC_KEY = re.compile(r"[a-zA-Z0-9_.-]{1,64}")
GEMINI_NAME = re.compile(r"[a-zA-Z_][a-zA-Z0-9_.-]{0,63}")
MCP_NAME = re.compile(r"[a-zA-Z0-9_.-]{1,128}")
AT_NO_ROOT = {"anyOf", "oneOf", "allOf", "not", "enum", "const", "if", "$ref"}


def nodes(schema):
    """A schema and all below it."""
    yield schema
    for keyword in ("properties", "$defs", "definitions", "patternProperties"):
        for child in schema.get(keyword, {}).values():
            yield from nodes(child)
    for keyword in ("anyOf", "oneOf", "allOf", "prefixItems"):
        for child in schema.get(keyword, []):
            yield from nodes(child)
    for keyword in ("items", "additionalProperties"):
        if isinstance(schema.get(keyword), dict):
            yield from nodes(schema[keyword])


def check_common(schema):
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["type"] == "object" and isinstance(schema["properties"], dict)
    for node in nodes(schema):
        assert len(set(node.get("required", []))) == len(node.get("required", []))
        if "array" in (node.get("type"), *(node["type"] if isinstance(node.get("type"), list) else [])):
            assert "items" in node or "prefixItems" in node, node


def check_references(schema):
    """Every reference leads somewhere within the schema."""
    for node in nodes(schema):
        if isinstance(node.get("$ref"), str):
            at = schema
            for token in node["$ref"].removeprefix("#").split("/")[1:]:
                at = at[token]


def check_openai(schema, strict):
    check_common(schema)
    assert not AT_NO_ROOT & set(schema)
    check_references(schema)
    for node in nodes(schema):
        if strict and node.get("type") == "object":
            assert node["additionalProperties"] is False and node["required"] == list(node["properties"])
        assert not strict or not {"allOf", "oneOf", "default", "not", "patternProperties"} & set(node)


def openai_chat(tool):
    TypeAdapter(ChatCompletionToolParam).validate_python(tool)
    function = FunctionDefinition.model_validate(tool["function"])
    assert OPENAI_NAME.fullmatch(function.name)
    check_openai(function.parameters, bool(function.strict))
    return function.parameters


def openai_responses(tool):
    TypeAdapter(FunctionToolParam).validate_python(tool)
    assert OPENAI_NAME.fullmatch(tool["name"])
    check_openai(tool["parameters"], tool["strict"])
    return tool["parameters"]


def anthropic(tool):
    TypeAdapter(ToolParam).validate_python(tool)
    assert OPENAI_NAME.fullmatch(tool["name"])
    check_common(tool["input_schema"])
    assert not AT_NO_ROOT & set(tool["input_schema"])
    for node in nodes(tool["input_schema"]):
        assert "$ref" not in node
        assert all(ANTHROPIC_KEY.fullmatch(key) for key in node.get("properties", {}))
    return tool["input_schema"]


def gemini(tool):
    genai.FunctionDeclaration.model_validate(tool)  # refuses every keyword that it does not know
    assert GEMINI_NAME.fullmatch(tool["name"])
    if "parameters" not in tool:
        return None
    assert tool["parameters"]["properties"]
    for node in nodes(tool["parameters"]):
        assert "type" in node or "anyOf" in node, node
        assert set(node.get("required", [])) <= set(node.get("properties", {}))
        assert "properties" not in node or node["properties"]
        assert node.get("type") == "string" or "enum" not in node
        assert all(isinstance(value, str) and value for value in node.get("enum", []))
        assert node.get("type") != "array" or "items" in node
    return tool["parameters"]


def mcp(tool):
    assert MCP_NAME.fullmatch(tool["name"]) and isinstance(tool["description"], str)
    check_common(tool["inputSchema"])
    return tool["inputSchema"]


def json_schema(tool):
    assert set(tool) == {"name", "description", "parameters"}
    check_common(tool["parameters"])
    return tool["parameters"]
