// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/functional/any_invocable.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "absl/types/optional.h"
#include "composio/gateway/v1/upstream.pb.h"
#include "service/http_client/http_transport.h"
#include "service/upstream/proxy_options.h"

namespace composio::upstream {

// A REST request that no rule describes: it goes to Composio as it is.
struct RawRequest {
  std::string method;
  // Path and query, "/api/v3.1/toolkits?limit=2".
  std::string target;
  // Besides the credential and user-agent, which are the gateway's.
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;
  gateway::v1::UpstreamCredential credential = gateway::v1::UPSTREAM_CREDENTIAL_PROJECT;
  // Retries included. Not set: the gateway's default.
  absl::optional<absl::Duration> timeout;
  // Whom it is for: see CallerOf.
  std::string caller = {};
};

// INVALID_ARGUMENT (INVALID_FIELD) where a method or target cannot be sent: a method other than GET, HEAD, POST, PUT,
// PATCH, DELETE; a target that does not begin with '/', is longer than 16 KiB, holds a fragment or a character that no
// URL has, or a segment "." or ".." (also encoded), by which a path would leave what it begins with.
absl::Status CheckRawRequest(absl::string_view method, absl::string_view target);

// Sends raw requests with the gateway's own credential; GET and HEAD are sent again as idempotent methods are. Where a
// rule describes the same operation its answer is kept as for the rule's method; the header `cache-control` is heeded.
// Each call lives on the worker it was started on and is used there only.
class RawCalls {
 public:
  using Done = absl::AnyInvocable<void(absl::StatusOr<http_client::HttpResponse>)>;

  // A call that goes on by itself until `done` ran; Cancel drops it, with its callback.
  class Call {
   public:
    virtual ~Call() = default;
    virtual void Cancel() = 0;
  };

  // `deps` as for RegisterProxies, which has checked them.
  explicit RawCalls(ProxyDeps deps) : deps_(std::move(deps)) {}

  // `done` runs once, never from inside: Composio's answer of any status, or why there is none, as a status of ours
  // (CREDENTIAL_MISSING, UPSTREAM_UNAVAILABLE, UPSTREAM_TIMEOUT, MESSAGE_TOO_LARGE, …).
  std::shared_ptr<Call> Start(int worker, RawRequest request, Done done) const;

  base::Clock& clock() const { return deps_.clock; }

 private:
  const ProxyDeps deps_;
};

}  // namespace composio::upstream
