// SPDX-License-Identifier: Apache-2.0
#include "sandbox/catalogue/template.h"

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"

namespace composio::sandbox {
namespace {

std::string Digits(const TemplateScope& scope, absl::string_view count, absl::string_view alphabet) {
  int n = 8;
  if (!absl::SimpleAtoi(count, &n)) n = 8;
  std::string out;
  for (int i = 0; i < std::clamp(n, 1, 64); ++i) out += alphabet[scope.random.Next() % alphabet.size()];
  return out;
}

Json AtPath(const Json& values, const std::vector<std::string>& path) {
  const Json* at = &values;
  for (const std::string& step : path) {
    size_t index = 0;
    if (at->is_array() && step == "length") return at->size();
    if (at->is_array() && absl::SimpleAtoi(step, &index)) {
      if (index >= at->size()) return nullptr;
      at = &(*at)[index];
    } else {
      at = &At(*at, step);
    }
  }
  return *at;
}

Json Value(absl::string_view path, const TemplateScope& scope) {
  std::vector<std::string> steps = absl::StrSplit(path, '.');
  const std::string& head = steps[0];
  if (head == "now") return TimeText(scope.now);
  if (head == "now_seconds") return absl::ToUnixSeconds(scope.now);
  if (head == "now_millis") return absl::ToUnixMillis(scope.now);
  if (head == "slack_ts") {
    return absl::StrFormat("%d.%06d", absl::ToUnixSeconds(scope.now), absl::ToUnixMicros(scope.now) % 1'000'000);
  }
  if (head == "number") return ++scope.counter;
  if (head == "uuid") return base::RandomUuid(scope.random);
  if (head == "hex") return Digits(scope, steps.size() > 1 ? steps[1] : "8", "0123456789abcdef");
  if (head == "digits") return Digits(scope, steps.size() > 1 ? steps[1] : "8", "123456789");
  if (head == "random") {
    return steps.size() < 2 ? Json(nullptr) : Json(steps[1 + scope.random.Next() % (steps.size() - 1)]);
  }
  return AtPath(scope.values, steps);
}

// "path" or "path|default".
Json Evaluate(absl::string_view expression, const TemplateScope& scope) {
  size_t bar = expression.find('|');
  Json value = Value(expression.substr(0, bar), scope);
  if (!value.is_null() || bar == absl::string_view::npos) return value;
  absl::string_view fallback = expression.substr(bar + 1);
  Json parsed = ParseJson(fallback);
  return parsed.is_discarded() ? Json(std::string(fallback)) : parsed;
}

Json ExpandText(absl::string_view text, const TemplateScope& scope) {
  std::string out;
  for (bool first = true;; first = false) {
    size_t begin = text.find("${");
    size_t end = begin == absl::string_view::npos ? begin : text.find('}', begin);
    if (end == absl::string_view::npos) break;
    Json value = Evaluate(text.substr(begin + 2, end - begin - 2), scope);
    if (begin == 0 && end + 1 == text.size() && first) return value;
    out.append(text.data(), begin);
    out += AsText(value);
    text.remove_prefix(end + 1);
  }
  out.append(text.data(), text.size());
  return out;
}

}  // namespace

Json Expand(const Json& pattern, const TemplateScope& scope) {
  if (pattern.is_string()) return ExpandText(pattern.get_ref<const std::string&>(), scope);
  if (!pattern.is_structured()) return pattern;
  Json out = pattern.is_array() ? Json::array() : Json::object();
  for (const auto& [key, value] : pattern.items()) {
    if (pattern.is_array()) {
      out.push_back(Expand(value, scope));
    } else {
      out[key] = Expand(value, scope);
    }
  }
  return out;
}

}  // namespace composio::sandbox
