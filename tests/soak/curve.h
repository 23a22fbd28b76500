// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace composio::soak {

// What was seen at one moment.
struct Point {
  double seconds = 0;
  uint64_t accepted = 0;   // webhooks answered 200
  uint64_t refused = 0;    // answered otherwise, or not at all
  uint64_t delivered = 0;  // events, to all subscribers together
  uint64_t steady = 0;     // events, to the one subscriber that stays
  uint64_t visits = 0;     // subscribers that have come so far
  double resident_mib = 0;
  int descriptors = 0;
};

// The points of a run, printed as they are added, and what they say at the end.
class Curve {
 public:
  void Add(const Point& point);
  // The complaints; none when memory stayed flat, no descriptor leaked and nothing was lost.
  std::vector<std::string> Judge() const;

 private:
  double MedianOf(double Point::*value, double from, double to) const;

  std::vector<Point> points_;
};

}  // namespace composio::soak
