// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "service/api/file_service.h"
#include "service/app/upstream_calls.h"
#include "service/config/config.h"
#include "service/files/spool.h"
#include "service/router/local_call.h"
#include "service/router/router.h"

namespace composio::app {

// Uploads and downloads of files, and the disk space that they share. What it is made of must outlive it; it must
// outlive the calls, and go before the workers.
class FileTransfers {
 public:
  // `upstream` knows its base URL already. Temporary files lie in `directory`.
  FileTransfers(const config::Config& config, const router::LocalCaller& caller, UpstreamCalls& upstream,
                size_t workers, std::string directory);
  void Register(router::Router& router) { api::RegisterFileService(router, deps_); }

 private:
  files::Spool spool_;
  api::FileDeps deps_;
};

}  // namespace composio::app
