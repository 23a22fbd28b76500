// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "absl/status/status.h"
#include "absl/time/time.h"
#include "absl/types/optional.h"

namespace composio::base {

// What AddRetryInfo put into a status; none where nothing did.
absl::optional<absl::Duration> RetryDelayOf(const absl::Status& status);

}  // namespace composio::base
