// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <google/protobuf/descriptor.h>

#include "absl/status/statusor.h"
#include "service/upstream/rule.h"

namespace composio::upstream {

// Reads a request field's type and options; its place is kQuery, kHeader or kNowhere (ours alone) until the rule says
// otherwise. INVALID_ARGUMENT beginning with the field's name for options that contradict each other or its type.
absl::StatusOr<RequestField> CompileRequestField(const google::protobuf::FieldDescriptor& field);

// Whether a field of this kind and form can stand in a query; INVALID_ARGUMENT where not.
absl::Status CheckQueryField(const RequestField& field);

}  // namespace composio::upstream
