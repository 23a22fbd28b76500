// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "absl/strings/string_view.h"
#include "service/transcode/output.h"
#include "service/transcode/utf8.h"

namespace composio::transcode {

// Writes JSON tokens; the caller sees to commas and brackets. Not thread-safe.
class JsonWriter {
 public:
  void Put(char c) { out_.Put(c); }
  void Raw(absl::string_view text) { out_.Append(text); }
  // Quoted and escaped, and `after` behind it unless that is 0. Memory is readable from the text up to `limit`, its end
  // at least; the more, the faster. False when `text` is not UTF-8.
  bool String(absl::string_view text, const char* limit, char after = 0) {
    return ShortString(text, limit, after) || AnyString(text, limit, after);
  }
  bool String(absl::string_view text) { return String(text, text.data() + text.size()); }
  // `text` as it is; kPadding bytes are readable from its start, however short it is.
  void Padded(absl::string_view text) {
    char* const to = out_.Room(text.size() + kPadding);
    std::memcpy(to, text.data(), kPadding);
    if (ABSL_PREDICT_FALSE(text.size() > kPadding)) std::memcpy(to, text.data(), text.size());
    out_.CommitTo(to + text.size());
  }
  static constexpr size_t kPadding = 32;
  void Int(int64_t value);
  void Uint(uint64_t value);
  // The shortest decimal that gives the same double, or float, back. False for NaN and infinities.
  bool Double(double value);
  bool Float(float value);
  // Standard alphabet, padded, without quotes.
  void Base64(absl::string_view bytes);

  size_t size() const { return out_.size(); }
  absl::string_view text() const { return out_.view(); }
  Output& out() { return out_; }

 private:
  // Writes plain text of up to 16 bytes, as most names and keys are, without a loop or a call; false for any other.
  bool ShortString(absl::string_view text, const char* limit, char after) {
#ifdef __SSE2__
    constexpr size_t kShort = 16;
    if (text.size() > kShort || static_cast<size_t>(limit - text.data()) < kShort) return false;
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data()));
    if ((NotPlainMask(bytes) & ((1u << text.size()) - 1)) != 0) return false;
    char* const out = out_.Room(kShort + 3);
    *out = '"';
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out + 1), bytes);
    char* const end = out + 1 + text.size();
    end[0] = '"';
    end[1] = after;
    out_.CommitTo(end + (after != 0 ? 2 : 1));
    return true;
#else
    return false;
#endif
  }
  bool AnyString(absl::string_view text, const char* limit, char after);

  Output out_;
};

}  // namespace composio::transcode
