// SPDX-License-Identifier: Apache-2.0
// Scenarios one after the other, until one has a problem:
//   simulate --seed=N [--trace]            one; --trace tells all that happens, a line for each step
//   simulate --first-seed=N --scenarios=M  many
// Exit code 1 and the command that repeats it when a promise was broken. Scenarios do not share anything, so each is
// its seed.
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include "service/base/log.h"
#include "tests/simulation/scenario.h"

namespace composio::simulation {
namespace {

// Far more than any takes, also with sanitizers.
constexpr unsigned kSecondsPerScenario = 60;

struct Arguments {
  unsigned long long first_seed = 1;
  unsigned long long scenarios = 2000;
  bool one = false;
  bool trace = false;
};

std::atomic<unsigned long long> running{0};

// A scenario that crashes or does not end has its seed too.
void TellSeed(int signal) {
  char text[96];
  const int size = snprintf(text, sizeof text, "seed %llu: %s\n", running.load(),
                            signal == SIGALRM ? "does not come to an end" : "crashes");
  if (write(STDOUT_FILENO, text, static_cast<size_t>(size)) < 0) _exit(2);
  _exit(1);
}

bool Parse(int argc, char** argv, Arguments& arguments) {
  for (int i = 1; i < argc; ++i) {
    const std::string flag = argv[i];
    if (flag == "--trace") {
      arguments.trace = true;
      continue;
    }
    const size_t equals = flag.find('=');
    const std::string name = flag.substr(0, equals);
    if (equals == std::string::npos && i + 1 == argc) return false;
    const std::string text = equals == std::string::npos ? argv[++i] : flag.substr(equals + 1);
    char* end = nullptr;
    const unsigned long long value = strtoull(text.c_str(), &end, 10);
    if (text.empty() || *end != '\0') return false;
    if (name == "--seed") {
      arguments.first_seed = value;
      arguments.scenarios = 1;
      arguments.one = true;
    } else if (name == "--first-seed") {
      arguments.first_seed = value;
    } else if (name == "--scenarios") {
      arguments.scenarios = value;
    } else {
      return false;
    }
  }
  return true;
}

int Run(const Arguments& arguments) {
  History::Listener listener;
  if (arguments.trace) listener = [](const std::string& line) { puts(line.c_str()); };
  const unsigned long long end = arguments.first_seed + arguments.scenarios;
  for (running = arguments.first_seed; running < end; ++running) {
    alarm(kSecondsPerScenario);
    Scenario scenario(running, listener);
    const std::string problem = scenario.Run();
    if (arguments.one || !problem.empty()) printf("%s", scenario.Story().c_str());
    if (problem.empty()) continue;
    printf("seed %llu: %s\nsee it happen: ./dev sim --seed %llu --trace\n", running.load(), problem.c_str(),
           running.load());
    return 1;
  }
  printf("%llu scenarios, seeds %llu to %llu: every promise was kept\n", arguments.scenarios, arguments.first_seed,
         end - 1);
  return 0;
}

}  // namespace
}  // namespace composio::simulation

int main(int argc, char** argv) {
  using namespace composio::simulation;  // NOLINT
  Arguments arguments;
  if (!Parse(argc, argv, arguments)) {
    fprintf(stderr, "usage: sim [--seed N [--trace]] [--first-seed N] [--scenarios N]\n");
    return 2;
  }
  for (int signal : {SIGALRM, SIGSEGV, SIGABRT, SIGBUS, SIGFPE}) std::signal(signal, TellSeed);
  composio::base::SetLogLevel(composio::base::LogLevel::kError);
  setvbuf(stdout, nullptr, _IOLBF, 0);
  return Run(arguments);
}
