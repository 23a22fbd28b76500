// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "absl/strings/string_view.h"

namespace composio::upstream {

// Whether the bytes are UTF-8 as protobuf strings must be: shortest forms only, no surrogates, up to U+10FFFF.
bool IsValidUtf8(absl::string_view text);

}  // namespace composio::upstream
