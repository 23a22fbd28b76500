// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "sandbox/wire/json.h"

namespace composio::sandbox {

// What is to go wrong with matching REST requests.
struct Fault {
  // Empty: any. A path that ends in '*' is a prefix.
  std::string method, path;
  // How many requests it still hits; negative: all.
  int count = 1;
  absl::Duration latency;
  // The connection is reset instead of answered.
  bool reset = false;
  // 0: the ordinary answer (after `latency`).
  int status = 0;
  std::string body, content_type;
  // Of the answer; added to the ordinary one where `status` is 0.
  std::vector<std::pair<std::string, std::string>> headers;
  // Set where the body is Composio's error envelope, which needs a request_id.
  bool envelope = false;
};

// The faults that are set. Not thread-safe.
class Faults {
 public:
  static constexpr size_t kMaxFaults = 100;

  // From the body of POST /_sandbox/faults (docs/sandbox.md); INVALID_ARGUMENT says what is wrong with it.
  static absl::StatusOr<Fault> Parse(const Json& body);

  // False when there are too many.
  bool Add(Fault fault);
  // The first fault that hits the request; counted down.
  std::optional<Fault> Take(absl::string_view method, absl::string_view path);
  void Clear() { faults_.clear(); }
  Json Describe() const;

 private:
  std::vector<Fault> faults_;
};

}  // namespace composio::sandbox
