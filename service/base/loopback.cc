// SPDX-License-Identifier: Apache-2.0
#include "service/base/loopback.h"

#include <arpa/inet.h>

#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"

namespace composio::base {

bool IsLoopbackHost(absl::string_view host) {
  const std::string name = absl::AsciiStrToLower(host);
  if (name == "localhost" || name == "::1" || name == "[::1]" || absl::EndsWith(name, ".localhost")) return true;
  in_addr parsed;
  return inet_pton(AF_INET, name.c_str(), &parsed) == 1 && (ntohl(parsed.s_addr) >> 24) == 127;
}

bool IsLoopbackAddress(absl::string_view address) {
  // The colons of an IPv6 address are inside brackets.
  const size_t colon = address.find(':', address.rfind(']') == absl::string_view::npos ? 0 : address.rfind(']'));
  return IsLoopbackHost(address.substr(0, colon));
}

}  // namespace composio::base
