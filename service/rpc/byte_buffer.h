// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <grpcpp/support/byte_buffer.h>

#include <array>
#include <memory>

#include "service/base/buffer.h"

namespace composio::rpc {

// Wraps our buffers for gRPC without copying, except slices so small that a copy is cheaper than a reference. Remembers
// the last few shared slices: an event that goes to a thousand subscribers is wrapped once. One per worker.
class ByteBufferWriter {
 public:
  grpc::ByteBuffer Wrap(const base::Buffer& buffer);

 private:
  struct Entry {
    base::Slice slice;  // keeps the bytes alive, so that the address identifies them
    grpc::Slice wrapped;
  };
  grpc::Slice WrapSlice(const base::Slice& slice);

  std::array<Entry, 4> recent_;
  size_t next_ = 0;
};

// The bytes of a received message; shares gRPC's memory when they came in one piece.
base::Buffer FromByteBuffer(const grpc::ByteBuffer& buffer);

}  // namespace composio::rpc
