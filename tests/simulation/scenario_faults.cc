// SPDX-License-Identifier: Apache-2.0
// What goes wrong, and how the gateway comes back.
#include <map>
#include <utility>

#include "absl/strings/str_cat.h"
#include "tests/simulation/scenario.h"

namespace composio::simulation {

void Scenario::Boot() {
  ++boots_;
  auto log = SimEventLog::Open(options_, clock_, random_, chunk_records_);
  // The power may fail while the log is being opened, any number of times.
  while (!log.ok() && (disk_.powerless() || disk_.full() || disk_.failing())) {
    history_.Tell("gateway", "cannot start: ", log.status().message());
    if (disk_.powerless()) disk_.Restart();
    disk_.SetFull(false);
    disk_.FailSyncs(0);
    log = SimEventLog::Open(options_, clock_, random_, chunk_records_);
  }
  if (!log.ok()) return Problem(absl::StrCat("the log cannot be opened: ", log.status().ToString()));
  gateway_ = std::make_unique<SimGateway>(*std::move(log), clock_, random_, pusher_, setup_);
  const events::LogState state = gateway_->log().State();
  history_.Tell("gateway", "starts, the log holds ", state.earliest, " to ", state.head);
  CheckLog();
}

// What was committed is there, once and unchanged; what else is there was on its way when the power went.
void Scenario::CheckLog() {
  SimEventLog& log = gateway_->log();
  const events::LogState state = log.State();
  const bool first = epoch_ == 0;
  if (!first && state.epoch != epoch_ && oracle_.head() != 0) return Problem("the log has a new epoch");
  epoch_ = state.epoch;
  if (state.head < oracle_.head()) {
    return Problem(absl::StrCat("head ", state.head, " after a restart, ", oracle_.head(), " before"));
  }
  auto all = log.Everything();
  if (!all.ok()) return Problem(absl::StrCat("the log cannot be read: ", all.status().ToString()));
  std::map<uint64_t, const events::EventRecord*> found;
  for (const events::EventPtr& event : *all) {
    const events::EventRecord& record = event->record();
    if (!found.emplace(record.position, &record).second) Problem("a position twice");
    const events::EventRecord* known = oracle_.At(record.position);
    if (!known) {
      if (oracle_.PositionOf(record.project, record.event_id) != 0) Problem("an event twice");
      history_.Tell("log", "has ", record.event_id, " at ", record.position, ", which nobody was told");
      oracle_.Add(event);
    } else if (known->event_id != record.event_id || known->body.view() != record.body.view() ||
               known->create_time != record.create_time || known->payload.view() != record.payload.view()) {
      Problem(absl::StrCat("another record at ", record.position));
    }
  }
  for (const auto& [position, event] : oracle_.records()) {
    if (position >= state.earliest && !found.contains(position)) Problem(absl::StrCat("lost record ", position));
  }
}

void Scenario::Halt() {
  for (const auto& subscriber : subscribers_) subscriber->End();
  composio_.CutOff();
  pusher_.CutOff();
  gateway_.reset();
}

void Scenario::Disturb() {
  const uint64_t what = Pick(100);
  if (what < 45) {
    const int changes = static_cast<int>(1 + Pick(40));
    history_.Tell("fault", "the power fails after ", changes, " more writes");
    return disk_.LosePowerAfter(changes);
  }
  if (what < 68) {
    disk_.SetFull(!disk_.full());
    return history_.Tell("fault", "the disk ", disk_.full() ? "is full" : "has space again");
  }
  if (what < 76) {
    disk_.FailSyncs(static_cast<int>(1 + Pick(2)));
    return history_.Tell("fault", "the disk fails to sync");
  }
  if (what < 86) return JumpClock();
  if (what < 98) return RestartGracefully();
  LoseLog();
}

void Scenario::RestartGracefully() {
  history_.Tell("gateway", "shuts down");
  gateway_->Drain(clock_.Now() + absl::Seconds(2));
  for (int i = 0; i < 2000 && !disk_.powerless() && problem_.empty(); ++i) {
    gateway_->RunSomeTask();
    if (Chance(30) && gateway_->log().has_reads()) gateway_->log().ReadOne();
    if (Chance(30)) WriteLog();
    for (const auto& subscriber : subscribers_) {
      if (subscriber->readable() && !subscriber->slow()) subscriber->Read();
    }
    CollectProblems();
    if (i % 100 == 99) PassTime();
  }
  for (const auto& subscriber : subscribers_) {
    if (subscriber->connected() && !subscriber->slow() && !subscriber->over() && !disk_.powerless()) {
      Problem(absl::StrCat("a stream did not end on shutdown: ", subscriber->summary()));
    }
  }
  if (disk_.powerless()) return;
  Halt();
  Boot();
}

void Scenario::LosePower() {
  ++power_losses_;
  history_.Tell("fault", "the power fails");
  Halt();
  disk_.Restart();
  Boot();
}

// Somebody moves the data away and starts again: another log, and what was known of the old one holds no more.
void Scenario::LoseLog() {
  history_.Tell("fault", "the log is lost");
  Halt();
  disk_.Clear();
  oracle_.Clear();
  composio_.Forget();
  ids_.clear();
  const uint64_t before = epoch_;
  Boot();
  if (gateway_ && epoch_ == before) Problem("another log with the same epoch");
}

void Scenario::JumpClock() {
  const absl::Duration by = absl::Seconds(static_cast<int64_t>(Pick(7200))) - absl::Hours(1);
  history_.Tell("fault", "the clock jumps by ", absl::FormatDuration(by));
  clock_.SetWall(clock_.Now() + by);
}

}  // namespace composio::simulation
