// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"

namespace composio::api {

// FILE_TOO_LARGE with the limit in its metadata.
absl::Status FileTooLarge(int64_t limit);
// FILE_STORE_REFUSED for an HTTP status of the store that is no success. `action` is "take" or "give".
absl::Status StoreRefused(int http_status, absl::string_view action);
// The same for a transfer without an answer, told from the transport's status.
absl::Status TransferFailed(const absl::Status& failure, int64_t limit);

}  // namespace composio::api
