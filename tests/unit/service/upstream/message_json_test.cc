// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/message_json.h"

#include <gtest/gtest.h>

#include "service/base/error.h"
#include "tests/unit/service/upstream/rule_test.pb.h"

namespace composio::upstream {
namespace {

Rule RuleOf(const std::string& method) {
  static transcode::TableSet tables;
  return *CompileRule(*test::Empty::descriptor()->file()->FindServiceByName("Good")->FindMethodByName(method), tables);
}

std::string Body(const std::string& method, const std::string& wire) {
  transcode::WireToJson converter;
  std::string json;
  const absl::Status status = WriteBody(RuleOf(method), wire, converter, &json);
  return status.ok() ? json : "error " + std::to_string(base::ReasonOf(status));
}

// The text form of the response, or what is wrong with the answer.
template <class Response>
std::string Answer(const std::string& method, absl::string_view json, bool include_extra = false) {
  transcode::JsonToWire converter;
  std::string wire;
  bool lossy;
  const absl::Status status = ReadAnswer(RuleOf(method), json, include_extra, converter, &wire, &lossy);
  if (!status.ok()) return std::string(status.message());
  Response response;
  EXPECT_TRUE(response.ParseFromString(wire));
  return response.ShortDebugString() + (lossy ? " lossy" : "");
}

TEST(MessageJson, ABodyOfTheRequestLeavesOutWhatGoesElsewhere) {
  test::CreateRequest request;
  request.set_thing("t");
  request.set_name("n");
  request.set_header("h");
  request.mutable_first()->set_kind(test::KIND_LARGE);
  EXPECT_EQ(Body("Create", request.SerializeAsString()), R"({"name":"n","first":{"kind":"very-large"}})");
}

TEST(MessageJson, ABodyOfOneFieldIsThatFieldOrAnEmptyObject) {
  test::UpdateRequest request;
  request.set_thing("t");
  EXPECT_EQ(Body("Update", request.SerializeAsString()), "{}");
  request.mutable_change()->set_id("i");
  EXPECT_EQ(Body("Update", request.SerializeAsString()), R"({"id":"i"})");
}

TEST(MessageJson, UndecodableBytesAreMalformed) { EXPECT_EQ(Body("Whole", "\x0a\x05x"), "error 3"); }

TEST(MessageJson, TheAnswerIsTheResponseOrGoesIntoItsField) {
  EXPECT_EQ(Answer<test::ListResponse>("List", R"({"items":[{"id":"a"}],"next_cursor":null})"),
            R"(things { id: "a" })");
  EXPECT_EQ(Answer<test::GetResponse>("Get", R"({"id":"a","unknown":[1]})"), R"(thing { id: "a" })");
  EXPECT_EQ(Answer<test::AllResponse>("All", R"([{"id":"a"},{"id":"b"}])"), R"(things { id: "a" } things { id: "b" })");
}

TEST(MessageJson, ExtraIsGatheredOnDemandAndLossyNumbersNoticed) {
  EXPECT_EQ(Answer<test::GetResponse>("Get", R"({"n":12345678901234567890123})", true),
            R"(thing { extra { fields { key: "n" value { number_value: 1.2345678901234568e+22 } } } } lossy)");
}

TEST(MessageJson, AnEmptyAnswerIsAnEmptyMessage) {
  EXPECT_EQ(Answer<test::GetResponse>("Get", ""), "");
  EXPECT_EQ(Answer<test::GetResponse>("Get", " \r\n"), "");
}

TEST(MessageJson, WhatDoesNotFitSaysWhere) {
  EXPECT_EQ(Answer<test::GetResponse>("Get", "<html>").find("byte 0"), 0u);
  EXPECT_NE(Answer<test::ListResponse>("List", R"({"items":[{"id":{}}]})").find("items"), std::string::npos);
}

}  // namespace
}  // namespace composio::upstream
