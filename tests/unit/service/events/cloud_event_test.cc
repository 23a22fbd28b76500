// SPDX-License-Identifier: Apache-2.0
#include "service/events/cloud_event.h"

#include <google/protobuf/any.pb.h>
#include <gtest/gtest.h>

#include "io/cloudevents/v1/cloudevents.pb.h"

namespace composio::events {
namespace {

::io::cloudevents::v1::CloudEvent Made(const EventRecord& record) {
  google::protobuf::Any any;
  EXPECT_TRUE(any.ParseFromString(CloudEventAny(record)));
  ::io::cloudevents::v1::CloudEvent event;
  EXPECT_TRUE(any.UnpackTo(&event)) << any.type_url();
  return event;
}

EventRecord Record() {
  EventRecord record;
  record.event_id = "evt_1";
  record.type = "composio.trigger.message";
  record.app = "github";
  record.trigger_type = "GITHUB_STAR_ADDED_EVENT";
  record.trigger = "ti_1";
  record.user_id = "ada";
  record.create_time = absl::FromUnixSeconds(200);
  record.occur_time = absl::FromUnixSeconds(100);
  record.payload = base::Slice::Copy(R"({"n":1.10})");
  return record;
}

TEST(CloudEventTest, CarriesTheDataAsItCameAndTheAttributesByTheirNames) {
  const auto event = Made(Record());
  EXPECT_EQ(event.id(), "evt_1");
  EXPECT_EQ(event.source(), "/projects/default/triggers/ti_1");
  EXPECT_EQ(event.spec_version(), "1.0");
  EXPECT_EQ(event.type(), "composio.trigger.message");
  EXPECT_EQ(event.text_data(), R"({"n":1.10})");
  const auto& attributes = event.attributes();
  EXPECT_EQ(attributes.at("datacontenttype").ce_string(), "application/json");
  EXPECT_EQ(attributes.at("time").ce_timestamp().seconds(), 100);
  EXPECT_EQ(attributes.at("subject").ce_string(), "GITHUB_STAR_ADDED_EVENT");
  EXPECT_EQ(attributes.at("app").ce_string(), "github");
  EXPECT_EQ(attributes.at("userid").ce_string(), "ada");
  EXPECT_FALSE(attributes.contains("connection")) << "what is not known is left out";
}

TEST(CloudEventTest, WhatIsNoJsonIsBinary) {
  EventRecord record = Record();
  record.payload_kind = PayloadKind::kOpaque;
  record.occur_time = absl::nullopt;
  record.trigger.clear();
  record.type.clear();
  record.project = "a b";
  const auto event = Made(record);
  EXPECT_EQ(event.binary_data(), R"({"n":1.10})");
  EXPECT_EQ(event.attributes().at("datacontenttype").ce_string(), "application/octet-stream");
  EXPECT_EQ(event.attributes().at("time").ce_timestamp().seconds(), 200);
  EXPECT_EQ(event.source(), "/projects/a%20b");
  EXPECT_FALSE(event.type().empty());
}

TEST(CloudEventTest, AnEventHasOneForm) { EXPECT_EQ(CloudEventAny(Record()), CloudEventAny(Record())); }

}  // namespace
}  // namespace composio::events
