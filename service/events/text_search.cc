// SPDX-License-Identifier: Apache-2.0
#include "service/events/text_search.h"

#include <algorithm>
#include <cstdint>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"

namespace composio::events {
namespace {

void AppendUtf8(uint32_t code, std::string& out) {
  if (code < 0x80) {
    out += static_cast<char>(code);
  } else if (code < 0x800) {
    out += static_cast<char>(0xC0 | code >> 6);
    out += static_cast<char>(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    out += static_cast<char>(0xE0 | code >> 12);
    out += static_cast<char>(0x80 | (code >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (code & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | code >> 18);
    out += static_cast<char>(0x80 | (code >> 12 & 0x3F));
    out += static_cast<char>(0x80 | (code >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (code & 0x3F));
  }
}

// The number of `uXXXX` at the start of `text`.
bool ReadUnit(absl::string_view text, uint32_t* unit) {
  return text.size() >= 5 && text[0] == 'u' && absl::SimpleHexAtoi(text.substr(1, 4), unit);
}

// Appends what `text`, which follows a backslash, stands for. Answers how many bytes of it that took; 0 for no escape.
size_t AppendEscape(absl::string_view text, std::string& out) {
  constexpr absl::string_view kLetters = "\"\\/bfnrt", kMeant = "\"\\/\b\f\n\r\t";
  if (text.empty()) return 0;
  const size_t at = kLetters.find(text[0]);
  if (at != absl::string_view::npos) {
    out += kMeant[at];
    return 1;
  }
  uint32_t high = 0, low = 0;
  if (!ReadUnit(text, &high)) return 0;
  const bool pair = high >= 0xD800 && high < 0xDC00 && text.size() > 6 && text[5] == '\\' &&
                    ReadUnit(text.substr(6), &low) && low >= 0xDC00 && low < 0xE000;
  AppendUtf8(pair ? 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00) : high, out);
  return pair ? 11 : 5;
}

}  // namespace

TextSearch::TextSearch(absl::string_view wanted) : wanted_(absl::AsciiStrToLower(wanted)) {}

bool TextSearch::FoundIn(absl::string_view json) const {
  if (absl::StrContains(absl::AsciiStrToLower(json), wanted_)) return true;
  if (!absl::StrContains(json, "\\")) return false;
  return absl::StrContains(absl::AsciiStrToLower(Unescaped(json)), wanted_);
}

std::string Unescaped(absl::string_view json) {
  std::string out;
  out.reserve(json.size());
  while (!json.empty()) {
    const size_t backslash = json.find('\\');
    out.append(json.data(), std::min(backslash, json.size()));
    if (backslash == absl::string_view::npos) break;
    json.remove_prefix(backslash + 1);
    const size_t taken = AppendEscape(json, out);
    if (taken == 0) out += '\\';
    json.remove_prefix(taken);
  }
  return out;
}

}  // namespace composio::events
