// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "absl/time/time.h"
#include "sandbox/wire/json.h"
#include "service/base/random.h"

namespace composio::sandbox {

// What a template may speak of: `values` by path, the rest by name. Valid during one call.
struct TemplateScope {
  // {"arguments": …, "item": …, "user": …, …}
  const Json& values;
  absl::Time now;
  base::Random& random;
  // `${number}` counts it up.
  int64_t& counter;
};

// `pattern` with every ${…} in its strings replaced, at any depth (README.md, "Effects"). A path that leads nowhere is
// null as a value and nothing in text.
Json Expand(const Json& pattern, const TemplateScope& scope);

}  // namespace composio::sandbox
