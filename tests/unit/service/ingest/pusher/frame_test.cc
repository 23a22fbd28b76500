// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/pusher/frame.h"

#include <gtest/gtest.h>

#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

namespace composio::ingest::pusher {
namespace {

TEST(FrameTest, DataIsTheSameAsTextInAStringAndAsItIs) {
  for (const char* text : {R"({"event":"e","channel":"c","data":"{\"a\":[1,\"x\"]}"})",
                           R"( {"channel":"c", "data": {"a":[1,"x"]} , "other":[{}], "event":"e"} )"}) {
    const auto frame = ParseFrame(text);
    ASSERT_TRUE(frame.ok()) << frame.status();
    EXPECT_EQ(frame->event, "e");
    EXPECT_EQ(frame->channel, "c");
    EXPECT_EQ(frame->data, R"({"a":[1,"x"]})");
  }
}

TEST(FrameTest, DataMayBeMissing) {
  for (const char* text : {R"({"event":"e"})", R"({"event":"e","data":null})", R"({"event":"e","data":""})"}) {
    const auto frame = ParseFrame(text);
    ASSERT_TRUE(frame.ok()) << text;
    EXPECT_EQ(frame->data, "");
    EXPECT_EQ(frame->channel, "");
  }
}

TEST(FrameTest, WhatIsNoFrameIsRefused) {
  for (const char* text : {"", "x", "[]", "7", R"({"data":"{}"})", R"({"event":7})", R"({"event":"e")",
                           R"({"event":"e"}x)", R"({"event":"e","data":"\x"})"}) {
    EXPECT_FALSE(ParseFrame(text).ok()) << text;
  }
}

TEST(FrameTest, DataMayNestAsDeepAsItLikes) {
  const std::string deep = std::string(20'000, '[') + std::string(20'000, ']');
  const auto frame = ParseFrame(absl::StrCat(R"({"event":"e","data":)", deep, R"(,"more":)", deep, "}"));
  ASSERT_TRUE(frame.ok()) << frame.status();
  EXPECT_EQ(frame->data, deep);
}

TEST(FrameTest, ALoneSurrogateStaysAnEscapeInTheData) {
  EXPECT_EQ(ParseFrame(R"({"event":"e","data":"{\"a\":\"x\ud83dy\"}"})")->data, R"({"a":"x\ud83dy"})");
}

TEST(FrameTest, TheGreetingIsRead) {
  const auto established = ParseEstablished(R"({"socket_id":"1.2","activity_timeout":30})");
  ASSERT_TRUE(established.ok());
  EXPECT_EQ(established->socket_id, "1.2");
  EXPECT_EQ(established->activity_timeout, 30);
  EXPECT_EQ(ParseEstablished(R"({"socket_id":"1.2"})")->activity_timeout, 0);
  EXPECT_EQ(ParseEstablished(R"({"socket_id":"1.2","activity_timeout":"30"})")->activity_timeout, 30);
  for (const char* data : {"", "{}", R"({"socket_id":""})", R"({"socket_id":7})", "[]", R"({"socket_id":"1.2")"}) {
    EXPECT_FALSE(ParseEstablished(data).ok()) << data;
  }
}

TEST(FrameTest, ErrorsAreReadInEveryForm) {
  EXPECT_EQ(ParseError(R"({"code":4001,"message":"no such app"})").code, 4001);
  EXPECT_EQ(ParseError(R"({"code":4001,"message":"no such app"})").message, "no such app");
  EXPECT_EQ(ParseError(R"({"code":null,"message":"bad"})").code, 0);
  EXPECT_EQ(ParseError(R"({"message":{"a":1}})").message, R"({"a":1})");
  EXPECT_EQ(ParseError("plain words").message, "plain words");
  const PusherError refused = ParseError(R"({"type":"AuthError","error":"no","status":401})");
  EXPECT_EQ(refused.status, 401);
  EXPECT_EQ(refused.message, "no");
}

TEST(FrameTest, ChunksAreRead) {
  const auto chunk = ParseChunk(R"({"id":"0.5","index":3,"chunk":"{\"a\":","final":true})");
  ASSERT_TRUE(chunk.ok());
  EXPECT_EQ(chunk->id, "0.5");
  EXPECT_EQ(chunk->index, 3);
  EXPECT_TRUE(chunk->final);
  EXPECT_EQ(chunk->text.text, R"({"a":)");
  EXPECT_EQ(ParseChunk(R"({"id":0.5,"index":0,"chunk":""})")->id, "0.5");
  EXPECT_FALSE(ParseChunk(R"({"id":"a","index":0,"chunk":"","final":"true"})")->final);
}

TEST(FrameTest, WhatIsNoChunkIsRefused) {
  for (const char* data : {"", "{}", R"({"id":"a","index":0})", R"({"index":0,"chunk":"x"})",
                           R"({"id":"a","chunk":"x"})", R"({"id":"a","index":-1,"chunk":"x"})",
                           R"({"id":"a","index":1.5,"chunk":"x"})", R"({"id":"a","index":0,"chunk":7})",
                           R"({"id":null,"index":0,"chunk":"x"})", R"({"id":"a","index":1e99,"chunk":"x"})"}) {
    EXPECT_FALSE(ParseChunk(data).ok()) << data;
  }
}

TEST(FrameTest, SubscriptionsAreEscaped) {
  EXPECT_EQ(SubscribeFrame("k:1", "private-x"),
            R"({"event":"pusher:subscribe","data":{"auth":"k:1","channel":"private-x"}})");
  EXPECT_EQ(SubscribeFrame("a\"b", "c"), R"({"event":"pusher:subscribe","data":{"auth":"a\"b","channel":"c"}})");
}

}  // namespace
}  // namespace composio::ingest::pusher
