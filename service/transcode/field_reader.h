// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "service/transcode/message_table.h"
#include "service/transcode/wire_to_json.h"

namespace composio::transcode {

// One value of a field as bare text: as in JSON, without quotes or escapes. Enums are words of the dialect, times RFC
// 3339, bytes base64; messages, Structs, Values that are lists or objects are JSON.
struct FieldText {
  const FieldTable& field;
  // Key of a map's entry, else empty.
  absl::string_view key;
  absl::string_view text;
};

// Calls `visit` for each value of the fields in `wanted` that are set in the message's wire bytes, in the order of the
// fields' numbers: once for a singular field (zero values of fields without presence count as not set), for each
// element of a list, for each entry of a map. `wanted` may name fields that JSON skips. Stops at the first error of
// `visit` and returns it. Errors else as WireToJson::Convert. Views given to `visit` are valid during the call.
absl::Status ReadFields(const MessageTable& table, absl::string_view wire, const FieldSet& wanted,
                        absl::FunctionRef<absl::Status(const FieldText&)> visit);

}  // namespace composio::transcode
