// SPDX-License-Identifier: Apache-2.0
#include "service/metrics/metrics.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

namespace composio::metrics {
namespace {

using ::testing::HasSubstr;

TEST(Registry, WritesCountersGaugesAndHistogramsAsText) {
  Registry registry;
  registry.GetCounter("webhooks_total", "What came.", {{"verdict", "stored"}}).Add(3);
  registry.GetCounter("webhooks_total", "What came.", {{"verdict", "refused"}}).Add();
  registry.GetGauge("connections", "Open now.").Set(7);
  registry.AddGaugeFunction("head", "Newest.", {}, [] { return 42.0; });
  Histogram& histogram = registry.GetHistogram("wait_seconds", "Wait.", {0.1, 1});
  histogram.Observe(0.1);
  histogram.Observe(0.5);
  histogram.Observe(3);
  const std::string text = registry.Text();
  EXPECT_THAT(text, HasSubstr("# HELP webhooks_total What came.\n# TYPE webhooks_total counter\n"));
  EXPECT_THAT(text, HasSubstr("webhooks_total{verdict=\"stored\"} 3\n"));
  EXPECT_THAT(text, HasSubstr("webhooks_total{verdict=\"refused\"} 1\n"));
  EXPECT_THAT(text, HasSubstr("# TYPE connections gauge\nconnections 7\n"));
  EXPECT_THAT(text, HasSubstr("head 42\n"));
  EXPECT_THAT(text, HasSubstr("wait_seconds_count 3\n"));
  EXPECT_THAT(text, HasSubstr("wait_seconds_sum 3.6"));
  EXPECT_THAT(text, HasSubstr("wait_seconds_bucket{le=\"0.1\"} 1\n"));
  EXPECT_THAT(text, HasSubstr("wait_seconds_bucket{le=\"1\"} 2\n"));
  EXPECT_THAT(text, HasSubstr("wait_seconds_bucket{le=\"+Inf\"} 3\n"));
}

TEST(Registry, SameNameAndLabelsAreTheSameMetric) {
  Registry registry;
  Counter& one = registry.GetCounter("a_total", "A.", {{"k", "v"}});
  EXPECT_EQ(&one, &registry.GetCounter("a_total", "A.", {{"k", "v"}}));
  EXPECT_NE(&one, &registry.GetCounter("a_total", "A.", {{"k", "w"}}));
}

TEST(Registry, CountsOfSeveralThreadsAddUp) {
  Registry registry;
  Counter& counter = registry.GetCounter("a_total", "A.");
  Gauge& gauge = registry.GetGauge("g", "G.");
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([&] {
      for (int n = 0; n < 1000; ++n) {
        counter.Add();
        gauge.Add(n % 2 ? 1 : -1);
      }
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(counter.value(), 4000u);
  EXPECT_EQ(gauge.value(), 0);
}

}  // namespace
}  // namespace composio::metrics
