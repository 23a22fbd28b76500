// SPDX-License-Identifier: Apache-2.0
#include "service/config/conduct_settings.h"

#include "absl/strings/str_cat.h"
#include "service/base/error.h"

namespace composio::config {
namespace {

absl::Status Bad(absl::string_view text) {
  return base::Error(absl::StatusCode::kInvalidArgument, gateway::v1::ERROR_REASON_INVALID_FIELD, text);
}

absl::Status SetCount(absl::string_view name, int64_t value, int64_t max, size_t& field) {
  if (value < 0 || value > max) return Bad(absl::StrCat(name, " must be from 0 to ", max, ", not ", value));
  field = static_cast<size_t>(value);
  return absl::OkStatus();
}

}  // namespace

absl::Status ApplyConductSettings(const UpstreamConfig& file, absl::string_view ttl, Config& config) {
  const CacheConfig& cache = file.cache();
  if (cache.has_ttl()) {
    config.cache_ttl = absl::Seconds(cache.ttl().seconds()) + absl::Nanoseconds(cache.ttl().nanos());
  }
  absl::Duration given;
  if (!ttl.empty()) {
    if (!absl::ParseDuration(ttl, &given)) {
      return Bad(absl::StrCat("--cache-ttl or COMPOSIO_GATEWAY_CACHE_TTL must be a duration as in 10s or 1m30s, not \"",
                              ttl, "\""));
    }
    config.cache_ttl = given;
  }
  if (config.cache_ttl && (*config.cache_ttl < absl::ZeroDuration() || *config.cache_ttl > absl::Hours(24 * 7))) {
    return Bad("upstream.cache.ttl must be from 0s (nothing is kept) to 168h");
  }
  absl::Status status = SetCount("upstream.cache.max_bytes", cache.has_max_bytes() ? cache.max_bytes() : 64 << 20,
                                 int64_t{64} << 30, config.cache_max_bytes);
  status.Update(SetCount("upstream.cache.max_entries", cache.has_max_entries() ? cache.max_entries() : 10'000,
                         10'000'000, config.cache_max_entries));
  const RateLimitConfig& limit = file.rate_limit();
  status.Update(SetCount("upstream.rate_limit.max_waiting", limit.has_max_waiting() ? limit.max_waiting() : 4096,
                         1'000'000, config.rate_limit_max_waiting));
  return status;
}

std::string DescribeConductSettings(const Config& config) {
  return absl::StrCat(
      "\nupstream.cache.ttl: ", config.cache_ttl ? absl::FormatDuration(*config.cache_ttl) : "(as the rules say)",
      "\nupstream.cache.max_bytes: ", config.cache_max_bytes,
      "\nupstream.cache.max_entries: ", config.cache_max_entries,
      "\nupstream.rate_limit.max_waiting: ", config.rate_limit_max_waiting);
}

}  // namespace composio::config
