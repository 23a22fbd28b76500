// SPDX-License-Identifier: Apache-2.0
#include "sandbox/catalogue/catalogue.h"

#include <gtest/gtest.h>

#include <string>

#include "sandbox/catalogue/embedded_catalogue.h"

namespace composio::sandbox {
namespace {

constexpr char kApp[] = R"({"toolkit":{"slug":"x","name":"X"},
  "tools":[{"slug":"X_DO","name":"Do","description":"Does.","input_parameters":{},"sandbox":{"result":{"a":1}}}],
  "trigger_types":[{"slug":"X_DONE","name":"Done","description":"Done.","type":"webhook","config":{},"payload":{}}]})";

TEST(CatalogueTest, TheEmbeddedOneHasTwelveAppsWithToolsAndTriggers) {
  auto catalogue = Catalogue::Load(EmbeddedCatalogue());
  ASSERT_TRUE(catalogue.ok()) << catalogue.status();
  EXPECT_EQ(catalogue->apps().size(), 12u);
  EXPECT_GE(catalogue->tools().size(), 80u);
  EXPECT_GE(catalogue->trigger_types().size(), 40u);
  for (const Json& type : catalogue->trigger_types()) {
    std::string slug = StringAt(type, "slug");
    const CatalogueApp* app = catalogue->FindApp(StringAt(type["toolkit"], "slug"));
    ASSERT_NE(app, nullptr) << slug;
    EXPECT_FALSE(At(app->sample_events, slug).empty()) << slug << " has no sample event";
  }
}

TEST(CatalogueTest, WhatFilesLeaveOutIsFilledIn) {
  auto catalogue = Catalogue::Load({kApp});
  ASSERT_TRUE(catalogue.ok()) << catalogue.status();
  const CatalogueTool* tool = catalogue->FindTool("X_DO");
  ASSERT_NE(tool, nullptr);
  EXPECT_EQ(tool->item["toolkit"]["name"], "X");
  EXPECT_EQ(tool->item["deprecated"]["displayName"], "Do");
  EXPECT_EQ(tool->effect["result"]["a"], 1);
  EXPECT_FALSE(tool->item.contains("sandbox"));
  EXPECT_EQ(catalogue->FindApp("X")->toolkit["meta"]["tools_count"], 1);
  EXPECT_EQ((*catalogue->FindTriggerType("x_done"))["types"], Json::array({"webhook"}));
  EXPECT_EQ(catalogue->FindTool("x_do"), nullptr);
}

TEST(CatalogueTest, WrongFilesAreRefusedWithThePlace) {
  EXPECT_FALSE(Catalogue::Load({"{"}).ok());
  EXPECT_FALSE(Catalogue::Load({"{}"}).ok());
  EXPECT_FALSE(Catalogue::Load({kApp, kApp}).ok());
  auto status = Catalogue::Load({R"({"toolkit":{"slug":"y"},"tools":[{"slug":"Y_DO","name":"Do"}]})"}).status();
  EXPECT_NE(status.message().find("Y_DO"), absl::string_view::npos) << status;
}

}  // namespace
}  // namespace composio::sandbox
