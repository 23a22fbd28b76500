// SPDX-License-Identifier: Apache-2.0
#include "service/api/pull_events.h"

#include <google/protobuf/io/coded_stream.h>

#include <algorithm>
#include <utility>

#include "service/api/event_request.h"
#include "service/api/unary_handler.h"
#include "service/base/error.h"
#include "service/events/cursor.h"
#include "service/events/proto_time.h"

namespace composio::api {
namespace {

namespace v1 = gateway::v1;

constexpr int kDefaultEvents = 100;
constexpr absl::Duration kLongestWait = absl::Seconds(60);
// How long a filter that takes nothing is looked for in the log when the caller does not want to wait.
constexpr absl::Duration kLongestScan = absl::Seconds(5);

// The events of a batch frame are the last bytes of its message, after the slice that holds all before them.
absl::optional<base::Buffer> EventsOf(const base::Buffer& message, std::string* cursor) {
  const absl::string_view head = message.slices().front().view();
  google::protobuf::io::CodedInputStream in(reinterpret_cast<const uint8_t*>(head.data()),
                                            static_cast<int>(head.size()));
  uint32_t length = 0;
  if (in.ReadTag() == 0 || !in.ReadVarint32(&length)) return absl::nullopt;
  while (const uint32_t tag = in.ReadTag()) {
    const int field = static_cast<int>(tag >> 3);
    uint64_t number = 0;
    if ((tag & 7) == 0) {
      if (!in.ReadVarint64(&number)) return absl::nullopt;
      continue;
    }
    if ((tag & 7) != 2 || !in.ReadVarint32(&length)) return absl::nullopt;
    if (field == v1::StreamFrame::kBatchFieldNumber && in.CurrentPosition() == static_cast<int>(head.size())) {
      base::Buffer events;
      for (size_t i = 1; i < message.slices().size(); ++i) events.Append(message.slices()[i]);
      return events;
    }
    std::string value;
    if (!in.ReadString(&value, static_cast<int>(length))) return absl::nullopt;
    if (field == v1::StreamFrame::kCursorFieldNumber) *cursor = std::move(value);
  }
  return absl::nullopt;
}
static_assert(int{v1::EventBatch::kEventsFieldNumber} == int{v1::PullEventsResponse::kEventsFieldNumber});

// The request as one for a stream. Its cursor takes the place of its start.
v1::SubscribeTriggersRequest StreamRequest(const v1::PullEventsRequest& pull) {
  v1::SubscribeTriggersRequest request;
  *request.mutable_filter() = pull.filter();
  *request.mutable_start() = pull.start();
  if (!pull.cursor().empty()) request.mutable_start()->set_after_cursor(pull.cursor());
  *request.mutable_payload() = pull.payload();
  request.set_cursor_fallback(pull.cursor_fallback());
  if (pull.has_cursor_time()) *request.mutable_cursor_time() = pull.cursor_time();
  request.mutable_batch()->set_max_events(pull.max_events() == 0 ? kDefaultEvents : pull.max_events());
  request.mutable_batch()->set_max_bytes(pull.max_bytes());
  request.mutable_heartbeat_interval()->set_seconds(60);
  return request;
}

}  // namespace

void PullEvents::Start(const EventServiceCollaborators& with, std::shared_ptr<UnaryCall> call,
                       const base::Slice& bytes) {
  v1::PullEventsRequest request;
  if (!ParseRequest(*call, bytes, &request)) return;
  auto self =
      std::shared_ptr<PullEvents>(new PullEvents(*call, *with.hubs[static_cast<size_t>(call->context()->worker())]),
                                  [](PullEvents* pull) { delete pull; });
  absl::Status status = self->Open(request, with);
  if (!status.ok()) return call->Fail(std::move(status));
  call->AddPending([self]() mutable { self.reset(); });
}

absl::Status PullEvents::Open(const v1::PullEventsRequest& request, const EventServiceCollaborators& with) {
  if (request.max_events() < 0) return base::InvalidField("max_events", "must not be negative");
  if (request.max_bytes() < 0) return base::InvalidField("max_bytes", "must not be negative");
  if (request.wait().seconds() < 0 || request.wait().nanos() < 0) {
    return base::InvalidField("wait", "must not be negative");
  }
  absl::StatusOr<std::string> project = ProjectOf(request.project(), with.projects);
  if (!project.ok()) return project.status();
  project_ = *std::move(project);
  const events::LogState state = with.log.State();
  CursorContext context{project_, state, with.address};
  if (!request.cursor().empty()) context.start_field = "cursor";
  auto params = StreamParamsOf(StreamRequest(request), context, with.clock.Now());
  if (!params.ok()) return params.status();
  if (!params->batch) params->batch = events::BatchOptions();
  wait_ = std::min(events::DurationOf(request.wait()), kLongestWait);
  if (const auto deadline = call_.context()->deadline()) {
    // Leaves the answer time to arrive.
    wait_ = std::min(wait_, absl::FromChrono(*deadline - with.clock.SteadyNow()) * 0.9);
  }
  const absl::Duration limit = wait_ > absl::ZeroDuration() ? wait_ : kLongestScan;
  timer_ = hub_.timers().Start(limit, [this] { OnTimer(); });
  events::StreamSink& sink = *this;
  stream_ = std::make_unique<events::Stream>(hub_, sink, *std::move(params));
  stream_->Open();
  return absl::OkStatus();
}

void PullEvents::Later(absl::AnyInvocable<void()> task) {
  hub_.executor().Post([self = weak_from_this(), task = std::move(task)]() mutable {
    if (const std::shared_ptr<PullEvents> alive = self.lock()) task();
  });
}

void PullEvents::Write(base::Buffer message, bool) {
  frame_on_its_way_ = true;
  Later([this, message = std::move(message)] {
    frame_on_its_way_ = false;
    OnFrame(message);
  });
}

void PullEvents::OnFrame(const base::Buffer& message) {
  if (absl::optional<base::Buffer> events = EventsOf(message, rest_.mutable_cursor())) {
    return Answer(*std::move(events));
  }
  v1::SubscribeTriggersResponse response;
  const base::Slice bytes = message.Flatten();
  response.ParseFromArray(bytes.view().data(), static_cast<int>(bytes.size()));
  OnControlFrame(response.frame());
}

void PullEvents::OnControlFrame(const v1::StreamFrame& frame) {
  rest_.set_cursor(frame.cursor());
  if (frame.has_gap()) *rest_.add_gaps() = frame.gap();
  if (frame.has_gap_repaired()) *rest_.add_gaps_repaired() = frame.gap_repaired();
  caught_up_ |= frame.has_caught_up();
  const bool told = rest_.gaps_size() + rest_.gaps_repaired_size() > 0;
  if ((waited_ && !frame.has_opened()) || frame.has_draining() || frame.has_end()) return Answer({});
  if (caught_up_ && (told || wait_ <= absl::ZeroDuration())) return Answer({});
  stream_->OnWritten();
}

void PullEvents::OnTimer() {
  timer_ = 0;
  waited_ = true;
  // A frame on its way is the answer, or brings it.
  if (frame_on_its_way_ || rest_.cursor().empty()) return;
  rest_.set_cursor(events::EncodeCursor(hub_.encoder().epoch(), project_, stream_->position() - 1));
  Answer({});
}

void PullEvents::Finish(absl::Status status) {
  Later([this, status = std::move(status)] { call_.Fail(status); });
}

// The last thing done: the call lets go of this.
void PullEvents::Answer(base::Buffer events) {
  const uint64_t position = stream_->position(), end = std::max(hub_.tail().end(), position);
  rest_.set_head_cursor(events::EncodeCursor(hub_.encoder().epoch(), project_, end - 1));
  rest_.set_lag_events(static_cast<int64_t>(end - position));
  events.Append(base::Slice(rest_.SerializeAsString()));
  call_.Answer(std::move(events));
}

}  // namespace composio::api
