// SPDX-License-Identifier: Apache-2.0
#include "service/events/gap_record.h"

#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "service/transcode/json_reader.h"

namespace composio::events {
namespace {

// Records of both kinds have keys of their own, so that each is stored once however often it is appended.
constexpr char kRepairedMark[] = ":repaired";

EventRecord MakeRecord(RecordKind kind, absl::string_view project, std::string id, std::string body) {
  EventRecord record;
  record.kind = kind;
  record.project = std::string(project);
  record.event_id = std::move(id);
  record.body = base::Slice(std::move(body));
  record.payload = record.body;
  return record;
}

// The raw value of a member of the body; empty where it has none.
absl::string_view Member(const EventRecord& record, absl::string_view name) {
  transcode::JsonReader reader(record.body.view());
  transcode::JsonString key;
  absl::string_view found;
  for (bool more = reader.FirstMember(&key); more; more = reader.NextMember(&key)) {
    absl::string_view raw;
    if (!reader.Skip(&raw)) break;
    if (key.Is(name)) found = raw;
  }
  return found;
}

}  // namespace

EventRecord MakeGap(absl::string_view project, const SourceOutage& outage) {
  EventRecord record = MakeRecord(
      RecordKind::kGap, project, outage.gap_id,
      absl::StrCat(R"({"reason":"SOURCE_OUTAGE","repair_pending":)", outage.repair_pending ? "true" : "false", "}"));
  record.type = "gap";
  record.occur_time = outage.from;
  record.receive_time = outage.to;
  return record;
}

EventRecord MakeGapRepaired(absl::string_view project, const GapRepair& repair) {
  EventRecord record = MakeRecord(RecordKind::kGapRepaired, project, absl::StrCat(repair.gap_id, kRepairedMark),
                                  absl::StrCat(R"({"recovered_events":)", repair.recovered_events, R"(,"complete":)",
                                               repair.complete ? "true" : "false", "}"));
  record.type = "gap_repaired";
  return record;
}

SourceOutage ReadGap(const EventRecord& record) {
  SourceOutage outage;
  outage.gap_id = GapIdOf(record);
  outage.to = record.receive_time;
  outage.from = record.occur_time.value_or(outage.to);
  outage.repair_pending = Member(record, "repair_pending") == "true";
  return outage;
}

GapRepair ReadGapRepaired(const EventRecord& record) {
  GapRepair repair;
  repair.gap_id = GapIdOf(record);
  repair.complete = Member(record, "complete") == "true";
  if (!absl::SimpleAtoi(Member(record, "recovered_events"), &repair.recovered_events)) repair.recovered_events = 0;
  return repair;
}

std::string GapIdOf(const EventRecord& record) {
  if (record.kind == RecordKind::kEvent) return {};
  std::string id = record.event_id;
  if (record.kind == RecordKind::kGapRepaired) id.resize(id.size() - (sizeof(kRepairedMark) - 1));
  return id;
}

}  // namespace composio::events
