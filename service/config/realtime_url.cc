// SPDX-License-Identifier: Apache-2.0
#include "service/config/realtime_url.h"

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "service/base/error.h"
#include "service/base/loopback.h"

namespace composio::config {
namespace {

// "host", "host:port", "[v6]" or "[v6]:port"; false when it is none.
bool SplitAuthority(absl::string_view text, int default_port, std::string* host, int* port) {
  absl::string_view rest = text;
  if (absl::ConsumePrefix(&rest, "[")) {
    const size_t end = rest.find(']');
    if (end == absl::string_view::npos) return false;
    *host = std::string(rest.substr(0, end));
    rest.remove_prefix(end + 1);
  } else {
    const size_t end = rest.find(':');
    *host = std::string(rest.substr(0, end));
    rest.remove_prefix(host->size());
  }
  *port = default_port;
  const bool port_fits =
      rest.empty() || (absl::ConsumePrefix(&rest, ":") && absl::SimpleAtoi(rest, port) && *port > 0 && *port <= 65535);
  return port_fits && !host->empty() && host->find_first_of("/?#@ ") == std::string::npos;
}

}  // namespace

bool RealtimeByDefault(const Config& config) {
  return !config.api_key.empty() && absl::StartsWith(config.upstream_base_url, "https://");
}

absl::Status ApplyRealtimeUrl(const std::string& url, Config& config) {
  std::string given = url;
  absl::string_view upstream = config.upstream_base_url;
  if (given.empty() && absl::ConsumePrefix(&upstream, "http://")) {
    const absl::string_view place = upstream.substr(0, upstream.find('/'));
    if (base::IsLoopbackAddress(place)) given = absl::StrCat("ws://", place);
  }
  if (given.empty()) return absl::OkStatus();
  absl::string_view rest = absl::StripSuffix(given, "/");
  config.realtime_tls = absl::ConsumePrefix(&rest, "wss://");
  const bool known = config.realtime_tls || absl::ConsumePrefix(&rest, "ws://");
  if (!known || !SplitAuthority(rest, config.realtime_tls ? 443 : 80, &config.realtime_host, &config.realtime_port)) {
    return base::Error(absl::StatusCode::kInvalidArgument, gateway::v1::ERROR_REASON_INVALID_FIELD,
                       absl::StrCat("realtime.url must be wss://HOST[:PORT] without a path, not \"", given, "\""));
  }
  if (!config.realtime_tls && !base::IsLoopbackHost(config.realtime_host)) {
    return base::Error(absl::StatusCode::kInvalidArgument, gateway::v1::ERROR_REASON_INVALID_FIELD,
                       absl::StrCat("realtime.url ", given,
                                    " would send events unencrypted; use wss://, or ws:// on this machine only"));
  }
  return absl::OkStatus();
}

std::string DescribeRealtimeUrl(const Config& config) {
  if (config.realtime_host.empty()) return "(as Composio says)";
  const bool v6 = absl::StrContains(config.realtime_host, ':');
  return absl::StrCat(config.realtime_tls ? "wss://" : "ws://", v6 ? "[" : "", config.realtime_host, v6 ? "]" : "", ":",
                      config.realtime_port);
}

}  // namespace composio::config
