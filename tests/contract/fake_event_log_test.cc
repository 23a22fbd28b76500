// SPDX-License-Identifier: Apache-2.0
#include "tests/fakes/fake_event_log.h"

#include "tests/contract/event_log_contract.h"

namespace composio::contract {

INSTANTIATE_TEST_SUITE_P(Fake, EventLogContract,
                         ::testing::Values([](const std::string&, const events::Retention& retention,
                                              base::Clock& clock) -> std::unique_ptr<events::EventLog> {
                           return std::make_unique<fakes::FakeEventLog>(clock, retention);
                         }));

}  // namespace composio::contract
