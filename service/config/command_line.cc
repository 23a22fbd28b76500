// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "service/base/error.h"
#include "service/config/config.h"

namespace composio::config {
namespace {

struct Flag {
  const char* name;
  const char* placeholder;  // empty: a switch
  const char* help;
  bool repeatable = false;
};

constexpr Flag kFlags[] = {
    {"address", "HOST:PORT", "where gRPC and HTTP are served (127.0.0.1:50051)"},
    {"webhook-address", "HOST:PORT", "a second listener for /webhooks/ only"},
    {"data-dir", "DIR", "where events are kept"},
    {"config", "FILE", "configuration file, YAML"},
    {"workers", "N", "worker threads (half the cores)"},
    {"log-level", "LEVEL", "debug, info, warning or error (info)"},
    {"drain-limit", "DURATION", "how long a shutdown waits for calls (10s)"},
    {"sandbox-events-per-second", "N", "sample events of the built-in sandbox (1); negative for none"},
    {"extra-descriptor-set", "FILE", "serves your own .proto with upstream options too; repeatable", true},
    {"rest-pass-through", "", "pass Composio's REST interface through to programs on this machine"},
    {"call-upstream", "", "serve ProxyService.CallUpstream to programs on this machine"},
    {"cache-ttl", "DURATION", "how long answers about apps, tools and trigger types are kept (5m and more); 0s: never"},
    {"realtime", "", "receive events over Composio's websocket (with COMPOSIO_API_KEY); --realtime=false for not"},
    {"realtime-url", "URL", "where the websocket is: wss://HOST[:PORT] (as Composio says)"},
    {"realtime-ca-file", "FILE", "PEM file of certificate authorities for the websocket"},
    {"realtime-first-backoff", "DURATION", "after a failure the websocket waits up to this (1s), then twice as much"},
    {"realtime-longest-backoff", "DURATION", "the longest of these waits (60s)"},
    {"insecure", "", "allow addresses beyond loopback without TLS and authentication"},
};

absl::Status BadFlag(absl::string_view text) {
  return base::Error(absl::StatusCode::kInvalidArgument, gateway::v1::ERROR_REASON_INVALID_FIELD,
                     absl::StrCat(text, "; composio-gateway --help lists the flags"));
}

const Flag* FindFlag(absl::string_view name) {
  const auto* found = std::find_if(std::begin(kFlags), std::end(kFlags), [&](const Flag& f) { return f.name == name; });
  return found == std::end(kFlags) ? nullptr : found;
}

}  // namespace

absl::StatusOr<CommandLine> ParseCommandLine(const std::vector<std::string>& arguments) {
  using Command = CommandLine::Command;
  CommandLine line;
  for (size_t i = 0; i < arguments.size(); ++i) {
    absl::string_view argument = arguments[i];
    if (argument == "descriptors") {
      line.command = Command::kDescriptors;
    } else if (argument == "--print-config") {
      line.command = Command::kPrintConfig;
    } else if (argument == "--help" || argument == "-h") {
      line.command = Command::kHelp;
    } else if (argument == "--version") {
      line.command = Command::kVersion;
    } else if (!absl::ConsumePrefix(&argument, "--")) {
      return BadFlag(absl::StrCat("unknown command ", argument));
    } else {
      const size_t equals = argument.find('=');
      const std::string name(argument.substr(0, equals));
      const Flag* flag = FindFlag(name);
      if (flag == nullptr) return BadFlag(absl::StrCat("unknown flag --", name));
      std::string value = "true";
      if (equals != absl::string_view::npos) {
        value = std::string(argument.substr(equals + 1));
      } else if (*flag->placeholder != '\0' && i + 1 < arguments.size()) {
        value = arguments[++i];
      } else if (*flag->placeholder != '\0') {
        return BadFlag(absl::StrCat("--", name, " needs a value, as in --", name, "=", flag->placeholder));
      }
      std::string& given = line.flags[name];
      given = flag->repeatable && !given.empty() ? absl::StrCat(given, ":", value) : value;
    }
  }
  return line;
}

std::string Usage() {
  std::string text =
      "composio-gateway: Composio for every language, over gRPC.\n\n"
      "  composio-gateway [FLAGS]              serve\n"
      "  composio-gateway [FLAGS] --print-config  print the effective configuration, secrets masked\n"
      "  composio-gateway descriptors          write the FileDescriptorSet of the API to standard output\n"
      "  composio-gateway --version\n\nFlags (each is also a variable COMPOSIO_GATEWAY_<NAME> and a field of the "
      "file):\n";
  for (const Flag& flag : kFlags) {
    const std::string left = absl::StrCat("  --", flag.name, *flag.placeholder ? "=" : "", flag.placeholder);
    absl::StrAppend(&text, left, std::string(left.size() < 38 ? 38 - left.size() : 1, ' '), flag.help, "\n");
  }
  absl::StrAppend(&text,
                  "\nCredentials come from the environment: COMPOSIO_API_KEY, COMPOSIO_USER_API_KEY, "
                  "COMPOSIO_ORG_API_KEY,\nCOMPOSIO_WEBHOOK_SECRET. COMPOSIO_BASE_URL names another upstream.\n");
  return text;
}

}  // namespace composio::config
