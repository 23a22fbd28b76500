// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "absl/strings/string_view.h"

namespace composio::upstream {

// What the body of an unsuccessful answer says, whatever form it has. Texts are valid UTF-8 on one line and cut to a
// length that leaves room for the others; empty where the body does not say it.
struct ErrorEnvelope {
  std::string message;
  std::string slug;
  std::string code;
  std::string request_id;
  std::string suggested_fix;
  // Whether it has the form of v1 and v2, by which an operation of theirs is told from a path that is gone.
  bool first_api = false;
  // Composio's name of a field (empty where it is not told) and what is wrong with it.
  std::vector<std::pair<std::string, std::string>> violations;
};

// Reads the forms that Composio has had: {"error":{…}} of v3 and v3.1; a bare {"message"} (429); {"code","message",
// "error"} of early v3; {"type","name","message","requestId"} of v1 and v2. Anything else, as a proxy's HTML or nothing
// at all, gives an empty envelope: none of its text is passed on.
ErrorEnvelope ReadErrorEnvelope(absl::string_view body);

}  // namespace composio::upstream
