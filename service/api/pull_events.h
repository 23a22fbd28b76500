// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "composio/gateway/v1/event_service.pb.h"
#include "service/api/event_service.h"
#include "service/api/unary_call.h"
#include "service/events/stream.h"

namespace composio::api {

// One PullEvents call: a stream that lives until its first batch, or until the caller has waited long enough, so that
// holes, filters and positions are those of every other stream. Pending in its call, which ends it. On the call's
// worker only.
class PullEvents final : public std::enable_shared_from_this<PullEvents>, private events::StreamSink {
 public:
  static void Start(const EventServiceCollaborators& with, std::shared_ptr<UnaryCall> call, const base::Slice& bytes);

 private:
  PullEvents(UnaryCall& call, events::StreamHub& hub) : call_(call), hub_(hub) {}
  ~PullEvents() { hub_.timers().Cancel(timer_); }

  absl::Status Open(const gateway::v1::PullEventsRequest& request, const EventServiceCollaborators& with);
  void OnFrame(const base::Buffer& message);
  void OnControlFrame(const gateway::v1::StreamFrame& frame);
  void OnTimer();
  void Answer(base::Buffer events);
  // Runs `task` after this turn, unless the call is over by then.
  void Later(absl::AnyInvocable<void()> task);

  // events::StreamSink
  void Write(base::Buffer message, bool more) override;
  void Finish(absl::Status status) override;
  void Abort() override {}

  UnaryCall& call_;
  events::StreamHub& hub_;
  std::string project_;
  absl::Duration wait_;
  base::Timers::Id timer_ = 0;
  bool frame_on_its_way_ = false, waited_ = false, caught_up_ = false;
  gateway::v1::PullEventsResponse rest_;  // all of the answer but its events
  std::unique_ptr<events::Stream> stream_;
};

}  // namespace composio::api
