# SPDX-License-Identifier: Apache-2.0
"""The sandbox's realtime feed, spoken to frame by frame."""

import pytest

from processes import Sandbox, stopped_at_end
from realtime_feed import Feed, control


@pytest.fixture(scope="module")
def sandbox():
    """Another one than the other tests': what one of them fires would come here too."""
    with stopped_at_end(Sandbox()) as program:
        yield program


@pytest.fixture
def feed(sandbox):
    with Feed(sandbox) as open_feed:
        yield open_feed


def fire(sandbox, **fields):
    body = {"trigger_type": "SLACK_RECEIVE_MESSAGE", "user_id": "alice", **fields}
    return control(sandbox, body, operation="events")["events"]


def test_an_event_comes_as_the_webhook_would_have_it(sandbox, feed):
    feed.subscribe()
    (fired,) = fire(sandbox, data={"text": "hello"})
    event, body = feed.data()
    assert event == "trigger_to_client"
    assert body["type"] == "composio.trigger.message"
    assert (body["id"], body["metadata"]["log_id"]) == (fired["webhook_id"], fired["log_id"])
    assert body["data"] == {"text": "hello"}
