// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/webhook_endpoint.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "service/base/log.h"
#include "service/http_server/error_response.h"

namespace composio::ingest {
namespace {

constexpr char kNoSecret[] =
    "no webhook secret is configured, so nothing can be verified: call WebhookService.SetWebhook with this gateway's "
    "public address, or set COMPOSIO_WEBHOOK_SECRET to the secret of your webhook subscription and restart the gateway";

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

absl::string_view ReasonOf(WebhookVerdict verdict) {
  switch (verdict) {
    case WebhookVerdict::kSignatureRefused:
      return "WEBHOOK_SIGNATURE_INVALID";
    case WebhookVerdict::kBodyRefused:
      return "REQUEST_MALFORMED";
    case WebhookVerdict::kNotConfigured:
      return "WEBHOOK_SECRET_MISSING";
    case WebhookVerdict::kDraining:
      return "SERVER_DRAINING";
    default:
      return "LOG_UNAVAILABLE";
  }
}

absl::string_view RefusalOf(SignatureVerdict verdict) {
  switch (verdict) {
    case SignatureVerdict::kHeaderMissing:
      return "webhook-id, webhook-timestamp or webhook-signature is missing, empty or too long; send all three as "
             "Composio does, and check that a proxy in between passes them on";
    case SignatureVerdict::kTimestampBad:
      return "webhook-timestamp is no integer; send the time of the attempt in Unix seconds";
    case SignatureVerdict::kTimestampTooOld:
      return "webhook-timestamp is too far from the gateway's clock; check both clocks, and sign each attempt anew";
    default:
      return "the signature does not match; check that the configured secret is that of this webhook subscription, and "
             "that no proxy changes the body";
  }
}

}  // namespace

absl::string_view WebhookVerdictName(WebhookVerdict verdict) {
  static constexpr std::array<absl::string_view, kWebhookVerdicts> kNames = {
      "stored", "duplicate", "signature_refused", "body_refused", "not_configured", "log_unavailable", "draining"};
  return kNames[static_cast<size_t>(verdict)];
}

WebhookEndpoint::WebhookEndpoint(WebhookOptions options, EventSink& sink, base::Clock& clock, Observer observer)
    : options_(std::move(options)),
      sink_(sink),
      clock_(clock),
      observer_(std::move(observer)),
      decoy_({"decoy"}, options_.tolerance) {
  for (const auto& [project, secrets] : options_.secrets) {
    verifiers_.emplace(project, SignatureVerifier(secrets, options_.tolerance));
  }
}

void WebhookEndpoint::Learn(const std::string& project, const std::string& secret) {
  std::vector<std::string>& learned = learned_[project];
  if (!learned.empty() && learned.back() == secret) return;
  learned.push_back(secret);
  if (learned.size() > 2) learned.erase(learned.begin());
  std::vector<std::string> secrets = learned;
  if (const auto found = options_.secrets.find(project); found != options_.secrets.end()) {
    secrets.insert(secrets.end(), found->second.begin(), found->second.end());
  }
  verifiers_.erase(project);
  verifiers_.emplace(project, SignatureVerifier(secrets, options_.tolerance));
}

std::string WebhookEndpoint::ProjectOf(absl::string_view path) const {
  if (!absl::ConsumePrefix(&path, absl::StripSuffix(options_.path, "/"))) return "";
  if (path.empty() || path == "/") return events::kDefaultProject;
  return absl::ConsumePrefix(&path, "/") ? std::string(path) : "";
}

// A project that does not exist is put through the same checks as one that does, so that neither the answer nor the
// time it takes tells them apart.
SignatureVerdict WebhookEndpoint::Verify(const std::string& project, const http_server::HttpExchange& exchange) {
  const SignedDelivery delivery{exchange.Header("webhook-id"), exchange.Header("webhook-timestamp"),
                                exchange.Header("webhook-signature"), exchange.body()};
  const auto found = verifiers_.find(project);
  if (found != verifiers_.end()) return found->second.Verify(delivery, clock_.Now());
  const SignatureVerdict verdict = decoy_.Verify(delivery, clock_.Now());
  return verdict == SignatureVerdict::kValid ? SignatureVerdict::kMismatch : verdict;
}

void WebhookEndpoint::Handle(std::unique_ptr<http_server::HttpExchange> exchange) {
  if (draining_) return Respond(*exchange, WebhookVerdict::kDraining, "the gateway is shutting down; send it again");
  const std::string project = ProjectOf(exchange->path());
  if (project == events::kDefaultProject) {
    const auto found = verifiers_.find(project);
    if (found == verifiers_.end() || !found->second.has_secret()) {
      return Respond(*exchange, WebhookVerdict::kNotConfigured, kNoSecret);
    }
  }
  const SignatureVerdict verdict = Verify(project, *exchange);
  if (verdict != SignatureVerdict::kValid) {
    return Respond(*exchange, WebhookVerdict::kSignatureRefused, RefusalOf(verdict));
  }
  Store(std::move(exchange), project);
}

void WebhookEndpoint::Store(std::unique_ptr<http_server::HttpExchange> exchange, std::string project) {
  const DeliveryHints hints{exchange->Header("webhook-id"), exchange->Header("x-composio-webhook-version")};
  absl::StatusOr<NormalizedEvent> event = Normalize(base::Slice::Copy(exchange->body()), hints);
  if (!event.ok()) return Respond(*exchange, WebhookVerdict::kBodyRefused, event.status().message());
  event->record.project = project;
  event->record.transport = events::Transport::kWebhook;
  event->record.traceparent = std::string(exchange->Header("traceparent"));
  sink_.Accept(*std::move(event), [this, project = std::move(project), exchange = std::move(exchange)](
                                      absl::StatusOr<events::AppendResult> result) mutable {
    if (!result.ok()) {
      base::LogWarning("webhook not stored: ", result.status().message());
      return Respond(*exchange, WebhookVerdict::kLogUnavailable, "the event could not be stored; send it again later",
                     project);
    }
    Respond(*exchange, result->duplicate ? WebhookVerdict::kDuplicate : WebhookVerdict::kStored, {}, project);
  });
}

void WebhookEndpoint::Respond(http_server::HttpExchange& exchange, WebhookVerdict verdict,
                              absl::string_view explanation, const std::string& project) {
  observer_(verdict, project);
  const int status = StatusOf(verdict);
  if (status == 200) {
    return exchange.Respond(
        http_server::HttpResponse::Json(200, absl::StrCat(R"({"status":")", WebhookVerdictName(verdict), "\"}\n")));
  }
  auto response = http_server::ErrorResponse(status, ReasonOf(verdict), explanation);
  if (status == 503) response.headers.emplace_back("retry-after", "5");
  exchange.Respond(std::move(response));
}

}  // namespace composio::ingest
