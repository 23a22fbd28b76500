// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/error_envelope.h"

#include <gtest/gtest.h>

namespace composio::upstream {
namespace {

using Violations = std::vector<std::pair<std::string, std::string>>;

TEST(ErrorEnvelope, TheEnvelopeOfToday) {
  const ErrorEnvelope e = ReadErrorEnvelope(
      R"({"error":{"message":"No such tool","code":2401,"slug":"Tool_ToolNotFound","status":404,"request_id":"r1",
          "suggested_fix":"Look at the list.","errors":["config.owner: Required","Something else: odd"]}})");
  EXPECT_EQ(e.message, "No such tool");
  EXPECT_EQ(e.code, "2401");
  EXPECT_EQ(e.slug, "Tool_ToolNotFound");
  EXPECT_EQ(e.request_id, "r1");
  EXPECT_EQ(e.suggested_fix, "Look at the list.");
  EXPECT_EQ(e.violations, (Violations{{"config.owner", "Required"}, {"", "Something else: odd"}}));
}

TEST(ErrorEnvelope, TheFormsOfOldAndTheBareMessage) {
  EXPECT_EQ(ReadErrorEnvelope(R"({"message":"Rate limit exceeded"})").message, "Rate limit exceeded");
  EXPECT_EQ(ReadErrorEnvelope(R"({"code":7,"message":"early","error":"x"})").message, "early");
  EXPECT_EQ(ReadErrorEnvelope(R"({"error":"only this"})").message, "only this");
  const ErrorEnvelope legacy = ReadErrorEnvelope(
      R"({"type":"NotFoundError","name":"AppNotFoundError","status":404,"message":"m","requestId":"q"})");
  EXPECT_EQ(legacy.slug, "AppNotFoundError");
  EXPECT_EQ(legacy.request_id, "q");
}

TEST(ErrorEnvelope, WhatIsNotOneGivesNothing) {
  for (const char* body : {"", "<html><h1>502</h1></html>", "[]", "null", "\"text\"", "{", "{\"error\":[]}", "\xff\xfe",
                           "{\"message\":{\"a\":1}}"}) {
    const ErrorEnvelope e = ReadErrorEnvelope(body);
    EXPECT_EQ(e.message + e.slug + e.code + e.request_id + e.suggested_fix, "") << body;
    EXPECT_TRUE(e.violations.empty());
  }
  EXPECT_EQ(ReadErrorEnvelope("{\"message\":\"" + std::string(300'000, 'x') + "\"}").message, "");
}

TEST(ErrorEnvelope, DeepNestingDoesNoHarm) {
  const std::string deep = R"({"error":)" + std::string(100'000, '[') + std::string(100'000, ']') + "}";
  EXPECT_EQ(ReadErrorEnvelope(deep).message, "");
}

TEST(ErrorEnvelope, ViolationsAsObjectsAreRead) {
  const ErrorEnvelope e = ReadErrorEnvelope(
      R"({"error":{"errors":[{"path":["items",0,"name"],"message":"Required"},{"field":"limit","message":"too large"},7]}})");
  EXPECT_EQ(e.violations, (Violations{{"items.0.name", "Required"}, {"limit", "too large"}}));
}

TEST(ErrorEnvelope, LongTextsAreCutAtACharacterAndLinesJoined) {
  std::string text;
  for (int i = 0; i < 2000; ++i) text += "ä";
  const ErrorEnvelope e = ReadErrorEnvelope("{\"message\":\"" + text + "\",\"slug\":\"a\\nb\"}");
  EXPECT_LE(e.message.size(), 700u);
  EXPECT_EQ(e.message.substr(e.message.size() - 5), "ä…");
  EXPECT_EQ(e.slug, "a b");
}

}  // namespace
}  // namespace composio::upstream
