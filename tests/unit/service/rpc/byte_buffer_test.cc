// SPDX-License-Identifier: Apache-2.0
#include "service/rpc/byte_buffer.h"

#include <grpcpp/support/slice.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace composio::rpc {
namespace {

std::vector<grpc::Slice> Slices(const grpc::ByteBuffer& buffer) {
  std::vector<grpc::Slice> slices;
  EXPECT_TRUE(buffer.Dump(&slices).ok());
  return slices;
}

std::string Text(const grpc::ByteBuffer& buffer) {
  std::string text;
  for (const grpc::Slice& slice : Slices(buffer)) {
    text.append(reinterpret_cast<const char*>(slice.begin()), slice.size());
  }
  return text;
}

const char* Address(const grpc::Slice& slice) { return reinterpret_cast<const char*>(slice.begin()); }

TEST(ByteBufferTest, LargeSlicesAreWrappedWithoutCopying) {
  const base::Slice large(std::string(1000, 'x'));
  static const std::string text(200, 'y');
  const base::Slice literal = base::Slice::Literal(text);
  base::Buffer buffer(large);
  buffer.Append(literal);
  ByteBufferWriter writer;
  const auto slices = Slices(writer.Wrap(buffer));
  ASSERT_EQ(slices.size(), 2u);
  EXPECT_EQ(Address(slices[0]), large.view().data());
  EXPECT_EQ(Address(slices[1]), literal.view().data());
}

TEST(ByteBufferTest, SmallSlicesAreCopied) {
  const base::Slice small(std::string(128, 'x'));
  ByteBufferWriter writer;
  const auto slices = Slices(writer.Wrap(base::Buffer(small)));
  ASSERT_EQ(slices.size(), 1u);
  EXPECT_NE(Address(slices[0]), small.view().data());
  EXPECT_EQ(slices[0].size(), 128u);
}

TEST(ByteBufferTest, OrderAndBytesAreKept) {
  base::Buffer buffer;
  std::string expected;
  for (size_t i = 0; i < 10; ++i) {
    const std::string part(i % 2 == 0 ? 3 : 300, static_cast<char>('a' + i));
    buffer.Append(base::Slice(part));
    expected += part;
  }
  ByteBufferWriter writer;
  EXPECT_EQ(Text(writer.Wrap(buffer)), expected);
}

TEST(ByteBufferTest, NothingIsAValidMessage) {
  ByteBufferWriter writer;
  const grpc::ByteBuffer empty = writer.Wrap(base::Buffer());
  EXPECT_TRUE(empty.Valid());
  EXPECT_EQ(empty.Length(), 0u);
}

TEST(ByteBufferTest, WhatIsWrappedLivesAsLongAsTheMessage) {
  auto owner = std::make_shared<std::string>(1000, 'x');
  grpc::ByteBuffer message;
  {
    ByteBufferWriter writer;
    message = writer.Wrap(base::Buffer(base::Slice(owner, *owner)));
  }
  EXPECT_EQ(owner.use_count(), 2);
  EXPECT_EQ(Text(message), *owner);
  message.Clear();
  EXPECT_EQ(owner.use_count(), 1);
}

TEST(ByteBufferTest, ASharedSliceIsWrappedOnce) {
  auto owner = std::make_shared<std::string>(1000, 'x');
  const base::Slice event(owner, *owner);
  ByteBufferWriter writer;
  std::vector<grpc::ByteBuffer> messages;
  messages.push_back(writer.Wrap(base::Buffer(event)));
  const long references = owner.use_count();
  for (int i = 0; i < 100; ++i) messages.push_back(writer.Wrap(base::Buffer(event)));
  EXPECT_EQ(owner.use_count(), references) << "a hundred more subscribers, no more references of ours";
  for (const auto& message : messages) EXPECT_EQ(Address(Slices(message)[0]), owner->data());
}

TEST(ByteBufferTest, SeveralSharedSlicesAreRememberedAtATime) {
  auto owner = std::make_shared<std::string>(4000, 'x');
  const base::Slice whole(owner, *owner);
  ByteBufferWriter writer;
  const auto wrap_all = [&](size_t count) {
    base::Buffer buffer;
    for (size_t i = 0; i < count; ++i) buffer.Append(whole.Sub(i * 500, 500));
    return writer.Wrap(buffer);
  };
  const grpc::ByteBuffer first = wrap_all(4);
  const long references = owner.use_count();
  const grpc::ByteBuffer second = wrap_all(4);
  EXPECT_EQ(owner.use_count(), references);
  wrap_all(8);
  EXPECT_EQ(Text(first), std::string(2000, 'x'));
}

TEST(ByteBufferTest, SlicesOfOneOwnerAreToldApart) {
  auto owner = std::make_shared<std::string>(std::string(500, 'a') + std::string(500, 'b'));
  const base::Slice whole(owner, *owner);
  ByteBufferWriter writer;
  EXPECT_EQ(Text(writer.Wrap(base::Buffer(whole))), *owner);
  EXPECT_EQ(Text(writer.Wrap(base::Buffer(whole.Sub(0, 500)))), std::string(500, 'a'));
  EXPECT_EQ(Text(writer.Wrap(base::Buffer(whole.Sub(500)))), std::string(500, 'b'));
}

TEST(ByteBufferTest, AReceivedMessageIsNotCopied) {
  const std::string text(1000, 'x');
  const grpc::Slice slice(text);
  const base::Buffer buffer = FromByteBuffer(grpc::ByteBuffer(&slice, 1));
  ASSERT_EQ(buffer.slices().size(), 1u);
  EXPECT_EQ(buffer.slices()[0].view().data(), Address(slice));
}

TEST(ByteBufferTest, AReceivedMessageMayComeInPiecesOrBeTiny) {
  const std::vector<grpc::Slice> pieces = {grpc::Slice("ab"), grpc::Slice(std::string(300, 'c')), grpc::Slice("d")};
  base::Buffer buffer = FromByteBuffer(grpc::ByteBuffer(pieces.data(), pieces.size()));
  EXPECT_EQ(buffer.Flatten().view(), "ab" + std::string(300, 'c') + "d");
  const grpc::Slice tiny("x");
  EXPECT_EQ(FromByteBuffer(grpc::ByteBuffer(&tiny, 1)).Flatten().view(), "x");
}

TEST(ByteBufferTest, AnInvalidMessageIsEmpty) { EXPECT_TRUE(FromByteBuffer(grpc::ByteBuffer()).empty()); }

}  // namespace
}  // namespace composio::rpc
