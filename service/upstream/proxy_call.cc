// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/proxy_call.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/error.h"
#include "service/upstream/answer_headers.h"
#include "service/upstream/caller.h"
#include "service/upstream/conduct/cache_control.h"
#include "service/upstream/message_json.h"

namespace composio::upstream {
namespace {

// So much before the caller stops waiting the transfer is given up, so that it still hears why.
constexpr absl::Duration kMaxMargin = absl::Milliseconds(50);
constexpr size_t kMaxTraceBytes = 512;

// A trace header of the caller, if it is fit to be a header of ours.
absl::string_view TraceHeader(router::CallContext& context, absl::string_view name) {
  const absl::string_view value = context.Metadata(name);
  const bool good = value.size() <= kMaxTraceBytes &&
                    std::all_of(value.begin(), value.end(), [](char c) { return c >= ' ' && c <= '~'; });
  return good ? value : absl::string_view();
}

}  // namespace

ProxyShared::ProxyShared(ProxyDeps deps, std::string checked_base_url)
    : clock(deps.clock), random(deps.random), options(std::move(deps.options)), base_url(std::move(checked_base_url)) {
  for (const ProxyWorker& lent : deps.workers) workers.emplace_back(lent);
}

void ProxyCall::Start(ProxyMethod& method, router::CallPtr call) {
  auto* self = new ProxyCall(method, std::move(call));
  self->call_->OnDone([self] { delete self; });
  self->call_->Read([self](bool ok, base::Buffer message) { self->OnRequest(ok, std::move(message)); });
}

ProxyCall::ProxyCall(ProxyMethod& method, router::CallPtr call)
    : method_(method),
      shared_(*method.shared),
      worker_(shared_.workers[static_cast<size_t>(call->context().worker())]),
      call_(std::move(call)) {}

ProxyCall::~ProxyCall() {
  if (transfer_ != 0) worker_.lent.transport->Cancel(transfer_);
  if (wait_ != 0) worker_.lent.timers->Cancel(wait_);
}

void ProxyCall::OnRequest(bool ok, base::Buffer message) {
  if (!ok) {
    return call_->Finish(base::Error(absl::StatusCode::kInvalidArgument, gateway::v1::ERROR_REASON_REQUEST_MALFORMED,
                                     absl::StrCat(method_.rule.method, " takes one request message; none was sent")));
  }
  request_ = message.Flatten();
  deadline_ = Deadline(shared_.clock.SteadyNow());
  Send();
}

base::SteadyTime ProxyCall::Deadline(base::SteadyTime now) const {
  const auto callers = call_->context().deadline();
  if (!callers) return now + absl::ToChronoNanoseconds(shared_.options.default_timeout);
  const absl::Duration left = absl::FromChrono(*callers - now);
  const base::SteadyTime own = now + absl::ToChronoNanoseconds(shared_.options.max_timeout);
  return std::min(own, *callers - absl::ToChronoNanoseconds(std::clamp(left / 10, absl::ZeroDuration(), kMaxMargin)));
}

void ProxyCall::Send() {
  auto request = MakeRequest();
  if (!request.ok()) return call_->Finish(request.status());
  if (request->timeout <= absl::ZeroDuration()) return Fail(absl::DeadlineExceededError(""));
  transfer_ =
      worker_.lent.transport->Start(*std::move(request), [this](absl::StatusOr<http_client::HttpResponse> outcome) {
        transfer_ = 0;
        OnOutcome(std::move(outcome));
      });
}

// Made anew for each attempt from the caller's bytes: a copy for retries would cost every call.
absl::StatusOr<http_client::HttpRequest> ProxyCall::MakeRequest() {
  const auto credential = HeaderFor(shared_.options.credentials, method_.rule.credential);
  if (!credential.ok()) return credential.status();
  BuiltRequest built;
  absl::Status status = worker_.builder.Build(method_.rule, shared_.base_url, request_.view(), built);
  if (!status.ok()) return status;
  include_extra_ = built.include_extra;
  http_client::HttpRequest request;
  request.method = method_.rule.http_method;
  request.url = std::move(built.url);
  request.headers = std::move(built.headers);
  AddHeaders(*credential, request);
  if (method_.rule.body != Rule::Body::kNone) {
    status = WriteBody(method_.rule, request_.view(), worker_.to_json, &request.body);
    if (!status.ok()) return status;
  }
  request.timeout = absl::FromChrono(deadline_ - shared_.clock.SteadyNow());
  request.max_response_bytes = shared_.options.max_response_bytes;
  request.sharing = Sharing();
  return request;
}

http_client::Sharing ProxyCall::Sharing() {
  router::CallContext& context = call_->context();
  http_client::Sharing sharing;
  sharing.keep_for = method_.rule.cache_ttl;
  sharing.clears_kept = method_.rule.clears_cache;
  ReadCacheControl(context.Metadata("cache-control"), sharing);
  sharing.caller = [&context] { return CallerOf(context); };
  return sharing;
}

void ProxyCall::AddHeaders(const CredentialHeader& credential, http_client::HttpRequest& request) {
  auto& headers = request.headers;
  headers.reserve(headers.size() + 7);
  const auto add = [&headers](absl::string_view name, absl::string_view value) {
    if (!value.empty()) headers.emplace_back(std::string(name), std::string(value));
  };
  router::CallContext& context = call_->context();
  add(credential.name, credential.value);
  add("user-agent", shared_.options.user_agent);
  add("accept", "application/json");
  if (method_.rule.body != Rule::Body::kNone) add("content-type", "application/json");
  add("x-request-id", context.request_id());
  add("traceparent", TraceHeader(context, "traceparent"));
  add("tracestate", TraceHeader(context, "tracestate"));
}

void ProxyCall::OnOutcome(absl::StatusOr<http_client::HttpResponse> outcome) {
  if (outcome.ok() && IsSuccess(outcome->status)) return Answer(*outcome);
  if (SendsAgain(outcome)) return;
  Fail(outcome);
}

bool ProxyCall::IsSuccess(int status) const {
  const auto& also = method_.rule.success_on;
  return (status >= 200 && status < 300) || std::find(also.begin(), also.end(), status) != also.end();
}

bool ProxyCall::SendsAgain(const absl::StatusOr<http_client::HttpResponse>& outcome) {
  if (!method_.rule.idempotent) return false;
  const auto delay = RetryDelay(shared_.options.retry, retries_, outcome, shared_.clock.Now(), shared_.random);
  if (!delay || shared_.clock.SteadyNow() + absl::ToChronoNanoseconds(*delay) >= deadline_) return false;
  ++retries_;
  wait_ = worker_.lent.timers->Start(*delay, [this] {
    wait_ = 0;
    Send();
  });
  return true;
}

void ProxyCall::Answer(const http_client::HttpResponse& response) {
  // What means "it is already so" has an error in its body, not the resource.
  const bool plain = response.status >= 200 && response.status < 300;
  const absl::string_view body = plain ? absl::string_view(response.body) : absl::string_view();
  std::string message;
  bool lossy;
  const absl::Status status = ReadAnswer(method_.rule, body, include_extra_, worker_.to_wire, &message, &lossy);
  if (!status.ok()) return call_->Finish(MapUnreadableAnswer(response, status.message(), Context("")));
  PassOnHeaders(response, call_->context());
  if (lossy) call_->context().AddResponseMetadata("x-lossy-numbers", "true");
  call_->Write(base::Buffer(std::move(message)), [](bool) {});
  call_->Finish(absl::OkStatus());
}

void ProxyCall::Fail(const absl::StatusOr<http_client::HttpResponse>& outcome) {
  const std::string resource = RequestBuilder::ResourceName(method_.rule, request_.view());
  if (!outcome.ok()) return call_->Finish(MapTransportError(outcome.status(), Context(resource)));
  PassOnHeaders(*outcome, call_->context());
  call_->Finish(MapHttpError(*outcome, Context(resource)));
}

ErrorContext ProxyCall::Context(const std::string& resource) const {
  const Rule& rule = method_.rule;
  ErrorContext context{shared_.options.credentials, rule.credential, call_->context().request_id(),
                       shared_.clock.Now()};
  context.alternative = rule.alternative;
  context.field_name = [&rule](absl::string_view name) { return rule.FieldName(name); };
  context.replaced_by = rule.replaced_by;
  if (const RequestField* field = rule.ResourceField(); field != nullptr) {
    context.resource_type = field->name;
    context.resource_name = resource;
  }
  return context;
}

}  // namespace composio::upstream
