// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/payload_normalizer.h"

#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "service/base/error.h"
#include "service/transcode/json_reader.h"

namespace composio::ingest {
namespace {

using transcode::JsonKind;
using transcode::JsonReader;
using transcode::JsonString;

constexpr char kTriggerMessage[] = "composio.trigger.message";
// Beyond the nesting that can be delivered as a Struct; deeper bodies are opaque.
constexpr int kDeepest = 100'000;

// What one pass over the body finds. Views refer to the body.
struct Body {
  bool is_object = false;
  std::string id, type, timestamp, log_id, trigger_name, connection_id, trigger_id, app_name;
  absl::string_view metadata, data, payload;  // raw values; empty where absent or no object, payload: any value
};

// A string member; null and other kinds count as absent.
std::string Text(JsonReader& reader) {
  JsonString value;
  if (reader.Peek() != JsonKind::kString) {
    reader.Skip();
    return {};
  }
  std::string scratch;
  return reader.ReadString(&value) ? std::string(value.Text(scratch)) : std::string();
}

absl::string_view Raw(JsonReader& reader, bool only_objects) {
  const bool keep = !only_objects || reader.Peek() == JsonKind::kObject;
  absl::string_view raw;
  reader.Skip(&raw);
  return keep ? raw : absl::string_view();
}

// Calls `member(key, reader)` for every member of the object that is next; each call consumes the value.
template <class Member>
void ForEachMember(JsonReader& reader, Member member) {
  JsonString key;
  std::string scratch;
  for (bool more = reader.FirstMember(&key); more; more = reader.NextMember(&key)) member(key.Text(scratch), reader);
}

Body Scan(JsonReader& reader) {
  Body body;
  if (reader.Peek() != JsonKind::kObject) {
    reader.Skip();
    return body;
  }
  body.is_object = true;
  ForEachMember(reader, [&](absl::string_view key, JsonReader& value) {
    if (key == "id") {
      body.id = Text(value);
    } else if (key == "type") {
      body.type = Text(value);
    } else if (key == "timestamp") {
      body.timestamp = Text(value);
    } else if (key == "log_id") {
      body.log_id = Text(value);
    } else if (key == "trigger_name") {
      body.trigger_name = Text(value);
    } else if (key == "connection_id") {
      body.connection_id = Text(value);
    } else if (key == "trigger_id") {
      body.trigger_id = Text(value);
    } else if (key == "appName") {
      body.app_name = Text(value);
    } else if (key == "metadata") {
      body.metadata = Raw(value, true);
    } else if (key == "data") {
      body.data = Raw(value, true);
    } else if (key == "payload") {
      body.payload = Raw(value, false);
    } else {
      value.Skip();
    }
  });
  return body;
}

// Where a string member goes.
struct Target {
  absl::string_view key;
  std::string* text;
};

// Reads the named string members of a raw object.
void Pick(absl::string_view object, std::initializer_list<Target> targets) {
  JsonReader reader(object);
  ForEachMember(reader, [&](absl::string_view key, JsonReader& value) {
    for (const Target& target : targets) {
      if (target.key == key) {
        *target.text = Text(value);
        return;
      }
    }
    value.Skip();
  });
}

base::Slice Part(const base::Slice& body, absl::string_view part) {
  return body.Sub(static_cast<size_t>(part.data() - body.view().data()), part.size());
}

void SetPayload(const base::Slice& body, absl::string_view payload, events::EventRecord& record) {
  record.payload = Part(body, payload);
  record.payload_kind = absl::StartsWith(payload, "{") ? events::PayloadKind::kObject : events::PayloadKind::kJson;
}

void SetOccurTime(absl::string_view text, events::EventRecord& record) {
  absl::Time time;
  if (!text.empty() && absl::ParseTime(absl::RFC3339_full, text, &time, nullptr)) record.occur_time = time;
}

void ReadV3(const Body& body, const base::Slice& bytes, events::EventRecord& record) {
  record.version = events::PayloadVersion::kV3;
  record.event_id = body.id;
  record.type = body.type;
  Pick(body.metadata, {{"log_id", &record.log_id},
                       {"trigger_slug", &record.trigger_type},
                       {"trigger_id", &record.trigger},
                       {"connected_account_id", &record.connection},
                       {"auth_config_id", &record.auth_config},
                       {"user_id", &record.user_id}});
  SetOccurTime(body.timestamp, record);
  SetPayload(bytes, body.data, record);
  if (body.type == kTriggerMessage) return;
  // Lifecycle events tell what they are about in their data: a connection, or a trigger.
  if (absl::StartsWith(body.type, "composio.connected_account.")) {
    std::string connection, user;
    Pick(body.data, {{"id", &connection}, {"user_id", &user}});
    if (record.connection.empty()) record.connection = connection;
    if (record.user_id.empty()) record.user_id = user;
  } else if (absl::StartsWith(body.type, "composio.trigger.")) {
    std::string trigger, connection, trigger_type, user;
    Pick(
        body.data,
        {{"id", &trigger}, {"connected_account_id", &connection}, {"trigger_name", &trigger_type}, {"user_id", &user}});
    if (record.trigger.empty()) record.trigger = trigger;
    if (record.connection.empty()) record.connection = connection;
    if (record.trigger_type.empty()) record.trigger_type = trigger_type;
    if (record.user_id.empty()) record.user_id = user;
  }
}

bool IsV2Identity(absl::string_view key) {
  return key == "connection_id" || key == "connection_nano_id" || key == "trigger_id" || key == "trigger_nano_id" ||
         key == "user_id";
}

// V2 mixes five ids into the event's data: the payload is the data without them, its other members byte for byte.
std::string WithoutIdentities(absl::string_view data) {
  std::string payload = "{";
  JsonReader reader(data);
  JsonString key;
  std::string scratch;
  for (bool more = reader.FirstMember(&key); more; more = reader.NextMember(&key)) {
    const bool identity = IsV2Identity(key.Text(scratch));
    absl::string_view raw;
    if (!reader.Skip(&raw) || identity) continue;
    absl::StrAppend(&payload, payload.size() > 1 ? "," : "", "\"", key.raw, "\":", raw);
  }
  payload += '}';
  return payload;
}

bool IsUuid(absl::string_view id) { return id.size() == 36 && id[8] == '-' && id[13] == '-' && id[18] == '-'; }

// Of the two spellings of an id, which the documentation mixes up, the one that is no UUID is the id of today.
void ChooseIds(std::string nano, std::string uuid, std::string& id, std::string& legacy) {
  if (IsUuid(nano) && !uuid.empty() && !IsUuid(uuid)) std::swap(nano, uuid);
  id = !nano.empty() ? nano : uuid;
  legacy = uuid;
}

// False when the data lacks the id that makes it V2.
bool ReadV2(const Body& body, events::EventRecord& record) {
  std::string connection, connection_nano, trigger, trigger_nano;
  Pick(body.data, {{"connection_id", &connection},
                   {"connection_nano_id", &connection_nano},
                   {"trigger_id", &trigger},
                   {"trigger_nano_id", &trigger_nano},
                   {"user_id", &record.user_id}});
  if (connection.empty() && connection_nano.empty()) return false;
  record.version = events::PayloadVersion::kV2;
  record.type = kTriggerMessage;
  record.trigger_type = body.type;
  record.log_id = body.log_id;
  ChooseIds(connection_nano, connection, record.connection, record.legacy_connection);
  ChooseIds(trigger_nano, trigger, record.trigger, record.legacy_trigger);
  SetOccurTime(body.timestamp, record);
  record.payload = base::Slice(WithoutIdentities(body.data));
  record.payload_kind = events::PayloadKind::kObject;
  return true;
}

void ReadV1(const Body& body, const base::Slice& bytes, events::EventRecord& record) {
  record.version = events::PayloadVersion::kV1;
  record.type = kTriggerMessage;
  record.trigger_type = body.trigger_name;
  record.log_id = body.log_id;
  ChooseIds("", body.connection_id, record.connection, record.legacy_connection);
  ChooseIds("", body.trigger_id, record.trigger, record.legacy_trigger);
  SetPayload(bytes, body.payload, record);
}

void ReadUnknown(const base::Slice& bytes, events::EventRecord& record) {
  record.version = events::PayloadVersion::kUnknown;
  SetPayload(bytes, absl::StripAsciiWhitespace(bytes.view()), record);
}

void ReadBody(const Body& body, const base::Slice& bytes, events::EventRecord& record) {
  const bool has_metadata = !body.metadata.empty(), has_data = !body.data.empty();
  if (absl::StartsWith(body.type, "composio.") && has_metadata && has_data && !body.id.empty()) {
    return ReadV3(body, bytes, record);
  }
  if (!body.type.empty() && !body.timestamp.empty() && !body.log_id.empty() && has_data && ReadV2(body, record)) {
    return;
  }
  if (!body.trigger_name.empty() && !body.connection_id.empty() && !body.trigger_id.empty() && !body.payload.empty()) {
    return ReadV1(body, bytes, record);
  }
  ReadUnknown(bytes, record);
  record.type = body.type;
  record.log_id = body.log_id;
  if (record.event_id.empty()) record.event_id = body.id;
}

}  // namespace

absl::StatusOr<NormalizedEvent> Normalize(base::Slice bytes, absl::string_view webhook_id) {
  NormalizedEvent event;
  events::EventRecord& record = event.record;
  record.body = bytes;
  record.webhook_id = std::string(webhook_id);
  JsonReader reader(bytes.view());
  const Body body = Scan(reader);
  if (reader.End()) {
    ReadBody(body, bytes, record);
  } else {
    JsonReader deep(bytes.view(), kDeepest);
    if (!deep.Skip() || !deep.End()) {
      return base::Error(absl::StatusCode::kInvalidArgument, gateway::v1::ERROR_REASON_INVALID_FIELD,
                         absl::StrCat("the body is not JSON: ", deep.status().message()));
    }
    record.version = events::PayloadVersion::kUnknown;
    record.payload = bytes;
    record.payload_kind = events::PayloadKind::kOpaque;
  }
  record.trigger_type = absl::AsciiStrToUpper(record.trigger_type);
  if (record.event_id.empty()) record.event_id = record.webhook_id;
  event.keys = {record.webhook_id, record.log_id};
  return event;
}

}  // namespace composio::ingest
