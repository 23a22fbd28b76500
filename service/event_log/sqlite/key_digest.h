// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <cstring>

#include "absl/strings/string_view.h"

namespace composio::event_log::sqlite {

using DigestSecret = std::array<uint64_t, 2>;

// 128 bits that stand for a key: no sender can find two keys of one digest without the log's secret (SipHash-2-4).
struct KeyDigest {
  uint64_t low = 0;
  uint64_t high = 0;

  friend bool operator==(const KeyDigest& a, const KeyDigest& b) { return a.low == b.low && a.high == b.high; }
  template <class H>
  friend H AbslHashValue(H h, const KeyDigest& digest) {
    return H::combine(std::move(h), digest.low);  // already as random as a hash can be
  }
  // As it is stored: 16 bytes.
  absl::string_view bytes() const { return {reinterpret_cast<const char*>(this), sizeof(*this)}; }
  static KeyDigest FromBytes(absl::string_view bytes) {
    KeyDigest digest;
    std::memcpy(&digest, bytes.data(), bytes.size() < sizeof(digest) ? bytes.size() : sizeof(digest));
    return digest;
  }
};

// SipHash-2-4 with 128 bits of output.
KeyDigest SipHash128(const DigestSecret& secret, absl::string_view bytes);

// The digest of `key` within `project`.
KeyDigest DigestKey(const DigestSecret& secret, absl::string_view project, absl::string_view key);

}  // namespace composio::event_log::sqlite
