// SPDX-License-Identifier: Apache-2.0
#include "service/api/resend_events.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/api/event_request.h"
#include "service/api/page_token.h"
#include "service/api/unary_handler.h"
#include "service/base/error.h"

namespace composio::api {
namespace {

namespace v1 = gateway::v1;

constexpr int kDefaultEvents = 1000, kMaxEvents = 10'000;
constexpr int kMaxIds = 1000;
constexpr size_t kMaxExamined = 200'000;
// What one call holds in memory.
constexpr size_t kMaxBytes = 32 << 20;
constexpr size_t kBatch = 256;

PageTokens Tokens(v1::ResendEventsRequest request, uint64_t epoch) {
  request.clear_page_token();
  request.clear_max_events();
  return PageTokens(request.SerializeAsString(), epoch);
}

// The event once more, as one of its own.
events::EventRecord Copy(const events::EventRecord& original, base::Random& random, absl::Time now) {
  events::EventRecord record = original;
  record.position = 0;
  record.event_id = absl::StrCat("evt_", base::RandomUuid(random));
  record.transport = events::Transport::kResent;
  record.webhook_id = original.event_id;
  record.receive_time = now;
  record.duplicate_count = 0;
  record.last_duplicate_time = absl::nullopt;
  return record;
}

}  // namespace

void ResendEvents::Start(const EventServiceCollaborators& with, std::shared_ptr<UnaryCall> call,
                         const base::Slice& bytes) {
  auto self = std::shared_ptr<ResendEvents>(new ResendEvents(with, std::move(call)));
  if (!ParseRequest(*self->call_, bytes, &self->request_)) return;
  EventScanParams scan{with.log, self->executor_};
  absl::Status status = self->Check(scan);
  if (!status.ok()) return self->call_->Fail(std::move(status));
  scan.newest_first = false;
  scan.max_examined = kMaxExamined;
  scan.attributes_only = self->request_.validate_only();
  scan.visit = [self](const events::EventPtr& event) { return self->Take(event); };
  scan.wanted = [self] { return self->call_->open(); };
  scan.done = [self](absl::StatusOr<ScanEnd> end) {
    if (!end.ok()) return self->call_->Fail(end.status());
    self->next_ = end->next;
    self->AppendNext();
  };
  ScanEvents(std::move(scan));
}

absl::Status ResendEvents::Check(EventScanParams& scan) {
  absl::StatusOr<std::string> project = ProjectOf(request_.project(), with_.projects);
  if (!project.ok()) return project.status();
  project_ = scan.project = *std::move(project);
  auto filter = FilterOf(request_.filter());
  if (!filter.ok()) return filter.status();
  filter_ = *std::move(filter);
  if (request_.event_ids_size() > kMaxIds) {
    return base::InvalidField("event_ids", absl::StrCat("must not be more than ", kMaxIds));
  }
  ids_.insert(request_.event_ids().begin(), request_.event_ids().end());
  if (request_.max_events() < 0) return base::InvalidField("max_events", "must not be negative");
  max_events_ =
      static_cast<size_t>(std::min(request_.max_events() == 0 ? kDefaultEvents : request_.max_events(), kMaxEvents));
  if (!filter_ && ids_.empty() && !request_.has_start_time() && !request_.has_end_time()) {
    return base::InvalidField("start_time",
                              "must be set where no other field says which events are meant: to send all that are "
                              "retained once more, set it to 1970-01-01T00:00:00Z");
  }
  absl::Status status = TimesOf(request_, scan);
  if (!status.ok()) return status;
  absl::StatusOr<uint64_t> resume = Tokens(request_, with_.encoder.epoch()).Read(request_.page_token());
  if (!resume.ok()) return resume.status();
  scan.resume = *resume;
  return absl::OkStatus();
}

bool ResendEvents::Take(const events::EventPtr& event) {
  const events::EventRecord& record = event->record();
  // The copies of earlier calls: their originals count.
  if (record.transport == events::Transport::kResent) return true;
  if (filter_ && !filter_->Matches(record)) return true;
  if (!ids_.empty() && !ids_.contains(record.event_id)) return true;
  if (taken_ == max_events_ || taken_bytes_ > kMaxBytes) return false;
  ++taken_;
  if (request_.validate_only()) return true;
  taken_bytes_ += event->ApproximateBytes();
  events_.push_back(event);
  return true;
}

void ResendEvents::AppendNext() {
  if (!failed_.ok()) {
    return call_->Fail(base::WithContext(failed_, absl::StrCat(stored_, " events were sent again before this")));
  }
  if (appended_ == events_.size()) return Answer();
  std::vector<events::AppendParams> batch;
  for (; appended_ < events_.size() && batch.size() < kBatch; ++appended_) {
    batch.push_back(
        {Copy(events_[appended_]->record(), with_.random, with_.clock.Now()),
         {},
         &executor_,
         [self = shared_from_this()](const absl::StatusOr<events::AppendResult>& result) { self->Appended(result); }});
  }
  on_their_way_ = batch.size();
  with_.log.Append(std::move(batch));
}

void ResendEvents::Appended(const absl::StatusOr<events::AppendResult>& result) {
  if (result.ok()) {
    ++stored_;
  } else if (failed_.ok()) {
    failed_ = result.status();
  }
  if (--on_their_way_ == 0) AppendNext();
}

void ResendEvents::Answer() {
  v1::ResendEventsResponse response;
  response.set_matched_events(static_cast<int64_t>(taken_));
  response.set_resent_events(static_cast<int64_t>(stored_));
  if (next_ != 0) response.set_next_page_token(Tokens(request_, with_.encoder.epoch()).Make(next_));
  call_->Answer(base::Buffer(response.SerializeAsString()));
}

}  // namespace composio::api
