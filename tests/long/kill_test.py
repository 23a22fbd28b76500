# SPDX-License-Identifier: Apache-2.0
"""A hundred rounds of SIGKILL under ingest load."""

import os

from conftest import ROOT  # pylint: disable=unused-import
from kill_rounds import KillRounds
from processes import Gateway, Sandbox, stopped_at_end
from webhooks import SECRET

TABLE = "SIGKILL under ingest load"
ROUNDS = int(os.environ.get("COMPOSIO_KILL_ROUNDS", "100"))


def test_every_answered_webhook_is_in_the_log_once(tmp_path, row):
    with stopped_at_end(Sandbox()) as sandbox:
        env = {"COMPOSIO_BASE_URL": sandbox.url, "COMPOSIO_API_KEY": "ak_sandbox", "COMPOSIO_WEBHOOK_SECRET": SECRET}
        with stopped_at_end(Gateway(tmp_path / "data", env)) as gateway:
            rounds = KillRounds(gateway)
            sums = [sum(column) for column in zip(*(rounds.run() for _ in range(ROUNDS)))]
            in_log = rounds.check_whole_log()
    row("rounds of SIGKILL", ROUNDS)
    row("webhooks answered 2xx, each in the log exactly once", sums[0])
    row("webhooks without an answer, sent again in the next round", "%d, %d of them already stored" % (sums[1], sums[2]))
    row("events in the log at the end, none twice", in_log)
