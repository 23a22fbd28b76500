// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace composio::api {

// Where the next page of a scan goes on, bound to the request it belongs to. The same in every process, so that a page
// may be fetched after a restart.
class PageTokens {
 public:
  // `request`: the bytes of the request without its token and without what may differ from page to page.
  PageTokens(absl::string_view request, uint64_t epoch);

  std::string Make(uint64_t next) const;
  // 0 for the empty token. INVALID_FIELD, naming page_token, for one of another request.
  absl::StatusOr<uint64_t> Read(absl::string_view token) const;

 private:
  uint64_t fingerprint_;
};

}  // namespace composio::api
