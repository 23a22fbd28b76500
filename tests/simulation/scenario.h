// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "absl/types/optional.h"
#include "service/api/event_request.h"
#include "tests/fakes/manual_clock.h"
#include "tests/fakes/seeded_random.h"
#include "tests/simulation/oracle.h"
#include "tests/simulation/sim_disk.h"
#include "tests/simulation/sim_event_log.h"
#include "tests/simulation/sim_vfs.h"
#include "tests/simulation/sim_worker.h"
#include "tests/simulation/subscriber.h"

namespace composio::simulation {

// One run of the gateway's event core under a random schedule and random faults, all of it decided by a seed: appends,
// group commits, retention, checkpoints, slow readers, disconnects, a full disk, restarts, power losses in the middle
// of a write.
class Scenario {
 public:
  explicit Scenario(uint64_t seed);
  ~Scenario();

  // The first problem; empty when every promise was kept.
  std::string Run();
  // What happened, for a failure's message.
  std::string Story() const;

 private:
  struct Worker;

  void Boot();
  void Halt();
  void CheckRecovered();
  void Step();

  // What may happen next.
  void RunSomeTask();
  void AppendSome();
  void AppendBatch(int count);
  void Appended(const std::string& project, const std::string& id, absl::StatusOr<events::AppendResult> result);
  void WriteLog();
  void ReadSomething();
  void MeetSubscriber();
  void ConnectSubscriber(Subscriber& subscriber);
  events::StreamParams RandomParams();
  void ResumeOrStart(Subscriber& subscriber, events::StreamParams& params);
  void FallBack(const std::string& cursor, events::StreamParams& params);
  void Disturb();
  void RestartGracefully();
  void LosePower();
  void PassTime();
  bool Busy() const;
  void Settle();

  uint64_t Pick(uint64_t below) { return random_.Next() % below; }
  bool Chance(int percent) { return Pick(100) < static_cast<uint64_t>(percent); }
  void Problem(const std::string& what);

  const uint64_t seed_;
  fakes::SeededRandom random_;
  fakes::ManualClock clock_;
  SimDisk disk_{random_};
  SimVfs vfs_{disk_, random_, clock_};
  event_log::sqlite::SqliteOptions options_;
  size_t tail_bytes_ = 0;
  size_t worker_count_ = 1;
  const std::string address_ = "127.0.0.1:50051";

  Oracle oracle_;
  SimWorker appender_{clock_};
  std::unique_ptr<SimEventLog> log_;
  std::unique_ptr<events::EventEncoder> encoder_;
  std::vector<std::unique_ptr<Worker>> workers_;
  std::vector<std::unique_ptr<Subscriber>> subscribers_;
  std::vector<std::string> ids_;  // that were ever sent
  uint64_t epoch_ = 0;
  int boots_ = 0, power_losses_ = 0, refused_ = 0, expired_ = 0;
  std::string problem_;
};

}  // namespace composio::simulation
