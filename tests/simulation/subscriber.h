// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/types/optional.h"
#include "composio/gateway/v1/stream_frame.pb.h"
#include "service/base/clock.h"
#include "service/base/executor.h"
#include "service/events/stream_hub.h"
#include "tests/simulation/history.h"
#include "tests/simulation/oracle.h"

namespace composio::simulation {

// A client that reads a stream, holds every frame against the five invariants of the stream contract, and keeps its
// cursors over disconnects and restarts. Problems are collected, the first one counts.
class Subscriber final : private events::StreamSink {
 public:
  Subscriber(int number, const Oracle& oracle, base::Clock& clock, History& history)
      : name_(absl::StrCat("subscriber ", number)), oracle_(oracle), clock_(clock), history_(history) {}

  // Opens a stream on this worker's hub. What the last session left is dropped.
  void Connect(events::StreamHub& hub, base::Executor& executor, const events::StreamParams& params);
  void Disconnect();
  // The gateway is gone, or the scenario over.
  void End();
  bool connected() const { return stream_ != nullptr; }
  // The session is over: finished, or cut off.
  bool over() const { return status_.has_value() || aborted_; }

  // Reads the frame that was written, if one was.
  void Read();
  bool readable() const { return connected() && pending_.has_value() && !completing_; }
  void SetSlow(bool slow);
  // Of a metered stream: grants some more, pauses, pings or changes the filter, as the dice says.
  void Say(uint64_t dice);
  // Grants whatever there will be.
  void GrantAll();
  bool metered() const { return connected() && !over() && params_.metered; }
  bool slow() const { return slow_; }

  // Holds the time since the last frame against dead_after. To be called when nothing else is left to do.
  void CheckSilence();
  // The session, at rest, has told everything up to `head`, and is over where it had to be.
  void CheckComplete(uint64_t head);

  // Cursors of frames that were read, oldest first; the newest is where a faithful client goes on.
  const std::vector<std::string>& cursors() const { return cursors_; }
  void ForgetCursors() { cursors_.clear(); }
  const std::string& problem() const { return problem_; }
  uint64_t deliveries() const { return deliveries_; }
  const std::string& summary() const { return summary_; }

 private:
  // events::StreamSink
  void Write(base::Buffer message, bool more) override;
  void Finish(absl::Status status) override;
  void Abort() override;

  void Check(const gateway::v1::StreamFrame& frame);
  void CheckOpened(const gateway::v1::StreamOpened& opened, uint64_t position);
  void CheckStart(uint64_t position);
  void CheckDelivery(const gateway::v1::TriggerEvent& event, uint64_t position);
  void CheckBatch(const gateway::v1::EventBatch& batch, uint64_t position);
  void CheckContent(const gateway::v1::TriggerEvent& event, const events::EventRecord& record);
  void CheckGap(const gateway::v1::StreamGap& gap, uint64_t position);
  void CheckHole(const gateway::v1::StreamGap& gap, uint64_t to);
  void CheckHeartbeat(const gateway::v1::StreamHeartbeat& heartbeat, uint64_t position);
  void CheckLag(int64_t lag, bool exact, uint64_t position, const std::string& head_cursor);
  void CheckEnd(const gateway::v1::StreamEnd& end, uint64_t position);
  void CheckFinish(const absl::Status& status);
  void CheckCredit(const gateway::v1::TriggerEvent& event);
  void CheckChanged(const gateway::v1::StreamChanged& changed, uint64_t position);
  void Grant(int64_t events, int64_t bytes);
  // All up to `position` has been told.
  void Advance(uint64_t position);
  uint64_t PositionOf(const std::string& cursor);
  void Problem(const std::string& what);

  const std::string name_;
  const Oracle& oracle_;
  base::Clock& clock_;
  History& history_;
  std::string problem_, summary_;
  std::vector<std::string> cursors_;
  uint64_t deliveries_ = 0, reads_ = 0;

  // One session.
  events::StreamHub* hub_ = nullptr;
  base::Executor* executor_ = nullptr;
  events::StreamParams params_;
  std::shared_ptr<bool> alive_;
  absl::optional<gateway::v1::StreamFrame> pending_;
  bool completing_ = false, slow_ = false, aborted_ = false, opened_ = false;
  absl::optional<absl::Status> status_;
  std::string last_kind_;
  int64_t sequence_ = 0;
  uint64_t told_ = 0;  // everything wanted up to here was delivered or covered by a gap
  uint64_t session_deliveries_ = 0, session_gaps_ = 0;
  uint64_t start_ = 0, head_at_open_ = 0, heard_at_open_ = 0;
  bool had_gap_ = false;
  int64_t granted_events_ = 0, granted_bytes_ = 0, taken_bytes_ = 0;
  std::deque<std::shared_ptr<const events::Filter>> changes_;  // told to the stream, not answered yet
  base::SteadyTime last_frame_, written_;
  std::unique_ptr<events::Stream> stream_;
};

}  // namespace composio::simulation
