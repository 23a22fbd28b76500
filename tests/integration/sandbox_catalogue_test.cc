// SPDX-License-Identifier: Apache-2.0
// The catalogue's data, used as a client uses it: every tool runs and every trigger type fires, and what comes back
// satisfies the schema that describes it.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "sandbox/catalogue/catalogue.h"
#include "sandbox/catalogue/embedded_catalogue.h"
#include "sandbox/wire/schema.h"
#include "tests/testing/sandbox_rig.h"

namespace composio::sandbox {
namespace {

using testing::SandboxRig;

const Catalogue& TheCatalogue() {
  static const auto* catalogue = new Catalogue(*Catalogue::Load(EmbeddedCatalogue()));
  return *catalogue;
}

std::vector<std::string> ToolSlugs() {
  std::vector<std::string> out;
  for (const CatalogueTool& tool : TheCatalogue().tools()) out.push_back(tool.item["slug"]);
  return out;
}

std::vector<std::string> TriggerTypeSlugs() {
  std::vector<std::string> out;
  for (const Json& type : TheCatalogue().trigger_types()) out.push_back(type["slug"]);
  return out;
}

std::string NameOf(const ::testing::TestParamInfo<std::string>& info) { return info.param; }

// The examples that the schema gives for what is required.
Json RequiredArguments(const Json& schema) {
  Json out = Json::object();
  for (const Json& name : At(schema, "required")) {
    const Json& property = schema["properties"][AsText(name)];
    if (property.contains("examples")) {
      out[AsText(name)] = property["examples"][0];
    } else {
      out[AsText(name)] = StringAt(property, "type") == "object" ? RequiredArguments(property) : Json("text");
    }
  }
  return out;
}

// Everything that an example or a default is known for.
Json AllArguments(const Json& schema) {
  Json out = RequiredArguments(schema);
  for (const auto& [name, property] : schema["properties"].items()) {
    if (property.contains("examples")) out[name] = property["examples"][0];
  }
  return out;
}

// A file that was uploaded for the tool, as its arguments name it.
Json UploadedFile(SandboxRig& rig, const std::string& tool) {
  const Json place = rig.Post("/api/v3.1/files/upload/request",
                              {{"toolkit_slug", TheCatalogue().FindTool(tool)->item["toolkit"]["slug"]},
                               {"tool_slug", tool},
                               {"filename", "hello.txt"},
                               {"mimetype", "text/plain"},
                               {"md5", "5d41402abc4b2a76b9719d911017c592"}})
                         .body;
  const std::string url = AsText(place["new_presigned_url"]);
  const std::string target = url.substr(url.find("/_files/"));
  const size_t mark = target.find('?');
  const auto put =
      rig.Send({"PUT", target.substr(0, mark), target.substr(mark + 1), {{"content-type", "text/plain"}}, "hello"});
  EXPECT_EQ(put.status, 200) << put.text;
  return {{"name", "hello.txt"}, {"mimetype", "text/plain"}, {"s3key", place["key"]}};
}

SandboxRig::Answer Execute(SandboxRig& rig, const std::string& tool, Json arguments) {
  const Json& properties = TheCatalogue().FindTool(tool)->item["input_parameters"]["properties"];
  for (auto& [name, value] : arguments.items()) {
    if (At(properties[name], "file_uploadable") == true) value = UploadedFile(rig, tool);
  }
  return rig.Post("/api/v3.1/tools/execute/" + tool, {{"user_id", "default"}, {"arguments", std::move(arguments)}});
}

std::string Violations(const Json& schema, const Json& value) {
  return absl::StrJoin(SchemaViolations(schema, value), "; ");
}

// One instance of every trigger type, for the user who will execute tools.
void EnableEverything(SandboxRig& rig) {
  for (const CatalogueApp& app : TheCatalogue().apps()) {
    for (const auto& [slug, samples] : app.sample_events.items()) {
      const Json& configs = At(app.sample_configs, slug);
      Json config = configs.empty() ? Json::object() : configs[0];
      config.erase("interval");  // may be less than Composio's own app is allowed
      rig.Enable("default", slug, config);
    }
  }
}

// Loading the catalogue takes longer than all else here: one sandbox, put back for each use. Its webhook subscription
// stays.
SandboxRig& FreshRig() {
  static auto* rig = [] {
    auto* made = new SandboxRig();
    auto answer =
        made->Post("/api/v3.1/webhook_subscriptions", {{"webhook_url", "http://127.0.0.1:1/webhooks/composio"},
                                                       {"enabled_events", {"composio.trigger.message"}},
                                                       {"version", "V3"}});
    EXPECT_EQ(answer.status, 201) << answer.text;
    return made;
  }();
  auto reset = rig->Post("/_sandbox/reset", Json::object());
  EXPECT_LT(reset.status, 300) << reset.text;
  EnableEverything(*rig);
  return *rig;
}

void ExpectPayloadsFit(SandboxRig& rig, const std::string& where) {
  for (const Json& webhook : rig.Webhooks()) {
    const Json* type = TheCatalogue().FindTriggerType(AsText(webhook["metadata"]["trigger_slug"]));
    ASSERT_NE(type, nullptr) << where;
    EXPECT_EQ(Violations((*type)["payload"], webhook["data"]), "") << where << ": " << webhook["data"];
  }
}

class CatalogueToolTest : public ::testing::TestWithParam<std::string> {};

TEST_P(CatalogueToolTest, RunsWithItsExamplesAndAnswersByItsSchema) {
  const Json& tool = TheCatalogue().FindTool(GetParam())->item;
  for (const Json& arguments : {RequiredArguments(tool["input_parameters"]), AllArguments(tool["input_parameters"])}) {
    SandboxRig& rig = FreshRig();
    auto answer = Execute(rig, GetParam(), arguments);
    ASSERT_EQ(answer.status, 200) << answer.text;
    EXPECT_EQ(answer.body["successful"], true) << arguments << " → " << answer.text;
    EXPECT_EQ(Violations(tool["output_parameters"], answer.body), "") << answer.text;
    ExpectPayloadsFit(rig, GetParam());
  }
}

TEST_P(CatalogueToolTest, FiresWhatItsEffectSays) {
  const CatalogueTool& tool = *TheCatalogue().FindTool(GetParam());
  SandboxRig& rig = FreshRig();
  Execute(rig, GetParam(), RequiredArguments(tool.item["input_parameters"]));
  EXPECT_EQ(rig.Webhooks().size(), At(tool.effect, "fires").size());
}

TEST_P(CatalogueToolTest, RefusesToRunWithoutWhatIsRequired) {
  const Json& tool = TheCatalogue().FindTool(GetParam())->item;
  const Json arguments = RequiredArguments(tool["input_parameters"]);
  for (const auto& [name, value] : arguments.items()) {
    SandboxRig& rig = FreshRig();
    Json incomplete = arguments;
    incomplete.erase(name);
    auto answer =
        rig.Post("/api/v3.1/tools/execute/" + GetParam(), {{"user_id", "default"}, {"arguments", incomplete}});
    EXPECT_EQ(answer.body["successful"], false) << "without " << name;
  }
}

INSTANTIATE_TEST_SUITE_P(All, CatalogueToolTest, ::testing::ValuesIn(ToolSlugs()), NameOf);

class CatalogueTriggerTypeTest : public ::testing::TestWithParam<std::string> {};

TEST_P(CatalogueTriggerTypeTest, FiresSamplesThatSatisfyItsPayloadSchema) {
  SandboxRig& rig = FreshRig();
  for (int i = 0; i < 10; ++i) {
    auto answer = rig.Post("/_sandbox/events", {{"trigger_type", GetParam()}});
    ASSERT_LT(answer.status, 300) << answer.text;
  }
  EXPECT_GE(rig.Webhooks().size(), 10u);
  ExpectPayloadsFit(rig, GetParam());
}

INSTANTIATE_TEST_SUITE_P(All, CatalogueTriggerTypeTest, ::testing::ValuesIn(TriggerTypeSlugs()), NameOf);

}  // namespace
}  // namespace composio::sandbox
