// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "sandbox/wire/json.h"
#include "sandbox/wire/request.h"

namespace composio::sandbox {

// `item` as of the version asked for: "latest" is the newest; nothing where the item has no such version. `available`
// is newest first.
std::optional<Json> AtVersion(Json item, const Json& available, const std::string& version);

// The version a GET on tools asks for: `toolkit_versions` (plain or by toolkit), else `latest` in v3.1 and the base
// version in v3.
std::string ToolVersion(const ApiRequest& request, const std::string& toolkit);

}  // namespace composio::sandbox
