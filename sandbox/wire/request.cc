// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wire/request.h"

#include "absl/strings/ascii.h"
#include "absl/strings/escaping.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

namespace composio::sandbox {

std::string PercentDecode(absl::string_view text, bool plus_is_space) {
  std::string out;
  out.reserve(text.size());
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%' && i + 2 < text.size() && absl::ascii_isxdigit(static_cast<unsigned char>(text[i + 1])) &&
        absl::ascii_isxdigit(static_cast<unsigned char>(text[i + 2]))) {
      out += absl::HexStringToBytes(text.substr(i + 1, 2));
      i += 2;
    } else {
      out += plus_is_space && text[i] == '+' ? ' ' : text[i];
    }
  }
  return out;
}

std::vector<std::pair<std::string, std::string>> ParseQuery(absl::string_view query) {
  std::vector<std::pair<std::string, std::string>> out;
  for (absl::string_view pair : absl::StrSplit(query, '&', absl::SkipEmpty())) {
    size_t equals = pair.find('=');
    absl::string_view value = equals == absl::string_view::npos ? "" : pair.substr(equals + 1);
    out.emplace_back(PercentDecode(pair.substr(0, equals), true), PercentDecode(value, true));
  }
  return out;
}

Json ParseBody(absl::string_view content_type, absl::string_view body) {
  if (body.empty()) return nullptr;
  const bool looks_like_json = body.front() == '{' || body.front() == '[';
  if (looks_like_json || !absl::StartsWithIgnoreCase(content_type, "application/x-www-form-urlencoded")) {
    return ParseJson(body);
  }
  Json form = Json::object();
  for (auto& [name, value] : ParseQuery(body)) form[name] = std::move(value);
  return form;
}

std::string ApiRequest::PathValue(const std::string& name) const {
  auto it = path_values.find(name);
  return it == path_values.end() ? "" : it->second;
}

std::optional<std::string> ApiRequest::Query(absl::string_view name) const {
  for (auto it = query.rbegin(); it != query.rend(); ++it) {
    if (it->first == name && !it->second.empty()) return it->second;
  }
  return std::nullopt;
}

std::vector<std::string> ApiRequest::QueryList(absl::string_view name) const {
  std::vector<std::string> out;
  for (const auto& [key, value] : query) {
    if (key != name && key != absl::StrCat(name, "[]")) continue;
    for (absl::string_view part : absl::StrSplit(value, ',', absl::SkipWhitespace())) {
      out.emplace_back(absl::StripAsciiWhitespace(part));
    }
  }
  return out;
}

bool ApiRequest::QueryFlag(absl::string_view name, bool otherwise) const {
  std::optional<std::string> value = Query(name);
  if (value == "true" || value == "1") return true;
  if (value == "false" || value == "0") return false;
  return otherwise;
}

std::optional<std::string> ApiRequest::QueryMapValue(absl::string_view name, absl::string_view key) const {
  std::optional<std::string> value = Query(absl::StrCat(name, "[", key, "]"));
  return value ? value : Query(name);
}

}  // namespace composio::sandbox
