// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/pusher/intake.h"

#include <map>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/ingest/payload_normalizer.h"

namespace composio::ingest::pusher {
namespace {

NormalizedEvent ToEvent(const base::Slice& payload, const std::string& project) {
  absl::StatusOr<NormalizedEvent> normal = Normalize(payload, {});
  NormalizedEvent event;
  if (normal.ok()) {
    event = *std::move(normal);
  } else {
    event.record.body = payload;
    event.record.payload = payload;
    event.record.payload_kind = events::PayloadKind::kOpaque;
    event.record.version = events::PayloadVersion::kUnknown;
  }
  event.record.project = project;
  event.record.transport = events::Transport::kRealtime;
  return event;
}

}  // namespace

absl::string_view IntakeVerdictName(IntakeVerdict verdict) {
  switch (verdict) {
    case IntakeVerdict::kStored:
      return "stored";
    case IntakeVerdict::kDuplicate:
      return "duplicate";
    case IntakeVerdict::kLost:
      return "lost";
  }
  return "unknown";
}

struct Intake::State : std::enable_shared_from_this<Intake::State> {
  State(const Deps& deps, std::string project, IntakeOptions options)
      : deps(deps), project(std::move(project)), options(options) {}

  void Take(base::Slice payload);
  void Offer(uint64_t number, base::Slice payload);
  void OnOutcome(uint64_t number, const base::Slice& payload, const absl::StatusOr<events::AppendResult>& result);
  void OfferHeld();
  void Lose(size_t payloads);
  void MaybeFlushed();

  const Deps deps;
  const std::string project;
  const IntakeOptions options;
  uint64_t next_number = 1;
  std::map<uint64_t, base::Slice> held;  // by number, so that what comes back finds its place
  size_t in_flight = 0;
  size_t bytes = 0;  // held and in flight
  base::Timers::Id timer = 0;
  absl::AnyInvocable<void()> flushed;
  bool dropped = false;
};

void Intake::State::Take(base::Slice payload) {
  if (bytes + payload.size() > options.max_bytes || held.size() + in_flight >= options.max_payloads) return Lose(1);
  bytes += payload.size();
  const uint64_t number = next_number++;
  if (held.empty()) return Offer(number, std::move(payload));
  held.emplace(number, std::move(payload));
}

void Intake::State::Offer(uint64_t number, base::Slice payload) {
  ++in_flight;
  NormalizedEvent event = ToEvent(payload, project);
  deps.sink.Accept(std::move(event), [self = shared_from_this(), number,
                                      payload = std::move(payload)](absl::StatusOr<events::AppendResult> result) {
    if (!self->dropped) self->OnOutcome(number, payload, result);
  });
}

void Intake::State::OnOutcome(uint64_t number, const base::Slice& payload,
                              const absl::StatusOr<events::AppendResult>& result) {
  --in_flight;
  if (result.ok()) {
    bytes -= payload.size();
    deps.count(result->duplicate ? IntakeVerdict::kDuplicate : IntakeVerdict::kStored);
    if (in_flight == 0) OfferHeld();
  } else {
    held.emplace(number, payload);
    deps.status.Report(absl::StrCat("an event waits for the event log: ", result.status().message()));
    if (timer == 0) {
      timer = deps.timers.Start(options.retry_after, [this] {
        timer = 0;
        OfferHeld();
      });
    }
  }
  MaybeFlushed();
}

// A batch, so that a log that is still unavailable is not asked for everything.
void Intake::State::OfferHeld() {
  for (size_t i = 0; i < options.batch && !held.empty(); ++i) {
    auto first = held.extract(held.begin());
    Offer(first.key(), std::move(first.mapped()));
  }
}

void Intake::State::Lose(size_t payloads) {
  for (size_t i = 0; i < payloads; ++i) deps.count(IntakeVerdict::kLost);
  deps.status.CountLost(payloads, "events were lost: the event log takes none, and no more can be held in memory");
}

void Intake::State::MaybeFlushed() {
  if (!flushed || in_flight > 0 || !held.empty()) return;
  deps.timers.Cancel(std::exchange(timer, 0));
  std::exchange(flushed, {})();
}

Intake::Intake(const Deps& deps, std::string project, IntakeOptions options)
    : state_(std::make_shared<State>(deps, std::move(project), options)) {}

Intake::~Intake() {
  state_->dropped = true;
  state_->deps.timers.Cancel(state_->timer);
}

void Intake::Take(std::string payload) { state_->Take(base::Slice(std::move(payload))); }

void Intake::Flush(absl::AnyInvocable<void()> done) {
  State& state = *state_;
  state.flushed = std::move(done);
  state.deps.timers.Cancel(std::exchange(state.timer, 0));
  state.OfferHeld();
  state.timer = state.deps.timers.Start(state.options.flush_limit, [&state] {
    state.timer = 0;
    if (size_t waiting = state.held.size() + state.in_flight; waiting > 0) state.Lose(waiting);
    state.held.clear();
    state.dropped = true;
    std::exchange(state.flushed, {})();
  });
  state.MaybeFlushed();
}

size_t Intake::held() const { return state_->held.size(); }

}  // namespace composio::ingest::pusher
