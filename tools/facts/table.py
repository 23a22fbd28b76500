# SPDX-License-Identifier: Apache-2.0
"""The table of facts about Composio's REST API: its model, and its text (README.md describes the lines).

A value that may have several forms is one node: the forms' kinds and members together, and one alternative for each form
that is an object of its own.
"""

import dataclasses
import json
import re

KINDS = ("string", "number", "integer", "boolean", "object", "array", "null", "any")
PLACES = ("path", "header", "query")
COUNTS = ("operations", "request-fields", "answer-fields", "values")
ANYTHING = object()  # what a member of an alternative may be, when it is no constant

_STEP = re.compile(r'\.(?:"((?:[^"\\]|\\.)*)"|([^.\[\]{}"]+))|(\[\])|(\{\})')


class BadTable(Exception):
    """A text that is no table, with the line."""


@dataclasses.dataclass
class Node:
    """What is known about one value."""

    kinds: set = dataclasses.field(default_factory=set)
    required: bool = False
    # Members beyond those named are part of the object.
    open: bool = False
    # An array has one element at least.
    filled: bool = False
    # All strings, numbers or booleans that it may be, by kind; a kind that is not here is not limited.
    values: dict = dataclasses.field(default_factory=dict)
    members: dict = dataclasses.field(default_factory=dict)
    items: "Node" = None
    entries: "Node" = None
    # Name of a member -> (required, its only value or ANYTHING); members that are optional everywhere are left out.
    alternatives: list = dataclasses.field(default_factory=list)

    def all_values(self):
        return [value for kind in KINDS for value in self.values.get(kind, ())]


@dataclasses.dataclass
class Operation:
    verb: str
    path: str
    credentials: list
    # Place -> name -> Node.
    parameters: dict = dataclasses.field(default_factory=lambda: {place: {} for place in PLACES})
    body: Node = None
    # Status -> Node, or None for an answer without a body.
    answers: dict = dataclasses.field(default_factory=dict)

    @property
    def name(self):
        return f"{self.verb} {self.path}"

    def lines(self):
        yield f"operation {self.name}"
        yield " ".join(["credentials", *self.credentials])
        for place in PLACES:
            for name, node in sorted(self.parameters[place].items()):
                yield from _lines(place, _quoted(name), node)
        if self.body:
            yield from _lines("body", "$", self.body)
        for status, node in sorted(self.answers.items()):
            if node:
                yield from _lines(f"answer {status}", "$", node)
            else:
                yield f"answer {status}"


@dataclasses.dataclass
class Table:
    specification: str  # SHA-256 of the file
    operations: list

    def find(self, verb, path):
        """The operation of that template, whatever the names in its braces."""
        for operation in self.operations:
            if operation.verb == verb and shape(operation.path) == shape(path):
                return operation
        return None

    def counts(self):
        lines = [line.split(" ", 3) for operation in self.operations for line in operation.lines()]
        request = sum(w[0] in (*PLACES, "body") and _names_member(w[1]) and w[2] != "|" for w in lines)
        answer = sum(w[0] == "answer" and len(w) == 4 and _names_member(w[2]) and w[3][0] != "|" for w in lines)
        values = sum(len(node.all_values()) for operation in self.operations for node in every_node(operation))
        return dict(zip(COUNTS, (len(self.operations), request, answer, values)))

    def text(self):
        head = ["# SPDX-License-Identifier: Apache-2.0",
                "# Facts about Composio's REST API, made by tools/facts/make.py; never edited by hand. README.md tells how to read them.",
                f"specification sha256 {self.specification}", *(f"{name} {count}" for name, count in self.counts().items())]
        blocks = ["\n".join(operation.lines()) for operation in sorted(self.operations, key=lambda o: (o.path, o.verb))]
        return "\n\n".join(["\n".join(head), *blocks]) + "\n"


def shape(path):
    return re.sub(r"{[^}]*}", "{}", path)


def kind_of(value):
    """The kind of a JSON value; "integer" for a number without a fraction."""
    if value is None:
        return "null"
    for type_, kind in ((bool, "boolean"), (str, "string"), (int, "integer"), (float, "number"), (list, "array"), (dict, "object")):
        if isinstance(value, type_):
            return kind
    raise TypeError(type(value))


def every_node(operation):
    stack = [node for place in PLACES for node in operation.parameters[place].values()]
    stack += [node for node in (operation.body, *operation.answers.values()) if node]
    while stack:
        node = stack.pop()
        yield node
        stack += [child for child in (*node.members.values(), node.items, node.entries) if child]


def _names_member(path):
    return path[-1] not in "$]}"


def _literal(value):
    return json.dumps(value, separators=(",", ":")).replace(" ", "\\u0020")


def _quoted(name):
    return name if re.fullmatch(r"[\w-]+", name) else _literal(name)


def _marked(kind, node):
    return kind + "*" * (kind == "object" and node.open) + "+" * (kind == "array" and node.filled)


def _lines(place, path, node):
    words = [place, path, "!" if node.required else "?", *(_marked(k, node) for k in KINDS if k in node.kinds)]
    if node.values:
        words += ["=", _literal(sorted(node.all_values(), key=str))]
    yield " ".join(words)
    for alternative in node.alternatives:
        parts = ["!" * required + _quoted(name) + ("" if value is ANYTHING else "=" + _literal(value))
                 for name, (required, value) in sorted(alternative.items())]
        yield " ".join([place, path, "|", *parts])
    for name, member in sorted(node.members.items()):
        yield from _lines(place, f"{path}.{_quoted(name)}", member)
    if node.items:
        yield from _lines(place, path + "[]", node.items)
    if node.entries:
        yield from _lines(place, path + "{}", node.entries)


def _steps(path):
    """('.', name), ('[]', None) or ('{}', None) for each step after the root."""
    at = 0
    while at < len(path):
        step = _STEP.match(path, at)
        if not step:
            raise BadTable(f"no path: {path}")
        quoted, plain, items, entries = step.groups()
        if items or entries:
            yield items or entries, None
        else:
            yield ".", json.loads(f'"{quoted}"') if quoted is not None else plain
        at = step.end()


def _place(holder, key, path):
    """The node at `path` under holder[key], made where it is missing."""
    node = holder.setdefault(key, Node())
    for step, name in _steps(path):
        if step == ".":
            node = node.members.setdefault(name, Node())
        elif step == "[]":
            node.items = node = node.items or Node()
        else:
            node.entries = node = node.entries or Node()
    return node


def _read_node(node, words):
    if words[0] == "|":
        alternative = {}
        for word in words[1:]:
            name, _, value = word.lstrip("!").partition("=")
            alternative[json.loads(name) if name[0] == '"' else name] = (word[0] == "!", json.loads(value) if value else ANYTHING)
        node.alternatives.append(alternative)
        return
    node.required = words[0] == "!"
    kinds = words[1:]
    if "=" in kinds:
        values = json.loads(kinds[kinds.index("=") + 1])
        kinds = kinds[: kinds.index("=")]
        for value in values:
            node.values.setdefault(kind_of(value), []).append(value)
    node.open, node.filled = "object*" in kinds, "array+" in kinds
    node.kinds = {kind.rstrip("*+") for kind in kinds}
    if not node.kinds or not node.kinds <= set(KINDS):
        raise BadTable(f"no kinds: {' '.join(words)}")


def _read_line(operation, place, words):
    if place == "credentials":
        operation.credentials = words
    elif place in PLACES:
        name, path = re.fullmatch(r'("(?:[^"\\]|\\.)*"|[\w-]+)(.*)', words[0]).groups()
        _read_node(_place(operation.parameters[place], json.loads(name) if name[0] == '"' else name, path), words[1:])
    elif place == "body":
        holder = {"$": operation.body or Node()}
        operation.body = holder["$"]
        _read_node(_place(holder, "$", words[0][1:]), words[1:])
    elif place == "answer" and len(words) == 1:
        operation.answers[words[0]] = None
    elif place == "answer":
        _read_node(_place(operation.answers, words[0], words[1][1:]), words[2:])
    else:
        raise BadTable(f"unknown: {place}")


def parse(text):
    """Table of a text; BadTable names the line that is wrong, or the count of the head that does not fit the lines."""
    table, head = Table("", []), {}
    for number, line in enumerate(text.splitlines(), 1):
        place, *words = line.split(" ")
        try:
            if not line or place.startswith("#"):
                continue
            if place == "specification":
                table.specification = words[1]
            elif place in COUNTS and not table.operations:
                head[place] = int(words[0])
            elif place == "operation":
                table.operations.append(Operation(words[0], words[1], []))
            else:
                _read_line(table.operations[-1], place, words)
        except (BadTable, ValueError, IndexError, AttributeError) as error:
            raise BadTable(f"line {number}: {line}: {error}") from error
    for name, count in table.counts().items():
        if head.get(name) != count:
            raise BadTable(f"the head says {head.get(name)} {name}, the lines hold {count}")
    return table


def load(path):
    with open(path, encoding="utf-8") as file:
        return parse(file.read())
