// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "absl/time/time.h"
#include "service/files/spool.h"
#include "service/http_client/http_transport.h"
#include "service/router/local_call.h"
#include "service/router/router.h"

namespace composio::api {

// What files on their way may cost.
struct FileLimits {
  int64_t max_upload_bytes = int64_t{100} << 20;
  int64_t max_download_bytes = int64_t{1} << 30;
  // For the transfer from or to the store alone; the caller's deadline counts where it is earlier.
  absl::Duration transfer_timeout = absl::Minutes(5);
  // How long a caller may leave the gateway without the next message of an upload.
  absl::Duration idle_timeout = absl::Minutes(1);
};

// What uploads and downloads work with. Must outlive the workers.
struct FileDeps {
  const router::LocalCaller& caller;
  files::Spool& spool;
  std::vector<http_client::HttpTransport*> transports;  // by worker
  FileLimits limits;
  // Composio is an address of this machine: then files may be too.
  bool upstream_is_loopback = false;
};

// UploadFile and DownloadFile. `deps` must outlive the router's calls.
void RegisterFileService(router::Router& router, const FileDeps& deps);

}  // namespace composio::api
