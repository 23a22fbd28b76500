// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "composio/gateway/v1/event_service.pb.h"
#include "service/api/event_service.h"
#include "service/api/page_token.h"
#include "service/api/unary_call.h"
#include "service/events/filter.h"
#include "service/events/text_search.h"

namespace composio::api {

// One ListEvents call: reads the log chunk by chunk until the page is full, or enough was looked at. Keeps itself alive
// by the callbacks it waits for. On the call's worker only.
class ListEvents : public std::enable_shared_from_this<ListEvents> {
 public:
  static void Start(std::shared_ptr<UnaryCall> call, base::Slice request, const EventServiceCollaborators& with,
                    base::Executor& executor);

 private:
  ListEvents(std::shared_ptr<UnaryCall> call, const EventServiceCollaborators& with, base::Executor& executor)
      : call_(std::move(call)), with_(with), executor_(executor) {}

  absl::Status Check(base::Slice bytes);
  absl::Status CheckToken();
  void Scan();
  // False when the page is full and the event is not in it.
  bool Take(const events::Event& event);
  void Answer(uint64_t next);

  const std::shared_ptr<UnaryCall> call_;
  const EventServiceCollaborators& with_;
  base::Executor& executor_;
  gateway::v1::ListEventsRequest request_;
  std::string project_;
  std::shared_ptr<const events::Filter> filter_;
  events::DeliveryOptions delivery_;
  bool newest_first_ = true;
  size_t page_size_ = 0;
  absl::optional<events::TextSearch> search_;
  absl::optional<absl::Time> start_, end_;
  absl::optional<PageTokens> tokens_;
  uint64_t token_ = 0;  // 0: the first page
  size_t taken_ = 0;
  base::Buffer page_;
};

}  // namespace composio::api
