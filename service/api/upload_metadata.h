// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "absl/status/status.h"

namespace composio::gateway::v1 {
class UploadFileMetadata;
}

namespace composio::api {

// Whether an upload can go on with it; fills in what has a default.
absl::Status CheckUploadMetadata(gateway::v1::UploadFileMetadata& metadata, int64_t max_bytes);

}  // namespace composio::api
