// SPDX-License-Identifier: Apache-2.0
#include "service/transcode/json_value.h"

#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <limits>

#include "absl/strings/numbers.h"

namespace composio::transcode {
namespace {

constexpr uint64_t kExactDouble = uint64_t{1} << 53;
constexpr double kPowersOfTen[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                   1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
constexpr int64_t kMaxExactPower = 22;
// Any decimal of so many digits can be had back from its nearest double.
constexpr uint32_t kSafeDigits = 15;

uint32_t Hex4(const char* p) {
  uint32_t value = 0;
  for (int i = 0; i < 4; ++i) {
    const char c = p[i];
    value = value * 16 + static_cast<uint32_t>(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
  }
  return value;
}

char* PutUtf8(uint32_t code, char* out) {
  if (code < 0x80) {
    *out++ = static_cast<char>(code);
  } else if (code < 0x800) {
    *out++ = static_cast<char>(0xc0 | code >> 6);
    *out++ = static_cast<char>(0x80 | (code & 0x3f));
  } else if (code < 0x10000) {
    *out++ = static_cast<char>(0xe0 | code >> 12);
    *out++ = static_cast<char>(0x80 | (code >> 6 & 0x3f));
    *out++ = static_cast<char>(0x80 | (code & 0x3f));
  } else {
    *out++ = static_cast<char>(0xf0 | code >> 18);
    *out++ = static_cast<char>(0x80 | (code >> 12 & 0x3f));
    *out++ = static_cast<char>(0x80 | (code >> 6 & 0x3f));
    *out++ = static_cast<char>(0x80 | (code & 0x3f));
  }
  return out;
}

bool IsHighSurrogate(uint32_t code) { return code >= 0xd800 && code < 0xdc00; }
bool IsLowSurrogate(uint32_t code) { return code >= 0xdc00 && code < 0xe000; }

// `p` stands behind "\u"; returns the end of the escape or of the pair.
const char* UnescapeUnicode(const char* p, const char* end, char** out, uint32_t* replaced) {
  uint32_t code = Hex4(p);
  p += 4;
  if (IsHighSurrogate(code) && end - p >= 6 && p[0] == '\\' && p[1] == 'u' && IsLowSurrogate(Hex4(p + 2))) {
    code = 0x10000 + ((code - 0xd800) << 10) + (Hex4(p + 2) - 0xdc00);
    p += 6;
  } else if (IsHighSurrogate(code) || IsLowSurrogate(code)) {
    code = 0xfffd;
    if (replaced != nullptr) ++*replaced;
  }
  *out = PutUtf8(code, *out);
  return p;
}

char UnescapeSimple(char c) {
  switch (c) {
    case 'b':
      return '\b';
    case 'f':
      return '\f';
    case 'n':
      return '\n';
    case 'r':
      return '\r';
    case 't':
      return '\t';
    default:
      return c;
  }
}

// Digits without zeros at either end, and the power of ten of the first one.
struct Decimal {
  std::string digits;
  int64_t power = 0;
};

Decimal Normalise(absl::string_view text) {
  Decimal decimal;
  int64_t point = -1;
  int64_t exponent = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == 'e' || c == 'E') {
      absl::string_view tail = text.substr(i + 1);
      if (!tail.empty() && tail[0] == '+') tail.remove_prefix(1);
      if (!absl::SimpleAtoi(tail, &exponent)) exponent = std::numeric_limits<int32_t>::max();
      break;
    }
    if (c == '.') {
      point = static_cast<int64_t>(decimal.digits.size());
    } else if (c != '-') {
      decimal.digits.push_back(c);
    }
  }
  if (point < 0) point = static_cast<int64_t>(decimal.digits.size());
  const size_t first = decimal.digits.find_first_not_of('0');
  if (first == std::string::npos) return {};
  decimal.power = point - static_cast<int64_t>(first) + exponent;
  decimal.digits = decimal.digits.substr(first, decimal.digits.find_last_not_of('0') + 1 - first);
  return decimal;
}

bool EqualsPlain(double value, absl::string_view text) {
  char digits[400];
  const int size = std::snprintf(digits, sizeof(digits), "%.0f", value);
  return absl::string_view(digits, static_cast<size_t>(size)) == text;
}

template <typename T>
bool ComesBack(T value, absl::string_view text) {
  char shortest[64];
  const auto end = std::to_chars(shortest, shortest + sizeof(shortest), value).ptr;
  const Decimal ours = Normalise(absl::string_view(shortest, static_cast<size_t>(end - shortest)));
  const Decimal theirs = Normalise(text);
  return ours.digits == theirs.digits && ours.power == theirs.power;
}

double SlowDouble(const JsonNumber& number, bool* lossy) {
  double value = 0;
  const char* const begin = number.text.data();
  const auto done = std::from_chars(begin, begin + number.text.size(), value);
  if (done.ec == std::errc::result_out_of_range) {
    *lossy = true;
    // Nothing can make JSON of an infinity: the largest finite double is the nearest that can be carried on.
    const bool huge = number.exponent + static_cast<int64_t>(number.digits < 19 ? number.digits : 19) > 0;
    value = huge ? std::numeric_limits<double>::max() : 0.0;
    return number.negative ? -value : value;
  }
  if (number.digits > kSafeDigits || std::abs(value) < std::numeric_limits<double>::min()) {
    if (number.digits != 0 && !(number.plain ? EqualsPlain(value, number.text) : ComesBack(value, number.text))) {
      *lossy = true;
    }
  }
  return value;
}

// The magnitude as an integer; false when it has a fraction or does not fit.
bool ToMagnitude(const JsonNumber& number, uint64_t* magnitude) {
  if (number.digits > 19) {
    if (number.plain) return absl::SimpleAtoi(number.text.substr(number.negative ? 1 : 0), magnitude);
    bool lossy = false;
    const double value = std::abs(number.ToDouble(&lossy));
    if (lossy || value > static_cast<double>(kExactDouble) || value != std::floor(value)) return false;
    *magnitude = static_cast<uint64_t>(value);
    return true;
  }
  uint64_t value = number.mantissa;
  if (value == 0) {
    *magnitude = 0;
    return true;
  }
  if (number.exponent > 19 || number.exponent < -19) return false;
  for (int64_t i = number.exponent; i < 0; ++i) {
    if (value % 10 != 0) return false;
    value /= 10;
  }
  for (int64_t i = number.exponent; i > 0; --i) {
    if (value > std::numeric_limits<uint64_t>::max() / 10) return false;
    value *= 10;
  }
  *magnitude = value;
  return true;
}

}  // namespace

absl::string_view JsonKindName(JsonKind kind) {
  switch (kind) {
    case JsonKind::kNone:
      return "nothing";
    case JsonKind::kNull:
      return "null";
    case JsonKind::kBool:
      return "a boolean";
    case JsonKind::kNumber:
      return "a number";
    case JsonKind::kString:
      return "a string";
    case JsonKind::kArray:
      return "a list";
    case JsonKind::kObject:
      return "an object";
  }
  return "nothing";
}

char* Unescape(absl::string_view raw, char* out, uint32_t* replaced_surrogates) {
  const char* p = raw.data();
  const char* const end = p + raw.size();
  while (p != end) {
    const auto* stop = static_cast<const char*>(std::memchr(p, '\\', static_cast<size_t>(end - p)));
    const size_t run = static_cast<size_t>((stop == nullptr ? end : stop) - p);
    std::memmove(out, p, run);
    out += run;
    p += run;
    if (stop == nullptr) break;
    if (p[1] == 'u') {
      p = UnescapeUnicode(p + 2, end, &out, replaced_surrogates);
    } else {
      *out++ = UnescapeSimple(p[1]);
      p += 2;
    }
  }
  return out;
}

absl::string_view JsonString::Text(std::string& scratch) const {
  if (!escaped) return raw;
  scratch.resize(raw.size());
  scratch.resize(static_cast<size_t>(Unescape(raw, scratch.data(), nullptr) - scratch.data()));
  return scratch;
}

bool JsonString::Is(absl::string_view text) const {
  if (!escaped) return raw == text;
  std::string scratch;
  return Text(scratch) == text;
}

double JsonNumber::ToDouble(bool* lossy) const {
  if (digits <= 19 && mantissa <= kExactDouble && (plain || digits <= kSafeDigits) && exponent <= kMaxExactPower &&
      exponent >= -kMaxExactPower) {
    auto value = static_cast<double>(mantissa);
    value = exponent < 0 ? value / kPowersOfTen[-exponent] : value * kPowersOfTen[exponent];
    return negative ? -value : value;
  }
  if (plain && digits <= 19) {
    const auto value = static_cast<double>(mantissa);
    if (static_cast<uint64_t>(value) != mantissa) *lossy = true;
    return negative ? -value : value;
  }
  return SlowDouble(*this, lossy);
}

float JsonNumber::ToFloat(bool* lossy) const {
  constexpr uint32_t kSafeFloatDigits = 6;
  // Not by way of the double, which would round twice.
  float value = 0;
  const char* const begin = text.data();
  const auto done = std::from_chars(begin, begin + text.size(), value);
  if (done.ec == std::errc::result_out_of_range) {
    *lossy = true;
    bool ignored = false;
    value = std::abs(ToDouble(&ignored)) > 1 ? std::numeric_limits<float>::max() : 0.0F;
    return negative ? -value : value;
  }
  if (digits > kSafeFloatDigits || std::abs(value) < std::numeric_limits<float>::min()) {
    if (digits != 0 && !(plain ? EqualsPlain(value, text) : ComesBack(value, text))) *lossy = true;
  }
  return value;
}

bool JsonNumber::ToInt64(int64_t* value) const {
  uint64_t magnitude = 0;
  if (!ToMagnitude(*this, &magnitude)) return false;
  constexpr auto kMax = static_cast<uint64_t>(std::numeric_limits<int64_t>::max());
  if (magnitude > kMax + (negative ? 1 : 0)) return false;
  *value = static_cast<int64_t>(negative ? uint64_t{0} - magnitude : magnitude);
  return true;
}

bool JsonNumber::ToUint64(uint64_t* value) const {
  uint64_t magnitude = 0;
  if (!ToMagnitude(*this, &magnitude) || (negative && magnitude != 0)) return false;
  *value = magnitude;
  return true;
}

}  // namespace composio::transcode
