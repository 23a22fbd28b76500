// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "absl/strings/string_view.h"
#include "service/transcode/output.h"

namespace composio::transcode {

// Writes JSON tokens; the caller sees to commas and brackets. Not thread-safe.
class JsonWriter {
 public:
  void Put(char c) { out_.Put(c); }
  void Raw(absl::string_view text) { out_.Append(text); }
  // Quoted and escaped, and `after` behind it unless that is 0. Memory is readable from the text up to `limit`, its end
  // at least; the more, the faster. False when `text` is not UTF-8.
  bool String(absl::string_view text, const char* limit, char after = 0);
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
  Output out_;
};

}  // namespace composio::transcode
