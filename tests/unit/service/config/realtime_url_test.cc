// SPDX-License-Identifier: Apache-2.0
#include "service/config/realtime_url.h"

#include <gtest/gtest.h>

#include <fstream>
#include <map>

#include "absl/strings/match.h"

namespace composio::config {
namespace {

class RealtimeUrlTest : public testing::Test {
 protected:
  absl::StatusOr<Config> Load(const std::vector<std::string>& arguments = {}) {
    auto line = ParseCommandLine(arguments);
    if (!line.ok()) return line.status();
    return LoadConfig(*line, [this](const char* name) {
      auto found = environment_.find(name);
      return found == environment_.end() ? "" : found->second;
    });
  }

  std::map<std::string, std::string> environment_{{"HOME", "/home/someone"}};
};

TEST_F(RealtimeUrlTest, AProjectsKeySwitchesItOn) {
  EXPECT_FALSE(Load()->realtime) << "the built-in sandbox sends webhooks";
  environment_["COMPOSIO_ORG_API_KEY"] = "org";
  EXPECT_FALSE(Load()->realtime) << "the feed is a project's";
  environment_["COMPOSIO_API_KEY"] = "ak_1";
  EXPECT_TRUE(Load()->realtime);
  EXPECT_EQ(Load()->realtime_host, "");
  EXPECT_TRUE(Load()->realtime_tls);
}

TEST_F(RealtimeUrlTest, FlagWinsOverEnvironmentOverFile) {
  environment_["COMPOSIO_API_KEY"] = "ak_1";
  const std::string path = testing::TempDir() + "/realtime.yaml";
  std::ofstream(path) << "realtime:\n  enabled: false\n  url: wss://file.example\n  longest_backoff: 5s\n";
  environment_["COMPOSIO_GATEWAY_CONFIG"] = path;
  EXPECT_FALSE(Load()->realtime);
  EXPECT_EQ(Load()->realtime_host, "file.example");
  EXPECT_EQ(Load()->realtime_longest_backoff, absl::Seconds(5));
  environment_["COMPOSIO_GATEWAY_REALTIME"] = "true";
  environment_["COMPOSIO_GATEWAY_REALTIME_URL"] = "wss://environment.example:444";
  EXPECT_TRUE(Load()->realtime);
  EXPECT_EQ(Load()->realtime_port, 444);
  const auto config = Load({"--realtime=false", "--realtime-url=ws://127.0.0.1:9900", "--realtime-first-backoff=10ms"});
  ASSERT_TRUE(config.ok()) << config.status();
  EXPECT_FALSE(config->realtime);
  EXPECT_EQ(config->realtime_host, "127.0.0.1");
  EXPECT_EQ(config->realtime_port, 9900);
  EXPECT_FALSE(config->realtime_tls);
  EXPECT_EQ(config->realtime_first_backoff, absl::Milliseconds(10));
}

TEST_F(RealtimeUrlTest, AnUpstreamOnThisMachineHasItsWebsocketInTheSamePlace) {
  environment_["COMPOSIO_API_KEY"] = "ak_1";
  environment_["COMPOSIO_BASE_URL"] = "http://127.0.0.1:9900/base";
  const auto config = Load({"--realtime"});
  ASSERT_TRUE(config.ok()) << config.status();
  EXPECT_EQ(DescribeRealtimeUrl(*config), "ws://127.0.0.1:9900");
}

TEST_F(RealtimeUrlTest, AddressesAreReadInEveryForm) {
  struct Row {
    const char* url;
    const char* described;
  };
  for (const Row& row :
       {Row{"wss://realtime.example", "wss://realtime.example:443"},
        Row{"wss://realtime.example/", "wss://realtime.example:443"}, Row{"wss://10.0.0.1:8443", "wss://10.0.0.1:8443"},
        Row{"ws://localhost", "ws://localhost:80"}, Row{"ws://[::1]:9900", "ws://[::1]:9900"},
        Row{"wss://[2001:db8::1]", "wss://[2001:db8::1]:443"}}) {
    const auto config = Load({"--realtime-url", row.url});
    ASSERT_TRUE(config.ok()) << row.url << ": " << config.status();
    EXPECT_EQ(DescribeRealtimeUrl(*config), row.described);
  }
  EXPECT_EQ(DescribeRealtimeUrl(*Load()), "(as Composio says)");
}

TEST_F(RealtimeUrlTest, OtherAddressesAreRefused) {
  for (const char* url :
       {"https://realtime.example", "realtime.example", "wss://", "wss://host:0", "wss://host:99999", "wss://host:x",
        "wss://host/path", "wss://user@host", "wss://[::1", "ws://realtime.example"}) {
    const auto config = Load({"--realtime-url", url});
    ASSERT_FALSE(config.ok()) << url;
    EXPECT_TRUE(absl::StrContains(config.status().message(), "realtime.url")) << config.status();
  }
}

TEST_F(RealtimeUrlTest, ItsAuthoritiesAreTheUpstreamsUnlessSaid) {
  const std::string path = testing::TempDir() + "/authorities.yaml";
  std::ofstream(path) << "upstream:\n  ca_file: /upstream.pem\n";
  EXPECT_EQ(Load({"--config", path})->realtime_ca_file, "/upstream.pem");
  EXPECT_EQ(Load({"--config", path, "--realtime-ca-file=/own.pem"})->realtime_ca_file, "/own.pem");
}

}  // namespace
}  // namespace composio::config
