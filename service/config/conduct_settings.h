// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "service/config/config.h"
#include "service/config/config.pb.h"

namespace composio::config {

// Settings of the gateway's conduct towards Composio: cache and rate limit. `ttl` is the text of flag or environment,
// empty where it is not given.
absl::Status ApplyConductSettings(const UpstreamConfig& file, absl::string_view ttl, Config& config);

// Their lines of Describe, each with a line break in front.
std::string DescribeConductSettings(const Config& config);

}  // namespace composio::config
