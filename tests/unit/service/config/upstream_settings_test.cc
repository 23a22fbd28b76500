// SPDX-License-Identifier: Apache-2.0
#include "service/config/upstream_settings.h"

#include <google/protobuf/util/json_util.h>
#include <gtest/gtest.h>

#include "absl/strings/match.h"
#include "service/base/error.h"
#include "service/config/config.pb.h"

namespace composio::config {
namespace {

absl::StatusOr<UpstreamSettings> Read(const std::string& json) {
  UpstreamConfig file;
  EXPECT_TRUE(google::protobuf::util::JsonStringToMessage(json, &file).ok()) << json;
  return ReadUpstreamSettings(file);
}

TEST(UpstreamSettings, NothingSetIsTheDefaults) {
  const auto settings = Read("{}");
  ASSERT_TRUE(settings.ok());
  EXPECT_EQ(settings->timeout, absl::Seconds(60));
  EXPECT_EQ(settings->max_timeout, absl::Seconds(600));
  EXPECT_TRUE(settings->http2);
  EXPECT_EQ(settings->max_retries, 2);
  EXPECT_EQ(settings->max_connections_per_host, 0);
}

TEST(UpstreamSettings, EachIsTakenOver) {
  const auto settings = Read(
      R"({"timeout":"5s","max_timeout":"6s","connect_timeout":"0.5s","idle_timeout":"30s","max_response_bytes":2048,
          "max_connections_per_host":3,"max_connections":4,"http2":false,
          "retry":{"max_retries":0,"first_delay":"0.1s","max_delay":"0.2s","max_server_delay":"7s"}})");
  ASSERT_TRUE(settings.ok()) << settings.status();
  EXPECT_EQ(settings->timeout, absl::Seconds(5));
  EXPECT_EQ(settings->max_timeout, absl::Seconds(6));
  EXPECT_EQ(settings->connect_timeout, absl::Milliseconds(500));
  EXPECT_EQ(settings->idle_timeout, absl::Seconds(30));
  EXPECT_EQ(settings->max_response_bytes, 2048u);
  EXPECT_EQ(settings->max_connections_per_host, 3);
  EXPECT_EQ(settings->max_connections, 4);
  EXPECT_FALSE(settings->http2);
  EXPECT_EQ(settings->max_retries, 0);
  EXPECT_EQ(settings->first_retry_delay, absl::Milliseconds(100));
  EXPECT_EQ(settings->max_retry_delay, absl::Milliseconds(200));
  EXPECT_EQ(settings->max_server_delay, absl::Seconds(7));
}

TEST(UpstreamSettings, ValueThatCannotBeIsATypedErrorThatBeginsWithItsName) {
  const std::pair<const char*, const char*> cases[] = {
      {R"({"timeout":"0s"})", "upstream.timeout "},
      {R"({"timeout":"-1s"})", "upstream.timeout "},
      {R"({"timeout":"700s"})", "upstream.max_timeout "},
      {R"({"max_timeout":"100000s"})", "upstream.max_timeout "},
      {R"({"connect_timeout":"-0.5s"})", "upstream.connect_timeout "},
      {R"({"idle_timeout":"1.5s"})", "upstream.idle_timeout "},
      {R"({"max_response_bytes":0})", "upstream.max_response_bytes "},
      {R"({"max_response_bytes":-1})", "upstream.max_response_bytes "},
      {R"({"max_response_bytes":"2000000000"})", "upstream.max_response_bytes "},
      {R"({"max_connections_per_host":0})", "upstream.max_connections_per_host "},
      {R"({"max_connections":-3})", "upstream.max_connections "},
      {R"({"retry":{"max_retries":11}})", "upstream.retry.max_retries "},
      {R"({"retry":{"max_retries":-1}})", "upstream.retry.max_retries "},
      {R"({"retry":{"first_delay":"9s"}})", "upstream.retry.max_delay "},
      {R"({"retry":{"max_server_delay":"0s"}})", "upstream.retry.max_server_delay "},
  };
  for (const auto& [json, name] : cases) {
    const absl::Status status = Read(json).status();
    EXPECT_TRUE(absl::StartsWith(status.message(), name)) << json << ": " << status;
    EXPECT_EQ(base::ReasonOf(status), gateway::v1::ERROR_REASON_INVALID_FIELD) << json;
  }
}

TEST(UpstreamSettings, DescriptionNamesEach) {
  const std::string text = Describe(*Read(R"({"max_connections":4})"));
  EXPECT_TRUE(absl::StrContains(text, "upstream.max_connections: 4\n")) << text;
  EXPECT_TRUE(absl::StrContains(text, "upstream.max_connections_per_host: 256 for each worker\n")) << text;
}

}  // namespace
}  // namespace composio::config
