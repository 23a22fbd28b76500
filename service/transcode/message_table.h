// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <google/protobuf/descriptor.h>

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "service/transcode/json_value.h"
#include "service/transcode/name_index.h"
#include "service/transcode/naming.h"

namespace composio::transcode {

class MessageTable;

// How a field's value is encoded on the wire and in JSON.
enum class ValueType : uint8_t {
  kBool,
  kInt32,
  kInt64,
  kUint32,
  kUint64,
  kSint32,
  kSint64,
  kFixed32,
  kFixed64,
  kSfixed32,
  kSfixed64,
  kFloat,
  kDouble,
  kEnum,
  kString,
  kBytes,
  kMessage,
  kWrapper,
  kTimestamp,
  kDuration,
  kFieldMask,
  kStruct,
  kValue,
  kListValue,
  kNullValue,
  kAny,
};

enum class Cardinality : uint8_t { kSingular, kRepeated, kMap };

// An enum's numbers and words. Immutable.
struct EnumTable {
  // The word written for `number`; empty when there is none.
  absl::string_view Word(int32_t number) const;
  // The number for a word of the dialect or a name of the proto; false when unknown.
  bool Number(absl::string_view word, int32_t* number) const;

  absl::flat_hash_map<int32_t, std::string> words;
  absl::flat_hash_map<std::string, int32_t> numbers;
};

// One field, compiled. Immutable.
struct FieldTable : FieldHabits {
  static constexpr uint16_t kNoOneof = 0xffff;

  const google::protobuf::FieldDescriptor* descriptor = nullptr;
  // Position in MessageTable::fields().
  uint16_t index = 0;
  // Real oneofs only.
  uint16_t oneof = kNoOneof;
  uint32_t number = 0;
  // Of one value: of the wrapped value for kWrapper, of the entry's value for a map.
  ValueType type = ValueType::kBool;
  // For kWrapper.
  ValueType wrapped = ValueType::kBool;
  ValueType map_key = ValueType::kString;
  Cardinality cardinality = Cardinality::kSingular;
  // Written packed; both forms are read.
  bool packed = false;
  // Whether "not set" differs from the zero value.
  bool presence = false;
  // A string that needs nothing but to be written.
  bool plain_text = false;
  // Another field has the same JSON name.
  bool in_union = false;
  // JSON member of the message; fields of a union share it.
  uint16_t member = 0;
  // The JSON name as it is written: quoted, escaped, with the colon. Padded as JsonWriter::Padded wants it.
  absl::string_view Quoted() const { return {quoted.data(), quoted_size}; }
  std::string quoted;
  size_t quoted_size = 0;
  // The JSON name.
  std::string name;
  // The encoded tag.
  std::array<char, 5> tag = {};
  uint8_t tag_size = 0;
  // For kMessage, and for the values of a map of messages.
  const MessageTable* message = nullptr;
  // For kEnum.
  const EnumTable* enumeration = nullptr;
};

// A JSON member of a message: one field, or the fields of a union by the kind of value they stand for.
struct MemberTable {
  // The first of the fields; null for none.
  const FieldTable* first = nullptr;
  // By JsonKind.
  std::array<const FieldTable*, 7> by_kind = {};
};

// A message type, compiled for one dialect. Immutable and thread-safe; owned by its TableSet.
class MessageTable {
 public:
  const google::protobuf::Descriptor* descriptor() const { return descriptor_; }
  // In the order of their numbers.
  const std::vector<FieldTable>& fields() const { return fields_; }
  const std::vector<MemberTable>& members() const { return members_; }
  // Null when there is none.
  const FieldTable* FieldByNumber(uint32_t number) const {
    if (number < by_number_.size()) return by_number_[number];
    return number < kDenseNumbers ? nullptr : SparseField(number);
  }
  // By the name in the .proto.
  const FieldTable* FieldByProtoName(absl::string_view name) const;
  // By JSON name, either of the two. Null when there is none, or when the field is skipped.
  const MemberTable* Member(absl::string_view name) const {
    const int found = names_.Find(name);
    return found < 0 ? nullptr : &members_[static_cast<size_t>(found)];
  }
  // The Struct field that gathers unknown members on demand, and the one that always does.
  const FieldTable* extra() const { return extra_; }
  const FieldTable* open() const { return open_; }
  const std::vector<const FieldTable*>& always() const { return always_; }
  // Whether the message stands for its only field, a list or a map: there is no object around it.
  bool bare() const { return bare_; }
  // Of the dialect, see Naming::strict.
  bool strict() const { return strict_; }
  int oneof_count() const { return oneof_count_; }
  // How the message itself is encoded: kMessage, or one of the well-known types.
  ValueType type() const { return self_.type; }
  // A field of this type, for entries that convert a whole message.
  const FieldTable& self() const { return self_; }

 private:
  friend class TableSet;

  static constexpr uint32_t kDenseNumbers = 256;

  const FieldTable* SparseField(uint32_t number) const;

  const google::protobuf::Descriptor* descriptor_ = nullptr;
  std::vector<FieldTable> fields_;
  std::vector<MemberTable> members_;
  std::vector<const FieldTable*> by_number_;
  std::vector<const FieldTable*> always_;
  NameIndex names_;
  FieldTable self_;
  const FieldTable* extra_ = nullptr;
  const FieldTable* open_ = nullptr;
  int oneof_count_ = 0;
  bool bare_ = false;
  bool strict_ = true;
};

}  // namespace composio::transcode
