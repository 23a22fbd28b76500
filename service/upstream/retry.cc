// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/retry.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"

namespace composio::upstream {
namespace {

absl::optional<absl::Duration> Number(absl::string_view text, absl::Duration unit) {
  double value;
  if (text.empty() || !absl::SimpleAtod(text, &value) || !std::isfinite(value) || value < 0) return absl::nullopt;
  return std::min(value * unit, absl::Hours(24 * 365));
}

absl::optional<absl::Duration> UntilDate(absl::string_view text, absl::Time now) {
  absl::Time at;
  std::string error;
  if (!absl::ParseTime("%a, %d %b %Y %H:%M:%S GMT", text, &at, &error)) return absl::nullopt;
  return std::max(at - now, absl::ZeroDuration());
}

bool Retryable(const absl::StatusOr<http_client::HttpResponse>& outcome) {
  if (!outcome.ok()) return absl::IsUnavailable(outcome.status());
  const absl::string_view wish = outcome->Header("x-should-retry");
  if (absl::EqualsIgnoreCase(wish, "true")) return true;
  if (absl::EqualsIgnoreCase(wish, "false")) return false;
  const int status = outcome->status;
  return status == 408 || status == 429 || (status >= 500 && status != 501);
}

absl::Duration Backoff(const RetryPolicy& policy, int retries_done, base::Random& random) {
  const absl::Duration full = std::min(policy.first_delay * std::pow(2, retries_done), policy.max_delay);
  const double part = static_cast<double>(random.Next() >> 11) * 0x1p-53;  // in [0, 1)
  return full * (1 - 0.25 * part);
}

}  // namespace

absl::optional<absl::Duration> ServerDelay(const http_client::HttpResponse& response, absl::Time now) {
  if (auto delay = Number(response.Header("retry-after-ms"), absl::Milliseconds(1))) return delay;
  const absl::string_view after = response.Header("retry-after");
  if (auto delay = Number(after, absl::Seconds(1))) return delay;
  return UntilDate(after, now);
}

absl::optional<absl::Duration> RetryDelay(const RetryPolicy& policy, int retries_done,
                                          const absl::StatusOr<http_client::HttpResponse>& outcome, absl::Time now,
                                          base::Random& random) {
  if (retries_done >= policy.max_retries || !Retryable(outcome)) return absl::nullopt;
  const auto asked = outcome.ok() ? ServerDelay(*outcome, now) : absl::nullopt;
  if (!asked) return Backoff(policy, retries_done, random);
  if (*asked >= policy.max_server_delay) return absl::nullopt;
  return asked;
}

}  // namespace composio::upstream
