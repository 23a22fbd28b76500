// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/notices/operation_names.h"

#include <gtest/gtest.h>

#include "composio/gateway/v1/tool_service.pb.h"

namespace composio::upstream {
namespace {

OperationName Find(const std::string& method, const std::string& url) {
  static const OperationNames names(
      {gateway::v1::ListToolsRequest::descriptor()->file()->FindServiceByName("ToolService")},
      "https://composio.example/base");
  return names.Find(method, url);
}

TEST(OperationNames, OperationOfAMethodIsToldByItsTemplate) {
  const OperationName name = Find("GET", "https://composio.example/base/api/v3.1/tools/GITHUB_X?version=1");
  EXPECT_EQ(name.operation, "GET /api/v3.1/tools/{tool}");
  EXPECT_EQ(name.rpc, "composio.gateway.v1.ToolService/GetTool");
}

TEST(OperationNames, PathThatIsSpelledOutGoesBeforeOneWithFields) {
  EXPECT_EQ(Find("GET", "https://composio.example/base/api/v3.1/tools/enum").rpc,
            "composio.gateway.v1.ToolService/ListToolSlugs");
}

TEST(OperationNames, OlderVersionHasTheTemplateAndNoMethod) {
  const OperationName name = Find("GET", "https://composio.example/base/api/v3/tools/GITHUB_X");
  EXPECT_EQ(name.operation, "GET /api/v3/tools/{tool}");
  EXPECT_EQ(name.rpc, "");
}

TEST(OperationNames, WhatNoMethodStandsForIsToldByItsPath) {
  EXPECT_EQ(Find("PUT", "https://composio.example/base/api/v3.1/tools/X?secret=1").operation, "PUT /api/v3.1/tools/X");
  EXPECT_EQ(Find("GET", "https://composio.example/base/" + std::string(1000, 'x')).operation.size(), 260u);
}

}  // namespace
}  // namespace composio::upstream
