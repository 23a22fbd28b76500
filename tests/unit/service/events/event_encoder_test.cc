// SPDX-License-Identifier: Apache-2.0
#include "service/events/event_encoder.h"

#include <gtest/gtest.h>

#include "composio/gateway/v1/event_service.pb.h"
#include "service/events/cursor.h"

namespace composio::events {
namespace {

namespace v1 = gateway::v1;

EventRecord Record(const std::string& payload, PayloadKind kind = PayloadKind::kObject) {
  EventRecord record;
  record.position = 42;
  record.event_id = "msg_1";
  record.type = "composio.trigger.message";
  record.app = "github";
  record.trigger_type = "GITHUB_STAR_ADDED_EVENT";
  record.create_time = absl::FromUnixMillis(1'700'000'000'250);
  record.occur_time = absl::FromUnixSeconds(1'600'000'000);
  record.receive_time = record.create_time;
  record.transport = Transport::kWebhook;
  record.version = PayloadVersion::kV3;
  record.webhook_id = "msg_1";
  record.duplicate_count = 3;
  record.sightings = {{Transport::kWebhook, record.receive_time + absl::Seconds(5), 2, absl::Seconds(5)}};
  record.body = base::Slice("{\"data\":" + payload + "}");
  record.payload = record.body.Sub(8, payload.size());
  record.payload_kind = kind;
  return record;
}

v1::TriggerEvent Encoded(const EventRecord& record, const DeliveryOptions& options) {
  const Event event(record);
  const base::Slice bytes = EventEncoder(7).EventFields(event, options).Flatten();
  v1::TriggerEvent decoded;
  EXPECT_TRUE(decoded.ParseFromArray(bytes.view().data(), static_cast<int>(bytes.size())));
  return decoded;
}

TEST(EventEncoderTest, AStructCarriesAttributesAndData) {
  const v1::TriggerEvent event = Encoded(Record(R"({"n":1})"), {});
  EXPECT_EQ(event.event_id(), "msg_1");
  EXPECT_EQ(event.cursor(), EncodeCursor(7, "default", 42));
  EXPECT_EQ(event.app(), "github");
  EXPECT_EQ(event.create_time().nanos(), 250'000'000);
  EXPECT_EQ(event.occur_time().seconds(), 1'600'000'000);
  EXPECT_EQ(event.data().fields().at("n").number_value(), 1);
  EXPECT_EQ(event.payload_state(), v1::PAYLOAD_STATE_INLINE);
  EXPECT_EQ(event.payload_size_bytes(), 7);
  EXPECT_EQ(event.payload_sha256().size(), 32u);
  EXPECT_EQ(static_cast<uint8_t>(event.payload_sha256()[0]), 0x2b) << "of the exact bytes";
  EXPECT_TRUE(event.original().empty());
  EXPECT_FALSE(event.has_provenance());
}

TEST(EventEncoderTest, JsonIsTheExactBytes) {
  const std::string json = R"({ "n": 1.50,  "n": 2 })";
  EXPECT_EQ(Encoded(Record(json), {PayloadFormat::kJsonBytes}).json(), json);
  EXPECT_EQ(Encoded(Record(json), {PayloadFormat::kJsonText}).json_text(), json);
}

TEST(EventEncoderTest, WhatIsLeftOutIsSaidWhy) {
  const auto state = [](const EventRecord& record, const DeliveryOptions& options) {
    const v1::TriggerEvent event = Encoded(record, options);
    EXPECT_EQ(event.payload_case(), v1::TriggerEvent::PAYLOAD_NOT_SET);
    return event.payload_state();
  };
  EXPECT_EQ(state(Record("{}"), {PayloadFormat::kNone}), v1::PAYLOAD_STATE_OMITTED_BY_REQUEST);
  EXPECT_EQ(state(Record(R"({"n":1})"), {PayloadFormat::kStruct, false, false, 6}),
            v1::PAYLOAD_STATE_OMITTED_TOO_LARGE);
  EXPECT_EQ(state(Record("[1]", PayloadKind::kJson), {}), v1::PAYLOAD_STATE_NOT_JSON);
  EXPECT_EQ(state(Record("hello", PayloadKind::kOpaque), {PayloadFormat::kJsonBytes}), v1::PAYLOAD_STATE_NOT_JSON);
}

TEST(EventEncoderTest, JsonOfAnotherShapeIsDeliveredAsJson) {
  EXPECT_EQ(Encoded(Record("[1]", PayloadKind::kJson), {PayloadFormat::kJsonText}).json_text(), "[1]");
}

TEST(EventEncoderTest, ANumberThatNoDoubleHoldsIsTold) {
  EXPECT_EQ(Encoded(Record(R"({"n":9007199254740993})"), {}).payload_state(), v1::PAYLOAD_STATE_LOSSY);
  EXPECT_EQ(Encoded(Record(R"({"n":9007199254740993})"), {PayloadFormat::kJsonText}).payload_state(),
            v1::PAYLOAD_STATE_INLINE);
}

TEST(EventEncoderTest, AStructTooLargeForAMessageIsLeftOut) {
  std::string json = "{\"a\":[1";
  while (json.size() < 900'000) json += ",1";
  const v1::TriggerEvent event = Encoded(Record(json + "]}"), {});
  EXPECT_EQ(event.payload_state(), v1::PAYLOAD_STATE_OMITTED_TOO_LARGE);
}

TEST(EventEncoderTest, OriginalAndProvenanceComeOnRequest) {
  DeliveryOptions options;
  options.include_original = options.include_provenance = true;
  const v1::TriggerEvent event = Encoded(Record(R"({"n":1})"), options);
  EXPECT_EQ(event.original(), R"({"data":{"n":1}})");
  EXPECT_EQ(event.provenance().transport(), v1::EVENT_TRANSPORT_WEBHOOK);
  EXPECT_EQ(event.provenance().webhook_version(), v1::WEBHOOK_VERSION_V3);
  EXPECT_EQ(event.provenance().webhook_id(), "msg_1");
  EXPECT_EQ(event.provenance().duplicate_count(), 3);
  ASSERT_EQ(event.provenance().sightings_size(), 2) << "the first one too";
  EXPECT_EQ(event.provenance().sightings(0).transport(), v1::EVENT_TRANSPORT_WEBHOOK);
  EXPECT_EQ(event.provenance().sightings(0).attempt(), 1);
  EXPECT_EQ(event.provenance().sightings(0).receive_time().seconds(), 1'700'000'000);
  EXPECT_EQ(event.provenance().sightings(1).attempt(), 2);
  EXPECT_EQ(event.provenance().sightings(1).receive_time().seconds(), 1'700'000'005);
  EXPECT_EQ(event.provenance().sightings(1).latency().seconds(), 5);
  EXPECT_EQ(event.data().fields().at("n").number_value(), 1);
}

TEST(EventEncoderTest, AFrameIsAHeadAndASharedPart) {
  const Event event(Record(R"({"n":1})"));
  const EventEncoder encoder(7);
  SliceArena arena;
  const absl::Time now = absl::FromUnixMillis(1'700'000'001'001);
  const base::Buffer one = encoder.DeliveryFrame(event, {}, 1, now, arena);
  const base::Buffer two = encoder.DeliveryFrame(event, {}, 300, now, arena);
  ASSERT_EQ(one.slices().size(), 2u);
  EXPECT_EQ(one.slices()[1].view().data(), two.slices()[1].view().data()) << "encoded once";
  EXPECT_LT(one.slices()[0].size(), 32u);
  for (const auto& [buffer, sequence] : {std::pair(&one, 1), std::pair(&two, 300)}) {
    v1::SubscribeTriggersResponse response;
    const base::Slice bytes = buffer->Flatten();
    ASSERT_TRUE(response.ParseFromArray(bytes.view().data(), static_cast<int>(bytes.size())));
    EXPECT_EQ(response.frame().frame_sequence(), sequence);
    EXPECT_EQ(response.frame().cursor(), EncodeCursor(7, "default", 42));
    EXPECT_EQ(response.frame().send_time().seconds(), 1'700'000'001);
    EXPECT_EQ(response.frame().send_time().nanos(), 1'000'000);
    EXPECT_EQ(response.frame().delivery().event().event_id(), "msg_1");
  }
}

TEST(EventEncoderTest, AFrameWithExtrasParsesTheSame) {
  const Event event(Record(R"({"n":1})"));
  SliceArena arena;
  DeliveryOptions options;
  options.include_original = options.include_provenance = true;
  const base::Slice bytes = EventEncoder(7).DeliveryFrame(event, options, 5, absl::Now(), arena).Flatten();
  v1::SubscribeTriggersResponse response;
  ASSERT_TRUE(response.ParseFromArray(bytes.view().data(), static_cast<int>(bytes.size())));
  EXPECT_EQ(response.frame().frame_sequence(), 5);
  EXPECT_EQ(response.frame().cursor(), EncodeCursor(7, "default", 42));
  EXPECT_EQ(response.frame().delivery().event().original(), R"({"data":{"n":1}})");
  EXPECT_TRUE(response.frame().delivery().event().has_provenance());
}

}  // namespace
}  // namespace composio::events
