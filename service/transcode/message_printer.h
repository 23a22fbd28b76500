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
#include "service/transcode/well_known.h"
#include "service/transcode/wire_format.h"
#include "service/transcode/wire_to_json.h"

namespace composio::transcode {

// The value of a map's entry.
struct EntryValueBytes {
  bool present = false;
  // As WireReader::ReadValue gives them.
  uint64_t bits = 0;
  absl::string_view bytes;
};

// The map in google.protobuf.Struct.
const FieldTable& StructFields();

// One conversion of WireToJson: writes messages, fields and values as JSON behind what the writer holds. Each call
// answers false on an error, which error() then tells. Not thread-safe.
class MessagePrinter {
 public:
  // `wire` are all the bytes that are converted.
  MessagePrinter(const MessageTable& table, absl::string_view wire, int max_depth, JsonWriter& json);

  // A message of any type, by its content.
  bool Content(const FieldTable& self, absl::string_view content);
  // A message as an object, without the fields in `leave_out`, which may be null.
  bool Message(const MessageTable& table, absl::string_view wire, const FieldSet* leave_out);
  // The value of a field all of whose occurrences, tags included, are in `run`.
  bool Field(const FieldTable& field, absl::string_view run);
  // One value: of a singular field, or an element of a list.
  bool Value(const FieldTable& field, WireReader& in);
  // The same for one that was read already.
  bool Print(const FieldTable& field, uint64_t bits, absl::string_view bytes);
  // Calls `entry` with key and value of each entry that counts among those of `run`.
  bool ForEachEntry(const FieldTable& field, absl::string_view run,
                    absl::FunctionRef<bool(absl::string_view key, const EntryValueBytes& value)> entry);
  // A key, with its colon, or a value that ForEachEntry gave; none means the type's default.
  bool EntryKey(const FieldTable& field, absl::string_view key);
  bool EntryValue(const FieldTable& field, const EntryValueBytes& value) {
    return value.present ? Print(field, value.bits, value.bytes) : Default(field);
  }
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
  bool PrintSingular(const MessageTable& table, const FieldTable& field, uint64_t bits, absl::string_view bytes,
                     Members& members);
  bool PrintRun(const FieldTable& field, absl::string_view run, Members& members);
  bool PrintAlways(const MessageTable& table, const FieldSet* leave_out, const Members& members);
  bool Elements(const FieldTable& field, absl::string_view run);
  // The entries of `run` as members. `closed`, which may be null, has names that no key may have.
  bool Entries(const FieldTable& field, absl::string_view run, const MessageTable* closed);
  bool Entry(const FieldTable& field, absl::string_view key, const EntryValueBytes& value, const MessageTable* closed);
  // Stops, with `*repeated` set, where entries turn out to be others than `distinct` and usual ones.
  template <typename Visit>
  bool VisitEntries(const FieldTable& field, absl::string_view run, bool distinct, bool* repeated, const Visit& visit);
  bool SplitEntry(const FieldTable& field, absl::string_view entry, absl::string_view* key, EntryValueBytes* value,
                  std::string* merged);
  bool DropDuplicates(const FieldTable& field, absl::string_view run, std::string* scratch);
  bool HashRepeats(size_t base, uint64_t* seen, uint64_t hash);
  bool Scalar(ValueType type, const EnumTable* enumeration, uint64_t bits);
  bool Integer(int64_t value, bool wide);
  bool Unsigned(uint64_t value, bool wide);
  bool NotANumber(double value);
  bool Default(const FieldTable& field);
  bool Text(absl::string_view text, char after) {
    // What was copied out of the message, to bring it into order, has nothing behind it that may be read.
    const auto at = reinterpret_cast<uintptr_t>(text.data());
    const auto begin = reinterpret_cast<uintptr_t>(wire_.data());
    const bool inside = at - begin <= wire_.size();
    const char* const limit = (inside ? wire_ : text).data() + (inside ? wire_ : text).size();
    return json_.String(text, limit, after) || Malformed("a string is not UTF-8");
  }
  // A string as the number that it holds; null for none.
  bool Number(absl::string_view text);
  bool Wrapped(const FieldTable& field, absl::string_view content);
  bool Time(const FieldTable& field, absl::string_view content);
  bool Millis(const SecondsNanos& value);
  bool FieldMask(absl::string_view content);
  bool Struct(absl::string_view content);
  bool DynamicValue(absl::string_view content);
  bool MergedValue(absl::string_view content);
  bool ValueOfKind(uint32_t number, uint64_t bits, absl::string_view bytes);
  bool ListValue(absl::string_view content);
  bool Enter(char open);
  // Closes what was opened: the comma behind the last member becomes the bracket.
  void Leave(char close);
  bool Spend(size_t bytes);

  JsonWriter& json_;
  const absl::string_view wire_;
  const bool strict_;
  const int max_depth_;
  int depth_ = 0;
  // Bytes that may still be copied to bring unusual encodings into order.
  size_t budget_;
  const std::string type_name_;
  bool malformed_ = false;
  std::string path_;
  std::string what_;
  // Of the keys of the maps that are being printed, a stack.
  std::vector<uint64_t> hashes_;
};

}  // namespace composio::transcode
