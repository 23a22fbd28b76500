// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "sandbox/api/routes.h"

namespace composio::sandbox {

// files/list, files/upload/request.
void AddFileRoutes(RouteTable& routes);

// The address that a file can be fetched from for a while. `base_url` is the sandbox's as its caller reached it.
std::string DownloadUrl(const World& world, const StoredFile& file, const std::string& base_url);

}  // namespace composio::sandbox
