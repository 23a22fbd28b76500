// SPDX-License-Identifier: Apache-2.0
#include "service/api/tool_format_request.h"

#include <google/protobuf/util/json_util.h>

#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/error.h"

namespace composio::api {

namespace v1 = gateway::v1;
using tool_formats::Json;

absl::StatusOr<const tool_formats::Dialect*> ChooseDialect(v1::ToolDialect dialect, bool strict) {
  const bool openai = dialect == v1::TOOL_DIALECT_OPENAI_CHAT || dialect == v1::TOOL_DIALECT_OPENAI_RESPONSES;
  if (strict && !openai) return base::InvalidField("strict", "is for OpenAI's dialects alone; leave it out");
  switch (dialect) {
    case v1::TOOL_DIALECT_OPENAI_CHAT:
      return &tool_formats::OpenAiChat(strict);
    case v1::TOOL_DIALECT_OPENAI_RESPONSES:
      return &tool_formats::OpenAiResponses(strict);
    case v1::TOOL_DIALECT_ANTHROPIC:
      return &tool_formats::Anthropic();
    case v1::TOOL_DIALECT_GEMINI:
      return &tool_formats::Gemini();
    case v1::TOOL_DIALECT_MCP:
      return &tool_formats::Mcp();
    case v1::TOOL_DIALECT_JSON_SCHEMA:
      return &tool_formats::JsonSchema();
    default:
      return base::InvalidField("dialect", "must be set to one that this gateway knows, as TOOL_DIALECT_OPENAI_CHAT");
  }
}

absl::StatusOr<Overrides> ReadOverrides(const google::protobuf::Map<std::string, google::protobuf::Struct>& overrides) {
  Overrides read;
  for (const auto& [tool, arguments] : overrides) {
    absl::StatusOr<Json> json = ToJson(arguments);
    if (!json.ok()) return base::InvalidField(absl::StrCat("argument_overrides.", tool), json.status().message());
    read[tool] = std::move(*json);
  }
  return read;
}

const Json& OverridesOf(const Overrides& overrides, const std::string& tool) {
  static const Json none = Json::object();
  const auto found = overrides.find(tool);
  return found == overrides.end() ? none : found->second;
}

absl::Status TwoVersions() {
  return base::InvalidField("app_version", "cannot be set together with `app_versions`; use one of them");
}

absl::StatusOr<Json> ToJson(const google::protobuf::Message& value) {
  std::string text;
  if (!google::protobuf::util::MessageToJsonString(value, &text).ok()) {
    return absl::InvalidArgumentError("cannot be written as JSON");
  }
  return tool_formats::ParseJson(text, tool_formats::FormatLimits().answer);
}

google::protobuf::Struct ToStruct(const Json& json) {
  google::protobuf::Struct result;
  const auto status = google::protobuf::util::JsonStringToMessage(tool_formats::DumpJson(json), &result);
  if (!status.ok()) result.Clear();
  return result;
}

}  // namespace composio::api
