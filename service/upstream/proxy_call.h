// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "absl/status/statusor.h"
#include "service/base/buffer.h"
#include "service/base/clock.h"
#include "service/base/executor.h"
#include "service/http_client/http_transport.h"
#include "service/router/call.h"
#include "service/upstream/error_mapping.h"
#include "service/upstream/proxy_method.h"

namespace composio::upstream {

// One call on its way through: request read, sent to Composio, sent again where that is allowed, answer written. On the
// call's worker only. Frees itself when the call is over; a transfer or a wait still going on then is dropped.
class ProxyCall {
 public:
  static void Start(ProxyMethod& method, router::CallPtr call);
  ProxyCall(const ProxyCall&) = delete;
  ProxyCall& operator=(const ProxyCall&) = delete;

 private:
  ProxyCall(ProxyMethod& method, router::CallPtr call);
  ~ProxyCall();

  void OnRequest(bool ok, base::Buffer message);
  void Send();
  absl::StatusOr<http_client::HttpRequest> MakeRequest();
  http_client::Sharing Sharing();
  void AddHeaders(const CredentialHeader& credential, http_client::HttpRequest& request);
  void OnOutcome(absl::StatusOr<http_client::HttpResponse> outcome);
  bool SendsAgain(const absl::StatusOr<http_client::HttpResponse>& outcome);
  void Answer(const http_client::HttpResponse& response);
  void Fail(const absl::StatusOr<http_client::HttpResponse>& outcome);
  bool IsSuccess(int status) const;
  ErrorContext Context(const std::string& resource) const;
  base::SteadyTime Deadline(base::SteadyTime now) const;

  ProxyMethod& method_;
  ProxyShared& shared_;
  ProxyShared::Worker& worker_;
  const router::CallPtr call_;
  base::Slice request_;
  base::SteadyTime deadline_;
  http_client::HttpTransport::TransferId transfer_ = 0;
  base::Timers::Id wait_ = 0;
  int retries_ = 0;
  bool include_extra_ = false;
};

}  // namespace composio::upstream
