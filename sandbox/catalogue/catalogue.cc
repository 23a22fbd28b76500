// SPDX-License-Identifier: Apache-2.0
#include "sandbox/catalogue/catalogue.h"

#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "sandbox/catalogue/derived_fields.h"

namespace composio::sandbox {
namespace {

absl::Status Wrong(absl::string_view where, absl::string_view what) {
  return absl::InvalidArgumentError(absl::StrCat("sandbox catalogue: ", where, ": ", what));
}

}  // namespace

absl::StatusOr<Catalogue> Catalogue::Load(const std::vector<absl::string_view>& files) {
  Catalogue out;
  for (absl::string_view file : files) {
    if (absl::Status status = out.AddFile(file); !status.ok()) return status;
  }
  return out;
}

absl::Status Catalogue::AddFile(absl::string_view text) {
  Json file = ParseJson(text);
  if (file.is_discarded()) return Wrong(text.substr(0, 60), "not JSON");
  std::string slug = StringAt(At(file, "toolkit"), "slug");
  if (slug.empty()) return Wrong(text.substr(0, 60), "toolkit.slug is missing");
  const Json &tools = At(file, "tools"), &types = At(file, "trigger_types");
  Json toolkit = CompleteToolkit(At(file, "toolkit"), tools.size(), types.size());
  for (const Json& tool : tools) {
    if (absl::Status status = AddTool(toolkit, tool); !status.ok()) return status;
  }
  for (const Json& type : types) {
    if (absl::Status status = AddTriggerType(toolkit, type); !status.ok()) return status;
  }
  if (!app_index_.emplace(slug, apps_.size()).second) return Wrong(slug, "is there twice");
  Json list_item = ToolkitListItem(toolkit);
  apps_.push_back({std::move(toolkit), std::move(list_item), At(file, "sample_events"), At(file, "sample_configs"),
                   At(file, "demo_triggers"), At(file, "records")});
  return absl::OkStatus();
}

absl::Status Catalogue::AddTool(const Json& toolkit, Json tool) {
  std::string slug = StringAt(tool, "slug");
  for (const char* name : {"slug", "name", "description"}) {
    if (StringAt(tool, name).empty()) return Wrong(slug, absl::StrCat("tool without ", name));
  }
  if (!At(tool, "input_parameters").is_object()) return Wrong(slug, "input_parameters is not an object");
  if (!tool_index_.emplace(slug, tools_.size()).second) return Wrong(slug, "is there twice");
  Json effect = At(tool, "sandbox");
  tools_.push_back({CompleteTool(toolkit, std::move(tool)), std::move(effect)});
  return absl::OkStatus();
}

absl::Status Catalogue::AddTriggerType(const Json& toolkit, Json type) {
  std::string slug = StringAt(type, "slug");
  for (const char* name : {"slug", "name", "description", "type"}) {
    if (StringAt(type, name).empty()) return Wrong(slug, absl::StrCat("trigger type without ", name));
  }
  for (const char* name : {"config", "payload"}) {
    if (!At(type, name).is_object()) return Wrong(slug, absl::StrCat(name, " is not an object"));
  }
  if (!trigger_type_index_.emplace(slug, trigger_types_.size()).second) return Wrong(slug, "is there twice");
  trigger_types_.push_back(CompleteTriggerType(toolkit, std::move(type)));
  return absl::OkStatus();
}

const CatalogueApp* Catalogue::FindApp(absl::string_view slug) const {
  auto it = app_index_.find(absl::AsciiStrToLower(slug));
  return it == app_index_.end() ? nullptr : &apps_[it->second];
}

const CatalogueTool* Catalogue::FindTool(absl::string_view slug) const {
  auto it = tool_index_.find(std::string(slug));
  return it == tool_index_.end() ? nullptr : &tools_[it->second];
}

const Json* Catalogue::FindTriggerType(absl::string_view slug) const {
  auto it = trigger_type_index_.find(absl::AsciiStrToUpper(slug));
  return it == trigger_type_index_.end() ? nullptr : &trigger_types_[it->second];
}

}  // namespace composio::sandbox
