// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/error_envelope.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

namespace composio::upstream {
namespace {

using Json = nlohmann::json;

// An error body is short; a long one is not worth the time.
constexpr size_t kMaxBody = 256 << 10;
// Together with the rest of a google.rpc.Status these stay below 4 KiB.
constexpr size_t kMaxMessage = 700;
constexpr size_t kMaxFix = 400;
constexpr size_t kMaxName = 100;
constexpr size_t kMaxViolation = 200;
constexpr size_t kMaxViolations = 1000;
constexpr size_t kViolationOverhead = 10;

// Control characters become blanks; what is too long ends in "…", at a character's border.
std::string Tidy(absl::string_view text, size_t limit) {
  std::string tidy(absl::StripAsciiWhitespace(text));
  for (char& c : tidy) {
    if (static_cast<unsigned char>(c) < ' ' || c == 0x7f) c = ' ';
  }
  if (tidy.size() <= limit) return tidy;
  constexpr absl::string_view kEllipsis = "…";
  size_t end = limit - kEllipsis.size();
  while (end > 0 && (static_cast<unsigned char>(tidy[end]) & 0xc0) == 0x80) --end;
  tidy.resize(end);
  return absl::StrCat(tidy, kEllipsis);
}

// A string or number member as text; empty for anything else.
std::string Text(const Json& object, const char* key, size_t limit) {
  const auto member = object.find(key);
  if (member == object.end()) return "";
  if (member->is_string()) return Tidy(member->get_ref<const std::string&>(), limit);
  if (member->is_number()) return Tidy(member->dump(), limit);
  return "";
}

std::string FirstOf(std::string first, std::string second) { return first.empty() ? second : first; }

bool LooksLikeField(absl::string_view text) {
  return !text.empty() && text.size() <= kMaxName && std::all_of(text.begin(), text.end(), [](char c) {
    return absl::ascii_isalnum(static_cast<unsigned char>(c)) || absl::StrContains("_.-[]", c);
  });
}

// ["a", 0, "b"] -> "a.0.b", as validators tell a place.
std::string Path(const Json& item) {
  const auto path = item.find("path");
  if (path == item.end() || !path->is_array()) {
    return FirstOf(Text(item, "field", kMaxName), Text(item, "path", kMaxName));
  }
  std::string joined;
  for (const Json& step : *path) {
    const std::string text = step.is_string() ? step.get<std::string>() : step.is_number() ? step.dump() : "";
    if (joined.size() + text.size() > kMaxName) break;
    absl::StrAppend(&joined, joined.empty() ? "" : ".", text);
  }
  return joined;
}

std::pair<std::string, std::string> Violation(const Json& item) {
  if (item.is_object()) return {Path(item), Text(item, "message", kMaxViolation)};
  if (!item.is_string()) return {};
  const std::string& text = item.get_ref<const std::string&>();
  const size_t colon = text.find(": ");
  if (colon != std::string::npos && LooksLikeField(absl::string_view(text).substr(0, colon))) {
    return {text.substr(0, colon), Tidy(absl::string_view(text).substr(colon + 2), kMaxViolation)};
  }
  return {"", Tidy(text, kMaxViolation)};
}

void ReadViolations(const Json& object, ErrorEnvelope& envelope) {
  const auto errors = object.find("errors");
  if (errors == object.end() || !errors->is_array()) return;
  size_t total = 0;
  for (const Json& item : *errors) {
    auto violation = Violation(item);
    if (violation.second.empty()) continue;
    total += violation.first.size() + violation.second.size() + kViolationOverhead;
    if (total > kMaxViolations) return;
    envelope.violations.push_back(std::move(violation));
  }
}

}  // namespace

ErrorEnvelope ReadErrorEnvelope(absl::string_view body) {
  ErrorEnvelope envelope;
  if (body.size() > kMaxBody) return envelope;
  const Json root = Json::parse(body.begin(), body.end(), nullptr, /*allow_exceptions=*/false);
  if (!root.is_object()) return envelope;
  const auto inner = root.find("error");
  const Json& error = inner != root.end() && inner->is_object() ? *inner : root;
  envelope.message = FirstOf(Text(error, "message", kMaxMessage), Text(root, "error", kMaxMessage));
  envelope.slug =
      FirstOf(Text(error, "slug", kMaxName), FirstOf(Text(error, "name", kMaxName), Text(error, "type", kMaxName)));
  envelope.code = Text(error, "code", kMaxName);
  envelope.first_api = !root.contains("error") && root.contains("type") && root.contains("message");
  envelope.request_id = FirstOf(Text(error, "request_id", kMaxName), Text(error, "requestId", kMaxName));
  envelope.suggested_fix = Text(error, "suggested_fix", kMaxFix);
  ReadViolations(error, envelope);
  return envelope;
}

}  // namespace composio::upstream
