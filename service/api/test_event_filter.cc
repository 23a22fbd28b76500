// SPDX-License-Identifier: Apache-2.0
#include "service/api/test_event_filter.h"

#include <algorithm>
#include <array>
#include <utility>

#include "service/api/event_request.h"
#include "service/api/event_scan.h"
#include "service/api/unary_handler.h"
#include "service/base/error.h"
#include "service/events/cursor.h"
#include "service/events/proto_time.h"
#include "service/events/wire.h"

namespace composio::api {
namespace {

namespace v1 = gateway::v1;
using Response = v1::TestEventFilterResponse;

constexpr int kDefaultMatches = 10, kMaxMatches = 100;
constexpr int kDefaultExamined = 10'000, kMaxExamined = 100'000;
// What clients take is 4 MiB.
constexpr size_t kMaxAnswerBytes = 3 << 20;

// What is kept while the events are looked at.
struct Testing {
  std::shared_ptr<UnaryCall> call;
  std::string project;
  std::shared_ptr<const events::Filter> filter;
  events::DeliveryOptions delivery;
  size_t max_matches = 0;
  base::Buffer matches;  // the answer's repeated field
  size_t taken = 0;
  std::array<int64_t, events::kFilterFields> refused{};
  Response rest;

  void Visit(const events::EventEncoder& encoder, const events::EventPtr& event);
  void Take(base::Buffer fields);
};

void Testing::Visit(const events::EventEncoder& encoder, const events::EventPtr& event) {
  const events::EventRecord& record = event->record();
  events::SetTime(record.create_time, rest.mutable_oldest_examined_time());
  bool matches_all = true;
  for (size_t i = 0; filter && i < events::kFilterFields; ++i) {
    const auto field = static_cast<events::FilterField>(i);
    if (filter->values(field).empty() || filter->Wants(field, record)) continue;
    matches_all = false;
    ++refused[i];
  }
  if (!matches_all) return;
  rest.set_matched_events(rest.matched_events() + 1);
  if (taken < max_matches) Take(encoder.EventFields(*event, delivery));
}

void Testing::Take(base::Buffer fields) {
  if (taken > 0 && matches.size() + fields.size() > kMaxAnswerBytes) return;
  events::WireHead head;
  head.LengthField(Response::kMatchesFieldNumber, fields.size());
  matches.Append(base::Slice::Copy(head.view()));
  matches.Append(fields);
  ++taken;
}

void Answer(const std::shared_ptr<Testing>& testing, const ScanEnd& end) {
  Response& rest = testing->rest;
  rest.set_examined_events(static_cast<int64_t>(end.examined));
  rest.set_complete(end.next == 0);
  for (size_t i = 0; i < events::kFilterFields; ++i) {
    if (testing->refused[i] == 0) continue;
    v1::FilterRefusal& refusal = *rest.add_refusals();
    refusal.set_field(std::string(events::FilterFieldName(static_cast<events::FilterField>(i))));
    refusal.set_events(testing->refused[i]);
  }
  testing->matches.Append(base::Slice(rest.SerializeAsString()));
  testing->call->Answer(std::move(testing->matches));
}

absl::Status Check(const v1::TestEventFilterRequest& request, const EventServiceCollaborators& with, Testing& testing,
                   EventScanParams& scan) {
  absl::StatusOr<std::string> project = ProjectOf(request.project(), with.projects);
  if (!project.ok()) return project.status();
  scan.project = *std::move(project);
  auto filter = FilterOf(request.filter());
  if (!filter.ok()) return filter.status();
  testing.filter = *std::move(filter);
  auto delivery = DeliveryOf(request.payload());
  if (!delivery.ok()) return delivery.status();
  testing.delivery = *delivery;
  if (request.max_matches() < 0) return base::InvalidField("max_matches", "must not be negative");
  if (request.max_examined() < 0) return base::InvalidField("max_examined", "must not be negative");
  testing.max_matches =
      static_cast<size_t>(std::min(request.max_matches() == 0 ? kDefaultMatches : request.max_matches(), kMaxMatches));
  scan.max_examined = static_cast<size_t>(
      std::min(request.max_examined() == 0 ? kDefaultExamined : request.max_examined(), kMaxExamined));
  return TimesOf(request, scan);
}

}  // namespace

void TestEventFilter(const EventServiceCollaborators& with, std::shared_ptr<UnaryCall> call, const base::Slice& bytes) {
  v1::TestEventFilterRequest request;
  if (!ParseRequest(*call, bytes, &request)) return;
  auto testing = std::make_shared<Testing>();
  EventScanParams scan{with.log, with.hubs[static_cast<size_t>(call->context()->worker())]->executor()};
  absl::Status status = Check(request, with, *testing, scan);
  if (!status.ok()) return call->Fail(std::move(status));
  testing->call = std::move(call);
  scan.visit = [testing, &with](const events::EventPtr& event) {
    testing->Visit(with.encoder, event);
    return true;
  };
  scan.done = [testing](absl::StatusOr<ScanEnd> end) {
    if (!end.ok()) return testing->call->Fail(end.status());
    Answer(testing, *end);
  };
  scan.wanted = [testing] { return testing->call->open(); };
  ScanEvents(std::move(scan));
}

}  // namespace composio::api
