// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/gateway_process.h"

#include <arpa/inet.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"

namespace composio::bench {
namespace {

// Whether GET /healthz is answered with 200.
bool Healthy(int port) {
  const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(static_cast<uint16_t>(port));
  constexpr char kRequest[] = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n";
  char answer[256];
  ssize_t n = 0;
  if (connect(fd, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0 &&
      send(fd, kRequest, sizeof kRequest - 1, MSG_NOSIGNAL) > 0) {
    n = recv(fd, answer, sizeof answer, 0);
  }
  close(fd);
  return n > 12 && absl::string_view(answer, 12) == "HTTP/1.1 200";
}

}  // namespace

std::string GatewayProcess::Binary() {
  const char* path = std::getenv("COMPOSIO_GATEWAY_BINARY");
  if (path == nullptr) {
    fprintf(stderr, "set COMPOSIO_GATEWAY_BINARY to the program, or use ./dev bench, which does\n");
    std::exit(1);
  }
  return path;
}

GatewayProcess::GatewayProcess(const Variables& environment) {
  const char* parent = std::getenv("COMPOSIO_BENCH_DIR");
  directory_ = absl::StrCat(parent != nullptr ? parent : "/tmp", "/gateway_bench.XXXXXX");
  if (mkdtemp(directory_.data()) == nullptr) directory_.clear();
  int output[2];
  if (directory_.empty() || pipe(output) != 0) return;
  const absl::Time begin = absl::Now();
  pid_ = fork();
  if (pid_ == 0) {
    close(output[0]);
    Spawn(environment, output[1]);
  }
  close(output[1]);
  port_ = ReadPort(output[0]);
  close(output[0]);
  if (port_ != 0 && !Healthy(port_)) port_ = 0;
  start_time_ = absl::Now() - begin;
}

GatewayProcess::~GatewayProcess() {
  if (pid_ > 0) {
    kill(pid_, SIGKILL);
    waitpid(pid_, nullptr, 0);
  }
  std::error_code ignored;
  if (!directory_.empty()) std::filesystem::remove_all(directory_, ignored);
}

// In the child; does not return.
void GatewayProcess::Spawn(const Variables& environment, int output) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);  // not left behind when the benchmark is killed
  dup2(output, STDOUT_FILENO);
  std::vector<std::string> variables;
  for (char** variable = environ; *variable != nullptr; ++variable) {
    if (!absl::StartsWith(*variable, "COMPOSIO_")) variables.push_back(*variable);
  }
  for (const auto& [name, value] : environment) variables.push_back(absl::StrCat(name, "=", value));
  std::vector<char*> pointers;
  for (std::string& variable : variables) pointers.push_back(variable.data());
  pointers.push_back(nullptr);
  const std::string binary = Binary(), data = "--data-dir=" + directory_;
  execle(binary.c_str(), binary.c_str(), "--address=127.0.0.1:0", data.c_str(), nullptr, pointers.data());
  perror(binary.c_str());
  _exit(1);
}

// Of the banner's line that names the address.
int GatewayProcess::ReadPort(int output) const {
  std::string text;
  char bytes[1024];
  for (ssize_t n; (n = read(output, bytes, sizeof bytes)) > 0;) {
    text.append(bytes, static_cast<size_t>(n));
    const std::string address = "127.0.0.1:";
    const size_t at = text.find(address);
    const size_t end = at == std::string::npos ? at : text.find('\n', at);
    int port = 0;
    if (end == std::string::npos) continue;
    const size_t begin = at + address.size();
    if (absl::SimpleAtoi(text.substr(begin, end - begin), &port)) return port;
  }
  fprintf(stderr, "%s", text.c_str());
  return 0;
}

absl::Duration GatewayProcess::CpuTime() const {
  clockid_t clock;
  timespec time{};
  if (clock_getcpuclockid(pid_, &clock) == 0) clock_gettime(clock, &time);
  return absl::DurationFromTimespec(time);
}

double GatewayProcess::ResidentKiB() const {
  std::ifstream statm(absl::StrCat("/proc/", pid_, "/statm"));
  double pages = 0, resident = 0;
  statm >> pages >> resident;
  return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1024;
}

int GatewayProcess::OpenDescriptors() const {
  std::error_code ignored;
  const std::filesystem::directory_iterator files(absl::StrCat("/proc/", pid_, "/fd"), ignored);
  return static_cast<int>(std::distance(begin(files), end(files)));
}

}  // namespace composio::bench
