// SPDX-License-Identifier: Apache-2.0
#include "service/api/list_events.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/api/event_request.h"
#include "service/base/error.h"
#include "service/events/cursor.h"
#include "service/events/wire.h"

namespace composio::api {
namespace {

namespace v1 = gateway::v1;

constexpr int kDefaultPage = 50, kMaxPage = 1000;
// A page ends early rather than looking at more records than this, or growing past what clients take (4 MiB).
constexpr size_t kMaxExamined = 20'000;
constexpr size_t kMaxPageBytes = 3 << 20;
// Stands where a cursor has its project: no project has such a name.
constexpr char kTokenMark[] = "\x01page";

// FNV-1a: the same in every process, so that a page may be fetched after a restart.
uint64_t Hash(absl::string_view bytes, uint64_t seed) {
  uint64_t hash = 0xcbf29ce484222325 ^ seed;
  for (char c : bytes) hash = (hash ^ static_cast<uint8_t>(c)) * 0x100000001b3;
  return hash;
}

}  // namespace

void ListEvents::Start(std::shared_ptr<UnaryCall> call, base::Slice request, const EventServiceCollaborators& with,
                       base::Executor& executor) {
  auto self = std::shared_ptr<ListEvents>(new ListEvents(std::move(call), with, executor));
  absl::Status status = self->Check(std::move(request));
  if (!status.ok()) return self->call_->Fail(std::move(status));
  self->FindLow();
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
  if (request_.has_start_time()) {
    absl::StatusOr<absl::Time> time = TimeOf(request_.start_time(), "start_time");
    if (!time.ok()) return time.status();
  }
  if (request_.has_end_time()) {
    absl::StatusOr<absl::Time> time = TimeOf(request_.end_time(), "end_time");
    if (!time.ok()) return time.status();
  }
  return CheckToken();
}

absl::Status ListEvents::CheckToken() {
  const std::string token = std::exchange(*request_.mutable_page_token(), "");
  // The size of a page may change from one to the next.
  v1::ListEventsRequest same = request_;
  same.clear_page_size();
  fingerprint_ = Hash(same.SerializeAsString(), with_.encoder.epoch());
  if (token.empty()) return absl::OkStatus();
  absl::StatusOr<events::Cursor> decoded = events::DecodeCursor(token);
  if (!decoded.ok() || decoded->project != kTokenMark || decoded->epoch != fingerprint_) {
    return base::InvalidField("page_token",
                              "is not the next_page_token of a request with the same fields to this log; leave it "
                              "empty to start with the first page");
  }
  token_ = decoded->position;
  return absl::OkStatus();
}

void ListEvents::FindLow() {
  low_ = with_.log.State().earliest;
  high_ = with_.log.State().head + 1;
  if (!request_.has_start_time()) return FindHigh();
  FindTime(*TimeOf(request_.start_time(), ""), [self = shared_from_this()](uint64_t position) {
    self->low_ = std::max(self->low_, position);
    self->FindHigh();
  });
}

void ListEvents::FindHigh() {
  if (!request_.has_end_time()) return Scan();
  FindTime(*TimeOf(request_.end_time(), ""), [self = shared_from_this()](uint64_t position) {
    self->high_ = std::min(self->high_, position);
    self->Scan();
  });
}

void ListEvents::FindTime(absl::Time time, absl::AnyInvocable<void(uint64_t)> found) {
  events::FindTimeParams params;
  params.time = time;
  params.executor = &executor_;
  params.done = [call = call_, found = std::move(found)](absl::StatusOr<uint64_t> position) mutable {
    if (!position.ok()) return call->Fail(position.status());
    found(*position);
  };
  with_.log.FindTime(std::move(params));
}

void ListEvents::Scan() {
  if (token_ != 0) {
    if (newest_first_) high_ = std::min(high_, token_);
    if (!newest_first_) low_ = std::max(low_, token_);
    token_ = 0;
  }
  if (low_ >= high_) return Answer(0);
  events::ReadParams params;
  params.reverse = newest_first_;
  params.from = newest_first_ ? high_ : low_;
  params.to = newest_first_ ? low_ : high_;
  params.executor = &executor_;
  params.done = [self = shared_from_this()](absl::StatusOr<events::ReadResult> result) {
    if (!result.ok()) return self->call_->Fail(result.status());
    self->OnChunk(*std::move(result));
  };
  with_.log.Read(std::move(params));
}

void ListEvents::OnChunk(events::ReadResult result) {
  for (const events::EventPtr& event : result.events) {
    const uint64_t position = event->record().position;
    const uint64_t here = newest_first_ ? position + 1 : position;
    if (examined_ == kMaxExamined || !Take(*event)) return Answer(here);
    ++examined_;
  }
  (newest_first_ ? high_ : low_) = result.next;
  if (!call_->context()) return;  // nobody waits any more
  Scan();
}

bool ListEvents::Take(const events::Event& event) {
  const events::EventRecord& record = event.record();
  if (record.kind != events::RecordKind::kEvent || record.project != project_) return true;
  if (filter_ && !filter_->Matches(record)) return true;
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
    last.set_next_page_token(Token(next));
    page_.Append(base::Slice(last.SerializeAsString()));
  }
  call_->Answer(std::move(page_));
}

std::string ListEvents::Token(uint64_t next) const { return events::EncodeCursor(fingerprint_, kTokenMark, next); }

}  // namespace composio::api
