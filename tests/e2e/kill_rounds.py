# SPDX-License-Identifier: Apache-2.0
"""SIGKILL while webhooks come in, round after round on the same data: what was answered 2xx is in the log exactly once."""

import collections
import http.client
import json
import random
import sys
import threading

import grpc

from processes import ROOT, wait_until
from webhooks import signed_headers

sys.path.insert(0, str(ROOT / "client" / "python" / "gen"))

# pylint: disable=wrong-import-position
from composio_gateway.v1 import event_service_pb2 as pb, event_service_pb2_grpc

SENDERS = 8
# A round is over after so many answers, by chance.
LEAST_ANSWERS, MOST_ANSWERS = 50, 300


def body(identifier):
    metadata = {"log_id": "log_" + identifier, "trigger_slug": "GITHUB_STAR_ADDED_EVENT", "trigger_id": "ti_kill"}
    message = {"id": identifier, "type": "composio.trigger.message", "metadata": metadata, "data": {"pad": "x" * 700}}
    return json.dumps(message).encode()


class Load:
    """Threads that send webhooks, one after the other each, until the gateway is gone."""

    def __init__(self, gateway, prefix, again):
        self.gateway, self.prefix = gateway, prefix
        self.accepted, self.unanswered = [], []
        self._again = again  # ids that got no answer before: Composio sends them again
        self._lock = threading.Lock()
        self._number = 0
        self._threads = [threading.Thread(target=self._send_all) for _ in range(SENDERS)]
        for thread in self._threads:
            thread.start()

    def _next(self):
        with self._lock:
            if self._again:
                return self._again.pop()
            self._number += 1
            return "msg_%s-%06d" % (self.prefix, self._number)

    def _send_all(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.gateway.port, timeout=30)
        while True:
            identifier = self._next()
            try:
                content = body(identifier)
                connection.request("POST", "/webhooks/composio", content, signed_headers(content))
                answer = connection.getresponse()
                answer.read()
            except (OSError, http.client.HTTPException):
                self.unanswered.append(identifier)
                return
            (self.accepted if answer.status // 100 == 2 else self.unanswered).append(identifier)

    def join(self):
        for thread in self._threads:
            thread.join(60)


def stored(gateway, cursor=None):
    """({webhook-id: how often}, cursor) of what the log holds behind a cursor, or all of it."""
    counts = collections.Counter()
    with grpc.insecure_channel(gateway.address) as channel:
        request = pb.SubscribeTriggersRequest(
            stop=pb.StreamStop(caught_up=True),
            payload={"format": "PAYLOAD_FORMAT_NONE", "include_provenance": True},
        )
        if cursor:
            request.start.after_cursor = cursor
        else:
            request.start.preset = pb.START_PRESET_EARLIEST
        for response in event_service_pb2_grpc.EventServiceStub(channel).SubscribeTriggers(request, timeout=120):
            cursor = response.frame.cursor
            if response.frame.HasField("delivery"):
                counts[response.frame.delivery.event.provenance.webhook_id] += 1
    return counts, cursor


class KillRounds:
    """The rounds on one gateway, and what they added up to."""

    def __init__(self, gateway, seed=1):
        self.gateway = gateway
        self.rounds = self.repeated = 0
        self.accepted = []
        self._again, self._cursor = [], None
        self._random = random.Random(seed)
        self._known = collections.Counter()

    def run(self):
        """One round; returns (answered 2xx, without an answer, stored without an answer)."""
        self.rounds += 1
        again = set(self._again)
        load = Load(self.gateway.start(), "%d" % self.rounds, list(self._again))
        wanted = self._random.randint(LEAST_ANSWERS, MOST_ANSWERS)
        wait_until(lambda: len(load.accepted) >= wanted, "%d answers" % wanted)
        self.gateway.kill()
        load.join()
        self.gateway.start()
        counts, self._cursor = stored(self.gateway, self._cursor)
        self.gateway.kill()
        self._known.update(counts)
        self.accepted += load.accepted
        self.repeated += len(again)
        self._again = [*load.unanswered, *(again - set(load.accepted) - set(load.unanswered))]
        wrong = {name: self._known[name] for name in load.accepted if self._known[name] != 1}
        assert not wrong, "answered 2xx, but not once in the log: %s" % wrong
        return len(load.accepted), len(load.unanswered), sum(self._known[name] > 0 for name in load.unanswered)

    def check_whole_log(self):
        """Reads all of it once more: everything that was ever accepted is there once, and nothing is there twice."""
        self.gateway.start()
        counts, _ = stored(self.gateway)
        assert not [name for name in self.accepted if counts[name] != 1]
        assert not [name for name, count in counts.items() if count > 1]
        return sum(counts.values())
