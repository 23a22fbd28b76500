// SPDX-License-Identifier: Apache-2.0
#include "service/tool_formats/format.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace composio::tool_formats {
namespace {

constexpr char kSchema[] = R"({"type":"object","properties":{
  "channel":{"type":"string"},"$filter":{"type":"string"},
  "limit":{"type":"integer","nullable":true},"pair":{"type":"array","items":[{"type":"string"},{"type":"integer"}]}},
  "required":["channel"]})";

const std::vector<const Dialect*>& Dialects() {
  static const auto& all = *new std::vector<const Dialect*>{
      &OpenAiChat(false), &OpenAiChat(true), &OpenAiResponses(true), &Anthropic(), &Gemini(), &Mcp(), &JsonSchema()};
  return all;
}

Json Declared(const Dialect& dialect, const std::string& schema, const Json& overrides = Json::object()) {
  const auto formatted = FormatTool(dialect, {"SLACK_SEND", "Send", "Sends.", schema}, overrides, {});
  EXPECT_TRUE(formatted.ok()) << formatted.status();
  return formatted.ok() ? formatted->declaration : Json();
}

Json Arguments(const Dialect& dialect, const Json& written, const Json& overrides = Json::object()) {
  const auto arguments = ArgumentsFor(dialect, {"SLACK_SEND", "", "", kSchema}, written, overrides, {});
  EXPECT_TRUE(arguments.ok()) << arguments.status();
  return arguments.ok() ? *arguments : Json();
}

TEST(FormatToolTest, EachDialectHasItsOwnEnvelope) {
  const std::string none = R"({"type":"object","properties":{"a":{"type":"string"}},"required":["a"]})";
  const Json schema = Json::parse(none);
  EXPECT_EQ(Declared(OpenAiChat(false), none),
            Json({{"type", "function"},
                  {"function", {{"name", "SLACK_SEND"}, {"description", "Sends."}, {"parameters", schema}}}}));
  EXPECT_EQ(Declared(OpenAiResponses(false), none), Json({{"type", "function"},
                                                          {"name", "SLACK_SEND"},
                                                          {"description", "Sends."},
                                                          {"parameters", schema},
                                                          {"strict", false}}));
  EXPECT_EQ(Declared(Anthropic(), none),
            Json({{"name", "SLACK_SEND"}, {"description", "Sends."}, {"input_schema", schema}}));
  EXPECT_EQ(Declared(Gemini(), none),
            Json({{"name", "SLACK_SEND"}, {"description", "Sends."}, {"parameters", schema}}));
  EXPECT_EQ(Declared(Mcp(), none),
            Json({{"name", "SLACK_SEND"}, {"title", "Send"}, {"description", "Sends."}, {"inputSchema", schema}}));
  EXPECT_EQ(Declared(JsonSchema(), none),
            Json({{"name", "SLACK_SEND"}, {"description", "Sends."}, {"parameters", schema}}));
}

TEST(FormatToolTest, StrictModeRequiresEveryPropertyAndAllowsNullForThoseThatWereOptional) {
  const Json declared = Declared(OpenAiResponses(true), R"({"type":"object","properties":{
      "a":{"type":"string","default":"x"},"b":{"enum":["x"]},"c":{"type":"string"}},"required":["c"]})");
  EXPECT_EQ(declared["strict"], true);
  EXPECT_EQ(declared["parameters"], Json::parse(R"({"type":"object","properties":{"a":{"type":["string","null"]},
      "b":{"anyOf":[{"enum":["x"]},{"type":"null"}]},"c":{"type":"string"}},
      "required":["a","b","c"],"additionalProperties":false})"));
}

TEST(FormatToolTest, OptionalObjectThatMayBeNullIsGivenNullOnce) {
  const Json declared = Declared(OpenAiResponses(true), R"({"type":"object","properties":{
      "a":{"type":"object","nullable":true,"properties":{"b":{"type":"string"}},"required":["b"]}}})");
  EXPECT_EQ(declared["parameters"]["properties"]["a"]["type"], Json({"object", "null"}));
}

TEST(FormatToolTest, RootThatIsAReferenceIsPutInPlace) {
  for (const Dialect* dialect : Dialects()) {
    const std::string text = DumpJson(Declared(
        *dialect,
        R"({"$ref":"#/definitions/A","definitions":{"A":{"type":"object","properties":{"a":{"type":"string"}}}}})"));
    EXPECT_NE(text.find(R"("properties":{"a":{"type":)"), std::string::npos) << text;
  }
}

TEST(FormatToolTest, WhatStrictModeCannotSayGoesWithoutIt) {
  const Json declared = Declared(OpenAiResponses(true), R"({"type":"object","properties":{"free":{"type":"object"}}})");
  EXPECT_EQ(declared["strict"], false);
  EXPECT_EQ(declared["parameters"]["properties"]["free"], Json({{"type", "object"}}));
}

TEST(FormatToolTest, OverriddenArgumentsAreNotShown) {
  for (const Dialect* dialect : Dialects()) {
    const std::string text = DumpJson(Declared(*dialect, kSchema, {{"channel", "C1"}, {"$filter", "x"}}));
    EXPECT_EQ(text.find("channel"), std::string::npos) << text;
    EXPECT_EQ(text.find("filter"), std::string::npos) << text;
    EXPECT_NE(text.find("limit"), std::string::npos) << text;
  }
}

TEST(FormatToolTest, ReferenceToWhatIsOverriddenIsPutInPlace) {
  const Json declared = Declared(OpenAiResponses(true), R"({"type":"object","properties":{
      "a":{"type":"string"},"b":{"$ref":"#/properties/a"}},"required":["a","b"]})",
                                 {{"a", "x"}});
  EXPECT_EQ(declared["parameters"]["properties"], Json::parse(R"({"b":{"type":"string"}})"));
  EXPECT_EQ(declared["parameters"]["required"], Json({"b"}));
}

TEST(FormatToolTest, MarksAreNotShown) {
  for (const Dialect* dialect : Dialects()) {
    EXPECT_EQ(DumpJson(Declared(*dialect, kSchema)).find("\\u0001"), std::string::npos);
  }
}

TEST(FormatToolTest, LongNameIsCutAndTheSameEveryTime) {
  const std::string slug(70, 'A');
  const std::string name = ToolName(Anthropic(), slug);
  EXPECT_EQ(name.size(), 64u);
  EXPECT_EQ(name, ToolName(Anthropic(), slug));
  EXPECT_NE(name, ToolName(Anthropic(), slug + "B"));
}

TEST(FormatToolTest, SchemaBeyondTheLimitsIsRefused) {
  FormatLimits limits;
  limits.schema.bytes = 10;
  EXPECT_EQ(FormatTool(Mcp(), {"T", "", "", kSchema}, Json::object(), limits).status().message(),
            "its schema is longer than 10 bytes");
  EXPECT_FALSE(FormatTool(Mcp(), {"T", "", "", std::string(200, '[')}, Json::object(), {}).ok());
}

TEST(ArgumentsForTest, RenamedKeysAreUndone) {
  EXPECT_EQ(Arguments(Anthropic(), {{"dollar_filter", "x"}}), Json({{"$filter", "x"}}));
  EXPECT_EQ(Arguments(Gemini(), {{"dollar_filter", "x"}}), Json({{"$filter", "x"}}));
  EXPECT_EQ(Arguments(OpenAiChat(false), {{"$filter", "x"}}), Json({{"$filter", "x"}}));
}

TEST(ArgumentsForTest, NullThatStandsForLeftOutIsLeftOutAndTheToolsOwnNullIsKept) {
  EXPECT_EQ(Arguments(OpenAiResponses(true), {{"channel", "C"}, {"$filter", nullptr}, {"limit", nullptr}}),
            Json({{"channel", "C"}, {"limit", nullptr}}));
}

TEST(ArgumentsForTest, OverridesWinOverWhatTheModelWrote) {
  for (const Dialect* dialect : Dialects()) {
    EXPECT_EQ(Arguments(*dialect, R"({"channel":"C2"})", {{"channel", "C1"}, {"thread_ts", "1.2"}}),
              Json({{"channel", "C1"}, {"thread_ts", "1.2"}}));
  }
}

TEST(ArgumentsForTest, NoArgumentsAreAnEmptyObject) {
  EXPECT_EQ(Arguments(Mcp(), nullptr), Json::object());
  EXPECT_EQ(Arguments(Mcp(), "  "), Json::object());
}

TEST(ArgumentsForTest, WhatIsNoObjectIsSaidToTheModel) {
  const auto say = [](const Json& written) {
    return std::string(ArgumentsFor(Mcp(), {"T", "", "", kSchema}, written, {}, {}).status().message());
  };
  EXPECT_EQ(say("{\"a\":"), "The arguments' text is no JSON, at byte 6. Write one JSON object.");
  EXPECT_EQ(say("[1]"), "The arguments have to be a JSON object, not array.");
  EXPECT_EQ(say(3), "The arguments have to be a JSON object, not number.");
}

TEST(LimitResultTest, ModelSeesTheBeginningOfALargeResult) {
  CallResult result{true, "", {{"text", "äääääääää"}}};
  LimitResult(result, 12);
  EXPECT_EQ(result.data["beginning"], "{\"text\":\"ä");
  EXPECT_EQ(result.data["truncated"], true);
  CallResult small{true, "", {{"a", 1}}};
  LimitResult(small, 12);
  EXPECT_EQ(small.data, Json({{"a", 1}}));
}

}  // namespace
}  // namespace composio::tool_formats
