// SPDX-License-Identifier: Apache-2.0
#include "service/event_log/sqlite/key_digest.h"

#include <string>

#include "absl/strings/str_cat.h"

namespace composio::event_log::sqlite {
namespace {

uint64_t RotateLeft(uint64_t x, int by) { return (x << by) | (x >> (64 - by)); }

struct SipState {
  uint64_t v0, v1, v2, v3;

  void Rounds(int count) {
    for (int i = 0; i < count; ++i) {
      v0 += v1, v2 += v3;
      v1 = RotateLeft(v1, 13) ^ v0, v3 = RotateLeft(v3, 16) ^ v2;
      v0 = RotateLeft(v0, 32);
      v2 += v1, v0 += v3;
      v1 = RotateLeft(v1, 17) ^ v2, v3 = RotateLeft(v3, 21) ^ v0;
      v2 = RotateLeft(v2, 32);
    }
  }
  void Absorb(uint64_t word) {
    v3 ^= word;
    Rounds(2);
    v0 ^= word;
  }
};

}  // namespace

KeyDigest SipHash128(const DigestSecret& secret, absl::string_view bytes) {
  SipState s{secret[0] ^ 0x736f6d6570736575, secret[1] ^ 0x646f72616e646f6d ^ 0xee, secret[0] ^ 0x6c7967656e657261,
             secret[1] ^ 0x7465646279746573};
  const uint64_t length = bytes.size();
  for (; bytes.size() >= 8; bytes.remove_prefix(8)) {
    uint64_t word;
    std::memcpy(&word, bytes.data(), 8);
    s.Absorb(word);
  }
  uint64_t last = length << 56;
  for (size_t i = 0; i < bytes.size(); ++i) last |= static_cast<uint64_t>(static_cast<uint8_t>(bytes[i])) << (8 * i);
  s.Absorb(last);
  s.v2 ^= 0xee;
  s.Rounds(4);
  KeyDigest digest;
  digest.low = s.v0 ^ s.v1 ^ s.v2 ^ s.v3;
  s.v1 ^= 0xdd;
  s.Rounds(4);
  digest.high = s.v0 ^ s.v1 ^ s.v2 ^ s.v3;
  return digest;
}

KeyDigest DigestKey(const DigestSecret& secret, absl::string_view project, absl::string_view key) {
  // The length keeps ("a", "bc") and ("ab", "c") apart.
  return SipHash128(secret, absl::StrCat(project.size(), ":", project, key));
}

}  // namespace composio::event_log::sqlite
