// SPDX-License-Identifier: Apache-2.0
#include "service/json_schema/validator.h"

#include <google/protobuf/util/json_util.h>

#include <utility>

#include "service/json_schema/checker.h"

namespace composio::json_schema {
namespace {

// Null where it is no JSON, too long or too deep: nlohmann's printer and comparison recurse.
bool Parse(absl::string_view text, const Limits& limits, Json& out) {
  if (text.size() > limits.max_bytes) return false;
  bool too_deep = false;
  const Json::parser_callback_t watch = [&](int depth, Json::parse_event_t, Json&) {
    too_deep = too_deep || depth > limits.max_depth;
    return !too_deep;
  };
  out = Json::parse(text.begin(), text.end(), watch, false);
  return !too_deep && !out.is_discarded();
}

std::string TextOf(const google::protobuf::Struct& message) {
  std::string text;
  (void)google::protobuf::util::MessageToJsonString(message, &text);
  return text;
}

}  // namespace

Verdict Validate(absl::string_view schema_text, absl::string_view value_text, absl::string_view root,
                 const Limits& limits) {
  Json schema, value;
  if (!Parse(schema_text, limits, schema)) return {{}, "the schema is no JSON, too long or nested too deeply"};
  if (!Parse(value_text, limits, value))
    return {{{std::string(root), "is no JSON, too long or nested too deeply"}}, ""};
  Checker checker(schema, limits);
  checker.Check(schema, value, std::string(root), 0);
  return checker.Take();
}

Verdict Validate(const google::protobuf::Struct& schema, const google::protobuf::Struct& value, absl::string_view root,
                 const Limits& limits) {
  return Validate(TextOf(schema), TextOf(value), root, limits);
}

}  // namespace composio::json_schema
