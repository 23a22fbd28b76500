// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/url_encoding.h"

#include "absl/strings/ascii.h"

namespace composio::upstream {

void AppendPercentEncoded(absl::string_view text, std::string& to) {
  constexpr char kHex[] = "0123456789ABCDEF";
  for (unsigned char c : text) {
    if (absl::ascii_isalnum(c) || c == '-' || c == '.' || c == '_' || c == '~') {
      to.push_back(static_cast<char>(c));
    } else {
      to.push_back('%');
      to.push_back(kHex[c >> 4]);
      to.push_back(kHex[c & 15]);
    }
  }
}

}  // namespace composio::upstream
