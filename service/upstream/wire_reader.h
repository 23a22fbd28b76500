// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstring>

#include "absl/strings/string_view.h"

namespace composio::upstream {

// One field as it stands on the wire.
struct WireField {
  enum Type : uint8_t { kVarint = 0, kFixed64 = 1, kBytes = 2, kFixed32 = 5 };

  int number = 0;
  Type type = kVarint;
  uint64_t value = 0;       // of kVarint, kFixed64, kFixed32
  absl::string_view bytes;  // of kBytes
};

// Walks the fields of one message's wire bytes, without a copy. Value type; the bytes must outlive it.
class WireReader {
 public:
  explicit WireReader(absl::string_view bytes) : rest_(bytes) {}

  bool AtEnd() const { return rest_.empty(); }
  absl::string_view rest() const { return rest_; }

  // False where the bytes are not a field of a message (groups included).
  bool Next(WireField& field) {
    uint64_t tag;
    if (!Varint(tag) || tag >> 32 != 0 || (tag >> 3) == 0) return false;
    field.number = static_cast<int>(tag >> 3);
    field.type = static_cast<WireField::Type>(tag & 7);
    return Value(field);
  }

  bool Varint(uint64_t& value) {
    value = 0;
    for (size_t i = 0; i < rest_.size() && i < 10; ++i) {
      const auto byte = static_cast<unsigned char>(rest_[i]);
      value |= static_cast<uint64_t>(byte & 0x7f) << (7 * i);
      if (byte < 0x80) {
        rest_.remove_prefix(i + 1);
        return true;
      }
    }
    return false;
  }
  bool Fixed(size_t size, uint64_t& value) {
    if (rest_.size() < size) return false;
    value = 0;
    memcpy(&value, rest_.data(), size);  // the machine is little-endian, as the wire is
    rest_.remove_prefix(size);
    return true;
  }

 private:
  bool Value(WireField& field) {
    switch (field.type) {
      case WireField::kVarint:
        return Varint(field.value);
      case WireField::kFixed64:
        return Fixed(8, field.value);
      case WireField::kFixed32:
        return Fixed(4, field.value);
      case WireField::kBytes:
        if (!Varint(field.value) || field.value > rest_.size()) return false;
        field.bytes = rest_.substr(0, field.value);
        rest_.remove_prefix(field.value);
        return true;
    }
    return false;
  }

  absl::string_view rest_;
};

}  // namespace composio::upstream
