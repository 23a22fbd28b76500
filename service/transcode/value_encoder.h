// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

#include "service/transcode/json_reader.h"
#include "service/transcode/json_to_wire.h"
#include "service/transcode/output.h"

namespace composio::transcode {

// Encodes the JSON value that a reader comes to next as google.protobuf.Value, Struct or ListValue. All calls write the
// message's content, without tag and length, and answer false when the reader failed. Not thread-safe; for the time of
// one conversion.
class ValueEncoder {
 public:
  ValueEncoder(JsonReader& reader, JsonReport& report) : reader_(reader), report_(report) {}

  bool Value(Output& out);
  bool Struct(Output& out);
  bool List(Output& out);
  // One entry of Struct.fields, with its tag: `key` was read, its value comes next.
  bool Entry(const JsonString& key, Output& out);
  // The same for a value that was read already.
  static void StringEntry(absl::string_view key, absl::string_view text, Output& out);

 private:
  // The value as a field, behind a tag of one byte.
  bool Field(char tag, Output& out);
  bool NumberContent(char* to);
  bool BoolContent(char* to);
  bool TextField(char tag, Output& out);
  bool ContainerField(char tag, JsonKind kind, Output& out);
  bool EntryWith(absl::string_view key, Output& out);
  bool TextEntry(absl::string_view key, Output& out);

  JsonReader& reader_;
  JsonReport& report_;
  std::string key_;
};

}  // namespace composio::transcode
