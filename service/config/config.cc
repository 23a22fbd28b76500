// SPDX-License-Identifier: Apache-2.0
#include "service/config/config.h"

#include <fstream>
#include <sstream>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "service/base/error.h"
#include "service/base/log.h"
#include "service/base/loopback.h"
#include "service/config/conduct_settings.h"
#include "service/config/config.pb.h"
#include "service/config/config_file.h"
#include "service/config/realtime_url.h"

namespace composio::config {
namespace {

constexpr char kComposio[] = "https://backend.composio.dev";

absl::Status Bad(absl::string_view text) {
  return base::Error(absl::StatusCode::kInvalidArgument, gateway::v1::ERROR_REASON_INVALID_FIELD, text);
}

// A setting's text from flag or environment, with the name to blame when it cannot be used.
struct Setting {
  std::string name;
  std::string value;
  bool given() const { return !value.empty(); }
};

class Sources {
 public:
  Sources(const CommandLine& line, const Environment& environment) : line_(line), environment_(environment) {}

  // --some-name, else COMPOSIO_GATEWAY_SOME_NAME.
  Setting Get(const std::string& flag) const {
    auto found = line_.flags.find(flag);
    if (found != line_.flags.end()) return {absl::StrCat("--", flag), found->second};
    const std::string variable =
        absl::StrCat("COMPOSIO_GATEWAY_", absl::AsciiStrToUpper(absl::StrReplaceAll(flag, {{"-", "_"}})));
    return {variable, environment_(variable.c_str())};
  }
  std::string Variable(const char* name) const { return environment_(name); }

 private:
  const CommandLine& line_;
  const Environment& environment_;
};

absl::Duration ToDuration(const google::protobuf::Duration& duration, bool set, absl::Duration otherwise) {
  return set ? absl::Seconds(duration.seconds()) + absl::Nanoseconds(duration.nanos()) : otherwise;
}

template <class T>
T Or(T value, T otherwise) {
  return value != T() ? value : otherwise;
}

absl::Status ApplyText(const Setting& setting, std::string& field) {
  if (setting.given()) field = setting.value;
  return absl::OkStatus();
}

absl::Status ApplyPaths(const Setting& setting, std::vector<std::string>& field) {
  if (setting.given()) field = absl::StrSplit(setting.value, ':', absl::SkipEmpty());
  return absl::OkStatus();
}

absl::Status ApplyNumber(const Setting& setting, int& field) {
  if (setting.given() && (!absl::SimpleAtoi(setting.value, &field) || field < 0 || field > 1024)) {
    return Bad(absl::StrCat(setting.name, " must be a number from 0 to 1024, not \"", setting.value, "\""));
  }
  return absl::OkStatus();
}

absl::Status ApplyRate(const Setting& setting, double& field) {
  if (setting.given() && (!absl::SimpleAtod(setting.value, &field) || !(field <= 1000))) {
    return Bad(absl::StrCat(setting.name, " must be a number up to 1000, not \"", setting.value, "\""));
  }
  return absl::OkStatus();
}

absl::Status ApplySwitch(const Setting& setting, bool& field) {
  if (setting.given() && !absl::SimpleAtob(setting.value, &field)) {
    return Bad(absl::StrCat(setting.name, " must be true or false, not \"", setting.value, "\""));
  }
  return absl::OkStatus();
}

absl::Status ApplyDuration(const Setting& setting, absl::Duration& field) {
  if (setting.given() && (!absl::ParseDuration(setting.value, &field) || field < absl::ZeroDuration())) {
    return Bad(absl::StrCat(setting.name, " must be a duration as in 10s or 1m30s, not \"", setting.value, "\""));
  }
  return absl::OkStatus();
}

absl::StatusOr<std::string> ReadSecretFile(const std::string& path) {
  std::ifstream file(path);
  std::stringstream text;
  text << file.rdbuf();
  if (!file) return Bad(absl::StrCat("cannot read the secret file ", path, "; check webhook.projects in the file"));
  const std::string secret(absl::StripAsciiWhitespace(text.str()));
  if (secret.empty()) return Bad(absl::StrCat("the secret file ", path, " is empty"));
  return secret;
}

std::string DefaultDataDir(const Sources& sources) {
  const std::string state = sources.Variable("XDG_STATE_HOME");
  if (!state.empty()) return absl::StrCat(state, "/composio-gateway");
  const std::string home = sources.Variable("HOME");
  return absl::StrCat(home.empty() ? "/var/lib" : absl::StrCat(home, "/.local/state"), "/composio-gateway");
}

Config FromFile(const GatewayConfig& file, const Sources& sources) {
  Config config;
  config.address = Or<std::string>(file.address(), "127.0.0.1:50051");
  config.webhook_address = file.webhook_address();
  config.data_dir = Or<std::string>(file.data_dir(), DefaultDataDir(sources));
  config.insecure = file.insecure();
  config.rest_pass_through = file.rest_pass_through();
  config.call_upstream = file.call_upstream();
  config.log_level = Or<std::string>(file.log_level(), "info");
  config.workers = file.workers();
  config.extra_descriptor_sets = {file.extra_descriptor_sets().begin(), file.extra_descriptor_sets().end()};
  config.drain_limit = ToDuration(file.drain_limit(), file.has_drain_limit(), absl::Seconds(10));
  config.upstream_base_url = file.upstream().base_url();
  config.upstream_ca_file = file.upstream().ca_file();
  config.webhook_path = Or<std::string>(file.webhook().path(), "/webhooks/composio");
  config.webhook_max_body_bytes = static_cast<size_t>(Or<int64_t>(file.webhook().max_body_bytes(), 1 << 20));
  config.webhook_tolerance = ToDuration(file.webhook().tolerance(), file.webhook().has_tolerance(), absl::Seconds(300));
  config.public_url = std::string(absl::StripSuffix(file.webhook().public_url(), "/"));
  config.auto_register = file.webhook().auto_register();
  config.realtime_ca_file = Or<std::string>(file.realtime().ca_file(), config.upstream_ca_file);
  config.realtime_first_backoff =
      ToDuration(file.realtime().first_backoff(), file.realtime().has_first_backoff(), absl::Seconds(1));
  config.realtime_longest_backoff =
      ToDuration(file.realtime().longest_backoff(), file.realtime().has_longest_backoff(), absl::Seconds(60));
  config.retention_max_age =
      ToDuration(file.retention().max_age(), file.retention().has_max_age(), absl::Hours(7 * 24));
  config.retention_max_events = Or<int64_t>(file.retention().max_events(), 10'000'000);
  config.retention_max_bytes = Or<int64_t>(file.retention().max_bytes(), int64_t{10} << 30);
  config.sandbox_events_per_second = Or<double>(file.sandbox().events_per_second(), 1);
  config.max_request_bytes = static_cast<size_t>(Or<int64_t>(file.limits().max_request_bytes(), 4 << 20));
  config.max_connections = Or<int>(file.limits().max_connections(), 10'000);
  config.max_upload_bytes = Or<int64_t>(file.limits().max_upload_bytes(), int64_t{100} << 20);
  config.max_download_bytes = Or<int64_t>(file.limits().max_download_bytes(), int64_t{1} << 30);
  config.max_spool_bytes = Or<int64_t>(file.limits().max_spool_bytes(), int64_t{1} << 30);
  config.file_timeout = ToDuration(file.limits().file_timeout(), file.limits().has_file_timeout(), absl::Minutes(5));
  return config;
}

absl::Status CheckAddress(absl::string_view name, absl::string_view address, bool insecure) {
  const size_t colon = address.rfind(':');
  int port = -1;
  if (colon == absl::string_view::npos || colon == 0 || !absl::SimpleAtoi(address.substr(colon + 1), &port) ||
      port < 0 || port > 65535) {
    return Bad(absl::StrCat(name, " must be HOST:PORT as in 127.0.0.1:50051, not \"", address, "\""));
  }
  if (!insecure && !base::IsLoopbackAddress(address)) {
    return Bad(absl::StrCat(name, " ", address,
                            " can be reached from other machines, but calls are neither encrypted nor authenticated. "
                            "Use a loopback address behind your own proxy, or say --insecure if you mean it"));
  }
  return absl::OkStatus();
}

absl::Status CheckBaseUrl(const Config& config) {
  if (config.uses_sandbox()) return absl::OkStatus();
  absl::string_view url = config.upstream_base_url;
  if (absl::StartsWith(url, "https://") && url.size() > 8) return absl::OkStatus();
  absl::string_view rest = url;
  if (absl::ConsumePrefix(&rest, "http://")) {
    const absl::string_view host = rest.substr(0, rest.find('/'));
    if (base::IsLoopbackAddress(host)) return absl::OkStatus();
    return Bad(absl::StrCat("COMPOSIO_BASE_URL ", url,
                            " would send your key unencrypted; use https://, or http:// on this machine only"));
  }
  return Bad(
      absl::StrCat("COMPOSIO_BASE_URL must begin with https:// (or http:// on this machine), not \"", url, "\""));
}

absl::Status Check(const Config& config) {
  if (auto s = CheckAddress("the address", config.address, config.insecure); !s.ok()) return s;
  if (!config.webhook_address.empty()) {
    if (auto s = CheckAddress("the webhook address", config.webhook_address, true); !s.ok()) return s;
  }
  if (config.auto_register && !absl::StartsWith(config.public_url, "https://")) {
    return Bad(
        "webhook.auto_register needs webhook.public_url, an https:// address: where Composio reaches this gateway");
  }
  if (!absl::StartsWith(config.webhook_path, "/") || absl::EndsWith(config.webhook_path, "/")) {
    return Bad(absl::StrCat("webhook.path must begin with / and not end with it, not \"", config.webhook_path, "\""));
  }
  for (int64_t limit : {config.max_upload_bytes, config.max_download_bytes, config.max_spool_bytes}) {
    if (limit < 1) return Bad("limits.max_upload_bytes, max_download_bytes and max_spool_bytes must be 1 or more");
  }
  if (config.max_spool_bytes < config.max_upload_bytes) {
    return Bad("limits.max_spool_bytes must not be below limits.max_upload_bytes: one upload has to fit");
  }
  base::LogLevel level;
  if (!base::ParseLogLevel(config.log_level, &level)) {
    return Bad(absl::StrCat("the log level must be debug, info, warning or error, not \"", config.log_level,
                            "\"; it is set by --log-level, COMPOSIO_GATEWAY_LOG_LEVEL or log_level in the file"));
  }
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<Config> LoadConfig(const CommandLine& line, const Environment& environment) {
  const Sources sources(line, environment);
  GatewayConfig file;
  if (const Setting path = sources.Get("config"); path.given()) {
    auto read = ReadConfigFile(path.value);
    if (!read.ok()) return read.status();
    file = *std::move(read);
  }
  Config config = FromFile(file, sources);
  auto upstream = ReadUpstreamSettings(file.upstream());
  if (!upstream.ok()) return upstream.status();
  config.upstream = *std::move(upstream);
  for (const absl::Status& applied :
       {ApplyText(sources.Get("address"), config.address),
        ApplyText(sources.Get("webhook-address"), config.webhook_address),
        ApplyText(sources.Get("data-dir"), config.data_dir), ApplyText(sources.Get("log-level"), config.log_level),
        ApplyNumber(sources.Get("workers"), config.workers),
        ApplyDuration(sources.Get("drain-limit"), config.drain_limit),
        ApplyPaths(sources.Get("extra-descriptor-set"), config.extra_descriptor_sets),
        ApplyRate(sources.Get("sandbox-events-per-second"), config.sandbox_events_per_second),
        ApplyText(sources.Get("realtime-ca-file"), config.realtime_ca_file),
        ApplyDuration(sources.Get("realtime-first-backoff"), config.realtime_first_backoff),
        ApplyDuration(sources.Get("realtime-longest-backoff"), config.realtime_longest_backoff),
        ApplySwitch(sources.Get("rest-pass-through"), config.rest_pass_through),
        ApplySwitch(sources.Get("call-upstream"), config.call_upstream),
        ApplySwitch(sources.Get("insecure"), config.insecure)}) {
    if (!applied.ok()) return applied;
  }
  config.api_key = sources.Variable("COMPOSIO_API_KEY");
  config.user_api_key = sources.Variable("COMPOSIO_USER_API_KEY");
  config.org_api_key = sources.Variable("COMPOSIO_ORG_API_KEY");
  config.state_key = sources.Variable("COMPOSIO_GATEWAY_STATE_KEY");
  ApplyText({"COMPOSIO_BASE_URL", sources.Variable("COMPOSIO_BASE_URL")}, config.upstream_base_url).IgnoreError();
  const bool has_key = !config.api_key.empty() || !config.user_api_key.empty() || !config.org_api_key.empty();
  if (has_key && config.upstream_base_url.empty()) config.upstream_base_url = kComposio;
  while (absl::EndsWith(config.upstream_base_url, "/")) config.upstream_base_url.pop_back();

  config.realtime = file.realtime().has_enabled() ? file.realtime().enabled() : RealtimeByDefault(config);
  if (auto applied = ApplySwitch(sources.Get("realtime"), config.realtime); !applied.ok()) return applied;
  std::string realtime_url = file.realtime().url();
  ApplyText(sources.Get("realtime-url"), realtime_url).IgnoreError();
  // The feed's address follows from it.
  if (auto status = CheckBaseUrl(config); !status.ok()) return status;
  if (auto applied = ApplyRealtimeUrl(realtime_url, config); !applied.ok()) return applied;

  std::vector<std::string>& secrets = config.webhook_secrets["default"];
  for (absl::string_view secret :
       absl::StrSplit(sources.Variable("COMPOSIO_WEBHOOK_SECRET"), ',', absl::SkipWhitespace())) {
    secrets.emplace_back(absl::StripAsciiWhitespace(secret));
  }
  for (const auto& [name, project] : file.webhook().projects()) {
    for (const std::string& path : project.secret_files()) {
      auto secret = ReadSecretFile(path);
      if (!secret.ok()) return secret.status();
      config.webhook_secrets[name].push_back(*std::move(secret));
    }
  }
  if (auto applied = ApplyConductSettings(file.upstream(), sources.Get("cache-ttl").value, config); !applied.ok()) {
    return applied;
  }
  if (auto status = Check(config); !status.ok()) return status;
  return config;
}

std::string Describe(const Config& config) {
  const auto masked = [](const std::string& secret) { return secret.empty() ? "(not set)" : "(set)"; };
  std::string text = absl::StrCat(
      "address: ", config.address, "\nwebhook_address: ", config.webhook_address, "\ndata_dir: ", config.data_dir,
      "\ninsecure: ", config.insecure ? "true" : "false",
      "\nrest_pass_through: ", config.rest_pass_through ? "true" : "false",
      "\ncall_upstream: ", config.call_upstream ? "true" : "false", "\nlog_level: ", config.log_level,
      "\nworkers: ", config.workers, "\ndrain_limit: ", absl::FormatDuration(config.drain_limit),
      "\nextra_descriptor_sets: ", absl::StrJoin(config.extra_descriptor_sets, ", "),
      "\nupstream.base_url: ", config.uses_sandbox() ? "(built-in sandbox)" : config.upstream_base_url,
      "\nupstream.ca_file: ", config.upstream_ca_file, Describe(config.upstream),
      "\nwebhook.path: ", config.webhook_path, "\nwebhook.max_body_bytes: ", config.webhook_max_body_bytes,
      "\nwebhook.tolerance: ", absl::FormatDuration(config.webhook_tolerance),
      "\nwebhook.public_url: ", config.public_url, "\nwebhook.auto_register: ", config.auto_register ? "true" : "false",
      "\nCOMPOSIO_GATEWAY_STATE_KEY: ", masked(config.state_key));
  absl::StrAppend(&text, DescribeConductSettings(config));
  absl::StrAppend(&text, "\nrealtime.enabled: ", config.realtime ? "true" : "false",
                  "\nrealtime.url: ", DescribeRealtimeUrl(config), "\nrealtime.ca_file: ", config.realtime_ca_file,
                  "\nrealtime.first_backoff: ", absl::FormatDuration(config.realtime_first_backoff),
                  "\nrealtime.longest_backoff: ", absl::FormatDuration(config.realtime_longest_backoff));
  absl::StrAppend(
      &text, "\nretention.max_age: ", absl::FormatDuration(config.retention_max_age),
      "\nretention.max_events: ", config.retention_max_events, "\nretention.max_bytes: ", config.retention_max_bytes,
      "\nsandbox.events_per_second: ", config.sandbox_events_per_second,
      "\nlimits.max_request_bytes: ", config.max_request_bytes, "\nlimits.max_connections: ", config.max_connections,
      "\nlimits.max_upload_bytes: ", config.max_upload_bytes,
      "\nlimits.max_download_bytes: ", config.max_download_bytes, "\nlimits.max_spool_bytes: ", config.max_spool_bytes,
      "\nlimits.file_timeout: ", absl::FormatDuration(config.file_timeout),
      "\nCOMPOSIO_API_KEY: ", masked(config.api_key), "\nCOMPOSIO_USER_API_KEY: ", masked(config.user_api_key),
      "\nCOMPOSIO_ORG_API_KEY: ", masked(config.org_api_key), "\n");
  for (const auto& [project, secrets] : config.webhook_secrets) {
    absl::StrAppend(&text, "webhook secrets of project ", project, ": ", secrets.size(), "\n");
  }
  return text;
}

}  // namespace composio::config
