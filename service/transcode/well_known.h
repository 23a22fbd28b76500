// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"

// The text forms of protobuf's well-known types.
namespace composio::transcode {

// A Timestamp or a Duration.
struct SecondsNanos {
  int64_t seconds = 0;
  int32_t nanos = 0;
};

// RFC 3339, years 1 to 9999; digits beyond nanoseconds are dropped. `zone_optional`: no offset means UTC, and a space
// may stand for the T.
bool ParseTimestamp(absl::string_view text, bool zone_optional, SecondsNanos* value);
// Milliseconds since 1970.
bool TimestampFromMillis(double millis, SecondsNanos* value);
// "1.5s", up to 10000 years.
bool ParseDuration(absl::string_view text, SecondsNanos* value);

inline constexpr size_t kMaxTimeText = 40;
// Write at most kMaxTimeText bytes, with 0, 3, 6 or 9 digits of fraction, and return their end; null when out of range.
char* FormatTimestamp(const SecondsNanos& value, char* out);
char* FormatDuration(const SecondsNanos& value, char* out);

// Standard or URL alphabet, padded or not. `out` has room for text.size() bytes; null when `text` is not base64.
char* DecodeBase64(absl::string_view text, char* out);

// Paths of a FieldMask: lowerCamelCase to snake_case and back. False when the way back would not give the same.
bool PathFromCamel(absl::string_view path, std::string* out);
bool PathToCamel(absl::string_view path, std::string* out);

}  // namespace composio::transcode
