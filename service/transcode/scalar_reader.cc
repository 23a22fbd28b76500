// SPDX-License-Identifier: Apache-2.0
#include "service/transcode/scalar_reader.h"

#include <cmath>
#include <limits>

#include "absl/strings/str_cat.h"
#include "service/transcode/well_known.h"
#include "service/transcode/wire_format.h"

namespace composio::transcode {
namespace {

// The whole of `text` as one JSON number.
bool ParseNumber(absl::string_view text, JsonNumber* number) {
  JsonReader reader(text);
  return reader.ReadNumber(number) && number->text.size() == text.size();
}

uint64_t DoubleBits(double value) {
  uint64_t bits = 0;
  std::memcpy(&bits, &value, sizeof(bits));
  return bits;
}

uint64_t FloatBits(float value) {
  uint32_t bits = 0;
  std::memcpy(&bits, &value, sizeof(bits));
  return bits;
}

}  // namespace

char* PutScalar(ValueType type, const WireScalar& value, char* out) {
  switch (WireTypeOf(type)) {
    case WireType::kFixed32:
      return PutFixed(static_cast<uint32_t>(value.bits), out);
    case WireType::kFixed64:
      return PutFixed(value.bits, out);
    case WireType::kDelimited:
      out = PutVarint(value.bytes.size(), out);
      CopyShort(out, value.bytes.data(), value.bytes.size());
      return out + value.bytes.size();
    default:
      return PutVarint(value.bits, out);
  }
}

bool ScalarReader::Fail(absl::string_view what) {
  if (reader_.ok() && error_.empty()) error_ = std::string(what);
  return false;
}

bool ScalarReader::Mismatch(absl::string_view wanted, JsonKind found) {
  if (found == JsonKind::kNone) return reader_.Fail("a value is missing");
  return Fail(absl::StrCat(wanted, " is expected, not ", JsonKindName(found)));
}

bool ScalarReader::ReadText(absl::string_view* text) {
  JsonString string;
  if (!reader_.ReadString(&string)) return false;
  if (ABSL_PREDICT_TRUE(!string.escaped)) {
    *text = string.raw;
    return true;
  }
  scratch_.resize(string.raw.size());
  char* const end = Unescape(string.raw, scratch_.data(), &report_.replaced_surrogates);
  *text = absl::string_view(scratch_.data(), static_cast<size_t>(end - scratch_.data()));
  return true;
}

bool ScalarReader::Read(ValueType type, const EnumTable* enumeration, JsonKind kind, WireScalar* value) {
  switch (type) {
    case ValueType::kBool:
      return Bool(kind, value);
    case ValueType::kString:
      return String(kind, value);
    case ValueType::kBytes:
      return Bytes(kind, value);
    case ValueType::kEnum:
      return Enum(*enumeration, kind, value);
    case ValueType::kNullValue:
      return Null(kind);
    default:
      return Number(type, kind, value);
  }
}

bool ScalarReader::ReadKey(ValueType type, absl::string_view text, WireScalar* value) {
  if (type == ValueType::kString) {
    value->bytes = text;
    return true;
  }
  if (type == ValueType::kBool) {
    value->bits = text == "true" ? 1 : 0;
    return text == "true" || text == "false" || Fail("a key that is true or false is expected");
  }
  JsonNumber number;
  return ParseNumber(text, &number) ? Integer(type, number, value) : Fail("a key that is an integer is expected");
}

bool ScalarReader::Bool(JsonKind kind, WireScalar* value) {
  if (kind == JsonKind::kString) {
    absl::string_view text;
    if (!ReadText(&text)) return false;
    value->bits = text == "true" ? 1 : 0;
    return text == "true" || text == "false" || Fail("true or false is expected");
  }
  if (kind != JsonKind::kBool) return Mismatch("a boolean", kind);
  bool read = false;
  if (!reader_.ReadBool(&read)) return false;
  value->bits = read ? 1 : 0;
  return true;
}

bool ScalarReader::Number(ValueType type, JsonKind kind, WireScalar* value) {
  const bool floating = type == ValueType::kDouble || type == ValueType::kFloat;
  JsonNumber number;
  if (kind == JsonKind::kString) {
    absl::string_view text;
    if (!ReadText(&text)) return false;
    if (floating && NotANumber(type, text, value)) return true;
    if (!ParseNumber(text, &number)) return Fail("a number is expected, not other text");
  } else if (kind == JsonKind::kNumber) {
    if (!reader_.ReadNumber(&number)) return false;
  } else {
    return Mismatch("a number", kind);
  }
  return floating ? Floating(type, number, value) : Integer(type, number, value);
}

bool ScalarReader::Integer(ValueType type, const JsonNumber& number, WireScalar* value) {
  const bool is_unsigned = type == ValueType::kUint32 || type == ValueType::kUint64 || type == ValueType::kFixed32 ||
                           type == ValueType::kFixed64;
  const bool is_narrow = type == ValueType::kInt32 || type == ValueType::kUint32 || type == ValueType::kSint32 ||
                         type == ValueType::kFixed32 || type == ValueType::kSfixed32;
  if (is_unsigned) {
    uint64_t integer = 0;
    if (!number.ToUint64(&integer) || (is_narrow && integer > std::numeric_limits<uint32_t>::max())) {
      return Fail(absl::StrCat("not an integer from 0 up to ", is_narrow ? 32 : 64, " bits"));
    }
    value->bits = integer;
    return true;
  }
  int64_t integer = 0;
  if (!number.ToInt64(&integer) || (is_narrow && static_cast<int32_t>(integer) != integer)) {
    return Fail(absl::StrCat("not an integer of ", is_narrow ? 32 : 64, " bits"));
  }
  const bool zigzag = type == ValueType::kSint32 || type == ValueType::kSint64;
  value->bits = zigzag ? ZigZag(integer) : static_cast<uint64_t>(integer);
  return true;
}

bool ScalarReader::Floating(ValueType type, const JsonNumber& number, WireScalar* value) {
  if (type == ValueType::kDouble) {
    value->bits = DoubleBits(number.ToDouble(&report_.lossy));
  } else {
    value->bits = FloatBits(number.ToFloat(&report_.lossy));
  }
  return true;
}

bool ScalarReader::NotANumber(ValueType type, absl::string_view text, WireScalar* value) {
  double special = 0;
  if (text == "NaN") {
    special = std::numeric_limits<double>::quiet_NaN();
  } else if (text == "Infinity") {
    special = std::numeric_limits<double>::infinity();
  } else if (text == "-Infinity") {
    special = -std::numeric_limits<double>::infinity();
  } else {
    return false;
  }
  value->bits = type == ValueType::kDouble ? DoubleBits(special) : FloatBits(static_cast<float>(special));
  return true;
}

bool ScalarReader::Enum(const EnumTable& table, JsonKind kind, WireScalar* value) {
  if (kind == JsonKind::kNumber) return Number(ValueType::kInt32, kind, value);
  if (kind != JsonKind::kString) return Mismatch("an enum's word", kind);
  absl::string_view text;
  if (!ReadText(&text)) return false;
  int32_t found = 0;
  if (table.Number(text, &found)) {
    value->bits = static_cast<uint64_t>(static_cast<int64_t>(found));
    return true;
  }
  JsonNumber number;
  if (ParseNumber(text, &number)) return Integer(ValueType::kInt32, number, value);
  if (strict_) return Fail("not a value of the enum");
  value->unknown_word = true;
  value->bytes = text;
  return true;
}

bool ScalarReader::Null(JsonKind kind) {
  absl::string_view text;
  if (!reader_.Skip(&text)) return false;
  return kind == JsonKind::kNull || text == "\"NULL_VALUE\"" || text == "0" || Fail("null is expected");
}

bool ScalarReader::String(JsonKind kind, WireScalar* value) {
  if (ABSL_PREDICT_TRUE(kind == JsonKind::kString)) return ReadText(&value->bytes);
  if (!strict_ && (kind == JsonKind::kNumber || kind == JsonKind::kBool)) return reader_.Skip(&value->bytes);
  return Mismatch("a string", kind);
}

bool ScalarReader::Bytes(JsonKind kind, WireScalar* value) {
  if (kind != JsonKind::kString) return Mismatch("a base64 string", kind);
  absl::string_view text;
  if (!ReadText(&text)) return false;
  // Decoded text is in the scratch already, or else the scratch is free: base64 shrinks and is read ahead of writing.
  if (scratch_.size() < text.size()) scratch_.resize(text.size());
  char* const end = DecodeBase64(text, scratch_.data());
  if (end == nullptr) return Fail("not base64");
  value->bytes = absl::string_view(scratch_.data(), static_cast<size_t>(end - scratch_.data()));
  return true;
}

}  // namespace composio::transcode
