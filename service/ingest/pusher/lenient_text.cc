// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/pusher/lenient_text.h"

#include <cstdlib>
#include <utility>

#include "absl/strings/numbers.h"

namespace composio::ingest::pusher {
namespace {

constexpr size_t kEscape = 6;  // \uXXXX

bool IsHigh(uint32_t unit) { return unit >= 0xd800 && unit < 0xdc00; }
bool IsLow(uint32_t unit) { return unit >= 0xdc00 && unit < 0xe000; }

void AppendEscape(std::string& text, uint16_t half) {
  static constexpr char kHex[] = "0123456789abcdef";
  text += "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) text += kHex[half >> shift & 0xf];
}

void AppendPair(std::string& text, uint32_t high, uint32_t low) {
  const uint32_t code = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
  text += static_cast<char>(0xf0 | code >> 18);
  text += static_cast<char>(0x80 | (code >> 12 & 0x3f));
  text += static_cast<char>(0x80 | (code >> 6 & 0x3f));
  text += static_cast<char>(0x80 | (code & 0x3f));
}

// The code unit of the escape that begins at `at`; 0 where none does. An escape's digits are validated already.
uint32_t UnitAt(absl::string_view raw, size_t at) {
  if (raw.size() - at < kEscape || raw[at] != '\\' || raw[at + 1] != 'u') return 0;
  uint32_t unit = 0;
  return absl::SimpleHexAtoi(raw.substr(at + 2, 4), &unit) ? unit : 0;
}

void AppendDecoded(std::string& text, absl::string_view raw) {
  if (raw.empty()) return;
  const size_t size = text.size();
  text.resize(size + raw.size());
  const char* const end = transcode::Unescape(raw, text.data() + size, nullptr);
  text.resize(static_cast<size_t>(end - text.data()));
}

}  // namespace

void LenientText::Append(const LenientText& next) {
  if (trailing_high != 0 && next.leading_low != 0) {
    AppendPair(text, trailing_high, next.leading_low);
    trailing_high = 0;
  } else {
    const bool nothing_before = text.empty() && trailing_high == 0;
    if (trailing_high != 0 && (next.leading_low != 0 || !next.text.empty() || next.trailing_high != 0)) {
      AppendEscape(text, std::exchange(trailing_high, 0));
    }
    if (next.leading_low != 0) {
      if (nothing_before && leading_low == 0) {
        leading_low = next.leading_low;
      } else {
        AppendEscape(text, next.leading_low);
      }
    }
  }
  text += next.text;
  if (next.trailing_high != 0) trailing_high = next.trailing_high;
}

std::string LenientText::Take() && {
  if (leading_low == 0 && trailing_high == 0) return std::move(text);
  std::string whole;
  if (leading_low != 0) AppendEscape(whole, leading_low);
  whole += text;
  if (trailing_high != 0) AppendEscape(whole, trailing_high);
  return whole;
}

LenientText DecodeLeniently(const transcode::JsonString& value) {
  LenientText result;
  const absl::string_view raw = value.raw;
  if (!value.escaped) {
    result.text = std::string(raw);
    return result;
  }
  result.text.reserve(raw.size());
  size_t done = 0;  // of `raw`, decoded
  for (size_t at = raw.find('\\'); at != absl::string_view::npos; at = raw.find('\\', at)) {
    const uint32_t unit = UnitAt(raw, at);
    if (!IsHigh(unit) && !IsLow(unit)) {
      at += unit != 0 ? kEscape : 2;
      continue;
    }
    if (IsHigh(unit) && IsLow(UnitAt(raw, at + kEscape))) {
      at += 2 * kEscape;
      continue;
    }
    AppendDecoded(result.text, raw.substr(done, at - done));
    done = at + kEscape;
    const auto half = static_cast<uint16_t>(unit);
    if (IsLow(unit) && at == 0) {
      result.leading_low = half;
    } else if (IsHigh(unit) && done == raw.size()) {
      result.trailing_high = half;
    } else {
      AppendEscape(result.text, half);
    }
    at = done;
  }
  AppendDecoded(result.text, raw.substr(done));
  return result;
}

}  // namespace composio::ingest::pusher
