// SPDX-License-Identifier: Apache-2.0
#include "service/tool_formats/schema/walk.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace composio::tool_formats {
namespace {

TEST(ForEachNodeTest, SchemasAreVisitedAndDataIsNot) {
  Json schema =
      Json::parse(R"({"title":"root","properties":{"a":{"title":"a","default":{"title":"no"}},"items":{"title":"b"}},
      "items":[{"title":"c"}],"anyOf":[{"title":"d"}],"enum":[{"title":"no"}],"const":{"title":"no"},"examples":[{"title":"no"}],
      "additionalProperties":{"title":"e"},"not":true,"$defs":{"x":{"title":"f"}}})");
  std::vector<std::string> titles;
  ForEachNode(schema, [&](Json& node) { titles.push_back(TextAt(node, "title")); });
  EXPECT_EQ(titles, (std::vector<std::string>{"a", "b", "c", "d", "e", "f", "root"}));
}

TEST(AddToDescriptionTest, SentencesAreKeptApart) {
  Json node = Json::object();
  AddToDescription(node, "One.");
  EXPECT_EQ(node["description"], "One.");
  node["description"] = "Which";
  AddToDescription(node, "Two.");
  EXPECT_EQ(node["description"], "Which. Two.");
}

}  // namespace
}  // namespace composio::tool_formats
