// SPDX-License-Identifier: Apache-2.0
// A webhook's body, behind a valid signature: whatever it is, the normaliser takes it or says what is wrong.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "service/ingest/json_members.h"
#include "service/ingest/payload_normalizer.h"

namespace composio::ingest {
namespace {

using events::EventRecord;
using events::PayloadKind;
using events::PayloadVersion;

void Require(bool fact) {
  if (!fact) std::abort();
}

bool Inside(absl::string_view part, absl::string_view whole) {
  return part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size();
}

void CheckV2Payload(absl::string_view payload) {
  transcode::JsonReader reader(payload);
  ForEachMember(reader, [](absl::string_view key, transcode::JsonReader& value) {
    Require(key != "trigger_id" && key != "user_id" && key != "connection_id");
    value.Skip();
  });
  Require(reader.End());
}

void CheckRecord(const EventRecord& record) {
  Require(!record.event_id.empty());
  Require(record.trigger_type == absl::AsciiStrToUpper(record.trigger_type));
  Require(record.app == absl::AsciiStrToLower(record.app));
  if (record.version == PayloadVersion::kV2) return CheckV2Payload(record.payload.view());
  Require(Inside(record.payload.view(), record.body.view()));
  if (record.payload_kind == PayloadKind::kOpaque) return Require(record.payload.size() == record.body.size());
  transcode::JsonReader reader(record.payload.view());
  Require((reader.Peek() == transcode::JsonKind::kObject) == (record.payload_kind == PayloadKind::kObject));
  Require(reader.Skip() && reader.offset() == record.payload.size());
}

}  // namespace
}  // namespace composio::ingest

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace composio;  // NOLINT: the function must be outside of our namespaces
  const absl::string_view text(reinterpret_cast<const char*>(data), size);
  for (const char* version : {"", "V1", "V2", "V3"}) {
    const auto event = ingest::Normalize(base::Slice::Copy(text), {"msg_fuzz", version});
    if (event.ok()) {
      ingest::Require(event->record.body.view() == text);
      ingest::CheckRecord(event->record);
    } else {
      ingest::Require(absl::StartsWith(event.status().message(), "the body is not JSON: byte "));
    }
  }
  return 0;
}
