// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"

namespace composio::transcode {

// What a JSON value is, told by its first byte.
enum class JsonKind : uint8_t { kNone, kNull, kBool, kNumber, kString, kArray, kObject };

// "null", "boolean", "number", ...; "nothing" for kNone.
absl::string_view JsonKindName(JsonKind kind);

// A JSON string as it stands in the text: validated (escapes, UTF-8, no control bytes), not yet decoded. Refers to the
// text.
struct JsonString {
  // The bytes between the quotes.
  absl::string_view raw;
  // Whether `raw` holds escapes; without them it is the text itself.
  bool escaped = false;

  // The text: `raw`, or its decoded form in `scratch`.
  absl::string_view Text(std::string& scratch) const;
  bool Is(absl::string_view text) const;
};

// Decodes a validated JSON string to `out`, which has room for raw.size() bytes, and returns the end of what it wrote.
// A lone surrogate becomes U+FFFD and is counted.
char* Unescape(absl::string_view raw, char* out, uint32_t* replaced_surrogates);

// A JSON number as it stands in the text: validated, digits gathered, not yet converted. Refers to the text.
struct JsonNumber {
  absl::string_view text;
  // The first 19 significant digits as an integer; the number is mantissa * 10^exponent when there are no more digits.
  uint64_t mantissa = 0;
  int64_t exponent = 0;
  // Significant digits, leading zeros not counted.
  uint32_t digits = 0;
  bool negative = false;
  // Neither fraction nor exponent.
  bool plain = false;

  // The nearest double; sets `*lossy` when it is not the number that was written: a plain integer that the double does
  // not equal, a fraction whose digits cannot be had back from the double, or a number out of range
  // (the largest finite double then: an infinity could not be written as JSON again).
  double ToDouble(bool* lossy) const;
  float ToFloat(bool* lossy) const;
  // False when the value has a fraction or is out of range. `5.0` and `5e3` are integers.
  bool ToInt64(int64_t* value) const;
  bool ToUint64(uint64_t* value) const;
};

}  // namespace composio::transcode
