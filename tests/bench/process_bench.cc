// SPDX-License-Identifier: Apache-2.0
// What the built gateway takes from the machine: size, time to start, memory and CPU while it has nothing to do, while
// calls wait for an upstream that does not answer, and with many subscribers to whom nothing happens.
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "tests/bench/gateway_process.h"
#include "tests/bench/http2_load.h"
#include "tests/bench/loopback_listener.h"
#include "tests/bench/report.h"

namespace composio::bench {
namespace {

constexpr char kSubscribe[] = "/composio.gateway.v1.EventService/SubscribeTriggers";
constexpr char kGetApp[] = "/composio.gateway.v1.AppService/GetApp";
constexpr char kGetAppRequest[] = "\x0a\x06github";
constexpr int kStarts = 5;
constexpr int kWaitingCalls = 200;
constexpr int kSubscribers = 5000;
constexpr absl::Duration kSettle = absl::Seconds(1), kWatched = absl::Seconds(4);

// The embedded sandbox, and no sample events.
GatewayProcess::Variables Quiet() { return {{"COMPOSIO_GATEWAY_SANDBOX_EVENTS_PER_SECOND", "-1"}}; }

// Share of one core, in percent, while `load` does nothing but read.
double CpuPercent(const GatewayProcess& gateway, Http2Load* load) {
  const absl::Time begin = absl::Now();
  const absl::Duration cpu = gateway.CpuTime();
  if (load != nullptr) {
    load->ReadUntil([] { return false; }, kWatched);
  } else {
    absl::SleepFor(kWatched);
  }
  return 100 * absl::FDivDuration(gateway.CpuTime() - cpu, absl::Now() - begin);
}

void AddAtMost(const char* name, double value, const char* unit, double most, Report& report) {
  report.Add({name, value, unit, absl::nullopt, absl::nullopt, absl::StrCat("<= ", most, " ", unit), value <= most});
}

void MeasureSize(Report& report) {
  struct stat file {};
  if (stat(GatewayProcess::Binary().c_str(), &file) != 0) return perror(GatewayProcess::Binary().c_str());
  AddAtMost("binary", static_cast<double>(file.st_size) / 1e6, "MB", 20, report);
}

void MeasureStart(Report& report) {
  std::vector<double> times;
  for (int i = 0; i < kStarts; ++i) {
    const GatewayProcess gateway(Quiet());
    if (gateway.port() == 0) return;
    times.push_back(absl::ToDoubleMilliseconds(gateway.start_time()));
  }
  std::nth_element(times.begin(), times.begin() + kStarts / 2, times.end());
  AddAtMost("start", times[kStarts / 2], "ms", 300, report);
}

void MeasureIdle(Report& report) {
  const GatewayProcess gateway(Quiet());
  if (gateway.port() == 0) return;
  absl::SleepFor(kSettle);
  AddAtMost("idle_rss", gateway.ResidentKiB() * 1024 / 1e6, "MB", 40, report);
  AddAtMost("idle_cpu", CpuPercent(gateway, nullptr), "%", 0.5, report);
}

void MeasureWaitingCalls(Report& report) {
  const LoopbackListener silent = ListenOnLoopback();  // takes connections and requests, and never answers
  const GatewayProcess gateway(
      {{"COMPOSIO_BASE_URL", absl::StrCat("http://127.0.0.1:", silent.port)}, {"COMPOSIO_API_KEY", "ak_bench"}});
  if (gateway.port() == 0) return;
  Http2Load load(gateway.port(), 4, 1);
  load.Open(kGetApp, std::string(kGetAppRequest, sizeof kGetAppRequest - 1), kWaitingCalls);
  load.ReadUntil([] { return false; }, kSettle);
  AddAtMost("idle_cpu_200_waiting", CpuPercent(gateway, &load), "%", 0.5, report);
  if (load.ended() > 0) fprintf(stderr, "%d calls did not wait\n", static_cast<int>(load.ended()));
  close(silent.fd);
}

void MeasureSubscribers(Report& report) {
  const GatewayProcess gateway(Quiet());
  if (gateway.port() == 0) return;
  absl::SleepFor(kSettle);
  const double before = gateway.ResidentKiB();
  Http2Load load(gateway.port(), 50, 1 << 20);
  load.Open(kSubscribe, "", kSubscribers);
  const bool all = load.ReadUntil([&] { return load.other_messages() >= 2 * kSubscribers; }, absl::Seconds(15));
  if (!all) return static_cast<void>(fprintf(stderr, "not all subscribers have seen opened and caught_up\n"));
  load.ReadUntil([] { return false; }, kSettle);
  AddAtMost("idle_memory", (gateway.ResidentKiB() - before) / kSubscribers, "KiB", 25, report);
}

int Main(int argc, char** argv) {
  Report report(argc, argv);
  if (report.Wants("binary")) MeasureSize(report);
  if (report.Wants("start")) MeasureStart(report);
  if (report.Wants("idle")) MeasureIdle(report);
  if (report.Wants("waiting")) MeasureWaitingCalls(report);
  if (report.Wants("subscribers")) MeasureSubscribers(report);
  return report.Finish();
}

}  // namespace
}  // namespace composio::bench

int main(int argc, char** argv) { return composio::bench::Main(argc, argv); }
