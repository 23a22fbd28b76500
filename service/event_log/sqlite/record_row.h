// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/event_log/sqlite/database.h"
#include "service/events/event.h"

namespace composio::event_log::sqlite {

// How a record stands in table `event`; shared by writer and reader. Times are microseconds since 1970.
// docs/event-log-format.md describes the table.
inline constexpr char kInsertRecord[] =
    "INSERT INTO event(position, kind, project, event_id, type, app, trigger_type, trigger_id, connection, auth_config,"
    " user_id, log_id, legacy_trigger, legacy_connection, create_time, occur_time, receive_time, transport, version,"
    " webhook_id, traceparent, bytes_before, size, payload_kind, payload_offset, payload_length, payload, body)"
    " VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

// The body is last in the row and in the list: a scan that does not ask for it does not touch its pages.
inline constexpr char kRecordAttributes[] =
    "e.position, e.kind, e.project, e.event_id, e.type, e.app, e.trigger_type, e.trigger_id, e.connection,"
    " e.auth_config, e.user_id, e.log_id, e.legacy_trigger, e.legacy_connection, e.create_time, e.occur_time,"
    " e.receive_time, e.transport, e.version, e.webhook_id, e.traceparent, d.count, d.last_time, e.size,"
    " e.payload_kind";
inline constexpr char kRecordBody[] = ", e.payload_offset, e.payload_length, e.payload, e.body";
inline constexpr char kRecordTables[] = " FROM event e LEFT JOIN duplicate d ON d.position = e.position";
inline constexpr int kSizeColumn = 23;

// Binds all parameters of kInsertRecord; the record must live until the statement has run.
void BindRecord(Statement& insert, const events::EventRecord& record, uint64_t bytes_before, uint64_t size);
// Reads the row that `select` stands on.
events::EventRecord ReadRecord(const Statement& select, bool with_body);
// What the record counts for in the log's size.
uint64_t StoredSize(const events::EventRecord& record);

}  // namespace composio::event_log::sqlite
