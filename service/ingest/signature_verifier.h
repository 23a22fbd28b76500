// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/time/time.h"

namespace composio::ingest {

// What a delivery is judged by: three headers and the body's bytes as they arrived.
struct SignedDelivery {
  absl::string_view id;          // webhook-id
  absl::string_view timestamp;   // webhook-timestamp, Unix seconds
  absl::string_view signatures;  // webhook-signature: "v1,<base64>", several separated by spaces
  absl::string_view body;
};

enum class SignatureVerdict {
  kValid,
  kHeaderMissing,    // one of the three is missing or too long
  kTimestampBad,     // no integer
  kTimestampTooOld,  // or too far ahead
  kMismatch,
};

// A short name for logs and metrics: "valid", "timestamp_too_old", …
absl::string_view VerdictName(SignatureVerdict verdict);

// Checks Composio's webhook signatures against one or more secrets: base64(HMAC-SHA256(secret, id.timestamp.body)). The
// secret is used as it is; a secret "whsec_…" is also tried without the prefix and base64-decoded, as other libraries
// do, and the spelling that worked is tried first from then on. Compares in constant time. Not thread-safe.
class SignatureVerifier {
 public:
  SignatureVerifier(const std::vector<std::string>& secrets, absl::Duration tolerance);
  ~SignatureVerifier();
  SignatureVerifier(SignatureVerifier&&) noexcept;

  bool has_secret() const { return !keys_.empty(); }
  // MACs computed so far: one a delivery when the spelling is known.
  uint64_t macs() const { return macs_; }
  // A zero tolerance accepts any timestamp.
  SignatureVerdict Verify(const SignedDelivery& delivery, absl::Time now);

 private:
  class Key;
  std::vector<std::unique_ptr<Key>> keys_;  // the one that worked last first
  absl::Duration tolerance_;
  uint64_t macs_ = 0;
};

}  // namespace composio::ingest
