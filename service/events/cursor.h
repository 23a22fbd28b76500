// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace composio::events {

// "Everything of this project up to and including this position has been examined", whatever the filter was.
struct Cursor {
  uint64_t epoch = 0;
  std::string project;
  uint64_t position = 0;
};

// The string that clients store: base64url of
//   version (1 byte, 1) | epoch (8 bytes, little endian) | position (varint) | project | CRC-32C of all before (4
//   bytes).
// It means nothing to them; another version may change it.
std::string EncodeCursor(uint64_t epoch, absl::string_view project, uint64_t position);

// CURSOR_MALFORMED for anything that EncodeCursor did not make.
absl::StatusOr<Cursor> DecodeCursor(absl::string_view text);

// CRC-32C (Castagnoli) of `bytes`.
uint32_t Crc32c(absl::string_view bytes);

// An epoch as users see it: 16 hexadecimal digits.
std::string EpochText(uint64_t epoch);

}  // namespace composio::events
