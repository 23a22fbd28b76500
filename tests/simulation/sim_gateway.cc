// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/sim_gateway.h"

#include <utility>

#include "absl/status/status.h"

namespace composio::simulation {

SimGateway::SimGateway(std::unique_ptr<SimEventLog> log, base::Clock& clock, base::Random& random,
                       const SimGatewaySetup& setup)
    : random_(random), io_(clock), log_(std::move(log)), encoder_(log_->State().epoch) {
  for (size_t i = 0; i < setup.workers; ++i) {
    workers_.push_back(std::make_unique<Worker>(*log_, clock, random, encoder_, setup.tail_bytes));
  }
  apps_ = std::make_unique<ingest::AppDirectory>(
      [this](const std::string& type, auto done) { FetchApp(type, std::move(done)); }, io_, clock);
  sink_ = std::make_unique<ingest::EventSink>(*log_, *apps_, io_, clock, random);
  endpoint_ = std::make_unique<ingest::WebhookEndpoint>(setup.webhooks, *sink_, clock, [](ingest::WebhookVerdict) {});
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
  for (const auto& worker : workers_) worker->hub.Drain(deadline);
}

}  // namespace composio::simulation
