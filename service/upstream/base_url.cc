// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/base_url.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "service/base/loopback.h"

namespace composio::upstream {
namespace {

// The host of what follows "://", lower case, without port.
std::string HostOf(absl::string_view rest) {
  absl::string_view host = rest.substr(0, rest.find('/'));
  if (absl::StartsWith(host, "[")) {
    host = host.substr(0, host.find(']') + 1);
  } else {
    host = host.substr(0, host.find(':'));
  }
  return absl::AsciiStrToLower(host);
}

}  // namespace

absl::StatusOr<std::string> CheckBaseUrl(absl::string_view url, bool allow_plain_http) {
  const auto bad = [url](absl::string_view why) {
    return absl::InvalidArgumentError(absl::StrCat("the upstream's base URL '", url, "' ", why,
                                                   "; set COMPOSIO_BASE_URL to one like https://host:port"));
  };
  const bool plain = absl::StartsWithIgnoreCase(url, "http://");
  if (!plain && !absl::StartsWithIgnoreCase(url, "https://")) return bad("is not http:// or https://");
  const absl::string_view rest = url.substr(url.find("://") + 3);
  if (rest.find_first_of("?#@") != absl::string_view::npos) return bad("has a user, a query or a fragment");
  const bool clean = std::all_of(url.begin(), url.end(), [](unsigned char c) { return c > ' ' && c < 0x7f; });
  if (!clean) return bad("has a blank or another character that no URL has");
  const std::string host = HostOf(rest);
  if (host.empty()) return bad("has no host");
  if (plain && !allow_plain_http && !base::IsLoopbackHost(host)) {
    return bad("would send keys unencrypted to another machine");
  }
  while (absl::ConsumeSuffix(&url, "/")) {
  }
  return std::string(url);
}

}  // namespace composio::upstream
