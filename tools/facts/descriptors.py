# SPDX-License-Identifier: Apache-2.0
"""A FileDescriptorSet read without the protobuf library: only what the checks of this folder and of the tests need.

Comments are there if the set was written with --include_source_info. Options of upstream.proto are read by their numbers.
"""

import dataclasses
import struct

UPSTREAM = 50101
UPSTREAM_FIELD = 50102
UPSTREAM_VALUE = 50103
UPSTREAM_MESSAGE = 50104
REPLACES = 50105

STRING, MESSAGE, BYTES, ENUM = 9, 11, 12, 14
IDEMPOTENCY_UNKNOWN, NO_SIDE_EFFECTS, IDEMPOTENT = 0, 1, 2


def _varint(data, at):
    value, shift = 0, 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7


def decode(data):
    """Field number -> list of raw values: int for numbers, bytes for what has a length."""
    fields, at = {}, 0
    while at < len(data):
        key, at = _varint(data, at)
        number, kind = key >> 3, key & 7
        if kind == 0:
            value, at = _varint(data, at)
        elif kind == 1:
            value, at = struct.unpack_from("<Q", data, at)[0], at + 8
        elif kind == 2:
            size, at = _varint(data, at)
            value, at = data[at : at + size], at + size
        elif kind == 5:
            value, at = struct.unpack_from("<I", data, at)[0], at + 4
        else:
            raise ValueError(f"wire type {kind} at {at}")
        fields.setdefault(number, []).append(value)
    return fields


def _text(fields, number):
    return fields[number][-1].decode() if number in fields else ""


def _number(fields, number):
    return fields[number][-1] if number in fields else 0


def _ints(fields, number):
    out = []
    for value in fields.get(number, []):
        if isinstance(value, int):
            out.append(value)
            continue
        at = 0
        while at < len(value):
            one, at = _varint(value, at)
            out.append(one)
    return out


@dataclasses.dataclass
class Field:
    name: str
    number: int
    repeated: bool
    type: int
    type_name: str
    presence: bool
    options: dict
    upstream: dict
    comment: str = ""

    @property
    def upstream_name(self):
        return _text(self.upstream, 1) or self.name

    skip = property(lambda self: bool(_number(self.upstream, 3)))
    extra = property(lambda self: bool(_number(self.upstream, 4)))
    empty_is_null = property(lambda self: bool(_number(self.upstream, 5)))
    header = property(lambda self: _text(self.upstream, 6))
    open = property(lambda self: bool(_number(self.upstream, 7)))
    always = property(lambda self: bool(_number(self.upstream, 8)))
    also = property(lambda self: _text(self.upstream, 9))
    as_number = property(lambda self: bool(_number(self.upstream, 10)))
    style = property(lambda self: _number(self.upstream, 2))

    def answers_to(self, name):
        """Whether an answer's member of that name is read into it."""
        return name in (self.upstream_name, self.also or self.upstream_name)

    def element(self):
        """One element of a repeated field, as a field of its own."""
        return Field(self.name, self.number, False, self.type, self.type_name, False, {}, {})


@dataclasses.dataclass
class Message:
    name: str
    file: str
    fields: list
    oneofs: list
    map_entry: bool
    comment: str = ""
    # It stands for its only field, a list or a map.
    bare: bool = False


@dataclasses.dataclass
class EnumValue:
    name: str
    number: int
    upstream_value: str
    comment: str = ""


@dataclasses.dataclass
class Enum:
    name: str
    file: str
    values: list
    comment: str = ""

    def upstream_values(self):
        """Composio's strings of all values but the zero one."""
        return {self.word(v) for v in self.values if v.number}

    def word(self, value):
        """Composio's string for a value."""
        prefix = "".join("_" + c if c.isupper() else c for c in self.name.split(".")[-1]).strip("_").upper() + "_"
        return value.upstream_value or value.name[len(prefix) :]


@dataclasses.dataclass
class Method:
    name: str
    service: str
    request: str
    response: str
    streaming: bool
    idempotency: int
    upstream: dict
    comment: str = ""
    # Operations of the first API that it replaces: (method and path, remark).
    replaces: list = dataclasses.field(default_factory=list)

    @property
    def operation(self):
        """(HTTP method, path template), or None without a rule."""
        for number, verb in enumerate(("get", "post", "put", "patch", "delete"), 1):
            if number in self.upstream:
                return verb, _text(self.upstream, number)
        return None

    body = property(lambda self: _text(self.upstream, 6))
    answer = property(lambda self: _text(self.upstream, 7))
    success_on = property(lambda self: _ints(self.upstream, 9))
    alternative = property(lambda self: _text(self.upstream, 11))
    credential = property(lambda self: ("project", "project", "user", "org", "none")[_number(self.upstream, 8)])


@dataclasses.dataclass
class Service:
    name: str
    file: str
    methods: list
    comment: str = ""


class Descriptors:
    """All messages, enums and services of a set, by full name without a leading dot."""

    def __init__(self, data):
        self.messages, self.enums, self.services, self.files = {}, {}, {}, []
        for raw in decode(data).get(1, []):
            self._file(decode(raw))

    @classmethod
    def load(cls, path):
        with open(path, "rb") as file:
            return cls(file.read())

    def _file(self, fields):
        self._name, package = _text(fields, 1), _text(fields, 2)
        self.files.append(self._name)
        self._comments = {}
        if 9 in fields:
            for raw in decode(fields[9][-1]).get(1, []):
                location = decode(raw)
                self._comments[tuple(_ints(location, 1))] = _text(location, 3).strip()
        for i, raw in enumerate(fields.get(4, [])):
            self._message(decode(raw), package, (4, i))
        for i, raw in enumerate(fields.get(5, [])):
            self._enum(decode(raw), package, (5, i))
        for i, raw in enumerate(fields.get(6, [])):
            self._service(decode(raw), package, (6, i))

    def _comment(self, path):
        return self._comments.get(path, "")

    def _message(self, fields, scope, path):
        name = f"{scope}.{_text(fields, 1)}"
        options = decode(_bytes(fields, 7))
        message = Message(name, self._name, [], [], bool(_number(options, 7)), self._comment(path),
                          bool(_number(decode(b"".join(options.get(UPSTREAM_MESSAGE, []))), 1)))
        for i, raw in enumerate(fields.get(2, [])):
            message.fields.append(self._field(decode(raw), path + (2, i)))
        synthetic = {_number(decode(raw), 9) for raw in fields.get(2, []) if 17 in decode(raw)}
        for i, raw in enumerate(fields.get(8, [])):
            if i not in synthetic:
                message.oneofs.append((_text(decode(raw), 1), self._comment(path + (8, i))))
        self.messages[name] = message
        for i, raw in enumerate(fields.get(3, [])):
            self._message(decode(raw), name, path + (3, i))
        for i, raw in enumerate(fields.get(4, [])):
            self._enum(decode(raw), name, path + (4, i))

    def _field(self, fields, path):
        options = decode(_bytes(fields, 8))
        type_ = _number(fields, 5)
        repeated = _number(fields, 4) == 3
        presence = not repeated and (9 in fields or type_ == MESSAGE)
        upstream = decode(b"".join(options.get(UPSTREAM_FIELD, [])))
        return Field(_text(fields, 1), _number(fields, 3), repeated, type_, _text(fields, 6).lstrip("."), presence,
                     options, upstream, self._comment(path))

    def _enum(self, fields, scope, path):
        enum = Enum(f"{scope}.{_text(fields, 1)}", self._name, [], self._comment(path))
        for i, raw in enumerate(fields.get(2, [])):
            value = decode(raw)
            options = decode(_bytes(value, 3))
            enum.values.append(EnumValue(_text(value, 1), _number(value, 2), _text(options, UPSTREAM_VALUE),
                                         self._comment(path + (2, i))))
        self.enums[enum.name] = enum

    def _service(self, fields, scope, path):
        service = Service(f"{scope}.{_text(fields, 1)}", self._name, [], self._comment(path))
        for i, raw in enumerate(fields.get(2, [])):
            method = decode(raw)
            options = decode(_bytes(method, 4))
            service.methods.append(Method(
                _text(method, 1), service.name, _text(method, 2).lstrip("."), _text(method, 3).lstrip("."),
                bool(_number(method, 5) or _number(method, 6)), _number(options, 34), decode(b"".join(options.get(UPSTREAM, []))),
                self._comment(path + (2, i)),
                [(_text(decode(raw), 1), _text(decode(raw), 2)) for raw in options.get(REPLACES, [])]))
        self.services[service.name] = service

    def entry(self, field):
        """The value field of a map, or None."""
        message = self.messages.get(field.type_name) if field.repeated else None
        return message.fields[1] if message and message.map_entry else None

    def bared(self, field):
        """The list or map that a field of a bare message stands for; the field itself where its message is no such."""
        message = self.messages.get(field.type_name) if not field.repeated else None
        if not message or not message.bare:
            return field
        return dataclasses.replace(message.fields[0], name=field.name, presence=True, upstream=field.upstream)

    def methods(self):
        return [m for s in self.services.values() for m in s.methods]


def _bytes(fields, number):
    return b"".join(fields.get(number, []))
