// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/conduct/conduct_metrics.h"

#include <string>

namespace composio::upstream {
namespace {

constexpr char kReads[] = "composio_gateway_upstream_cache_reads_total";
constexpr char kReadsHelp[] =
    "Reads that may be answered from the cache: hit, miss, or bypass where the caller wanted a fresh answer.";

}  // namespace

ConductMetrics::ConductMetrics(metrics::Registry& registry)
    : cache_hits(registry.GetCounter(kReads, kReadsHelp, {{"outcome", "hit"}})),
      cache_misses(registry.GetCounter(kReads, kReadsHelp, {{"outcome", "miss"}})),
      cache_bypasses(registry.GetCounter(kReads, kReadsHelp, {{"outcome", "bypass"}})),
      joined(registry.GetCounter("composio_gateway_upstream_joined_total",
                                 "Reads that were answered by an equal request that was on its way already.")),
      refusals(registry.GetCounter(
          "composio_gateway_upstream_rate_limit_refusals_total",
          "Calls refused by the gateway since Composio's rate limit was used up for longer than they could wait.")),
      rate_limited(
          registry.GetCounter("composio_gateway_upstream_rate_limited_total", "Answers of Composio with status 429.")),
      waits(
          registry.GetHistogram("composio_gateway_upstream_rate_limit_wait_seconds",
                                "How long requests waited for their turn before they were sent, those alone that did.",
                                {0.01, 0.1, 1, 5, 10, 30, 60})) {}

void AddConductGauges(metrics::Registry& registry, const AnswerCache& cache, const RateLimiter& limiter) {
  registry.AddGaugeFunction("composio_gateway_upstream_cache_bytes", "Size of all answers in the cache.", {},
                            [&cache] { return static_cast<double>(cache.stats().bytes); });
  registry.AddGaugeFunction("composio_gateway_upstream_cache_entries", "Answers in the cache.", {},
                            [&cache] { return static_cast<double>(cache.stats().entries); });
  registry.AddGaugeFunction("composio_gateway_upstream_cache_evictions", "Answers that went for lack of room.", {},
                            [&cache] { return static_cast<double>(cache.stats().evictions); });
  for (const char* kind : {"project", "user", "org"}) {
    const metrics::Labels labels = {{"credential", kind}};
    const std::string of(kind);
    registry.AddGaugeFunction("composio_gateway_upstream_rate_limit", "Requests per window; -1: not told yet.", labels,
                              [&limiter, of] { return static_cast<double>(limiter.StatsOf(of).limit); });
    registry.AddGaugeFunction("composio_gateway_upstream_rate_limit_remaining",
                              "What is left of the window as last told; -1: not told yet.", labels,
                              [&limiter, of] { return static_cast<double>(limiter.StatsOf(of).remaining); });
    registry.AddGaugeFunction("composio_gateway_upstream_rate_limit_waiting", "Requests that wait for their turn.",
                              labels, [&limiter, of] { return static_cast<double>(limiter.StatsOf(of).waiting); });
  }
}

}  // namespace composio::upstream
