// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/log_page.h"

#include <algorithm>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"

namespace composio::sandbox {

size_t LogLimit(const Json& body, size_t max, BodyCheck& check) {
  const Json& limit = At(body, "limit");
  if (limit.is_null()) return LogQuery().limit;
  if (!limit.is_number() || !(limit.get<double>() >= 1)) {
    check.Add("limit: Expected a positive number");
    return 1;
  }
  return static_cast<size_t>(std::min(limit.get<double>(), static_cast<double>(max)));
}

absl::Time LogTime(const Json& body, const char* name, absl::Time otherwise, BodyCheck& check) {
  const Json& time = At(body, name);
  if (time.is_null()) return otherwise;
  if (!time.is_number()) {
    check.Add(absl::StrCat(name, ": Expected number, received ", time.type_name()));
    return otherwise;
  }
  return absl::UnixEpoch() + absl::Milliseconds(time.get<double>());
}

uint64_t LogCursor(const Json& body, BodyCheck& check) {
  const Json& cursor = At(body, "cursor");
  if (cursor.is_null() || cursor == "") return LogQuery().before;
  std::string text;
  absl::Base64Unescape(AsText(cursor), &text);
  const Json parsed = ParseJson(text);
  const Json& before = At(parsed, "before");
  if (before.is_number_unsigned()) return before.get<uint64_t>();
  check.Add("cursor: Invalid cursor");
  return 0;
}

Json LogCursorText(std::optional<uint64_t> before) {
  if (!before) return nullptr;
  return absl::Base64Escape(Dump({{"before", *before}}));
}

}  // namespace composio::sandbox
