// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/webhook_endpoint.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "service/base/log.h"

namespace composio::ingest {
namespace {

constexpr char kNoSecret[] =
    "no webhook secret is configured, so nothing can be verified: set COMPOSIO_WEBHOOK_SECRET to the secret of your "
    "webhook subscription and restart the gateway";

int StatusOf(WebhookVerdict verdict) {
  switch (verdict) {
    case WebhookVerdict::kStored:
    case WebhookVerdict::kDuplicate:
      return 200;
    case WebhookVerdict::kSignatureRefused:
      return 401;
    case WebhookVerdict::kBodyRefused:
      return 400;
    default:
      return 503;
  }
}

}  // namespace

absl::string_view WebhookVerdictName(WebhookVerdict verdict) {
  static constexpr std::array<absl::string_view, kWebhookVerdicts> kNames = {
      "stored", "duplicate", "signature_refused", "body_refused", "not_configured", "log_unavailable", "draining"};
  return kNames[static_cast<size_t>(verdict)];
}

WebhookEndpoint::WebhookEndpoint(WebhookOptions options, EventSink& sink, base::Clock& clock, Observer observer)
    : options_(std::move(options)), sink_(sink), clock_(clock), observer_(std::move(observer)) {
  for (const auto& [project, secrets] : options_.secrets) {
    verifiers_.emplace(project, SignatureVerifier(secrets, options_.tolerance));
  }
}

std::string WebhookEndpoint::ProjectOf(absl::string_view path) const {
  absl::ConsumePrefix(&path, options_.path);
  if (path.empty()) return events::kDefaultProject;
  absl::ConsumePrefix(&path, "/");
  return std::string(path);
}

void WebhookEndpoint::Handle(std::unique_ptr<http_server::HttpExchange> exchange) {
  if (draining_) return Respond(*exchange, WebhookVerdict::kDraining, "the gateway is shutting down; send it again");
  const std::string project = ProjectOf(exchange->path());
  const auto found = verifiers_.find(project);
  if (project == events::kDefaultProject && (found == verifiers_.end() || !found->second.has_secret())) {
    return Respond(*exchange, WebhookVerdict::kNotConfigured, kNoSecret);
  }
  const SignedDelivery delivery{exchange->Header("webhook-id"), exchange->Header("webhook-timestamp"),
                                exchange->Header("webhook-signature"), exchange->body()};
  const SignatureVerdict verdict =
      found == verifiers_.end() ? SignatureVerdict::kMismatch : found->second.Verify(delivery, clock_.Now());
  if (verdict != SignatureVerdict::kValid) {
    // An unknown project and a wrong signature get the same words, so that projects cannot be found out by asking.
    return Respond(*exchange, WebhookVerdict::kSignatureRefused,
                   verdict == SignatureVerdict::kMismatch
                       ? "the signature does not match; check that the secret is that of this webhook subscription"
                       : absl::StrCat("the signature cannot be checked: ", VerdictName(verdict)));
  }
  Store(std::move(exchange), project);
}

void WebhookEndpoint::Store(std::unique_ptr<http_server::HttpExchange> exchange, std::string project) {
  absl::StatusOr<NormalizedEvent> event =
      Normalize(base::Slice::Copy(exchange->body()), exchange->Header("webhook-id"));
  if (!event.ok()) return Respond(*exchange, WebhookVerdict::kBodyRefused, event.status().message());
  event->record.project = std::move(project);
  event->record.transport = events::Transport::kWebhook;
  event->record.traceparent = std::string(exchange->Header("traceparent"));
  sink_.Accept(*std::move(event), [this, exchange =
                                             std::move(exchange)](absl::StatusOr<events::AppendResult> result) mutable {
    if (!result.ok()) {
      base::LogWarning("webhook not stored: ", result.status().message());
      return Respond(*exchange, WebhookVerdict::kLogUnavailable, "the event could not be stored; send it again later");
    }
    Respond(*exchange, result->duplicate ? WebhookVerdict::kDuplicate : WebhookVerdict::kStored, {});
  });
}

void WebhookEndpoint::Respond(http_server::HttpExchange& exchange, WebhookVerdict verdict,
                              absl::string_view explanation) {
  observer_(verdict);
  const int status = StatusOf(verdict);
  if (status == 200) {
    return exchange.Respond(
        http_server::HttpResponse::Json(200, absl::StrCat(R"({"status":")", WebhookVerdictName(verdict), R"("})")));
  }
  const nlohmann::json body = {{"status", WebhookVerdictName(verdict)}, {"error", std::string(explanation)}};
  auto response =
      http_server::HttpResponse::Json(status, body.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
  if (status == 503) response.headers.emplace_back("retry-after", "5");
  exchange.Respond(std::move(response));
}

}  // namespace composio::ingest
