// SPDX-License-Identifier: Apache-2.0
#include "service/http_client/http_transport.h"

namespace composio::http_client {

absl::string_view HttpResponse::Header(absl::string_view name) const {
  for (const auto& [key, value] : headers) {
    if (key == name) return value;
  }
  return {};
}

}  // namespace composio::http_client
