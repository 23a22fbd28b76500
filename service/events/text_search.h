// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "absl/strings/string_view.h"

namespace composio::events {

// Looks for a text in JSON, as it is written and as it is meant: `ü` is found where the JSON has `\u00fc`. ASCII
// letters are the same in both cases. Immutable; thread-safe.
class TextSearch {
 public:
  explicit TextSearch(absl::string_view wanted);

  bool FoundIn(absl::string_view json) const;

 private:
  const std::string wanted_;  // lower case
};

// `json` with the escapes of strings resolved; what is no escape stays as it is.
std::string Unescaped(absl::string_view json);

}  // namespace composio::events
