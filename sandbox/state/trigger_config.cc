// SPDX-License-Identifier: Apache-2.0
#include "sandbox/state/trigger_config.h"

#include <utility>

#include "sandbox/wire/schema.h"

namespace composio::sandbox {

bool Polls(const Json& trigger_type) {
  return StringAt(trigger_type, "type") == "poll" && At(At(trigger_type, "config"), "properties").contains("interval");
}

int MinimumInterval(bool managed) { return managed ? 15 : 1; }

Json WithTriggerDefaults(const Json& trigger_type, Json config, bool managed) {
  if (Polls(trigger_type) && config.is_object() && !config.contains("interval")) {
    config["interval"] = MinimumInterval(managed);
  }
  return WithDefaults(At(trigger_type, "config"), std::move(config));
}

}  // namespace composio::sandbox
