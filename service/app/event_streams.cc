// SPDX-License-Identifier: Apache-2.0
#include "service/app/event_streams.h"

#include <utility>

#include "service/api/event_service.h"
#include "service/base/version.h"

namespace composio::app {
namespace {

using events::AppendResult;
using Done = absl::AnyInvocable<void(absl::StatusOr<AppendResult>)>;

// From the call's worker to the ingest's thread and back: test events take the road of all others.
api::AcceptTestEvent ByWayOfIngest(ingest::EventSink& sink, io::IoThread& io) {
  return [&sink, &io](events::EventRecord record, base::Executor& executor, Done done) {
    io.Post([&sink, &executor, record = std::move(record), done = std::move(done)]() mutable {
      ingest::NormalizedEvent event;
      event.record = std::move(record);
      sink.Accept(std::move(event), [&executor, done = std::move(done)](absl::StatusOr<AppendResult> result) mutable {
        executor.Post([result = std::move(result), done = std::move(done)]() mutable { done(std::move(result)); });
      });
    });
  };
}

}  // namespace

EventStreams::EventStreams(const EventStreamsParams& params) : params_(params), encoder_(params.log.State().epoch) {
  events::StreamHubOptions options;
  options.server_version = base::kVersion;
  options.tell_sources = params_.tell_sources;
  for (const auto& worker : params_.workers) {
    hubs_.push_back(std::make_unique<events::StreamHub>(
        events::StreamHub::Collaborators{params_.log, params_.clock, *worker, *worker, params_.random, encoder_},
        options));
  }
}

void EventStreams::Register(const RegisterParams& params) {
  std::vector<events::StreamHub*> hubs;
  for (const auto& hub : hubs_) hubs.push_back(hub.get());
  api::RegisterEventService(params.router, {params_.log, encoder_, params_.clock, params_.random, std::move(hubs),
                                            ByWayOfIngest(params.sink, params.io), params.projects, params.address});
}

void EventStreams::Drain(absl::Time deadline) {
  for (size_t i = 0; i < hubs_.size(); ++i) {
    params_.workers[i]->Post([hub = hubs_[i].get(), deadline] { hub->Drain(deadline); });
  }
}

}  // namespace composio::app
