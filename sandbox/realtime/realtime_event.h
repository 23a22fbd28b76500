// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "sandbox/wire/json.h"

namespace composio::sandbox {

// An event for the realtime feed, in both forms that it can have there.
struct RealtimeEvent {
  // The project's payload version: V1, V2 or V3.
  std::string version;
  // The body of a webhook of version V3; and the envelope of V1 and V2, null where such projects get no such event.
  Json current, legacy;
  // No trigger's event.
  bool lifecycle = false;
};

}  // namespace composio::sandbox
