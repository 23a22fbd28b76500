// SPDX-License-Identifier: Apache-2.0
#include "service/app/file_transfers.h"

#include <utility>

#include "absl/strings/strip.h"
#include "service/base/loopback.h"

namespace composio::app {
namespace {

bool IsOnThisMachine(absl::string_view url) {
  if (!absl::ConsumePrefix(&url, "https://")) absl::ConsumePrefix(&url, "http://");
  return base::IsLoopbackAddress(url.substr(0, url.find('/')));
}

}  // namespace

FileTransfers::FileTransfers(const config::Config& config, const router::LocalCaller& caller, UpstreamCalls& upstream,
                             size_t workers, std::string directory)
    : spool_({std::move(directory), static_cast<uint64_t>(config.max_spool_bytes)}), deps_{caller, spool_, {}, {}} {
  for (size_t i = 0; i < workers; ++i) deps_.transports.push_back(&upstream.network(i));
  deps_.limits.max_upload_bytes = config.max_upload_bytes;
  deps_.limits.max_download_bytes = config.max_download_bytes;
  deps_.limits.transfer_timeout = config.file_timeout;
  deps_.upstream_is_loopback = IsOnThisMachine(upstream.base_url());
}

}  // namespace composio::app
