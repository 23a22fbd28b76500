// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "service/transcode/message_table.h"
#include "service/transcode/output.h"

namespace composio::transcode {

static_assert(std::endian::native == std::endian::little, "fixed-width values are copied as they are");

enum class WireType : uint8_t {
  kVarint = 0,
  kFixed64 = 1,
  kDelimited = 2,
  kStartGroup = 3,
  kEndGroup = 4,
  kFixed32 = 5
};

inline constexpr size_t kMaxVarint = 10;

inline char* PutVarint(uint64_t value, char* out) {
  while (value >= 0x80) {
    *out++ = static_cast<char>(value | 0x80);
    value >>= 7;
  }
  *out++ = static_cast<char>(value);
  return out;
}

inline size_t VarintSize(uint64_t value) {
  // 9/64 is near enough to 1/7 for all bit widths up to 64.
  return static_cast<size_t>((std::bit_width(value | 1) * 9 + 64) / 64);
}

template <typename T>
char* PutFixed(T value, char* out) {
  std::memcpy(out, &value, sizeof(value));
  return out + sizeof(value);
}

inline uint64_t ZigZag(int64_t value) {
  return (static_cast<uint64_t>(value) << 1) ^ static_cast<uint64_t>(value >> 63);
}
inline int64_t UnZigZag(uint64_t value) { return static_cast<int64_t>((value >> 1) ^ (uint64_t{0} - (value & 1))); }

constexpr bool IsDelimited(ValueType type) { return type >= ValueType::kString && type != ValueType::kNullValue; }

inline WireType WireTypeOf(ValueType type) {
  // Asked several times for each field: looking it up costs less than the branches of a switch.
  static constexpr auto kTypes = [] {
    std::array<WireType, static_cast<size_t>(ValueType::kAny) + 1> types{};
    for (size_t i = 0; i < types.size(); ++i) {
      types[i] = IsDelimited(static_cast<ValueType>(i)) ? WireType::kDelimited : WireType::kVarint;
    }
    for (ValueType fixed : {ValueType::kFixed32, ValueType::kSfixed32, ValueType::kFloat}) {
      types[static_cast<size_t>(fixed)] = WireType::kFixed32;
    }
    for (ValueType fixed : {ValueType::kFixed64, ValueType::kSfixed64, ValueType::kDouble}) {
      types[static_cast<size_t>(fixed)] = WireType::kFixed64;
    }
    return types;
  }();
  return kTypes[static_cast<size_t>(type)];
}

// The tag of a field whose number is below 16.
inline char SmallTag(uint32_t number, ValueType type) {
  return static_cast<char>(number << 3 | static_cast<uint32_t>(WireTypeOf(type)));
}

// A length whose value is known only after what it counts was written. Two bytes are kept for it, which fits lengths
// from 128 to 16383; others move what they count by a byte or more when closed.
class OpenLength {
 public:
  explicit OpenLength(Output& out) {
    char* p = out.Room(kGuess);
    out.CommitTo(p + kGuess);
    start_ = out.size();
  }
  // Bytes written since.
  size_t Counted(const Output& out) const { return out.size() - start_; }
  void Close(Output& out) const {
    const size_t length = Counted(out);
    const size_t size = VarintSize(length);
    if (size != kGuess) {
      out.Room(kMaxVarint);
      char* const content = out.data() + start_;
      std::memmove(content - kGuess + size, content, length);
      out.CommitTo(content - kGuess + size + length);
    }
    PutVarint(length, out.data() + start_ - kGuess);
  }

 private:
  static constexpr size_t kGuess = 2;
  size_t start_ = 0;
};

// Reads wire bytes; every call answers false at a malformed place. Not thread-safe; refers to the bytes.
class WireReader {
 public:
  explicit WireReader(absl::string_view bytes) : p_(bytes.data()), end_(bytes.data() + bytes.size()) {}

  bool done() const { return p_ == end_; }
  const char* position() const { return p_; }

  bool ReadVarint(uint64_t* value) {
    if (ABSL_PREDICT_TRUE(p_ != end_ && static_cast<unsigned char>(*p_) < 0x80)) {
      *value = static_cast<unsigned char>(*p_++);
      return true;
    }
    if (end_ - p_ >= 2 && static_cast<unsigned char>(p_[1]) < 0x80) {
      *value = (static_cast<unsigned char>(p_[0]) & 0x7fu) | static_cast<uint64_t>(p_[1]) << 7;
      p_ += 2;
      return true;
    }
    // By pointers, so that the reader itself can live in registers.
    const Longer longer = ReadLonger(p_, end_);
    if (longer.end == nullptr) return false;
    *value = longer.value;
    p_ = longer.end;
    return true;
  }
  bool ReadTag(uint32_t* number, WireType* type) {
    uint64_t tag = 0;
    if (!ReadVarint(&tag) || tag > UINT32_MAX || tag < 8) return false;
    *number = static_cast<uint32_t>(tag >> 3);
    *type = static_cast<WireType>(tag & 7);
    return true;
  }
  template <typename T>
  bool ReadFixed(T* value) {
    if (static_cast<size_t>(end_ - p_) < sizeof(T)) return false;
    std::memcpy(value, p_, sizeof(T));
    p_ += sizeof(T);
    return true;
  }
  bool ReadDelimited(absl::string_view* bytes) {
    uint64_t size = 0;
    if (!ReadVarint(&size) || size > static_cast<uint64_t>(end_ - p_)) return false;
    *bytes = absl::string_view(p_, static_cast<size_t>(size));
    p_ += size;
    return true;
  }
  // A value of a type other than groups: varints and fixed values in `bits`, others in `bytes`.
  bool ReadValue(WireType type, uint64_t* bits, absl::string_view* bytes) {
    if (type == WireType::kDelimited) return ReadDelimited(bytes);
    if (type == WireType::kVarint) return ReadVarint(bits);
    if (type == WireType::kFixed64) return ReadFixed(bits);
    uint32_t narrow = 0;
    if (type != WireType::kFixed32 || !ReadFixed(&narrow)) return false;
    *bits = narrow;
    return true;
  }
  // Passes over a value, groups included.
  bool SkipValue(uint32_t number, WireType type) {
    uint64_t bits = 0;
    absl::string_view bytes;
    if (ABSL_PREDICT_TRUE(type != WireType::kStartGroup)) return ReadValue(type, &bits, &bytes);
    p_ = SkipGroup(p_, end_, number);
    return p_ != nullptr;
  }
  // Passes over further values of this field number, as far as they follow one another.
  bool SkipRun(uint32_t number);

 private:
  struct Longer {
    uint64_t value;
    // Null when malformed.
    const char* end;
  };

  static Longer ReadLonger(const char* p, const char* end);
  // The end of the group whose start tag was read; null when malformed.
  static const char* SkipGroup(const char* p, const char* end, uint32_t number);

  const char* p_;
  const char* end_;
};

}  // namespace composio::transcode
