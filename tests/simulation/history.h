// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/string_view.h"
#include "service/base/clock.h"

namespace composio::simulation {

// What happens in a scenario, one line for each step: seconds of virtual time since the start, who, what. Silent
// without a listener. `clock` must outlive it.
class History {
 public:
  using Listener = std::function<void(const std::string& line)>;

  History(base::Clock& clock, Listener listener)
      : clock_(clock), start_(clock.SteadyNow()), listener_(std::move(listener)) {}

  template <class... Parts>
  void Tell(absl::string_view who, const Parts&... what) {
    if (!listener_) return;
    const double seconds = absl::ToDoubleSeconds(absl::FromChrono(clock_.SteadyNow() - start_));
    listener_(absl::StrFormat("%9.3f  %-13s %s", seconds, who, absl::StrCat(what...)));
  }
  bool told() const { return listener_ != nullptr; }

 private:
  base::Clock& clock_;
  const base::SteadyTime start_;
  const Listener listener_;
};

}  // namespace composio::simulation
