// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/realtime/proxy.h"

#include "absl/strings/ascii.h"
#include "absl/strings/escaping.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "service/base/error.h"

namespace composio::ingest::realtime {
namespace {

// As libcurl has it, which sends the other calls.
constexpr int kDefaultPort = 1080;

bool IsExcepted(absl::string_view host, absl::string_view exceptions) {
  for (absl::string_view entry : absl::StrSplit(exceptions, ',')) {
    entry = absl::StripAsciiWhitespace(entry);
    if (entry == "*") return true;
    absl::ConsumePrefix(&entry, ".");
    if (entry.empty()) continue;
    if (absl::EqualsIgnoreCase(host, entry) || absl::EndsWithIgnoreCase(host, absl::StrCat(".", entry))) return true;
  }
  return false;
}

absl::StatusOr<Proxy> Parse(absl::string_view text) {
  Proxy proxy;
  if (!absl::ConsumePrefix(&text, "http://") && absl::StrContains(text, "://")) {
    return base::Error(absl::StatusCode::kInvalidArgument, gateway::v1::ERROR_REASON_INVALID_FIELD,
                       "https_proxy names a proxy of a kind that the realtime feed cannot use; give one as "
                       "http://HOST:PORT, or except Composio's host by no_proxy");
  }
  text = absl::StripSuffix(text, "/");
  if (const size_t at = text.rfind('@'); at != absl::string_view::npos) {
    proxy.authorization = absl::StrCat("Basic ", absl::Base64Escape(text.substr(0, at)));
    text.remove_prefix(at + 1);
  }
  const size_t colon = text.rfind(':');
  const bool has_port = colon != absl::string_view::npos && text.find(']', colon) == absl::string_view::npos;
  proxy.port = kDefaultPort;
  if (has_port && (!absl::SimpleAtoi(text.substr(colon + 1), &proxy.port) || proxy.port < 1 || proxy.port > 65535)) {
    return base::Error(absl::StatusCode::kInvalidArgument, gateway::v1::ERROR_REASON_INVALID_FIELD,
                       "https_proxy names a proxy without a usable port; give one as http://HOST:PORT");
  }
  absl::string_view host = has_port ? text.substr(0, colon) : text;
  if (absl::ConsumePrefix(&host, "[")) host = absl::StripSuffix(host, "]");
  proxy.host = std::string(host);
  return proxy;
}

}  // namespace

absl::StatusOr<Proxy> ProxyFor(const std::string& host, const std::function<std::string(const char*)>& environment) {
  const auto either = [&](const char* lower, const char* upper) {
    const std::string value = environment(lower);
    return value.empty() ? environment(upper) : value;
  };
  const std::string proxy = either("https_proxy", "HTTPS_PROXY");
  if (proxy.empty() || IsExcepted(host, either("no_proxy", "NO_PROXY"))) return Proxy();
  return Parse(proxy);
}

}  // namespace composio::ingest::realtime
