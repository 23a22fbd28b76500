// SPDX-License-Identifier: Apache-2.0
#include "service/http_server/request_target.h"

namespace composio::http_server {

absl::string_view OriginForm(absl::string_view target) {
  if (!target.empty() && target.front() == '/') return target;
  const size_t scheme = target.find("://");
  if (scheme == absl::string_view::npos) return target;
  const size_t slash = target.find_first_of("/?", scheme + 3);
  return slash == absl::string_view::npos ? absl::string_view("/") : target.substr(slash);
}

absl::string_view PathOf(absl::string_view target) { return target.substr(0, target.find('?')); }

absl::string_view QueryOf(absl::string_view target) {
  const size_t mark = target.find('?');
  return mark == absl::string_view::npos ? absl::string_view() : target.substr(mark + 1);
}

}  // namespace composio::http_server
