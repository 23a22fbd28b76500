// SPDX-License-Identifier: Apache-2.0
#include "service/tool_formats/schema/references.h"

#include <algorithm>
#include <map>
#include <vector>

#include "absl/strings/escaping.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "service/tool_formats/schema/walk.h"

namespace composio::tool_formats {
namespace {

constexpr int kHops = 16;
constexpr size_t kNodes = 5000;
constexpr size_t kBytes = 1 << 20;
constexpr size_t kOpenReferences = 32;
// Deeper than any tool goes, and shallow enough for every recursion over the result.
constexpr int kDepth = 48;

std::string Unescape(absl::string_view token) {
  std::string text;
  for (size_t i = 0; i < token.size(); ++i) {
    if (token[i] == '%' && i + 2 < token.size() && absl::ascii_isxdigit(token[i + 1]) &&
        absl::ascii_isxdigit(token[i + 2])) {
      text += absl::HexStringToBytes(token.substr(i + 1, 2));
      i += 2;
    } else {
      text += token[i];
    }
  }
  return absl::StrReplaceAll(text, {{"~1", "/"}, {"~0", "~"}});
}

const Json* Step(const Json& from, const std::string& token) {
  if (from.is_object()) {
    const auto found = from.find(token);
    return found == from.end() ? nullptr : &*found;
  }
  size_t index;
  if (!from.is_array() || !absl::SimpleAtoi(token, &index) || index >= from.size()) return nullptr;
  return &from[index];
}

const Json* Target(const Json& root, absl::string_view reference) {
  if (reference == "#") return &root;
  if (!absl::StartsWith(reference, "#/")) return nullptr;
  const Json* at = &root;
  for (absl::string_view token : absl::StrSplit(reference.substr(2), '/')) {
    at = Step(*at, Unescape(token));
    if (at == nullptr) return nullptr;
  }
  return at->is_object() ? at : nullptr;
}

bool HasReference(const Json& node) { return At(node, "$ref").is_string(); }

Json Unresolved(const Json& node) {
  Json object = FreeObject();
  for (const char* kept : {"title", "description"}) {
    if (node.contains(kept)) object[kept] = node[kept];
  }
  if (!object.contains("description")) {
    object["description"] = absl::StrCat("Of a shape that is described elsewhere: ", TextAt(node, "$ref"));
  }
  return object;
}

class Inliner {
 public:
  explicit Inliner(const Json& root) : root_(root) {}

  Json Inline(const Json& node, int depth) {
    if (!node.is_object()) return node;
    if (depth > kDepth || ++nodes_ > kNodes) return FreeObject();
    if (HasReference(node)) return Follow(node, depth);
    Json copy = node;
    copy.erase("$defs");
    copy.erase("definitions");
    ForEachSubschema(copy, [&](Json& subschema) { subschema = Inline(subschema, depth + 1); });
    return copy;
  }

 private:
  Json Follow(const Json& node, int depth) {
    const std::string reference = TextAt(node, "$ref");
    const Json* target = Target(root_, reference);
    if (target == nullptr) return Unresolved(node);
    const bool cycle = target == &root_ || std::count(open_.begin(), open_.end(), target) > 0;
    if (cycle || open_.size() >= kOpenReferences || !Affordable(*target)) {
      Json object = FreeObject();
      if (node.contains("description")) object["description"] = node["description"];
      return object;
    }
    open_.push_back(target);
    Json result = Inline(*target, depth + 1);
    open_.pop_back();
    Json siblings = node;
    siblings.erase("$ref");
    siblings = Inline(siblings, depth + 1);
    for (auto& [name, value] : siblings.items()) result[name] = std::move(value);
    return result;
  }

  // A description can be long, and a definition referred to often.
  bool Affordable(const Json& target) {
    const auto [entry, first] = sizes_.try_emplace(&target, 0);
    if (first) entry->second = DumpJson(target).size();
    bytes_ += entry->second;
    return bytes_ <= kBytes;
  }

  const Json& root_;
  std::map<const Json*, size_t> sizes_;
  size_t bytes_ = 0;
  // What is being put in place, to see a cycle.
  std::vector<const Json*> open_;
  size_t nodes_ = 0;
};

}  // namespace

const Json* Resolve(const Json& root, const Json& node) {
  const Json* at = &node;
  for (int hops = 0; at != nullptr && HasReference(*at); ++hops) {
    at = hops < kHops ? Target(root, TextAt(*at, "$ref")) : nullptr;
  }
  return at;
}

void InlineReferences(Json& schema) {
  const Json original = std::move(schema);
  schema = Inliner(original).Inline(original, 0);
}

void MendReferences(Json& schema) {
  const Json original = schema;
  ForEachNode(schema, [&](Json& node) {
    if (HasReference(node) && Resolve(original, node) == nullptr) node = Unresolved(node);
  });
}

bool ReferencesLeadSomewhere(Json& schema) {
  bool all = true;
  ForEachNode(schema, [&](Json& node) { all = all && Resolve(schema, node) != nullptr; });
  return all;
}

}  // namespace composio::tool_formats
