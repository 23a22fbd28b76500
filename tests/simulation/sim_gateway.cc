// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/sim_gateway.h"

#include <utility>

#include "absl/status/status.h"

namespace composio::simulation {

SimGateway::SimGateway(std::unique_ptr<SimEventLog> log, base::Clock& clock, base::Random& random, SimPusher& pusher,
                       const SimGatewaySetup& setup)
    : random_(random), io_(clock), log_(std::move(log)), encoder_(log_->State().epoch), sources_(clock) {
  for (size_t i = 0; i < setup.workers; ++i) {
    workers_.push_back(std::make_unique<Worker>(*log_, clock, random, encoder_, setup.tail_bytes));
  }
  apps_ = std::make_unique<ingest::AppDirectory>(
      [this](const std::string& type, auto done) { FetchApp(type, std::move(done)); }, io_, clock);
  sink_ = std::make_unique<ingest::EventSink>(*log_, *apps_, io_, clock, random);
  endpoint_ = std::make_unique<ingest::WebhookEndpoint>(setup.webhooks, *sink_, clock,
                                                        [](ingest::WebhookVerdict, const std::string&) {});
  ingest::SourceStatus::Source& source =
      sources_.Add(events::Transport::kRealtime, events::kDefaultProject, ingest::SourceState::kConnecting);
  intake_ = std::make_unique<ingest::pusher::Intake>(
      ingest::pusher::Intake::Deps{*sink_, io_, source, [](ingest::pusher::IntakeVerdict) {}}, events::kDefaultProject,
      ingest::pusher::IntakeOptions());
  ingest::pusher::RealtimeFeed::Deps deps{
      pusher.Rest(io_), pusher.Connect(), io_, clock, random, source, [this](std::string payload) {
        intake_->Take(std::move(payload));
      }};
  feed_ = std::make_unique<ingest::pusher::RealtimeFeed>(std::move(deps), ingest::pusher::FeedOptions());
  feed_->Start();
}

SimGateway::~SimGateway() {
  io_.Clear();
  workers_.clear();
}

void SimGateway::FetchApp(const std::string& trigger_type, absl::AnyInvocable<void(absl::StatusOr<std::string>)> done) {
  const uint64_t fate = random_.Next() % 10;
  if (fate == 0) return;
  absl::StatusOr<std::string> app = absl::StrCat("app-of-", trigger_type);
  if (fate == 1) app = absl::UnavailableError("no answer");
  io_.Post([done = std::move(done), app = std::move(app)]() mutable { done(std::move(app)); });
}

bool SimGateway::has_tasks() const {
  for (const auto& worker : workers_) {
    if (worker->loop.has_tasks()) return true;
  }
  return io_.has_tasks();
}

void SimGateway::RunSomeTask() {
  std::vector<SimWorker*> busy;
  for (const auto& worker : workers_) {
    if (worker->loop.has_tasks()) busy.push_back(&worker->loop);
  }
  if (io_.has_tasks()) busy.push_back(&io_);
  if (!busy.empty()) busy[random_.Next() % busy.size()]->RunOne();
}

void SimGateway::FireTimers() {
  for (const auto& worker : workers_) {
    while (worker->loop.has_due_timer()) worker->loop.FireOne();
  }
  while (io_.has_due_timer()) io_.FireOne();
}

void SimGateway::Drain(absl::Time deadline) {
  endpoint_->Drain();
  feed_->Stop([this] { intake_->Flush([] {}); });
  for (const auto& worker : workers_) worker->hub.Drain(deadline);
}

}  // namespace composio::simulation
