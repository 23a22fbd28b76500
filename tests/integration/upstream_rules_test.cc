// SPDX-License-Identifier: Apache-2.0
// The rules of the public API, as they are embedded in the server.
#include <gtest/gtest.h>

#include "absl/strings/match.h"
#include "service/schema/schema.h"
#include "service/upstream/rule.h"

namespace composio::upstream {
namespace {

std::vector<Rule> AllRules(const schema::Schema& schema, transcode::TableSet& tables) {
  std::vector<Rule> rules;
  for (const auto* service : schema.services()) {
    for (int i = 0; i < service->method_count(); ++i) {
      if (!HasRule(*service->method(i))) continue;
      auto rule = CompileRule(*service->method(i), tables);
      EXPECT_TRUE(rule.ok()) << rule.status();
      if (rule.ok()) rules.push_back(*std::move(rule));
    }
  }
  return rules;
}

class UpstreamRules : public ::testing::Test {
 protected:
  void SetUp() override {
    auto schema = schema::Schema::Load();
    ASSERT_TRUE(schema.ok()) << schema.status();
    schema_ = *std::move(schema);
    rules_ = AllRules(*schema_, tables_);
    ASSERT_FALSE(rules_.empty());
  }

  std::unique_ptr<schema::Schema> schema_;
  transcode::TableSet tables_;
  std::vector<Rule> rules_;
};

TEST_F(UpstreamRules, AllCompile) {}

TEST_F(UpstreamRules, EveryPathIsOfTheCurrentVersionButForTheLegacyPackage) {
  for (const Rule& rule : rules_) {
    const bool legacy = absl::StartsWith(rule.method, "/composio.gateway.legacy.v1.");
    EXPECT_NE(legacy, absl::StartsWith(rule.path_texts.at(0), "/api/v3.1/"))
        << rule.method << " " << rule.path_texts[0];
  }
}

TEST_F(UpstreamRules, WhatOnlyReadsMayBeSentAgain) {
  for (const Rule& rule : rules_) {
    EXPECT_TRUE(rule.idempotent || rule.http_method != "GET") << rule.method << " has no idempotency_level";
  }
}

TEST_F(UpstreamRules, ToolExecutionIsNeverSentAgain) {
  for (const Rule& rule : rules_) {
    if (!absl::StartsWith(rule.path_texts[0], "/api/v3.1/tools/execute/")) continue;
    const bool executes = rule.path_texts.size() == 1 || rule.path_fields.back() >= 0;
    EXPECT_FALSE(executes && rule.idempotent) << rule.method;
  }
}

}  // namespace
}  // namespace composio::upstream
