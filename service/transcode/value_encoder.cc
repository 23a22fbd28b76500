// SPDX-License-Identifier: Apache-2.0
#include "service/transcode/value_encoder.h"

#include "service/transcode/wire_format.h"

namespace composio::transcode {
namespace {

// Tags of struct.proto, all of one byte.
constexpr char kStructFields = 0x0a;
constexpr char kEntryKey = 0x0a;
constexpr char kEntryValue = 0x12;
constexpr char kNullValue = 0x08;
constexpr char kNumberValue = 0x11;
constexpr char kStringValue = 0x1a;
constexpr char kBoolValue = 0x20;
constexpr char kStructValue = 0x2a;
constexpr char kListValue = 0x32;
constexpr char kListValues = 0x0a;

constexpr size_t kNumberSize = 9;
// Null and booleans.
constexpr size_t kWordSize = 2;
constexpr size_t kMaxLength = 5;

char* PutBytes(absl::string_view bytes, char* out) {
  out = PutVarint(bytes.size(), out);
  CopyShort(out, bytes.data(), bytes.size());
  return out + bytes.size();
}

size_t BytesSize(size_t size) { return VarintSize(size) + size; }

// Tag, length and key of an entry whose value has `content` bytes, and the value's tag and length.
char* PutEntryHead(absl::string_view key, size_t content, char* p) {
  *p++ = kStructFields;
  p = PutVarint(1 + BytesSize(key.size()) + 1 + BytesSize(content), p);
  *p++ = kEntryKey;
  p = PutBytes(key, p);
  *p++ = kEntryValue;
  return PutVarint(content, p);
}

size_t MaxEntryHead(absl::string_view key) { return key.size() + 3 + 3 * kMaxLength; }

}  // namespace

bool ValueEncoder::NumberContent(char* to) {
  JsonNumber number;
  if (!reader_.ReadNumber(&number)) return false;
  *to++ = kNumberValue;
  PutFixed(number.ToDouble(&report_.lossy), to);
  return true;
}

bool ValueEncoder::BoolContent(char* to) {
  bool value = false;
  if (!reader_.ReadBool(&value)) return false;
  to[0] = kBoolValue;
  to[1] = value ? 1 : 0;
  return true;
}

bool ValueEncoder::TextField(char tag, Output& out) {
  JsonString text;
  if (!reader_.ReadString(&text)) return false;
  const size_t head = tag == 0 ? 0 : 1 + kMaxLength;
  char* p = out.Room(head + 1 + kMaxLength + text.raw.size());
  if (ABSL_PREDICT_TRUE(!text.escaped)) {
    if (tag != 0) {
      *p++ = tag;
      p = PutVarint(1 + BytesSize(text.raw.size()), p);
    }
    *p++ = kStringValue;
    out.CommitTo(PutBytes(text.raw, p));
    return true;
  }
  // Decoded behind the room for the longest head, then moved up to the head that it really has.
  char* const decoded = p + head + 1 + kMaxLength;
  const auto size = static_cast<size_t>(Unescape(text.raw, decoded, &report_.replaced_surrogates) - decoded);
  if (tag != 0) {
    *p++ = tag;
    p = PutVarint(1 + BytesSize(size), p);
  }
  *p++ = kStringValue;
  p = PutVarint(size, p);
  std::memmove(p, decoded, size);
  out.CommitTo(p + size);
  return true;
}

bool ValueEncoder::ContainerField(char tag, JsonKind kind, Output& out) {
  out.Put(tag);
  const OpenLength value(out);
  out.Put(kind == JsonKind::kObject ? kStructValue : kListValue);
  const OpenLength content(out);
  if (!(kind == JsonKind::kObject ? Struct(out) : List(out))) return false;
  content.Close(out);
  value.Close(out);
  return true;
}

bool ValueEncoder::Field(char tag, Output& out) {
  const JsonKind kind = reader_.Peek();
  switch (kind) {
    case JsonKind::kString:
      return TextField(tag, out);
    case JsonKind::kArray:
    case JsonKind::kObject:
      return ContainerField(tag, kind, out);
    case JsonKind::kNone:
      return reader_.Fail("a value is missing");
    default:
      break;
  }
  const size_t size = kind == JsonKind::kNumber ? kNumberSize : kWordSize;
  char* const p = out.Room(2 + kNumberSize);
  p[0] = tag;
  p[1] = static_cast<char>(size);
  out.CommitTo(p + 2 + size);
  if (kind == JsonKind::kNumber) return NumberContent(p + 2);
  if (kind == JsonKind::kBool) return BoolContent(p + 2);
  p[2] = kNullValue;
  p[3] = 0;
  return reader_.ReadNull();
}

bool ValueEncoder::Value(Output& out) {
  const JsonKind kind = reader_.Peek();
  if (kind == JsonKind::kString) return TextField(0, out);
  if (kind == JsonKind::kArray || kind == JsonKind::kObject) {
    out.Put(kind == JsonKind::kObject ? kStructValue : kListValue);
    const OpenLength content(out);
    if (!(kind == JsonKind::kObject ? Struct(out) : List(out))) return false;
    content.Close(out);
    return true;
  }
  // As a field, less the tag and the length.
  const size_t start = out.size();
  if (!Field(kListValues, out)) return false;
  out.Erase(start, 2);
  return true;
}

bool ValueEncoder::Struct(Output& out) {
  JsonString key;
  for (bool more = reader_.FirstMember(&key); more; more = reader_.NextMember(&key)) {
    if (!Entry(key, out)) return false;
  }
  return reader_.ok();
}

bool ValueEncoder::List(Output& out) {
  for (bool more = reader_.FirstElement(); more; more = reader_.NextElement()) {
    if (!Field(kListValues, out)) return false;
  }
  return reader_.ok();
}

bool ValueEncoder::Entry(const JsonString& key, Output& out) {
  if (ABSL_PREDICT_TRUE(!key.escaped)) return EntryWith(key.raw, out);
  key_.resize(key.raw.size());
  key_.resize(static_cast<size_t>(Unescape(key.raw, key_.data(), &report_.replaced_surrogates) - key_.data()));
  return EntryWith(key_, out);
}

bool ValueEncoder::TextEntry(absl::string_view key, Output& out) {
  JsonString text;
  if (!reader_.ReadString(&text)) return false;
  char* p = out.Room(MaxEntryHead(key) + 1 + kMaxLength + text.raw.size());
  if (ABSL_PREDICT_TRUE(!text.escaped)) {
    p = PutEntryHead(key, 1 + BytesSize(text.raw.size()), p);
    *p++ = kStringValue;
    out.CommitTo(PutBytes(text.raw, p));
    return true;
  }
  char* const decoded = p + MaxEntryHead(key) + 1 + kMaxLength;
  const auto size = static_cast<size_t>(Unescape(text.raw, decoded, &report_.replaced_surrogates) - decoded);
  p = PutEntryHead(key, 1 + BytesSize(size), p);
  *p++ = kStringValue;
  p = PutVarint(size, p);
  std::memmove(p, decoded, size);
  out.CommitTo(p + size);
  return true;
}

bool ValueEncoder::EntryWith(absl::string_view key, Output& out) {
  const JsonKind kind = reader_.Peek();
  if (kind == JsonKind::kString) return TextEntry(key, out);
  if (kind == JsonKind::kArray || kind == JsonKind::kObject) {
    out.Put(kStructFields);
    const OpenLength entry(out);
    char* p = out.Room(1 + kMaxLength + key.size());
    *p++ = kEntryKey;
    out.CommitTo(PutBytes(key, p));
    if (!ContainerField(kEntryValue, kind, out)) return false;
    entry.Close(out);
    return true;
  }
  if (kind == JsonKind::kNone) return reader_.Fail("a value is missing");
  const size_t size = kind == JsonKind::kNumber ? kNumberSize : kWordSize;
  char* const p = PutEntryHead(key, size, out.Room(MaxEntryHead(key) + kNumberSize));
  out.CommitTo(p + size);
  if (kind == JsonKind::kNumber) return NumberContent(p);
  if (kind == JsonKind::kBool) return BoolContent(p);
  p[0] = kNullValue;
  p[1] = 0;
  return reader_.ReadNull();
}

void ValueEncoder::StringEntry(absl::string_view key, absl::string_view text, Output& out) {
  char* p = out.Room(MaxEntryHead(key) + 1 + kMaxLength + text.size());
  p = PutEntryHead(key, 1 + BytesSize(text.size()), p);
  *p++ = kStringValue;
  out.CommitTo(PutBytes(text, p));
}

}  // namespace composio::transcode
