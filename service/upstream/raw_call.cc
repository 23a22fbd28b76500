// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/raw_call.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "service/base/error.h"
#include "service/upstream/conduct/cache_control.h"
#include "service/upstream/credentials.h"
#include "service/upstream/error_mapping.h"
#include "service/upstream/retry.h"

namespace composio::upstream {
namespace {

constexpr size_t kMaxTarget = 16 << 10;
constexpr absl::string_view kMethods[] = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"};

// One request and its repetitions. What it waits for holds it.
class OneCall final : public RawCalls::Call, public std::enable_shared_from_this<OneCall> {
 public:
  OneCall(const ProxyDeps& deps, const ProxyWorker& worker, http_client::HttpRequest request, RawCalls::Done done)
      : deps_(deps),
        worker_(worker),
        request_(std::move(request)),
        deadline_(deps.clock.SteadyNow() + absl::ToChronoNanoseconds(request_.timeout)),
        done_(std::move(done)) {}

  void Send() {
    http_client::HttpRequest attempt = request_;
    attempt.timeout = absl::FromChrono(deadline_ - deps_.clock.SteadyNow());
    transfer_ = worker_.transport->Start(
        std::move(attempt), [self = shared_from_this()](absl::StatusOr<http_client::HttpResponse> outcome) {
          self->transfer_ = 0;
          self->OnOutcome(std::move(outcome));
        });
  }

  void Refuse(absl::Status status) {
    wait_ = worker_.timers->Start(absl::ZeroDuration(), [self = shared_from_this(), status = std::move(status)] {
      self->wait_ = 0;
      self->done_(status);
    });
  }

  void Cancel() override {
    const auto keep = shared_from_this();
    if (transfer_ != 0) worker_.transport->Cancel(std::exchange(transfer_, 0));
    if (wait_ != 0) worker_.timers->Cancel(std::exchange(wait_, 0));
  }

 private:
  void OnOutcome(absl::StatusOr<http_client::HttpResponse> outcome) {
    if (SendsAgain(outcome)) return;
    if (outcome.ok()) return done_(std::move(outcome));
    const ErrorContext context{deps_.options.credentials, gateway::v1::UPSTREAM_CREDENTIAL_PROJECT, "",
                               deps_.clock.Now()};
    done_(MapTransportError(outcome.status(), context));
  }

  bool SendsAgain(const absl::StatusOr<http_client::HttpResponse>& outcome) {
    if (request_.method != "GET" && request_.method != "HEAD") return false;
    if (outcome.ok() && outcome->status < 400) return false;
    const auto delay = RetryDelay(deps_.options.retry, retries_, outcome, deps_.clock.Now(), deps_.random);
    if (!delay || deps_.clock.SteadyNow() + absl::ToChronoNanoseconds(*delay) >= deadline_) return false;
    ++retries_;
    wait_ = worker_.timers->Start(*delay, [self = shared_from_this()] {
      self->wait_ = 0;
      self->Send();
    });
    return true;
  }

  const ProxyDeps& deps_;
  const ProxyWorker& worker_;
  const http_client::HttpRequest request_;
  const base::SteadyTime deadline_;
  RawCalls::Done done_;
  http_client::HttpTransport::TransferId transfer_ = 0;
  base::Timers::Id wait_ = 0;
  int retries_ = 0;
};

http_client::Sharing SharingOf(const RawRequest& request, const OperationTable* operations) {
  http_client::Sharing sharing;
  if (const auto* operation = operations ? operations->Find(request.method, request.target) : nullptr) {
    sharing.keep_for = operation->cache_ttl;
    sharing.clears_kept = operation->clears_cache;
  }
  for (const auto& [name, value] : request.headers) {
    if (name == "cache-control") ReadCacheControl(value, sharing);
  }
  sharing.caller = [caller = request.caller] { return caller; };
  return sharing;
}

bool LeavesItsFolder(absl::string_view target) {
  const absl::string_view path = target.substr(0, target.find('?'));
  for (absl::string_view segment : absl::StrSplit(path, '/')) {
    const std::string plain = absl::StrReplaceAll(segment, {{"%2e", "."}, {"%2E", "."}});
    if (plain == "." || plain == "..") return true;
  }
  return false;
}

}  // namespace

absl::Status CheckRawRequest(absl::string_view method, absl::string_view target) {
  if (std::find(std::begin(kMethods), std::end(kMethods), method) == std::end(kMethods)) {
    return base::InvalidField("method", "must be one of GET, HEAD, POST, PUT, PATCH, DELETE");
  }
  if (target.size() > kMaxTarget) return base::InvalidField("path", "is longer than 16384 bytes with its query");
  const bool clean = std::all_of(target.begin(), target.end(),
                                 [](unsigned char c) { return c > ' ' && c < 0x7f && c != '#' && c != '\\'; });
  if (!absl::StartsWith(target, "/") || !clean) {
    return base::InvalidField("path", "must begin with / and be percent-encoded, as in /api/v3.1/toolkits");
  }
  if (LeavesItsFolder(target)) return base::InvalidField("path", "must not have a segment . or ..");
  return absl::OkStatus();
}

std::shared_ptr<RawCalls::Call> RawCalls::Start(int worker, RawRequest request, Done done) const {
  http_client::HttpRequest http;
  http.sharing = SharingOf(request, deps_.operations.get());
  http.method = std::move(request.method);
  http.url = absl::StrCat(absl::StripSuffix(deps_.options.base_url, "/"), request.target);
  http.headers = std::move(request.headers);
  http.headers.emplace_back("user-agent", deps_.options.user_agent);
  http.body = std::move(request.body);
  http.timeout = std::min(request.timeout.value_or(deps_.options.default_timeout), deps_.options.max_timeout);
  http.max_response_bytes = deps_.options.max_response_bytes;
  const auto credential = HeaderFor(deps_.options.credentials, request.credential);
  if (credential.ok() && !credential->name.empty()) {
    http.headers.emplace_back(std::string(credential->name), std::string(credential->value));
  }
  auto call =
      std::make_shared<OneCall>(deps_, deps_.workers[static_cast<size_t>(worker)], std::move(http), std::move(done));
  credential.ok() ? call->Send() : call->Refuse(credential.status());
  return call;
}

}  // namespace composio::upstream
