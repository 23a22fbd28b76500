// SPDX-License-Identifier: Apache-2.0
// Single values: scalars, and those of open shape.
#include <cmath>

#include "service/transcode/json_reader.h"
#include "service/transcode/message_printer.h"

namespace composio::transcode {
namespace {

template <typename To, typename From>
To BitCast(From bits) {
  static_assert(sizeof(To) == sizeof(From));
  To value;
  std::memcpy(&value, &bits, sizeof(value));
  return value;
}

// Numbers of google.protobuf.Value's fields.
constexpr uint32_t kNullValue = 1;
constexpr uint32_t kNumberValue = 2;
constexpr uint32_t kStringValue = 3;
constexpr uint32_t kBoolValue = 4;
constexpr uint32_t kStructValue = 5;
constexpr uint32_t kListValue = 6;

bool IsKindOfValue(uint32_t number, WireType type) {
  switch (number) {
    case kNullValue:
    case kBoolValue:
      return type == WireType::kVarint;
    case kNumberValue:
      return type == WireType::kFixed64;
    case kStringValue:
    case kStructValue:
    case kListValue:
      return type == WireType::kDelimited;
    default:
      return false;
  }
}

}  // namespace

bool MessagePrinter::Value(const FieldTable& field, WireReader& in) {
  uint64_t bits = 0;
  absl::string_view bytes;
  return (in.ReadValue(WireTypeOf(field.type), &bits, &bytes) || Malformed()) && Print(field, bits, bytes);
}

bool MessagePrinter::Print(const FieldTable& field, uint64_t bits, absl::string_view bytes) {
  if (!IsDelimited(field.type)) return Scalar(field.type, field.enumeration, bits);
  if (field.type == ValueType::kString) return field.as_number ? Number(bytes) : Text(bytes, 0);
  if (field.type != ValueType::kBytes) return Content(field, bytes);
  json_.Put('"');
  json_.Base64(bytes);
  json_.Put('"');
  return true;
}

bool MessagePrinter::Number(absl::string_view text) {
  if (text.empty()) {
    json_.Raw("null");
    return true;
  }
  JsonReader reader(text);
  JsonNumber number;
  if (!reader.ReadNumber(&number) || number.text.size() != text.size()) return Invalid("this has to be a number");
  json_.Raw(text);
  return true;
}

bool MessagePrinter::Scalar(ValueType type, const EnumTable* enumeration, uint64_t bits) {
  switch (type) {
    case ValueType::kBool:
      json_.Raw(bits != 0 ? "true" : "false");
      return true;
    case ValueType::kNullValue:
      json_.Raw("null");
      return true;
    case ValueType::kEnum: {
      const auto number = static_cast<int32_t>(bits);
      const absl::string_view word = enumeration->Word(number);
      return word.empty() ? Integer(number, false) : json_.String(word);
    }
    case ValueType::kInt32:
    case ValueType::kSfixed32:
      return Integer(static_cast<int32_t>(bits), false);
    case ValueType::kInt64:
    case ValueType::kSfixed64:
      return Integer(static_cast<int64_t>(bits), true);
    case ValueType::kSint32:
      return Integer(static_cast<int32_t>(UnZigZag(static_cast<uint32_t>(bits))), false);
    case ValueType::kSint64:
      return Integer(UnZigZag(bits), true);
    case ValueType::kUint32:
    case ValueType::kFixed32:
      return Unsigned(static_cast<uint32_t>(bits), false);
    case ValueType::kUint64:
    case ValueType::kFixed64:
      return Unsigned(bits, true);
    case ValueType::kFloat:
      return json_.Float(BitCast<float>(static_cast<uint32_t>(bits))) ||
             NotANumber(BitCast<float>(static_cast<uint32_t>(bits)));
    default:
      return json_.Double(BitCast<double>(bits)) || NotANumber(BitCast<double>(bits));
  }
}

bool MessagePrinter::Integer(int64_t value, bool wide) {
  const bool quoted = wide && strict_;
  if (quoted) json_.Put('"');
  json_.Int(value);
  if (quoted) json_.Put('"');
  return true;
}

bool MessagePrinter::Unsigned(uint64_t value, bool wide) {
  const bool quoted = wide && strict_;
  if (quoted) json_.Put('"');
  json_.Uint(value);
  if (quoted) json_.Put('"');
  return true;
}

bool MessagePrinter::NotANumber(double value) {
  if (!strict_) return Invalid("JSON has no form for NaN and infinities");
  json_.Raw(std::isnan(value) ? "\"NaN\"" : value > 0 ? "\"Infinity\"" : "\"-Infinity\"");
  return true;
}

bool MessagePrinter::Default(const FieldTable& field) {
  if (field.type == ValueType::kString || field.type == ValueType::kBytes) {
    json_.Raw(field.as_number ? "null" : "\"\"");
    return true;
  }
  return IsDelimited(field.type) ? Content(field, {}) : Scalar(field.type, field.enumeration, 0);
}

bool MessagePrinter::Content(const FieldTable& field, absl::string_view content) {
  switch (field.type) {
    case ValueType::kMessage:
      if (ABSL_PREDICT_FALSE(field.message->bare())) return Field(field.message->fields().front(), content);
      return Message(*field.message, content, nullptr);
    case ValueType::kStruct:
      return Struct(content);
    case ValueType::kValue:
      return DynamicValue(content);
    case ValueType::kListValue:
      return ListValue(content);
    case ValueType::kWrapper:
      return Wrapped(field, content);
    case ValueType::kTimestamp:
    case ValueType::kDuration:
      return Time(field, content);
    case ValueType::kFieldMask:
      return FieldMask(content);
    default:
      return Invalid("google.protobuf.Any is not supported");
  }
}

bool MessagePrinter::Struct(absl::string_view content) {
  if (!Enter('{') || !Entries(StructFields(), content, nullptr)) return false;
  Leave('}');
  return true;
}

bool MessagePrinter::ListValue(absl::string_view content) {
  if (!Enter('[')) return false;
  WireReader in(content);
  while (!in.done()) {
    uint32_t number = 0;
    WireType type = WireType::kVarint;
    absl::string_view value;
    if (!in.ReadTag(&number, &type)) return Malformed();
    if (number != 1 || type != WireType::kDelimited) {
      if (!in.SkipValue(number, type)) return Malformed();
      continue;
    }
    if (!in.ReadDelimited(&value)) return Malformed();
    if (!DynamicValue(value)) return false;
    json_.Put(',');
  }
  Leave(']');
  return true;
}

bool MessagePrinter::DynamicValue(absl::string_view content) {
  // Most values are strings: one comparison tells so, instead of three of number, type and kind.
  constexpr auto kStringTag = static_cast<char>(kStringValue << 3 | static_cast<uint32_t>(WireType::kDelimited));
  if (!content.empty() && content[0] == kStringTag) {
    WireReader in(content.substr(1));
    absl::string_view text;
    if (in.ReadDelimited(&text) && in.done()) return Text(text, 0);
  }
  WireReader in(content);
  uint32_t number = 0;
  WireType type = WireType::kVarint;
  if (in.done()) {
    json_.Raw("null");
    return true;
  }
  if (!in.ReadTag(&number, &type)) return Malformed();
  absl::string_view bytes;
  uint64_t bits = 0;
  const bool read = type == WireType::kDelimited ? in.ReadDelimited(&bytes)
                    : type == WireType::kVarint  ? in.ReadVarint(&bits)
                                                 : type == WireType::kFixed64 && in.ReadFixed(&bits);
  // One kind, and nothing else: what every serialiser writes.
  const bool usual = read && in.done() && IsKindOfValue(number, type);
  return ABSL_PREDICT_TRUE(usual) ? ValueOfKind(number, bits, bytes) : MergedValue(content);
}

bool MessagePrinter::ValueOfKind(uint32_t number, uint64_t bits, absl::string_view bytes) {
  switch (number) {
    case kNullValue:
      json_.Raw("null");
      return true;
    case kBoolValue:
      json_.Raw(bits != 0 ? "true" : "false");
      return true;
    case kNumberValue:
      return json_.Double(BitCast<double>(bits)) || Invalid("JSON has no form for NaN and infinities");
    case kStringValue:
      return Text(bytes, 0);
    case kStructValue:
      return Struct(bytes);
    default:
      return ListValue(bytes);
  }
}

// The last kind that was set counts; lists and objects set several times in a row are merged.
bool MessagePrinter::MergedValue(absl::string_view content) {
  if (!Spend(content.size())) return false;
  uint32_t kind = 0;
  uint64_t bits = 0;
  std::string value;
  WireReader in(content);
  while (!in.done()) {
    uint32_t number = 0;
    WireType type = WireType::kVarint;
    if (!in.ReadTag(&number, &type)) return Malformed();
    if (!IsKindOfValue(number, type)) {
      if (!in.SkipValue(number, type)) return Malformed();
      continue;
    }
    absl::string_view payload;
    const bool read = type == WireType::kDelimited ? in.ReadDelimited(&payload)
                      : type == WireType::kVarint  ? in.ReadVarint(&bits)
                                                   : in.ReadFixed(&bits);
    if (!read) return Malformed();
    if (number != kind || number == kStringValue) value.clear();
    value.append(payload.data(), payload.size());
    kind = number;
  }
  if (kind != 0) return ValueOfKind(kind, bits, value);
  json_.Raw("null");
  return true;
}

}  // namespace composio::transcode
