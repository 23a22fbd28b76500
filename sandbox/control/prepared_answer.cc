// SPDX-License-Identifier: Apache-2.0
#include "sandbox/control/prepared_answer.h"

#include <string>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

namespace composio::sandbox {
namespace {

constexpr int kMaxTimes = 10'000;
constexpr const char* kMembers[] = {"method", "path", "status", "headers", "body", "times"};

absl::Status CheckMembers(const Json& body) {
  if (!body.is_object()) return absl::InvalidArgumentError("the body must be a JSON object; see docs/sandbox.md");
  for (const auto& [name, value] : body.items()) {
    bool known = false;
    for (const char* member : kMembers) known = known || name == member;
    if (!known) return absl::InvalidArgumentError(absl::StrCat(name, ": no such field; see docs/sandbox.md"));
  }
  return absl::OkStatus();
}

// The whole number `name`, `otherwise` where there is none.
absl::StatusOr<int> NumberAt(const Json& body, const char* name, int otherwise, int least, int most) {
  const Json& value = At(body, name);
  if (value.is_null()) return otherwise;
  if (!value.is_number_integer() || value < least || value > most) {
    return absl::InvalidArgumentError(absl::StrCat(name, ": must be a whole number from ", least, " to ", most));
  }
  return value.get<int>();
}

// A string is sent as it is, anything else as JSON.
absl::Status ReadContent(const Json& body, Fault& answer) {
  const Json& content = At(body, "body");
  if (content.is_string()) {
    answer.body = content.get<std::string>();
    answer.content_type = "text/plain; charset=utf-8";
  } else if (body.contains("body")) {
    answer.body = Dump(content);
    answer.content_type = "application/json";
  }
  const Json& headers = At(body, "headers");
  if (!headers.is_null() && !headers.is_object()) return absl::InvalidArgumentError("headers: must be an object");
  for (const auto& [name, value] : headers.items()) {
    if (!value.is_string()) return absl::InvalidArgumentError(absl::StrCat("headers.", name, ": must be a string"));
    if (absl::EqualsIgnoreCase(name, "content-type")) {
      answer.content_type = value.get<std::string>();
    } else {
      answer.headers.emplace_back(name, value.get<std::string>());
    }
  }
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<Fault> ParsePreparedAnswer(const Json& body) {
  if (absl::Status status = CheckMembers(body); !status.ok()) return status;
  Fault answer;
  answer.method = StringAt(body, "method");
  answer.path = StringAt(body, "path");
  if (answer.method.empty()) return absl::InvalidArgumentError("method: is required, for example GET");
  if (!absl::StartsWith(answer.path, "/api/")) {
    return absl::InvalidArgumentError("path: is required and begins with /api/, as the request sends it");
  }
  absl::StatusOr<int> status = NumberAt(body, "status", 200, 200, 599);
  if (!status.ok()) return status.status();
  absl::StatusOr<int> times = NumberAt(body, "times", 1, 1, kMaxTimes);
  if (!times.ok()) return times.status();
  answer.status = *status;
  answer.count = *times;
  if (absl::Status content = ReadContent(body, answer); !content.ok()) return content;
  return answer;
}

}  // namespace composio::sandbox
