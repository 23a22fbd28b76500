// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/payload_shapes.h"

#include <gtest/gtest.h>

#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"

namespace composio::ingest {
namespace {

using events::EventRecord;
using events::PayloadKind;
using events::PayloadVersion;

EventRecord Read(absl::string_view text, PayloadVersion told = PayloadVersion::kUnknown) {
  const base::Slice body = base::Slice::Copy(text);
  transcode::JsonReader reader(body.view());
  const BodyMembers members = ScanBody(reader);
  EXPECT_TRUE(reader.End()) << reader.status();
  EventRecord record;
  ReadShape(members, body, told, record);
  return record;
}

std::string V3(absl::string_view metadata, absl::string_view data = R"({"n": 1.50})",
               absl::string_view type = "composio.trigger.message") {
  return absl::StrCat(R"({"id":"msg_1","timestamp":"2026-02-15T12:00:00.250Z","type":")", type, R"(","metadata":)",
                      metadata, R"(,"data":)", data, "}");
}

constexpr char kMetadata[] =
    R"({"log_id":"log_1","trigger_slug":"GMAIL_NEW_GMAIL_MESSAGE","trigger_id":"ti_1","connected_account_id":"ca_1",)"
    R"("auth_config_id":"ac_1","user_id":"user-1"})";

constexpr char kUuidA[] = "7f8e9d0c-1b2a-3c4d-5e6f-7a8b9c0d1e2f";
constexpr char kUuidB[] = "a1b2c3d4-5e6f-7a8b-9c0d-1e2f3a4b5c6d";

TEST(PayloadShapesTest, V3TellsEverything) {
  const EventRecord record = Read(V3(kMetadata));
  EXPECT_EQ(record.version, PayloadVersion::kV3);
  EXPECT_EQ(record.event_id, "msg_1");
  EXPECT_EQ(record.type, "composio.trigger.message");
  EXPECT_EQ(record.log_id, "log_1");
  EXPECT_EQ(record.trigger_type, "GMAIL_NEW_GMAIL_MESSAGE");
  EXPECT_EQ(record.trigger, "ti_1");
  EXPECT_EQ(record.connection, "ca_1");
  EXPECT_EQ(record.auth_config, "ac_1");
  EXPECT_EQ(record.user_id, "user-1");
  EXPECT_EQ(record.app, "") << "looked up, never guessed from the slug";
  EXPECT_EQ(record.legacy_trigger, "");
  EXPECT_EQ(record.legacy_connection, "");
  EXPECT_EQ(record.occur_time, absl::FromUnixMillis(1771156800250));
  EXPECT_EQ(record.payload.view(), R"({"n": 1.50})");
  EXPECT_EQ(record.payload_kind, PayloadKind::kObject);
}

TEST(PayloadShapesTest, V3UserMayBeNullEmptyOrAbsent) {
  for (const char* user : {R"(,"user_id":null)", R"(,"user_id":"")", ""}) {
    const EventRecord record = Read(V3(absl::StrCat(R"({"trigger_slug":"A_B","trigger_id":"ti_1")", user, "}")));
    EXPECT_EQ(record.version, PayloadVersion::kV3) << user;
    EXPECT_EQ(record.type, "composio.trigger.message") << user;
    EXPECT_EQ(record.trigger, "ti_1") << user;
    EXPECT_EQ(record.user_id, "") << user;
  }
}

TEST(PayloadShapesTest, ValuesOfAnotherKindThanExpectedCountAsAbsent) {
  const EventRecord record = Read(
      V3(R"({"log_id":12,"trigger_slug":["A"],"trigger_id":{"id":"ti_1"},"user_id":true,"auth_config_id":"ac_1"})"));
  EXPECT_EQ(record.log_id, "");
  EXPECT_EQ(record.trigger_type, "");
  EXPECT_EQ(record.trigger, "");
  EXPECT_EQ(record.user_id, "");
  EXPECT_EQ(record.auth_config, "ac_1");
}

TEST(PayloadShapesTest, TheOrderOfMembersDoesNotMatter) {
  const EventRecord record = Read(
      R"( { "data" : {"x":1} , "metadata":{"trigger_id":"ti_1"}, "type":"composio.trigger.message", "id":"msg_1" } )");
  EXPECT_EQ(record.version, PayloadVersion::kV3);
  EXPECT_EQ(record.trigger, "ti_1");
  EXPECT_EQ(record.payload.view(), R"({"x":1})");
  EXPECT_FALSE(record.occur_time.has_value());
}

TEST(PayloadShapesTest, OfRepeatedMembersTheLastCounts) {
  const EventRecord record = Read(
      R"({"id":"msg_1","id":"msg_2","type":"x","type":"composio.trigger.message","metadata":{"trigger_id":"ti_1"},)"
      R"("metadata":{"trigger_id":"ti_2","trigger_id":"ti_3","user_id":"u","user_id":null},)"
      R"("data":{"a":1},"data":{"b":2}})");
  EXPECT_EQ(record.event_id, "msg_2");
  EXPECT_EQ(record.trigger, "ti_3");
  EXPECT_EQ(record.user_id, "");
  EXPECT_EQ(record.payload.view(), R"({"b":2})");
}

TEST(PayloadShapesTest, EscapesInNamesAndIdsAreDecoded) {
  const EventRecord record = Read(
      R"({"\u0069d":"msg_\u00e9","type":"composio\u002etrigger.message","metadata":{"trigger\u005fid":"ti_\"\\\/\n",)"
      R"("user_id":"\ud83d\udc4b"},"d\u0061ta":{}})");
  EXPECT_EQ(record.version, PayloadVersion::kV3);
  EXPECT_EQ(record.event_id, "msg_\xC3\xA9");
  EXPECT_EQ(record.trigger, "ti_\"\\/\n");
  EXPECT_EQ(record.user_id, "\xF0\x9F\x91\x8B");
}

TEST(PayloadShapesTest, ALoneSurrogateInAnIdIsReplaced) {
  EXPECT_EQ(Read(V3(R"({"user_id":"a\ud83db"})")).user_id,
            "a\xEF\xBF\xBD"
            "b");
}

TEST(PayloadShapesTest, ThePayloadIsTheBodysBytes) {
  const char* data = "{ \"n\" : 1.50,\n\t\"big\":123456789012345678901234567890 , \"\\u0061\":\"\\/\" }";
  const base::Slice body = base::Slice::Copy(V3(kMetadata, data));
  transcode::JsonReader reader(body.view());
  const BodyMembers members = ScanBody(reader);
  EventRecord record;
  ReadShape(members, body, PayloadVersion::kUnknown, record);
  EXPECT_EQ(record.payload.view(), data);
  EXPECT_GE(record.payload.view().data(), body.view().data()) << "shared, not copied";
  EXPECT_LT(record.payload.view().data(), body.view().data() + body.size());
}

TEST(PayloadShapesTest, AnOddTimestampIsNoTime) {
  for (const char* time : {"yesterday", "", "1771156800", "2026-02-15"}) {
    const std::string body = absl::StrReplaceAll(V3(kMetadata), {{"2026-02-15T12:00:00.250Z", time}});
    EXPECT_FALSE(Read(body).occur_time.has_value()) << time;
    EXPECT_EQ(Read(body).version, PayloadVersion::kV3) << time;
  }
  EXPECT_EQ(Read(absl::StrReplaceAll(V3(kMetadata), {{"12:00:00.250Z", "14:00:00+02:00"}})).occur_time,
            absl::FromUnixSeconds(1771156800));
}

TEST(PayloadShapesTest, AnExpiredConnectionIsTold) {
  const EventRecord record =
      Read(V3(R"({"project_id":"pr_1","org_id":"ok_1"})",
              R"({"toolkit":{"slug":"Gmail"},"auth_config":{"id":"ac_9","auth_scheme":"OAUTH2"},"id":"ca_9",)"
              R"("user_id":"user-9","status":"EXPIRED"})",
              "composio.connected_account.expired"));
  EXPECT_EQ(record.version, PayloadVersion::kV3);
  EXPECT_EQ(record.type, "composio.connected_account.expired");
  EXPECT_EQ(record.connection, "ca_9");
  EXPECT_EQ(record.auth_config, "ac_9");
  EXPECT_EQ(record.user_id, "user-9");
  EXPECT_EQ(record.app, "gmail");
  EXPECT_EQ(record.trigger, "");
  EXPECT_EQ(record.trigger_type, "");
}

TEST(PayloadShapesTest, AnExpiredConnectionWithoutUserHasNone) {
  const EventRecord record = Read(V3("{}", R"({"id":"ca_9"})", "composio.connected_account.expired"));
  EXPECT_EQ(record.connection, "ca_9");
  EXPECT_EQ(record.user_id, "");
  EXPECT_EQ(record.app, "");
}

TEST(PayloadShapesTest, ADisabledTriggerIsTold) {
  const EventRecord record =
      Read(V3(R"({"project_id":"pr_1"})",
              R"({"id":"ti_9","connected_account_id":"ca_9","trigger_name":"github_commit_event","user_id":null,)"
              R"("trigger_config":{"owner":"o"},"disabled_reason":"connection_expired"})",
              "composio.trigger.disabled"));
  EXPECT_EQ(record.trigger, "ti_9");
  EXPECT_EQ(record.connection, "ca_9");
  EXPECT_EQ(record.trigger_type, "github_commit_event");
  EXPECT_EQ(record.user_id, "");
}

TEST(PayloadShapesTest, UnknownEventsOfComposioAreV3) {
  const EventRecord record = Read(V3(kMetadata, R"({"id":"x_1"})", "composio.something.new"));
  EXPECT_EQ(record.version, PayloadVersion::kV3);
  EXPECT_EQ(record.type, "composio.something.new");
  EXPECT_EQ(record.trigger, "ti_1");
  EXPECT_EQ(record.payload.view(), R"({"id":"x_1"})");
}

std::string V2(absl::string_view data) {
  return absl::StrCat(R"({"log_id":"log_2","timestamp":"2025-12-23T13:06:07.695Z","type":"gmail_new_gmail_message",)",
                      R"("data":)", data, "}");
}

TEST(PayloadShapesTest, V2GivesItsIdsOutOfTheData) {
  const EventRecord record = Read(
      V2(absl::StrCat(R"({"connection_id":")", kUuidB, R"(","connection_nano_id":"ca_2","trigger_nano_id":"ti_2",)",
                      R"("trigger_id":")", kUuidA, R"(","user_id":"user-2", "subject" : "h\u00e9", "n":1.0})")));
  EXPECT_EQ(record.version, PayloadVersion::kV2);
  EXPECT_EQ(record.type, "composio.trigger.message");
  EXPECT_EQ(record.trigger_type, "gmail_new_gmail_message");
  EXPECT_EQ(record.log_id, "log_2");
  EXPECT_EQ(record.trigger, "ti_2");
  EXPECT_EQ(record.legacy_trigger, kUuidA);
  EXPECT_EQ(record.connection, "ca_2");
  EXPECT_EQ(record.legacy_connection, kUuidB);
  EXPECT_EQ(record.user_id, "user-2");
  EXPECT_EQ(record.auth_config, "");
  EXPECT_EQ(record.event_id, "");
  EXPECT_EQ(record.occur_time, absl::FromUnixMillis(1766495167695));
  EXPECT_EQ(record.payload.view(), R"({"subject":"h\u00e9","n":1.0})");
  EXPECT_EQ(record.payload_kind, PayloadKind::kObject);
}

TEST(PayloadShapesTest, V2IdsThatAreSwappedAreSetRight) {
  const EventRecord record = Read(V2(absl::StrCat(R"({"connection_id":"ca_2","connection_nano_id":")", kUuidB,
                                                  R"(","trigger_nano_id":")", kUuidA, R"(","trigger_id":"ti_2"})")));
  EXPECT_EQ(record.trigger, "ti_2");
  EXPECT_EQ(record.legacy_trigger, kUuidA);
  EXPECT_EQ(record.connection, "ca_2");
  EXPECT_EQ(record.legacy_connection, kUuidB);
  EXPECT_EQ(record.payload.view(), "{}");
}

TEST(PayloadShapesTest, V2WithOneSpellingOfAnIdUsesIt) {
  const EventRecord uuids =
      Read(V2(absl::StrCat(R"({"connection_id":")", kUuidB, R"(","trigger_id":")", kUuidA, R"("})")));
  EXPECT_EQ(uuids.trigger, kUuidA);
  EXPECT_EQ(uuids.legacy_trigger, kUuidA);
  EXPECT_EQ(uuids.connection, kUuidB);
  const EventRecord nanos = Read(V2(R"({"connection_nano_id":"ca_2","trigger_nano_id":"ti_2"})"));
  EXPECT_EQ(nanos.version, PayloadVersion::kV2);
  EXPECT_EQ(nanos.trigger, "ti_2");
  EXPECT_EQ(nanos.legacy_trigger, "");
}

TEST(PayloadShapesTest, V2KeepsEverythingElseOfTheData) {
  const EventRecord record = Read(
      V2(R"({"a":{"trigger_id":"inner"},"connection_id":"c","b":[ 1 ],"c\"":"\u0000","user_id":{"id":1},"a":null})"));
  EXPECT_EQ(record.user_id, "");
  EXPECT_EQ(record.payload.view(), R"({"a":{"trigger_id":"inner"},"b":[ 1 ],"c\"":"\u0000","a":null})");
}

TEST(PayloadShapesTest, V2WithoutAConnectionIsUnknown) {
  const std::string body = V2(R"({"trigger_id":"ti_2","user_id":"user-2"})");
  const EventRecord record = Read(body);
  EXPECT_EQ(record.version, PayloadVersion::kUnknown);
  EXPECT_EQ(record.user_id, "");
  EXPECT_EQ(record.trigger, "");
  EXPECT_EQ(record.log_id, "log_2");
  EXPECT_EQ(record.type, "gmail_new_gmail_message");
  EXPECT_EQ(record.payload.view(), body);
}

TEST(PayloadShapesTest, V1IsRead) {
  const EventRecord record =
      Read(absl::StrCat(R"({"trigger_name":"github_commit_event","trigger_id":")", kUuidA, R"(","connection_id":")",
                        kUuidB, R"(","payload":{"author":"jane"},"log_id":"log_1"})"));
  EXPECT_EQ(record.version, PayloadVersion::kV1);
  EXPECT_EQ(record.type, "composio.trigger.message");
  EXPECT_EQ(record.trigger_type, "github_commit_event");
  EXPECT_EQ(record.trigger, kUuidA);
  EXPECT_EQ(record.legacy_trigger, kUuidA);
  EXPECT_EQ(record.connection, kUuidB);
  EXPECT_EQ(record.legacy_connection, kUuidB);
  EXPECT_EQ(record.log_id, "log_1");
  EXPECT_EQ(record.event_id, "");
  EXPECT_FALSE(record.occur_time.has_value());
  EXPECT_EQ(record.payload.view(), R"({"author":"jane"})");
}

TEST(PayloadShapesTest, V1Of2024HasNoLogIdAndUpperCaseNames) {
  const EventRecord record =
      Read(R"({"trigger_name":"SLACK_RECEIVE_MESSAGE","trigger_id":"t","connection_id":"c","payload":{"text":"hi"}})");
  EXPECT_EQ(record.version, PayloadVersion::kV1);
  EXPECT_EQ(record.trigger_type, "SLACK_RECEIVE_MESSAGE");
  EXPECT_EQ(record.log_id, "");
}

TEST(PayloadShapesTest, AV1PayloadMayBeAnyValue) {
  for (const char* payload : {"null", "[1, 2]", "\"text\"", "1.50"}) {
    const EventRecord record =
        Read(absl::StrCat(R"({"trigger_name":"A","trigger_id":"t","connection_id":"c","payload": )", payload, " }"));
    EXPECT_EQ(record.version, PayloadVersion::kV1) << payload;
    EXPECT_EQ(record.payload.view(), payload);
    EXPECT_EQ(record.payload_kind, PayloadKind::kJson) << payload;
  }
}

std::string Legacy(absl::string_view metadata, absl::string_view rest = R"(,"payload":{"author":"jane"})") {
  return absl::StrCat(R"({"appName":"GitHub","metadata":)", metadata, rest, "}");
}

TEST(PayloadShapesTest, TheLegacyEnvelopeIsRead) {
  const EventRecord record = Read(Legacy(absl::StrCat(
      R"({"id":")", kUuidA, R"(","nanoId":"ti_4","connectionId":")", kUuidB,
      R"(","connectionNanoId":"ca_4","triggerName":"GITHUB_COMMIT_EVENT","triggerConfig":{"repo":"r"},"connection":{)",
      R"("id":")", kUuidB, R"(","connectedAccountNanoId":"ca_4","integrationId":"uuid","authConfigNanoId":"ac_4",)",
      R"("clientUniqueUserId":"user-4","status":"ACTIVE"}})")));
  EXPECT_EQ(record.version, PayloadVersion::kLegacy);
  EXPECT_EQ(record.type, "composio.trigger.message");
  EXPECT_EQ(record.app, "github");
  EXPECT_EQ(record.trigger_type, "GITHUB_COMMIT_EVENT");
  EXPECT_EQ(record.trigger, "ti_4");
  EXPECT_EQ(record.legacy_trigger, kUuidA);
  EXPECT_EQ(record.connection, "ca_4");
  EXPECT_EQ(record.legacy_connection, kUuidB);
  EXPECT_EQ(record.auth_config, "ac_4");
  EXPECT_EQ(record.user_id, "user-4");
  EXPECT_EQ(record.event_id, "") << "the envelope has no identity";
  EXPECT_EQ(record.log_id, "");
  EXPECT_FALSE(record.occur_time.has_value());
  EXPECT_EQ(record.payload.view(), R"({"author":"jane"})");
}

TEST(PayloadShapesTest, TheLegacyEnvelopeOf2024HasUuidsOnly) {
  const EventRecord record =
      Read(Legacy(absl::StrCat(R"({"id":")", kUuidA, R"(","triggerName":"A","connection":{"id":")", kUuidB,
                               R"(","integrationId":"integration-uuid","clientUniqueUserId":"default"}})")));
  EXPECT_EQ(record.version, PayloadVersion::kLegacy);
  EXPECT_EQ(record.trigger, kUuidA);
  EXPECT_EQ(record.connection, kUuidB);
  EXPECT_EQ(record.auth_config, "integration-uuid");
  EXPECT_EQ(record.user_id, "default");
}

TEST(PayloadShapesTest, ALegacyEnvelopeWithoutPayloadIsKeptWhole) {
  const std::string body = Legacy(R"({"nanoId":"ti_4"})", "");
  const EventRecord record = Read(absl::StrCat("  ", body, "\n"));
  EXPECT_EQ(record.version, PayloadVersion::kLegacy);
  EXPECT_EQ(record.payload.view(), body);
}

TEST(PayloadShapesTest, AnAppNameAloneIsNoLegacyEnvelope) {
  EXPECT_EQ(Read(Legacy("{}")).version, PayloadVersion::kUnknown);
  EXPECT_EQ(Read(Legacy("[]")).version, PayloadVersion::kUnknown);
  EXPECT_EQ(Read(Legacy("{}")).app, "");
}

TEST(PayloadShapesTest, WhatIsNoneOfTheFormsIsKeptWhole) {
  for (const char* body : {R"({"a":1})", "{}", "[1, 2]", "\"text\"", "1.50", "true", "null", "[]"}) {
    const EventRecord record = Read(absl::StrCat("\r\n ", body, "\t\n"));
    EXPECT_EQ(record.version, PayloadVersion::kUnknown) << body;
    EXPECT_EQ(record.payload.view(), body);
    EXPECT_EQ(record.payload_kind, body[0] == '{' ? PayloadKind::kObject : PayloadKind::kJson) << body;
    EXPECT_EQ(record.type, "") << body;
  }
}

TEST(PayloadShapesTest, AnIdOfAnUnknownBodyIsNoIdentity) {
  const EventRecord record = Read(R"({"id":"1","type":"connected_account.add.start","log_id":"log_5"})");
  EXPECT_EQ(record.version, PayloadVersion::kUnknown);
  EXPECT_EQ(record.event_id, "");
  EXPECT_EQ(record.type, "connected_account.add.start");
  EXPECT_EQ(record.log_id, "log_5");
}

TEST(PayloadShapesTest, AlmostV3IsUnknown) {
  for (const char* body : {
           R"({"type":"composio.trigger.message","metadata":{},"data":{}})",
           R"({"id":"","type":"composio.trigger.message","metadata":{},"data":{}})",
           R"({"id":"m","type":"composio.trigger.message","metadata":[],"data":{}})",
           R"({"id":"m","type":"composio.trigger.message","metadata":{},"data":[1]})",
           R"({"id":"m","type":"composio.trigger.message","metadata":{}})",
           R"({"id":"m","type":"other.trigger.message","metadata":{},"data":{}})",
       }) {
    EXPECT_EQ(Read(body).version, PayloadVersion::kUnknown) << body;
  }
}

TEST(PayloadShapesTest, TheHeaderNamesAVersionInEitherCase) {
  EXPECT_EQ(ToldVersion("V1"), PayloadVersion::kV1);
  EXPECT_EQ(ToldVersion("v2"), PayloadVersion::kV2);
  EXPECT_EQ(ToldVersion("V3"), PayloadVersion::kV3);
  for (const char* header : {"", "3", "V4", "V3 ", "LEGACY"}) {
    EXPECT_EQ(ToldVersion(header), PayloadVersion::kUnknown) << header;
  }
}

TEST(PayloadShapesTest, OfTwoCompleteFormsTheToldOneCounts) {
  const std::string body =
      R"({"trigger_name":"a_b","trigger_id":"t","connection_id":"c","payload":{"v":1},"log_id":"log_1",)"
      R"("type":"c_d","timestamp":"2026-02-15T12:00:00Z","data":{"connection_nano_id":"ca_2","v":2}})";
  EXPECT_EQ(Read(body).version, PayloadVersion::kV2);
  EXPECT_EQ(Read(body, PayloadVersion::kV2).payload.view(), R"({"v":2})");
  const EventRecord v1 = Read(body, PayloadVersion::kV1);
  EXPECT_EQ(v1.version, PayloadVersion::kV1);
  EXPECT_EQ(v1.trigger_type, "a_b");
  EXPECT_EQ(v1.connection, "c");
  EXPECT_EQ(v1.payload.view(), R"({"v":1})");
  EXPECT_EQ(Read(body, PayloadVersion::kV3).version, PayloadVersion::kV2) << "the body does not bear it out";
}

TEST(PayloadShapesTest, AWrongHeaderChangesNothing) {
  const std::string v2 = V2(R"({"connection_nano_id":"ca_2"})");
  for (PayloadVersion told : {PayloadVersion::kV1, PayloadVersion::kV2, PayloadVersion::kV3}) {
    EXPECT_EQ(Read(V3(kMetadata), told).version, PayloadVersion::kV3);
    EXPECT_EQ(Read(v2, told).version, PayloadVersion::kV2);
    EXPECT_EQ(Read(Legacy(R"({"nanoId":"ti_4"})"), told).version, PayloadVersion::kLegacy);
    EXPECT_EQ(Read(R"({"a":1})", told).version, PayloadVersion::kUnknown);
    EXPECT_EQ(Read(R"({"type":"connected_account.add.start","data":[]})", told).version, PayloadVersion::kUnknown);
  }
}

TEST(PayloadShapesTest, AnIncompleteBodyIsWhatItsHeaderSays) {
  const EventRecord v3 = Read(R"({"type":"composio.new.kind","data":{"n":1}})", PayloadVersion::kV3);
  EXPECT_EQ(v3.version, PayloadVersion::kV3);
  EXPECT_EQ(v3.type, "composio.new.kind");
  EXPECT_EQ(v3.payload.view(), R"({"n":1})");
  const EventRecord v2 = Read(R"({"type":"a_b","data":{"user_id":"user-2","n":1}})", PayloadVersion::kV2);
  EXPECT_EQ(v2.version, PayloadVersion::kV2);
  EXPECT_EQ(v2.trigger_type, "a_b");
  EXPECT_EQ(v2.user_id, "user-2");
  EXPECT_EQ(v2.payload.view(), R"({"n":1})");
  const EventRecord v1 = Read(R"({"trigger_name":"a_b","payload":[1]})", PayloadVersion::kV1);
  EXPECT_EQ(v1.version, PayloadVersion::kV1);
  EXPECT_EQ(v1.trigger, "");
  EXPECT_EQ(v1.payload.view(), "[1]");
}

}  // namespace
}  // namespace composio::ingest
