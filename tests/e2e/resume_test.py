# SPDX-License-Identifier: Apache-2.0
"""The example clients keep their place while the gateway is killed with SIGKILL and started again."""

import pytest

from grpcurl_test import events, frames
from processes import OUT, ROOT, Program, wait_until
from webhooks import send

CLIENTS = {
    "go": [OUT / "clients" / "go-subscribe"],
    "java": ["java", "-jar", ROOT / "client/java/examples/subscribe/target/subscribe.jar"],
}


@pytest.fixture(params=sorted(CLIENTS))
def subscribe(request, quiet_gateway, tmp_path):
    """Starts the example and waits until its stream is open."""

    def start(*flags):
        address, cursor = "--address=" + quiet_gateway.address, "--cursor-file=%s" % (tmp_path / "cursor")
        program = Program([*CLIENTS[request.param], address, cursor, *flags])
        started.append(program)
        program.wait_for_line(lambda line: "opened" in line, "an open stream")
        return program

    started = []
    yield start
    for program in started:
        if program.running():
            program.stop()


def printed(program):
    return [line.split(" ", 1)[0] for line in list(program.lines)]


def ids(*numbers):
    return ["msg_e2e-%04d" % number for number in numbers]


def send_all(gateway, numbers):
    for number in numbers:
        assert send(gateway, number)[0] == 200


def test_the_stream_goes_on_after_the_gateway_was_killed(subscribe, quiet_gateway):
    quiet_gateway.start()
    client = subscribe()
    send_all(quiet_gateway, range(1, 6))
    wait_until(lambda: len(printed(client)) >= 5, "five events")
    quiet_gateway.kill()
    quiet_gateway.start()
    send_all(quiet_gateway, range(6, 11))
    wait_until(lambda: len(printed(client)) >= 10, "ten events: " + client.output())
    assert printed(client) == ids(*range(1, 11))


def test_events_sent_while_the_client_was_away_arrive_when_it_is_back(subscribe, quiet_gateway):
    quiet_gateway.start()
    client = subscribe()
    send_all(quiet_gateway, [1])
    wait_until(lambda: printed(client), "an event")
    client.stop()
    send_all(quiet_gateway, [2, 3])
    quiet_gateway.kill()
    quiet_gateway.start()
    send_all(quiet_gateway, [4])
    client = subscribe()
    wait_until(lambda: len(printed(client)) >= 3, "three events")
    assert printed(client)[-3:] == ids(2, 3, 4)


def test_the_filter_of_the_example_is_obeyed(subscribe, quiet_gateway):
    quiet_gateway.start()
    client = subscribe("--trigger-types=SLACK_RECEIVE_MESSAGE")
    send_all(quiet_gateway, [1])
    assert send(quiet_gateway, 2, trigger_type="SLACK_RECEIVE_MESSAGE")[0] == 200
    wait_until(lambda: printed(client), "an event")
    assert printed(client) == ids(2)


def test_kill_between_acknowledged_webhooks_loses_none(quiet_gateway):
    for start in (1, 21, 41):
        quiet_gateway.start()
        send_all(quiet_gateway, range(start, start + 20))
        quiet_gateway.kill()
    quiet_gateway.start()
    request = {"start": {"preset": "START_PRESET_EARLIEST"}, "stop": {"caught_up": True}}
    assert [event["eventId"] for event in events(frames(quiet_gateway, request))] == ids(*range(1, 61))


def test_sigterm_ends_the_gateway_in_order_and_tells_its_clients(subscribe, quiet_gateway):
    quiet_gateway.start()
    client = subscribe()
    assert quiet_gateway.stop() == 0
    client.wait_for_line(lambda line: "stream ended" in line, "the end of the stream")
    assert client.running()
