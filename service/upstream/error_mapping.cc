// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/error_mapping.h"

#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "service/base/error.h"
#include "service/upstream/error_envelope.h"
#include "service/upstream/retry.h"

namespace composio::upstream {
namespace {

namespace v1 = gateway::v1;
using absl::StatusCode;

struct Kind {
  StatusCode code;
  v1::ErrorReason reason;
};

Kind KindOfStatus(int status) {
  switch (status) {
    case 400:
      return {StatusCode::kInvalidArgument, v1::ERROR_REASON_UPSTREAM_REJECTED};
    case 401:
      return {StatusCode::kFailedPrecondition, v1::ERROR_REASON_UPSTREAM_KEY_REJECTED};
    case 403:
      return {StatusCode::kPermissionDenied, v1::ERROR_REASON_PERMISSION_MISSING};
    case 404:
      return {StatusCode::kNotFound, v1::ERROR_REASON_RESOURCE_NOT_FOUND};
    case 408:
    case 504:
    case 524:
      return {StatusCode::kDeadlineExceeded, v1::ERROR_REASON_UPSTREAM_TIMEOUT};
    case 409:
      return {StatusCode::kAborted, v1::ERROR_REASON_UPSTREAM_CONFLICT};
    case 410:
      return {StatusCode::kFailedPrecondition, v1::ERROR_REASON_UPSTREAM_RETIRED};
    case 413:
    case 414:
    case 431:
      return {StatusCode::kResourceExhausted, v1::ERROR_REASON_MESSAGE_TOO_LARGE};
    case 429:
      return {StatusCode::kResourceExhausted, v1::ERROR_REASON_UPSTREAM_RATE_LIMITED};
    case 500:
      return {StatusCode::kInternal, v1::ERROR_REASON_UPSTREAM_FAILED};
    case 501:
      return {StatusCode::kUnimplemented, v1::ERROR_REASON_UPSTREAM_UNSUPPORTED};
    default:
      break;
  }
  if (status < 400) return {StatusCode::kInternal, v1::ERROR_REASON_UPSTREAM_BAD_RESPONSE};
  if (status >= 500 || status == 407) return {StatusCode::kUnavailable, v1::ERROR_REASON_UPSTREAM_UNAVAILABLE};
  return {StatusCode::kFailedPrecondition, v1::ERROR_REASON_UPSTREAM_REJECTED};
}

bool SaysConnectionNotActive(const ErrorEnvelope& envelope) {
  if (absl::StrContains(envelope.slug, "NoActiveConnection")) return true;
  if (!absl::StrContains(envelope.slug, "ConnectedAccount")) return false;
  for (absl::string_view state : {"Expired", "NotActive", "Inactive", "Disabled", "Revoked"}) {
    if (absl::StrContains(envelope.slug, state)) return true;
  }
  return false;
}

bool SaysNotFound(const ErrorEnvelope& envelope) {
  return absl::StrContains(envelope.slug, "NotFound") || absl::EndsWithIgnoreCase(envelope.message, "not found");
}

// Gone is an operation, or the one thing that it was asked about; then the text says which.
bool SaysResourceGone(int status, const ErrorEnvelope& envelope, const ErrorContext& context) {
  return status == 410 && !context.resource_name.empty() && absl::StrContains(envelope.message, context.resource_name);
}

// Of the first API nobody knows the path any more, rather than the operation not knowing the thing.
bool SaysFirstApiGone(int status, const ErrorEnvelope& envelope, const ErrorContext& context) {
  if (context.alternative.empty() || envelope.first_api) return false;
  return status == 404 || status == 405 || status == 410;
}

Kind KindOf(int status, const ErrorEnvelope& envelope, const ErrorContext& context) {
  if (SaysFirstApiGone(status, envelope, context)) {
    return {StatusCode::kFailedPrecondition, v1::ERROR_REASON_UPSTREAM_RETIRED};
  }
  const bool refused = status == 400 || status == 409 || status == 422;
  if ((refused || status == 403 || status == 404) && SaysConnectionNotActive(envelope)) {
    return {StatusCode::kFailedPrecondition, v1::ERROR_REASON_CONNECTION_NOT_ACTIVE};
  }
  if ((refused && SaysNotFound(envelope)) || SaysResourceGone(status, envelope, context)) {
    return {StatusCode::kNotFound, v1::ERROR_REASON_RESOURCE_NOT_FOUND};
  }
  return KindOfStatus(status);
}

std::string Message(int status, const Kind& kind, const ErrorEnvelope& envelope, const ErrorContext& context) {
  std::string own = envelope.message;
  if (own.empty()) own = absl::StrCat("Composio answered with HTTP status ", status, " and no explanation");
  if (status == 401) {
    const absl::string_view variable = EnvironmentVariable(context.credential);
    if (!variable.empty()) return absl::StrCat("Composio refused the key in ", variable, ": ", own);
  }
  if (status >= 300 && status < 400) {
    return absl::StrCat("Composio answered with a redirect (HTTP status ", status,
                        "), which is not followed: check COMPOSIO_BASE_URL");
  }
  if (kind.reason == v1::ERROR_REASON_UPSTREAM_RETIRED) {
    return absl::StrCat("Composio has removed this operation: ", own);
  }
  return own;
}

// The limit is per minute; without a word from the server the next window is surely open then.
absl::Duration RateLimitDelay(const http_client::HttpResponse& response, absl::Time now) {
  if (auto delay = ServerDelay(response, now)) return *delay;
  absl::Duration window;
  if (absl::ParseDuration(response.Header("x-ratelimit-window-size"), &window) && window > absl::ZeroDuration()) {
    return std::min(window, absl::Hours(24));
  }
  return absl::Minutes(1);
}

void AddRateLimit(const http_client::HttpResponse& response, const ErrorContext& context, absl::Status& status) {
  base::AddRetryInfo(status, RateLimitDelay(response, context.now));
  int64_t limit;
  if (!absl::SimpleAtoi(response.Header("x-ratelimit"), &limit)) return;
  absl::Duration window;
  const bool known = absl::ParseDuration(response.Header("x-ratelimit-window-size"), &window);
  base::AddQuotaViolation(
      status, "composio:organization",
      absl::StrCat(limit, " requests", known ? " per " : "", known ? absl::FormatDuration(window) : ""));
}

void AddViolations(const ErrorEnvelope& envelope, const ErrorContext& context, absl::Status& status) {
  for (auto [field, description] : envelope.violations) {
    MaskCredentials(context.credentials, description);
    base::AddFieldViolation(status, context.field_name ? context.field_name(field) : field, description);
  }
}

// An id that came in a header: anything may stand there.
std::string CleanId(absl::string_view id) {
  std::string clean(id.substr(0, 100));
  for (char& c : clean) {
    if (c < ' ' || c > '~') c = '?';
  }
  return clean;
}

void AddSuccessor(const ErrorContext& context, absl::Status& status) {
  if (!context.alternative.empty()) base::AddHelp(status, absl::StrCat("instead: ", context.alternative));
  if (context.replaced_by.empty()) {
    base::AddHelp(status, "grpcurl -plaintext 127.0.0.1:50051 list   # served today; docs/guides/errors.md says more");
  } else {
    base::AddHelp(status, absl::StrCat("grpcurl -plaintext 127.0.0.1:50051 describe ", context.replaced_by,
                                       "   # takes the place of this operation"));
  }
}

void AddHints(v1::ErrorReason reason, const ErrorEnvelope& envelope, const ErrorContext& context,
              absl::Status& status) {
  std::string fix = envelope.suggested_fix;
  MaskCredentials(context.credentials, fix);
  if (!fix.empty()) base::AddHelp(status, fix);
  if (reason == v1::ERROR_REASON_UPSTREAM_RETIRED) {
    AddSuccessor(context, status);
  }
  if (reason == v1::ERROR_REASON_CONNECTION_NOT_ACTIVE) {
    base::AddHelp(status,
                  "grpcurl -plaintext -d '{\"auth_config\":\"<its auth config>\",\"user_id\":\"<the user>\"}' "
                  "127.0.0.1:50051 composio.gateway.v1.ConnectionService/CreateConnectionLink");
  }
  if (reason == v1::ERROR_REASON_RESOURCE_NOT_FOUND && !context.resource_name.empty()) {
    base::AddResourceInfo(status, context.resource_type, context.resource_name.substr(0, 200));
  }
}

void AddContext(int http_status, const ErrorContext& context, absl::string_view upstream_id, absl::Status& status) {
  if (http_status != 0) base::AddMetadata(status, "upstream_status", absl::StrCat(http_status));
  base::AddRequestInfo(status, context.request_id.substr(0, 128), upstream_id);
}

}  // namespace

absl::Status MapHttpError(const http_client::HttpResponse& response, const ErrorContext& context) {
  const ErrorEnvelope envelope = ReadErrorEnvelope(response.body);
  const Kind kind = KindOf(response.status, envelope, context);
  std::string message = Message(response.status, kind, envelope, context);
  MaskCredentials(context.credentials, message);
  absl::Status status = base::Error(kind.code, kind.reason, message);
  if (!envelope.slug.empty()) base::AddMetadata(status, "upstream_slug", envelope.slug);
  if (!envelope.code.empty()) base::AddMetadata(status, "upstream_code", envelope.code);
  AddViolations(envelope, context, status);
  AddHints(kind.reason, envelope, context, status);
  if (kind.reason == v1::ERROR_REASON_UPSTREAM_RATE_LIMITED) {
    AddRateLimit(response, context, status);
  } else if (auto delay = ServerDelay(response, context.now)) {
    base::AddRetryInfo(status, *delay);
  }
  AddContext(response.status, context,
             envelope.request_id.empty() ? CleanId(response.Header("x-request-id")) : envelope.request_id, status);
  return status;
}

absl::Status MapTransportError(const absl::Status& failure, const ErrorContext& context) {
  if (base::ReasonOf(failure) != v1::ERROR_REASON_UNSPECIFIED) {
    // The gateway's own: it says all that is to be said.
    absl::Status status = failure;
    AddContext(0, context, "", status);
    return status;
  }
  Kind kind = {StatusCode::kUnavailable, v1::ERROR_REASON_UPSTREAM_UNAVAILABLE};
  std::string message = absl::StrCat("Composio could not be reached: ", failure.message());
  if (absl::IsDeadlineExceeded(failure)) {
    kind = {StatusCode::kDeadlineExceeded, v1::ERROR_REASON_UPSTREAM_TIMEOUT};
    message = "Composio did not answer within the call's deadline";
  } else if (absl::IsResourceExhausted(failure)) {
    kind = {StatusCode::kResourceExhausted, v1::ERROR_REASON_MESSAGE_TOO_LARGE};
    message = absl::StrCat("Composio's answer is too large: ", failure.message(),
                           "; ask for less, as by a smaller page_size");
  } else if (absl::IsInternal(failure)) {
    kind = {StatusCode::kInternal, v1::ERROR_REASON_UPSTREAM_BAD_RESPONSE};
    message = absl::StrCat("Composio's answer cannot be read: ", failure.message());
  } else if (absl::IsInvalidArgument(failure)) {
    kind = {StatusCode::kInternal, v1::ERROR_REASON_INTERNAL_ERROR};
    message = "the request to Composio could not be made; check COMPOSIO_BASE_URL";
  }
  absl::Status status = base::Error(kind.code, kind.reason, message);
  AddContext(0, context, "", status);
  return status;
}

absl::Status MapUnreadableAnswer(const http_client::HttpResponse& response, absl::string_view problem,
                                 const ErrorContext& context) {
  absl::Status status = base::Error(StatusCode::kInternal, v1::ERROR_REASON_UPSTREAM_BAD_RESPONSE,
                                    absl::StrCat("Composio's answer cannot be read: ", problem));
  AddContext(response.status, context, CleanId(response.Header("x-request-id")), status);
  return status;
}

}  // namespace composio::upstream
