// SPDX-License-Identifier: Apache-2.0
#include "sandbox/catalogue/derived_fields.h"

#include <utility>

namespace composio::sandbox {
namespace {

constexpr char kCreatedAt[] = "2024-05-03T11:44:32.061Z";
constexpr char kUpdatedAt[] = "2026-04-13T06:44:29.642Z";

void SetDefault(Json& object, const char* name, Json value) {
  if (!object.contains(name)) object[name] = std::move(value);
}

Json ToolkitReference(const Json& toolkit) {
  return {
      {"slug", At(toolkit, "slug")}, {"name", At(toolkit, "name")}, {"logo", StringAt(At(toolkit, "meta"), "logo")}};
}

// The wrapper around every tool's result.
Json OutputSchema(Json data) {
  return {{"title", "Response"},
          {"type", "object"},
          {"properties",
           {{"data", std::move(data)},
            {"error",
             {{"type", "string"},
              {"title", "Error"},
              {"default", nullptr},
              {"nullable", true},
              {"description", "What went wrong, if anything did"}}},
            {"successful",
             {{"type", "boolean"}, {"title", "Successful"}, {"description", "Whether the tool did its work"}}}}},
          {"required", {"data", "successful"}}};
}

}  // namespace

Json CompleteToolkit(Json toolkit, size_t tools, size_t trigger_types) {
  SetDefault(toolkit, "type", "native");
  SetDefault(toolkit, "enabled", true);
  SetDefault(toolkit, "is_local_toolkit", false);
  SetDefault(toolkit, "composio_managed_auth", Json::array());
  SetDefault(toolkit, "composio_managed_auth_schemes", Json::array());
  SetDefault(toolkit, "auth_config_details", Json::array());
  SetDefault(toolkit, "deprecated", Json::object());
  SetDefault(toolkit["deprecated"], "toolkitId", At(toolkit, "slug"));
  SetDefault(toolkit["deprecated"], "rawProxyInfoByAuthSchemes", Json::array());
  SetDefault(toolkit, "meta", Json::object());
  Json& meta = toolkit["meta"];
  SetDefault(meta, "created_at", kCreatedAt);
  SetDefault(meta, "updated_at", kUpdatedAt);
  SetDefault(meta, "description", "");
  SetDefault(meta, "logo", "");
  SetDefault(meta, "app_url", nullptr);
  SetDefault(meta, "categories", Json::array());
  SetDefault(meta, "version", "00000000_00");
  SetDefault(meta, "available_versions", Json::array({At(meta, "version")}));
  meta["tools_count"] = tools;
  meta["triggers_count"] = trigger_types;
  return toolkit;
}

Json ToolkitListItem(const Json& toolkit) {
  Json schemes = Json::array();
  for (const Json& detail : At(toolkit, "auth_config_details")) schemes.push_back(At(detail, "mode"));
  Json meta = At(toolkit, "meta");
  meta.erase("available_versions");
  for (Json& category : meta["categories"]) {
    category = {{"id", At(category, "slug")}, {"name", At(category, "name")}};
  }
  bool no_auth = schemes.empty() || schemes == Json::array({"NO_AUTH"});
  return {{"slug", At(toolkit, "slug")},
          {"name", At(toolkit, "name")},
          {"type", At(toolkit, "type")},
          {"auth_schemes", std::move(schemes)},
          {"composio_managed_auth_schemes", At(toolkit, "composio_managed_auth_schemes")},
          {"is_local_toolkit", At(toolkit, "is_local_toolkit")},
          {"no_auth", no_auth},
          {"auth_guide_url", At(toolkit, "auth_guide_url")},
          {"deprecated", {{"toolkitId", At(At(toolkit, "deprecated"), "toolkitId")}}},
          {"meta", std::move(meta)}};
}

Json CompleteTool(const Json& toolkit, Json tool) {
  const Json& meta = At(toolkit, "meta");
  tool["toolkit"] = ToolkitReference(toolkit);
  SetDefault(tool, "version", At(meta, "version"));
  SetDefault(tool, "available_versions", At(meta, "available_versions"));
  SetDefault(tool, "human_description", At(tool, "description"));
  SetDefault(tool, "is_deprecated", false);
  SetDefault(tool, "no_auth", false);
  SetDefault(tool, "scopes", Json::array());
  SetDefault(tool, "tags", Json::array());
  Json requirements = nullptr;
  if (!At(tool, "scopes").empty()) requirements = {{"all_of", At(tool, "scopes")}};
  SetDefault(tool, "scope_requirements", std::move(requirements));
  Json data = At(tool, "data_schema");
  if (data.is_null()) data = {{"type", "object"}, {"title", "Data"}, {"additionalProperties", true}};
  SetDefault(tool, "output_parameters", OutputSchema(std::move(data)));
  tool["deprecated"] = {{"displayName", At(tool, "name")},
                        {"version", At(tool, "version")},
                        {"available_versions", At(tool, "available_versions")},
                        {"is_deprecated", At(tool, "is_deprecated")},
                        {"toolkit", {{"logo", StringAt(meta, "logo")}}}};
  tool.erase("sandbox");
  tool.erase("data_schema");
  return tool;
}

Json CompleteTriggerType(const Json& toolkit, Json type) {
  type["toolkit"] = ToolkitReference(toolkit);
  SetDefault(type, "version", At(At(toolkit, "meta"), "version"));
  SetDefault(type, "types", Json::array({At(type, "type")}));
  SetDefault(type, "instructions", "");
  SetDefault(type, "requires_webhook_endpoint_setup", false);
  return type;
}

}  // namespace composio::sandbox
