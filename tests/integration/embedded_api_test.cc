// SPDX-License-Identifier: Apache-2.0
// The API as it is embedded in the binary: its rules can be used and its comments are there.
#include <google/protobuf/descriptor.h>
#include <gtest/gtest.h>

#include <memory>
#include <set>
#include <string>

#include "service/schema/schema.h"
#include "service/upstream/rule.h"

namespace composio {
namespace {

constexpr char kPackage[] = "composio.gateway.v1";

class EmbeddedApi : public testing::Test {
 protected:
  void SetUp() override {
    auto schema = schema::Schema::Load();
    ASSERT_TRUE(schema.ok()) << schema.status();
    schema_ = *std::move(schema);
  }

  std::set<std::string> OurServices() const {
    std::set<std::string> names;
    for (const auto* service : schema_->services()) {
      if (service->file()->package() == kPackage) names.insert(service->name());
    }
    return names;
  }

  std::unique_ptr<schema::Schema> schema_;
};

TEST_F(EmbeddedApi, HasTheServicesOfTheContract) {
  EXPECT_EQ(OurServices(), (std::set<std::string>{"AppService", "AuthConfigService", "ConnectionService",
                                                  "EventService", "ToolService", "TriggerService"}));
}

TEST_F(EmbeddedApi, EveryMethodBesidesEventsHasARule) {
  int rules = 0;
  for (const auto* service : schema_->services()) {
    if (service->file()->package() != kPackage) continue;
    for (int i = 0; i < service->method_count(); ++i) {
      const auto& method = *service->method(i);
      EXPECT_EQ(upstream::HasRule(method), service->name() != "EventService") << method.full_name();
      rules += upstream::HasRule(method);
    }
  }
  EXPECT_EQ(rules, 37);
}

TEST_F(EmbeddedApi, CommentsSurvive) {
  google::protobuf::SourceLocation location;
  const auto* method = schema_->pool().FindMethodByName("composio.gateway.v1.AppService.ListApps");
  ASSERT_NE(method, nullptr);
  ASSERT_TRUE(method->GetSourceLocation(&location));
  EXPECT_NE(location.leading_comments.find("Lists the apps"), std::string::npos);
  const auto* field = schema_->pool().FindFieldByName("composio.gateway.v1.TriggerEvent.event_id");
  ASSERT_NE(field, nullptr);
  ASSERT_TRUE(field->GetSourceLocation(&location));
  EXPECT_NE(location.leading_comments.find("Identifier of the event"), std::string::npos);
}

}  // namespace
}  // namespace composio
