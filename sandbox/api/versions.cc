// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/versions.h"

#include <algorithm>

namespace composio::sandbox {

std::optional<Json> AtVersion(Json item, const Json& available, const std::string& version) {
  if (version.empty() || version == "latest") return item;
  if (std::find(available.begin(), available.end(), version) == available.end()) return std::nullopt;
  item["version"] = version;
  if (item.contains("deprecated") && item["deprecated"].contains("version")) item["deprecated"]["version"] = version;
  return item;
}

std::string ToolVersion(const ApiRequest& request, const std::string& toolkit) {
  if (auto version = request.QueryMapValue("toolkit_versions", toolkit)) return *version;
  return request.api_version == "v3" ? "00000000_00" : "latest";
}

}  // namespace composio::sandbox
