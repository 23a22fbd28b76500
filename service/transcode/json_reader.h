// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "absl/base/optimization.h"
#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "service/transcode/json_value.h"

namespace composio::transcode {

// Arrays and objects inside one another.
inline constexpr int kMaxJsonDepth = 100;

// Reads JSON text value by value in one pass, without a DOM and without allocation. Strict: RFC 8259's grammar, UTF-8
// in strings, a depth limit; no byte order mark, comments or trailing commas. The caller asks for the kind of the next
// value and reads or skips it:
//
//   JsonReader reader(text);
//   JsonString key;
//   if (reader.Peek() == JsonKind::kObject) {
//     for (bool more = reader.FirstMember(&key); more; more = reader.NextMember(&key)) {
//       absl::string_view raw;
//       if (key.Is("data")) reader.Skip(&raw); else reader.Skip();
//     }
//   }
//   if (!reader.End()) return reader.status();
//
// Every call answers false on an error and from then on; status() tells the first. Not thread-safe; `text` must outlive
// the reader and what it returned.
class JsonReader {
 public:
  explicit JsonReader(absl::string_view text, int max_depth = kMaxJsonDepth)
      : begin_(text.data()), p_(text.data()), end_(text.data() + text.size()), max_depth_(max_depth) {}

  // The kind of the value that comes next; kNone at the end, after an error and before anything that starts no value.
  JsonKind Peek() {
    SkipSpace();
    return p_ == end_ ? JsonKind::kNone : kKinds[static_cast<unsigned char>(*p_)];
  }

  // FirstMember enters the object that is next; both move to a member's value, or leave the object and answer false.
  bool FirstMember(JsonString* key);
  bool NextMember(JsonString* key);
  // The same for arrays.
  bool FirstElement();
  bool NextElement();

  bool ReadString(JsonString* value);
  bool ReadNumber(JsonNumber* value);
  bool ReadBool(bool* value);
  bool ReadNull();
  // Validates and passes over any value; `raw` gets its bytes.
  bool Skip();
  bool Skip(absl::string_view* raw);
  // Whether nothing but white space follows.
  bool End();

  // Where the reader stands, in bytes from the start; after an error, where that is.
  size_t offset() const { return static_cast<size_t>((ok() ? p_ : error_at_) - begin_); }
  int depth() const { return depth_; }
  bool ok() const { return reason_ == nullptr; }
  // INVALID_ARGUMENT with "byte 17: a value is missing", or OK.
  absl::Status status() const;
  // What is wrong, without the position; null when nothing is.
  const char* reason() const { return reason_; }
  // Makes `reason`, a literal, the error at the current position, if it is the first. Always false.
  bool Fail(const char* reason) { return FailAt(p_, reason); }

 private:
  static constexpr std::array<JsonKind, 256> MakeKinds() {
    std::array<JsonKind, 256> kinds = {};
    kinds['n'] = JsonKind::kNull;
    kinds['t'] = kinds['f'] = JsonKind::kBool;
    kinds['"'] = JsonKind::kString;
    kinds['['] = JsonKind::kArray;
    kinds['{'] = JsonKind::kObject;
    kinds['-'] = JsonKind::kNumber;
    for (int digit = '0'; digit <= '9'; ++digit) kinds[static_cast<size_t>(digit)] = JsonKind::kNumber;
    return kinds;
  }
  static const std::array<JsonKind, 256> kKinds;

  void SkipSpace() {
    while (p_ != end_ && static_cast<unsigned char>(*p_) <= ' ') {
      if (*p_ != ' ' && *p_ != '\n' && *p_ != '\r' && *p_ != '\t') return;
      ++p_;
    }
  }
  // Whether `c` comes next; passes over it.
  bool Take(char c) {
    SkipSpace();
    if (p_ == end_ || *p_ != c) return false;
    ++p_;
    return true;
  }
  bool FailAt(const char* at, const char* reason);
  bool FailWord(const char* reason);
  bool Enter(char open, const char* reason);
  bool Leave() {
    --depth_;
    return false;
  }
  bool ReadKey(JsonString* key);
  bool ScanString(JsonString* value);
  bool TakeEscape(const char** at);
  bool TakeWord(absl::string_view word);

  const char* const begin_;
  const char* p_;
  const char* const end_;
  int depth_ = 0;
  const int max_depth_;
  const char* reason_ = nullptr;
  const char* error_at_ = nullptr;
};

inline constexpr std::array<JsonKind, 256> JsonReader::kKinds = JsonReader::MakeKinds();

inline bool JsonReader::ReadKey(JsonString* key) {
  SkipSpace();
  if (ABSL_PREDICT_FALSE(p_ == end_ || *p_ != '"')) return Fail("a member's name in quotes is missing");
  if (ABSL_PREDICT_FALSE(!ScanString(key))) return false;
  if (ABSL_PREDICT_FALSE(!Take(':'))) return Fail("a colon is missing after a member's name");
  return true;
}

inline bool JsonReader::NextMember(JsonString* key) {
  if (Take(',')) return ReadKey(key);
  if (ABSL_PREDICT_TRUE(p_ != end_ && *p_ == '}')) {
    ++p_;
    return Leave();
  }
  return Fail("a comma or a closing brace is missing");
}

inline bool JsonReader::FirstMember(JsonString* key) {
  if (ABSL_PREDICT_FALSE(!Enter('{', "an object is missing"))) return false;
  if (Take('}')) return Leave();
  return ReadKey(key);
}

inline bool JsonReader::NextElement() {
  if (Take(',')) return true;
  if (ABSL_PREDICT_TRUE(p_ != end_ && *p_ == ']')) {
    ++p_;
    return Leave();
  }
  return Fail("a comma or a closing bracket is missing");
}

inline bool JsonReader::FirstElement() {
  if (ABSL_PREDICT_FALSE(!Enter('[', "a list is missing"))) return false;
  if (Take(']')) return Leave();
  return true;
}

inline bool JsonReader::ReadString(JsonString* value) {
  if (ABSL_PREDICT_FALSE(Peek() != JsonKind::kString)) return Fail("a string is missing");
  return ScanString(value);
}

}  // namespace composio::transcode
