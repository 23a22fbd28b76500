// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "composio/gateway/v1/upstream.pb.h"
#include "service/http_client/http_transport.h"
#include "service/upstream/credentials.h"

namespace composio::upstream {

// What the mapping needs to know of the call. The views live as long as the call of the mapping function.
struct ErrorContext {
  const Credentials& credentials;
  gateway::v1::UpstreamCredential credential = gateway::v1::UPSTREAM_CREDENTIAL_UNSPECIFIED;
  absl::string_view request_id;
  absl::Time now;
  // Our name of a request field that Composio names so; null or the same where there is none.
  std::function<std::string(absl::string_view)> field_name = nullptr;
  // The request field that names the resource and its value, for NOT_FOUND; empty where the path names none.
  absl::string_view resource_type;
  absl::string_view resource_name;
  // Full name of the method to call where Composio has taken this one's operation away; empty for none.
  absl::string_view replaced_by;
  // Of an operation of the first API: what comes nearest. Empty for others.
  absl::string_view alternative;
};

// The status of a call whose HTTP answer was not a success:
//
//   status            code                  reason
//   3xx               INTERNAL              UPSTREAM_BAD_RESPONSE     redirects are not followed
//   400               INVALID_ARGUMENT      UPSTREAM_REJECTED
//   401               FAILED_PRECONDITION   UPSTREAM_KEY_REJECTED
//   403               PERMISSION_DENIED     PERMISSION_MISSING
//   404               NOT_FOUND             RESOURCE_NOT_FOUND
//   408, 504, 524     DEADLINE_EXCEEDED     UPSTREAM_TIMEOUT
//   409               ABORTED               UPSTREAM_CONFLICT
//   410               FAILED_PRECONDITION   UPSTREAM_RETIRED
//   413, 414, 431     RESOURCE_EXHAUSTED    MESSAGE_TOO_LARGE
//   429               RESOURCE_EXHAUSTED    UPSTREAM_RATE_LIMITED     RetryInfo: what it asks for, else its window
//   other 4xx         FAILED_PRECONDITION   UPSTREAM_REJECTED
//   500               INTERNAL              UPSTREAM_FAILED
//   501               UNIMPLEMENTED         UPSTREAM_UNSUPPORTED
//   407, other 5xx    UNAVAILABLE           UPSTREAM_UNAVAILABLE
//   400, 409, 422 whose slug or text says "not found"        NOT_FOUND            RESOURCE_NOT_FOUND
//   410 whose text names the request's resource             NOT_FOUND            RESOURCE_NOT_FOUND
//   404, 405 of an operation with an alternative, unless     FAILED_PRECONDITION  UPSTREAM_RETIRED
//     the body is an error of the first API's form
//   400, 403, 404, 409, 422 whose slug says that the         FAILED_PRECONDITION  CONNECTION_NOT_ACTIVE
//     user's connection is not active
//
// The message is Composio's own where the body has one. Details: ErrorInfo with upstream_status, upstream_slug and
// upstream_code; BadRequest from `errors`; Help from `suggested_fix`; RequestInfo with both request ids; RetryInfo,
// QuotaFailure, ResourceInfo where they fit. Of a body of unknown form nothing is passed on, of ours no key: status and
// details stay below 4 KiB.
absl::Status MapHttpError(const http_client::HttpResponse& response, const ErrorContext& context);

// The status of a call whose transfer failed: UNAVAILABLE with UPSTREAM_UNAVAILABLE, DEADLINE_EXCEEDED with
// UPSTREAM_TIMEOUT, RESOURCE_EXHAUSTED with MESSAGE_TOO_LARGE, INTERNAL with UPSTREAM_BAD_RESPONSE. A failure that has a
// reason already, as that of the gateway's own rate limiting, keeps it.
absl::Status MapTransportError(const absl::Status& failure, const ErrorContext& context);

// The status of a call whose successful answer could not be read; `problem` says where and why.
absl::Status MapUnreadableAnswer(const http_client::HttpResponse& response, absl::string_view problem,
                                 const ErrorContext& context);

}  // namespace composio::upstream
