// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/operation_table.h"

#include <gtest/gtest.h>

namespace composio::upstream {
namespace {

Rule MakeRule(std::string http_method, std::vector<std::string> texts, std::vector<int> fields, absl::Duration ttl) {
  Rule rule;
  rule.http_method = std::move(http_method);
  rule.path_texts = std::move(texts);
  rule.path_fields = std::move(fields);
  rule.cache_ttl = ttl;
  return rule;
}

class OperationTableTest : public ::testing::Test {
 protected:
  OperationTableTest() {
    table_.Add(MakeRule("GET", {"/api/tools/"}, {0}, absl::Seconds(1)));
    table_.Add(MakeRule("GET", {"/api/tools/enum"}, {-1}, absl::Seconds(2)));
    table_.Add(MakeRule("POST", {"/api/tools/"}, {0}, absl::ZeroDuration()));
    table_.Add(MakeRule("GET", {"/api/tools/", "/scopes"}, {0, -1}, absl::Seconds(3)));
  }
  absl::Duration Ttl(absl::string_view method, absl::string_view target) const {
    const auto* operation = table_.Find(method, target);
    return operation == nullptr ? absl::Seconds(-1) : operation->cache_ttl;
  }

  OperationTable table_;
};

TEST_F(OperationTableTest, TheRuleOfMethodAndPathIsFound) {
  EXPECT_EQ(Ttl("GET", "/api/tools/A?x=/y/z"), absl::Seconds(1));
  EXPECT_EQ(Ttl("GET", "/api/tools/A/scopes"), absl::Seconds(3));
  EXPECT_EQ(Ttl("POST", "/api/tools/A"), absl::ZeroDuration());
}

TEST_F(OperationTableTest, APathThatIsSpelledOutGoesFirst) {
  EXPECT_EQ(Ttl("GET", "/api/tools/enum"), absl::Seconds(2));
}

TEST_F(OperationTableTest, OtherPathsHaveNone) {
  for (absl::string_view target :
       {"/api/tools", "/api/tools/", "/api/tools/A/b", "/v2/tools/A", "", "/", "api/tools/A/"}) {
    EXPECT_EQ(Ttl("GET", target), absl::Seconds(-1)) << target;
  }
  EXPECT_EQ(Ttl("DELETE", "/api/tools/A"), absl::Seconds(-1));
}

}  // namespace
}  // namespace composio::upstream
