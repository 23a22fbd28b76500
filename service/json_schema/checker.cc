// SPDX-License-Identifier: Apache-2.0
#include "service/json_schema/checker.h"

#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"

namespace composio::json_schema {
namespace {

bool IsPlainName(absl::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
           c == '$' || (c & 0x80) != 0;
  });
}

std::string MemberPath(const std::string& path, const std::string& name) {
  if (!IsPlainName(name)) {
    return absl::StrCat(path, "[", Json(name).dump(-1, ' ', false, Json::error_handler_t::replace), "]");
  }
  return path.empty() ? name : absl::StrCat(path, ".", name);
}

bool HasDefault(const Json& schema, const std::string& name) {
  const Json* properties = Member(schema, "properties");
  const Json* property = properties ? Member(*properties, name.c_str()) : nullptr;
  const Json* value = property ? Member(*property, "default") : nullptr;
  return value != nullptr && !value->is_null();
}

}  // namespace

void Checker::Check(const Json& schema, const Json& value, const std::string& path, int depth) {
  if (!Step()) return;
  if (depth > limits_.max_depth) return LetThrough("the schema is nested too deeply, or refers to itself");
  if (schema.is_boolean()) {
    if (!schema.get<bool>()) Add(path, "is not allowed");
    return;
  }
  if (!schema.is_object()) return;
  // Schemas of Composio's give null as default of what is not set; it means the same when it is sent.
  if (const Json* standard = Member(schema, "default"); value.is_null() && standard && standard->is_null()) return;
  if (const Json* reference = Member(schema, "$ref")) CheckReference(*reference, value, path, depth);
  if (std::string problem = TypeProblem(schema, value); !problem.empty()) return Add(path, std::move(problem));
  if (const Json* choices = Member(schema, "enum"); choices && !Step(choices->size())) return;
  const bool null_allowed = value.is_null() && Member(schema, "nullable") && *Member(schema, "nullable") == true;
  if (std::string problem = ChoiceProblem(schema, value); !problem.empty() && !null_allowed) {
    Add(path, std::move(problem));
  }
  CheckCombinations(schema, value, path, depth);
  if (value.is_number()) {
    if (std::string problem = NumberProblem(schema, value); !problem.empty()) Add(path, std::move(problem));
  }
  if (value.is_string()) CheckString(schema, value, path);
  if (value.is_array()) CheckArray(schema, value, path, depth);
  if (value.is_object()) CheckObject(schema, value, path, depth);
}

void Checker::CheckReference(const Json& reference, const Json& value, const std::string& path, int depth) {
  if (!reference.is_string()) return;
  const auto& text = reference.get_ref<const std::string&>();
  const Json* target = Resolve(text);
  if (target == nullptr)
    return LetThrough(absl::StrCat("the schema's reference ", text.substr(0, 200), " leads nowhere"));
  Check(*target, value, path, depth + 1);
}

const Json* Checker::Resolve(absl::string_view reference) const {
  if (reference == "#" || reference == "#/") return &document_;
  if (!absl::StartsWith(reference, "#/")) return nullptr;
  const std::string pointer =
      absl::StrReplaceAll(reference.substr(1), {{"%24", "$"}, {"%20", " "}, {"%25", "%"}, {"%7E", "~"}, {"%7e", "~"}});
  try {
    const Json::json_pointer parsed(pointer);
    return document_.contains(parsed) ? &document_.at(parsed) : nullptr;
  } catch (const Json::exception&) {
    return nullptr;
  }
}

void Checker::CheckCombinations(const Json& schema, const Json& value, const std::string& path, int depth) {
  if (const Json* all = Member(schema, "allOf"); all && all->is_array()) {
    for (const Json& one : *all) Check(one, value, path, depth + 1);
  }
  if (const Json* any = Member(schema, "anyOf"); any && any->is_array()) CheckChoices(*any, false, value, path, depth);
  if (const Json* one = Member(schema, "oneOf"); one && one->is_array()) CheckChoices(*one, true, value, path, depth);
  if (const Json* never = Member(schema, "not"); never && never->is_object()) {
    const std::string before = verdict_.not_judged;
    const bool fits = Try(*never, value, path, depth + 1).empty();
    // What was let through in there says nothing about what must not be.
    if (fits && verdict_.not_judged == before) Add(path, "has a form that is ruled out");
  }
  CheckCondition(schema, value, path, depth);
}

void Checker::CheckChoices(const Json& choices, bool only_one, const Json& value, const std::string& path, int depth) {
  if (choices.empty()) return;
  int fits = 0;
  std::vector<Violation> closest;
  for (const Json& choice : choices) {
    std::vector<Violation> violations = Try(choice, value, path, depth + 1);
    if (violations.empty()) {
      ++fits;
    } else if (TypeProblem(choice, value).empty()) {
      closest = closest.empty() || choices.size() == 1 ? std::move(violations) : std::vector<Violation>{{path, ""}};
    }
  }
  if (fits == 1 || (fits > 1 && (!only_one || !verdict_.not_judged.empty()))) return;
  if (fits > 1) return Add(path, "fits more than one of the forms, of which it must be one");
  // Where one form alone is of the value's type, what is wrong by that one is what the caller has to know.
  if (!closest.empty() && !closest.front().description.empty()) {
    for (Violation& violation : closest) Add(violation.path, std::move(violation.description));
    return;
  }
  Add(path, "fits none of the allowed forms");
}

void Checker::CheckCondition(const Json& schema, const Json& value, const std::string& path, int depth) {
  const Json* condition = Member(schema, "if");
  if (condition == nullptr) return;
  const Json* branch = Member(schema, Try(*condition, value, path, depth + 1).empty() ? "then" : "else");
  if (branch != nullptr) Check(*branch, value, path, depth + 1);
}

std::vector<Violation> Checker::Try(const Json& schema, const Json& value, const std::string& path, int depth) {
  std::vector<Violation> before = std::exchange(verdict_.violations, {});
  Check(schema, value, path, depth);
  return std::exchange(verdict_.violations, std::move(before));
}

void Checker::CheckObject(const Json& schema, const Json& value, const std::string& path, int depth) {
  if (std::string problem = ObjectProblem(schema, value); !problem.empty()) Add(path, std::move(problem));
  CheckRequired(schema, value, path);
  const Json* names = Member(schema, "propertyNames");
  for (const auto& [name, member] : value.items()) {
    if (!Step()) return;
    if (names != nullptr && !Try(*names, Json(name), path, depth + 1).empty()) {
      Add(MemberPath(path, name), "has a name that is not allowed");
    }
    CheckMember(schema, name, member, MemberPath(path, name), depth + 1);
  }
}

void Checker::CheckRequired(const Json& schema, const Json& value, const std::string& path) {
  const Json* required = Member(schema, "required");
  if (required == nullptr || !required->is_array()) return;
  for (const Json& name : *required) {
    if (!Step() || !name.is_string()) continue;
    const auto& text = name.get_ref<const std::string&>();
    if (!value.contains(text) && !HasDefault(schema, text)) Add(MemberPath(path, text), "is required");
  }
}

void Checker::CheckMember(const Json& schema, const std::string& name, const Json& member, const std::string& path,
                          int depth) {
  bool known = false;
  if (const Json* properties = Member(schema, "properties")) {
    if (const Json* property = Member(*properties, name.c_str())) {
      known = true;
      Check(*property, member, path, depth);
    }
  }
  if (const Json* patterns = Member(schema, "patternProperties"); patterns && patterns->is_object()) {
    for (const auto& [pattern, property] : patterns->items()) {
      if (!Step(4) || !Matches(pattern, name)) continue;
      known = true;
      Check(property, member, path, depth);
    }
  }
  const Json* others = Member(schema, "additionalProperties");
  if (known || others == nullptr) return;
  if (others->is_boolean() && !others->get<bool>()) return Add(path, "is not known here");
  Check(*others, member, path, depth);
}

void Checker::CheckArray(const Json& schema, const Json& value, const std::string& path, int depth) {
  if (!Step(value.size())) return;
  if (std::string problem = ArrayProblem(schema, value); !problem.empty()) Add(path, std::move(problem));
  const Json* items = Member(schema, "items");
  const Json* first = Member(schema, "prefixItems");
  if (items != nullptr && items->is_array()) {
    first = items;
    items = Member(schema, "additionalItems");
  }
  const Json* contains = Member(schema, "contains");
  bool contained = contains == nullptr;
  for (size_t i = 0; i < value.size(); ++i) {
    const std::string item_path = absl::StrCat(path, "[", i, "]");
    const bool has_own = first != nullptr && first->is_array() && i < first->size();
    if (has_own) Check((*first)[i], value[i], item_path, depth + 1);
    if (!has_own && items != nullptr) Check(*items, value[i], item_path, depth + 1);
    if (!contained) contained = Try(*contains, value[i], item_path, depth + 1).empty();
  }
  if (!contained) Add(path, "lacks an item of the form that it must contain");
}

void Checker::CheckString(const Json& schema, const Json& value, const std::string& path) {
  if (std::string problem = LengthProblem(schema, value); !problem.empty()) Add(path, std::move(problem));
  const Json* pattern = Member(schema, "pattern");
  if (pattern == nullptr || !pattern->is_string()) return;
  const auto& text = value.get_ref<const std::string&>();
  if (!Step(1 + text.size() / 64)) return;
  if (!Matches(pattern->get<std::string>(), text)) {
    Add(path, absl::StrCat("must match the pattern ", pattern->get<std::string>().substr(0, 200)));
  }
}

bool Checker::Matches(const std::string& pattern, absl::string_view text) {
  bool usable;
  const bool matches = PatternMatches(pattern, text, &usable);
  if (!usable) LetThrough("a pattern of the schema is beyond what the gateway can check");
  return matches;
}

void Checker::Add(const std::string& path, std::string description) {
  if (verdict_.violations.size() >= limits_.max_violations) return;
  verdict_.violations.push_back({path, std::move(description)});
}

void Checker::LetThrough(absl::string_view why) {
  if (verdict_.not_judged.empty()) verdict_.not_judged = std::string(why);
}

bool Checker::Step(size_t cost) {
  steps_ += cost;
  if (steps_ <= limits_.max_steps) return true;
  LetThrough("the schema takes too many steps to check");
  return false;
}

}  // namespace composio::json_schema
