// SPDX-License-Identifier: Apache-2.0
#include "service/tool_formats/format.h"

#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "service/tool_formats/schema/mend_shape.h"
#include "service/tool_formats/schema/references.h"
#include "service/tool_formats/schema/restore.h"
#include "service/tool_formats/schema/walk.h"

namespace composio::tool_formats {
namespace {

struct Repaired {
  Json schema;
  bool strict;
};

absl::StatusOr<Json> ParseSchema(const Tool& tool, const FormatLimits& limits) {
  if (absl::StripAsciiWhitespace(tool.input_schema).empty()) return Json::object();
  absl::StatusOr<Json> schema = ParseJson(tool.input_schema, limits.schema);
  if (!schema.ok()) return absl::InvalidArgumentError(absl::StrCat("its schema ", schema.status().message()));
  return schema;
}

// Before anything is taken out, so that names do not depend on the overrides.
Repaired Repair(const Dialect& dialect, Json schema) {
  Repaired repaired{std::move(schema), false};
  repaired.strict = dialect.Repair(repaired.schema);
  return repaired;
}

// As the model sees it.
Repaired Shown(const Dialect& dialect, const Json& schema, const Json& overrides) {
  Repaired shown = Repair(dialect, schema);
  TakeOut(shown.schema, overrides);
  if (!ReferencesLeadSomewhere(shown.schema)) {
    // What was taken out is what others refer to.
    Json inlined = schema;
    MendShape(inlined);
    InlineReferences(inlined);
    shown = Repair(dialect, std::move(inlined));
    TakeOut(shown.schema, overrides);
  }
  Strip(shown.schema);
  return shown;
}

absl::StatusOr<Json> ArgumentObject(const Json& written, const FormatLimits& limits) {
  if (written.is_null()) return Json::object();
  Json arguments = written;
  if (written.is_string()) {
    const std::string& text = written.get_ref<const std::string&>();
    if (absl::StripAsciiWhitespace(text).empty()) return Json::object();
    absl::StatusOr<Json> parsed = ParseJson(text, limits.answer);
    if (!parsed.ok()) {
      return absl::InvalidArgumentError(
          absl::StrCat("The arguments' text ", parsed.status().message(), ". Write one JSON object."));
    }
    arguments = std::move(*parsed);
  }
  if (!arguments.is_object()) {
    return absl::InvalidArgumentError(absl::StrCat("The arguments have to be a JSON object, not ",
                                                   arguments.is_null() ? "null" : arguments.type_name(), "."));
  }
  return arguments;
}

}  // namespace

std::string ToolName(const Dialect& dialect, absl::string_view slug) { return Rename(dialect.tool_names(), slug); }

absl::StatusOr<FormattedTool> FormatTool(const Dialect& dialect, const Tool& tool, const Json& overrides,
                                         const FormatLimits& limits) {
  const absl::StatusOr<Json> schema = ParseSchema(tool, limits);
  if (!schema.ok()) return schema.status();
  Repaired shown = Shown(dialect, *schema, overrides);
  FormattedTool formatted{ToolName(dialect, tool.slug), shown.strict, {}};
  formatted.declaration =
      dialect.Declare({formatted.name, tool.title, tool.description, std::move(shown.schema), shown.strict});
  return formatted;
}

absl::StatusOr<Json> ArgumentsFor(const Dialect& dialect, const Tool& tool, const Json& written, const Json& overrides,
                                  const FormatLimits& limits) {
  absl::StatusOr<Json> arguments = ArgumentObject(written, limits);
  if (!arguments.ok()) return arguments.status();
  absl::StatusOr<Json> schema = ParseSchema(tool, limits);
  if (!schema.ok()) return schema.status();
  Json restored = Restore(*arguments, Repair(dialect, std::move(*schema)).schema);
  if (overrides.is_object()) {
    for (const auto& [name, value] : overrides.items()) restored[name] = value;
  }
  return restored;
}

void LimitResult(CallResult& result, size_t bytes) {
  std::string text = DumpJson(result.data);
  if (text.size() <= bytes) return;
  const size_t whole = text.size();
  size_t end = bytes;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  text.resize(end);
  result.data = {
      {"truncated", true},
      {"note", absl::StrCat("Only the first ", end, " of ", whole, " bytes of the result's JSON are shown.")},
      {"beginning", std::move(text)}};
}

}  // namespace composio::tool_formats
