// SPDX-License-Identifier: Apache-2.0
#include "service/http/rest_pass_through.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "service/base/error.h"
#include "service/base/log.h"
#include "service/base/loopback.h"
#include "service/base/retry_delay.h"
#include "service/http_server/error_response.h"
#include "service/upstream/caller.h"

namespace composio::http {
namespace {

namespace v1 = gateway::v1;
using http_server::HttpExchange;
using Headers = std::vector<std::pair<std::string, std::string>>;

// Headers that are of one connection only (RFC 9110 §7.6.1), or that each side makes itself.
constexpr absl::string_view kOfTheConnection[] = {
    "connection", "keep-alive", "proxy-connection", "te",   "trailer",        "transfer-encoding",
    "upgrade",    "expect",     "content-length",   "host", "accept-encoding"};
// Composio gets the gateway's credential; the caller's own secrets stay here.
constexpr absl::string_view kOfTheCaller[] = {"x-api-key",           "x-user-api-key", "x-org-api-key", "authorization",
                                              "proxy-authorization", "cookie",         "user-agent"};
// What libcurl has undone, and what the server writes itself.
constexpr absl::string_view kOfTheAnswer[] = {"content-encoding", "date"};

template <size_t N>
bool In(const absl::string_view (&list)[N], absl::string_view name) {
  return std::find(std::begin(list), std::end(list), name) != std::end(list);
}

http_server::HttpResponse Refusal(int status, v1::ErrorReason reason, absl::string_view message) {
  return http_server::ErrorResponse(status, base::ReasonName(reason), message);
}

int HttpStatusOf(const absl::Status& status) {
  switch (status.code()) {
    case absl::StatusCode::kInvalidArgument:
      return 400;
    case absl::StatusCode::kFailedPrecondition:
      return 401;
    case absl::StatusCode::kResourceExhausted:
      return base::ReasonOf(status) == v1::ERROR_REASON_UPSTREAM_RATE_LIMITED ? 429 : 502;
    case absl::StatusCode::kDeadlineExceeded:
      return 504;
    default:
      return 502;
  }
}

http_server::HttpResponse AnswerOf(absl::StatusOr<http_client::HttpResponse> outcome) {
  if (!outcome.ok()) {
    const absl::Status& status = outcome.status();
    http_server::HttpResponse refusal = Refusal(HttpStatusOf(status), base::ReasonOf(status), status.message());
    if (const auto delay = base::RetryDelayOf(status)) {
      refusal.headers.emplace_back("retry-after",
                                   absl::StrCat(absl::ToInt64Seconds(absl::Ceil(*delay, absl::Seconds(1)))));
    }
    return refusal;
  }
  http_server::HttpResponse response;
  response.status = outcome->status;
  for (auto& header : outcome->headers) {
    if (!In(kOfTheConnection, header.first) && !In(kOfTheAnswer, header.first)) {
      response.headers.push_back(std::move(header));
    }
  }
  response.body = std::move(outcome->body);
  return response;
}

v1::UpstreamCredential KindOf(const HttpExchange& exchange) {
  if (!exchange.Header("x-user-api-key").empty()) return v1::UPSTREAM_CREDENTIAL_USER;
  if (!exchange.Header("x-org-api-key").empty()) return v1::UPSTREAM_CREDENTIAL_ORG;
  return v1::UPSTREAM_CREDENTIAL_PROJECT;
}

upstream::RawRequest RequestOf(const HttpExchange& exchange) {
  upstream::RawRequest request;
  request.method = std::string(exchange.method());
  request.target = std::string(exchange.path());
  if (!exchange.query().empty()) absl::StrAppend(&request.target, "?", exchange.query());
  for (auto& [name, value] : exchange.headers()) {
    std::string lower = absl::AsciiStrToLower(name);
    if (!In(kOfTheConnection, lower) && !In(kOfTheCaller, lower)) request.headers.emplace_back(std::move(lower), value);
  }
  request.body = std::string(exchange.body());
  request.credential = KindOf(exchange);
  request.caller = upstream::CallerOf(exchange.Header("x-caller"), exchange.peer());
  return request;
}

// Passes requests on. One object for all routes; used on the io thread.
class PassThrough {
 public:
  explicit PassThrough(const RestPassThroughParams& params) : params_(params) {}

  void Handle(std::unique_ptr<HttpExchange> exchange) {
    if (auto refusal = Refuse(*exchange); refusal.status != 0) return exchange->Respond(std::move(refusal));
    upstream::RawRequest request = RequestOf(*exchange);
    if (auto status = upstream::CheckRawRequest(request.method, request.target); !status.ok()) {
      return exchange->Respond(Refusal(400, base::ReasonOf(status), status.message()));
    }
    NoteWebhook(*exchange);
    Send(std::move(request), OnItsThread(std::move(exchange)));
  }

 private:
  // Also when the worker drops it, as at the end of the server, the exchange goes where it came from.
  std::shared_ptr<HttpExchange> OnItsThread(std::unique_ptr<HttpExchange> exchange) {
    return {exchange.release(), [&io = params_.io](HttpExchange* dropped) {
              io.Post([owned = std::unique_ptr<HttpExchange>(dropped)] {});
            }};
  }

  void Send(upstream::RawRequest request, std::shared_ptr<HttpExchange> exchange) {
    const size_t worker = next_++ % params_.workers.size();
    auto done = [&io = params_.io, exchange = std::move(exchange)](absl::StatusOr<http_client::HttpResponse> outcome) {
      io.Post(
          [exchange, response = AnswerOf(std::move(outcome))]() mutable { exchange->Respond(std::move(response)); });
    };
    params_.workers[worker]->Post(
        [&calls = params_.calls, worker, request = std::move(request), done = std::move(done)]() mutable {
          calls.Start(static_cast<int>(worker), std::move(request), std::move(done));
        });
  }

  // Status 0 where the request may pass.
  http_server::HttpResponse Refuse(const HttpExchange& exchange) const {
    http_server::HttpResponse pass;
    pass.status = 0;
    if (!params_.enabled) {
      return Refusal(404, v1::ERROR_REASON_SWITCHED_OFF,
                     "Composio's REST interface is not passed through here; start the gateway with "
                     "--rest-pass-through");
    }
    const bool local = base::IsLoopbackAddress(exchange.peer()) && base::IsLoopbackAddress(exchange.Header("host"));
    if (local && exchange.Header("origin").empty()) return pass;
    return Refusal(403, v1::ERROR_REASON_LOCAL_ONLY,
                   "Composio's REST interface is passed through for programs on this machine only, by its loopback "
                   "address, and never for web pages");
  }

  // The one subscription of a project is where this gateway hears of events.
  void NoteWebhook(const HttpExchange& exchange) {
    const bool changes = exchange.method() == "PATCH" && absl::StrContains(exchange.path(), "/webhook_subscriptions/");
    if (!changes || !absl::StrContains(exchange.body(), "\"webhook_url\"")) return;
    if (absl::StrContains(exchange.body(), params_.webhook_path) || std::exchange(webhook_noted_, true)) return;
    base::LogWarning("a program changed the webhook subscription to an address that is not this gateway's: ",
                     "events will no longer arrive here");
  }

  const RestPassThroughParams params_;
  size_t next_ = 0;
  bool webhook_noted_ = false;
};

}  // namespace

void AddRestPassThrough(http_server::RouteTable& routes, const RestPassThroughParams& params) {
  auto pass = std::make_shared<PassThrough>(params);
  http_server::Route route;
  route.prefix = true;
  route.surfaces = http_server::kRestSurface;
  route.max_body_bytes = params.max_body_bytes;
  route.handler = [pass](std::unique_ptr<HttpExchange> exchange) { pass->Handle(std::move(exchange)); };
  for (const char* path : {"/api/v3/", "/api/v3.1/"}) {
    route.path = path;
    routes.Add(route);
  }
}

}  // namespace composio::http
