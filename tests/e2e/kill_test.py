# SPDX-License-Identifier: Apache-2.0
"""A webhook that was answered 2xx is in the log exactly once, whatever happens to the process. A hundred rounds of this
are tests/long's."""

from kill_rounds import KillRounds

ROUNDS = 4


def test_every_answered_webhook_is_in_the_log_once_after_sigkill(quiet_gateway):
    rounds = KillRounds(quiet_gateway)
    for _ in range(ROUNDS):
        rounds.run()
    assert rounds.check_whole_log() >= len(rounds.accepted) > 0
    assert rounds.repeated > 0, "what got no answer was sent again"
