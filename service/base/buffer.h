// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <utility>

#include "absl/container/inlined_vector.h"
#include "absl/strings/string_view.h"

namespace composio::base {

// A run of immutable bytes, shared by reference count. Copying shares the bytes. Safe to copy and read on any thread.
class Slice {
 public:
  Slice() = default;
  // Takes the bytes over; no copy.
  explicit Slice(std::string bytes);
  // Bytes that live as long as `owner` does.
  Slice(std::shared_ptr<const void> owner, absl::string_view bytes) : owner_(std::move(owner)), bytes_(bytes) {}

  static Slice Copy(absl::string_view bytes) { return Slice(std::string(bytes)); }
  // `bytes` must live for ever, as a literal does.
  static Slice Literal(absl::string_view bytes) { return Slice(nullptr, bytes); }

  absl::string_view view() const { return bytes_; }
  size_t size() const { return bytes_.size(); }
  bool empty() const { return bytes_.empty(); }
  // Null for literals.
  const std::shared_ptr<const void>& owner() const { return owner_; }
  // `length` bytes from `offset`, clipped to the end; shares the bytes.
  Slice Sub(size_t offset, size_t length = absl::string_view::npos) const;

 private:
  std::shared_ptr<const void> owner_;
  absl::string_view bytes_;
};

// A short list of slices that together are one message. Value type; not thread-safe while written.
class Buffer {
 public:
  Buffer() = default;
  explicit Buffer(Slice slice) { Append(std::move(slice)); }
  explicit Buffer(std::string bytes) : Buffer(Slice(std::move(bytes))) {}

  // Empty slices are left out.
  void Append(Slice slice);
  void Append(const Buffer& other);
  void Clear();

  size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  const absl::InlinedVector<Slice, 4>& slices() const { return slices_; }
  // All bytes in one run: shares the slice when there is one, copies else.
  Slice Flatten() const;

 private:
  absl::InlinedVector<Slice, 4> slices_;
  size_t size_ = 0;
};

}  // namespace composio::base
