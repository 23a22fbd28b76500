// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "sandbox/wire/json.h"

namespace composio::sandbox {

// A tool of the catalogue: what REST shows of it, and what executing it does.
struct CatalogueTool {
  Json item;
  // The "sandbox" block; null where there is none.
  Json effect;
};

struct CatalogueApp {
  // The body of GET toolkits/{slug}.
  Json toolkit;
  // The shorter item of GET toolkits.
  Json list_item;
  Json sample_events;
  Json sample_configs;
  // Slugs of the trigger types that have an enabled instance at the start.
  Json demo_triggers;
  // What the app's collections hold at the start.
  Json records;
};

// The apps, tools and trigger types that the sandbox knows, with all fields REST shows. Immutable after Load: safe on
// any thread.
class Catalogue {
 public:
  // INVALID_ARGUMENT with the place where a file does not follow README.md.
  static absl::StatusOr<Catalogue> Load(const std::vector<absl::string_view>& files);

  // In the order of the files.
  const std::vector<CatalogueApp>& apps() const { return apps_; }
  const std::vector<CatalogueTool>& tools() const { return tools_; }
  const std::vector<Json>& trigger_types() const { return trigger_types_; }

  // Null where there is none. Toolkits and trigger types are found in any case, tools by their exact slug.
  const CatalogueApp* FindApp(absl::string_view slug) const;
  const CatalogueTool* FindTool(absl::string_view slug) const;
  const Json* FindTriggerType(absl::string_view slug) const;

 private:
  absl::Status AddFile(absl::string_view text);
  absl::Status AddTool(const Json& toolkit, Json tool);
  absl::Status AddTriggerType(const Json& toolkit, Json type);

  std::vector<CatalogueApp> apps_;
  std::vector<CatalogueTool> tools_;
  std::vector<Json> trigger_types_;
  std::map<std::string, size_t> app_index_, tool_index_, trigger_type_index_;
};

}  // namespace composio::sandbox
