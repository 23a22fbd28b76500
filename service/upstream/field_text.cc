// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/field_text.h"

#include <charconv>
#include <cmath>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "absl/time/time.h"
#include "service/base/error.h"
#include "service/upstream/utf8.h"

namespace composio::upstream {
namespace {

WireField::Type WireTypeOf(TextKind kind) {
  switch (kind) {
    case TextKind::kString:
    case TextKind::kBytes:
    case TextKind::kTimestamp:
    case TextKind::kNone:
      return WireField::kBytes;
    case TextKind::kFixed64:
    case TextKind::kSfixed64:
    case TextKind::kDouble:
      return WireField::kFixed64;
    case TextKind::kFixed32:
    case TextKind::kSfixed32:
    case TextKind::kFloat:
      return WireField::kFixed32;
    default:
      return WireField::kVarint;
  }
}

template <class To>
To Bits(uint64_t value) {
  To to;
  memcpy(&to, &value, sizeof to);
  return to;
}

int64_t Unzigzag(uint64_t value) { return static_cast<int64_t>(value >> 1) ^ -static_cast<int64_t>(value & 1); }

absl::Status AppendInteger(const RequestField& field, int64_t value, std::string& to) {
  if (value < 0 && field.not_negative) return base::InvalidField(field.name, "must not be negative");
  absl::StrAppend(&to, value);
  return absl::OkStatus();
}

template <class Number>
absl::Status AppendNumber(const RequestField& field, Number value, std::string& to) {
  if (!std::isfinite(value)) return base::InvalidField(field.name, "must be a finite number");
  char buffer[32];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, value);
  to.append(buffer, end.ptr);
  return absl::OkStatus();
}

absl::Status AppendEnum(const RequestField& field, uint64_t value, std::string& to) {
  for (const auto& [number, text] : field.enum_values) {
    if (number != static_cast<int32_t>(value)) continue;
    to.append(text);
    return absl::OkStatus();
  }
  return base::InvalidField(
      field.name, absl::StrCat(static_cast<int32_t>(value), " is no value of its enum that can be asked for"));
}

absl::Status AppendTimestamp(const RequestField& field, absl::string_view bytes, std::string& to) {
  int64_t seconds = 0, nanos = 0;
  WireReader reader(bytes);
  WireField part;
  while (!reader.AtEnd()) {
    if (!reader.Next(part)) return base::InvalidField(field.name, "is not a timestamp");
    if (part.number == 1) seconds = static_cast<int64_t>(part.value);
    if (part.number == 2) nanos = static_cast<int64_t>(part.value);
  }
  // 0001-01-01 to 9999-12-31, what google.protobuf.Timestamp can hold.
  if (seconds < -62135596800 || seconds > 253402300799 || nanos < 0 || nanos > 999999999) {
    return base::InvalidField(field.name, "is not a time between the years 1 and 9999");
  }
  const absl::Time time = absl::FromUnixSeconds(seconds) + absl::Nanoseconds(nanos);
  absl::StrAppend(&to, absl::FormatTime("%Y-%m-%d%ET%H:%M:%E*SZ", time, absl::UTCTimeZone()));
  return absl::OkStatus();
}

}  // namespace

bool FitsWire(TextKind kind, WireField::Type type) { return WireTypeOf(kind) == type; }

bool IsZero(const WireField& value) { return value.type == WireField::kBytes ? value.bytes.empty() : value.value == 0; }

absl::Status AppendText(const RequestField& field, TextKind kind, const WireField& value, std::string& to) {
  switch (kind) {
    case TextKind::kString:
      if (!IsValidUtf8(value.bytes)) return base::InvalidField(field.name, "is not valid UTF-8");
      absl::StrAppend(&to, value.bytes);
      return absl::OkStatus();
    case TextKind::kBytes:
      absl::StrAppend(&to, absl::Base64Escape(value.bytes));
      return absl::OkStatus();
    case TextKind::kBool:
      to.append(value.value != 0 ? "true" : "false");
      return absl::OkStatus();
    case TextKind::kInt32:
    case TextKind::kSfixed32:
      return AppendInteger(field, static_cast<int32_t>(value.value), to);
    case TextKind::kInt64:
    case TextKind::kSfixed64:
      return AppendInteger(field, static_cast<int64_t>(value.value), to);
    case TextKind::kSint32:
    case TextKind::kSint64:
      return AppendInteger(field, Unzigzag(value.value), to);
    case TextKind::kUint32:
    case TextKind::kFixed32:
      absl::StrAppend(&to, static_cast<uint32_t>(value.value));
      return absl::OkStatus();
    case TextKind::kUint64:
    case TextKind::kFixed64:
      absl::StrAppend(&to, value.value);
      return absl::OkStatus();
    case TextKind::kFloat:
      return AppendNumber(field, Bits<float>(value.value), to);
    case TextKind::kDouble:
      return AppendNumber(field, Bits<double>(value.value), to);
    case TextKind::kEnum:
      return AppendEnum(field, value.value, to);
    case TextKind::kTimestamp:
      return AppendTimestamp(field, value.bytes, to);
    case TextKind::kNone:
      break;
  }
  return base::InvalidField(field.name, "cannot be written as text");
}

bool Unpack(TextKind kind, absl::string_view packed, std::vector<WireField>& to) {
  const WireField::Type type = WireTypeOf(kind);
  if (type == WireField::kBytes) return false;
  WireReader reader(packed);
  while (!reader.AtEnd()) {
    WireField& value = to.emplace_back();
    value.type = type;
    const bool ok = type == WireField::kVarint ? reader.Varint(value.value)
                                               : reader.Fixed(type == WireField::kFixed64 ? 8 : 4, value.value);
    if (!ok) return false;
  }
  return true;
}

}  // namespace composio::upstream
