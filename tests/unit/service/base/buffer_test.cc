// SPDX-License-Identifier: Apache-2.0
#include "service/base/buffer.h"

#include <gtest/gtest.h>

namespace composio::base {
namespace {

TEST(Slice, CopiesShareTheBytes) {
  const Slice slice(std::string(100, 'x'));
  const Slice copy = slice;
  EXPECT_EQ(copy.view().data(), slice.view().data());
}

TEST(Slice, SubIsClippedToTheEnd) {
  const Slice slice = Slice::Copy("abcdef");
  EXPECT_EQ(slice.Sub(4, 10).view(), "ef");
  EXPECT_EQ(slice.Sub(9).view(), "");
}

TEST(Slice, OutlivesTheOneItWasCutFrom) {
  Slice part;
  { part = Slice(std::string("a long enough string to be on the heap")).Sub(2, 4); }
  EXPECT_EQ(part.view(), "long");
}

TEST(Buffer, LeavesEmptySlicesOut) {
  Buffer buffer;
  buffer.Append(Slice());
  buffer.Append(Slice::Literal("a"));
  EXPECT_EQ(buffer.slices().size(), 1u);
  EXPECT_EQ(buffer.size(), 1u);
}

TEST(Buffer, FlattenSharesASingleSliceAndJoinsSeveral) {
  Buffer buffer(Slice::Copy("one"));
  EXPECT_EQ(buffer.Flatten().view().data(), buffer.slices()[0].view().data());
  buffer.Append(Slice::Literal("two"));
  EXPECT_EQ(buffer.Flatten().view(), "onetwo");
  buffer.Clear();
  EXPECT_TRUE(buffer.Flatten().empty());
}

}  // namespace
}  // namespace composio::base
