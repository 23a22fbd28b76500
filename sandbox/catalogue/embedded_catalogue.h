// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "absl/strings/string_view.h"

namespace composio::sandbox {

// The catalogue files of this folder, as text; they live for ever.
std::vector<absl::string_view> EmbeddedCatalogue();

}  // namespace composio::sandbox
