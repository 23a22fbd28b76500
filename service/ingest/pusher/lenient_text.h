// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"
#include "service/transcode/json_value.h"

namespace composio::ingest::pusher {

// JSON text that came inside a JSON string. A sender that cuts text by UTF-16 length may cut a surrogate pair in two,
// so the halves at either end are kept apart; Append joins those that meet. A half inside stays written as its escape,
// \udXXX: it can only stand in a string of the inner JSON, where the escape means the same.
struct LenientText {
  uint16_t leading_low = 0;  // a low surrogate before `text`; 0: none
  std::string text;          // UTF-8
  uint16_t trailing_high = 0;

  size_t bytes() const { return text.size() + 12; }
  void Append(const LenientText& next);
  // The text with halves that found no other as escapes.
  std::string Take() &&;
};

LenientText DecodeLeniently(const transcode::JsonString& value);

}  // namespace composio::ingest::pusher
