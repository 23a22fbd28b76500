// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "service/transcode/json_writer.h"
#include "service/transcode/message_table.h"
#include "service/transcode/wire_format.h"
#include "service/transcode/wire_to_json.h"

namespace composio::transcode {

// The map in google.protobuf.Struct.
const FieldTable& StructFields();

// One conversion of WireToJson: writes messages, fields and values as JSON behind what the writer holds. Each call
// answers false on an error, which error() then tells. Not thread-safe.
class MessagePrinter {
 public:
  // `total` is the size of the bytes that are converted; it bounds the work spent on unusual encodings of them.
  MessagePrinter(const MessageTable& table, size_t total, int max_depth, JsonWriter& json);

  // A message of any type, by its content.
  bool Content(const FieldTable& self, absl::string_view content);
  // A message as an object, without the fields in `leave_out`, which may be null.
  bool Message(const MessageTable& table, absl::string_view wire, const FieldSet* leave_out);
  // The value of a field all of whose occurrences, tags included, are in `run`.
  bool Field(const FieldTable& field, absl::string_view run);
  // One value: of a singular field, or an element of a list.
  bool Value(const FieldTable& field, WireReader& in);
  // Calls `entry` with key and value, tag included, of each entry that counts among those of `run`.
  bool ForEachEntry(const FieldTable& field, absl::string_view run,
                    absl::FunctionRef<bool(absl::string_view key, absl::string_view value)> entry);
  // A key or value that ForEachEntry gave; none means the type's default.
  bool EntryKey(const FieldTable& field, absl::string_view key);
  bool EntryValue(const FieldTable& field, absl::string_view value);
  // The message's bytes in the form that Normalise gives them, in `scratch` if need be.
  bool Normal(const MessageTable& table, absl::string_view wire, std::string* scratch, absl::string_view* normal);

  // Tell what is wrong. Always false; the first counts.
  bool Malformed(absl::string_view what = "its bytes are malformed");
  bool Invalid(absl::string_view what);
  // Puts a step in front of the path that the error is reported with. Always false.
  bool At(absl::string_view name);
  absl::Status error() const;

 private:
  struct Members;

  bool PrintMembers(const MessageTable& table, absl::string_view wire, const FieldSet* leave_out, bool normal);
  bool PrintSingular(const MessageTable& table, const FieldTable& field, WireReader& in, Members& members);
  bool PrintRun(const FieldTable& field, absl::string_view run, Members& members);
  bool PrintAlways(const MessageTable& table, const FieldSet* leave_out, const Members& members);
  bool Elements(const FieldTable& field, absl::string_view run);
  bool Entries(const FieldTable& field, absl::string_view run, const MessageTable* closed);
  bool SplitEntry(const FieldTable& field, absl::string_view entry, absl::string_view* key, absl::string_view* value,
                  std::string* merged);
  bool DropDuplicates(const FieldTable& field, absl::string_view run, std::string* scratch);
  bool HasDuplicates(const FieldTable& field, absl::string_view run);
  bool Scalar(ValueType type, const EnumTable* enumeration, WireReader& in);
  bool Varint(ValueType type, const EnumTable* enumeration, uint64_t bits);
  bool Integer(int64_t value, bool wide);
  bool Unsigned(uint64_t value, bool wide);
  bool NotANumber(double value);
  bool Default(const FieldTable& field);
  bool Wrapped(const FieldTable& field, absl::string_view content);
  bool Time(const FieldTable& field, absl::string_view content);
  bool FieldMask(absl::string_view content);
  bool Struct(absl::string_view content);
  bool DynamicValue(absl::string_view content);
  bool MergedValue(absl::string_view content);
  bool ValueOfKind(uint32_t number, WireReader& in);
  bool ListValue(absl::string_view content);
  bool Enter(char open);
  // Closes what was opened: the comma behind the last member becomes the bracket.
  void Leave(char close);
  bool Spend(size_t bytes);

  JsonWriter& json_;
  const bool strict_;
  const int max_depth_;
  int depth_ = 0;
  // Bytes that may still be copied to bring unusual encodings into order.
  size_t budget_;
  const std::string type_name_;
  bool malformed_ = false;
  std::string path_;
  std::string what_;
  std::vector<uint64_t> hashes_;
};

}  // namespace composio::transcode
