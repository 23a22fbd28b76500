// SPDX-License-Identifier: Apache-2.0
#include <signal.h>

#include <cstdlib>
#include <iostream>

#include "service/app/descriptor_limit.h"
#include "service/app/gateway.h"
#include "service/app/library_logs.h"
#include "service/base/log.h"
#include "service/base/version.h"
#include "service/config/config.h"
#include "service/schema/schema.h"

namespace {

using composio::config::CommandLine;

std::string Variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

int Fail(const absl::Status& status) {
  std::cerr << "composio-gateway: " << status.message() << "\n";
  return 1;
}

// Serves until SIGTERM or SIGINT; a second one ends the process at once.
int Serve(const composio::config::Config& config) {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);  // before threads are made: they inherit it
  signal(SIGPIPE, SIG_IGN);
  composio::app::RaiseDescriptorLimit();
  composio::app::RouteLibraryLogs();

  auto gateway = composio::app::Gateway::Start(config);
  if (!gateway.ok()) return Fail(gateway.status());
  std::cout << (*gateway)->Banner() << std::flush;
  int received;
  sigwait(&signals, &received);
  composio::base::LogInfo("shutting down, for at most ", absl::FormatDuration(config.drain_limit));
  signal(SIGTERM, SIG_DFL);
  signal(SIGINT, SIG_DFL);
  pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
  (*gateway)->Shutdown();
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const auto line = composio::config::ParseCommandLine({argv + 1, argv + argc});
  if (!line.ok()) return Fail(line.status());
  switch (line->command) {
    case CommandLine::Command::kHelp:
      std::cout << composio::config::Usage();
      return 0;
    case CommandLine::Command::kVersion:
      std::cout << "composio-gateway " << composio::base::kVersion << "\n";
      return 0;
    case CommandLine::Command::kDescriptors:
      std::cout << composio::schema::Schema::DescriptorSet();
      return 0;
    default:
      break;
  }
  const auto config = composio::config::LoadConfig(*line, Variable);
  if (!config.ok()) return Fail(config.status());
  if (line->command == CommandLine::Command::kPrintConfig) {
    std::cout << composio::config::Describe(*config);
    return 0;
  }
  composio::base::LogLevel level = composio::base::LogLevel::kInfo;
  composio::base::ParseLogLevel(config->log_level, &level);
  composio::base::SetLogLevel(level);
  return Serve(*config);
}
