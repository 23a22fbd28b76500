// SPDX-License-Identifier: Apache-2.0
#include "service/events/cursor.h"

#include <array>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "service/base/error.h"

namespace composio::events {
namespace {

constexpr char kVersion = 1;
constexpr size_t kEpochBytes = 8, kCrcBytes = 4;
constexpr size_t kMaxText = 1024;

constexpr std::array<uint32_t, 256> MakeCrcTable() {
  std::array<uint32_t, 256> table{};
  for (uint32_t i = 0; i < 256; ++i) {
    uint32_t crc = i;
    for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ ((crc & 1) ? 0x82f63b78u : 0);
    table[i] = crc;
  }
  return table;
}
constexpr std::array<uint32_t, 256> kCrcTable = MakeCrcTable();

template <class Integer>
void PutLittleEndian(std::string& out, Integer value) {
  for (size_t i = 0; i < sizeof(value); ++i) out.push_back(static_cast<char>(value >> (8 * i)));
}

template <class Integer>
Integer TakeLittleEndian(absl::string_view bytes) {
  Integer value = 0;
  for (size_t i = 0; i < sizeof(value); ++i) value |= static_cast<Integer>(static_cast<uint8_t>(bytes[i])) << (8 * i);
  return value;
}

absl::Status Malformed() {
  absl::Status status = base::Error(
      absl::StatusCode::kInvalidArgument, gateway::v1::ERROR_REASON_CURSOR_MALFORMED,
      "this is not a cursor of this gateway's; pass one exactly as a frame, an event or GetEventLog told it");
  return status;
}

}  // namespace

uint32_t Crc32c(absl::string_view bytes) {
  uint32_t crc = ~0u;
  for (char c : bytes) crc = (crc >> 8) ^ kCrcTable[(crc ^ static_cast<uint8_t>(c)) & 0xff];
  return ~crc;
}

std::string EncodeCursor(uint64_t epoch, absl::string_view project, uint64_t position) {
  std::string bytes;
  bytes.reserve(1 + kEpochBytes + 10 + project.size() + kCrcBytes);
  bytes.push_back(kVersion);
  PutLittleEndian(bytes, epoch);
  for (; position >= 0x80; position >>= 7) bytes.push_back(static_cast<char>(position | 0x80));
  bytes.push_back(static_cast<char>(position));
  bytes.append(project.data(), project.size());
  PutLittleEndian(bytes, Crc32c(bytes));
  return absl::WebSafeBase64Escape(bytes);
}

absl::StatusOr<Cursor> DecodeCursor(absl::string_view text) {
  std::string bytes;
  // The encoding is compared, as the decoder takes padding, white space and loose last bits too.
  if (text.size() > kMaxText || !absl::WebSafeBase64Unescape(text, &bytes) ||
      absl::WebSafeBase64Escape(bytes) != text || bytes.size() < 1 + kEpochBytes + 1 + kCrcBytes) {
    return Malformed();
  }
  absl::string_view rest = bytes;
  const uint32_t crc = TakeLittleEndian<uint32_t>(rest.substr(rest.size() - kCrcBytes));
  rest.remove_suffix(kCrcBytes);
  if (Crc32c(rest) != crc || rest[0] != kVersion) return Malformed();
  Cursor cursor;
  cursor.epoch = TakeLittleEndian<uint64_t>(rest.substr(1));
  rest.remove_prefix(1 + kEpochBytes);
  for (int shift = 0;; shift += 7) {
    if (rest.empty() || shift > 63) return Malformed();
    const uint8_t byte = static_cast<uint8_t>(rest[0]);
    rest.remove_prefix(1);
    cursor.position |= static_cast<uint64_t>(byte & 0x7f) << shift;
    if (!(byte & 0x80)) break;
  }
  cursor.project = std::string(rest);
  return cursor;
}

std::string EpochText(uint64_t epoch) { return absl::StrCat(absl::Hex(epoch, absl::kZeroPad16)); }

}  // namespace composio::events
