// SPDX-License-Identifier: Apache-2.0
#include "tests/testing/facts_table.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"

namespace composio::testing {

using sandbox::At;
using sandbox::Json;

// A value of the answer. Members "[]" and "{}" stand for every element and every value of a map.
struct FactsTable::Node {
  bool required = false;
  std::set<std::string> kinds;
  // The list of all values it may have; null where any will do.
  Json values;
  std::map<std::string, std::unique_ptr<Node>> members;

  Node& Child(const std::string& name) {
    std::unique_ptr<Node>& child = members[name];
    if (child == nullptr) child = std::make_unique<Node>();
    return *child;
  }
};

namespace {

std::vector<std::string> Steps(absl::string_view path) {
  std::vector<std::string> steps;
  absl::ConsumePrefix(&path, "$");
  while (!path.empty()) {
    if (absl::ConsumePrefix(&path, "[]")) {
      steps.emplace_back("[]");
    } else if (absl::ConsumePrefix(&path, "{}")) {
      steps.emplace_back("{}");
    } else {
      path.remove_prefix(1);
      size_t end = std::min(path.find_first_of(".[{"), path.size());
      steps.emplace_back(path.substr(0, end));
      path.remove_prefix(end);
    }
  }
  return steps;
}

bool OfKind(const std::string& kind, const Json& value) {
  if (kind == "any") return true;
  if (kind == "string") return value.is_string();
  if (kind == "number") return value.is_number();
  if (kind == "integer") return value.is_number_integer();
  if (kind == "boolean") return value.is_boolean();
  if (kind == "null") return value.is_null();
  if (absl::StartsWith(kind, "array")) return value.is_array() && (kind != "array+" || !value.empty());
  return value.is_object();
}

}  // namespace

FactsTable::FactsTable() {
  std::ifstream file("tools/facts/v3.1.facts");
  EXPECT_TRUE(file.good()) << "tools/facts/v3.1.facts is no data of this test";
  std::string operation;
  for (std::string line; std::getline(file, line);) {
    absl::string_view rest = line;
    if (absl::ConsumePrefix(&rest, "operation ")) {
      operation = std::string(rest);
      answers_[operation];
    } else if (absl::ConsumePrefix(&rest, "answer ")) {
      AddLine(rest, operation);
    }
  }
}

FactsTable::~FactsTable() = default;

void FactsTable::AddLine(absl::string_view line, const std::string& operation) {
  std::vector<std::string> sides = absl::StrSplit(line, absl::MaxSplits(" = ", 1));
  std::vector<std::string> words = absl::StrSplit(sides[0], ' ');
  int status = 0;
  if (!absl::SimpleAtoi(words[0], &status)) return;
  std::unique_ptr<Node>& root = answers_[operation][status];
  if (root == nullptr) root = std::make_unique<Node>();
  // An answer without a body, or the line of one of several forms: the members' own lines say what all have in common.
  if (words.size() < 3 || words[2] == "|") return;
  Node* node = root.get();
  for (const std::string& step : Steps(words[1])) node = &node->Child(step);
  node->required = words[2] == "!";
  node->kinds.insert(words.begin() + 3, words.end());
  if (sides.size() > 1) node->values = sandbox::ParseJson(sides[1]);
}

std::vector<std::string> FactsTable::Operations() const {
  std::vector<std::string> operations;
  for (const auto& [operation, answers] : answers_) operations.push_back(operation);
  return operations;
}

std::vector<std::string> FactsTable::Complaints(const std::string& operation, int status, const Json& body) const {
  auto known = answers_.find(operation);
  if (known == answers_.end()) return {absl::StrCat("no such operation: ", operation)};
  auto answer = known->second.find(status);
  if (answer == known->second.end()) return {absl::StrCat(operation, " does not answer ", status)};
  std::vector<std::string> complaints;
  Check(*answer->second, body, "$", complaints);
  return complaints;
}

void FactsTable::Check(const Node& node, const Json& value, const std::string& where,
                       std::vector<std::string>& complaints) {
  auto fits = [&](const std::string& kind) { return OfKind(kind, value); };
  if (!node.kinds.empty() && std::none_of(node.kinds.begin(), node.kinds.end(), fits)) {
    complaints.push_back(absl::StrCat(where, " is ", value.type_name(), ": ", sandbox::Dump(value)));
    return;
  }
  if (value.is_primitive() && !value.is_null() && node.values.is_array() &&
      std::find(node.values.begin(), node.values.end(), value) == node.values.end()) {
    complaints.push_back(absl::StrCat(where, " is none of the values: ", sandbox::Dump(value)));
  }
  for (const auto& [name, child] : node.members) {
    if (name == "[]" || name == "{}") {
      if (value.is_array() != (name == "[]") || !value.is_structured()) continue;
      for (const auto& [key, item] : value.items()) {
        // The named members of a map have lines of their own.
        if (name == "[]" || node.members.count(key) == 0)
          Check(*child, item, absl::StrCat(where, "/", key), complaints);
      }
    } else if (value.is_object() && value.contains(name)) {
      Check(*child, value[name], absl::StrCat(where, ".", name), complaints);
    } else if (value.is_object() && child->required) {
      complaints.push_back(absl::StrCat(where, ".", name, " is missing"));
    }
  }
}

}  // namespace composio::testing
