// SPDX-License-Identifier: Apache-2.0
#include "service/transcode/wire_format.h"

namespace composio::transcode {

bool WireReader::ReadLongVarint(uint64_t* value) {
  uint64_t result = 0;
  const char* p = p_;
  for (int shift = 0; shift < 70; shift += 7) {
    if (p == end_) return false;
    const auto byte = static_cast<unsigned char>(*p++);
    result |= static_cast<uint64_t>(byte & 0x7f) << shift;
    if (byte < 0x80) {
      // The tenth byte has one bit to give; protobuf drops the others.
      *value = result;
      p_ = p;
      return true;
    }
  }
  return false;
}

bool WireReader::SkipValue(uint32_t number, WireType type) {
  constexpr int kMaxGroups = 100;
  uint32_t groups[kMaxGroups];
  int depth = 0;
  for (;;) {
    uint64_t varint = 0;
    uint32_t fixed32 = 0;
    absl::string_view bytes;
    switch (type) {
      case WireType::kVarint:
        if (!ReadVarint(&varint)) return false;
        break;
      case WireType::kFixed64:
        if (!ReadFixed(&varint)) return false;
        break;
      case WireType::kFixed32:
        if (!ReadFixed(&fixed32)) return false;
        break;
      case WireType::kDelimited:
        if (!ReadDelimited(&bytes)) return false;
        break;
      case WireType::kStartGroup:
        if (depth == kMaxGroups) return false;
        groups[depth++] = number;
        break;
      case WireType::kEndGroup:
        if (depth == 0 || groups[--depth] != number) return false;
        break;
      default:
        return false;
    }
    if (depth == 0) return true;
    if (!ReadTag(&number, &type)) return false;
  }
}

bool WireReader::SkipRun(uint32_t number, WireType type) {
  while (!done()) {
    WireReader ahead = *this;
    uint32_t next = 0;
    WireType next_type = WireType::kVarint;
    if (!ahead.ReadTag(&next, &next_type)) return false;
    if (next != number || next_type != type) return true;
    if (!ahead.SkipValue(next, next_type)) return false;
    *this = ahead;
  }
  return true;
}

}  // namespace composio::transcode
