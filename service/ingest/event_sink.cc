// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/event_sink.h"

#include <utility>

#include "absl/strings/str_cat.h"

namespace composio::ingest {

struct EventSink::Shared {
  events::EventLog& log;
  base::Executor& executor;
  std::vector<events::AppendParams> pending;
};

EventSink::EventSink(events::EventLog& log, AppDirectory& apps, base::Executor& executor, base::Clock& clock,
                     base::Random& random)
    : apps_(apps), clock_(clock), random_(random), shared_(std::make_shared<Shared>(Shared{log, executor, {}})) {}

EventSink::~EventSink() = default;

void EventSink::Accept(NormalizedEvent event, DoneCallback done) {
  events::EventRecord& record = event.record;
  if (record.event_id.empty()) record.event_id = absl::StrCat("evt_", base::RandomUuid(random_));
  record.receive_time = clock_.Now();
  if (!record.app.empty()) return Append(shared_, std::move(event), std::move(done));
  const std::string trigger_type = record.trigger_type;
  apps_.Find(trigger_type,
             [shared = shared_, event = std::move(event), done = std::move(done)](const std::string& app) mutable {
               event.record.app = app;
               Append(shared, std::move(event), std::move(done));
             });
}

void EventSink::Append(const std::shared_ptr<Shared>& shared, NormalizedEvent event, DoneCallback done) {
  events::AppendParams params;
  params.record = std::move(event.record);
  params.keys = std::move(event.keys);
  params.executor = &shared->executor;
  params.done = std::move(done);
  shared->pending.push_back(std::move(params));
  if (shared->pending.size() > 1) return;
  shared->executor.Post([shared] { shared->log.Append(std::exchange(shared->pending, {})); });
}

}  // namespace composio::ingest
