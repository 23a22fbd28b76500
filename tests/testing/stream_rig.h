// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/optional.h"
#include "composio/gateway/v1/event_service.pb.h"
#include "service/events/stream_hub.h"
#include "tests/fakes/fake_event_log.h"
#include "tests/fakes/manual_clock.h"
#include "tests/fakes/manual_executor.h"
#include "tests/fakes/seeded_random.h"

namespace composio::testing {

// The client's end of a stream: keeps the frames it reads. Reads at once unless told to hold. One thread.
class StreamClient final : public events::StreamSink {
 public:
  StreamClient(events::StreamHub& hub, base::Executor& executor, events::StreamParams params)
      : executor_(executor), stream_(std::make_unique<events::Stream>(hub, *this, std::move(params))) {}

  void Open() { stream_->Open(); }
  // From now on a write stays outstanding until Read.
  void Hold() { hold_ = true; }
  // Reads what was written, and from then on at once again when `resume`.
  void Read(bool resume = false);
  void Disconnect() { stream_.reset(); }
  void Command(events::StreamCommand command) { stream_->Command(std::move(command)); }
  bool owed_answer() const { return stream_->owes_answer(); }

  const std::vector<gateway::v1::StreamFrame>& frames() const { return frames_; }
  // The kinds of all frames read, deliveries by their event's id: "opened caught_up a b heartbeat".
  std::string Summary() const;
  const absl::optional<absl::Status>& status() const { return status_; }
  bool aborted() const { return aborted_; }
  bool writing() const { return writing_; }

  // events::StreamSink
  void Write(base::Buffer message, bool more) override;
  void Finish(absl::Status status) override;
  void Abort() override { aborted_ = true; }

 private:
  void Complete();

  base::Executor& executor_;
  std::vector<gateway::v1::StreamFrame> frames_;
  absl::optional<gateway::v1::StreamFrame> pending_;
  absl::optional<absl::Status> status_;
  bool hold_ = false, writing_ = false, aborted_ = false;
  std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);
  std::unique_ptr<events::Stream> stream_;
};

// The name of a frame's kind, or its event's id.
std::string FrameName(const gateway::v1::StreamFrame& frame);

// A worker's streams over a log in memory, with a clock that the test moves. One thread.
class StreamRig {
 public:
  explicit StreamRig(size_t tail_bytes = 16 << 20, events::Retention retention = {});

  // Commits an event and lets everyone hear of it.
  void Append(const std::string& id, absl::string_view trigger_type = "", absl::string_view project = "default");
  void AppendRecord(events::EventRecord record);
  // Several in one batch.
  void AppendBatch(const std::vector<std::string>& ids);
  static events::EventRecord Record(const std::string& id, absl::string_view trigger_type = "",
                                    absl::string_view project = "default");

  std::unique_ptr<StreamClient> Subscribe(events::StreamParams params = {});
  // Starts at the oldest event.
  static events::StreamParams Earliest();
  static events::StreamParams For(absl::string_view trigger_type);

  void Run() { executor.RunUntilIdle(); }
  void Advance(absl::Duration by);
  std::string Cursor(uint64_t position) const;

  fakes::ManualClock clock;
  fakes::ManualTimers timers{clock};
  fakes::ManualExecutor executor;
  fakes::SeededRandom random{1};
  fakes::FakeEventLog log;
  events::EventEncoder encoder;
  events::StreamHub hub;
};

}  // namespace composio::testing
