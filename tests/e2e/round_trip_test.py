# SPDX-License-Identifier: Apache-2.0
"""Every operation with every field set goes through the gateway to the sandbox and comes back.

What arrives is compared with what was sent and held against the table of facts; what comes back is compared with the answer
that the sandbox was told to give, field by field. Every value of every enum, every form of every union, nulls, zeros, members
beyond the model (`extra`) and empty answers are among it.
"""

import json

import grpc
import pytest

from processes import OUT, Gateway, Sandbox, stopped_at_end
from round_trip import Control, RoundTrip
from sent import coverage, descriptor_set, t, validator_of
from upstream_json import Api

TABLE = t.load(coverage.TABLE)
DONE = []
# Each case has its own answer, also where the requests are the same.
FRESH = (("cache-control", "no-cache"),)


def served(api):
    """Operation -> operation and method."""
    covered = coverage.Coverage(TABLE, api.descriptors)
    return {o.name: (o, covered.methods[o.verb, t.shape(o.path)][0]) for o in TABLE.operations if covered.served(o)}


SET = descriptor_set()
API, VALIDATOR = Api(SET), validator_of(SET)
SERVED = served(API)


@pytest.fixture(scope="module")
def control():
    with stopped_at_end(Sandbox()) as sandbox:
        control = Control(sandbox.port)
        control.url = sandbox.url
        yield control


@pytest.fixture(scope="module")
def channel(control, tmp_path_factory):
    env = {"COMPOSIO_BASE_URL": control.url, "COMPOSIO_API_KEY": "ak_sandbox", "COMPOSIO_USER_API_KEY": "uak_sandbox",
           "COMPOSIO_ORG_API_KEY": "oak_sandbox"}
    with stopped_at_end(Gateway(tmp_path_factory.mktemp("round-trip"), env)) as gateway:
        gateway.start()
        with grpc.insecure_channel(gateway.address) as opened:
            yield opened


@pytest.fixture(scope="module", autouse=True)
def summary(request):
    yield
    capture = request.config.pluginmanager.getplugin("capturemanager")
    with capture.global_and_fixture_disabled():
        print(f"\n{len(DONE)} operations made the round trip in {sum(d.cases for d in DONE)} cases with {sum(d.choices() for d in DONE)} choices; "
              f"{sum(d.values for d in DONE)} values of {len(set().union(*(d.used for d in DONE)))} fields were compared")


def call(channel):
    def send(method, message, response):
        rpc = channel.unary_unary(f"/{method.service}/{method.name}", type(message).SerializeToString, response.FromString)
        try:
            return rpc(message, timeout=60, metadata=FRESH)
        except grpc.RpcError as error:
            return f"{error.code().name}: {error.details()}"
    return send


def trip(name):
    return RoundTrip(API, VALIDATOR, *SERVED[name])


@pytest.mark.parametrize("name", SERVED)
def test_every_field_makes_the_round_trip(name, channel, control):
    made = trip(name)
    made.run(call(channel), control)
    assert not made.differences, "\n" + "\n".join(made.differences)
    DONE.append(made)


def test_no_field_was_left_out():
    """Of the messages that were used, once all operations have made their trips."""
    used = set().union(*(done.used for done in DONE))
    left = [f"{message}.{field.name}" for message in sorted({message for message, _ in used}) for field in API.fields(message)
            if not field.skip and (message, field.name) not in used]
    assert len(DONE) < len(SERVED) or left == []


@pytest.mark.parametrize("change, difference", [
    (lambda answer: answer["items"][0].pop("name"), "answer.apps[0].name: expected"),
    (lambda answer: answer["items"].pop(), "answer.apps count: expected 2, got 1"),
    (lambda answer: answer["items"][1]["meta"].update(tools_count=8), "answer.apps[1].meta.tools_count: expected 0, got 8"),
    (lambda answer: answer["items"][0].update(name=None), "answer.apps[0].name: expected"),
    (lambda answer: answer.update(next_cursor="other"), "answer.next_page_token: expected"),
    (lambda answer: answer["items"][0].update(surprise=1), "answer.apps[0].extra.fields keys: expected"),
])
def test_a_difference_in_the_answer_is_seen(change, difference, channel, control):
    """The sandbox is told to give another answer than the one that is expected."""
    made = trip("GET /api/v3.1/toolkits")

    class Changed(Control):
        def __init__(self):  # pylint: disable=super-init-not-called
            self.connection = control.connection

        def call(self, method, path, body=None):
            if path == "answers" and made.cases == 1:
                answer = json.loads(body["body"])
                change(answer)
                body = {**body, "body": json.dumps(answer)}
            return super().call(method, path, body)

    made.run(call(channel), Changed())
    assert [d for d in made.differences if d.startswith("case 1: " + difference)], made.differences


@pytest.mark.parametrize("change, difference", [
    (lambda request: request.ClearField("search"), "case 1: query: expected"),
    (lambda request: setattr(request, "search", "other"), "case 1: query[5][1]: expected"),
])
def test_a_difference_in_the_request_is_seen(change, difference, channel, control):
    made = trip("GET /api/v3.1/toolkits")
    send = call(channel)

    def changed(method, message, response):
        change(message)
        return send(method, message, response)

    made.run(changed, control)
    assert [d for d in made.differences if difference in d], made.differences


OWN = [m for m in API.descriptors.methods() if m.service.startswith(coverage.PACKAGE) and not m.operation]


@pytest.mark.parametrize("method", OWN, ids=lambda m: f"{m.service.removeprefix(coverage.PACKAGE)}.{m.name}")
def test_a_method_without_a_rule_is_served(method, channel):
    """Whatever it says to an empty request."""
    started = channel.stream_stream(f"/{method.service}/{method.name}")(iter([b""]), timeout=60)
    try:
        next(started, None)
        started.cancel()
    except grpc.RpcError as error:
        assert error.code() != grpc.StatusCode.UNIMPLEMENTED
