// SPDX-License-Identifier: Apache-2.0
#include "service/tool_formats/dialect.h"

namespace composio::tool_formats {

Json WholeResult(const CallResult& result) {
  return {{"data", result.data.is_null() ? Json::object() : result.data},
          {"error", result.successful ? Json() : Json(result.error)},
          {"successful", result.successful}};
}

std::vector<Json> AsItems(const Json& answer) {
  if (answer.is_array()) return {answer.begin(), answer.end()};
  return {answer};
}

}  // namespace composio::tool_formats
