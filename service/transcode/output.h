// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>

#include "absl/base/optimization.h"
#include "absl/strings/string_view.h"

namespace composio::transcode {

// memcpy for lengths that are mostly short and never known beforehand: no call below 17 bytes.
inline void CopyShort(char* to, const char* from, size_t size) {
  if (ABSL_PREDICT_FALSE(size > 16)) {
    std::memcpy(to, from, size);
  } else if (size >= 8) {
    uint64_t head = 0;
    uint64_t tail = 0;
    std::memcpy(&head, from, 8);
    std::memcpy(&tail, from + size - 8, 8);
    std::memcpy(to, &head, 8);
    std::memcpy(to + size - 8, &tail, 8);
  } else if (size >= 4) {
    uint32_t head = 0;
    uint32_t tail = 0;
    std::memcpy(&head, from, 4);
    std::memcpy(&tail, from + size - 4, 4);
    std::memcpy(to, &head, 4);
    std::memcpy(to + size - 4, &tail, 4);
  } else {
    for (size_t i = 0; i < size; ++i) to[i] = from[i];
  }
}

// Bytes that grow at their end. Unlike a std::string it does not clear what it is about to write, and it keeps its
// memory between uses. Not thread-safe.
class Output {
 public:
  size_t size() const { return size_; }
  absl::string_view view() const { return {data_.get(), size_}; }
  char* data() { return data_.get(); }

  // The end of what was written, with room for `size` more bytes; invalidates pointers.
  char* Room(size_t size) {
    if (ABSL_PREDICT_FALSE(capacity_ - size_ < size)) Grow(size);
    return data_.get() + size_;
  }
  // Takes what stands before `end`, which lies within the room asked for.
  void CommitTo(const char* end) { size_ = static_cast<size_t>(end - data_.get()); }

  void Put(char c) {
    *Room(1) = c;
    ++size_;
  }
  void Append(absl::string_view bytes) {
    CopyShort(Room(bytes.size()), bytes.data(), bytes.size());
    size_ += bytes.size();
  }
  void Truncate(size_t size) { size_ = size; }
  void Clear() { size_ = 0; }
  // Takes out the bytes [from, from + size).
  void Erase(size_t from, size_t size) {
    std::memmove(data_.get() + from, data_.get() + from + size, size_ - from - size);
    size_ -= size;
  }
  // Gives memory back after an exceptionally large use.
  void Trim() {
    constexpr size_t kKeep = size_t{1} << 20;
    if (capacity_ > kKeep) *this = Output();
  }

 private:
  void Grow(size_t size) {
    size_t capacity = capacity_ < 512 ? 1024 : capacity_ * 2;
    while (capacity - size_ < size) capacity *= 2;
    std::unique_ptr<char[]> data(new char[capacity]);
    if (size_ != 0) std::memcpy(data.get(), data_.get(), size_);
    data_ = std::move(data);
    capacity_ = capacity;
  }

  std::unique_ptr<char[]> data_;
  size_t size_ = 0;
  size_t capacity_ = 0;
};

}  // namespace composio::transcode
