// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "composio/gateway/v1/event_service.pb.h"
#include "service/api/event_scan.h"
#include "service/api/event_service.h"
#include "service/api/unary_call.h"

namespace composio::api {

// One ResendEvents call: reads the events wanted, oldest first, and appends a copy of each, a batch at a time, each
// batch when the one before is stored. Keeps itself alive by the callbacks it waits for. On the call's worker only.
class ResendEvents : public std::enable_shared_from_this<ResendEvents> {
 public:
  static void Start(const EventServiceCollaborators& with, std::shared_ptr<UnaryCall> call, const base::Slice& bytes);

 private:
  ResendEvents(const EventServiceCollaborators& with, std::shared_ptr<UnaryCall> call)
      : with_(with),
        call_(std::move(call)),
        executor_(with.hubs[static_cast<size_t>(call_->context()->worker())]->executor()) {}

  absl::Status Check(EventScanParams& scan);
  // False when as many as may be are there.
  bool Take(const events::EventPtr& event);
  void AppendNext();
  void Appended(const absl::StatusOr<events::AppendResult>& result);
  void Answer();

  const EventServiceCollaborators& with_;
  const std::shared_ptr<UnaryCall> call_;
  base::Executor& executor_;
  gateway::v1::ResendEventsRequest request_;
  std::string project_;
  std::shared_ptr<const events::Filter> filter_;
  std::set<std::string> ids_;  // none: any
  size_t max_events_ = 0, taken_ = 0;
  size_t taken_bytes_ = 0;
  std::vector<events::EventPtr> events_;  // to be appended
  size_t appended_ = 0, on_their_way_ = 0, stored_ = 0;
  absl::Status failed_;
  uint64_t next_ = 0;
};

}  // namespace composio::api
