// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "absl/strings/string_view.h"

namespace composio::upstream {

// Appends `text` with every byte but letters, digits and -._~ as %XX.
void AppendPercentEncoded(absl::string_view text, std::string& to);

}  // namespace composio::upstream
