// SPDX-License-Identifier: Apache-2.0
#include "service/transcode/well_known.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstring>

#include "absl/strings/ascii.h"

namespace composio::transcode {
namespace {

constexpr int64_t kMinTimestamp = -62135596800;
constexpr int64_t kMaxTimestamp = 253402300799;
constexpr int64_t kMaxDuration = 315576000000;
constexpr int64_t kSecondsPerDay = 86400;
constexpr int32_t kNanosPerSecond = 1000000000;

// Days since 1970-01-01 of a day in the Gregorian calendar; after Howard Hinnant's days_from_civil.
int64_t DaysFromCivil(int64_t year, int64_t month, int64_t day) {
  year -= month <= 2 ? 1 : 0;
  const int64_t era = year / 400;
  const int64_t year_of_era = year - era * 400;
  const int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

struct Civil {
  int64_t year;
  int64_t month;
  int64_t day;
};

Civil CivilFromDays(int64_t days) {
  days += 719468;
  const int64_t era = days / 146097;
  const int64_t day_of_era = days - era * 146097;
  const int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int64_t shifted = (5 * day_of_year + 2) / 153;
  const int64_t month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month, day_of_year - (153 * shifted + 2) / 5 + 1};
}

int64_t DaysInMonth(int64_t year, int64_t month) {
  constexpr int64_t kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return kDays[month - 1] + (month == 2 && leap ? 1 : 0);
}

// Reads text of a fixed form from its front.
class Scanner {
 public:
  explicit Scanner(absl::string_view text) : text_(text) {}

  bool empty() const { return text_.empty(); }
  bool Take(char c) {
    if (text_.empty() || text_[0] != c) return false;
    text_.remove_prefix(1);
    return true;
  }
  bool Digits(size_t count, int64_t* value) {
    if (text_.size() < count) return false;
    *value = 0;
    for (size_t i = 0; i < count; ++i) {
      if (!absl::ascii_isdigit(static_cast<unsigned char>(text_[i]))) return false;
      *value = *value * 10 + (text_[i] - '0');
    }
    text_.remove_prefix(count);
    return true;
  }
  // What follows a decimal point, one digit at least.
  bool Nanos(int32_t* nanos) {
    int32_t unit = kNanosPerSecond / 10;
    size_t count = 0;
    for (; count < text_.size() && absl::ascii_isdigit(static_cast<unsigned char>(text_[count])); ++count) {
      *nanos += unit * (text_[count] - '0');
      unit /= 10;
    }
    text_.remove_prefix(count);
    return count > 0;
  }

 private:
  absl::string_view text_;
};

bool ScanDate(Scanner& in, int64_t* days) {
  int64_t year = 0;
  int64_t month = 0;
  int64_t day = 0;
  if (!in.Digits(4, &year) || !in.Take('-') || !in.Digits(2, &month) || !in.Take('-') || !in.Digits(2, &day)) {
    return false;
  }
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > DaysInMonth(year, month)) return false;
  *days = DaysFromCivil(year, month, day);
  return true;
}

bool ScanClock(Scanner& in, SecondsNanos* value) {
  int64_t hour = 0;
  int64_t minute = 0;
  int64_t second = 0;
  if (!in.Digits(2, &hour) || !in.Take(':') || !in.Digits(2, &minute) || !in.Take(':') || !in.Digits(2, &second)) {
    return false;
  }
  if (hour > 23 || minute > 59 || second > 59) return false;
  value->seconds += hour * 3600 + minute * 60 + second;
  return !in.Take('.') || in.Nanos(&value->nanos);
}

bool ScanZone(Scanner& in, bool optional, SecondsNanos* value) {
  if (in.empty()) return optional;
  if (in.Take('Z') || in.Take('z')) return true;
  const bool ahead = in.Take('+');
  int64_t hour = 0;
  int64_t minute = 0;
  if ((!ahead && !in.Take('-')) || !in.Digits(2, &hour) || !in.Take(':') || !in.Digits(2, &minute)) return false;
  if (hour > 23 || minute > 59) return false;
  value->seconds += (ahead ? -1 : 1) * (hour * 3600 + minute * 60);
  return true;
}

// Two digits at a time: a division costs more than looking them up.
constexpr char kPairs[] =
    "000102030405060708091011121314151617181920212223242526272829303132333435363738394041424344454647484950515253545556"
    "57"
    "585960616263646566676869707172737475767778798081828384858687888990919293949596979899";

char* PutTwo(uint32_t value, char* out) {
  std::memcpy(out, kPairs + value * 2, 2);
  return out + 2;
}

char* PutThree(uint32_t value, char* out) {
  *out++ = static_cast<char>('0' + value / 100);
  return PutTwo(value % 100, out);
}

char* PutFraction(int32_t nanos, char* out) {
  if (nanos == 0) return out;
  *out++ = '.';
  const auto digits = static_cast<uint32_t>(nanos);
  out = PutThree(digits / 1000000, out);
  if (digits % 1000000 == 0) return out;
  out = PutThree(digits / 1000 % 1000, out);
  return digits % 1000 == 0 ? out : PutThree(digits % 1000, out);
}

constexpr unsigned char kNoSextet = 0xff;

constexpr std::array<unsigned char, 256> MakeSextets() {
  std::array<unsigned char, 256> sextets = {};
  for (auto& sextet : sextets) sextet = kNoSextet;
  for (size_t i = 0; i < 26; ++i) {
    sextets['A' + i] = static_cast<unsigned char>(i);
    sextets['a' + i] = static_cast<unsigned char>(26 + i);
  }
  for (size_t i = 0; i < 10; ++i) sextets['0' + i] = static_cast<unsigned char>(52 + i);
  sextets['+'] = sextets['-'] = 62;
  sextets['/'] = sextets['_'] = 63;
  return sextets;
}

constexpr std::array<unsigned char, 256> kSextets = MakeSextets();

}  // namespace

bool ParseTimestamp(absl::string_view text, bool zone_optional, SecondsNanos* value) {
  Scanner in(text);
  SecondsNanos parsed;
  int64_t days = 0;
  if (!ScanDate(in, &days)) return false;
  if (!in.Take('T') && !in.Take('t') && !(zone_optional && in.Take(' '))) return false;
  if (!ScanClock(in, &parsed) || !ScanZone(in, zone_optional, &parsed) || !in.empty()) return false;
  parsed.seconds += days * kSecondsPerDay;
  if (parsed.seconds < kMinTimestamp || parsed.seconds > kMaxTimestamp) return false;
  *value = parsed;
  return true;
}

bool TimestampFromMillis(double millis, SecondsNanos* value) {
  const double seconds = std::floor(millis / 1000);
  if (!(seconds >= static_cast<double>(kMinTimestamp) && seconds <= static_cast<double>(kMaxTimestamp))) return false;
  value->seconds = static_cast<int64_t>(seconds);
  // Whole milliseconds have whole nanoseconds: the rest is computed in them.
  const double rest = millis - seconds * 1000;
  value->nanos = static_cast<int32_t>(std::llround(rest * 1e6));
  if (value->nanos >= kNanosPerSecond) value->nanos = kNanosPerSecond - 1;
  return true;
}

bool ParseDuration(absl::string_view text, SecondsNanos* value) {
  const bool negative = !text.empty() && text[0] == '-';
  if (negative) text.remove_prefix(1);
  SecondsNanos parsed;
  const auto whole = std::from_chars(text.data(), text.data() + text.size(), parsed.seconds);
  if (whole.ec != std::errc() || text[0] == '-') return false;
  Scanner in(text.substr(static_cast<size_t>(whole.ptr - text.data())));
  if (in.Take('.') && !in.Nanos(&parsed.nanos)) return false;
  if (!in.Take('s') || !in.empty()) return false;
  if (parsed.seconds > kMaxDuration || (parsed.seconds == kMaxDuration && parsed.nanos != 0)) return false;
  value->seconds = negative ? -parsed.seconds : parsed.seconds;
  value->nanos = negative ? -parsed.nanos : parsed.nanos;
  return true;
}

char* FormatTimestamp(const SecondsNanos& value, char* out) {
  if (value.seconds < kMinTimestamp || value.seconds > kMaxTimestamp) return nullptr;
  if (value.nanos < 0 || value.nanos >= kNanosPerSecond) return nullptr;
  int64_t days = value.seconds / kSecondsPerDay;
  int64_t second = value.seconds % kSecondsPerDay;
  if (second < 0) {
    second += kSecondsPerDay;
    --days;
  }
  const Civil civil = CivilFromDays(days);
  const auto year = static_cast<uint32_t>(civil.year);
  const auto in_day = static_cast<uint32_t>(second);
  out = PutTwo(year % 100, PutTwo(year / 100, out));
  *out++ = '-';
  out = PutTwo(static_cast<uint32_t>(civil.month), out);
  *out++ = '-';
  out = PutTwo(static_cast<uint32_t>(civil.day), out);
  *out++ = 'T';
  out = PutTwo(in_day / 3600, out);
  *out++ = ':';
  out = PutTwo(in_day / 60 % 60, out);
  *out++ = ':';
  out = PutTwo(in_day % 60, out);
  out = PutFraction(value.nanos, out);
  *out++ = 'Z';
  return out;
}

char* FormatDuration(const SecondsNanos& value, char* out) {
  if (value.seconds < -kMaxDuration || value.seconds > kMaxDuration) return nullptr;
  if (value.nanos <= -kNanosPerSecond || value.nanos >= kNanosPerSecond) return nullptr;
  if ((value.seconds > 0 && value.nanos < 0) || (value.seconds < 0 && value.nanos > 0)) return nullptr;
  if (value.seconds < 0 || value.nanos < 0) *out++ = '-';
  out = std::to_chars(out, out + 20, value.seconds < 0 ? -value.seconds : value.seconds).ptr;
  out = PutFraction(value.nanos < 0 ? -value.nanos : value.nanos, out);
  *out++ = 's';
  return out;
}

char* DecodeBase64(absl::string_view text, char* out) {
  for (int padding = 0; padding < 2 && !text.empty() && text.back() == '='; ++padding) {
    if (text.size() % 4 != (padding == 0 ? 0u : 3u)) return nullptr;
    text.remove_suffix(1);
  }
  if (text.size() % 4 == 1) return nullptr;
  uint32_t group = 0;
  int bits = 0;
  for (const char c : text) {
    const unsigned char sextet = kSextets[static_cast<unsigned char>(c)];
    if (sextet == kNoSextet) return nullptr;
    group = group << 6 | sextet;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      *out++ = static_cast<char>(group >> bits & 0xff);
    }
  }
  return out;
}

bool PathFromCamel(absl::string_view path, std::string* out) {
  for (const char c : path) {
    if (c == '_') return false;
    if (absl::ascii_isupper(static_cast<unsigned char>(c))) {
      *out += '_';
      *out += absl::ascii_tolower(static_cast<unsigned char>(c));
    } else {
      *out += c;
    }
  }
  return true;
}

bool PathToCamel(absl::string_view path, std::string* out) {
  bool raise = false;
  for (const char c : path) {
    if (absl::ascii_isupper(static_cast<unsigned char>(c))) return false;
    if (raise) {
      if (!absl::ascii_islower(static_cast<unsigned char>(c))) return false;
      *out += absl::ascii_toupper(static_cast<unsigned char>(c));
      raise = false;
    } else if (c == '_') {
      raise = true;
    } else {
      *out += c;
    }
  }
  return !raise;
}

}  // namespace composio::transcode
