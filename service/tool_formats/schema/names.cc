// SPDX-License-Identifier: Apache-2.0
#include "service/tool_formats/schema/names.h"

#include <cstdint>
#include <map>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "service/tool_formats/schema/walk.h"

namespace composio::tool_formats {
namespace {

constexpr int kBranchDepth = 8;

bool AllowsCharacter(const NameRule& rule, char c) {
  return absl::ascii_isalnum(c) || c == '_' || rule.also.find(c) != absl::string_view::npos;
}

std::string Base36(uint32_t number) {
  std::string digits;
  do {
    digits.insert(digits.begin(), "0123456789abcdefghijklmnopqrstuvwxyz"[number % 36]);
    number /= 36;
  } while (number != 0);
  return digits;
}

// One underscore for each character, not for each byte of it.
std::string Spell(const NameRule& rule, absl::string_view name) {
  std::string spelled;
  for (char c : name) {
    if (AllowsCharacter(rule, c)) {
      spelled += c;
    } else if (c == '$') {
      spelled += "dollar_";
    } else if (c == '@') {
      spelled += "at_";
    } else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) {
      spelled += '_';
    }
  }
  if (rule.starts_with_letter && !spelled.empty() && !absl::ascii_isalpha(spelled[0]) && spelled[0] != '_') {
    spelled.insert(spelled.begin(), '_');
  }
  return spelled;
}

std::string Cut(const NameRule& rule, absl::string_view name, absl::string_view ending) {
  const size_t room = rule.longest - ending.size() - 1;
  return absl::StrCat(name.substr(0, room), "_", ending);
}

std::string Unused(const NameRule& rule, absl::string_view name, const Json& taken) {
  std::string renamed = Rename(rule, name);
  const std::string hash = NameHash(name);
  std::string ending = hash;
  for (int i = 2; taken.contains(renamed); ++i) {
    renamed = Cut(rule, Rename(rule, name), ending);
    ending = absl::StrCat(hash, "_", i);
  }
  return renamed;
}

// Also in branches, which may require what the node itself describes.
void RenameRequired(Json& node, const std::map<std::string, std::string>& renamed, int depth) {
  if (!node.is_object() || depth > kBranchDepth) return;
  if (At(node, "required").is_array()) {
    for (Json& name : node["required"]) {
      if (!name.is_string() || At(node, "properties").contains(name.get<std::string>())) continue;
      const auto found = renamed.find(name.get<std::string>());
      if (found != renamed.end()) name = found->second;
    }
  }
  for (const char* keyword : {"anyOf", "oneOf", "allOf"}) {
    if (!At(node, keyword).is_array()) continue;
    for (Json& branch : node[keyword]) RenameRequired(branch, renamed, depth + 1);
  }
}

void RenameIn(Json& node, const NameRule& rule) {
  if (!At(node, "properties").is_object()) return;
  Json& properties = node["properties"];
  // Those that stay as they are have the first claim on their names.
  Json taken = Json::object();
  bool all = true;
  for (const auto& [name, schema] : properties.items()) {
    if (Allows(rule, name)) taken[name] = true;
    all = all && Allows(rule, name);
  }
  if (all) return;
  std::map<std::string, std::string> renamed;
  Json after = Json::object();
  for (auto& [name, schema] : properties.items()) {
    if (Allows(rule, name)) {
      after[name] = std::move(schema);
      continue;
    }
    std::string fresh = Unused(rule, name, taken);
    taken[fresh] = true;
    if (schema.is_object()) schema[kOldName] = name;
    after[fresh] = std::move(schema);
    renamed[name] = std::move(fresh);
  }
  properties = std::move(after);
  RenameRequired(node, renamed, 0);
}

}  // namespace

bool Allows(const NameRule& rule, absl::string_view name) {
  if (name.empty() || name.size() > rule.longest) return false;
  if (rule.starts_with_letter && !absl::ascii_isalpha(name[0]) && name[0] != '_') return false;
  for (char c : name) {
    if (!AllowsCharacter(rule, c)) return false;
  }
  return true;
}

std::string NameHash(absl::string_view name) {
  uint32_t hash = 5381;
  for (unsigned char c : name) hash = (hash * 33) ^ c;
  return Base36(hash);
}

std::string Rename(const NameRule& rule, absl::string_view name) {
  if (Allows(rule, name)) return std::string(name);
  if (name.empty()) return absl::StrCat("key_", NameHash(name));
  std::string spelled = Spell(rule, name);
  return spelled.size() <= rule.longest ? spelled : Cut(rule, spelled, NameHash(name));
}

void RenameProperties(Json& schema, const NameRule& rule) {
  ForEachNode(schema, [&](Json& node) { RenameIn(node, rule); });
}

}  // namespace composio::tool_formats
