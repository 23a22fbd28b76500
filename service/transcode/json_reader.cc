// SPDX-License-Identifier: Apache-2.0
#include "service/transcode/json_reader.h"

#include <cstring>

#include "absl/strings/str_cat.h"
#include "service/transcode/utf8.h"

namespace composio::transcode {
namespace {

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

bool IsHex(char c) { return IsDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

// Digits after those that fit the mantissa only move the decimal point.
constexpr uint32_t kMantissaDigits = 19;
// Beyond it every number is infinite or zero.
constexpr int64_t kMaxExponent = 1000000;

void AddDigit(JsonNumber& number, char digit, bool fraction) {
  if (number.digits == 0 && digit == '0') {
    if (fraction) --number.exponent;
    return;
  }
  ++number.digits;
  if (number.digits <= kMantissaDigits) {
    number.mantissa = number.mantissa * 10 + static_cast<uint64_t>(digit - '0');
    if (fraction) --number.exponent;
  } else if (!fraction) {
    ++number.exponent;
  }
}

}  // namespace

absl::Status JsonReader::status() const {
  if (ok()) return absl::OkStatus();
  return absl::InvalidArgumentError(absl::StrCat("byte ", offset(), ": ", reason_));
}

bool JsonReader::FailAt(const char* at, const char* reason) {
  if (reason_ == nullptr) {
    reason_ = reason;
    error_at_ = at;
  }
  // Nothing can be read at the end, so nothing else needs to look at `reason_`.
  p_ = end_;
  return false;
}

bool JsonReader::Enter(char open, const char* reason) {
  if (!Take(open)) return Fail(reason);
  if (++depth_ > max_depth_) return FailAt(p_ - 1, "objects and lists are nested too deeply");
  return true;
}

bool JsonReader::TakeEscape(const char** at) {
  const char* p = *at + 1;
  if (p == end_) return FailAt(p, "a string is not closed");
  if (*p == 'u') {
    for (int i = 1; i <= 4; ++i) {
      if (p + i >= end_ || !IsHex(p[i])) return FailAt(*at, "\\u needs four hexadecimal digits");
    }
    *at = p + 5;
    return true;
  }
  if (std::strchr("\"\\/bfnrt", *p) == nullptr || *p == '\0') return FailAt(*at, "an escape that JSON does not know");
  *at = p + 1;
  return true;
}

// Stands at the opening quote.
bool JsonReader::ScanString(JsonString* value) {
  const char* const start = p_ + 1;
  const char* p = start;
  value->escaped = false;
  for (;;) {
    p = SkipPlain(p, end_);
    if (ABSL_PREDICT_FALSE(p == end_)) return FailAt(p_, "a string is not closed");
    if (ABSL_PREDICT_TRUE(*p == '"')) break;
    if (*p == '\\') {
      value->escaped = true;
      if (!TakeEscape(&p)) return false;
    } else if (static_cast<unsigned char>(*p) < 0x20) {
      return FailAt(p, "a control character in a string is not escaped");
    } else {
      const char* next = SkipUtf8(p, end_);
      if (next == nullptr) return FailAt(FindInvalidUtf8(p, end_), "a string is not UTF-8");
      p = next;
    }
  }
  value->raw = absl::string_view(start, static_cast<size_t>(p - start));
  p_ = p + 1;
  return true;
}

bool JsonReader::ReadNumber(JsonNumber* value) {
  if (Peek() != JsonKind::kNumber) return Fail("a number is missing");
  JsonNumber number;
  const char* p = p_;
  if (*p == '-') {
    number.negative = true;
    ++p;
  }
  if (p == end_ || !IsDigit(*p)) return FailAt(p, "a digit is missing");
  if (*p == '0' && p + 1 != end_ && IsDigit(p[1])) return FailAt(p, "a number starts with a superfluous zero");
  for (; p != end_ && IsDigit(*p); ++p) AddDigit(number, *p, false);
  number.plain = true;
  if (p != end_ && *p == '.') {
    number.plain = false;
    ++p;
    if (p == end_ || !IsDigit(*p)) return FailAt(p, "a digit is missing after the decimal point");
    for (; p != end_ && IsDigit(*p); ++p) AddDigit(number, *p, true);
  }
  if (p != end_ && (*p == 'e' || *p == 'E')) {
    number.plain = false;
    ++p;
    const bool minus = p != end_ && *p == '-';
    if (p != end_ && (*p == '-' || *p == '+')) ++p;
    if (p == end_ || !IsDigit(*p)) return FailAt(p, "a digit is missing in the exponent");
    int64_t exponent = 0;
    for (; p != end_ && IsDigit(*p); ++p) {
      if (exponent < kMaxExponent) exponent = exponent * 10 + (*p - '0');
    }
    number.exponent += minus ? -exponent : exponent;
  }
  number.text = absl::string_view(p_, static_cast<size_t>(p - p_));
  *value = number;
  p_ = p;
  return true;
}

bool JsonReader::TakeWord(absl::string_view word) {
  if (static_cast<size_t>(end_ - p_) < word.size() || std::memcmp(p_, word.data(), word.size()) != 0) {
    return Fail("neither null, true nor false");
  }
  p_ += word.size();
  return true;
}

bool JsonReader::ReadBool(bool* value) {
  if (Peek() != JsonKind::kBool) return Fail("true or false is missing");
  *value = *p_ == 't';
  return TakeWord(*value ? "true" : "false");
}

bool JsonReader::ReadNull() {
  if (Peek() != JsonKind::kNull) return Fail("null is missing");
  return TakeWord("null");
}

bool JsonReader::Skip() {
  switch (Peek()) {
    case JsonKind::kNone:
      return Fail("a value is missing");
    case JsonKind::kNull:
      return ReadNull();
    case JsonKind::kBool: {
      bool value = false;
      return ReadBool(&value);
    }
    case JsonKind::kNumber: {
      JsonNumber number;
      return ReadNumber(&number);
    }
    case JsonKind::kString: {
      JsonString text;
      return ScanString(&text);
    }
    case JsonKind::kArray:
      for (bool more = FirstElement(); more; more = NextElement()) {
        if (!Skip()) return false;
      }
      return ok();
    case JsonKind::kObject: {
      JsonString key;
      for (bool more = FirstMember(&key); more; more = NextMember(&key)) {
        if (!Skip()) return false;
      }
      return ok();
    }
  }
  return false;
}

bool JsonReader::Skip(absl::string_view* raw) {
  SkipSpace();
  const char* const start = p_;
  if (!Skip()) return false;
  *raw = absl::string_view(start, static_cast<size_t>(p_ - start));
  return true;
}

bool JsonReader::End() {
  SkipSpace();
  if (!ok()) return false;
  return p_ == end_ || Fail("something follows the value");
}

}  // namespace composio::transcode
