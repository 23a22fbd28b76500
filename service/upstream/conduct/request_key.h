// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/string_view.h"
#include "service/http_client/http_transport.h"

namespace composio::upstream {

// Stands for a credential where it must not be kept itself: 128 bits of its SHA-256. `kind` is "project", "user",
// "org", "other" or, for requests without one, "none".
struct CredentialId {
  uint64_t high = 0, low = 0;
  absl::string_view kind = "none";

  friend bool operator==(const CredentialId& a, const CredentialId& b) { return a.high == b.high && a.low == b.low; }
  friend bool operator<(const CredentialId& a, const CredentialId& b) {
    return a.high != b.high ? a.high < b.high : a.low < b.low;
  }
};

// Finds out which credential requests carry. Remembers the few it has seen, since hashing would cost every call. One
// thread.
class CredentialReader {
 public:
  CredentialId Read(const http_client::HttpRequest& request);

 private:
  static constexpr size_t kRemembered = 8;
  std::vector<std::pair<std::string, CredentialId>> seen_;  // by header line
  size_t next_ = 0;
};

// Whether the request only reads and is told apart from others by its key alone.
bool IsSharable(const http_client::HttpRequest& request);

// Equal for requests with the same answer: credential, URL and those headers that say more than who asks and on which
// occasion. Holds no secret.
std::string RequestKey(const http_client::HttpRequest& request, const CredentialId& credential);

}  // namespace composio::upstream
