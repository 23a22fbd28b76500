// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service.h"

#include <list>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "sandbox/api/all_routes.h"
#include "sandbox/api/legacy_routes.h"
#include "sandbox/api/webhook_subscriptions_api.h"
#include "sandbox/control/control_api.h"
#include "sandbox/credentials.h"
#include "sandbox/realtime/feeding_outbox.h"
#include "sandbox/realtime/realtime_hub.h"
#include "sandbox/storage.h"
#include "sandbox/webhook/fire.h"
#include "service/base/mutex.h"

namespace composio::sandbox {
namespace {

using http_server::HttpExchange;
using http_server::HttpResponse;

constexpr char kAbout[] =
    "This is the Composio sandbox: a stand-in for the Composio platform with a few apps, made-up accounts and no\n"
    "outside world. REST: /api/v3.1/... with any x-api-key (ak_sandbox). Control API: /_sandbox/... Real Composio: "
    "set\n"
    "COMPOSIO_API_KEY and unset COMPOSIO_BASE_URL in your program.\n";

HttpResponse ToResponse(ApiAnswer answer, const std::string& request_id) {
  HttpResponse response;
  response.status = answer.status;
  response.headers = std::move(answer.headers);
  if (!answer.html.empty()) {
    response.headers.emplace_back("content-type", "text/html; charset=utf-8");
    response.body = std::move(answer.html);
    return response;
  }
  if (answer.body.is_object() && answer.body.contains("error") && answer.body["error"].is_object()) {
    answer.body["error"]["request_id"] = request_id;
  }
  response.headers.emplace_back("content-type", "application/json");
  response.body = Dump(answer.body);
  return response;
}

// Splits "/api/v3.1/toolkits" into version and the rest; false for other paths.
bool SplitApiPath(absl::string_view path, std::string& version, absl::string_view& rest) {
  for (absl::string_view known : {"v3.1", "v3"}) {
    rest = path;
    if (absl::ConsumePrefix(&rest, absl::StrCat("/api/", known, "/"))) {
      version = std::string(known);
      return true;
    }
  }
  return false;
}

ApiAnswer UnknownPath(const ApiRequest& request) {
  return Error({.status = 404,
                .slug = "HTTP_NotFound",
                .message = absl::StrCat("Cannot ", request.method, " ", request.path),
                .suggested_fix = "Check the method and path."});
}

// A value of a type that no check expected is the caller's mistake, and no reason to end the program.
template <class Handler>
ApiAnswer Guarded(Handler handler) {
  try {
    return handler();
  } catch (const Json::exception& error) {
    return Invalid({error.what()});
  }
}

bool AsksForWebsocket(const HttpExchange& exchange) {
  return absl::EqualsIgnoreCase(exchange.Header("upgrade"), "websocket");
}

bool IsRemovedApi(absl::string_view path) {
  for (absl::string_view prefix : {"/api/v1/", "/api/v2/", "/api/rerouted/"}) {
    if (absl::StartsWith(path, prefix)) return true;
  }
  return false;
}

}  // namespace

class Service::Impl {
 public:
  explicit Impl(ServiceParams params)
      : params_(std::move(params)),
        routes_(AllRoutes()),
        legacy_routes_(LegacyRoutes()),
        world_(params_.catalogue, params_.clock, params_.random, params_.demo_triggers),
        realtime_(params_.clock, params_.random),
        outbox_(params_.outbox, realtime_) {}

  void Handle(std::unique_ptr<HttpExchange> exchange) {
    std::string request_id = base::RandomHex(params_.random, 16);
    if (exchange->path() == "/") return exchange->Respond(HttpResponse::Text(200, kAbout));
    if (absl::StartsWith(exchange->path(), "/_sandbox")) {
      return exchange->Respond(ToResponse(Control(*exchange, request_id), request_id));
    }
    std::optional<Fault> fault = Arrived(*exchange, request_id);
    if (!fault || fault->latency <= absl::ZeroDuration() || ending_) {
      return Finish(std::move(exchange), request_id, fault);
    }
    auto slot = delayed_.insert(delayed_.end(), {std::move(exchange), request_id, *fault, 0});
    slot->timer = params_.timers.Start(fault->latency, [this, slot] { FinishDelayed(slot); });
  }

  void End() {
    ending_ = true;
    while (!delayed_.empty()) {
      params_.timers.Cancel(delayed_.begin()->timer);
      FinishDelayed(delayed_.begin());
    }
  }

  void SetWebhook(const std::string& url, const std::string& secret) {
    base::MutexLock lock(mutex_);
    SetSubscription(world_, url, secret);
  }

  RealtimeHub& realtime() { return realtime_; }

  bool FireNextSample() {
    base::MutexLock lock(mutex_);
    for (size_t tries = 0; tries < world_.triggers.size(); ++tries) {
      const Trigger& trigger = world_.triggers[next_sample_++ % world_.triggers.size()];
      if (trigger.disabled) continue;
      FireParams fire;
      fire.trigger_id = trigger.id;
      fire.data = SampleEvent(world_, trigger.slug);
      fire.is_template = true;
      if (!Fire(world_, outbox_, fire).empty()) return true;
    }
    return false;
  }

 private:
  // A request that injected latency holds back.
  struct Delayed {
    std::unique_ptr<HttpExchange> exchange;
    std::string request_id;
    Fault fault;
    base::Timers::Id timer;
  };

  void FinishDelayed(std::list<Delayed>::iterator slot) {
    Delayed delayed = std::move(*slot);
    delayed_.erase(slot);
    Finish(std::move(delayed.exchange), delayed.request_id, delayed.fault);
  }

  std::optional<Fault> Arrived(const HttpExchange& exchange, const std::string& request_id) {
    base::MutexLock lock(mutex_);
    requests_.Add(exchange, request_id, params_.clock.Now());
    if (auto fault = faults_.Take(exchange.method(), exchange.path())) return fault;
    return answers_.Take(exchange.method(), exchange.path());
  }

  void Finish(std::unique_ptr<HttpExchange> exchange, const std::string& request_id,
              const std::optional<Fault>& fault) {
    if (fault && fault->reset) return exchange->Reset();
    if (params_.upgrade && !(fault && fault->status != 0) && AsksForWebsocket(*exchange)) {
      return params_.upgrade(std::move(exchange));
    }
    HttpResponse response =
        fault && fault->status != 0 ? FaultResponse(*fault, request_id) : Answer(*exchange, request_id);
    if (fault) response.headers.insert(response.headers.end(), fault->headers.begin(), fault->headers.end());
    {
      base::MutexLock lock(mutex_);
      requests_.SetStatus(request_id, response.status);
    }
    exchange->Respond(std::move(response));
  }

  static HttpResponse FaultResponse(const Fault& fault, const std::string& request_id) {
    HttpResponse response;
    if (fault.envelope) {
      const char* slug = fault.status >= 500 ? "Internal_ServerError" : "Sandbox_InjectedFault";
      response = ToResponse(Error({.status = fault.status,
                                   .code = fault.status >= 500 ? 1201 : 0,
                                   .slug = slug,
                                   .message = "A fault injected by the sandbox's control API",
                                   .suggested_fix = "Contact support."}),
                            request_id);
    } else {
      response.status = fault.status;
      if (!fault.content_type.empty()) response.headers.emplace_back("content-type", fault.content_type);
      response.body = fault.body;
    }
    return response;
  }

  HttpResponse Answer(const HttpExchange& exchange, const std::string& request_id) {
    base::MutexLock lock(mutex_);
    absl::Time now = params_.clock.Now();
    if (!rate_limit_.Admit(now)) {
      HttpResponse response = HttpResponse::Json(
          429, Dump({{"message",
                      absl::StrCat("Rate limit exceeded. Limit: ", rate_limit_.limit(), " requests per 1 minutes")}}));
      for (auto& header : rate_limit_.Headers(now)) response.headers.push_back(std::move(header));
      return response;
    }
    if (IsStoragePath(exchange.path())) return ServeStorage(world_, exchange);
    ApiAnswer answer = Dispatch(exchange, request_id);
    for (auto& header : rate_limit_.Headers(now)) answer.headers.push_back(std::move(header));
    return ToResponse(std::move(answer), request_id);
  }

  ApiAnswer Dispatch(const HttpExchange& exchange, const std::string& request_id)
      ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_) {
    ApiRequest request = Parse(exchange, request_id);
    absl::string_view rest = request.path;
    absl::ConsumePrefix(&rest, "/");
    if (auto match = legacy_routes_.Find(request.method, rest)) return Handle(exchange, *match, request);
    if (IsRemovedApi(request.path)) {
      return Error(
          {.status = 410, .slug = "HTTP_Gone", .message = "This API version has been removed. Migrate to v3.1."});
    }
    if (!SplitApiPath(request.path, request.api_version, rest)) return UnknownPath(request);
    if (auto match = routes_.Find(request.method, rest)) return Handle(exchange, *match, request);
    if (std::optional<ApiAnswer> refusal =
            RefuseCredentials(exchange, Accepts::kProjectOrUser, world_.organization.revoked_keys))
      return *refusal;
    return UnknownPath(request);
  }

  ApiAnswer Handle(const HttpExchange& exchange, RouteTable::Match& match, ApiRequest& request)
      ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_) {
    if (std::optional<ApiAnswer> refusal =
            RefuseCredentials(exchange, match.route->accepts, world_.organization.revoked_keys))
      return *refusal;
    if (request.body.is_discarded()) return Invalid({"body: Expected JSON"});
    request.path_values = std::move(match.path_values);
    return Guarded([&] { return match.route->handler({world_, outbox_, realtime_}, request); });
  }

  ApiAnswer Control(const HttpExchange& exchange, const std::string& request_id) {
    base::MutexLock lock(mutex_);
    ControlContext context{
        world_, outbox_, faults_, answers_, rate_limit_, requests_, params_.clock, params_.set_traffic, realtime_};
    return Guarded([&] { return HandleControl(context, Parse(exchange, request_id)); });
  }

  static ApiRequest Parse(const HttpExchange& exchange, const std::string& request_id) {
    ApiRequest request;
    request.method = std::string(exchange.method());
    request.path = std::string(exchange.path());
    request.base_url = absl::StrCat("http://", exchange.Header("host"));
    request.request_id = request_id;
    request.query = ParseQuery(exchange.query());
    request.body = ParseBody(exchange.Header("content-type"), exchange.body());
    return request;
  }

  const ServiceParams params_;
  const RouteTable routes_;
  const RouteTable legacy_routes_;
  // Of the thread that calls Handle.
  std::list<Delayed> delayed_;
  bool ending_ = false;
  base::Mutex mutex_;
  World world_ ABSL_GUARDED_BY(mutex_);
  Faults faults_ ABSL_GUARDED_BY(mutex_);
  // What tests have prepared: of the same form, asked after the faults.
  Faults answers_ ABSL_GUARDED_BY(mutex_);
  RateLimit rate_limit_ ABSL_GUARDED_BY(mutex_);
  RequestLog requests_ ABSL_GUARDED_BY(mutex_);
  RealtimeHub realtime_;
  FeedingOutbox outbox_;
  size_t next_sample_ ABSL_GUARDED_BY(mutex_) = 0;
};

Service::Service(ServiceParams params) : impl_(std::make_unique<Impl>(std::move(params))) {}
Service::~Service() = default;

void Service::Handle(std::unique_ptr<HttpExchange> exchange) { impl_->Handle(std::move(exchange)); }
void Service::End() { impl_->End(); }
void Service::SetWebhook(const std::string& url, const std::string& secret) { impl_->SetWebhook(url, secret); }
RealtimeHub& Service::realtime() { return impl_->realtime(); }
bool Service::FireNextSample() { return impl_->FireNextSample(); }

}  // namespace composio::sandbox
