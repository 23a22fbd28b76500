// SPDX-License-Identifier: Apache-2.0
#include "sandbox/control/faults.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "absl/strings/match.h"

namespace composio::sandbox {
namespace {

Fault Parsed(const Json& body) {
  absl::StatusOr<Fault> fault = Faults::Parse(body);
  EXPECT_TRUE(fault.ok()) << fault.status();
  return fault.value_or(Fault());
}

TEST(FaultsTest, AStatusAloneIsAnsweredInTheErrorEnvelope) {
  const Fault fault = Parsed({{"status", 500}});
  EXPECT_EQ(fault.status, 500);
  EXPECT_EQ(fault.count, 1);
  EXPECT_TRUE(fault.envelope);
}

TEST(FaultsTest, ARateLimitHasNoEnvelope) {
  const Fault fault = Parsed({{"status", 429}});
  EXPECT_FALSE(fault.envelope);
  EXPECT_TRUE(absl::StartsWith(fault.body, R"({"message":"Rate limit exceeded.)"));
}

TEST(FaultsTest, TheBodyHasTheFormThatIsAskedFor) {
  EXPECT_EQ(Parsed({{"status", 502}, {"body_form", "html"}}).content_type, "text/html");
  const Fault empty = Parsed({{"status", 502}, {"body_form", "empty"}});
  EXPECT_EQ(empty.body, "");
  EXPECT_EQ(empty.content_type, "");
  const Fault text = Parsed({{"status", 200}, {"body", "no JSON"}});
  EXPECT_EQ(text.body, "no JSON");
  EXPECT_EQ(text.content_type, "text/plain; charset=utf-8");
  const Fault json = Parsed({{"status", 200}, {"body", {{"a", 1}}}, {"content_type", "application/problem+json"}});
  EXPECT_EQ(json.body, R"({"a":1})");
  EXPECT_EQ(json.content_type, "application/problem+json");
}

TEST(FaultsTest, HeadersAreSentAsTheyAreGiven) {
  const Fault fault = Parsed({{"status", 503}, {"headers", {{"retry-after", 2}}}});
  ASSERT_EQ(fault.headers.size(), 1u);
  EXPECT_EQ(fault.headers[0], (std::pair<std::string, std::string>("retry-after", "2")));
}

TEST(FaultsTest, HeadersAloneGoWithTheOrdinaryAnswer) {
  const Fault fault = Parsed({{"headers", {{"sunset", "soon"}}}});
  EXPECT_EQ(fault.status, 0);
  EXPECT_EQ(fault.headers.size(), 1u);
}

TEST(FaultsTest, WhatMakesNoSenseIsRefusedByName) {
  const std::pair<Json, const char*> cases[] = {
      {Json::array(), "object"},
      {{{"path", "/x"}}, "give one of"},
      {{{"status", 99}}, "status"},
      {{{"status", 600}}, "status"},
      {{{"status", 500}, {"count", 0}}, "count"},
      {{{"latency_ms", -1}}, "latency_ms"},
      {{{"latency_ms", 600'001}}, "latency_ms"},
      {{{"status", 500}, {"body_form", "xml"}}, "body_form"},
  };
  for (const auto& [body, word] : cases) {
    const absl::Status status = Faults::Parse(body).status();
    EXPECT_EQ(status.code(), absl::StatusCode::kInvalidArgument) << body;
    EXPECT_TRUE(absl::StrContains(status.message(), word)) << body << ": " << status;
  }
}

TEST(FaultsTest, AFaultHitsAsManyRequestsAsItSays) {
  Faults faults;
  faults.Add(Parsed({{"status", 500}, {"count", 2}}));
  EXPECT_TRUE(faults.Take("GET", "/a"));
  EXPECT_TRUE(faults.Take("POST", "/b"));
  EXPECT_FALSE(faults.Take("GET", "/a"));
}

TEST(FaultsTest, ANegativeCountHitsUntilItIsCleared) {
  Faults faults;
  faults.Add(Parsed({{"status", 500}, {"count", -1}}));
  for (int i = 0; i < 100; ++i) EXPECT_TRUE(faults.Take("GET", "/a"));
  faults.Clear();
  EXPECT_FALSE(faults.Take("GET", "/a"));
}

TEST(FaultsTest, MethodAndPathSayWhatIsHit) {
  Faults faults;
  faults.Add(Parsed({{"status", 500}, {"count", -1}, {"method", "GET"}, {"path", "/api/v3.1/tools*"}}));
  faults.Add(Parsed({{"status", 501}, {"count", -1}, {"path", "/exact"}}));
  EXPECT_EQ(faults.Take("GET", "/api/v3.1/tools/GITHUB_X")->status, 500);
  EXPECT_FALSE(faults.Take("POST", "/api/v3.1/tools"));
  EXPECT_EQ(faults.Take("POST", "/exact")->status, 501);
  EXPECT_FALSE(faults.Take("POST", "/exact/not"));
}

TEST(FaultsTest, TheOldestThatHitsCountsAndTheListShowsWhatIsLeft) {
  Faults faults;
  faults.Add(Parsed({{"status", 500}, {"count", 3}}));
  faults.Add(Parsed({{"reset", true}}));
  EXPECT_EQ(faults.Take("GET", "/a")->status, 500);
  const Json list = faults.Describe();
  ASSERT_EQ(list.size(), 2u);
  EXPECT_EQ(list[0]["count"], 2);
  EXPECT_EQ(list[1]["reset"], true);
}

TEST(FaultsTest, ThereIsRoomForSoMany) {
  Faults faults;
  for (size_t i = 0; i < Faults::kMaxFaults; ++i) EXPECT_TRUE(faults.Add(Fault()));
  EXPECT_FALSE(faults.Add(Fault()));
}

}  // namespace
}  // namespace composio::sandbox
