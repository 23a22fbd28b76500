# SPDX-License-Identifier: Apache-2.0
"""The templates of sandbox/catalogue/README.md, expanded with fixed values in place of times and chance."""

import json
import re

EXPRESSION = re.compile(r"\$\{([^}]*)\}")

MADE = {
    "now": lambda rest: "2026-04-14T02:15:15.000Z",
    "now_seconds": lambda rest: 1776132915,
    "now_millis": lambda rest: 1776132915000,
    "slack_ts": lambda rest: "1776132915.000000",
    "number": lambda rest: 7,
    "uuid": lambda rest: "00000000-0000-4000-8000-000000000000",
    "hex": lambda rest: "a" * int(rest[0]),
    "digits": lambda rest: "1" * int(rest[0]),
    "random": lambda rest: rest[0],
}
USER = {"id": "ada", "name": "Ada", "email": "ada@example.com", "login": "ada"}
VALUE_ROOTS = {"arguments", "item", "items", "user", "connection", "config"}


def expressions(pattern):
    """All `path|default` inside ${…} anywhere in `pattern`, map keys included."""
    if isinstance(pattern, str):
        yield from EXPRESSION.findall(pattern)
    elif isinstance(pattern, dict):
        for key, value in pattern.items():
            yield from EXPRESSION.findall(key)
            yield from expressions(value)
    elif isinstance(pattern, list):
        for value in pattern:
            yield from expressions(value)


def paths(pattern):
    for expression in expressions(pattern):
        yield expression.partition("|")[0].split(".")


def at(value, steps):
    for step in steps:
        if isinstance(value, list) and step == "length":
            value = len(value)
        elif isinstance(value, list) and step.isdigit():
            value = value[int(step)] if int(step) < len(value) else None
        else:
            value = value.get(step) if isinstance(value, dict) else None
    return value


def evaluate(expression, values):
    path, bar, fallback = expression.partition("|")
    head, *rest = path.split(".")
    value = MADE[head](rest) if head in MADE else at(values, [head, *rest])
    if value is None and bar:
        try:
            return json.loads(fallback)
        except json.JSONDecodeError:
            return fallback
    return value


def as_text(value):
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value)


def expand(pattern, values):
    if isinstance(pattern, dict):
        return {key: expand(value, values) for key, value in pattern.items()}
    if isinstance(pattern, list):
        return [expand(value, values) for value in pattern]
    if not isinstance(pattern, str):
        return pattern
    whole = EXPRESSION.fullmatch(pattern)
    if whole:
        return evaluate(whole.group(1), values)
    return EXPRESSION.sub(lambda match: as_text(evaluate(match.group(1), values)), pattern)
