// SPDX-License-Identifier: Apache-2.0
#include "tests/testing/stream_rig.h"

#include <gtest/gtest.h>

#include <utility>

#include "absl/strings/str_cat.h"
#include "service/events/cursor.h"

namespace composio::testing {

void StreamClient::Write(base::Buffer message, bool more) {
  EXPECT_FALSE(writing_) << "a second write while one is outstanding";
  EXPECT_FALSE(status_) << "a write after the end";
  writing_ = true;
  gateway::v1::SubscribeTriggersResponse response;
  const base::Slice bytes = message.Flatten();
  EXPECT_TRUE(response.ParseFromArray(bytes.view().data(), static_cast<int>(bytes.size())));
  pending_ = response.frame();
  if (!hold_) Complete();
}

void StreamClient::Read(bool resume) {
  if (resume) hold_ = false;
  if (writing_) Complete();
}

void StreamClient::Complete() {
  executor_.Post([this, alive = std::weak_ptr<bool>(alive_)] {
    if (alive.expired() || !stream_) return;
    frames_.push_back(*std::move(pending_));
    pending_.reset();
    writing_ = false;
    stream_->OnWritten();
  });
}

void StreamClient::Finish(absl::Status status) {
  EXPECT_FALSE(status_) << "finished twice";
  status_ = std::move(status);
}

std::string FrameName(const gateway::v1::StreamFrame& frame) {
  using gateway::v1::StreamFrame;
  switch (frame.frame_case()) {
    case StreamFrame::kOpened:
      return "opened";
    case StreamFrame::kDelivery:
      return frame.delivery().event().event_id();
    case StreamFrame::kBatch: {
      std::string ids;
      for (const auto& event : frame.batch().events()) ids += (ids.empty() ? "" : " ") + event.event_id();
      return "[" + ids + "]";
    }
    case StreamFrame::kHeartbeat:
      return "heartbeat";
    case StreamFrame::kCaughtUp:
      return "caught_up";
    case StreamFrame::kFellBehind:
      return "fell_behind";
    case StreamFrame::kGap:
      return "gap";
    case StreamFrame::kGapRepaired:
      return "gap_repaired";
    case StreamFrame::kChanged:
      return "changed";
    case StreamFrame::kPong:
      return "pong";
    case StreamFrame::kDraining:
      return "draining";
    case StreamFrame::kEnd:
      return "end";
    case StreamFrame::FRAME_NOT_SET:
      break;
  }
  return "nothing";
}

std::string StreamClient::Summary() const {
  std::string all;
  for (const gateway::v1::StreamFrame& frame : frames_) absl::StrAppend(&all, all.empty() ? "" : " ", FrameName(frame));
  return all;
}

StreamRig::StreamRig(size_t tail_bytes, events::Retention retention)
    : log(clock, retention),
      encoder(log.State().epoch),
      hub({log, clock, timers, executor, random, encoder}, {tail_bytes, "1.2.3"}) {}

events::EventRecord StreamRig::Record(const std::string& id, absl::string_view trigger_type,
                                      absl::string_view project) {
  events::EventRecord record;
  record.project = std::string(project);
  record.event_id = id;
  record.type = "composio.trigger.message";
  record.trigger_type = std::string(trigger_type);
  record.body = base::Slice::Copy(absl::StrCat(R"({"data":{"id":")", id, R"("}})"));
  record.payload = record.body.Sub(8, record.body.size() - 9);
  return record;
}

void StreamRig::Append(const std::string& id, absl::string_view trigger_type, absl::string_view project) {
  AppendRecord(Record(id, trigger_type, project));
}

void StreamRig::AppendRecord(events::EventRecord record) {
  log.Append({std::move(record), {}, &executor, nullptr});
  Run();
}

void StreamRig::AppendBatch(const std::vector<std::string>& ids) {
  std::vector<events::AppendParams> batch;
  for (const std::string& id : ids) batch.push_back({Record(id), {}, &executor, nullptr});
  log.Append(std::move(batch));
  Run();
}

std::unique_ptr<StreamClient> StreamRig::Subscribe(events::StreamParams params) {
  auto client = std::make_unique<StreamClient>(hub, executor, std::move(params));
  client->Open();
  Run();
  return client;
}

events::StreamParams StreamRig::Earliest() {
  events::StreamParams params;
  params.start.kind = events::StreamStart::Kind::kEarliest;
  return params;
}

events::StreamParams StreamRig::For(absl::string_view trigger_type) {
  events::StreamParams params;
  events::FilterValues values;
  values[static_cast<size_t>(events::FilterField::kTriggerType)] = {std::string(trigger_type)};
  params.filter = *events::Filter::Compile(std::move(values));
  return params;
}

void StreamRig::Advance(absl::Duration by) {
  // In steps: what a timer starts happens before the next one fires.
  const base::SteadyTime end = clock.SteadyNow() + absl::ToChronoNanoseconds(by);
  while (clock.SteadyNow() < end) {
    const absl::Duration left = absl::FromChrono(end - clock.SteadyNow());
    timers.Advance(std::min(left, std::max(timers.next(), absl::Nanoseconds(1))));
    Run();
  }
}

std::string StreamRig::Cursor(uint64_t position) const {
  return events::EncodeCursor(encoder.epoch(), events::kDefaultProject, position);
}

}  // namespace composio::testing
