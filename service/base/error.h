// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "composio/gateway/v1/error_reason.pb.h"

namespace composio::base {

using ErrorReason = gateway::v1::ErrorReason;

// ErrorInfo.domain of every error of ours.
inline constexpr char kErrorDomain[] = "gateway.composio";

// A status whose google.rpc details travel as payloads keyed by type URL ("type.googleapis.com/google.rpc.ErrorInfo");
// each edge writes them in its own form. `message` is a sentence that says what to do. The ErrorInfo's reason is the
// enum value's name without "ERROR_REASON_".
absl::Status Error(absl::StatusCode code, ErrorReason reason, absl::string_view message);

// These add to the details of `status` and do nothing when it is OK.
void AddMetadata(absl::Status& status, absl::string_view key, absl::string_view value);
void AddFieldViolation(absl::Status& status, absl::string_view field, absl::string_view description);
void AddRetryInfo(absl::Status& status, absl::Duration delay);
// `description` holds a command or sentence that can be acted on as it is; `url` may be empty.
void AddHelp(absl::Status& status, absl::string_view description, absl::string_view url = {});
void AddResourceInfo(absl::Status& status, absl::string_view type, absl::string_view name);
void AddPreconditionViolation(absl::Status& status, absl::string_view type, absl::string_view subject,
                              absl::string_view description);
void AddQuotaViolation(absl::Status& status, absl::string_view subject, absl::string_view description);
// `upstream_request_id` may be empty.
void AddRequestInfo(absl::Status& status, absl::string_view request_id, absl::string_view upstream_request_id);

// INVALID_ARGUMENT with INVALID_FIELD and one field violation; the message is "<field>: <description>".
absl::Status InvalidField(absl::string_view field, absl::string_view description);

// INVALID_ARGUMENT with REQUEST_MALFORMED: the bytes are no message of the method's request type.
absl::Status MalformedRequest(absl::string_view method);

// "INVALID_FIELD": how a reason is written in ErrorInfo and in HTTP answers.
std::string ReasonName(ErrorReason reason);

// The reason in the status' ErrorInfo; ERROR_REASON_UNSPECIFIED where there is none.
ErrorReason ReasonOf(const absl::Status& status);

// The same status with "<context>: " before its message.
absl::Status WithContext(const absl::Status& status, absl::string_view context);

}  // namespace composio::base
