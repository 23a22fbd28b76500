// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/payload_normalizer.h"

#include <gtest/gtest.h>

#include <string>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "service/base/error.h"

namespace composio::ingest {
namespace {

using events::PayloadKind;
using events::PayloadVersion;

NormalizedEvent Normalized(absl::string_view body, absl::string_view webhook_id = "msg_w") {
  absl::StatusOr<NormalizedEvent> event = Normalize(base::Slice::Copy(body), {webhook_id, ""});
  EXPECT_TRUE(event.ok()) << event.status();
  return event.ok() ? *std::move(event) : NormalizedEvent();
}

std::string Message(absl::string_view body) {
  const absl::Status status = Normalize(base::Slice::Copy(body), {"msg_w", ""}).status();
  EXPECT_EQ(status.code(), absl::StatusCode::kInvalidArgument) << body;
  EXPECT_EQ(base::ReasonOf(status), gateway::v1::ERROR_REASON_REQUEST_MALFORMED) << body;
  return std::string(status.message());
}

std::string Nested(int depth, char open = '[', char close = ']') {
  return absl::StrCat(std::string(static_cast<size_t>(depth), open), std::string(static_cast<size_t>(depth), close));
}

constexpr char kV3[] =
    R"({"id":"msg_b","type":"composio.trigger.message","metadata":{"log_id":"log_1","trigger_slug":"a_b"},"data":{}})";

TEST(NormalizeTest, TheBodyIsSharedAndKeptByteForByte) {
  const base::Slice body = base::Slice::Copy(absl::StrCat(" ", kV3, "\n"));
  const auto event = Normalize(body, {"msg_w", ""});
  ASSERT_TRUE(event.ok());
  EXPECT_EQ(event->record.body.view().data(), body.view().data());
  EXPECT_EQ(event->record.body.size(), body.size());
}

TEST(NormalizeTest, TheBodysIdComesBeforeTheHeaders) {
  const NormalizedEvent event = Normalized(kV3);
  EXPECT_EQ(event.record.event_id, "msg_b");
  EXPECT_EQ(event.record.webhook_id, "msg_w");
  EXPECT_EQ(event.keys, (std::vector<std::string>{"msg_w", "log_1"}));
}

TEST(NormalizeTest, TheHeaderIsTheIdWhereTheBodyHasNone) {
  EXPECT_EQ(Normalized(R"({"id":"1"})").record.event_id, "msg_w");
  EXPECT_EQ(Normalized("[]").record.event_id, "msg_w");
  EXPECT_EQ(Normalized("[]", "").record.event_id, "");
}

TEST(NormalizeTest, TheHeaderDecidesWhereTheBodyDoesNot) {
  const base::Slice body = base::Slice::Copy(R"({"type":"composio.trigger.message","data":{"a":1}})");
  const auto told = Normalize(body, {"msg_w", "V3"});
  ASSERT_TRUE(told.ok());
  EXPECT_EQ(told->record.version, PayloadVersion::kV3);
  EXPECT_EQ(told->record.event_id, "msg_w");
  EXPECT_EQ(told->record.payload.view(), R"({"a":1})");
  EXPECT_EQ(Normalize(body, {"msg_w", ""})->record.version, PayloadVersion::kUnknown);
}

TEST(NormalizeTest, TriggerTypesAreUpperCase) { EXPECT_EQ(Normalized(kV3).record.trigger_type, "A_B"); }

TEST(NormalizeTest, WhatIsNoJsonIsRefusedWithItsPosition) {
  EXPECT_TRUE(absl::StartsWith(Message("{\"a\":1,}"), "the body is not JSON: byte 7: ")) << Message("{\"a\":1,}");
  EXPECT_TRUE(absl::StartsWith(Message("{\"a\":01}"), "the body is not JSON: byte 5: ")) << Message("{\"a\":01}");
  EXPECT_TRUE(absl::StartsWith(Message("[1] x"), "the body is not JSON: byte 4: ")) << Message("[1] x");
  EXPECT_TRUE(absl::StartsWith(Message(""), "the body is not JSON: byte 0: ")) << Message("");
}

TEST(NormalizeTest, TheGrammarIsStrict) {
  for (const char* body : {"{",
                           "[",
                           "}",
                           "{\"a\"}",
                           "{\"a\":}",
                           "{a:1}",
                           "{'a':1}",
                           "[1,]",
                           "[,1]",
                           "[1 2]",
                           "nul",
                           "NaN",
                           "+1",
                           "1.",
                           ".5",
                           "1e",
                           "\"",
                           "\"\\x\"",
                           "\"\\u12\"",
                           "\"\t\"",
                           "\xEF\xBB\xBF{}",
                           "{\"a\":\"\xFF\"}",
                           "{\"\xC0\x80\":1}",
                           "\"\xED\xA0\x80\"",
                           "// c\n{}",
                           "{} {}",
                           " ",
                           "a=b&c=d",
                           "<html></html>",
                           "{\"a\":{\"b\":[}}"}) {
    Message(body);
  }
}

TEST(NormalizeTest, NulBytesOutsideStringsAreNoJson) { Message(absl::string_view("{}\0", 3)); }

TEST(NormalizeTest, DepthUpToTheLimitIsAValue) {
  const NormalizedEvent event = Normalized(Nested(100));
  EXPECT_EQ(event.record.version, PayloadVersion::kUnknown);
  EXPECT_EQ(event.record.payload_kind, PayloadKind::kJson);
}

TEST(NormalizeTest, ADeeperBodyIsKeptAsOpaqueBytes) {
  for (const std::string& body :
       {Nested(101), absl::StrCat(" ", Nested(101)),
        absl::StrCat(R"({"id":"msg_b","type":"composio.trigger.message","metadata":{},"data":{"deep":)", Nested(99),
                     "}}")}) {
    const NormalizedEvent event = Normalized(body);
    EXPECT_EQ(event.record.version, PayloadVersion::kUnknown);
    EXPECT_EQ(event.record.payload_kind, PayloadKind::kOpaque);
    EXPECT_EQ(event.record.payload.view(), body);
    EXPECT_EQ(event.record.event_id, "msg_w");
  }
}

TEST(NormalizeTest, AMillionLevelsTakeNoStack) {
  std::string objects;
  for (int i = 0; i < 300'000; ++i) objects += R"({"a":[)";
  std::string closed = objects;
  for (int i = 0; i < 300'000; ++i) closed += "]}";
  EXPECT_EQ(Normalized(closed).record.payload_kind, PayloadKind::kOpaque);
  EXPECT_EQ(Normalized(Nested(1'000'000)).record.payload_kind, PayloadKind::kOpaque);
  Message(objects);
  Message(std::string(1'000'000, '['));
  Message(absl::StrCat(Nested(500), "]"));
}

TEST(NormalizeTest, AMistakeBelowTheLimitIsFoundAtItsPlace) {
  const std::string body = absl::StrCat(std::string(150, '['), "x", std::string(150, ']'));
  EXPECT_TRUE(absl::StartsWith(Message(body), "the body is not JSON: byte 150: ")) << Message(body);
}

}  // namespace
}  // namespace composio::ingest
