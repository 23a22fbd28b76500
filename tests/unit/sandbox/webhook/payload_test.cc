// SPDX-License-Identifier: Apache-2.0
#include "sandbox/webhook/payload.h"

#include <gtest/gtest.h>

namespace composio::sandbox {
namespace {

Trigger StarTrigger() {
  Trigger trigger;
  trigger.id = "ti_1";
  trigger.uuid = "uuid-of-trigger";
  trigger.slug = "GITHUB_STAR_ADDED_EVENT";
  trigger.connection_id = "ca_1";
  trigger.connection_uuid = "uuid-of-connection";
  trigger.auth_config_id = "ac_1";
  trigger.user_id = "ada";
  return trigger;
}

Json Payload(absl::string_view version, const Json& data) {
  const Trigger trigger = StarTrigger();
  return TriggerPayload(version, {"msg_1", "log_1", absl::FromUnixMillis(1'700'000'000'250), trigger, data});
}

TEST(TriggerPayloadTest, V3HasTheIdsInItsMetadata) {
  EXPECT_EQ(Payload("V3", {{"stars", 7}}), Json::parse(R"({
    "id": "msg_1", "timestamp": "2023-11-14T22:13:20.250Z", "type": "composio.trigger.message",
    "metadata": {"log_id": "log_1", "trigger_slug": "GITHUB_STAR_ADDED_EVENT", "trigger_id": "ti_1",
                 "connected_account_id": "ca_1", "auth_config_id": "ac_1", "user_id": "ada"},
    "data": {"stars": 7}})"));
}

TEST(TriggerPayloadTest, V2MixesTheIdsIntoTheData) {
  EXPECT_EQ(Payload("V2", {{"stars", 7}}), Json::parse(R"({
    "log_id": "log_1", "timestamp": "2023-11-14T22:13:20.250Z", "type": "github_star_added_event",
    "data": {"stars": 7, "connection_id": "uuid-of-connection", "connection_nano_id": "ca_1",
             "trigger_nano_id": "ti_1", "trigger_id": "uuid-of-trigger", "user_id": "ada"}})"));
}

TEST(TriggerPayloadTest, V2OverwritesFieldsOfTheEventWithTheNamesOfItsIds) {
  const Json data = Payload("V2", {{"user_id", "theirs"}, {"trigger_id", 12}})["data"];
  EXPECT_EQ(data["user_id"], "ada");
  EXPECT_EQ(data["trigger_id"], "uuid-of-trigger");
}

TEST(TriggerPayloadTest, V1HasUuidsAndNeitherTimeNorUser) {
  EXPECT_EQ(Payload("V1", {{"stars", 7}}), Json::parse(R"({
    "trigger_name": "github_star_added_event", "trigger_id": "uuid-of-trigger",
    "connection_id": "uuid-of-connection", "payload": {"stars": 7}, "log_id": "log_1"})"));
}

TEST(LifecyclePayloadTest, AnExpiredAccountNamesProjectAndOrganisation) {
  const Json payload =
      LifecyclePayload({"msg_2", absl::UnixEpoch(), "composio.connected_account.expired", {{"id", "ca_1"}}});
  EXPECT_EQ(payload["id"], "msg_2");
  EXPECT_EQ(payload["type"], "composio.connected_account.expired");
  EXPECT_EQ(payload["timestamp"], "1970-01-01T00:00:00.000Z");
  EXPECT_EQ(payload["metadata"].size(), 2u);
  EXPECT_EQ(payload["data"], Json({{"id", "ca_1"}}));
}

TEST(LifecyclePayloadTest, ADisabledTriggerNamesTheProjectAlone) {
  const Json payload = LifecyclePayload({"msg_3", absl::UnixEpoch(), "composio.trigger.disabled", {{"id", "ti_1"}}});
  EXPECT_EQ(payload["metadata"].size(), 1u);
  EXPECT_TRUE(payload["metadata"].contains("project_id"));
}

}  // namespace
}  // namespace composio::sandbox
