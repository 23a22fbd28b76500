// SPDX-License-Identifier: Apache-2.0
// composio-sandbox: the stand-in for Composio as a program of its own (docs/sandbox.md).
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "sandbox/sandbox.h"

namespace {

constexpr char kUsage[] =
    "usage: composio-sandbox [FLAG...]\n"
    "  --address HOST:PORT       else COMPOSIO_SANDBOX_ADDRESS, else 127.0.0.1:9900; port 0 picks one\n"
    "  --webhook-url URL         where events go until a webhook subscription says otherwise\n"
    "  --webhook-secret SECRET   what events are signed with; else COMPOSIO_WEBHOOK_SECRET\n"
    "  --events-per-second N     sample events over the demo users' triggers; 0 unless given\n"
    "  --no-demo-triggers        no trigger instances at the start\n"
    "  --realtime-tls-address HOST:PORT  where the realtime feed is served over TLS, too; not unless given\n"
    "  --realtime-tls-certificate FILE   its certificate and chain (PEM)\n"
    "  --realtime-tls-key FILE           and the key (PEM)\n"
    "  --realtime-cluster NAME           what clients are told as Pusher's cluster; mt1\n";

std::string FromEnvironment(const char* variable, const char* otherwise) {
  const char* value = std::getenv(variable);
  return value != nullptr && *value != '\0' ? value : otherwise;
}

// Where a flag's text goes; null for flags that are no text.
std::string* TextOf(absl::string_view name, composio::sandbox::SandboxOptions& options) {
  if (name == "--address") return &options.address;
  if (name == "--webhook-url") return &options.webhook_url;
  if (name == "--webhook-secret") return &options.webhook_secret;
  if (name == "--realtime-tls-address") return &options.realtime_tls_address;
  if (name == "--realtime-tls-certificate") return &options.realtime_tls_certificate;
  if (name == "--realtime-tls-key") return &options.realtime_tls_key;
  if (name == "--realtime-cluster") return &options.realtime_cluster;
  return nullptr;
}

// Reads "--name value" and "--name=value". The error text, or nothing.
std::optional<std::string> ReadFlags(int argc, char** argv, composio::sandbox::SandboxOptions& options) {
  for (int i = 1; i < argc; ++i) {
    absl::string_view flag = argv[i];
    if (flag == "--no-demo-triggers") {
      options.demo_triggers = false;
      continue;
    }
    size_t equals = flag.find('=');
    std::string name(flag.substr(0, equals));
    std::string value;
    if (equals != absl::string_view::npos) {
      value = std::string(flag.substr(equals + 1));
    } else if (i + 1 < argc) {
      value = argv[++i];
    } else {
      return absl::StrCat(name, ": unknown, or its value is missing");
    }
    if (std::string* text = TextOf(name, options)) {
      *text = value;
    } else if (name != "--events-per-second") {
      return absl::StrCat(name, ": there is no such flag");
    } else if (!absl::SimpleAtod(value, &options.events_per_second) || options.events_per_second < 0) {
      return "--events-per-second: must be a number of at least 0";
    }
  }
  return std::nullopt;
}

void Announce(const composio::sandbox::Sandbox& sandbox) {
  std::string url = sandbox.base_url();
  std::printf(
      "Composio sandbox on %s\n"
      "This is not Composio: apps, accounts and events are made up and nothing leaves this machine.\n"
      "  REST          curl -H 'x-api-key: ak_sandbox' %s/api/v3.1/toolkits\n"
      "  SDKs          COMPOSIO_BASE_URL=%s COMPOSIO_API_KEY=ak_sandbox\n"
      "  fire an event curl -d '{\"trigger_type\":\"SLACK_RECEIVE_MESSAGE\"}' %s/_sandbox/events\n",
      url.c_str(), url.c_str(), url.c_str(), url.c_str());
  if (int port = sandbox.realtime_tls_port(); port != 0) std::printf("  realtime feed over TLS on port %d\n", port);
  std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
  // Blocked before the first thread starts, so that only sigwait sees them.
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  composio::sandbox::SandboxOptions options;
  options.address = FromEnvironment("COMPOSIO_SANDBOX_ADDRESS", "127.0.0.1:9900");
  options.webhook_secret = FromEnvironment("COMPOSIO_WEBHOOK_SECRET", "");
  for (int i = 1; i < argc; ++i) {
    if (absl::string_view(argv[i]) == "--help") return std::fputs(kUsage, stdout), 0;
  }
  if (std::optional<std::string> error = ReadFlags(argc, argv, options)) {
    return std::fprintf(stderr, "composio-sandbox: %s\n%s", error->c_str(), kUsage), 2;
  }
  if (!options.webhook_url.empty() && options.webhook_secret.empty()) {
    return std::fputs("composio-sandbox: --webhook-url needs --webhook-secret or COMPOSIO_WEBHOOK_SECRET\n", stderr), 2;
  }
  auto sandbox = composio::sandbox::Sandbox::Start(options);
  if (!sandbox.ok()) {
    std::string message(sandbox.status().message());
    return std::fprintf(stderr, "composio-sandbox: %s\n", message.c_str()), 1;
  }
  Announce(**sandbox);
  int signal = 0;
  sigwait(&signals, &signal);
  (*sandbox)->Stop();
  return 0;
}
