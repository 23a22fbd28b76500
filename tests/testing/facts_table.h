// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "sandbox/wire/json.h"

namespace composio::testing {

// What tools/facts/v3.1.facts says about answers (its README.md tells how to read it). Immutable.
class FactsTable {
 public:
  // Reads the table from the test's data; a failure of the test where it is not there.
  FactsTable();
  ~FactsTable();

  // "GET /api/v3.1/toolkits" and so on.
  std::vector<std::string> Operations() const;
  // What of `body` is not as the table says: fields that are missing, of another kind, of a value that is none of the
  // listed ones. An operation or status that the table does not know is said so.
  std::vector<std::string> Complaints(const std::string& operation, int status, const sandbox::Json& body) const;

 private:
  struct Node;
  static void Check(const Node& node, const sandbox::Json& value, const std::string& where,
                    std::vector<std::string>& complaints);
  void AddLine(absl::string_view line, const std::string& operation);

  // Operation → status → the body.
  std::map<std::string, std::map<int, std::unique_ptr<Node>>> answers_;
};

}  // namespace composio::testing
