// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

#include "absl/strings/string_view.h"
#include "service/transcode/message_table.h"
#include "service/transcode/wire_format.h"

namespace composio::transcode {

// Whether a value of this wire type can be one of the field's: protobuf treats others as unknown fields.
inline bool Fits(const FieldTable& field, WireType type) {
  if (field.cardinality == Cardinality::kMap) return type == WireType::kDelimited;
  if (type == WireTypeOf(field.type)) return true;
  return field.cardinality == Cardinality::kRepeated && type == WireType::kDelimited && !IsDelimited(field.type);
}

// Brings a message's bytes into the plainest form that means the same to protobuf: known fields only, in the order of
// their numbers, singular ones once (the last one; occurrences of a message merged), one member of a oneof. False for
// malformed bytes. Fields inside of fields stay as they are.
bool Normalise(const MessageTable& table, absl::string_view wire, std::string* out);

// Whether a scalar is its type's zero.
inline bool IsZero(ValueType type, uint64_t bits, absl::string_view bytes) {
  const bool wide = type == ValueType::kInt64 || type == ValueType::kUint64 || type == ValueType::kSint64 ||
                    type == ValueType::kBool || type == ValueType::kDouble || type == ValueType::kFixed64 ||
                    type == ValueType::kSfixed64;
  return bytes.empty() && (wide ? bits == 0 : static_cast<uint32_t>(bits) == 0);
}

// Whether the bytes have that form, save for unknown fields. False for malformed bytes too.
bool IsNormal(const MessageTable& table, absl::string_view wire);

}  // namespace composio::transcode
