// SPDX-License-Identifier: Apache-2.0
#include "sandbox/realtime/chunks.h"

#include <algorithm>
#include <cstdint>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"

namespace composio::sandbox {
namespace {

constexpr size_t kFewestUnits = 64;

bool IsHigh(char16_t unit) { return unit >= 0xD800 && unit <= 0xDBFF; }
bool IsLow(char16_t unit) { return unit >= 0xDC00 && unit <= 0xDFFF; }

// `text` is valid UTF-8.
std::u16string ToUtf16(absl::string_view text) {
  std::u16string units;
  units.reserve(text.size());
  for (size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    uint32_t code = length == 1 ? lead : lead & (0x7F >> length);
    for (size_t k = 1; k < length; ++k) code = code << 6 | (static_cast<unsigned char>(text[i + k]) & 0x3F);
    i += length;
    if (code >= 0x10000) {
      units += static_cast<char16_t>(0xD800 + ((code - 0x10000) >> 10));
      units += static_cast<char16_t>(0xDC00 + ((code - 0x10000) & 0x3FF));
    } else {
      units += static_cast<char16_t>(code);
    }
  }
  return units;
}

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

// A JSON string as JSON.stringify writes it: half a pair becomes an escape.
std::string Quote(const std::u16string& units) {
  std::string out = "\"";
  for (size_t i = 0; i < units.size(); ++i) {
    const char16_t unit = units[i];
    if (unit == u'"' || unit == u'\\') {
      out += '\\';
      out += static_cast<char>(unit);
    } else if (IsHigh(unit) && i + 1 < units.size() && IsLow(units[i + 1])) {
      AppendUtf8(0x10000 + ((unit - 0xD800u) << 10) + (units[++i] - 0xDC00u), out);
    } else if (unit < 0x20 || IsHigh(unit) || IsLow(unit)) {
      absl::StrAppendFormat(&out, "\\u%04x", static_cast<unsigned>(unit));
    } else {
      AppendUtf8(unit, out);
    }
  }
  return out += '"';
}

// Where the first chunk ends; the others are as long as `units` says.
size_t FirstCut(const std::u16string& all, size_t units, bool cut_pair) {
  if (!cut_pair || units == 0) return units;
  for (size_t i = 0; i + 1 < all.size() && i < units; ++i) {
    if (IsHigh(all[i])) return i + 1;
  }
  for (size_t i = units; i + 1 < all.size(); ++i) {
    // A pair further on: shift the cuts so that one falls into it.
    if (IsHigh(all[i])) return (i + 1) % units == 0 ? units : (i + 1) % units;
  }
  return units;
}

std::vector<std::string> Cut(const std::u16string& all, size_t units, const ChunkParams& params) {
  std::vector<std::string> chunks;
  size_t begin = 0;
  size_t end = std::min(all.size(), FirstCut(all, units, params.cut_pair));
  while (true) {
    chunks.push_back(absl::StrCat(R"({"id":")", params.id, R"(","index":)", chunks.size(), R"(,"chunk":)",
                                  Quote(all.substr(begin, end - begin)), R"(,"final":)",
                                  end == all.size() ? "true}" : "false}"));
    if (end == all.size()) return chunks;
    begin = end;
    end = std::min(all.size(), begin + units);
  }
}

}  // namespace

std::vector<std::string> CutIntoChunks(absl::string_view text, const ChunkParams& params) {
  const std::u16string all = ToUtf16(text);
  for (size_t units = std::max<size_t>(params.units, 1);; units /= 2) {
    std::vector<std::string> chunks = Cut(all, units, params);
    const auto too_large = [&](const std::string& chunk) { return chunk.size() > params.max_bytes; };
    if (units / 2 < kFewestUnits || std::none_of(chunks.begin(), chunks.end(), too_large)) return chunks;
  }
}

}  // namespace composio::sandbox
