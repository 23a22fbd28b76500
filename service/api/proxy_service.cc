// SPDX-License-Identifier: Apache-2.0
#include "service/api/proxy_service.h"

#include <memory>
#include <string>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/strip.h"
#include "composio/gateway/v1/proxy_service.pb.h"
#include "service/api/unary_handler.h"
#include "service/base/error.h"
#include "service/base/loopback.h"
#include "service/upstream/caller.h"
#include "service/upstream/url_encoding.h"

namespace composio::api {
namespace {

namespace v1 = gateway::v1;

// "ipv4:127.0.0.1:5" and "ipv6:%5B::1%5D:5", as gRPC writes them.
bool IsLoopbackPeer(absl::string_view peer) {
  if (absl::ConsumePrefix(&peer, "ipv6:")) {
    return absl::StartsWith(peer, "%5B::1%5D:") || absl::StartsWith(peer, "[::1]:");
  }
  return absl::ConsumePrefix(&peer, "ipv4:") && base::IsLoopbackAddress(peer);
}

// A web page of somebody else can reach a loopback port too: its requests carry an Origin, or a name as authority that
// was made to resolve to here.
absl::Status CheckCaller(router::CallContext& context, bool enabled) {
  if (!enabled) {
    return base::Error(absl::StatusCode::kFailedPrecondition, v1::ERROR_REASON_SWITCHED_OFF,
                       "CallUpstream is off; start the gateway with --call-upstream");
  }
  const absl::string_view authority = context.Metadata(":authority");
  const bool local = IsLoopbackPeer(context.peer()) && (authority.empty() || base::IsLoopbackAddress(authority));
  if (local && context.Metadata("origin").empty()) return absl::OkStatus();
  return base::Error(absl::StatusCode::kPermissionDenied, v1::ERROR_REASON_LOCAL_ONLY,
                     "CallUpstream serves programs on the gateway's own machine, by its loopback address");
}

absl::StatusOr<upstream::RawRequest> RequestOf(const v1::CallUpstreamRequest& from, router::CallContext& context,
                                               base::SteadyTime now) {
  upstream::RawRequest request;
  request.method = from.method().empty() ? "GET" : from.method();
  request.target = from.path();
  if (request.target.find('?') != std::string::npos) {
    return base::InvalidField("path", "must not hold a query; put it into `query`");
  }
  char separator = '?';
  for (const auto& [name, value] : from.query()) {
    request.target += std::exchange(separator, '&');
    upstream::AppendPercentEncoded(name, request.target);
    request.target += '=';
    upstream::AppendPercentEncoded(value, request.target);
  }
  if (absl::Status status = upstream::CheckRawRequest(request.method, request.target); !status.ok()) return status;
  if (!v1::UpstreamCredential_IsValid(from.credential())) {
    return base::InvalidField("credential", "is no value of UpstreamCredential");
  }
  request.headers = {{"accept", "application/json"}, {"x-request-id", std::string(context.request_id())}};
  const absl::string_view cache_control = context.Metadata("cache-control");
  if (!cache_control.empty()) request.headers.emplace_back("cache-control", std::string(cache_control));
  if (!from.json_body().empty()) request.headers.emplace_back("content-type", "application/json");
  request.body = from.json_body();
  request.credential = from.credential();
  request.caller = upstream::CallerOf(context);
  if (context.deadline()) request.timeout = absl::FromChrono(*context.deadline() - now);
  return request;
}

base::Buffer AnswerOf(http_client::HttpResponse response) {
  v1::CallUpstreamResponse answer;
  answer.set_status(response.status);
  for (auto& [name, value] : response.headers) (*answer.mutable_headers())[name] = std::move(value);
  answer.set_json_body(std::move(response.body));
  return base::Buffer(answer.SerializeAsString());
}

void CallUpstream(const upstream::RawCalls& calls, std::shared_ptr<UnaryCall> call, const base::Slice& bytes) {
  v1::CallUpstreamRequest from;
  if (!ParseRequest(*call, bytes, &from)) return;
  auto request = RequestOf(from, *call->context(), calls.clock().SteadyNow());
  if (!request.ok()) return call->Fail(request.status());
  const int worker = call->context()->worker();
  // The transfer holds the call, and the call must not hold itself: the cancellation knows the transfer weakly.
  auto transfer = std::make_shared<std::weak_ptr<upstream::RawCalls::Call>>();
  const UnaryCall::PendingId pending = call->AddPending([transfer] {
    if (auto going_on = transfer->lock()) going_on->Cancel();
  });
  *transfer =
      calls.Start(worker, *std::move(request), [call, pending](absl::StatusOr<http_client::HttpResponse> outcome) {
        call->Forget(pending);
        outcome.ok() ? call->Answer(AnswerOf(*std::move(outcome))) : call->Fail(outcome.status());
      });
}

// Who may call is settled before the request is read.
class CallUpstreamHandler final : public router::Handler {
 public:
  CallUpstreamHandler(const upstream::RawCalls& calls, bool enabled) : calls_(calls), enabled_(enabled) {}

  void Start(router::CallPtr call) override {
    if (absl::Status status = CheckCaller(call->context(), enabled_); !status.ok()) return call->Finish(status);
    UnaryCall::Start(std::move(call), [this](std::shared_ptr<UnaryCall> held, const base::Slice& request) {
      CallUpstream(calls_, std::move(held), request);
    });
  }

 private:
  const upstream::RawCalls& calls_;
  const bool enabled_;
};

}  // namespace

void RegisterProxyService(router::Router& router, const upstream::RawCalls& calls, bool enabled) {
  router.Register("/composio.gateway.v1.ProxyService/CallUpstream",
                  std::make_shared<CallUpstreamHandler>(calls, enabled));
}

}  // namespace composio::api
