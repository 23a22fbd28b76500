// SPDX-License-Identifier: Apache-2.0
#include "service/app/event_sources.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "composio/gateway/v1/stream_frame.pb.h"
#include "tests/fakes/manual_clock.h"

namespace composio::app {
namespace {

namespace v1 = gateway::v1;
using events::Transport;
using ingest::SourceState;
using ::testing::HasSubstr;

class EventSourcesTest : public ::testing::Test {
 protected:
  fakes::ManualClock clock_;
  metrics::Registry metrics_;
  EventSources sources_{clock_, metrics_};
};

TEST_F(EventSourcesTest, TheStatesAreThoseOfTheApi) {
  EXPECT_EQ(static_cast<int>(SourceState::kNotConfigured), v1::EVENT_SOURCE_STATE_NOT_CONFIGURED);
  EXPECT_EQ(static_cast<int>(SourceState::kConnecting), v1::EVENT_SOURCE_STATE_CONNECTING);
  EXPECT_EQ(static_cast<int>(SourceState::kReceiving), v1::EVENT_SOURCE_STATE_RECEIVING);
  EXPECT_EQ(static_cast<int>(SourceState::kRetrying), v1::EVENT_SOURCE_STATE_RETRYING);
  EXPECT_EQ(static_cast<int>(SourceState::kRefused), v1::EVENT_SOURCE_STATE_REFUSED);
  EXPECT_EQ(static_cast<int>(SourceState::kStopped), v1::EVENT_SOURCE_STATE_STOPPED);
  EXPECT_EQ(static_cast<int>(Transport::kRealtime), v1::EVENT_TRANSPORT_REALTIME);
}

TEST_F(EventSourcesTest, AListTellsEverything) {
  auto& source = sources_.Add(Transport::kRealtime, "team", SourceState::kConnecting);
  source.Set(SourceState::kReceiving);
  source.CountEvent();
  source.CountLost(2, "full");
  source.Set(SourceState::kRetrying, "lost", clock_.Now() + absl::Seconds(5));
  ASSERT_EQ(sources_.List().size(), 1u);
  const v1::EventSource told = sources_.List()[0];
  EXPECT_EQ(told.transport(), v1::EVENT_TRANSPORT_REALTIME);
  EXPECT_EQ(told.project(), "team");
  EXPECT_EQ(told.state(), v1::EVENT_SOURCE_STATE_RETRYING);
  EXPECT_FALSE(told.healthy());
  EXPECT_EQ(told.received_events(), 1);
  EXPECT_EQ(told.lost_events(), 2);
  EXPECT_EQ(told.connects(), 1);
  EXPECT_EQ(told.last_error(), "lost");
  EXPECT_EQ(told.next_attempt_time().seconds(), absl::ToUnixSeconds(clock_.Now()) + 5);
  EXPECT_TRUE(told.has_last_event_time());
}

TEST_F(EventSourcesTest, AHeartbeatTellsOfItsProjectOnlyAndNoErrors) {
  sources_.Add(Transport::kWebhook, "default", SourceState::kReceiving);
  sources_.Add(Transport::kRealtime, "team", SourceState::kConnecting).Set(SourceState::kRetrying, "lost");
  v1::StreamHeartbeat heartbeat;
  sources_.Tell("team", heartbeat);
  ASSERT_EQ(heartbeat.sources_size(), 1);
  EXPECT_EQ(heartbeat.sources(0).state(), v1::EVENT_SOURCE_STATE_RETRYING);
  EXPECT_EQ(heartbeat.sources(0).last_error(), "");
}

TEST_F(EventSourcesTest, ComplaintsAreOfRealtimeFeedsThatDoNotReceive) {
  sources_.Add(Transport::kWebhook, "default", SourceState::kNotConfigured);
  auto& source = sources_.Add(Transport::kRealtime, "default", SourceState::kConnecting);
  source.Set(SourceState::kRefused, "no key");
  ASSERT_EQ(sources_.Complaints().size(), 1u);
  EXPECT_THAT(sources_.Complaints()[0], HasSubstr("refused: no key"));
  source.Set(SourceState::kReceiving);
  EXPECT_TRUE(sources_.Complaints().empty());
}

TEST_F(EventSourcesTest, MetricsTellEachSource) {
  sources_.Add(Transport::kWebhook, "default", SourceState::kReceiving);
  sources_.Add(Transport::kRealtime, "default", SourceState::kConnecting);
  const std::string text = metrics_.Text();
  EXPECT_THAT(text, HasSubstr(R"(composio_gateway_event_source_receiving{transport="webhook",project="default"} 1)"));
  EXPECT_THAT(text, HasSubstr(R"(composio_gateway_event_source_receiving{transport="realtime",project="default"} 0)"));
}

}  // namespace
}  // namespace composio::app
