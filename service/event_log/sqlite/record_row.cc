// SPDX-License-Identifier: Apache-2.0
#include "service/event_log/sqlite/record_row.h"

#include <functional>
#include <string>

namespace composio::event_log::sqlite {
namespace {

// Whether `part` is a run of the bytes of `whole`.
bool Within(absl::string_view part, absl::string_view whole) {
  const std::less_equal<const char*> not_after;
  return part.data() && whole.data() && not_after(whole.data(), part.data()) &&
         not_after(part.data() + part.size(), whole.data() + whole.size());
}

}  // namespace

void BindRecord(Statement& insert, const events::EventRecord& record, uint64_t bytes_before, uint64_t size) {
  insert.Bind(1, static_cast<int64_t>(record.position)).Bind(2, static_cast<int>(record.kind));
  int at = 3;
  for (const std::string* text : {&record.project, &record.event_id, &record.type, &record.app, &record.trigger_type,
                                  &record.trigger, &record.connection, &record.auth_config, &record.user_id,
                                  &record.log_id, &record.legacy_trigger, &record.legacy_connection}) {
    insert.BindText(at++, *text);
  }
  insert.Bind(15, absl::ToUnixMicros(record.create_time));
  if (record.occur_time) {
    insert.Bind(16, absl::ToUnixMicros(*record.occur_time));
  } else {
    insert.BindNull(16);
  }
  insert.Bind(17, absl::ToUnixMicros(record.receive_time)).Bind(18, static_cast<int>(record.transport));
  insert.Bind(19, static_cast<int>(record.version)).BindText(20, record.webhook_id).BindText(21, record.traceparent);
  insert.Bind(22, static_cast<int64_t>(bytes_before)).Bind(23, static_cast<int64_t>(size));
  insert.Bind(24, static_cast<int>(record.payload_kind));
  const absl::string_view body = record.body.view(), payload = record.payload.view();
  if (Within(payload, body)) {
    insert.Bind(25, payload.data() - body.data()).Bind(26, static_cast<int64_t>(payload.size())).BindNull(27);
  } else {
    insert.BindNull(25).BindNull(26).BindBlob(27, payload);
  }
  insert.BindBlob(28, body);
}

events::EventRecord ReadRecord(const Statement& select, bool with_body) {
  events::EventRecord record;
  record.position = static_cast<uint64_t>(select.Int(0));
  record.kind = static_cast<events::RecordKind>(select.Int(1));
  int at = 2;
  for (std::string* text : {&record.project, &record.event_id, &record.type, &record.app, &record.trigger_type,
                            &record.trigger, &record.connection, &record.auth_config, &record.user_id, &record.log_id,
                            &record.legacy_trigger, &record.legacy_connection}) {
    *text = std::string(select.Text(at++));
  }
  record.create_time = absl::FromUnixMicros(select.Int(14));
  if (!select.IsNull(15)) record.occur_time = absl::FromUnixMicros(select.Int(15));
  record.receive_time = absl::FromUnixMicros(select.Int(16));
  record.transport = static_cast<events::Transport>(select.Int(17));
  record.version = static_cast<events::PayloadVersion>(select.Int(18));
  record.webhook_id = std::string(select.Text(19));
  record.traceparent = std::string(select.Text(20));
  record.duplicate_count = static_cast<uint64_t>(select.Int(21));
  if (!select.IsNull(22)) record.last_duplicate_time = absl::FromUnixMicros(select.Int(22));
  record.payload_kind = static_cast<events::PayloadKind>(select.Int(24));
  if (!with_body) return record;
  record.body = base::Slice::Copy(select.Blob(28));
  record.payload = select.IsNull(25) ? base::Slice::Copy(select.Blob(27))
                                     : record.body.Sub(static_cast<size_t>(select.Int(25)), select.Int(26));
  return record;
}

uint64_t StoredSize(const events::EventRecord& record) {
  constexpr uint64_t kNumbersAndKeys = 128;
  uint64_t size = kNumbersAndKeys + record.body.size();
  if (!Within(record.payload.view(), record.body.view())) size += record.payload.size();
  for (const std::string* text :
       {&record.project, &record.event_id, &record.type, &record.app, &record.trigger_type, &record.trigger,
        &record.connection, &record.auth_config, &record.user_id, &record.log_id, &record.legacy_trigger,
        &record.legacy_connection, &record.webhook_id, &record.traceparent}) {
    size += text->size();
  }
  return size;
}

}  // namespace composio::event_log::sqlite
