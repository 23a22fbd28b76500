// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "absl/types/optional.h"
#include "service/base/buffer.h"
#include "service/base/clock.h"
#include "service/base/executor.h"
#include "service/events/event_batch.h"
#include "service/events/event_log.h"
#include "service/events/filter_index.h"
#include "service/events/start_finder.h"
#include "service/events/stream_command.h"
#include "service/events/stream_params.h"

namespace composio::gateway::v1 {
class StreamFrame;
}  // namespace composio::gateway::v1

namespace composio::events {

class StreamHub;
struct ProjectStreams;

// Where a stream's frames go. None of these calls the stream back from inside.
class StreamSink {
 public:
  // One at a time: the stream writes the next one after its OnWritten was called. `more`: it certainly will, so the two
  // may leave together.
  virtual void Write(base::Buffer message, bool more) = 0;
  // After the last frame, exactly once unless Abort was called.
  virtual void Finish(absl::Status status) = 0;
  // The client does not read: ends the call although a write is outstanding.
  virtual void Abort() = 0;

 protected:
  ~StreamSink() = default;
};

// One subscriber's way through the log: every matching record of its project from where it starts, in order, once, or a
// gap frame in its place.
//
// It has one number, `next_`, the first position not yet examined, and is in one of three states. Live: everything is
// examined, its position is implicitly the tail's end, and it is touched only when an event matches. Draining: it walks
// the tail, because a match arrived. Catching up: what comes next has left the tail, so it reads chunks of the log. All
// three advance the same number, so a hole or a repetition at a seam cannot be expressed.
//
// Used on its hub's executor only. Owned by whoever serves the call, who destroys it when the call is over; the hub and
// the sink must outlive it.
class Stream final : private FilterIndex::Member {
 public:
  Stream(StreamHub& hub, StreamSink& sink, StreamParams params);
  ~Stream();
  Stream(const Stream&) = delete;
  Stream& operator=(const Stream&) = delete;

  // Finds the start and writes the first frame. Once.
  void Open();
  // The message given to the sink has left.
  void OnWritten();
  // For metered streams only, and not while an answer to the command before is owed.
  void Command(StreamCommand command);
  bool owes_answer() const { return meter_ && meter_->owes_answer() && phase_ <= Phase::kRunning; }
  // The client broke the rules: ends the call with this, unless it is ending anyway.
  void Refuse(absl::Status status);

  // -- for the hub --
  // A record matches: wakes the stream where it is live. Whether it was.
  bool Wake(const EventRecord& record);
  // Goes on with whatever is to be done; starts at most one write.
  void Continue();
  // Sends what is committed, until `deadline`, then says goodbye.
  void Drain(absl::Time deadline);

  uint64_t id() const { return id_; }
  bool live() const { return phase_ == Phase::kRunning && live_; }
  // The first position not yet examined.
  uint64_t position() const;

 private:
  friend class StreamHub;

  enum class Phase : uint8_t { kOpening, kRunning, kEnding, kOver };
  // A chunk of the log that is being walked, while catching up.
  struct Chunk {
    std::vector<EventPtr> events;
    size_t index = 0;
    uint64_t end = 0;
    bool requested = false;
  };
  // A hole that begins at `next_`, to be told before anything behind it.
  struct Gap {
    GapReason reason = GapReason::kRetention;
    uint64_t end = 0;
    absl::optional<absl::Time> end_time;
    absl::optional<std::string> from_cursor = {};  // where it is not that of `next_`
  };

  const Filter* filter() const override { return filter_.get(); }

  void Opened(FoundStart start);

  // Each returns true when the turn is over: a write was started, or nothing can be done until something happens.
  bool Step(int& budget);
  bool StepLive();
  bool StopIfDue();
  bool StepFromTail(int& budget);
  bool StepFromLog(int& budget);
  bool FallBehind();
  bool Examine(const Event& event, int& budget);
  bool Deliver(const Event& event, const base::Buffer& fields);
  bool PassedStop(const EventRecord& record);
  // Sends the batch, if there is one, so that no other frame overtakes its events.
  bool FlushFirst();
  bool BatchDue() const;

  // Metered streams (stream_meter.cc).
  bool Held(size_t bytes);
  bool AwaitCredit();
  bool AnswerCommand();
  void ApplyChange(ChangeDelivery change);

  void BecomeLive();
  void RequestChunk();
  void OnChunk(absl::StatusOr<ReadResult> result);
  void Fail(absl::Status status);
  bool End(int reason);

  // Frames (stream_frames.cc).
  std::string CursorAt(uint64_t next) const;
  std::string HeadCursor() const;
  uint64_t Lag() const;
  bool LagExact() const;
  absl::optional<absl::Duration> LagTime() const;
  void WriteOpened(const FoundStart& start);
  void WriteHeartbeat();
  void WriteCaughtUp();
  void WriteFellBehind();
  void WriteGap();
  void WriteMark(const EventRecord& record);
  void WriteChanged();
  void WritePong(const std::string& token);
  void WriteDraining();
  void WriteEnd(int reason);
  void WriteDelivery(const Event& event);
  void WriteBatch();
  void WriteFrame(gateway::v1::StreamFrame& frame);
  void WriteBuffer(base::Buffer message, bool more);
  bool MoreFollows() const;
  bool Wants(const EventRecord& record) const;

  void ArmTimer();
  void OnTimer();

  StreamHub& hub_;
  StreamSink& sink_;
  const uint64_t id_;
  ProjectStreams* const project_;
  std::shared_ptr<const Filter> filter_;
  StreamStart start_;
  StreamStop stop_;
  DeliveryOptions delivery_;
  const SlowConsumerPolicy slow_consumer_policy_;
  const absl::Duration heartbeat_;
  const bool validate_only_;

  Phase phase_ = Phase::kOpening;
  bool live_ = false;
  bool writing_ = false;
  bool told_caught_up_ = false;
  bool draining_ = false;
  uint16_t reconnect_millis_ = 0;  // told with `draining`
  uint64_t next_ = 0;
  uint64_t frame_sequence_ = 0;
  uint64_t delivered_ = 0;
  uint64_t skipped_ = 0;
  uint64_t live_since_ = 0;               // the project's record count when the stream became live
  absl::optional<absl::Time> last_time_;  // of the last record examined
  std::unique_ptr<Gap> gap_;              // to be told next
  std::unique_ptr<Chunk> chunk_;          // only while catching up
  std::unique_ptr<EventBatch> batch_;     // only where batches are wanted
  std::unique_ptr<StreamMeter> meter_;    // only where the client meters
  base::Timers::Id timer_ = 0;
  base::SteadyTime last_write_;
  std::unique_ptr<absl::Status> final_status_;  // set with the last frame
  absl::Time drain_deadline_;
};

}  // namespace composio::events
