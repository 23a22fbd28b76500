// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/scenario.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/error.h"

namespace composio::simulation {
namespace {

constexpr int kSteps = 400;
constexpr const char* kProjects[] = {"default", "second"};
constexpr const char* kTriggerTypes[] = {"A", "b", "C"};

}  // namespace

Scenario::Scenario(uint64_t seed, History::Listener listener)
    : seed_(seed), random_(seed), meter_random_(seed + 1), history_(clock_, std::move(listener)) {
  options_.directory = "log";
  options_.vfs = vfs_.name();
  options_.retention_interval = absl::ZeroDuration();
  if (Chance(60)) options_.retention.max_events = 5 + Pick(40);
  if (Chance(20)) options_.retention.max_age = absl::Seconds(static_cast<int64_t>(5 + Pick(100)));
  if (Chance(20)) options_.retention.max_bytes = 2000 + Pick(20000);
  setup_.tail_bytes = Chance(50) ? 1 + Pick(20000) : 16 << 20;
  if (Chance(50)) chunk_records_ = 1 + Pick(5);
  setup_.workers = 1 + Pick(3);
  setup_.webhooks.secrets = SimComposio::Secrets();
  const uint64_t subscribers = 1 + Pick(5);
  for (uint64_t i = 0; i < subscribers; ++i) {
    subscribers_.push_back(std::make_unique<Subscriber>(static_cast<int>(i), oracle_, clock_, history_));
  }
}

Scenario::~Scenario() { Halt(); }

std::string Scenario::Run() {
  Boot();
  for (int step = 0; step < kSteps && problem_.empty(); ++step) Step();
  if (problem_.empty()) Settle();
  if (!problem_.empty()) history_.Tell("PROBLEM", problem_);
  Halt();
  return problem_;
}

std::string Scenario::Story() const {
  std::string story =
      absl::StrCat("seed ", seed_, ": ", oracle_.head(), " events, ", composio_.accepted(), " webhooks accepted, ",
                   setup_.workers, " workers, ", boots_, " boots, ", power_losses_, " power losses, ", refused_,
                   " appends refused, ", expired_, " cursors expired\n");
  for (const auto& subscriber : subscribers_) absl::StrAppend(&story, "  ", subscriber->summary(), "\n");
  return story;
}

void Scenario::Step() {
  const uint64_t what = Pick(100);
  if (what < 42) {
    gateway_->RunSomeTask();
  } else if (what < 57) {
    MeetSubscriber();
  } else if (what < 62) {
    AppendBatch(static_cast<int>(1 + Pick(4)));
  } else if (what < 72) {
    switch (Pick(4)) {
      case 0:
        composio_.Push(pusher_);
        break;
      case 1:
        pusher_.Step();
        break;
      default:
        composio_.Send(*gateway_);
    }
  } else if (what < 81) {
    WriteLog();
  } else if (what < 89) {
    ReadSomething();
  } else if (what < 93) {
    Disturb();
  } else if (what < 99) {
    PassTime();
  } else {
    Wait(absl::Seconds(static_cast<int64_t>(5 + Pick(60))));
  }
  if (disk_.powerless()) LosePower();
  CollectProblems();
}

void Scenario::CollectProblems() {
  composio_.TakeAnswers();
  if (!composio_.problem().empty()) Problem(composio_.problem());
  for (const auto& subscriber : subscribers_) {
    if (!subscriber->problem().empty()) Problem(subscriber->problem());
  }
}

void Scenario::AppendBatch(int count) {
  std::vector<events::AppendParams> batch;
  for (int i = 0; i < count; ++i) {
    events::EventRecord record;
    record.project = kProjects[Chance(20)];
    // Upstream sends some events again, also ones whose first answer it never got.
    const bool again = !ids_.empty() && Chance(15);
    record.event_id = again ? ids_[Pick(ids_.size())] : absl::StrCat("e", ids_.size());
    if (!again) ids_.push_back(record.event_id);
    record.trigger_type = kTriggerTypes[Pick(3)];
    record.user_id = absl::StrCat("u", Pick(3));
    record.body = base::Slice(std::string(Pick(10) == 0 ? 6000 : Pick(300), 'x') + record.event_id);
    record.payload = record.body;
    record.payload_kind = events::PayloadKind::kOpaque;
    const std::string project = record.project, id = record.event_id;
    history_.Tell("append", id, " to ", project);
    batch.push_back({std::move(record), {absl::StrCat("key-", id)}, &gateway_->io(), [this, project, id](auto result) {
                       Appended(project, id, std::move(result));
                     }});
  }
  gateway_->log().Append(std::move(batch));
}

void Scenario::Appended(const std::string& project, const std::string& id,
                        absl::StatusOr<events::AppendResult> result) {
  if (!result.ok()) {
    ++refused_;
    history_.Tell("append", id, " is refused: ", result.status().message());
    if (calm_ || base::ReasonOf(result.status()) != gateway::v1::ERROR_REASON_LOG_UNAVAILABLE) {
      Problem(absl::StrCat("an append was refused with ", result.status().ToString()));
    }
    return;
  }
  const uint64_t position = oracle_.PositionOf(project, id);
  if (position != result->position) {
    Problem(absl::StrCat("append of ", id, " answered ", result->position, ", it is at ", position));
  }
}

void Scenario::WriteLog() {
  if (!gateway_->log().has_appends()) return;
  const events::CommittedBatch committed = gateway_->log().Write();
  if (!committed) return history_.Tell("log", "commits nothing new");
  for (const events::EventPtr& event : *committed) {
    const events::EventRecord& record = event->record();
    history_.Tell("log", "commits ", record.event_id, " of ", record.project, " at ", record.position);
    if (oracle_.PositionOf(record.project, record.event_id) != 0) Problem("a duplicate was stored");
    if (record.position != oracle_.head() + 1) Problem("positions are not contiguous");
    const events::EventRecord* last = oracle_.At(oracle_.head());
    if (last && record.create_time < last->create_time) Problem("create_time decreases");
    oracle_.Add(event);
  }
}

void Scenario::ReadSomething() {
  SimEventLog& log = gateway_->log();
  const uint64_t what = Pick(10);
  if (what < 7 && log.has_reads()) {
    history_.Tell("log", "reads for a stream");
    return log.ReadOne();
  }
  if (what < 9) {
    const uint64_t earliest = log.State().earliest;
    log.Retain();
    if (log.State().earliest != earliest) history_.Tell("log", "retains from ", log.State().earliest, " on");
    return;
  }
  history_.Tell("log", "checkpoint");
  log.Checkpoint();
}

// Time passes only when the workers have nothing to do: a starved worker is not what is tested here. The disk may be as
// slow as it likes.
void Scenario::PassTime() {
  while (problem_.empty() && Busy()) {
    gateway_->RunSomeTask();
    for (const auto& subscriber : subscribers_) {
      if (subscriber->readable() && !subscriber->slow()) subscriber->Read();
    }
    CollectProblems();
  }
  clock_.Advance(absl::Milliseconds(static_cast<int64_t>(1 + Pick(1000))));
  gateway_->FireTimers();
  for (const auto& subscriber : subscribers_) subscriber->CheckSilence();
}

void Scenario::Wait(absl::Duration time) {
  const base::SteadyTime end = clock_.SteadyNow() + absl::ToChronoNanoseconds(time);
  while (problem_.empty() && clock_.SteadyNow() < end) PassTime();
}

bool Scenario::Busy() const {
  if (gateway_->has_tasks()) return true;
  return std::any_of(subscribers_.begin(), subscribers_.end(),
                     [](const auto& subscriber) { return subscriber->readable() && !subscriber->slow(); });
}

// Everything works again: whoever is connected must get all there is, and whatever was sent must be stored.
void Scenario::Settle() {
  constexpr int kPatience = 1000;
  history_.Tell("scenario", "everything works from here on");
  pusher_.Calm();
  disk_.SetFull(false);
  disk_.FailSyncs(0);
  disk_.LosePowerAfter(-1);
  for (const auto& subscriber : subscribers_) {
    subscriber->SetSlow(false);
    subscriber->GrantAll();
  }
  // What was refused before is told before.
  PassTime();
  calm_ = true;
  SimEventLog& log = gateway_->log();
  AppendBatch(3);
  for (int i = 0; problem_.empty() && (Busy() || log.has_appends() || log.has_reads() || !composio_.settled()); ++i) {
    // Again, where the answer was 503 or the connection was reset.
    if (!composio_.waiting()) composio_.SendTheRest(*gateway_);
    WriteLog();
    if (log.has_reads()) log.ReadOne();
    PassTime();
    if (i == kPatience) Problem("there is no end");
  }
  // What waits in batches leaves too.
  Wait(absl::Seconds(6));
  if (problem_.empty()) CheckSettled();
}

void Scenario::CheckSettled() {
  CheckLog();
  composio_.CheckAllAccepted();
  for (const auto& subscriber : subscribers_) subscriber->CheckComplete(oracle_.head());
  CollectProblems();
}

void Scenario::Problem(const std::string& what) {
  if (problem_.empty()) problem_ = what;
}

}  // namespace composio::simulation
