// SPDX-License-Identifier: Apache-2.0
// The well-known types whose JSON is a text or a number.
#include "service/transcode/message_printer.h"
#include "service/transcode/well_known.h"

namespace composio::transcode {
namespace {

constexpr char kTimeOutOfRange[] = "the time lies outside of the years 1 to 9999, or its nanos outside of a second";

}  // namespace

bool MessagePrinter::Wrapped(const FieldTable& field, absl::string_view content) {
  const WireType wanted = WireTypeOf(field.wrapped);
  FieldTable value;
  value.type = field.wrapped;
  const size_t mark = json_.size();
  bool found = false;
  WireReader in(content);
  while (!in.done()) {
    uint32_t number = 0;
    WireType type = WireType::kVarint;
    if (!in.ReadTag(&number, &type)) return Malformed();
    if (number != 1 || type != wanted) {
      if (!in.SkipValue(number, type)) return Malformed();
      continue;
    }
    json_.out().Truncate(mark);
    if (!Value(value, in)) return false;
    found = true;
  }
  return found || Default(value);
}

bool MessagePrinter::Time(const FieldTable& field, absl::string_view content) {
  SecondsNanos value;
  WireReader in(content);
  while (!in.done()) {
    uint32_t number = 0;
    WireType type = WireType::kVarint;
    uint64_t bits = 0;
    if (!in.ReadTag(&number, &type)) return Malformed();
    if ((number != 1 && number != 2) || type != WireType::kVarint) {
      if (!in.SkipValue(number, type)) return Malformed();
      continue;
    }
    if (!in.ReadVarint(&bits)) return Malformed();
    if (number == 1) {
      value.seconds = static_cast<int64_t>(bits);
    } else {
      value.nanos = static_cast<int32_t>(bits);
    }
  }
  const bool stamp = field.type == ValueType::kTimestamp;
  if (field.as_number) return Millis(value);
  char* const p = json_.out().Room(kMaxTimeText + 2);
  *p = '"';
  char* const end = stamp ? FormatTimestamp(value, p + 1) : FormatDuration(value, p + 1);
  if (end == nullptr) {
    return Invalid(stamp ? kTimeOutOfRange
                         : "the duration is longer than 10000 years, or its nanos do not fit its seconds");
  }
  *end = '"';
  json_.out().CommitTo(end + 1);
  return true;
}

bool MessagePrinter::Millis(const SecondsNanos& value) {
  char unused[kMaxTimeText];
  if (FormatTimestamp(value, unused) == nullptr) return Invalid(kTimeOutOfRange);
  json_.Int(value.seconds * 1000 + value.nanos / 1000000);
  return true;
}

bool MessagePrinter::FieldMask(absl::string_view content) {
  std::string paths;
  WireReader in(content);
  while (!in.done()) {
    uint32_t number = 0;
    WireType type = WireType::kVarint;
    absl::string_view path;
    if (!in.ReadTag(&number, &type)) return Malformed();
    if (number != 1 || type != WireType::kDelimited) {
      if (!in.SkipValue(number, type)) return Malformed();
      continue;
    }
    if (!in.ReadDelimited(&path)) return Malformed();
    if (path.empty() || path.find(',') != absl::string_view::npos) {
      return Invalid("a field path that is empty or holds a comma");
    }
    if (!paths.empty()) paths += ',';
    if (!strict_) {
      paths.append(path.data(), path.size());
    } else if (!PathToCamel(path, &paths)) {
      return Invalid("a field path that has no lowerCamelCase form");
    }
  }
  return Text(paths, 0);
}

}  // namespace composio::transcode
