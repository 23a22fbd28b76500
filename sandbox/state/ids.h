// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "absl/strings/string_view.h"
#include "service/base/random.h"

namespace composio::sandbox {

// `prefix` and 12 random letters and digits: "ti_aB3dEf6hIj9l".
std::string NanoId(base::Random& random, absl::string_view prefix);

}  // namespace composio::sandbox
