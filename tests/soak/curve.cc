// SPDX-License-Identifier: Apache-2.0
#include "tests/soak/curve.h"

#include <algorithm>
#include <cstdio>

#include "absl/strings/str_format.h"

namespace composio::soak {
namespace {

// Memory may differ by so much between the second quarter and the last. The window of keys against duplicates grows
// until it holds 2 000 000 of them, two for each event: that is its purpose, and not a leak.
constexpr double kShare = 1.10, kSlackMiB = 16, kKeyBytesPerEvent = 2 * 100;
constexpr int kDescriptorSlack = 8;

}  // namespace

void Curve::Add(const Point& point) {
  if (points_.empty()) {
    printf("%8s %10s %8s %12s %6s %8s %8s %6s\n", "seconds", "accepted", "refused", "delivered", "lag", "visits",
           "RSS MiB", "files");
  }
  // Of the steady subscriber; may be negative, as an event may arrive before the answer to its webhook does.
  const auto lag = static_cast<int64_t>(point.accepted) - static_cast<int64_t>(point.steady);
  absl::PrintF("%8.0f %10d %8d %12d %6d %8d %8.1f %6d\n", point.seconds, point.accepted, point.refused, point.delivered,
               std::max<int64_t>(lag, 0), point.visits, point.resident_mib, point.descriptors);
  fflush(stdout);
  points_.push_back(point);
}

double Curve::MedianOf(double Point::*value, double from, double to) const {
  const double end = points_.back().seconds;
  std::vector<double> values;
  for (const Point& point : points_) {
    if (point.seconds >= from * end && point.seconds <= to * end) values.push_back(point.*value);
  }
  if (values.empty()) return 0;
  std::nth_element(values.begin(), values.begin() + static_cast<long>(values.size() / 2), values.end());
  return values[values.size() / 2];
}

std::vector<std::string> Curve::Judge() const {
  std::vector<std::string> complaints;
  if (points_.size() < 8) return {"too short to say anything"};
  const Point& last = points_.back();
  const double early = MedianOf(&Point::resident_mib, 0.25, 0.5), late = MedianOf(&Point::resident_mib, 0.75, 1);
  const double keys = static_cast<double>(last.accepted) / 2 * kKeyBytesPerEvent / (1 << 20);
  printf("memory: %.1f MiB in the second quarter, %.1f MiB in the last; %.1f MiB of keys against duplicates between\n",
         early, late, keys);
  if (late > early * kShare + kSlackMiB + keys) complaints.push_back("memory grows");
  int early_files = 0, late_files = 0;
  for (const Point& point : points_) {
    int& most = point.seconds < last.seconds / 2 ? early_files : late_files;
    most = std::max(most, point.descriptors);
  }
  printf("descriptors: at most %d in the first half, %d in the second\n", early_files, late_files);
  if (late_files > early_files + kDescriptorSlack) complaints.push_back("descriptors leak");
  if (last.refused > 0) complaints.push_back(absl::StrFormat("%d webhooks were not accepted", last.refused));
  if (last.steady != last.accepted) {
    complaints.push_back(
        absl::StrFormat("%d events accepted, %d delivered to the subscriber that stayed", last.accepted, last.steady));
  }
  return complaints;
}

}  // namespace composio::soak
