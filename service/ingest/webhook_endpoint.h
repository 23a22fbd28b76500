// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "service/base/clock.h"
#include "service/http_server/http_exchange.h"
#include "service/ingest/event_sink.h"
#include "service/ingest/signature_verifier.h"

namespace composio::ingest {

// What became of a request to the webhook endpoint; the order is that of the counters.
enum class WebhookVerdict {
  kStored,
  kDuplicate,
  kSignatureRefused,  // 401, unknown project too
  kBodyRefused,       // 400
  kNotConfigured,     // 503: no secret
  kLogUnavailable,    // 503
  kDraining,          // 503
};
inline constexpr size_t kWebhookVerdicts = 7;
absl::string_view WebhookVerdictName(WebhookVerdict verdict);

struct WebhookOptions {
  // Project "default" is served at this path, others below it. A '/' at its end makes no difference.
  std::string path = "/webhooks/composio";
  std::map<std::string, std::vector<std::string>> secrets;
  absl::Duration tolerance = absl::Seconds(300);
};

// The webhook endpoint: verifies a delivery before it parses it, stores it before it answers. 200 when stored or
// already known, 401 for a bad or missing signature and, told apart by nothing, for an unknown project, 400 for a body
// that is no JSON, 503 while there is no secret, the log cannot be written or the gateway shuts down, so that Composio
// sends again. On the io thread only; the sink must outlive it.
class WebhookEndpoint {
 public:
  // `project` is that of a delivery that was verified, else empty.
  using Observer = std::function<void(WebhookVerdict verdict, const std::string& project)>;

  WebhookEndpoint(WebhookOptions options, EventSink& sink, base::Clock& clock, Observer observer);

  // A POST to `path` or below.
  void Handle(std::unique_ptr<http_server::HttpExchange> exchange);
  // Deliveries of the project may be signed with this secret too, besides those of the options and the one learned
  // before.
  void Learn(const std::string& project, const std::string& secret);
  // New deliveries are answered 503 from now on; the sender tries again elsewhere or later.
  void Drain() { draining_ = true; }

 private:
  void Respond(http_server::HttpExchange& exchange, WebhookVerdict verdict, absl::string_view explanation,
               const std::string& project = {});
  // Empty: names none.
  std::string ProjectOf(absl::string_view path) const;
  SignatureVerdict Verify(const std::string& project, const http_server::HttpExchange& exchange);
  void Store(std::unique_ptr<http_server::HttpExchange> exchange, std::string project);

  const WebhookOptions options_;
  EventSink& sink_;
  base::Clock& clock_;
  const Observer observer_;
  std::map<std::string, std::vector<std::string>> learned_;  // the last two of each project, newest last
  std::map<std::string, SignatureVerifier, std::less<>> verifiers_;
  SignatureVerifier decoy_;  // for projects that do not exist
  bool draining_ = false;
};

}  // namespace composio::ingest
