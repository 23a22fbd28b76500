// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "composio/gateway/v1/trigger.pb.h"

namespace composio::api {

// Holds `value` against a JSON Schema; the error has a violation for each mistake, with paths that begin with `field`.
// `type_of_what` names the schema's owner in the message: "trigger type GITHUB_STAR". `not_judged`, where given, gets
// what could not be judged and was let through.
absl::Status CheckAgainstSchema(const google::protobuf::Struct& schema, const google::protobuf::Struct& value,
                                absl::string_view field, absl::string_view owner, std::string* not_judged = nullptr);

// Whether two configurations of a type mean the same trigger: null is as good as absent, absent as good as the schema's
// default, order counts in lists only. A poll interval that one of the two leaves to Composio is no difference.
bool EqualConfig(const gateway::v1::TriggerType& type, const google::protobuf::Struct& a,
                 const google::protobuf::Struct& b);

// A text that is the same for equal configurations of a type, but for the interval.
std::string CanonicalConfig(const gateway::v1::TriggerType& type, const google::protobuf::Struct& config);

}  // namespace composio::api
