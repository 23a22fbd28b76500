// SPDX-License-Identifier: Apache-2.0
#include "service/api/list_events.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/api/event_request.h"
#include "service/api/event_scan.h"
#include "service/base/error.h"
#include "service/events/wire.h"

namespace composio::api {
namespace {

namespace v1 = gateway::v1;

constexpr int kDefaultPage = 50, kMaxPage = 1000;
// A page ends early rather than looking at more records than this, or growing past what clients take (4 MiB).
constexpr size_t kMaxExamined = 20'000;
constexpr size_t kMaxPageBytes = 3 << 20;
constexpr size_t kMaxSearchBytes = 256;

}  // namespace

void ListEvents::Start(std::shared_ptr<UnaryCall> call, base::Slice request, const EventServiceCollaborators& with,
                       base::Executor& executor) {
  auto self = std::shared_ptr<ListEvents>(new ListEvents(std::move(call), with, executor));
  absl::Status status = self->Check(std::move(request));
  if (!status.ok()) return self->call_->Fail(std::move(status));
  self->Scan();
}

absl::Status ListEvents::Check(base::Slice bytes) {
  if (!request_.ParseFromArray(bytes.view().data(), static_cast<int>(bytes.size())))
    return base::MalformedRequest(call_->context()->method());
  absl::StatusOr<std::string> project = ProjectOf(request_.project(), with_.projects);
  if (!project.ok()) return project.status();
  project_ = *std::move(project);
  auto filter = FilterOf(request_.filter());
  if (!filter.ok()) return filter.status();
  filter_ = *std::move(filter);
  auto delivery = DeliveryOf(request_.payload());
  if (!delivery.ok()) return delivery.status();
  delivery_ = *delivery;
  if (request_.page_size() < 0) return base::InvalidField("page_size", "must not be negative");
  page_size_ = static_cast<size_t>(std::min(request_.page_size() == 0 ? kDefaultPage : request_.page_size(), kMaxPage));
  if (!v1::EventOrder_IsValid(request_.order())) {
    return base::InvalidField("order", "is none of EVENT_ORDER_NEWEST_FIRST and EVENT_ORDER_OLDEST_FIRST");
  }
  newest_first_ = request_.order() != v1::EVENT_ORDER_OLDEST_FIRST;
  EventScanParams times{with_.log, executor_};
  absl::Status status = TimesOf(request_, times);
  if (!status.ok()) return status;
  start_ = times.start;
  end_ = times.end;
  if (request_.search().size() > kMaxSearchBytes) {
    return base::InvalidField("search", absl::StrCat("must not be longer than ", kMaxSearchBytes, " bytes"));
  }
  if (!request_.search().empty()) search_.emplace(request_.search());
  return CheckToken();
}

absl::Status ListEvents::CheckToken() {
  // The size of a page may change from one to the next.
  v1::ListEventsRequest same = request_;
  same.clear_page_size();
  same.clear_page_token();
  tokens_.emplace(same.SerializeAsString(), with_.encoder.epoch());
  absl::StatusOr<uint64_t> token = tokens_->Read(request_.page_token());
  if (!token.ok()) return token.status();
  token_ = *token;
  return absl::OkStatus();
}

void ListEvents::Scan() {
  EventScanParams scan{with_.log, executor_};
  scan.project = project_;
  scan.start = start_;
  scan.end = end_;
  scan.newest_first = newest_first_;
  scan.resume = token_;
  scan.max_examined = kMaxExamined;
  scan.visit = [self = shared_from_this()](const events::EventPtr& event) { return self->Take(*event); };
  scan.done = [self = shared_from_this()](absl::StatusOr<ScanEnd> end) {
    if (!end.ok()) return self->call_->Fail(end.status());
    self->Answer(end->next);
  };
  scan.wanted = [call = call_] { return call->open(); };
  ScanEvents(std::move(scan));
}

bool ListEvents::Take(const events::Event& event) {
  const events::EventRecord& record = event.record();
  if (filter_ && !filter_->Matches(record)) return true;
  if (search_ && !search_->FoundIn(record.payload.view())) return true;
  if (taken_ == page_size_) return false;
  const base::Buffer fields = with_.encoder.EventFields(event, delivery_);
  if (taken_ > 0 && page_.size() + fields.size() > kMaxPageBytes) return false;
  events::WireHead head;
  head.LengthField(v1::ListEventsResponse::kEventsFieldNumber, fields.size());
  page_.Append(base::Slice::Copy(head.view()));
  page_.Append(fields);
  ++taken_;
  return true;
}

// `next` is where the next page goes on; 0 when this is the last.
void ListEvents::Answer(uint64_t next) {
  if (next != 0) {
    v1::ListEventsResponse last;
    last.set_next_page_token(tokens_->Make(next));
    page_.Append(base::Slice(last.SerializeAsString()));
  }
  call_->Answer(std::move(page_));
}

}  // namespace composio::api
