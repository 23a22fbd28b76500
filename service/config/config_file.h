// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "absl/status/statusor.h"
#include "service/config/config.pb.h"

namespace composio::config {

// Reads a YAML file as a GatewayConfig. INVALID_ARGUMENT naming the file, and the line or field, when it cannot be
// read, is not YAML or has a setting that does not exist.
absl::StatusOr<GatewayConfig> ReadConfigFile(const std::string& path);

}  // namespace composio::config
