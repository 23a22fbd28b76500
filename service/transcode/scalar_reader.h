// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"
#include "service/transcode/json_reader.h"
#include "service/transcode/json_to_wire.h"
#include "service/transcode/message_table.h"

namespace composio::transcode {

// A scalar as the wire has it.
struct WireScalar {
  // Varints (zigzagged where the type is) and fixed values.
  uint64_t bits = 0;
  // Strings and bytes. Refers to the JSON text or to the reader's scratch: valid until the next read.
  absl::string_view bytes;
  // An enum's word that stands for no number; `bytes` holds it.
  bool unknown_word = false;

  bool IsZero() const { return bits == 0 && bytes.empty(); }
};

// `value` without a tag; `out` has room for kMaxVarint + value.bytes.size() bytes.
char* PutScalar(ValueType type, const WireScalar& value, char* out);

// Reads JSON values as scalars of a given type, converting what the dialect allows. Not thread-safe; for the time of
// one conversion.
class ScalarReader {
 public:
  ScalarReader(JsonReader& reader, JsonReport& report, bool strict)
      : reader_(reader), report_(report), strict_(strict) {}

  // `kind` is what the reader comes to next. False on an error, of the reader or told by error().
  bool Read(ValueType type, const EnumTable* enumeration, JsonKind kind, WireScalar* value);
  // A map's key, which JSON has as text.
  bool ReadKey(ValueType type, absl::string_view text, WireScalar* value);
  // The text of the string that comes next; valid until the next read.
  bool ReadText(absl::string_view* text);
  // What is wrong with a value that is good JSON; empty when nothing is.
  const std::string& error() const { return error_; }
  bool Fail(absl::string_view what);
  bool Mismatch(absl::string_view wanted, JsonKind found);

 private:
  bool Bool(JsonKind kind, WireScalar* value);
  bool Number(ValueType type, JsonKind kind, WireScalar* value);
  bool Integer(ValueType type, const JsonNumber& number, WireScalar* value);
  bool Floating(ValueType type, const JsonNumber& number, WireScalar* value);
  bool NotANumber(ValueType type, absl::string_view text, WireScalar* value);
  bool Enum(const EnumTable& table, JsonKind kind, WireScalar* value);
  bool Null(JsonKind kind);
  bool String(JsonKind kind, WireScalar* value);
  bool Bytes(JsonKind kind, WireScalar* value);

  JsonReader& reader_;
  JsonReport& report_;
  const bool strict_;
  std::string scratch_;
  std::string error_;
};

}  // namespace composio::transcode
