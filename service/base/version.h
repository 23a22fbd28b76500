// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace composio::base {

// The gateway's own version: semantic, as in CHANGELOG.md.
inline constexpr char kVersion[] = "0.1.0";

}  // namespace composio::base
