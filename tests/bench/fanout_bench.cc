// SPDX-License-Identifier: Apache-2.0
// How fast events of 1 KiB reach 1, 100 and 1 000 subscribers on at most 4 connections, against a server that writes
// one prepared buffer of the same size to as many streams. Server and client are processes of their own; each server
// has one thread that writes, the client is the same. The log is in memory: what storing costs is the business of
// `ingest`.
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "tests/bench/child_process.h"
#include "tests/bench/event_server.h"
#include "tests/bench/http2_load.h"
#include "tests/bench/raw_stream_server.h"
#include "tests/bench/report.h"

namespace composio::bench {
namespace {

constexpr char kMethod[] = "/composio.gateway.v1.EventService/SubscribeTriggers";
constexpr size_t kLeastEventBytes = 900;  // control frames are smaller
constexpr int kConnections = 4;
constexpr int kRounds = 5;
constexpr absl::Duration kWarmUp = absl::Milliseconds(200), kRound = absl::Milliseconds(800);
// Events appended at once, and how many may be under way to the subscribers.
constexpr int kBatch = 64;
constexpr uint64_t kUnderWay = 512;

struct Figures {
  double rate = 0;    // messages/s
  double cpu_us = 0;  // of the server, a message
  double message_bytes = 0;
};

// Keeps the gateway supplied: appends more as soon as the subscribers have most of what there is.
class Feeder {
 public:
  Feeder() { static_cast<void>(!pipe(ends_)); }
  int end() const { return ends_[0]; }
  // `received` by each subscriber since Restart.
  void Supply(uint64_t received) {
    while (appended_ < received + kUnderWay) {
      static_cast<void>(!write(ends_[1], &kBatch, sizeof kBatch));
      appended_ += kBatch;
    }
  }
  void Restart() { appended_ = 0; }

 private:
  int ends_[2] = {-1, -1};
  uint64_t appended_ = 0;
};

Figures Measure(const ChildProcess& server, int subscribers, Feeder* feeder) {
  Http2Load load(server.port(), std::min(subscribers, kConnections), kLeastEventBytes);
  load.Open(kMethod, "", subscribers);
  const auto count = static_cast<uint64_t>(subscribers);
  if (feeder != nullptr) {
    load.ReadUntil([&] { return load.other_messages() >= 2 * count; }, absl::Seconds(5));  // opened, caught_up
    feeder->Restart();
  }
  const auto run = [&](absl::Duration time) {
    const absl::Time end = absl::Now() + time;
    load.ReadUntil(
        [&] {
          if (feeder != nullptr) feeder->Supply(load.events() / count);
          return absl::Now() >= end;
        },
        time * 2);
  };
  run(kWarmUp);
  const uint64_t events = load.events(), bytes = load.bytes_of_events();
  const absl::Duration cpu = server.CpuTime();
  const absl::Time begin = absl::Now();
  run(kRound);
  const auto arrived = static_cast<double>(load.events() - events);
  Figures figures;
  figures.rate = arrived / absl::ToDoubleSeconds(absl::Now() - begin);
  figures.cpu_us = absl::ToDoubleMicroseconds(server.CpuTime() - cpu) / arrived;
  figures.message_bytes = static_cast<double>(load.bytes_of_events() - bytes) / arrived;
  return figures;
}

double Median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<long>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

void Compare(const ChildProcess& gateway, const ChildProcess& raw, Feeder& feeder, int subscribers, Report& report) {
  std::vector<double> rates, raw_rates, ratios, cpu, raw_cpu, cpu_ratios;
  for (int round = 0; round < kRounds; ++round) {
    const Figures theirs = Measure(raw, subscribers, nullptr);
    const Figures ours = Measure(gateway, subscribers, &feeder);
    rates.push_back(ours.rate);
    raw_rates.push_back(theirs.rate);
    ratios.push_back(ours.rate / theirs.rate);  // of rounds side by side: other load on the machine matters less
    cpu.push_back(ours.cpu_us);
    raw_cpu.push_back(theirs.cpu_us);
    cpu_ratios.push_back(ours.cpu_us / theirs.cpu_us);
  }
  const std::string name = absl::StrCat("fanout_", subscribers);
  const double ratio = Median(ratios);
  report.Add({name, Median(rates), "messages/s", Median(raw_rates), ratio, ">= 90 %", ratio >= 0.9});
  report.Add({name + "_cpu", Median(cpu), "us/message", Median(raw_cpu), Median(cpu_ratios), "", absl::nullopt});
}

int Main(int argc, char** argv) {
  Report report(argc, argv);
  Feeder feeder;
  const ChildProcess gateway([&](const auto& ready) { ServeEvents(feeder.end(), ready); });
  if (gateway.port() == 0) {
    fprintf(stderr, "the event server did not start\n");
    return 1;
  }
  const auto message_bytes = static_cast<size_t>(Measure(gateway, 1, &feeder).message_bytes);
  printf("messages of %zu bytes\n", message_bytes);
  const ChildProcess raw([&](const auto& ready) { ServeRawStreams(std::string(message_bytes, 'x'), ready); });
  for (int subscribers : {1, 100, 1000}) {
    if (report.Wants(absl::StrCat(subscribers))) Compare(gateway, raw, feeder, subscribers, report);
  }
  return report.Finish();
}

}  // namespace
}  // namespace composio::bench

int main(int argc, char** argv) { return composio::bench::Main(argc, argv); }
