// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <variant>

#include "absl/types/optional.h"
#include "service/events/credit_gate.h"
#include "service/events/event_encoder.h"
#include "service/events/filter.h"

namespace composio::events {

// What the client of a metered stream may say after it was opened.
struct GrantCredit {
  int64_t events = 0;
  int64_t bytes = 0;
};
struct SetPaused {
  bool paused = false;
};
// Answered by a `changed` frame. What is not set stays.
struct ChangeDelivery {
  absl::optional<std::shared_ptr<const Filter>> filter;
  absl::optional<DeliveryOptions> delivery;
};
// Answered by a `pong` frame.
struct Ping {
  std::string token;
};
// The client has said its last.
struct NoMoreCommands {};

using StreamCommand = std::variant<GrantCredit, SetPaused, ChangeDelivery, Ping, NoMoreCommands>;

// What a metered stream keeps of its commands.
struct StreamMeter {
  CreditGate gate;
  // Not answered yet; one of them at a time.
  absl::optional<ChangeDelivery> change;
  absl::optional<Ping> ping;
  // The next event is held back, and how large it is.
  Hold hold = Hold::kNone;
  size_t held_bytes = 0;

  bool owes_answer() const { return change.has_value() || ping.has_value(); }
};

}  // namespace composio::events
