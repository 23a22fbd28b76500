// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "service/upstream/rule.h"

namespace composio::upstream {

// The operations that rules describe, found by what is sent: for requests that come without a rule. Constant once
// filled.
class OperationTable {
 public:
  struct Operation {
    absl::Duration cache_ttl;
    bool clears_cache = false;
  };

  void Add(const Rule& rule);
  // `target` is path and query. Null where no rule fits; a rule that spells the path out goes before one with fields.
  const Operation* Find(absl::string_view http_method, absl::string_view target) const;

 private:
  struct Entry {
    std::string http_method;
    std::vector<std::string> segments;  // an empty one takes any
    Operation operation;
  };
  std::vector<Entry> entries_;
};

}  // namespace composio::upstream
