// SPDX-License-Identifier: Apache-2.0
// The well-known types whose JSON is a text or a number.
#include "absl/strings/str_split.h"
#include "service/transcode/message_decoder.h"
#include "service/transcode/well_known.h"

namespace composio::transcode {

bool MessageDecoder::Wrapped(const FieldTable& field, JsonKind kind) {
  WireScalar value;
  if (!scalars_.Read(field.wrapped, nullptr, kind, &value)) return false;
  if (value.IsZero()) return true;
  out_.Put(SmallTag(1, field.wrapped));
  out_.CommitTo(PutScalar(field.wrapped, value, out_.Room(kMaxVarint + value.bytes.size())));
  return true;
}

bool MessageDecoder::Time(const FieldTable& field, JsonKind kind, bool* absent) {
  SecondsNanos value;
  const bool stamp = field.type == ValueType::kTimestamp;
  JsonNumber number;
  if (kind == JsonKind::kNumber && stamp) {
    if (!reader_.ReadNumber(&number)) return false;
  } else if (kind == JsonKind::kString) {
    absl::string_view text;
    if (!scalars_.ReadText(&text)) return false;
    if (text.empty() && !strict_) {
      *absent = true;
      return true;
    }
    if (!stamp) {
      if (!ParseDuration(text, &value)) return scalars_.Fail("not a duration such as 1.5s");
    } else if (!ParseTimestamp(text, !strict_, &value)) {
      JsonReader inner(text);
      if (!inner.ReadNumber(&number) || !inner.End()) return scalars_.Fail("not a time of RFC 3339");
    }
  } else {
    return scalars_.Mismatch(stamp ? "a time" : "a duration", kind);
  }
  bool lossy = false;
  if (!number.text.empty() && !TimestampFromMillis(number.ToDouble(&lossy), &value)) {
    return scalars_.Fail("milliseconds outside of the years 1 to 9999");
  }
  char* p = out_.Room(2 + 2 * kMaxVarint);
  if (value.seconds != 0) {
    *p++ = SmallTag(1, ValueType::kInt64);
    p = PutVarint(static_cast<uint64_t>(value.seconds), p);
  }
  if (value.nanos != 0) {
    *p++ = SmallTag(2, ValueType::kInt32);
    p = PutVarint(static_cast<uint64_t>(static_cast<int64_t>(value.nanos)), p);
  }
  out_.CommitTo(p);
  return true;
}

bool MessageDecoder::FieldMask(JsonKind kind) {
  if (kind != JsonKind::kString) return scalars_.Mismatch("a list of field paths as a string", kind);
  absl::string_view text;
  if (!scalars_.ReadText(&text)) return false;
  if (text.empty()) return true;
  for (const absl::string_view path : absl::StrSplit(text, ',')) {
    std::string snake;
    if (path.empty()) return scalars_.Fail("a field path between commas is missing");
    if (!strict_) {
      snake = std::string(path);
    } else if (!PathFromCamel(path, &snake)) {
      return scalars_.Fail("a field path that is not lowerCamelCase");
    }
    out_.Put(SmallTag(1, ValueType::kString));
    out_.CommitTo(PutVarint(snake.size(), out_.Room(kMaxVarint)));
    out_.Append(snake);
  }
  return true;
}

}  // namespace composio::transcode
