// SPDX-License-Identifier: Apache-2.0
// What a metered stream does with its client's commands.
#include <utility>

#include "composio/gateway/v1/stream_frame.pb.h"
#include "service/events/stream.h"
#include "service/events/stream_hub.h"

namespace composio::events {

void Stream::Command(StreamCommand command) {
  if (phase_ != Phase::kOpening && phase_ != Phase::kRunning) return;
  if (auto* grant = std::get_if<GrantCredit>(&command)) {
    meter_->gate.Grant(grant->events, grant->bytes);
  } else if (auto* pause = std::get_if<SetPaused>(&command)) {
    meter_->gate.Pause(pause->paused);
  } else if (auto* change = std::get_if<ChangeDelivery>(&command)) {
    meter_->change = std::move(*change);
  } else if (auto* ping = std::get_if<Ping>(&command)) {
    meter_->ping = std::move(*ping);
  } else {
    meter_->gate.Close();
  }
  Continue();
}

void Stream::Refuse(absl::Status status) {
  if (phase_ == Phase::kOpening || phase_ == Phase::kRunning) Fail(std::move(status));
}

// Whether the event has to wait. Otherwise it is paid for.
bool Stream::Held(size_t bytes) {
  meter_->hold = meter_->gate.Holds(bytes);
  meter_->held_bytes = bytes;
  if (meter_->hold != Hold::kNone) return true;
  meter_->gate.Take(bytes);
  return false;
}

// Nothing can be delivered until the client says something. Always true: the turn is over.
bool Stream::AwaitCredit() {
  if (meter_->gate.closed()) return End(gateway::v1::STREAM_END_REASON_CREDIT_USED_UP);
  if (!batch_ || batch_->empty()) return true;
  if (batch_->options().max_delay == absl::ZeroDuration()) return FlushFirst();
  ArmTimer();
  return true;
}

bool Stream::AnswerCommand() {
  if (FlushFirst()) return true;
  if (meter_->change) {
    ApplyChange(*std::exchange(meter_->change, absl::nullopt));
    WriteChanged();
  } else {
    WritePong(std::exchange(meter_->ping, absl::nullopt)->token);
  }
  return true;
}

// The stream's position is the cut: what was examined was examined with the old filter.
void Stream::ApplyChange(ChangeDelivery change) {
  if (live_) {
    next_ = position();
    skipped_ += project_->records - live_since_;
    live_since_ = project_->records;
  }
  if (change.delivery) delivery_ = *change.delivery;
  if (!change.filter) return;
  project_->index.Remove(this);
  filter_ = *std::move(change.filter);
  project_->index.Add(this);
}

}  // namespace composio::events
