// SPDX-License-Identifier: Apache-2.0
#include "service/json_schema/keywords.h"

#include <re2/re2.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

namespace composio::json_schema {
namespace {

constexpr size_t kMaxPattern = 2000;
constexpr size_t kMaxShown = 300;

bool IsWhole(const Json& value) {
  if (value.is_number_integer()) return true;
  return value.is_number_float() && std::floor(value.get<double>()) == value.get<double>();
}

bool IsOfType(absl::string_view type, const Json& value) {
  if (type == "object") return value.is_object();
  if (type == "array") return value.is_array();
  if (type == "string") return value.is_string();
  if (type == "boolean") return value.is_boolean();
  if (type == "null") return value.is_null();
  if (type == "number") return value.is_number();
  if (type == "integer") return IsWhole(value);
  return true;
}

std::string WithArticle(absl::string_view type) {
  if (type == "null") return "null";
  return absl::StrCat(type == "object" || type == "array" || type == "integer" ? "an " : "a ", type);
}

std::string Shown(const Json& value) {
  std::string text = value.dump(-1, ' ', false, Json::error_handler_t::replace);
  if (text.size() > kMaxShown) text = text.substr(0, kMaxShown) + "…";
  return text;
}

std::string Count(size_t size, const Json& schema, const char* least, const char* most, absl::string_view unit) {
  const auto count = static_cast<double>(size);
  if (const Json* limit = Member(schema, least); limit && limit->is_number() && count < limit->get<double>()) {
    return absl::StrCat("must have at least ", Shown(*limit), " ", unit, ", has ", size);
  }
  if (const Json* limit = Member(schema, most); limit && limit->is_number() && count > limit->get<double>()) {
    return absl::StrCat("must have at most ", Shown(*limit), " ", unit, ", has ", size);
  }
  return "";
}

// Draft 4 has a boolean beside the limit, later drafts a limit of its own.
std::string LimitProblem(const Json& schema, double number, const char* plain, const char* exclusive, int sign,
                         absl::string_view word) {
  const Json* strict = Member(schema, exclusive);
  const bool strict_plain = strict && strict->is_boolean() && strict->get<bool>();
  if (const Json* limit = Member(schema, plain); limit && limit->is_number()) {
    const double over = sign * (number - limit->get<double>());
    if (over > 0 || (strict_plain && over == 0)) {
      return absl::StrCat("must be ", word, strict_plain ? " " : " or equal to ", Shown(*limit));
    }
  }
  if (strict && strict->is_number() && sign * (number - strict->get<double>()) >= 0) {
    return absl::StrCat("must be ", word, " ", Shown(*strict));
  }
  return "";
}

}  // namespace

const Json* Member(const Json& object, const char* name) {
  if (!object.is_object()) return nullptr;
  const auto found = object.find(name);
  return found == object.end() ? nullptr : &*found;
}

std::string TypeProblem(const Json& schema, const Json& value) {
  const Json* type = Member(schema, "type");
  if (type == nullptr) return "";
  if (const Json* nullable = Member(schema, "nullable"); value.is_null() && nullable && *nullable == true) return "";
  std::vector<std::string> types;
  if (type->is_string()) types.push_back(type->get<std::string>());
  if (type->is_array()) {
    for (const Json& one : *type) {
      if (one.is_string()) types.push_back(one.get<std::string>());
    }
  }
  if (types.empty() || std::any_of(types.begin(), types.end(), [&](auto& one) { return IsOfType(one, value); })) {
    return "";
  }
  for (std::string& one : types) one = WithArticle(one);
  return absl::StrCat("must be ", absl::StrJoin(types, " or "), ", not ", WithArticle(value.type_name()));
}

std::string ChoiceProblem(const Json& schema, const Json& value) {
  if (const Json* only = Member(schema, "const"); only && *only != value) {
    return absl::StrCat("must be ", Shown(*only));
  }
  const Json* choices = Member(schema, "enum");
  if (choices == nullptr || !choices->is_array() || choices->empty()) return "";
  if (std::find(choices->begin(), choices->end(), value) != choices->end()) return "";
  return absl::StrCat("must be one of ", Shown(*choices));
}

std::string NumberProblem(const Json& schema, const Json& value) {
  const auto number = value.get<double>();
  std::string problem = LimitProblem(schema, number, "minimum", "exclusiveMinimum", -1, "greater than");
  if (problem.empty()) problem = LimitProblem(schema, number, "maximum", "exclusiveMaximum", 1, "less than");
  if (!problem.empty()) return problem;
  const Json* factor = Member(schema, "multipleOf");
  if (factor == nullptr || !factor->is_number() || factor->get<double>() <= 0) return "";
  const double quotient = number / factor->get<double>();
  if (std::abs(quotient - std::round(quotient)) <= 1e-9 * std::max(1.0, std::abs(quotient))) return "";
  return absl::StrCat("must be a multiple of ", Shown(*factor));
}

std::string LengthProblem(const Json& schema, const Json& value) {
  const auto& text = value.get_ref<const std::string&>();
  const auto points = std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; });
  return Count(static_cast<size_t>(points), schema, "minLength", "maxLength", "characters");
}

std::string ArrayProblem(const Json& schema, const Json& value) {
  if (std::string problem = Count(value.size(), schema, "minItems", "maxItems", "items"); !problem.empty()) {
    return problem;
  }
  const Json* unique = Member(schema, "uniqueItems");
  if (unique == nullptr || *unique != true) return "";
  std::set<std::string> seen;
  for (const Json& item : value) {
    if (!seen.insert(item.dump(-1, ' ', false, Json::error_handler_t::replace)).second) {
      return absl::StrCat("must not hold an item twice: ", Shown(item));
    }
  }
  return "";
}

std::string ObjectProblem(const Json& schema, const Json& value) {
  return Count(value.size(), schema, "minProperties", "maxProperties", "properties");
}

// RE2 and not std::regex: linear in the text and bounded in stack, so neither a pattern nor a text can hurt.
bool PatternMatches(const std::string& pattern, absl::string_view text, bool* usable) {
  re2::RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(1 << 20);
  *usable = false;
  if (pattern.size() > kMaxPattern) return true;
  const re2::RE2 compiled(pattern, options);
  if (!compiled.ok()) return true;
  *usable = true;
  return re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), compiled);
}

}  // namespace composio::json_schema
