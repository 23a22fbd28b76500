// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "service/api/event_request.h"
#include "tests/fakes/manual_clock.h"
#include "tests/fakes/seeded_random.h"
#include "tests/simulation/history.h"
#include "tests/simulation/oracle.h"
#include "tests/simulation/sim_composio.h"
#include "tests/simulation/sim_disk.h"
#include "tests/simulation/sim_gateway.h"
#include "tests/simulation/sim_pusher.h"
#include "tests/simulation/sim_vfs.h"
#include "tests/simulation/subscriber.h"

namespace composio::simulation {

// One run of the gateway's event core under a random schedule and random faults, all of it decided by a seed: webhooks,
// the realtime feed, appends, group commits, retention, checkpoints, readers that are slow, stuck or gone, a disk that
// is full or fails, jumps of the clock, restarts, power losses in the middle of a write, a log that is lost as a whole.
class Scenario {
 public:
  explicit Scenario(uint64_t seed, History::Listener listener = nullptr);
  ~Scenario();

  // The first problem; empty when every promise was kept.
  std::string Run();
  // What happened, for a failure's message.
  std::string Story() const;

 private:
  void Step();

  // Starting and stopping (scenario_faults.cc).
  void Boot();
  void Halt();
  void CheckLog();
  void Disturb();
  void RestartGracefully();
  void LosePower();
  void LoseLog();
  void JumpClock();

  // Appending.
  void AppendBatch(int count);
  void Appended(const std::string& project, const std::string& id, absl::StatusOr<events::AppendResult> result);
  void WriteLog();
  void ReadSomething();

  // Streams (scenario_streams.cc).
  void MeetSubscriber();
  void ConnectSubscriber(Subscriber& subscriber);
  events::StreamParams RandomParams();
  std::shared_ptr<const events::Filter> RandomFilter();
  bool Resume(const std::string& cursor, events::StreamParams& params);
  void FallBack(const std::string& cursor, events::StreamParams& params);
  void StartSomewhere(events::StreamParams& params);

  // Time.
  void PassTime();
  void Wait(absl::Duration time);
  bool Busy() const;
  void Settle();
  void CheckSettled();

  uint64_t Pick(uint64_t below) { return random_.Next() % below; }
  bool Chance(int percent) { return Pick(100) < static_cast<uint64_t>(percent); }
  void Problem(const std::string& what);
  void CollectProblems();

  const uint64_t seed_;
  fakes::SeededRandom random_;
  // Of its own, so that what metered streams do does not change what else happens under a seed.
  fakes::SeededRandom meter_random_;
  fakes::ManualClock clock_;
  History history_;
  SimDisk disk_{random_};
  SimVfs vfs_{disk_, random_, clock_};
  event_log::sqlite::SqliteOptions options_;
  SimGatewaySetup setup_;
  size_t chunk_records_ = 256;  // of one read of the log
  const std::string address_ = "127.0.0.1:50051";

  Oracle oracle_;
  SimComposio composio_{oracle_, clock_, random_, history_};
  SimPusher pusher_{random_, history_};
  std::unique_ptr<SimGateway> gateway_;
  std::vector<std::unique_ptr<Subscriber>> subscribers_;
  std::vector<std::string> ids_;  // that were ever appended directly
  uint64_t epoch_ = 0;
  bool calm_ = false;  // nothing is in the way of anything any more
  int boots_ = 0, power_losses_ = 0, refused_ = 0, expired_ = 0;
  std::string problem_;
};

}  // namespace composio::simulation
