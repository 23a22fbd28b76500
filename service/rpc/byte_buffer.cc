// SPDX-License-Identifier: Apache-2.0
#include "service/rpc/byte_buffer.h"

#include <grpcpp/support/slice.h>

#include <utility>
#include <vector>

#include "absl/container/inlined_vector.h"

namespace composio::rpc {
namespace {

constexpr size_t kCopyUpTo = 128;

void DropReference(void* owner) { delete static_cast<std::shared_ptr<const void>*>(owner); }

}  // namespace

grpc::Slice ByteBufferWriter::WrapSlice(const base::Slice& slice) {
  if (slice.size() <= kCopyUpTo) return grpc::Slice(slice.view().data(), slice.size());
  const bool shared = slice.owner().use_count() > 1;
  if (shared) {
    for (const Entry& entry : recent_) {
      if (entry.slice.view().data() == slice.view().data() && entry.slice.size() == slice.size()) return entry.wrapped;
    }
  }
  grpc::Slice wrapped(const_cast<char*>(slice.view().data()), slice.size(), DropReference,
                      new std::shared_ptr<const void>(slice.owner()));
  if (shared) {
    recent_[next_] = {slice, wrapped};
    next_ = (next_ + 1) % recent_.size();
  }
  return wrapped;
}

grpc::ByteBuffer ByteBufferWriter::Wrap(const base::Buffer& buffer) {
  absl::InlinedVector<grpc::Slice, 6> slices;
  for (const base::Slice& slice : buffer.slices()) slices.push_back(WrapSlice(slice));
  return grpc::ByteBuffer(slices.data(), slices.size());
}

base::Buffer FromByteBuffer(const grpc::ByteBuffer& buffer) {
  std::vector<grpc::Slice> slices;
  base::Buffer result;
  if (!buffer.Valid() || !buffer.Dump(&slices).ok()) return result;
  for (grpc::Slice& slice : slices) {
    auto owner = std::make_shared<grpc::Slice>(std::move(slice));
    const absl::string_view bytes(reinterpret_cast<const char*>(owner->begin()), owner->size());
    result.Append(base::Slice(std::move(owner), bytes));
  }
  return result;
}

}  // namespace composio::rpc
