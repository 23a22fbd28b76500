// SPDX-License-Identifier: Apache-2.0
// The built gateway under a steady load for a long time: webhooks at a rate, subscribers that come and go, one that
// stays. Prints what memory, descriptors, lag and deliveries do meanwhile, and ends with 1 when memory grows, a
// descriptor leaks or an event is lost. Loopback only; ends by itself.
//   soak [--minutes N] [--rate EVENTS_PER_SECOND] [--subscribers N]
// COMPOSIO_GATEWAY_BINARY names the program.
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <deque>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "tests/bench/gateway_process.h"
#include "tests/bench/http2_load.h"
#include "tests/bench/webhook_load.h"
#include "tests/soak/curve.h"

namespace composio::soak {
namespace {

constexpr char kSubscribe[] = "/composio.gateway.v1.EventService/SubscribeTriggers";
constexpr char kSecret[] = "soak-secret";
constexpr size_t kBodyBytes = 1024, kLeastEventBytes = 900;
constexpr int kSenders = 8;
// Subscribers share a connection by so many, and go together.
constexpr int kPerConnection = 10;
// A group of subscribers is replaced by a new one so often.
constexpr absl::Duration kReplaceEvery = absl::Milliseconds(500);
constexpr absl::Duration kBurst = absl::Milliseconds(100);
// For what is under way at the end.
constexpr absl::Duration kPatience = absl::Seconds(30);

struct Settings {
  double minutes = 30, rate = 500;
  int subscribers = 200;
};

bool Parse(int argc, char** argv, Settings& settings) {
  for (int i = 1; i < argc; i += 2) {
    const std::string name = argv[i];
    double value = 0;
    if (i + 1 == argc || !absl::SimpleAtod(argv[i + 1], &value) || value <= 0) return false;
    if (name == "--minutes" && value <= 600) {
      settings.minutes = value;
    } else if (name == "--rate" && value <= 10'000) {
      settings.rate = value;
    } else if (name == "--subscribers" && value <= 2000) {
      settings.subscribers = static_cast<int>(value);
    } else {
      return false;
    }
  }
  return true;
}

// Sends webhooks at a rate, in short bursts, from a thread of its own, until destruction.
class Sender {
 public:
  Sender(int port, double rate) : thread_([this, port, rate] { Run(port, rate); }) {}
  ~Sender() { Stop(); }
  void Stop() {
    stop_ = true;
    if (thread_.joinable()) thread_.join();
  }
  uint64_t accepted() const { return accepted_; }
  uint64_t refused() const { return refused_; }

 private:
  void Run(int port, double rate) {
    bench::WebhookRequests requests("/webhooks/composio", kSecret, kBodyBytes);
    const absl::Time begin = absl::Now();
    for (uint64_t sent = 0; !stop_;) {
      const auto due = static_cast<uint64_t>(absl::ToDoubleSeconds(absl::Now() - begin) * rate);
      if (due > sent) {
        const bench::LoadResult result = bench::RunLoad(port, kSenders, requests.Make(due - sent));
        accepted_ += result.answered;
        refused_ += due - sent - result.answered;
        sent = due;
      }
      absl::SleepFor(kBurst);
    }
  }

  std::atomic<bool> stop_{false};
  std::atomic<uint64_t> accepted_{0}, refused_{0};
  std::thread thread_;
};

// The subscribers. One stays; of the others the group that has been there longest goes when a new one comes.
class Crowd {
 public:
  Crowd(int port, int size) : port_(port), steady_(port, 1, kLeastEventBytes) {
    steady_.Open(kSubscribe, "", 1);
    while (static_cast<int>(visits_) + 1 < size) Come(size - 1 - static_cast<int>(visits_));
    steady_.ReadUntil([this] { return steady_.other_messages() >= 2; }, kPatience);  // opened, caught_up
  }
  // Reads what there is, and lets a group go and another come when it is time.
  void Read() {
    ReadOnce(steady_);
    for (auto& group : groups_) ReadOnce(*group);
    if (groups_.empty() || absl::Now() < replace_) return;
    replace_ = absl::Now() + kReplaceEvery;
    gone_ += groups_.front()->events();
    groups_.pop_front();
    Come(kPerConnection);
  }
  uint64_t delivered() const {
    uint64_t sum = gone_ + steady_.events();
    for (const auto& group : groups_) sum += group->events();
    return sum;
  }
  uint64_t steady() const { return steady_.events(); }
  uint64_t visits() const { return visits_; }
  bool lost() const { return lost_ || steady_.ended() > 0; }

 private:
  void Come(int count) {
    count = std::min(count, kPerConnection);
    groups_.push_back(std::make_unique<bench::Http2Load>(port_, 1, kLeastEventBytes));
    groups_.back()->Open(kSubscribe, "", count);
    visits_ += static_cast<uint64_t>(count);
  }
  void ReadOnce(bench::Http2Load& load) {
    bool read = false;
    if (!load.ReadUntil([&read] { return std::exchange(read, true); }, kPatience)) lost_ = true;
  }

  const int port_;
  bench::Http2Load steady_;
  std::deque<std::unique_ptr<bench::Http2Load>> groups_;
  absl::Time replace_ = absl::Now();
  uint64_t gone_ = 0, visits_ = 0;
  bool lost_ = false;
};

Point Look(const bench::GatewayProcess& gateway, const Sender& sender, const Crowd& crowd, absl::Time begin) {
  Point point;
  point.seconds = absl::ToDoubleSeconds(absl::Now() - begin);
  point.accepted = sender.accepted();
  point.refused = sender.refused();
  point.delivered = crowd.delivered();
  point.steady = crowd.steady();
  point.visits = crowd.visits();
  point.resident_mib = gateway.ResidentKiB() / 1024;
  point.descriptors = gateway.OpenDescriptors();
  return point;
}

int Run(const Settings& settings) {
  // Nothing but the load's events: Composio is out of reach.
  const bench::GatewayProcess gateway({{"COMPOSIO_BASE_URL", "http://127.0.0.1:1"},
                                       {"COMPOSIO_API_KEY", "ak_soak"},
                                       {"COMPOSIO_WEBHOOK_SECRET", kSecret}});
  if (gateway.port() == 0) return 1;
  Crowd crowd(gateway.port(), settings.subscribers);
  Sender sender(gateway.port(), settings.rate);
  Curve curve;
  const absl::Time begin = absl::Now();
  const absl::Duration whole = absl::Minutes(settings.minutes);
  const absl::Duration step = std::max(whole / 60, absl::Milliseconds(500));
  for (absl::Time next = begin + step; absl::Now() < begin + whole && !crowd.lost();) {
    crowd.Read();
    if (absl::Now() < next) continue;
    curve.Add(Look(gateway, sender, crowd, begin));
    next += step;
  }
  sender.Stop();
  for (const absl::Time end = absl::Now() + kPatience; crowd.steady() < sender.accepted() && absl::Now() < end;) {
    crowd.Read();
  }
  curve.Add(Look(gateway, sender, crowd, begin));
  std::vector<std::string> complaints = curve.Judge();
  if (crowd.lost()) complaints.push_back("a connection was lost");
  for (const std::string& complaint : complaints) printf("FAILED: %s\n", complaint.c_str());
  if (complaints.empty()) printf("memory is flat, no descriptor leaks, no event was lost\n");
  return complaints.empty() ? 0 : 1;
}

}  // namespace
}  // namespace composio::soak

int main(int argc, char** argv) {
  composio::soak::Settings settings;
  if (!composio::soak::Parse(argc, argv, settings)) {
    fprintf(stderr, "usage: soak [--minutes N] [--rate EVENTS_PER_SECOND] [--subscribers N]\n");
    return 2;
  }
  return composio::soak::Run(settings);
}
