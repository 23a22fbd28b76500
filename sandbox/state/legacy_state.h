// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "absl/time/time.h"
#include "sandbox/wire/json.h"
#include "service/base/random.h"

namespace composio::sandbox {

// What only operations of Composio's first API know, as they send it. Part of the World.
struct LegacyState {
  // Ordered by age.
  std::vector<Json> api_keys, members, open_api_apps, logs;
  std::string organization_key, project_name;
  // Trigger id → state that the caller handed over.
  Json trigger_states = Json::object();
  // "app/scheme/name" → id of the integration.
  Json connectors = Json::object();
};

// A key as the first API shows it, without `lastUsed`.
Json NewLegacyKey(base::Random& random, absl::Time now, absl::string_view name, absl::string_view key);
// One key, one member, one app made from an OpenAPI document.
LegacyState NewLegacyState(base::Random& random, absl::Time now);
// "2f0e…-…" of random digits: the first API's ids.
std::string Uuid(base::Random& random);

}  // namespace composio::sandbox
