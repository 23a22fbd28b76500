// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "absl/strings/string_view.h"
#include "service/router/call.h"

namespace composio::upstream {

// Whom turns are counted for while calls wait for Composio: who the caller says it is (`x-caller`, printable and not
// longer than 64 characters), else its connection.
std::string CallerOf(absl::string_view x_caller, absl::string_view peer);
std::string CallerOf(const router::CallContext& context);

}  // namespace composio::upstream
