// SPDX-License-Identifier: Apache-2.0
// The API as it is embedded in the binary: its comments are there.
#include <google/protobuf/descriptor.h>
#include <gtest/gtest.h>

#include <memory>
#include <string>

#include "service/schema/schema.h"

namespace composio {
namespace {

class EmbeddedApi : public testing::Test {
 protected:
  void SetUp() override {
    auto schema = schema::Schema::Load();
    ASSERT_TRUE(schema.ok()) << schema.status();
    schema_ = *std::move(schema);
  }

  std::unique_ptr<schema::Schema> schema_;
};

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
