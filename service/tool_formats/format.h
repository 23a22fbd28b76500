// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/tool_formats/dialect.h"

namespace composio::tool_formats {

// A tool as Composio describes it.
struct Tool {
  std::string slug;
  std::string title;
  std::string description;
  // JSON Schema of its arguments, text.
  std::string input_schema;
};

struct FormatLimits {
  // Of one tool's schema. What is written for it can be larger where the schema refers to its own parts.
  JsonLimits schema{256 << 10, 96, 2000, 20000};
  // Of what a model answered, and of the arguments of one call.
  JsonLimits answer{4 << 20, 96, 2000, 200000};
  // Of what one tool answers; a model sees the beginning of more.
  size_t result_bytes = 256 << 10;
};

// The name that the tool has in the dialect; the same whenever it is asked for.
std::string ToolName(const Dialect& dialect, absl::string_view slug);

struct FormattedTool {
  std::string name;
  bool strict = false;
  // The entry for the request's list of tools.
  Json declaration;
};

// `overrides` is an object: arguments that the caller will give itself, by the tool's names for them.
// INVALID_ARGUMENT without details for a schema beyond the limits.
absl::StatusOr<FormattedTool> FormatTool(const Dialect& dialect, const Tool& tool, const Json& overrides,
                                         const FormatLimits& limits);

// The arguments with which the tool is to be called: names as the tool has them, `overrides` over what the model wrote.
// Needs nothing but the tool's description as FormatTool got it. INVALID_ARGUMENT without details, in words for the
// model, where it wrote no JSON object.
absl::StatusOr<Json> ArgumentsFor(const Dialect& dialect, const Tool& tool, const Json& written, const Json& overrides,
                                  const FormatLimits& limits);

// Replaces data beyond the limit by its beginning and a word about that.
void LimitResult(CallResult& result, size_t bytes);

}  // namespace composio::tool_formats
