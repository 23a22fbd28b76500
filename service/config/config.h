// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "absl/types/optional.h"
#include "service/config/upstream_settings.h"

namespace composio::config {

// Everything the gateway was told, defaults filled in and checked. Plain values; config.proto documents each.
struct Config {
  std::string address;
  std::string webhook_address;  // empty: no second listener
  std::string data_dir;
  bool insecure = false;
  bool rest_pass_through = false;
  bool call_upstream = false;
  std::string log_level;  // debug, info, warning or error
  int workers = 0;
  std::vector<std::string> extra_descriptor_sets;  // paths
  absl::Duration drain_limit;

  std::string upstream_base_url;  // empty: the built-in sandbox
  std::string upstream_ca_file;
  UpstreamSettings upstream;
  absl::optional<absl::Duration> cache_ttl;  // instead of the rules'; zero: nothing is kept
  size_t cache_max_bytes = 0;
  size_t cache_max_entries = 0;
  size_t rate_limit_max_waiting = 0;

  std::string webhook_path;
  size_t webhook_max_body_bytes = 0;
  absl::Duration webhook_tolerance;
  std::string public_url;  // without a '/' at its end
  bool auto_register = false;
  // Encrypts what the gateway keeps of secrets; empty: a key file in the data directory.
  std::string state_key;
  // Project name -> secrets; "default" is there even without one.
  std::map<std::string, std::vector<std::string>> webhook_secrets;

  bool realtime = false;
  // Where its websocket is; an empty host: as Composio says, by TLS.
  std::string realtime_host;
  int realtime_port = 443;
  bool realtime_tls = true;
  std::string realtime_ca_file;
  absl::Duration realtime_first_backoff;
  absl::Duration realtime_longest_backoff;

  absl::Duration retention_max_age;
  int64_t retention_max_events = 0;
  int64_t retention_max_bytes = 0;

  double sandbox_events_per_second = 0;
  size_t max_request_bytes = 0;
  int max_connections = 0;
  int64_t max_upload_bytes = 0;
  int64_t max_download_bytes = 0;
  int64_t max_spool_bytes = 0;
  absl::Duration file_timeout;

  // Composio's credentials; empty where not configured.
  std::string api_key, user_api_key, org_api_key;

  bool uses_sandbox() const { return upstream_base_url.empty(); }
};

// An environment: the value of a variable, empty where it is not set.
using Environment = std::function<std::string(const char* name)>;

// What the command line asks for.
struct CommandLine {
  enum class Command { kServe, kDescriptors, kPrintConfig, kHelp, kVersion };
  Command command = Command::kServe;
  std::map<std::string, std::string> flags;  // by name without dashes; values of a repeated flag joined by `:`
};

// INVALID_ARGUMENT with a sentence naming the unknown or incomplete flag.
absl::StatusOr<CommandLine> ParseCommandLine(const std::vector<std::string>& arguments);

// Flag > environment > file > default. Reads the configuration file and the secret files. The error names the file,
// variable or flag and what to do.
absl::StatusOr<Config> LoadConfig(const CommandLine& command_line, const Environment& environment);

// The configuration as text, a line a setting, with secrets masked.
std::string Describe(const Config& config);

// What --help prints.
std::string Usage();

}  // namespace composio::config
