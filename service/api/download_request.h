// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/api/file_url.h"

namespace composio::api {

// A DownloadFileRequest that can be served.
struct DownloadRequest {
  FileUrl url;
  // As the tool's result tells them; empty where it does not.
  std::string file_name, mime_type;
  size_t chunk_size = 64 << 10;
  int64_t max_bytes = 0;
};

// INVALID_FIELD or FILE_URL_NOT_ALLOWED with what is wrong.
absl::StatusOr<DownloadRequest> ReadDownloadRequest(absl::string_view bytes, int64_t max_bytes, bool loopback_too);

}  // namespace composio::api
