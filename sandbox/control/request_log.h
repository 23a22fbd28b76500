// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <string>

#include "absl/time/time.h"
#include "sandbox/wire/json.h"
#include "service/http_server/http_exchange.h"

namespace composio::sandbox {

// The REST requests the sandbox got, as they came (header names in lower case, credentials masked), newest kept. Not
// thread-safe.
class RequestLog {
 public:
  static constexpr size_t kMaxRequests = 1'000;
  static constexpr size_t kMaxBodyBytes = 64 << 10;

  void Add(const http_server::HttpExchange& exchange, const std::string& request_id, absl::Time time);
  // The answer's status, once it is known.
  void SetStatus(const std::string& request_id, int status);
  void Clear();

  // {"total": n, "requests": [oldest … newest]}; only those whose path starts with `path_prefix`.
  Json Describe(const std::string& path_prefix) const;

 private:
  size_t total_ = 0;
  std::deque<Json> requests_;
};

}  // namespace composio::sandbox
