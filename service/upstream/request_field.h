// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/transcode/message_table.h"
#include "service/upstream/rule.h"

namespace composio::upstream {

// Reads a request field's options; its place is kQuery, kHeader or kNowhere (ours alone) until the rule says otherwise.
// INVALID_ARGUMENT beginning with the field's name for options that contradict each other or its type.
absl::StatusOr<RequestField> CompileRequestField(const transcode::FieldTable& table);

// Whether a field of this type and form can stand in a path, or in a query; INVALID_ARGUMENT where not.
absl::Status CheckPathField(const RequestField& field);
absl::Status CheckQueryField(const RequestField& field);

}  // namespace composio::upstream
