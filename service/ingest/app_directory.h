// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/functional/any_invocable.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "service/base/clock.h"
#include "service/base/executor.h"

namespace composio::ingest {

// Which app a trigger type belongs to, as Composio says: a slug alone does not tell where the app's name ends. Answers
// are kept for the life of the process, failures for a while. Used on the ingest's executor only.
class AppDirectory {
 public:
  // Asks Composio; `done` runs on the ingest's executor, with the app's slug or an error.
  using Fetch =
      std::function<void(const std::string& trigger_type, absl::AnyInvocable<void(absl::StatusOr<std::string>)> done)>;
  using FindCallback = absl::AnyInvocable<void(const std::string& app)>;

  struct Options {
    // An event waits no longer for its app than this; then it is stored without.
    absl::Duration patience = absl::Seconds(2);
    // After a failure the type is not asked for again for so long.
    absl::Duration retry_after = absl::Seconds(30);
    // Trigger types remembered; beyond that unknown ones are not asked for, so that made-up names cost nothing.
    size_t max_types = 10'000;
    // Longer names are no trigger types.
    size_t max_name_bytes = 256;
  };

  // `timers` and `clock` must outlive it, and it the callbacks of `fetch`.
  AppDirectory(Fetch fetch, base::Timers& timers, base::Clock& clock, Options options);
  AppDirectory(Fetch fetch, base::Timers& timers, base::Clock& clock);

  // `found` runs exactly once, at once when the answer is known: with the app in lower case, or "" where it cannot be
  // had. `trigger_type` in upper case; "" is known to have none.
  void Find(const std::string& trigger_type, FindCallback found);

 private:
  struct Entry {
    std::string app;
    bool asking = false;
    uint64_t asks = 0;
    base::SteadyTime ask_again{};  // for an unknown app
    base::Timers::Id timer = 0;
    std::vector<FindCallback> waiting;
  };

  void Settle(const std::string& trigger_type, std::string app);

  const Fetch fetch_;
  base::Timers& timers_;
  base::Clock& clock_;
  const Options options_;
  absl::flat_hash_map<std::string, Entry> entries_;
};

}  // namespace composio::ingest
