// SPDX-License-Identifier: Apache-2.0
#include "service/transcode/json_writer.h"

#include <charconv>
#include <cmath>

namespace composio::transcode {
namespace {

constexpr size_t kMaxNumber = 32;
// \u00XX
constexpr size_t kMaxEscape = 6;

char* PutEscaped(char c, char* out) {
  char letter = 0;
  switch (c) {
    case '"':
    case '\\':
      letter = c;
      break;
    case '\b':
      letter = 'b';
      break;
    case '\f':
      letter = 'f';
      break;
    case '\n':
      letter = 'n';
      break;
    case '\r':
      letter = 'r';
      break;
    case '\t':
      letter = 't';
      break;
    default: {
      constexpr char kHex[] = "0123456789abcdef";
      const char escape[] = {'\\', 'u', '0', '0', kHex[c >> 4], kHex[c & 0xf]};
      std::memcpy(out, escape, sizeof(escape));
      return out + sizeof(escape);
    }
  }
  out[0] = '\\';
  out[1] = letter;
  return out + 2;
}

// Copies the plain bytes at `p`; `out` has room for 16 bytes more than there are, and memory is readable up to `limit`.
inline const char* CopyPlain(const char* p, const char* end, const char* limit, char** out) {
  char* to = *out;
#ifdef __SSE2__
  // The last bytes are taken together with what follows them, which costs no branch that depends on their number.
  while (limit - p >= 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
    // Written whole; what does not belong here is overwritten by what follows.
    _mm_storeu_si128(reinterpret_cast<__m128i*>(to), bytes);
    const auto left = static_cast<size_t>(end - p);
    const unsigned wanted = left >= 16 ? 0xffffu : (1u << left) - 1;
    const unsigned mask = NotPlainMask(bytes) & wanted;
    if (ABSL_PREDICT_FALSE(mask != 0)) {
      *out = to + __builtin_ctz(mask);
      return p + __builtin_ctz(mask);
    }
    if (left <= 16) {
      *out = to + left;
      return end;
    }
    p += 16;
    to += 16;
  }
#endif
  while (p != end && IsPlain(*p)) *to++ = *p++;
  *out = to;
  return p;
}

// Writes a value with up to three decimals, as prices and shares have them, several times faster than the general way;
// null for any other. Its text is the shortest one: of decimals with up to 15 digits no two are the same double.
char* PutShortDecimal(double value, char* out) {
  constexpr double kThousand = 1000;
  constexpr double kMax = 1e11;
  const double size = std::fabs(value);
  // Whole numbers are printed as such before this; what is left of them, as -0, has a form of its own.
  if (size == 0 || size > kMax) return nullptr;
  const auto digits = static_cast<uint64_t>(size * kThousand + 0.5);
  // A division of exact numbers is rounded as a reader of the decimal rounds it.
  if (static_cast<double>(digits) / kThousand != size) return nullptr;
  if (std::signbit(value)) *out++ = '-';
  out = std::to_chars(out, out + kMaxNumber, digits / 1000).ptr;
  *out++ = '.';
  auto decimals = static_cast<unsigned>(digits % 1000);
  for (unsigned unit = 100; decimals != 0; unit /= 10) {
    *out++ = static_cast<char>('0' + decimals / unit);
    decimals %= unit;
  }
  return out;
}

template <typename T>
bool PutShortest(T value, Output& out) {
  if (!std::isfinite(value)) return false;
  char* p = out.Room(kMaxNumber);
  // Whole numbers are what most doubles in JSON are; printing an integer is several times faster.
  constexpr T kWhole = sizeof(T) == 8 ? T(9007199254740992.0) : T(16777216.0);
  const auto whole = value > -kWhole && value < kWhole ? static_cast<int64_t>(value) : int64_t{0};
  if (static_cast<T>(whole) == value && (whole != 0 || !std::signbit(value))) {
    out.CommitTo(std::to_chars(p, p + kMaxNumber, whole).ptr);
    return true;
  }
  char* end = nullptr;
  if constexpr (sizeof(T) == 8) end = PutShortDecimal(value, p);
  out.CommitTo(end != nullptr ? end : std::to_chars(p, p + kMaxNumber, value).ptr);
  return true;
}

}  // namespace

bool JsonWriter::AnyString(absl::string_view text, const char* limit, char after) {
  const char* p = text.data();
  const char* const end = p + text.size();
  // Quotes, an escape and the bytes that are written beyond.
  constexpr size_t kMore = 3 + kMaxEscape + 16;
  char* out = out_.Room(text.size() + kMore);
  *out++ = '"';
  for (;;) {
    p = CopyPlain(p, end, limit, &out);
    if (ABSL_PREDICT_TRUE(p == end)) break;
    if (static_cast<unsigned char>(*p) < 0x80) {
      out = PutEscaped(*p++, out);
    } else {
      const char* const next = SkipUtf8(p, end);
      if (next == nullptr) return false;
      const auto size = static_cast<size_t>(next - p);
      std::memcpy(out, p, size);
      out += size;
      p = next;
    }
    // An escape is longer than what it stands for, so room is asked for again.
    out_.CommitTo(out);
    out = out_.Room(static_cast<size_t>(end - p) + kMore);
  }
  out[0] = '"';
  out[1] = after;
  out_.CommitTo(out + (after != 0 ? 2 : 1));
  return true;
}

void JsonWriter::Int(int64_t value) {
  char* p = out_.Room(kMaxNumber);
  out_.CommitTo(std::to_chars(p, p + kMaxNumber, value).ptr);
}

void JsonWriter::Uint(uint64_t value) {
  char* p = out_.Room(kMaxNumber);
  out_.CommitTo(std::to_chars(p, p + kMaxNumber, value).ptr);
}

bool JsonWriter::Double(double value) { return PutShortest(value, out_); }

bool JsonWriter::Float(float value) { return PutShortest(value, out_); }

void JsonWriter::Base64(absl::string_view bytes) {
  constexpr char kAlphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  char* out = out_.Room((bytes.size() + 2) / 3 * 4);
  size_t i = 0;
  const auto byte = [&bytes](size_t at) { return static_cast<uint32_t>(static_cast<unsigned char>(bytes[at])); };
  for (; i + 3 <= bytes.size(); i += 3) {
    const uint32_t group = byte(i) << 16 | byte(i + 1) << 8 | byte(i + 2);
    for (int shift = 18; shift >= 0; shift -= 6) *out++ = kAlphabet[group >> shift & 63];
  }
  if (const size_t left = bytes.size() - i; left != 0) {
    const uint32_t group = byte(i) << 16 | (left == 2 ? byte(i + 1) << 8 : 0);
    *out++ = kAlphabet[group >> 18 & 63];
    *out++ = kAlphabet[group >> 12 & 63];
    *out++ = left == 2 ? kAlphabet[group >> 6 & 63] : '=';
    *out++ = '=';
  }
  out_.CommitTo(out);
}

}  // namespace composio::transcode
