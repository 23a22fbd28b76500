# SPDX-License-Identifier: Apache-2.0
"""The "sandbox" blocks of tools: their form, and whether what they answer and fire satisfies the schemas."""

import json_schema
import templates

PARTS = {
    "fails_when": {"argument", "equals", "status_code", "message"},
    "finds": {"collection", "where"},
    "updates": {"set"},
    "creates": {"collection", "item", "unique"},
    "lists": {"collection", "where", "limit"},
    "fires": {"trigger_type", "subject", "audience", "data", "when"},
    "deletes": None,
    "result": None,
}


def argument_sets(tool):
    """The arguments to try a tool with: all of them, and no more than needed."""
    properties = tool["input_parameters"].get("properties", {})
    required = tool["input_parameters"].get("required", [])
    yield {name: json_schema.stand_in(schema) for name, schema in properties.items()}
    yield {
        name: json_schema.stand_in(schema)
        for name, schema in properties.items()
        if name in required or schema.get("default") is not None
    }


def collections(app):
    """Examples of what each collection can hold: what it starts with, and what tools put there."""
    held = {name: list(items) for name, items in app.get("records", {}).items()}
    for tool in app["tools"]:
        creates = tool.get("sandbox", {}).get("creates")
        if creates is None:
            continue
        for arguments in argument_sets(tool):
            values = {"arguments": arguments, "user": templates.USER, "item": {}}
            held.setdefault(creates["collection"], []).append(templates.expand(creates["item"], values))
    return held


def malformed(tool, held):
    effect = tool["sandbox"]
    properties = tool["input_parameters"].get("properties", {})
    for part in sorted(set(effect) - set(PARTS)):
        yield "sandbox: unknown part %s" % part
    for part, known in PARTS.items():
        if known is None or part not in effect:
            continue
        for block in effect[part] if isinstance(effect[part], list) else [effect[part]]:
            for key in sorted(set(block) - known):
                yield "sandbox.%s: unknown key %s" % (part, key)
            if block.get("collection", "") not in {"", *held}:
                yield "sandbox.%s: nothing is ever in collection %s" % (part, block["collection"])
    for path in templates.paths(effect):
        if path[0] not in {*templates.MADE, *templates.VALUE_ROOTS}:
            yield "sandbox: unknown template ${%s}" % ".".join(path)
        if path[0] == "arguments" and path[1] not in properties:
            yield "sandbox: %s is no argument of the tool" % path[1]
    for failure in effect.get("fails_when", []):
        if failure["argument"] not in properties:
            yield "sandbox.fails_when: %s is no argument of the tool" % failure["argument"]
    if ("updates" in effect or "deletes" in effect) and "finds" not in effect:
        yield "sandbox: updates or deletes without finds"


def with_files(value):
    """What the sandbox makes of {"sandbox_file": …} in a result."""
    if isinstance(value, list):
        return [with_files(item) for item in value]
    if not isinstance(value, dict):
        return value
    if "sandbox_file" in value:
        file = value["sandbox_file"]
        return {"name": file.get("name"), "mimetype": file.get("mimetype"), "s3url": "https://files.example.com/"}
    return {name: with_files(item) for name, item in value.items()}


def outcomes(tool, held):
    """Each set of values that templates of the result and of fired events can see."""
    effect = tool["sandbox"]
    for arguments in argument_sets(tool):
        base = {"arguments": arguments, "user": templates.USER, "config": {}}
        found = held[effect["finds"]["collection"]] if "finds" in effect else [{}]
        for item in found:
            values = {**base, "item": dict(item)}
            changes = templates.expand(effect.get("updates", {}).get("set", {}), values)
            values["item"].update({name: value for name, value in changes.items() if value is not None})
            if "creates" in effect:
                values["item"] = templates.expand(effect["creates"]["item"], values)
            if "lists" in effect:
                values["items"] = held[effect["lists"]["collection"]]
            yield values


def problems(tool, held, trigger_types):
    """Everything wrong with the tool's block; `trigger_types` by slug, those of its app."""
    if "sandbox" not in tool:
        return
    malformations = list(malformed(tool, held))
    yield from malformations
    if malformations:
        return
    effect = tool["sandbox"]
    for values in outcomes(tool, held):
        result = with_files(templates.expand(effect.get("result", {}), values))
        for text in json_schema.violations(tool.get("data_schema", {"type": "object"}), result):
            yield "sandbox.result%s" % text
        for fired in effect.get("fires", []):
            slug = fired["trigger_type"]
            if slug not in trigger_types:
                yield "sandbox.fires: there is no trigger type %s" % slug
                continue
            trigger_type = trigger_types[slug]
            for name in json_schema.unknown_properties(trigger_type["config"], fired.get("subject", {})):
                yield "sandbox.fires: %s has no setting %s" % (slug, name)
            data = templates.expand(fired["data"], values)
            for name in json_schema.unknown_properties(trigger_type["payload"], data):
                yield "sandbox.fires: the payload of %s has no %s" % (slug, name)
            for text in json_schema.violations(trigger_type["payload"], data):
                yield "sandbox.fires: %s%s" % (slug, text)
