// SPDX-License-Identifier: Apache-2.0
#include "service/base/buffer.h"

#include <algorithm>

namespace composio::base {

Slice::Slice(std::string bytes) {
  auto owner = std::make_shared<const std::string>(std::move(bytes));
  bytes_ = *owner;
  owner_ = std::move(owner);
}

Slice Slice::Sub(size_t offset, size_t length) const {
  return Slice(owner_, bytes_.substr(std::min(offset, bytes_.size()), length));
}

void Buffer::Append(Slice slice) {
  if (slice.empty()) return;
  size_ += slice.size();
  slices_.push_back(std::move(slice));
}

void Buffer::Append(const Buffer& other) {
  for (const Slice& slice : other.slices_) Append(slice);
}

void Buffer::Clear() {
  slices_.clear();
  size_ = 0;
}

Slice Buffer::Flatten() const {
  if (slices_.empty()) return Slice();
  if (slices_.size() == 1) return slices_[0];
  std::string all;
  all.reserve(size_);
  for (const Slice& slice : slices_) all.append(slice.view().data(), slice.size());
  return Slice(std::move(all));
}

}  // namespace composio::base
