// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "sandbox/realtime/realtime_project.h"
#include "sandbox/wire/json.h"

namespace composio::sandbox {

// The settings as the control API shows them: times in milliseconds, `cluster` among them.
Json DescribeSettings(const RealtimeProject& project);

// Changes those that `body` names; what is wrong with it, and then nothing is changed.
std::optional<std::string> ReadSettings(const Json& body, RealtimeProject& project);

}  // namespace composio::sandbox
