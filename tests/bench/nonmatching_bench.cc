// SPDX-License-Identifier: Apache-2.0
// What an event costs the process, from append to the end of its way through a worker's streams, with 10 000
// subscribers whose filters do not take it, against none. The log is the real one; the subscribers are streams without
// a connection.
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <vector>

#include "absl/strings/str_cat.h"
#include "service/base/random.h"
#include "service/event_log/sqlite/sqlite_event_log.h"
#include "service/events/stream_hub.h"
#include "tests/bench/report.h"
#include "tests/testing/queue_executor.h"

namespace composio::bench {
namespace {

constexpr int kSubscribers = 10'000;
constexpr int kEvents = 8'000;
constexpr int kBatch = 40;
constexpr int kRounds = 15;

// No heartbeat comes due within a round.
class NoTimers final : public base::Timers {
 public:
  Id Start(absl::Duration, absl::AnyInvocable<void()>) override { return ++last_; }
  void Cancel(Id) override {}

 private:
  Id last_ = 0;
};

// Reads each frame as soon as it is written.
class Sink final : public events::StreamSink {
 public:
  Sink(events::StreamHub& hub, base::Executor& executor, events::StreamParams params)
      : executor_(executor), stream_(std::make_unique<events::Stream>(hub, *this, std::move(params))) {
    stream_->Open();
  }
  void Write(base::Buffer, bool) override {
    ++written_;
    executor_.Post([this] { stream_->OnWritten(); });
  }
  void Finish(absl::Status) override {}
  void Abort() override {}
  int written() const { return written_; }

 private:
  base::Executor& executor_;
  int written_ = 0;
  std::unique_ptr<events::Stream> stream_;
};

// Each asks for something else that no event has: users, triggers, connections, types, and pairs of a thing that every
// event has with one that none has.
events::StreamParams Wanting(int i) {
  events::FilterValues values;
  const auto want = [&values](events::FilterField field, std::string value) {
    values[static_cast<size_t>(field)].push_back(std::move(value));
  };
  switch (i % 5) {
    case 0:
      want(events::FilterField::kUserId, absl::StrCat("nobody-", i));
      break;
    case 1:
      want(events::FilterField::kTrigger, absl::StrCat("ti_", i));
      break;
    case 2:
      want(events::FilterField::kTriggerType, absl::StrCat("OTHER_", i % 50));
      break;
    case 3:
      want(events::FilterField::kApp, "github");
      want(events::FilterField::kConnection, absl::StrCat("ca_", i));
      break;
    default:
      want(events::FilterField::kTriggerType, "GITHUB_STAR_ADDED_EVENT");
      want(events::FilterField::kUserId, absl::StrCat("nobody-", i));
      break;
  }
  events::StreamParams params;
  params.filter = *events::Filter::Compile(std::move(values));
  return params;
}

double CpuMicros() {
  rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  const auto micros = [](const timeval& time) { return 1e6 * static_cast<double>(time.tv_sec) + time.tv_usec; };
  return micros(usage.ru_utime) + micros(usage.ru_stime);
}

class Rig {
 public:
  Rig(const std::string& directory, int subscribers) {
    event_log::sqlite::SqliteOptions options;
    options.directory = directory;
    auto log = event_log::sqlite::SqliteEventLog::Open(options, base::SystemClock(), base::SystemRandom());
    if (!log.ok()) fprintf(stderr, "%s\n", log.status().ToString().c_str()), exit(1);
    log_ = *std::move(log);
    encoder_ = std::make_unique<events::EventEncoder>(log_->State().epoch);
    hub_ = std::make_unique<events::StreamHub>(
        events::StreamHub::Collaborators{*log_, base::SystemClock(), timers_, worker_, base::SystemRandom(), *encoder_},
        events::StreamHubOptions());
    for (int i = 0; i < subscribers; ++i) sinks_.push_back(std::make_unique<Sink>(*hub_, worker_, Wanting(i)));
    // `opened` and `caught_up`.
    for (const auto& sink : sinks_) {
      while (sink->written() < 2) worker_.RunOne();
    }
  }
  ~Rig() {
    sinks_.clear();
    log_.reset();
  }

  // CPU time per event of the whole process. Batches of one size: how many gather by themselves is chance.
  double Measure() {
    const double before = CpuMicros();
    for (int i = 0; i < kEvents; i += kBatch) AppendBatch();
    return (CpuMicros() - before) / kEvents;
  }

 private:
  void AppendBatch() {
    int waiting = kBatch;
    std::vector<events::AppendParams> batch(kBatch);
    for (events::AppendParams& params : batch) {
      params.record.event_id = absl::StrCat("e", ++appended_);
      params.record.type = "composio.trigger.message";
      params.record.app = "github";
      params.record.trigger_type = "GITHUB_STAR_ADDED_EVENT";
      params.record.trigger = "ti_fired";
      params.record.connection = "ca_watched";
      params.record.user_id = "somebody";
      params.record.body = base::Slice(std::string(1000, 'x'));
      params.record.payload = params.record.body;
      params.executor = &worker_;
      params.done = [&waiting](absl::StatusOr<events::AppendResult>) { --waiting; };
    }
    log_->Append(std::move(batch));
    while (waiting > 0) worker_.RunOne();
  }

  uint64_t appended_ = 0;
  NoTimers timers_;
  testing::QueueExecutor worker_;
  std::unique_ptr<event_log::sqlite::SqliteEventLog> log_;
  std::unique_ptr<events::EventEncoder> encoder_;
  std::unique_ptr<events::StreamHub> hub_;
  std::vector<std::unique_ptr<Sink>> sinks_;
};

}  // namespace
}  // namespace composio::bench

int main(int argc, char** argv) {
  using namespace composio::bench;  // NOLINT
  Report report(argc, argv);
  const std::string folder = absl::StrCat(std::filesystem::temp_directory_path().string(), "/nonmatching-", getpid());
  {
    Rig none(folder + "/none", 0), many(folder + "/many", kSubscribers);
    double least_none = 1e9, least_many = 1e9;
    // In turns, and the best of each: what else the machine does hits both.
    for (int round = 0; round < kRounds; ++round) {
      least_none = std::min(least_none, none.Measure());
      least_many = std::min(least_many, many.Measure());
    }
    const double ratio = least_many / least_none;
    report.Add({"nonmatching", least_many, "us", least_none, ratio, "<= 1.1x", ratio <= 1.1});
  }
  std::filesystem::remove_all(folder);
  return report.Finish();
}
