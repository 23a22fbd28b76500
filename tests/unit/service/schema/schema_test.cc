// SPDX-License-Identifier: Apache-2.0
#include "service/schema/schema.h"

#include <google/protobuf/descriptor.pb.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

#include "composio/gateway/v1/upstream.pb.h"

namespace composio::schema {
namespace {

class SchemaTest : public testing::Test {
 protected:
  SchemaTest() : schema_(*Schema::Load()) {}
  const std::unique_ptr<Schema> schema_;
};

TEST_F(SchemaTest, EveryServiceIsThereInTheOrderOfNames) {
  std::vector<std::string> names;
  for (const auto* service : schema_->services()) names.push_back(service->full_name());
  EXPECT_TRUE(std::is_sorted(names.begin(), names.end()));
  const std::set<std::string> set(names.begin(), names.end());
  EXPECT_EQ(set.size(), names.size());
  for (const char* name :
       {"composio.gateway.v1.AppService", "composio.gateway.v1.AuthConfigService",
        "composio.gateway.v1.ConnectionService", "composio.gateway.v1.EventService", "composio.gateway.v1.ToolService",
        "composio.gateway.v1.TriggerService", "grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection",
        "grpc.reflection.v1alpha.ServerReflection"}) {
    EXPECT_TRUE(set.contains(name)) << name;
  }
}

TEST_F(SchemaTest, RulesAreReadableAsOptionsOfThePool) {
  const auto* method = schema_->pool().FindMethodByName("composio.gateway.v1.AppService.GetApp");
  ASSERT_NE(method, nullptr);
  ASSERT_TRUE(method->options().HasExtension(gateway::v1::upstream));
  EXPECT_FALSE(method->options().GetExtension(gateway::v1::upstream).get().empty());
}

TEST_F(SchemaTest, CommentsSurvive) {
  const auto* message = schema_->pool().FindMessageTypeByName("composio.gateway.v1.App");
  ASSERT_NE(message, nullptr);
  google::protobuf::SourceLocation location;
  ASSERT_TRUE(message->GetSourceLocation(&location));
  EXPECT_FALSE(location.leading_comments.empty());
}

TEST_F(SchemaTest, ErrorDetailsAreThereForClientsWithReflectionOnly) {
  EXPECT_NE(schema_->pool().FindMessageTypeByName("google.rpc.ErrorInfo"), nullptr);
}

TEST_F(SchemaTest, TheSetHoldsEveryFileBeforeItsUsers) {
  google::protobuf::FileDescriptorSet set;
  ASSERT_TRUE(set.ParseFromString(std::string(Schema::DescriptorSet())));
  std::set<std::string> seen;
  for (const auto& file : set.file()) {
    for (const std::string& dependency : file.dependency()) EXPECT_TRUE(seen.contains(dependency)) << dependency;
    EXPECT_TRUE(seen.insert(file.name()).second) << file.name();
  }
}

}  // namespace
}  // namespace composio::schema
