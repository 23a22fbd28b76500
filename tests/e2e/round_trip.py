# SPDX-License-Identifier: Apache-2.0
"""One operation, there and back: gRPC to the gateway, REST to the sandbox, an answer that was prepared, gRPC back."""

import http.client
import json
import re
import urllib.parse

import coverage
import table as t
from generated_values import MISSING, Generator
from upstream_json import Writer

MOST_CASES = 900  # the sandbox remembers the last 1000 requests


class Control:
    """The sandbox's control API, over one connection."""

    def __init__(self, port):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)

    def call(self, method, path, body=None):
        self.connection.request(method, "/_sandbox/" + path, None if body is None else json.dumps(body))
        answer = self.connection.getresponse()
        text = answer.read()
        assert answer.status == 200, text
        return json.loads(text)


def texts(value):
    """A query parameter's value as text."""
    return value if isinstance(value, str) else json.dumps(value)


class RoundTrip:
    """All cases of one operation. `differences` says what was not as it should be."""

    def __init__(self, api, validator, operation, method):
        self.api, self.validator, self.operation, self.method = api, validator, operation, method
        self.fields = api.fields(method.request)
        self.requests, self.answers = Generator(api, False, plant=True), {}
        self.used, self.differences = set(), []
        self.cases = self.values = 0

    def at(self, place):
        return [f for f in self.fields if coverage.place_of(self.method, f) == place]

    def parts(self):
        """Place -> JSON object, and the path's values by our names."""
        names = dict(zip(re.findall(r"{([^}]+)}", self.operation.path), re.findall(r"{(\w+)}", self.method.operation[1])))
        made = {place: {} for place in ("path", "header", "query")}
        for place in made:
            for name, node in sorted(self.operation.parameters[place].items()):
                fields = [f for f in self.at(place) if (names.get(name) == f.name if place == "path" else
                                                        (f.header.lower() if place == "header" else f.upstream_name) == name)]
                if not fields or (self.requests.only_required and not node.required):
                    continue
                value = self.requests.value(f"{place} {name}", node, fields)
                if value is not MISSING:
                    made[place][fields[0].name if place == "path" else name] = value
        made["body"] = self.body()
        return made

    def body(self):
        node = self.operation.body
        if not node or not self.method.body:
            return None
        if self.method.body != "*":
            return self.requests.value("body", node, self.at("body"))
        alternatives = node.alternatives or [None]
        turn = self.requests.visits.get("body", 0)
        if not self.requests.only_required:
            self.requests.visits["body"] = turn + 1
            self.requests.options_of["body"] = alternatives
        made = self.requests.members("body", node, alternatives[turn % len(alternatives)], self.requests.named(self.at("body")))
        return self.requests.planted(made, self.method.request)

    def request_message(self, parts, extra):
        message = self.api.message_class(self.method.request)()
        writer = Writer(self.api, False)
        by_name = {f.name: f for f in self.fields}
        for name, value in parts["path"].items():
            writer.set(message, by_name[name], value)
        for name, value in parts["header"].items():
            writer.set(message, next(f for f in self.at("header") if f.header.lower() == name), value)
        writer.object(message, parts["query"], self.at("query"))
        if self.method.body == "*":
            writer.object(message, parts["body"] or {}, self.at("body"))
        elif parts["body"] is not None:
            writer.set(message, by_name[self.method.body], parts["body"])
        if "include_extra" in by_name:
            message.include_extra = extra
        if "skip_checks" in by_name:
            message.skip_checks = True
        self.used |= writer.used
        return message

    def answer(self, status, node, only_required):
        """The answer's JSON, and the message that it has to become, without and with `extra`."""
        generator = self.answers.setdefault(status, Generator(self.api, True, plant=True))
        generator.only_required = only_required
        response = self.api.fields(self.method.response)
        if self.method.answer:
            return generator.value("$", node, [f for f in response if f.name == self.method.answer])
        alternatives = node.alternatives or [None]
        turn = generator.visits.get("$", 0)
        if not only_required:
            generator.visits["$"] = turn + 1
            generator.options_of["$"] = alternatives
        made = generator.members("$", node, alternatives[turn % len(alternatives)], generator.named(response))
        return generator.planted(made, self.method.response)

    def response_message(self, answer, extra):
        message = self.api.message_class(self.method.response)()
        writer = Writer(self.api, True, extra)
        fields = self.api.fields(self.method.response)
        if answer is None:
            return message
        if self.method.answer:
            writer.set(message, next(f for f in fields if f.name == self.method.answer), answer)
        else:
            writer.object(message, answer, [f for f in fields if not f.skip])
        self.used |= writer.used
        return message

    def left(self):
        return self.requests.left() + sum(g.left() for g in self.answers.values())

    def choices(self):
        return self.requests.choices() + sum(g.choices() for g in self.answers.values())

    def run(self, call, control):
        """Sends cases until every choice was made, then one with what is required alone, then empty answers."""
        control.call("POST", "reset")
        sent = []
        for status, node in sorted(self.operation.answers.items()):
            while self.cases < MOST_CASES:
                sent.append(self.case(call, control, status, node))
                if self.left() == 0 and self.cases >= 2:
                    break
        last = sorted(self.operation.answers.items())[-1]
        self.requests.only_required = True
        sent.append(self.case(call, control, *last))
        sent.append(self.case(call, control, last[0], None))
        sent += [self.case(call, control, str(status), None) for status in self.method.success_on]
        if self.left():
            self.differences.append(f"{self.left()} choices were not made in {self.cases} cases")
        arrived = control.call("GET", "requests")["requests"]
        if len(arrived) != len(sent):
            self.differences.append(f"{len(sent)} requests were sent, {len(arrived)} arrived")
        for self.cases, (parts, request) in enumerate(zip(sent, arrived), 1):
            self.compare_request(parts, request)

    def case(self, call, control, status, node):
        self.cases += 1
        extra = self.cases % 2 == 1
        parts = self.parts()
        answer = self.empty(status) if node is None else self.answer(status, node, self.requests.only_required)
        prepared = {"method": self.operation.verb, "path": self.path(parts), "status": int(status)}
        if answer is not None:
            prepared |= {"body": json.dumps(answer, ensure_ascii=False), "headers": {"content-type": "application/json"}}
        control.call("POST", "answers", prepared)
        expected = self.response_message(answer, extra)
        got = call(self.method, self.request_message(parts, extra), type(expected))
        if isinstance(got, str):
            self.differ(f"answer {json.dumps(answer)[:2000]}: {got}")
            control.call("DELETE", "answers")
        else:
            for field in self.api.fields(self.method.response):
                if field.skip:
                    got.ClearField(field.name)
            self.compare_messages("answer", expected, got)
        return parts

    def empty(self, status):
        """The emptiest answer of that status: none at all where it may have no body, or means that all is as it should be."""
        node = self.operation.answers.get(status)
        return None if node is None else [] if "array" in node.kinds else {}

    def differ(self, text):
        line = f"case {self.cases}: {text}"
        if len(self.differences) < 20 and line not in self.differences:
            self.differences.append(line)

    def path(self, parts):
        return re.sub(r"{(\w+)}", lambda m: urllib.parse.quote(parts["path"][m[1]], safe="-._~"), self.method.operation[1])

    def compare_request(self, parts, request):
        for place, expected, got in (
                ("path", self.path(parts), request["path"]), ("query", self.query(parts), parse_query(request["query"])),
                ("body", parts["body"], request["body"])):
            self.compare(place, expected, got)
        for name, value in parts["header"].items():
            self.compare(f"header {name}", value, request["headers"].get(name))
        for complaint in self.validator.complaints(request):
            self.differ(complaint)

    def query(self, parts):
        styles = {f.upstream_name: f.style for f in self.at("query")}
        pairs = []
        for name, value in parts["query"].items():
            if isinstance(value, list) and styles[name] == 2:
                pairs += [[name, texts(one)] for one in value]
            elif isinstance(value, list):
                pairs.append([name, ",".join(map(texts, value))])
            elif isinstance(value, dict):
                pairs += [[f"{name}[{key}]", texts(one)] for key, one in value.items()]
            else:
                pairs.append([name, texts(value)])
        return sorted(pairs)

    def compare(self, where, expected, got):
        """JSON against JSON, member by member."""
        if isinstance(expected, dict) and isinstance(got, dict):
            for name in sorted({*expected, *got}):
                self.compare(f"{where}.{name}", expected.get(name, MISSING), got.get(name, MISSING))
        elif isinstance(expected, list) and isinstance(got, list) and len(expected) == len(got):
            for i, pair in enumerate(zip(expected, got)):
                self.compare(f"{where}[{i}]", *pair)
        else:
            self.values += 1
            if expected is MISSING or got is MISSING or t.kind_of(expected) != t.kind_of(got) or expected != got:
                self.differ(f"{where}: expected {show(expected)}, got {show(got)}")

    def compare_messages(self, where, expected, got):
        """Field by field, also what is not set."""
        for field in expected.DESCRIPTOR.fields:
            at = f"{where}.{field.name}"
            if field.has_presence and expected.HasField(field.name) != got.HasField(field.name):
                self.differ(f"{at}: expected {'' if expected.HasField(field.name) else 'not '}set")
                continue
            one, two = getattr(expected, field.name), getattr(got, field.name)
            if field.message_type is None:
                self.compare(at, plain(one), plain(two))
            elif field.message_type.GetOptions().map_entry:
                self.compare_maps(at, field.message_type.fields_by_name["value"], one, two)
            elif field.has_presence:
                if expected.HasField(field.name):
                    self.compare_messages(at, one, two)
            else:
                self.compare(at + " count", len(one), len(two))
                for i, pair in enumerate(zip(one, two)):
                    self.compare_messages(f"{at}[{i}]", *pair)

    def compare_maps(self, at, entry, expected, got):
        if entry.message_type is None:
            self.compare(at, dict(expected), dict(got))
            return
        self.compare(at + " keys", sorted(expected), sorted(got))
        for key in set(expected) & set(got):
            self.compare_messages(f"{at}{{{key}}}", expected[key], got[key])


def plain(value):
    """A scalar, or a list of them, as JSON has it."""
    if isinstance(value, (str, int, float, bool)):
        return value
    return value.hex() if isinstance(value, bytes) else list(value)


def show(value):
    return "nothing" if value is MISSING else json.dumps(value)[:300]


def parse_query(query):
    return sorted(map(list, urllib.parse.parse_qsl(query, keep_blank_values=True)))
