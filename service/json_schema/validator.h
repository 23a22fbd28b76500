// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <google/protobuf/struct.pb.h>

#include <cstddef>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace composio::json_schema {

// One thing that is wrong with a value.
struct Violation {
  // Where: "trigger_config.owner", "labels[2]", "a[\"b c\"]".
  std::string path;
  // A phrase that follows the path: "is required", "must be a string, not a number".
  std::string description;
};

struct Limits {
  size_t max_bytes = 1 << 20;  // of the schema and of the value, each
  int max_depth = 64;          // of both, and of references followed
  size_t max_steps = 50'000;   // keywords looked at
  size_t max_violations = 20;
};

struct Verdict {
  std::vector<Violation> violations;
  // Why something could not be judged, and was let through: a reference that leads elsewhere or in a circle, a pattern
  // beyond RE2, a limit that was reached. Empty where all was judged.
  std::string not_judged;
};

// Holds a JSON value against a JSON Schema (drafts 4 to 2020-12, OpenAPI's `nullable`). References are followed inside
// the document only. As Composio fills in defaults, a required property with one may be absent. `root` is the path of
// the value itself. Bounded in time and stack whatever the two are; thread-safe.
Verdict Validate(absl::string_view schema, absl::string_view value, absl::string_view root, const Limits& limits = {});
Verdict Validate(const google::protobuf::Struct& schema, const google::protobuf::Struct& value, absl::string_view root,
                 const Limits& limits = {});

}  // namespace composio::json_schema
