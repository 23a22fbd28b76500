// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

#include "absl/strings/string_view.h"
#include "absl/time/time.h"

namespace composio::events {

// Protobuf wire bytes of a message's head, written into a fixed space: for what is made anew for each delivery.
class WireHead {
 public:
  void Varint(uint64_t value) {
    for (; value >= 0x80; value >>= 7) bytes_[size_++] = static_cast<char>(value | 0x80);
    bytes_[size_++] = static_cast<char>(value);
  }
  void VarintField(int field, uint64_t value) {
    Varint(static_cast<uint64_t>(field) << 3);
    Varint(value);
  }
  // The tag and length of a field whose bytes follow.
  void LengthField(int field, size_t length) {
    Varint(static_cast<uint64_t>(field) << 3 | 2);
    Varint(length);
  }
  void TimestampField(int field, absl::Time time) {
    WireHead timestamp;
    const int64_t seconds = absl::ToUnixSeconds(time);
    if (seconds != 0) timestamp.VarintField(1, static_cast<uint64_t>(seconds));
    const int64_t nanos = absl::ToInt64Nanoseconds(time - absl::FromUnixSeconds(seconds));
    if (nanos != 0) timestamp.VarintField(2, static_cast<uint64_t>(nanos));
    LengthField(field, timestamp.size_);
    Append(timestamp);
  }
  void Append(const WireHead& other) {
    std::memcpy(bytes_ + size_, other.bytes_, other.size_);
    size_ += other.size_;
  }
  absl::string_view view() const { return {bytes_, size_}; }
  size_t size() const { return size_; }

 private:
  char bytes_[96];
  size_t size_ = 0;
};

}  // namespace composio::events
