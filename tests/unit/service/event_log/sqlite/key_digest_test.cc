// SPDX-License-Identifier: Apache-2.0
#include "service/event_log/sqlite/key_digest.h"

#include <gtest/gtest.h>

namespace composio::event_log::sqlite {
namespace {

// The reference implementation's key 00 01 … 0f, and its published answers.
constexpr DigestSecret kReferenceKey = {0x0706050403020100, 0x0f0e0d0c0b0a0908};

TEST(KeyDigestTest, IsSipHash) {
  const KeyDigest empty = SipHash128(kReferenceKey, "");
  EXPECT_EQ(empty.low, 0xe6a825ba047f81a3u);
  EXPECT_EQ(empty.high, 0x930255c71472f66du);
  const KeyDigest zero = SipHash128(kReferenceKey, absl::string_view("\0", 1));
  EXPECT_EQ(zero.low, 0x44af996bd8c187dau);
  EXPECT_EQ(zero.high, 0x45fc229b11597634u);
}

TEST(KeyDigestTest, ProjectAndKeyDoNotRunTogether) {
  EXPECT_FALSE(DigestKey(kReferenceKey, "a", "bc") == DigestKey(kReferenceKey, "ab", "c"));
  EXPECT_TRUE(DigestKey(kReferenceKey, "a", "bc") == DigestKey(kReferenceKey, "a", "bc"));
  EXPECT_FALSE(DigestKey({1, 2}, "a", "b") == DigestKey({1, 3}, "a", "b"));
}

TEST(KeyDigestTest, ComesBackFromItsBytes) {
  const KeyDigest digest = DigestKey(kReferenceKey, "p", "k");
  EXPECT_EQ(digest.bytes().size(), 16u);
  EXPECT_TRUE(KeyDigest::FromBytes(digest.bytes()) == digest);
}

}  // namespace
}  // namespace composio::event_log::sqlite
