# SPDX-License-Identifier: Apache-2.0
"""JSON values with every field set, from the table of facts: each time it is asked, the next form, enum value, null, ... of each."""

import coverage
import descriptors as d
import table as t
from upstream_json import ANY, ARRAY, BOOLEAN, NUMBER, OBJECT, STRING

SAMPLES = ({"text": "é \"\\/\n", "list": [1, None, {"deep": [True, 1.5]}], "none": None, "empty": {}}, "text", 1.5, True, [1, "two"])
MISSING = object()


class Generator:
    """For one direction (`answering` or not) of one operation. `left` are the choices that were not made yet, by path."""

    def __init__(self, api, answering, plant=False):
        self.api, self.answering = api, answering
        self.made, self.visits, self.options_of = {}, {}, {}
        self.count = 0
        self.only_required = False
        # Plants members that nobody knows where a message can hold them.
        self.plant = plant

    def left(self):
        return sum(len(options) - min(self.visits[path], len(options)) for path, options in self.options_of.items())

    def choices(self):
        return sum(len(options) for options in self.options_of.values())

    def value(self, path, node, fields, element=False):
        """A value for `fields`, the alternatives of a member; None: free, in a Struct. MISSING where no field can say it."""
        fields = fields if fields is None else [self.api.descriptors.bared(f) for f in fields]
        options = self.options(node, fields, element)
        if not options:
            return MISSING
        turn = self.visits.get(path, 0)
        if not self.only_required:
            self.options_of.setdefault(path, options)
            self.visits[path] = turn + 1
        kind, what = options[turn % len(options)]
        if kind == ARRAY:
            return self.array(path, node, fields) if what else []
        if kind == OBJECT:
            return self.object_of(path, node, fields, what)
        if kind == STRING and what is None:
            return self.text(path, fields)
        return what

    def options(self, node, fields, element):
        natural = {self.api.kind(f) for f in fields} if fields is not None else {ANY}
        out = []
        for kind in [k for k in t.KINDS if k in node.kinds]:
            json = NUMBER if kind == "integer" else kind
            if kind == "null":
                if self.null_is_said(fields, element):
                    out.append(("null", None))
            elif kind == "any":
                out += [(None, sample) for sample in SAMPLES if ANY in natural or self.kind_of(sample) in natural]
            elif json in natural or ANY in natural or (self.answering and json in (STRING, NUMBER, BOOLEAN) and natural & {STRING, NUMBER, BOOLEAN}):
                out += self.options_of_kind(node, kind, fields, element)
            elif kind == STRING and natural == {ARRAY} and not self.answering:
                out.append((None, node.values.get(STRING, ["one", "two é"])[:2]))  # a comma-joined list
            elif kind == STRING and natural == {BOOLEAN}:
                out += [(BOOLEAN, value) for value in (True, False) if value or self.zero_is_sent(fields, element)]
        return out

    @staticmethod
    def kind_of(sample):
        kind = t.kind_of(sample)
        return NUMBER if kind == "integer" else kind

    def null_is_said(self, fields, element):
        if fields is None:
            return True
        if element:
            return False
        return self.answering or any(f.empty_is_null or (f.as_number and f.always and f.type == d.STRING) for f in fields)

    def zero_is_sent(self, fields, element):
        return self.answering or element or fields is None or any(f.presence or f.always for f in fields)

    def options_of_kind(self, node, kind, fields, element):
        zero = self.zero_is_sent(fields, element)
        if kind in node.values:
            return [(kind, value) for value in node.values[kind] if value or zero]
        if kind == STRING:
            return [(STRING, None)]
        if kind == BOOLEAN:
            return [(BOOLEAN, True)] + [(BOOLEAN, False)] * zero
        if kind in (NUMBER, "integer"):
            fraction = kind == NUMBER and (fields is None or all(f.type in (1, 2, d.STRING) or self.api.kind(f) not in (NUMBER, STRING) for f in fields))
            return [(NUMBER, 2.5 if fraction else 7)] + [(NUMBER, 0)] * (zero and not self.is_text(fields))
        if kind == ARRAY:
            empty = zero and not element and not node.filled and (
                fields is None or self.answering or any((f.always or f.presence) and not f.empty_is_null for f in fields))
            return [(ARRAY, True)] + [(ARRAY, False)] * empty
        return [(OBJECT, alternative) for alternative in node.alternatives or [None]]

    def is_text(self, fields):
        return fields is not None and not any(self.api.kind(f) == NUMBER for f in fields)

    def text(self, path, fields):
        self.count += 1
        home = next((f for f in fields or () if self.api.kind(f) in (STRING, NUMBER, BOOLEAN)), None)
        if home and home.type_name.endswith("Timestamp"):
            return f"2026-01-{self.count % 28 + 1:02d}T03:04:{self.count % 60:02d}.{self.count % 1000:03d}Z"
        if home and self.api.kind(home) == NUMBER:
            return str(self.count)
        if home and self.api.kind(home) == BOOLEAN:
            return "true"
        if home and home.type == d.BYTES:
            return "AAEC/w=="
        if home and home.header:
            return f"header {self.count}"
        if home and home.type == d.ENUM:
            return next(iter(sorted(self.api.descriptors.enums[home.type_name].upstream_values())))
        return f"{path.rsplit('.', 1)[-1]} é/\"%&{self.count}"

    def array(self, path, node, fields):
        if not node.items:
            return ["one", 2.5]
        home = next((f for f in fields or () if f.repeated and not self.api.descriptors.entry(f)), None)
        if home is None and fields is not None:
            fields = None  # A ListValue or Value holds anything.
        inner = None if fields is None else [home.element()]
        made = [self.value(path + "[]", node.items, inner, True) for _ in range(2)]
        return [one for one in made if one is not MISSING]

    def always(self, made, name, fields):
        """What is sent of a member that is not set."""
        for field in fields if fields and not self.answering else ():
            if field.always:
                kind = self.api.kind(field)
                made[name] = {ARRAY: [], OBJECT: {}, STRING: "", BOOLEAN: False, NUMBER: None if field.type == d.STRING else 0}[kind]

    def object_of(self, path, node, fields, alternative):
        home = None if fields is None else next((f for f in fields if self.api.kind(f) in (OBJECT, ANY)), None)
        if home is None or home.type_name in coverage.FREE:
            return self.members(path, node, alternative, lambda name: None) if node.members or node.entries else SAMPLES[0]
        entry = self.api.descriptors.entry(home)
        if entry:
            return self.members(path, node, alternative, lambda name: [entry])
        made = self.members(path, node, alternative, self.named(self.api.fields(home.type_name)))
        return self.planted(made, home.type_name)

    def named(self, fields):
        """Name of a member, or None for one without a field -> its fields, None for one that may be anything."""
        usable = [f for f in fields if not (f.skip or f.extra or f.open)]
        others = None if any(f.open for f in fields) else []
        return lambda name: others if name is None else [f for f in usable if f.upstream_name == name or (self.answering and f.answers_to(name))]

    def planted(self, made, message):
        """With members that the message does not model."""
        holds = [f for f in self.api.fields(message) if f.open or (f.extra and self.answering)]
        if holds and self.plant and not self.only_required:
            made = {**made, "planted_text": "beyond the model", "planted_object": SAMPLES[0], "planted_null": None}
        return made

    def members(self, path, node, alternative, fields_of):
        made = {}
        limited = {name for a in node.alternatives for name in a} if alternative is not None else set()
        for name, member in sorted(node.members.items()):
            required, only = alternative.get(name, (False, t.ANYTHING)) if alternative is not None else (member.required, t.ANYTHING)
            fields = fields_of(name)
            if fields == []:
                continue
            if (name in limited and name not in alternative) or (self.only_required and not required):
                self.always(made, name, fields)
                continue
            value = only if only is not t.ANYTHING else self.value(f"{path}.{name}", member, fields, False)
            if value is not MISSING:
                made[name] = value
        if node.entries and not self.only_required and fields_of(None) != []:
            for key in ("one", "two é"):
                made[key] = self.value(path + "{}", node.entries, fields_of(None), True)
        return made
