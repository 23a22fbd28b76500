// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/metrics/metrics.h"
#include "service/upstream/conduct/answer_cache.h"
#include "service/upstream/conduct/rate_limiter.h"

namespace composio::upstream {

// What the gateway tells of its conduct towards Composio. Thread-safe; `registry` must outlive it.
struct ConductMetrics {
  explicit ConductMetrics(metrics::Registry& registry);

  metrics::Counter& cache_hits;
  metrics::Counter& cache_misses;
  metrics::Counter& cache_bypasses;
  metrics::Counter& joined;
  metrics::Counter& refusals;
  metrics::Counter& rate_limited;
  metrics::Histogram& waits;
};

// What is asked for whenever the metrics are read: both must live until `registry` is read no more.
void AddConductGauges(metrics::Registry& registry, const AnswerCache& cache, const RateLimiter& limiter);

}  // namespace composio::upstream
