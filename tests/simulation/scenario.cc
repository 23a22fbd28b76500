// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/scenario.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/error.h"
#include "service/events/cursor.h"

namespace composio::simulation {
namespace {

constexpr int kSteps = 400;
constexpr const char* kProjects[] = {"default", "second"};
constexpr const char* kTriggerTypes[] = {"A", "B", "C"};

}  // namespace

struct Scenario::Worker {
  Worker(events::EventLog& log, base::Clock& clock, base::Random& random, const events::EventEncoder& encoder,
         size_t tail_bytes)
      : loop(clock), hub({log, clock, loop, loop, random, encoder}, {tail_bytes, "simulated"}) {}

  SimWorker loop;
  events::StreamHub hub;
};

Scenario::Scenario(uint64_t seed) : seed_(seed), random_(seed) {
  options_.directory = "log";
  options_.vfs = vfs_.name();
  options_.retention_interval = absl::ZeroDuration();
  if (Chance(60)) options_.retention.max_events = 5 + Pick(40);
  if (Chance(20)) options_.retention.max_age = absl::Seconds(static_cast<int64_t>(5 + Pick(100)));
  if (Chance(20)) options_.retention.max_bytes = 2000 + Pick(20000);
  tail_bytes_ = Chance(50) ? 1 + Pick(20000) : 16 << 20;
  worker_count_ = 1 + Pick(3);
  const uint64_t subscribers = 1 + Pick(5);
  for (uint64_t i = 0; i < subscribers; ++i) {
    subscribers_.push_back(std::make_unique<Subscriber>(static_cast<int>(i), oracle_, clock_));
  }
}

Scenario::~Scenario() { Halt(); }

std::string Scenario::Run() {
  Boot();
  for (int step = 0; step < kSteps && problem_.empty(); ++step) Step();
  if (problem_.empty()) Settle();
  return problem_;
}

std::string Scenario::Story() const {
  std::string story =
      absl::StrCat("seed ", seed_, ": ", oracle_.head(), " events, ", worker_count_, " workers, ", boots_, " boots, ",
                   power_losses_, " power losses, ", refused_, " appends refused, ", expired_, " cursors expired\n");
  for (const auto& subscriber : subscribers_) absl::StrAppend(&story, "  ", subscriber->summary(), "\n");
  return story;
}

void Scenario::Step() {
  const uint64_t what = Pick(100);
  if (what < 45) {
    RunSomeTask();
  } else if (what < 60) {
    MeetSubscriber();
  } else if (what < 70) {
    AppendSome();
  } else if (what < 80) {
    WriteLog();
  } else if (what < 90) {
    ReadSomething();
  } else if (what < 94) {
    Disturb();
  } else {
    PassTime();
  }
  if (disk_.powerless()) LosePower();
  for (const auto& subscriber : subscribers_) Problem(subscriber->problem());
}

void Scenario::Boot() {
  ++boots_;
  auto log = SimEventLog::Open(options_, clock_, random_);
  // The power may fail while the log is being opened, any number of times.
  while (!log.ok() && (disk_.powerless() || disk_.full())) {
    if (disk_.powerless()) {
      disk_.Restart();
    } else {
      disk_.SetFull(false);
    }
    log = SimEventLog::Open(options_, clock_, random_);
  }
  if (!log.ok()) return Problem(absl::StrCat("the log cannot be opened: ", log.status().ToString()));
  log_ = *std::move(log);
  CheckRecovered();
  encoder_ = std::make_unique<events::EventEncoder>(log_->State().epoch);
  for (size_t i = 0; i < worker_count_; ++i) {
    workers_.push_back(std::make_unique<Worker>(*log_, clock_, random_, *encoder_, tail_bytes_));
  }
}

// What was committed is there, once and unchanged; what else is there was on its way when the power went.
void Scenario::CheckRecovered() {
  const events::LogState state = log_->State();
  if (epoch_ != 0 && state.epoch != epoch_ && oracle_.head() != 0) return Problem("the log has a new epoch");
  epoch_ = state.epoch;
  if (state.head < oracle_.head()) {
    return Problem(absl::StrCat("head ", state.head, " after a restart, ", oracle_.head(), " before"));
  }
  auto all = log_->Everything();
  if (!all.ok()) return Problem(absl::StrCat("the log cannot be read: ", all.status().ToString()));
  std::map<uint64_t, const events::EventRecord*> found;
  for (const events::EventPtr& event : *all) {
    const events::EventRecord& record = event->record();
    if (!found.emplace(record.position, &record).second) Problem("a position twice");
    const events::EventRecord* known = oracle_.At(record.position);
    if (!known) {
      if (oracle_.PositionOf(record.project, record.event_id) != 0) Problem("an event twice");
      oracle_.Add(event);
    } else if (known->event_id != record.event_id || known->body.view() != record.body.view()) {
      Problem(absl::StrCat("another record at ", record.position));
    }
  }
  for (const auto& [position, event] : oracle_.records()) {
    if (position >= state.earliest && !found.contains(position)) Problem(absl::StrCat("lost record ", position));
  }
}

void Scenario::Halt() {
  for (const auto& subscriber : subscribers_) subscriber->Disconnect();
  appender_.Clear();
  workers_.clear();
  log_.reset();
  encoder_.reset();
}

void Scenario::RunSomeTask() {
  std::vector<SimWorker*> busy;
  for (const auto& worker : workers_) {
    if (worker->loop.has_tasks()) busy.push_back(&worker->loop);
  }
  if (appender_.has_tasks()) busy.push_back(&appender_);
  if (!busy.empty()) busy[Pick(busy.size())]->RunOne();
}

void Scenario::AppendSome() { AppendBatch(static_cast<int>(1 + Pick(4))); }

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
    record.body = base::Slice(std::string(Pick(10) == 0 ? 6000 : Pick(300), 'x') + record.event_id);
    record.payload = record.body;
    record.payload_kind = events::PayloadKind::kOpaque;
    const std::string project = record.project, id = record.event_id;
    batch.push_back({std::move(record), {absl::StrCat("key-", id)}, &appender_, [this, project, id](auto result) {
                       Appended(project, id, std::move(result));
                     }});
  }
  log_->Append(std::move(batch));
}

void Scenario::Appended(const std::string& project, const std::string& id,
                        absl::StatusOr<events::AppendResult> result) {
  if (!result.ok()) {
    ++refused_;
    if (base::ReasonOf(result.status()) != gateway::v1::ERROR_REASON_LOG_UNAVAILABLE) {
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
  if (!log_->has_appends()) return;
  const events::CommittedBatch committed = log_->Write();
  if (!committed) return;
  for (const events::EventPtr& event : *committed) {
    if (oracle_.PositionOf(event->record().project, event->record().event_id) != 0) Problem("a duplicate was stored");
    if (event->record().position != oracle_.head() + 1) Problem("positions are not contiguous");
    oracle_.Add(event);
  }
}

void Scenario::ReadSomething() {
  const uint64_t what = Pick(10);
  if (what < 7 && log_->has_reads()) return log_->ReadOne();
  if (what < 9) return log_->Retain();
  log_->Checkpoint();
}

void Scenario::MeetSubscriber() {
  Subscriber& subscriber = *subscribers_[Pick(subscribers_.size())];
  if (!subscriber.connected() || subscriber.over()) return ConnectSubscriber(subscriber);
  const uint64_t what = Pick(100);
  if (what < 3) return subscriber.Disconnect();
  if (what < 8) return subscriber.SetSlow(!subscriber.slow());
  if (subscriber.readable() && !subscriber.slow()) subscriber.Read();
}

void Scenario::ConnectSubscriber(Subscriber& subscriber) {
  events::StreamParams params = RandomParams();
  ResumeOrStart(subscriber, params);
  Worker& worker = *workers_[Pick(workers_.size())];
  subscriber.Connect(worker.hub, worker.loop, params);
}

events::StreamParams Scenario::RandomParams() {
  events::StreamParams params;
  params.heartbeat = absl::Seconds(static_cast<int64_t>(Pick(20)));
  params.delivery.format = static_cast<events::PayloadFormat>(1 + Pick(4));
  params.delivery.include_provenance = Chance(10);
  if (Chance(50)) {
    events::FilterValues values;
    values[static_cast<size_t>(events::FilterField::kTriggerType)] = {Chance(50) ? "A" : "b"};
    params.filter = *events::Filter::Compile(std::move(values));
  }
  if (Chance(30)) {
    params.batch = events::BatchOptions{1 + Pick(6), 1 + Pick(2000),
                                        absl::Milliseconds(static_cast<int64_t>(Pick(3) * Pick(2000)))};
  }
  params.slow_consumer_policy = static_cast<events::SlowConsumerPolicy>(1 + Pick(10) % 3);
  switch (Pick(8)) {
    case 0:
      params.stop.kind = events::StreamStop::Kind::kCaughtUp;
      break;
    case 1:
      params.stop = {events::StreamStop::Kind::kMaxEvents, 0, 1 + Pick(10)};
      break;
    case 2:
      params.stop = {events::StreamStop::Kind::kAtTime, 0, 0, clock_.Now() + absl::Seconds(5)};
      break;
    case 3:
      params.stop = {events::StreamStop::Kind::kAtPosition, Pick(log_->State().head + 1)};
      break;
    default:
      break;
  }
  return params;
}

// Mostly goes on after a cursor it has, not always the newest; otherwise starts somewhere.
void Scenario::ResumeOrStart(Subscriber& subscriber, events::StreamParams& params) {
  using Kind = events::StreamStart::Kind;
  const events::LogState state = log_->State();
  if (!subscriber.cursors().empty() && Chance(70)) {
    const auto& cursors = subscriber.cursors();
    const std::string& cursor = Chance(80) ? cursors.back() : cursors[Pick(cursors.size())];
    params.project = events::DecodeCursor(cursor)->project;
    auto position = api::PositionOf(cursor, "start.after_cursor", true, {params.project, state, address_});
    if (position.ok()) {
      params.start = {Kind::kAfterPosition, *position};
      return;
    }
    if (base::ReasonOf(position.status()) != gateway::v1::ERROR_REASON_CURSOR_EXPIRED) {
      Problem(absl::StrCat("a cursor is refused: ", position.status().ToString()));
    }
    ++expired_;
    if (Chance(50)) return FallBack(cursor, params);
    subscriber.ForgetCursors();
    params.start.kind = Kind::kEarliest;
    return;
  }
  subscriber.ForgetCursors();
  params.project = kProjects[Chance(20)];
  switch (Pick(4)) {
    case 0:
      params.start.kind = Kind::kLatest;
      break;
    case 1:
      params.start.kind = Kind::kEarliest;
      break;
    case 2:
      params.start = {Kind::kLastEvents, 0, Pick(20)};
      break;
    default:
      params.start = {Kind::kAtTime, 0, 0, clock_.Now() - absl::Seconds(static_cast<int64_t>(Pick(60)))};
      break;
  }
}

// Goes on with an expired cursor all the same, as the request's fallback says.
void Scenario::FallBack(const std::string& cursor, events::StreamParams& params) {
  const events::LogState state = log_->State();
  gateway::v1::SubscribeTriggersRequest request;
  request.mutable_start()->set_after_cursor(cursor);
  request.set_cursor_fallback(static_cast<gateway::v1::CursorFallback>(2 + Pick(3)));
  auto checked = api::StreamParamsOf(request, {params.project, state, address_}, clock_.Now());
  if (!checked.ok()) return Problem(absl::StrCat("a fallback is refused: ", checked.status().ToString()));
  params.start = checked->start;
}

void Scenario::Disturb() {
  const uint64_t what = Pick(10);
  if (what < 5) return disk_.LosePowerAfter(static_cast<int>(1 + Pick(40)));
  if (what < 8) return disk_.SetFull(!disk_.full());
  RestartGracefully();
}

void Scenario::RestartGracefully() {
  for (const auto& worker : workers_) worker->hub.Drain(clock_.Now() + absl::Seconds(2));
  for (int i = 0; i < 2000 && !disk_.powerless() && problem_.empty(); ++i) {
    RunSomeTask();
    if (Chance(30) && log_->has_reads()) log_->ReadOne();
    if (Chance(30)) WriteLog();
    for (const auto& subscriber : subscribers_) {
      if (subscriber->readable() && !subscriber->slow()) subscriber->Read();
    }
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
  Halt();
  disk_.Restart();
  Boot();
}

// Time passes only when the workers have nothing to do: a starved worker is not what is tested here. The disk may be as
// slow as it likes.
void Scenario::PassTime() {
  while (problem_.empty() && Busy()) {
    RunSomeTask();
    for (const auto& subscriber : subscribers_) {
      if (subscriber->readable() && !subscriber->slow()) subscriber->Read();
      Problem(subscriber->problem());
    }
  }
  clock_.Advance(absl::Milliseconds(static_cast<int64_t>(1 + Pick(1000))));
  for (const auto& worker : workers_) {
    while (worker->loop.has_due_timer()) worker->loop.FireOne();
  }
  for (const auto& subscriber : subscribers_) subscriber->CheckSilence();
}

bool Scenario::Busy() const {
  if (appender_.has_tasks()) return true;
  for (const auto& worker : workers_) {
    if (worker->loop.has_tasks()) return true;
  }
  for (const auto& subscriber : subscribers_) {
    if (subscriber->readable() && !subscriber->slow()) return true;
  }
  return false;
}

// Everything works again: whoever is connected must get all there is.
void Scenario::Settle() {
  disk_.SetFull(false);
  disk_.LosePowerAfter(-1);
  for (const auto& subscriber : subscribers_) subscriber->SetSlow(false);
  AppendBatch(3);
  while (problem_.empty() && (Busy() || log_->has_appends() || log_->has_reads())) {
    WriteLog();
    if (log_->has_reads()) log_->ReadOne();
    PassTime();
  }
  // What waits in batches leaves too.
  for (const base::SteadyTime end = clock_.SteadyNow() + std::chrono::seconds(6); clock_.SteadyNow() < end;) PassTime();
  for (const auto& subscriber : subscribers_) {
    subscriber->CheckComplete(oracle_.head());
    Problem(subscriber->problem());
  }
}

void Scenario::Problem(const std::string& what) {
  if (problem_.empty()) problem_ = what;
}

}  // namespace composio::simulation
