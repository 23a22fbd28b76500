// SPDX-License-Identifier: Apache-2.0
#include "service/transcode/table_set.h"

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "service/transcode/json_writer.h"
#include "service/transcode/wire_format.h"

namespace composio::transcode {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;

ValueType ScalarType(const FieldDescriptor& field) {
  switch (field.type()) {
    case FieldDescriptor::TYPE_BOOL:
      return ValueType::kBool;
    case FieldDescriptor::TYPE_INT32:
      return ValueType::kInt32;
    case FieldDescriptor::TYPE_INT64:
      return ValueType::kInt64;
    case FieldDescriptor::TYPE_UINT32:
      return ValueType::kUint32;
    case FieldDescriptor::TYPE_UINT64:
      return ValueType::kUint64;
    case FieldDescriptor::TYPE_SINT32:
      return ValueType::kSint32;
    case FieldDescriptor::TYPE_SINT64:
      return ValueType::kSint64;
    case FieldDescriptor::TYPE_FIXED32:
      return ValueType::kFixed32;
    case FieldDescriptor::TYPE_FIXED64:
      return ValueType::kFixed64;
    case FieldDescriptor::TYPE_SFIXED32:
      return ValueType::kSfixed32;
    case FieldDescriptor::TYPE_SFIXED64:
      return ValueType::kSfixed64;
    case FieldDescriptor::TYPE_FLOAT:
      return ValueType::kFloat;
    case FieldDescriptor::TYPE_DOUBLE:
      return ValueType::kDouble;
    case FieldDescriptor::TYPE_ENUM:
      return field.enum_type()->full_name() == "google.protobuf.NullValue" ? ValueType::kNullValue : ValueType::kEnum;
    case FieldDescriptor::TYPE_STRING:
      return ValueType::kString;
    case FieldDescriptor::TYPE_BYTES:
      return ValueType::kBytes;
    default:
      return ValueType::kMessage;
  }
}

ValueType MessageType(const Descriptor& message) {
  const absl::string_view name = message.full_name();
  if (!absl::StartsWith(name, "google.protobuf.")) return ValueType::kMessage;
  if (name == "google.protobuf.Struct") return ValueType::kStruct;
  if (name == "google.protobuf.Value") return ValueType::kValue;
  if (name == "google.protobuf.ListValue") return ValueType::kListValue;
  if (name == "google.protobuf.Timestamp") return ValueType::kTimestamp;
  if (name == "google.protobuf.Duration") return ValueType::kDuration;
  if (name == "google.protobuf.FieldMask") return ValueType::kFieldMask;
  if (name == "google.protobuf.Any") return ValueType::kAny;
  const bool wrapper = message.file()->name() == "google/protobuf/wrappers.proto";
  return wrapper ? ValueType::kWrapper : ValueType::kMessage;
}

// The kinds of JSON value that a field stands for in a union.
std::vector<JsonKind> Kinds(const FieldTable& field) {
  if (field.cardinality == Cardinality::kRepeated) return {JsonKind::kArray};
  if (field.cardinality == Cardinality::kMap) return {JsonKind::kObject};
  switch (field.type == ValueType::kWrapper ? field.wrapped : field.type) {
    case ValueType::kBool:
      return {JsonKind::kBool};
    case ValueType::kString:
    case ValueType::kTimestamp:
      return {field.as_number ? JsonKind::kNumber : JsonKind::kString};
    case ValueType::kEnum:
    case ValueType::kBytes:
    case ValueType::kDuration:
    case ValueType::kFieldMask:
      return {JsonKind::kString};
    case ValueType::kMessage:
      // Looked up in the descriptor: the table may be of a message that holds itself, and not be complete.
      return {field.message->bare() && !field.message->descriptor()->field(0)->is_map() ? JsonKind::kArray
                                                                                        : JsonKind::kObject};
    case ValueType::kStruct:
    case ValueType::kAny:
      return {JsonKind::kObject};
    case ValueType::kListValue:
      return {JsonKind::kArray};
    case ValueType::kNullValue:
      return {JsonKind::kNull};
    case ValueType::kValue:
      return {JsonKind::kNull,   JsonKind::kBool,  JsonKind::kNumber,
              JsonKind::kString, JsonKind::kArray, JsonKind::kObject};
    default:
      return {JsonKind::kNumber};
  }
}

// Whether the field can make something of a kind of value that it does not stand for.
bool Converts(const FieldTable& field, JsonKind kind) {
  if (field.cardinality == Cardinality::kMap || kind == JsonKind::kNull) return false;
  FieldTable element = field;
  element.cardinality = Cardinality::kSingular;
  const std::vector<JsonKind> own = Kinds(element);
  const bool text = kind == JsonKind::kString || kind == JsonKind::kNumber || kind == JsonKind::kBool;
  if (std::find(own.begin(), own.end(), kind) != own.end()) return true;
  return text && own.front() != JsonKind::kObject && own.front() != JsonKind::kArray;
}

absl::Status Refuse(const FieldDescriptor& field, absl::string_view why) {
  return absl::InvalidArgumentError(absl::StrCat(field.full_name(), ": ", why));
}

absl::Status CheckBare(const MessageTable& table) {
  const Descriptor& message = *table.descriptor();
  if (!table.bare() || (message.field_count() == 1 && message.field(0)->is_repeated())) return absl::OkStatus();
  return absl::InvalidArgumentError(
      absl::StrCat(message.full_name(), ": a `bare` message has one field, which is a list or a map"));
}

// A name's member, one for all fields of a union; -1 for a name not seen yet.
class Members {
 public:
  int& operator[](const std::string& name) { return map_.try_emplace(name, -1).first->second; }
  std::vector<std::pair<std::string, int>> Names() const { return {map_.begin(), map_.end()}; }

 private:
  absl::flat_hash_map<std::string, int> map_;
};

}  // namespace

absl::StatusOr<const MessageTable*> TableSet::Compile(const Descriptor& message, const Naming& naming) {
  return Lookup(message, naming);
}

absl::StatusOr<const MessageTable*> TableSet::Lookup(const Descriptor& message, const Naming& naming) {
  auto [at, added] = messages_.try_emplace(&message);
  if (!added) return at->second.get();
  // Entered before its fields are compiled: messages may hold themselves.
  at->second = std::make_unique<MessageTable>();
  MessageTable* const table = at->second.get();
  table->descriptor_ = &message;
  table->strict_ = naming.strict();
  table->bare_ = naming.Bare(message);
  table->oneof_count_ = message.real_oneof_decl_count();
  table->self_.type = MessageType(message);
  table->self_.message = table;
  table->self_.presence = true;
  if (table->self_.type == ValueType::kWrapper) table->self_.wrapped = ScalarType(*message.field(0));
  absl::Status status = CheckBare(*table);
  if (status.ok()) status = CompileFields(*table, naming);
  if (status.ok()) status = CompileNames(*table, naming);
  if (!status.ok()) {
    messages_.erase(&message);
    return status;
  }
  return table;
}

absl::Status TableSet::CompileFields(MessageTable& table, const Naming& naming) {
  std::vector<const FieldDescriptor*> order;
  for (int i = 0; i < table.descriptor_->field_count(); ++i) order.push_back(table.descriptor_->field(i));
  std::sort(order.begin(), order.end(), [](const auto* a, const auto* b) { return a->number() < b->number(); });
  // Sized once: the addresses of fields are kept.
  table.fields_.resize(order.size());
  for (size_t i = 0; i < order.size(); ++i) {
    FieldTable& field = table.fields_[i];
    field.descriptor = order[i];
    field.index = static_cast<uint16_t>(i);
    if (absl::Status status = CompileField(field, naming); !status.ok()) return status;
    if (field.number < MessageTable::kDenseNumbers) {
      if (table.by_number_.size() <= field.number) table.by_number_.resize(field.number + 1, nullptr);
      table.by_number_[field.number] = &field;
    }
    if (field.always && !field.skip) table.always_.push_back(&field);
    if (field.extra || field.open) {
      const bool fits = field.type == ValueType::kStruct && field.cardinality == Cardinality::kSingular;
      if (!fits) return Refuse(*field.descriptor, "`extra` and `open` are for a single google.protobuf.Struct");
      if (table.extra_ != nullptr || table.open_ != nullptr) {
        return Refuse(*field.descriptor, "a message has one `extra` or `open` field at most");
      }
      (field.extra ? table.extra_ : table.open_) = &field;
    }
  }
  return absl::OkStatus();
}

absl::Status TableSet::CompileField(FieldTable& field, const Naming& naming) {
  const FieldDescriptor& descriptor = *field.descriptor;
  if (descriptor.type() == FieldDescriptor::TYPE_GROUP) return Refuse(descriptor, "groups are not supported");
  const FieldDescriptor* value = &descriptor;
  field.number = static_cast<uint32_t>(descriptor.number());
  if (descriptor.is_map()) {
    field.cardinality = Cardinality::kMap;
    field.map_key = ScalarType(*descriptor.message_type()->map_key());
    value = descriptor.message_type()->map_value();
  } else if (descriptor.is_repeated()) {
    field.cardinality = Cardinality::kRepeated;
    field.packed = descriptor.is_packed();
  }
  field.type = ScalarType(*value);
  if (field.type == ValueType::kMessage) {
    field.type = MessageType(*value->message_type());
    if (field.type == ValueType::kWrapper) field.wrapped = ScalarType(*value->message_type()->field(0));
    if (field.type == ValueType::kMessage) {
      const auto message = Lookup(*value->message_type(), naming);
      if (!message.ok()) return message.status();
      field.message = *message;
    }
  } else if (field.type == ValueType::kEnum) {
    field.enumeration = CompileEnum(*value->enum_type(), naming);
  }
  field.presence = field.cardinality == Cardinality::kSingular && descriptor.has_presence();
  if (descriptor.real_containing_oneof() != nullptr) {
    field.oneof = static_cast<uint16_t>(descriptor.real_containing_oneof()->index());
  }
  const bool delimited = field.cardinality == Cardinality::kMap || field.packed || IsDelimited(field.type);
  const uint32_t tag =
      field.number << 3 | static_cast<uint32_t>(delimited ? WireType::kDelimited : WireTypeOf(field.type));
  field.tag_size = static_cast<uint8_t>(PutVarint(tag, field.tag.data()) - field.tag.data());
  const FieldNaming names = naming.Field(descriptor);
  static_cast<FieldHabits&>(field) = names;
  field.plain_text = field.type == ValueType::kString && !field.empty_is_null && !field.as_number;
  const bool number = field.type == ValueType::kString || field.type == ValueType::kTimestamp;
  if (field.as_number && (!number || field.cardinality != Cardinality::kSingular)) {
    return Refuse(descriptor, "`as_number` is for a single string or google.protobuf.Timestamp");
  }
  if (field.empty_is_null && !field.presence) return Refuse(descriptor, "`empty_is_null` needs a field with presence");
  field.name = names.name;
  JsonWriter writer;
  writer.String(field.name);
  writer.Put(':');
  field.quoted = std::string(writer.text());
  field.quoted_size = field.quoted.size();
  field.quoted.resize(field.quoted_size + JsonWriter::kPadding);
  return absl::OkStatus();
}

absl::Status TableSet::CompileNames(MessageTable& table, const Naming& naming) {
  Members members;
  std::vector<std::vector<FieldTable*>> fields;
  for (FieldTable& field : table.fields_) {
    if (field.skip || field.extra || field.open) continue;
    int& member = members[field.name];
    if (member < 0) {
      member = static_cast<int>(fields.size());
      fields.emplace_back();
    }
    field.member = static_cast<uint16_t>(member);
    fields[static_cast<size_t>(member)].push_back(&field);
  }
  for (FieldTable& field : table.fields_) {
    const std::string also = naming.Field(*field.descriptor).also;
    if (also.empty() || field.skip || field.extra || field.open) continue;
    // A field's own name goes before another's second name.
    if (int& member = members[also]; member < 0) member = field.member;
  }
  table.members_.resize(fields.size());
  for (size_t i = 0; i < fields.size(); ++i) {
    MemberTable& member = table.members_[i];
    member.first = fields[i].front();
    for (FieldTable* field : fields[i]) {
      field->in_union = fields[i].size() > 1;
      for (const JsonKind kind : Kinds(*field)) {
        const FieldTable*& slot = member.by_kind[static_cast<size_t>(kind)];
        if (slot != nullptr) {
          return Refuse(*field->descriptor,
                        absl::StrCat("has JSON name and kind of value in common with ", slot->descriptor->full_name()));
        }
        slot = field;
      }
    }
    // A kind that none stands for goes to the first that converts it, else to the first, to be refused.
    for (size_t kind = 0; kind < member.by_kind.size(); ++kind) {
      const FieldTable*& slot = member.by_kind[kind];
      if (slot != nullptr) continue;
      const auto found = std::find_if(fields[i].begin(), fields[i].end(), [kind](const FieldTable* field) {
        return Converts(*field, static_cast<JsonKind>(kind));
      });
      slot = found == fields[i].end() ? member.first : *found;
    }
  }
  table.names_.Build(members.Names());
  return absl::OkStatus();
}

const EnumTable* TableSet::CompileEnum(const google::protobuf::EnumDescriptor& type, const Naming& naming) {
  auto [at, added] = enums_.try_emplace(&type);
  if (!added) return at->second.get();
  at->second = std::make_unique<EnumTable>();
  EnumTable& table = *at->second;
  for (int i = 0; i < type.value_count(); ++i) {
    const auto& value = *type.value(i);
    table.words.try_emplace(value.number(), naming.EnumValue(value));
    table.numbers.try_emplace(naming.EnumValue(value), value.number());
  }
  // Names of the proto are accepted too, where no word of the dialect stands for another number.
  for (int i = 0; i < type.value_count(); ++i) {
    table.numbers.try_emplace(type.value(i)->name(), type.value(i)->number());
  }
  return &table;
}

}  // namespace composio::transcode
