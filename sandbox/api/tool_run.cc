// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/tool_run.h"

#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "sandbox/state/ids.h"
#include "sandbox/wire/schema.h"

namespace composio::sandbox {
namespace {

// The log holds thousands of executions: larger values are not kept.
constexpr size_t kMaxLogged = 16 * 1024;

ToolOutcome Refused(int status, const std::vector<std::string>& violations) {
  std::string error = absl::StrCat("Invalid request data provided: ", absl::StrJoin(violations, "; "));
  return {{{"http_error", error}, {"status_code", status}, {"message", error}}, error};
}

Json Logged(const Json& value) {
  size_t size = Dump(value).size();
  if (size <= kMaxLogged) return value;
  return {{"omitted", absl::StrCat("the sandbox's log does not keep these ", size, " bytes")}};
}

// What stands for a file has to be the key of one that was uploaded.
void FindMissingFiles(World& world, const Json& schema, const Json& value, std::vector<std::string>& violations) {
  if (At(schema, "file_uploadable") == true && value.is_object()) {
    const StoredFile* file = world.files.Find(StringAt(value, "s3key"));
    if (file == nullptr || file->bytes == nullptr) {
      violations.push_back(absl::StrCat("no file was uploaded for s3key '", StringAt(value, "s3key"), "'"));
    }
    return;
  }
  for (const auto& [name, property] : At(schema, "properties").items()) {
    FindMissingFiles(world, property, At(value, name), violations);
  }
  if (value.is_array()) {
    for (const Json& item : value) FindMissingFiles(world, At(schema, "items"), item, violations);
  }
}

ToolOutcome Execute(ApiContext context, ToolRun& run) {
  const Json& schema = run.tool.item["input_parameters"];
  auto violations = SchemaViolations(schema, run.arguments);
  if (!violations.empty()) return Refused(400, violations);
  FindMissingFiles(context.world, schema, run.arguments, violations);
  if (!violations.empty()) return Refused(404, violations);
  run.arguments = WithDefaults(schema, std::move(run.arguments));
  return RunEffect(context.world, context.outbox, run.tool, run.connection, run.arguments, run.base_url);
}

}  // namespace

ToolRunResult RunTool(ApiContext context, ToolRun run) {
  ToolExecution execution;
  execution.start = context.world.Now();
  ToolRunResult result{Execute(context, run), NanoId(context.world.random(), "log_")};
  execution.id = result.log_id;
  execution.tool = StringAt(run.tool.item, "slug");
  execution.toolkit = StringAt(run.tool.item["toolkit"], "slug");
  execution.version = std::move(run.version);
  execution.user_id = std::move(run.user_id);
  if (run.connection != nullptr) {
    execution.connection_id = run.connection->id;
    execution.auth_config_id = run.connection->auth_config_id;
    execution.user_id = run.connection->user_id;
  }
  execution.session_id = std::move(run.session_id);
  execution.request_id = std::move(run.request_id);
  execution.credential_source = std::move(run.credential_source);
  execution.arguments = Logged(run.arguments);
  execution.data = Logged(result.outcome.data);
  execution.error = result.outcome.error;
  execution.end = context.world.Now();
  context.world.activity.executions.Add(std::move(execution));
  return result;
}

}  // namespace composio::sandbox
