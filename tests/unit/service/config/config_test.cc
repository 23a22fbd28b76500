// SPDX-License-Identifier: Apache-2.0
#include "service/config/config.h"

#include <gtest/gtest.h>

#include <fstream>

namespace composio::config {
namespace {

class ConfigTest : public testing::Test {
 protected:
  absl::StatusOr<Config> Load(const std::vector<std::string>& arguments = {}) {
    auto line = ParseCommandLine(arguments);
    if (!line.ok()) return line.status();
    return LoadConfig(*line, [this](const char* name) {
      auto found = environment_.find(name);
      return found == environment_.end() ? "" : found->second;
    });
  }
  std::string File(const std::string& text) {
    const std::string path = testing::TempDir() + "/gateway.yaml";
    std::ofstream(path) << text;
    return path;
  }
  std::string Error(const absl::StatusOr<Config>& config) {
    EXPECT_FALSE(config.ok());
    return std::string(config.status().message());
  }

  std::map<std::string, std::string> environment_{{"HOME", "/home/someone"}};
};

TEST_F(ConfigTest, NothingSetMeansSandboxOnLoopback) {
  const auto config = Load();
  ASSERT_TRUE(config.ok()) << config.status();
  EXPECT_TRUE(config->uses_sandbox());
  EXPECT_EQ(config->address, "127.0.0.1:50051");
  EXPECT_EQ(config->webhook_path, "/webhooks/composio");
  EXPECT_EQ(config->data_dir, "/home/someone/.local/state/composio-gateway");
  EXPECT_TRUE(config->webhook_secrets.at("default").empty());
}

TEST_F(ConfigTest, AKeyMeansTheRealComposio) {
  environment_["COMPOSIO_API_KEY"] = "ak_1";
  EXPECT_EQ(Load()->upstream_base_url, "https://backend.composio.dev");
}

TEST_F(ConfigTest, BaseUrlFromTheEnvironmentWinsAndLosesItsSlash) {
  environment_["COMPOSIO_API_KEY"] = "ak_1";
  environment_["COMPOSIO_BASE_URL"] = "http://127.0.0.1:9900/";
  EXPECT_EQ(Load()->upstream_base_url, "http://127.0.0.1:9900");
}

TEST_F(ConfigTest, FlagWinsOverEnvironmentOverFile) {
  const std::string file = File("address: 127.0.0.1:1\ndata_dir: /file\nworkers: 7\n");
  environment_["COMPOSIO_GATEWAY_CONFIG"] = file;
  environment_["COMPOSIO_GATEWAY_ADDRESS"] = "127.0.0.1:2";
  environment_["COMPOSIO_GATEWAY_DATA_DIR"] = "/environment";
  const auto config = Load({"--address", "127.0.0.1:3"});
  ASSERT_TRUE(config.ok()) << config.status();
  EXPECT_EQ(config->address, "127.0.0.1:3");
  EXPECT_EQ(config->data_dir, "/environment");
  EXPECT_EQ(config->workers, 7);
}

TEST_F(ConfigTest, FileSetsDurationsAndProjects) {
  const std::string secret = testing::TempDir() + "/secret";
  std::ofstream(secret) << "  s3cret \n";
  const auto config =
      Load({"--config=" + File("retention: {max_age: 3600s, max_events: 10}\nwebhook:\n  path: /webhook\n"
                               "  projects:\n    blue: {secret_files: [" +
                               secret + "]}\n")});
  ASSERT_TRUE(config.ok()) << config.status();
  EXPECT_EQ(config->retention_max_age, absl::Hours(1));
  EXPECT_EQ(config->retention_max_events, 10);
  EXPECT_EQ(config->webhook_path, "/webhook");
  EXPECT_EQ(config->webhook_secrets.at("blue"), std::vector<std::string>{"s3cret"});
}

TEST_F(ConfigTest, TwoWebhookSecretsAreAcceptedWhileOneIsReplaced) {
  environment_["COMPOSIO_WEBHOOK_SECRET"] = "new, old";
  EXPECT_EQ(Load()->webhook_secrets.at("default"), (std::vector<std::string>{"new", "old"}));
}

TEST_F(ConfigTest, OpenAddressIsRefusedUnlessInsecureIsWrittenDown) {
  EXPECT_NE(Error(Load({"--address", "0.0.0.0:50051"})).find("--insecure"), std::string::npos);
  EXPECT_TRUE(Load({"--address", "0.0.0.0:50051", "--insecure"}).ok());
  environment_["COMPOSIO_GATEWAY_INSECURE"] = "true";
  EXPECT_TRUE(Load({"--address", "0.0.0.0:50051"}).ok());
}

TEST_F(ConfigTest, PlainHttpToAnotherMachineIsRefused) {
  for (const char* url : {"http://example.org", "ftp://127.0.0.1", "example.org", "http://127.0.0.1.example.org"}) {
    environment_["COMPOSIO_BASE_URL"] = url;
    EXPECT_NE(Error(Load()).find("COMPOSIO_BASE_URL"), std::string::npos) << url;
  }
}

TEST_F(ConfigTest, BadValuesNameTheirSource) {
  EXPECT_NE(Error(Load({"--workers", "many"})).find("--workers"), std::string::npos);
  EXPECT_NE(Error(Load({"--drain-limit", "soon"})).find("--drain-limit"), std::string::npos);
  EXPECT_NE(Error(Load({"--address", "50051"})).find("HOST:PORT"), std::string::npos);
  EXPECT_NE(Error(Load({"--colour", "red"})).find("--colour"), std::string::npos);
  EXPECT_NE(Error(Load({"--data-dir"})).find("needs a value"), std::string::npos);
  EXPECT_NE(Error(Load({"dance"})).find("dance"), std::string::npos);
}

TEST_F(ConfigTest, BadFilesSayWhichAndWhy) {
  EXPECT_NE(Error(Load({"--config", "/no/such/file"})).find("/no/such/file"), std::string::npos);
  EXPECT_NE(Error(Load({"--config", File("adress: x\n")})).find("adress"), std::string::npos);
  EXPECT_NE(Error(Load({"--config", File("address: [1\n")})).find("gateway.yaml"), std::string::npos);
  EXPECT_NE(Error(Load({"--config", File("- a\n")})).find("map"), std::string::npos);
  EXPECT_NE(Error(Load({"--config", File("workers: lots\n")})).find("workers"), std::string::npos);
  EXPECT_NE(Error(Load({"--config", File("webhook: {projects: {a: {secret_files: [/none]}}}\n")})).find("/none"),
            std::string::npos);
}

TEST_F(ConfigTest, DescriptionMasksSecrets) {
  environment_["COMPOSIO_API_KEY"] = "ak_topsecret";
  environment_["COMPOSIO_WEBHOOK_SECRET"] = "whsec_topsecret";
  const std::string text = Describe(*Load());
  EXPECT_EQ(text.find("topsecret"), std::string::npos);
  EXPECT_NE(text.find("COMPOSIO_API_KEY: (set)"), std::string::npos);
}

TEST_F(ConfigTest, UpstreamSettingsComeFromTheFile) {
  const auto config = Load({"--config=" + File("upstream: {timeout: 5s, http2: false, retry: {max_retries: 1}}\n")});
  ASSERT_TRUE(config.ok()) << config.status();
  EXPECT_EQ(config->upstream.timeout, absl::Seconds(5));
  EXPECT_FALSE(config->upstream.http2);
  EXPECT_EQ(config->upstream.max_retries, 1);
  EXPECT_NE(Describe(*config).find("upstream.http2: false\n"), std::string::npos);
  EXPECT_NE(Error(Load({"--config=" + File("upstream: {timeout: 0s}\n")})).find("upstream.timeout"), std::string::npos);
}

TEST_F(ConfigTest, LogLevelIsOneOfFour) {
  EXPECT_EQ(Load()->log_level, "info");
  EXPECT_EQ(Load({"--log-level=debug"})->log_level, "debug");
  EXPECT_NE(Error(Load({"--log-level=loud"})).find("--log-level"), std::string::npos);
}

TEST_F(ConfigTest, DescriptorSetsAddUpAndAFlagWinsOverTheEnvironment) {
  environment_["COMPOSIO_GATEWAY_EXTRA_DESCRIPTOR_SET"] = "/a.pb:/b.pb";
  EXPECT_EQ(Load()->extra_descriptor_sets, (std::vector<std::string>{"/a.pb", "/b.pb"}));
  EXPECT_EQ(Load({"--extra-descriptor-set=/c.pb", "--extra-descriptor-set", "/d.pb"})->extra_descriptor_sets,
            (std::vector<std::string>{"/c.pb", "/d.pb"}));
}

TEST_F(ConfigTest, TheCacheFollowsTheRulesUnlessItIsToldATime) {
  EXPECT_EQ(Load()->cache_ttl, absl::nullopt);
  EXPECT_EQ(Load()->cache_max_bytes, 64 << 20);
  EXPECT_EQ(Load()->cache_max_entries, 10'000);
  EXPECT_EQ(Load()->rate_limit_max_waiting, 4096);
  const std::string file =
      File("upstream: {cache: {ttl: 0s, max_bytes: 0, max_entries: 5}, rate_limit: {max_waiting: 7}}");
  const auto config = Load({"--config=" + file});
  ASSERT_TRUE(config.ok()) << config.status();
  EXPECT_EQ(config->cache_ttl, absl::ZeroDuration());
  EXPECT_EQ(config->cache_max_bytes, 0);
  EXPECT_EQ(config->cache_max_entries, 5);
  EXPECT_EQ(config->rate_limit_max_waiting, 7);
  EXPECT_EQ(Load({"--config=" + file, "--cache-ttl=90s"})->cache_ttl, absl::Seconds(90));
  environment_["COMPOSIO_GATEWAY_CACHE_TTL"] = "2m";
  EXPECT_EQ(Load()->cache_ttl, absl::Minutes(2));
  EXPECT_NE(Describe(*Load()).find("upstream.cache.ttl: 2m"), std::string::npos);
}

TEST_F(ConfigTest, SettingsOfTheCacheThatCannotBeAreRefused) {
  EXPECT_NE(Error(Load({"--cache-ttl=soon"})).find("--cache-ttl"), std::string::npos);
  EXPECT_NE(Error(Load({"--cache-ttl=-1s"})).find("upstream.cache.ttl"), std::string::npos);
  EXPECT_NE(Error(Load({"--config=" + File("upstream: {cache: {max_bytes: -1}}")})).find("upstream.cache.max_bytes"),
            std::string::npos);
  EXPECT_NE(Error(Load({"--config=" + File("upstream: {rate_limit: {max_waiting: -1}}")})).find("max_waiting"),
            std::string::npos);
}

TEST_F(ConfigTest, CommandsAreRecognised) {
  EXPECT_EQ(ParseCommandLine({"descriptors"})->command, CommandLine::Command::kDescriptors);
  EXPECT_EQ(ParseCommandLine({"--help"})->command, CommandLine::Command::kHelp);
  EXPECT_EQ(ParseCommandLine({"--print-config"})->command, CommandLine::Command::kPrintConfig);
  EXPECT_NE(Usage().find("--webhook-address"), std::string::npos);
}

}  // namespace
}  // namespace composio::config
