# SPDX-License-Identifier: Apache-2.0
"""Composio's JSON as protobuf messages, by the options of upstream.proto: what the gateway does, written a second time for the tests."""

import base64
import datetime
import json

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

import coverage
import descriptors as d
import table as t

OBJECT, ARRAY, STRING, NUMBER, BOOLEAN, ANY = "object", "array", "string", "number", "boolean", "any"
WELL_KNOWN = {"google.protobuf.Struct": OBJECT, "google.protobuf.Value": ANY, "google.protobuf.ListValue": ARRAY,
              "google.protobuf.Timestamp": STRING}


class NoHome(Exception):
    """A member of a JSON object, or a kind of value, that no field takes."""


def json_kind(value):
    kind = t.kind_of(value)
    return NUMBER if kind == "integer" else kind


class Api:
    """The descriptors that the gateway serves, as the checks read them and as Python's protobuf does."""

    def __init__(self, descriptor_set):
        self.descriptors = d.Descriptors(descriptor_set)
        self._pool = descriptor_pool.DescriptorPool()
        for file in descriptor_pb2.FileDescriptorSet.FromString(descriptor_set).file:
            self._pool.Add(file)

    def message_class(self, name):
        return message_factory.GetMessageClass(self._pool.FindMessageTypeByName(name))

    def fields(self, name):
        return self.descriptors.messages[name].fields

    def kind(self, field):
        """The kind of JSON value that a field stands for by itself."""
        field = self.descriptors.bared(field)
        if field.as_number:
            return NUMBER
        if self.descriptors.entry(field):
            return OBJECT
        if field.repeated:
            return ARRAY
        if field.type == d.MESSAGE:
            return WELL_KNOWN.get(field.type_name, OBJECT)
        if field.type in coverage.NUMBERS:
            return NUMBER
        return BOOLEAN if field.type == coverage.BOOL else STRING

    def enum_number(self, field, word):
        """None for a word that the enum does not have."""
        enum = self.descriptors.enums[field.type_name]
        return next((v.number for v in enum.values if v.number and enum.word(v) == word), None)


class Writer:
    """Puts JSON values into messages. `used` are the fields that were set, as (message, field)."""

    def __init__(self, api, answering, gather_extra=False):
        self.api, self.answering, self.gather_extra, self.used = api, answering, gather_extra, set()

    def object(self, message, members, fields):
        """The members of a JSON object; those that no field of `fields` has go to `open` or `extra`, or are passed over."""
        name = message.DESCRIPTOR.full_name
        rest = {}
        for member, value in members.items():
            takers = [f for f in fields if (f.answers_to(member) if self.answering else f.upstream_name == member) and not (f.extra or f.open)]
            if takers:
                self.member(message, takers, value, rest)
            else:
                rest[member] = value
        for field in self.api.fields(name) if rest else ():
            if field.open or (field.extra and self.gather_extra):
                self.used.add((name, field.name))
                write_struct(getattr(message, field.name), rest)

    def member(self, message, takers, value, rest):
        if value is None:
            for field in takers:
                if field.empty_is_null:
                    self.used.add((message.DESCRIPTOR.full_name, field.name))
                    if field.type == d.MESSAGE:
                        getattr(message, field.name).SetInParent()
                    else:
                        setattr(message, field.name, "")
                    return
                if field.type_name == "google.protobuf.Value":
                    self.set(message, field, value)
            return
        field = self.choose(takers, value)
        if field.type == d.ENUM and not field.repeated and self.api.enum_number(field, value) is None:
            rest[field.upstream_name] = value
        self.set(message, field, value)

    def choose(self, fields, value):
        kind = json_kind(value)
        for wanted in (kind, ANY):
            for field in fields:
                if self.api.kind(field) == wanted:
                    return field
        for field in fields:
            if kind in (STRING, NUMBER, BOOLEAN) and self.api.kind(field) in (STRING, NUMBER, BOOLEAN):
                return field
        raise NoHome(f"{kind} for {', '.join(f.name for f in fields)}")

    def set(self, message, field, value):
        self.used.add((message.DESCRIPTOR.full_name, field.name))
        entry = self.api.descriptors.entry(field)
        if entry:
            for key, one in value.items():
                self.set_entry(getattr(message, field.name), entry, key, one)
        elif field.repeated:
            for one in value:
                self.append(getattr(message, field.name), field.element(), one)
        elif field.type == d.MESSAGE:
            getattr(message, field.name).SetInParent()
            self.fill(getattr(message, field.name), field, value)
        else:
            setattr(message, field.name, self.scalar(field, value))

    def set_entry(self, container, entry, key, value):
        if entry.type == d.MESSAGE:
            container[key].SetInParent()
            self.fill(container[key], entry, value)
        else:
            container[key] = self.scalar(entry, value)

    def append(self, container, field, value):
        if field.type == d.MESSAGE:
            self.fill(container.add(), field, value)
        else:
            container.append(self.scalar(field, value))

    def fill(self, message, field, value):
        if field.type_name == "google.protobuf.Struct":
            write_struct(message, value)
        elif field.type_name == "google.protobuf.Value":
            write_value(message, value)
        elif field.type_name == "google.protobuf.ListValue":
            write_list(message, value)
        elif field.type_name == "google.protobuf.Timestamp" and isinstance(value, int):
            message.seconds, message.nanos = value // 1000, value % 1000 * 1000000
        elif field.type_name == "google.protobuf.Timestamp":
            moment = datetime.datetime.fromisoformat(value.replace("Z", "+00:00"))
            message.seconds, message.nanos = int(moment.replace(microsecond=0).timestamp()), moment.microsecond * 1000
        elif self.api.descriptors.messages[field.type_name].bare:
            self.set(message, self.api.fields(field.type_name)[0], value)
        else:
            self.object(message, value, [f for f in self.api.fields(field.type_name) if not f.skip])

    def scalar(self, field, value):
        if field.type == d.ENUM:
            return self.api.enum_number(field, value) or 0
        if field.type == d.BYTES:
            return base64.b64decode(value)
        kind = self.api.kind(field)
        if field.type == d.STRING:
            return value if isinstance(value, str) else json.dumps(value)
        if kind == BOOLEAN:
            return value in (True, "true")
        number = float(value) if isinstance(value, str) else value
        return number if field.type in (1, 2) else int(number)


def write_struct(struct, members):
    for name, value in members.items():
        write_value(struct.fields[name], value)


def write_list(list_value, elements):
    for element in elements:
        write_value(list_value.values.add(), element)


def write_value(message, value):
    kind = json_kind(value)
    if kind == "null":
        message.null_value = 0
    elif kind == OBJECT:
        message.struct_value.SetInParent()
        write_struct(message.struct_value, value)
    elif kind == ARRAY:
        message.list_value.SetInParent()
        write_list(message.list_value, value)
    else:
        setattr(message, {STRING: "string_value", NUMBER: "number_value", BOOLEAN: "bool_value"}[kind], value)
