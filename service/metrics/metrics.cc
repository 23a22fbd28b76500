// SPDX-License-Identifier: Apache-2.0
#include "service/metrics/metrics.h"

#include <prometheus/metric_family.h>
#include <prometheus/text_serializer.h>

#include <algorithm>
#include <limits>

namespace composio::metrics {

Histogram::Histogram(std::vector<double> bounds)
    : bounds_(std::move(bounds)), counts_(new std::atomic<uint64_t>[bounds_.size() + 1]()) {}

void Histogram::Observe(double value) {
  const size_t i = static_cast<size_t>(std::lower_bound(bounds_.begin(), bounds_.end(), value) - bounds_.begin());
  counts_[i].fetch_add(1, std::memory_order_relaxed);
  sum_.fetch_add(value, std::memory_order_relaxed);
}

// One of them is set.
struct Registry::Metric {
  std::unique_ptr<Counter> counter;
  std::unique_ptr<Gauge> gauge;
  std::unique_ptr<Histogram> histogram;
  std::function<double()> function;

  prometheus::ClientMetric Collect() const;
};

struct Registry::Family {
  std::string help;
  std::map<Labels, Metric> metrics;

  prometheus::MetricType Type() const {
    const Metric& first = metrics.begin()->second;
    if (first.counter) return prometheus::MetricType::Counter;
    return first.histogram ? prometheus::MetricType::Histogram : prometheus::MetricType::Gauge;
  }
};

prometheus::ClientMetric Registry::Metric::Collect() const {
  prometheus::ClientMetric collected;
  if (counter) collected.counter.value = static_cast<double>(counter->value());
  if (gauge) collected.gauge.value = static_cast<double>(gauge->value());
  if (function) collected.gauge.value = function();
  if (histogram) {
    uint64_t cumulated = 0;
    for (size_t i = 0; i <= histogram->bounds().size(); ++i) {
      cumulated += histogram->count(i);
      const bool last = i == histogram->bounds().size();
      collected.histogram.bucket.push_back(
          {cumulated, last ? std::numeric_limits<double>::infinity() : histogram->bounds()[i]});
    }
    collected.histogram.sample_count = cumulated;
    collected.histogram.sample_sum = histogram->sum();
  }
  return collected;
}

Registry::Registry() = default;
Registry::~Registry() = default;

Registry::Metric& Registry::Find(const std::string& name, const std::string& help, const Labels& labels) {
  std::unique_ptr<Family>& family = families_[name];
  if (!family) family = std::make_unique<Family>(Family{help, {}});
  return family->metrics[labels];
}

Counter& Registry::GetCounter(const std::string& name, const std::string& help, const Labels& labels) {
  base::MutexLock lock(mutex_);
  Metric& metric = Find(name, help, labels);
  if (!metric.counter) metric.counter = std::make_unique<Counter>();
  return *metric.counter;
}

Gauge& Registry::GetGauge(const std::string& name, const std::string& help, const Labels& labels) {
  base::MutexLock lock(mutex_);
  Metric& metric = Find(name, help, labels);
  if (!metric.gauge) metric.gauge = std::make_unique<Gauge>();
  return *metric.gauge;
}

Histogram& Registry::GetHistogram(const std::string& name, const std::string& help, std::vector<double> bounds,
                                  const Labels& labels) {
  base::MutexLock lock(mutex_);
  Metric& metric = Find(name, help, labels);
  if (!metric.histogram) metric.histogram = std::make_unique<Histogram>(std::move(bounds));
  return *metric.histogram;
}

void Registry::AddGaugeFunction(const std::string& name, const std::string& help, const Labels& labels,
                                std::function<double()> value) {
  base::MutexLock lock(mutex_);
  Find(name, help, labels).function = std::move(value);
}

std::string Registry::Text() const {
  std::vector<prometheus::MetricFamily> families;
  base::MutexLock lock(mutex_);
  for (const auto& [name, family] : families_) {
    prometheus::MetricFamily collected;
    collected.name = name;
    collected.help = family->help;
    collected.type = family->Type();
    for (const auto& [labels, metric] : family->metrics) {
      collected.metric.push_back(metric.Collect());
      for (const auto& [label, value] : labels) collected.metric.back().label.push_back({label, value});
    }
    families.push_back(std::move(collected));
  }
  return prometheus::TextSerializer().Serialize(families);
}

}  // namespace composio::metrics
