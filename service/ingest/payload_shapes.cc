// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/payload_shapes.h"

#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/time/time.h"
#include "service/ingest/json_members.h"

namespace composio::ingest {
namespace {

using transcode::JsonKind;
using transcode::JsonReader;
using transcode::JsonString;

constexpr char kTypePrefix[] = "composio.";
constexpr char kTriggerMessage[] = "composio.trigger.message";

void SetPayload(const base::Slice& body, absl::string_view payload, events::EventRecord& record) {
  record.payload = body.Sub(static_cast<size_t>(payload.data() - body.view().data()), payload.size());
  record.payload_kind = absl::StartsWith(payload, "{") ? events::PayloadKind::kObject : events::PayloadKind::kJson;
}

void SetOccurTime(absl::string_view text, events::EventRecord& record) {
  absl::Time time;
  if (!text.empty() && absl::ParseTime(absl::RFC3339_full, text, &time, nullptr)) record.occur_time = time;
}

void FillIfEmpty(std::string& field, std::string value) {
  if (field.empty()) field = std::move(value);
}

bool IsUuid(absl::string_view id) { return id.size() == 36 && id[8] == '-' && id[13] == '-' && id[18] == '-'; }

// Of the two spellings of an id, which the documentation mixes up, the one that is no UUID is the id of today.
void ChooseIds(std::string nano, std::string uuid, std::string& id, std::string& legacy) {
  if (IsUuid(nano) && !uuid.empty() && !IsUuid(uuid)) std::swap(nano, uuid);
  id = !nano.empty() ? nano : uuid;
  legacy = std::move(uuid);
}

// Lifecycle events tell in their data what they are about: a connection, or a trigger.
void ReadLifecycle(const BodyMembers& members, events::EventRecord& record) {
  std::string id, connection, trigger_type, user, app, auth_config;
  absl::string_view toolkit, auth_config_object;
  Pick(members.data, {{"id", &id},
                      {"connected_account_id", &connection},
                      {"trigger_name", &trigger_type},
                      {"user_id", &user},
                      {"toolkit", nullptr, &toolkit},
                      {"auth_config", nullptr, &auth_config_object}});
  FillIfEmpty(record.user_id, user);
  if (absl::StartsWith(record.type, "composio.connected_account.")) {
    Pick(toolkit, {{"slug", &app}});
    Pick(auth_config_object, {{"id", &auth_config}});
    FillIfEmpty(record.connection, id);
    FillIfEmpty(record.auth_config, auth_config);
    record.app = absl::AsciiStrToLower(app);
  } else {
    FillIfEmpty(record.trigger, id);
    FillIfEmpty(record.connection, connection);
    FillIfEmpty(record.trigger_type, trigger_type);
  }
}

// How sure the reader of a version has to be: by the body alone, or because the sender says that it is this version.
enum class Proof { kBody, kSender };

bool ReadV3(const BodyMembers& members, const base::Slice& body, Proof proof, events::EventRecord& record) {
  if (!absl::StartsWith(members.type, kTypePrefix) || members.data.empty()) return false;
  if (proof == Proof::kBody && (members.metadata.empty() || members.id.empty())) return false;
  record.version = events::PayloadVersion::kV3;
  record.event_id = members.id;
  record.type = members.type;
  Pick(members.metadata, {{"log_id", &record.log_id},
                          {"trigger_slug", &record.trigger_type},
                          {"trigger_id", &record.trigger},
                          {"connected_account_id", &record.connection},
                          {"auth_config_id", &record.auth_config},
                          {"user_id", &record.user_id}});
  SetOccurTime(members.timestamp, record);
  SetPayload(body, members.data, record);
  if (record.type != kTriggerMessage && (absl::StartsWith(record.type, "composio.connected_account.") ||
                                         absl::StartsWith(record.type, "composio.trigger."))) {
    ReadLifecycle(members, record);
  }
  return true;
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

bool ReadV2(const BodyMembers& members, Proof proof, events::EventRecord& record) {
  if (members.type.empty() || members.data.empty() || absl::StartsWith(members.type, kTypePrefix)) return false;
  if (proof == Proof::kBody && (members.timestamp.empty() || members.log_id.empty())) return false;
  std::string connection, connection_nano, trigger, trigger_nano, user;
  Pick(members.data, {{"connection_id", &connection},
                      {"connection_nano_id", &connection_nano},
                      {"trigger_id", &trigger},
                      {"trigger_nano_id", &trigger_nano},
                      {"user_id", &user}});
  if (proof == Proof::kBody && connection.empty() && connection_nano.empty()) return false;
  record.version = events::PayloadVersion::kV2;
  record.type = kTriggerMessage;
  record.trigger_type = members.type;
  record.log_id = members.log_id;
  record.user_id = std::move(user);
  ChooseIds(std::move(connection_nano), std::move(connection), record.connection, record.legacy_connection);
  ChooseIds(std::move(trigger_nano), std::move(trigger), record.trigger, record.legacy_trigger);
  SetOccurTime(members.timestamp, record);
  record.payload = base::Slice(WithoutIdentities(members.data));
  record.payload_kind = events::PayloadKind::kObject;
  return true;
}

bool ReadV1(const BodyMembers& members, const base::Slice& body, Proof proof, events::EventRecord& record) {
  if (members.trigger_name.empty() || members.payload.empty()) return false;
  if (proof == Proof::kBody && (members.connection_id.empty() || members.trigger_id.empty())) return false;
  record.version = events::PayloadVersion::kV1;
  record.type = kTriggerMessage;
  record.trigger_type = members.trigger_name;
  record.log_id = members.log_id;
  ChooseIds("", members.connection_id, record.connection, record.legacy_connection);
  ChooseIds("", members.trigger_id, record.trigger, record.legacy_trigger);
  SetPayload(body, members.payload, record);
  return true;
}

// The envelope of the realtime feed of projects on V1 or V2, which forwarders post as it is. Its 2024 form has UUIDs
// only.
bool ReadLegacy(const BodyMembers& members, const base::Slice& body, events::EventRecord& record) {
  if (members.app_name.empty() || members.metadata.empty()) return false;
  std::string uuid, nano, connection, connection_nano, trigger_type;
  absl::string_view connection_object;
  Pick(members.metadata, {{"id", &uuid},
                          {"nanoId", &nano},
                          {"connectionId", &connection},
                          {"connectionNanoId", &connection_nano},
                          {"triggerName", &trigger_type},
                          {"connection", nullptr, &connection_object}});
  if (uuid.empty() && nano.empty()) return false;
  std::string inner_connection, inner_connection_nano, auth_config, auth_config_nano, user;
  Pick(connection_object, {{"id", &inner_connection},
                           {"connectedAccountNanoId", &inner_connection_nano},
                           {"integrationId", &auth_config},
                           {"authConfigNanoId", &auth_config_nano},
                           {"clientUniqueUserId", &user}});
  FillIfEmpty(connection, inner_connection);
  FillIfEmpty(connection_nano, inner_connection_nano);
  record.version = events::PayloadVersion::kLegacy;
  record.type = kTriggerMessage;
  record.app = absl::AsciiStrToLower(members.app_name);
  record.trigger_type = std::move(trigger_type);
  record.user_id = std::move(user);
  record.auth_config = auth_config_nano.empty() ? auth_config : auth_config_nano;
  ChooseIds(std::move(nano), std::move(uuid), record.trigger, record.legacy_trigger);
  ChooseIds(std::move(connection_nano), std::move(connection), record.connection, record.legacy_connection);
  SetPayload(body, members.payload.empty() ? absl::StripAsciiWhitespace(body.view()) : members.payload, record);
  return true;
}

// Kept whole. An `id` of it is no identity: it may name a trigger or be the sender's own counter.
void ReadUnknown(const BodyMembers& members, const base::Slice& body, events::EventRecord& record) {
  record.version = events::PayloadVersion::kUnknown;
  record.type = members.type;
  record.log_id = members.log_id;
  SetPayload(body, absl::StripAsciiWhitespace(body.view()), record);
}

bool ReadVersion(events::PayloadVersion version, const BodyMembers& members, const base::Slice& body, Proof proof,
                 events::EventRecord& record) {
  switch (version) {
    case events::PayloadVersion::kV1:
      return ReadV1(members, body, proof, record);
    case events::PayloadVersion::kV2:
      return ReadV2(members, proof, record);
    case events::PayloadVersion::kV3:
      return ReadV3(members, body, proof, record);
    default:
      return false;
  }
}

}  // namespace

BodyMembers ScanBody(JsonReader& reader) {
  BodyMembers members;
  if (reader.Peek() != JsonKind::kObject) {
    reader.Skip();
    return members;
  }
  const std::pair<absl::string_view, std::string*> texts[] = {
      {"id", &members.id},
      {"type", &members.type},
      {"timestamp", &members.timestamp},
      {"log_id", &members.log_id},
      {"trigger_name", &members.trigger_name},
      {"connection_id", &members.connection_id},
      {"trigger_id", &members.trigger_id},
      {"appName", &members.app_name},
  };
  ForEachMember(reader, [&](absl::string_view key, JsonReader& value) {
    if (key == "metadata") {
      members.metadata = ReadRaw(value, true);
    } else if (key == "data") {
      members.data = ReadRaw(value, true);
    } else if (key == "payload") {
      members.payload = ReadRaw(value, false);
    } else {
      for (const auto& [name, text] : texts) {
        if (name != key) continue;
        *text = ReadText(value);
        return;
      }
      value.Skip();
    }
  });
  return members;
}

events::PayloadVersion ToldVersion(absl::string_view header) {
  if (absl::EqualsIgnoreCase(header, "V1")) return events::PayloadVersion::kV1;
  if (absl::EqualsIgnoreCase(header, "V2")) return events::PayloadVersion::kV2;
  if (absl::EqualsIgnoreCase(header, "V3")) return events::PayloadVersion::kV3;
  return events::PayloadVersion::kUnknown;
}

// What the sender says comes first where the body bears it out, and last where nothing else explains the body: the
// header is not signed, and forwarders set it to what they were built for.
void ReadShape(const BodyMembers& members, const base::Slice& body, events::PayloadVersion told,
               events::EventRecord& record) {
  using Version = events::PayloadVersion;
  for (Version version : {told, Version::kV3, Version::kV2, Version::kV1}) {
    if (ReadVersion(version, members, body, Proof::kBody, record)) return;
  }
  if (ReadLegacy(members, body, record) || ReadVersion(told, members, body, Proof::kSender, record)) return;
  ReadUnknown(members, body, record);
}

}  // namespace composio::ingest
