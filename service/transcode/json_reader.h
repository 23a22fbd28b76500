// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

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
//       if (key.raw == "data") reader.Skip(&raw); else reader.Skip();
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
  JsonKind Peek();

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
  size_t offset() const { return static_cast<size_t>(p_ - begin_); }
  int depth() const { return depth_; }
  bool ok() const { return reason_ == nullptr; }
  // INVALID_ARGUMENT with "byte 17: a value is missing", or OK.
  absl::Status status() const;
  // Makes `reason`, a literal, the error at the current position. Always false.
  bool Fail(const char* reason) { return FailAt(p_, reason); }

 private:
  bool FailAt(const char* at, const char* reason);
  void SkipSpace();
  bool Enter();
  bool ReadKey(JsonString* key);
  bool ScanString(JsonString* value);
  const char* ScanSpecial(const char* p, bool* escaped);
  bool ExpectLiteral(absl::string_view word);

  const char* const begin_;
  const char* p_;
  const char* const end_;
  int depth_ = 0;
  const int max_depth_;
  const char* reason_ = nullptr;
};

}  // namespace composio::transcode
