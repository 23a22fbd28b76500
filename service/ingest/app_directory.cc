// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/app_directory.h"

#include <utility>

#include "absl/strings/ascii.h"

namespace composio::ingest {

AppDirectory::AppDirectory(Fetch fetch, base::Timers& timers, base::Clock& clock, Options options)
    : fetch_(std::move(fetch)), timers_(timers), clock_(clock), options_(options) {}

AppDirectory::AppDirectory(Fetch fetch, base::Timers& timers, base::Clock& clock)
    : AppDirectory(std::move(fetch), timers, clock, Options()) {}

void AppDirectory::Find(const std::string& trigger_type, FindCallback found) {
  if (trigger_type.empty() || trigger_type.size() > options_.max_name_bytes) return found("");
  if (!entries_.contains(trigger_type) && entries_.size() >= options_.max_types) return found("");
  Entry& entry = entries_[trigger_type];
  if (!entry.app.empty()) return found(entry.app);
  if (!entry.asking && clock_.SteadyNow() < entry.ask_again) return found("");
  entry.waiting.push_back(std::move(found));
  if (entry.asking) return;
  entry.asking = true;
  entry.timer = timers_.Start(options_.patience, [this, trigger_type] { Settle(trigger_type, ""); });
  fetch_(trigger_type, [this, trigger_type, ask = ++entry.asks](absl::StatusOr<std::string> app) {
    if (app.ok() && !app->empty()) return Settle(trigger_type, absl::AsciiStrToLower(*app));
    // A failure that comes late must not end the patience of a later question.
    if (entries_[trigger_type].asks == ask) Settle(trigger_type, "");
  });
}

// The answer, or the end of patience; an answer that comes after it is kept for the next event.
void AppDirectory::Settle(const std::string& trigger_type, std::string app) {
  Entry& entry = entries_[trigger_type];
  timers_.Cancel(std::exchange(entry.timer, 0));
  entry.asking = false;
  if (app.empty()) {
    entry.ask_again = clock_.SteadyNow() + absl::ToChronoNanoseconds(options_.retry_after);
  } else {
    entry.app = app;
  }
  const std::string settled = entry.app;
  for (FindCallback& found : std::exchange(entry.waiting, {})) found(settled);
}

}  // namespace composio::ingest
