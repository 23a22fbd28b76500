// SPDX-License-Identifier: Apache-2.0
#include "service/transcode/message_decoder.h"

#include "absl/strings/str_cat.h"

namespace composio::transcode {
namespace {

// In a map's entry.
constexpr uint32_t kKeyNumber = 1;
constexpr uint32_t kValueNumber = 2;
// As much of a key as an error shows.
constexpr size_t kMaxShownKey = 64;

absl::string_view TagOf(const FieldTable& field) { return {field.tag.data(), field.tag_size}; }

// Whether the field takes a JSON null as a value.
bool TakesNull(const FieldTable& field) {
  return field.cardinality != Cardinality::kMap &&
         (field.type == ValueType::kValue || field.type == ValueType::kNullValue);
}

// Takes [from, from + size) out of `out` and tells the members that wrote behind it.
void EraseRange(Output& out, std::vector<Written>& written, size_t base, size_t Written::*start, size_t from,
                size_t size) {
  if (size == 0) return;
  out.Erase(from, size);
  for (size_t i = base; i < written.size(); ++i) {
    if (written[i].*start > from) written[i].*start -= size;
  }
}

}  // namespace

MessageDecoder::MessageDecoder(absl::string_view json, const MessageTable& table, const JsonToWireOptions& options,
                               DecoderBuffers& buffers, JsonReport& report)
    : table_(table),
      options_(options),
      strict_(table.strict()),
      buffers_(buffers),
      out_(buffers.out),
      reader_(json, options.max_depth),
      scalars_(reader_, report, strict_),
      values_(reader_, report) {}

absl::Status MessageDecoder::Run() {
  const JsonKind kind = reader_.Peek();
  bool done = false;
  if (options_.into == nullptr) {
    bool absent = false;
    done = Content(table_.self(), kind, &absent);
  } else if (kind == JsonKind::kNull && !TakesNull(*options_.into)) {
    done = reader_.ReadNull();
  } else {
    done = Field(*options_.into, kind);
  }
  return done && reader_.End() ? absl::OkStatus() : Error();
}

absl::Status MessageDecoder::Error() const {
  const size_t offset = reader_.ok() ? value_at_ : reader_.offset();
  const absl::string_view what = reader_.ok() ? absl::string_view(scalars_.error()) : reader_.reason();
  return absl::InvalidArgumentError(absl::StrCat("byte ", offset, path_.empty() ? "" : ", ", path_, ": ", what));
}

bool MessageDecoder::At(absl::string_view name) {
  const bool joined = path_.empty() || path_[0] == '[';
  path_ = absl::StrCat(name.substr(0, kMaxShownKey), joined ? "" : ".", path_);
  return false;
}

bool MessageDecoder::AtIndex(size_t index) { return At(absl::StrCat("[", index, "]")); }

bool MessageDecoder::Message(const MessageTable& table) {
  std::vector<Written>& written = buffers_.written;
  const size_t base = written.size();
  const size_t extra_mark = buffers_.extra.size();
  const MessageTable* const outer = current_;
  current_ = &table;
  written.resize(base + table.members().size());
  JsonString key;
  for (bool more = reader_.FirstMember(&key); more; more = reader_.NextMember(&key)) {
    const MemberTable* const member = table.Member(ABSL_PREDICT_TRUE(!key.escaped) ? key.raw : key.Text(name_scratch_));
    if (ABSL_PREDICT_TRUE(member != nullptr)) {
      if (!KnownMember(table, *member, base)) return At(member->first->name);
    } else if (!UnknownMember(table, key)) {
      return At(key.raw);
    }
  }
  if (!reader_.ok()) return false;
  if (ABSL_PREDICT_FALSE(buffers_.extra.size() != extra_mark)) FlushExtra(table, extra_mark);
  written.resize(base);
  current_ = outer;
  return true;
}

bool MessageDecoder::Bare(const MessageTable& table, JsonKind kind) {
  const MessageTable* const outer = current_;
  current_ = &table;
  if (!Field(table.fields().front(), kind)) return false;
  current_ = outer;
  return true;
}

bool MessageDecoder::KnownMember(const MessageTable& table, const MemberTable& member, size_t base) {
  const JsonKind kind = reader_.Peek();
  const FieldTable& field = *member.by_kind[static_cast<size_t>(kind)];
  const size_t slot = base + field.member;
  Written& before = buffers_.written[slot];
  if (ABSL_PREDICT_FALSE(before.size != 0 || before.extra_size != 0)) TakeBack(table, before, base);
  if (kind == JsonKind::kNull && !TakesNull(field)) return reader_.ReadNull();
  if (strict_ && field.oneof != FieldTable::kNoOneof && !OneofIsFree(table, field, base)) {
    value_at_ = reader_.offset();
    return scalars_.Fail("another member of the same oneof is set too");
  }
  const size_t start = out_.size();
  const size_t extra_start = buffers_.extra.size();
  if (!Field(field, kind)) return false;
  // Looked up again: messages inside this one have moved the stack.
  Written& after = buffers_.written[slot];
  after.start = start;
  after.size = out_.size() - start;
  after.extra_start = extra_start;
  after.extra_size = buffers_.extra.size() - extra_start;
  return true;
}

bool MessageDecoder::UnknownMember(const MessageTable& table, const JsonString& key) {
  if (table.open() != nullptr || (options_.gather_extra && table.extra() != nullptr)) {
    return values_.Entry(key, buffers_.extra);
  }
  if (options_.refuse_unknown) {
    value_at_ = reader_.offset();
    return scalars_.Fail("there is no such field");
  }
  return reader_.Skip();
}

void MessageDecoder::TakeBack(const MessageTable& table, Written& written, size_t base) {
  const Written taken = written;
  written = Written();
  EraseRange(out_, buffers_.written, base, &Written::start, taken.start, taken.size);
  EraseRange(buffers_.extra, buffers_.written, base, &Written::extra_start, taken.extra_start, taken.extra_size);
}

bool MessageDecoder::OneofIsFree(const MessageTable& table, const FieldTable& field, size_t base) const {
  for (const FieldTable& other : table.fields()) {
    if (other.oneof == field.oneof && buffers_.written[base + other.member].size != 0) return false;
  }
  return true;
}

void MessageDecoder::FlushExtra(const MessageTable& table, size_t mark) {
  const FieldTable& field = table.open() != nullptr ? *table.open() : *table.extra();
  const absl::string_view entries = buffers_.extra.view().substr(mark);
  out_.Append(TagOf(field));
  out_.CommitTo(PutVarint(entries.size(), out_.Room(kMaxVarint)));
  out_.Append(entries);
  buffers_.extra.Truncate(mark);
}

bool MessageDecoder::Field(const FieldTable& field, JsonKind kind) {
  switch (field.cardinality) {
    case Cardinality::kSingular:
      return Value(field, kind, TagOf(field), field.presence);
    case Cardinality::kRepeated:
      if (ABSL_PREDICT_TRUE(kind == JsonKind::kArray)) return List(field);
      if (!strict_ && kind != JsonKind::kNone) {
        // One value where a list is expected is a list of one.
        if (!field.packed) return Value(field, kind, TagOf(field), true);
        out_.Append(TagOf(field));
        const OpenLength length(out_);
        if (!Value(field, kind, {}, true)) return false;
        length.Close(out_);
        return true;
      }
      break;
    case Cardinality::kMap:
      if (ABSL_PREDICT_TRUE(kind == JsonKind::kObject)) return Map(field);
      break;
  }
  value_at_ = reader_.offset();
  return scalars_.Mismatch(field.cardinality == Cardinality::kMap ? "an object" : "a list", kind);
}

bool MessageDecoder::List(const FieldTable& field) {
  size_t index = 0;
  if (!field.packed) {
    for (bool more = reader_.FirstElement(); more; more = reader_.NextElement(), ++index) {
      if (!Element(field, index)) return false;
    }
    return reader_.ok();
  }
  const size_t start = out_.size();
  out_.Append(TagOf(field));
  const OpenLength length(out_);
  for (bool more = reader_.FirstElement(); more; more = reader_.NextElement(), ++index) {
    if (!Element(field, index)) return false;
  }
  if (length.Counted(out_) == 0) {
    out_.Truncate(start);
  } else {
    length.Close(out_);
  }
  return reader_.ok();
}

bool MessageDecoder::Element(const FieldTable& field, size_t index) {
  const JsonKind kind = reader_.Peek();
  // A null says that there is nothing; a list has no other way to hold nothing than not to hold it.
  if (kind == JsonKind::kNull && !TakesNull(field)) return reader_.ReadNull() || AtIndex(index);
  return Value(field, kind, field.packed ? absl::string_view() : TagOf(field), true) || AtIndex(index);
}

bool MessageDecoder::Map(const FieldTable& field) {
  JsonString key;
  for (bool more = reader_.FirstMember(&key); more; more = reader_.NextMember(&key)) {
    if (!Entry(field, key)) return At(key.raw);
  }
  return reader_.ok();
}

bool MessageDecoder::Entry(const FieldTable& field, const JsonString& key) {
  const JsonKind kind = reader_.Peek();
  const bool null_value = field.type == ValueType::kValue || field.type == ValueType::kNullValue;
  if (kind == JsonKind::kNull && !null_value) return reader_.ReadNull();
  value_at_ = reader_.offset();
  const absl::string_view text = key.escaped ? key.Text(name_scratch_) : key.raw;
  WireScalar scalar;
  if (!scalars_.ReadKey(field.map_key, text, &scalar)) return false;
  const size_t start = out_.size();
  out_.Append(TagOf(field));
  const OpenLength length(out_);
  out_.Put(SmallTag(kKeyNumber, field.map_key));
  out_.CommitTo(PutScalar(field.map_key, scalar, out_.Room(kMaxVarint + scalar.bytes.size())));
  const char tag = SmallTag(kValueNumber, field.type);
  const size_t head = out_.size();
  if (!Value(field, kind, absl::string_view(&tag, 1), true)) return false;
  // A value that turned out to mean "none" takes its key with it.
  if (out_.size() == head) {
    out_.Truncate(start);
  } else {
    length.Close(out_);
  }
  return true;
}

bool MessageDecoder::Value(const FieldTable& field, JsonKind kind, absl::string_view tag, bool keep_zero) {
  if (!IsDelimited(field.type) || field.type <= ValueType::kBytes) return Scalar(field, kind, tag, keep_zero);
  const size_t start = out_.size();
  bool absent = false;
  out_.Append(tag);
  const OpenLength length(out_);
  if (!Content(field, kind, &absent)) return false;
  if (absent) {
    out_.Truncate(start);
  } else {
    length.Close(out_);
  }
  return true;
}

bool MessageDecoder::Scalar(const FieldTable& field, JsonKind kind, absl::string_view tag, bool keep_zero) {
  value_at_ = reader_.offset();
  WireScalar value;
  if (!scalars_.Read(field.type, field.enumeration, kind, &value)) return false;
  if (ABSL_PREDICT_FALSE(value.unknown_word)) {
    if (options_.gather_extra && current_ != nullptr && current_->extra() != nullptr) {
      ValueEncoder::StringEntry(field.name, value.bytes, buffers_.extra);
    }
    value = WireScalar();
  }
  if (!keep_zero && value.IsZero()) return true;
  char* p = out_.Room(tag.size() + kMaxVarint + value.bytes.size());
  CopyShort(p, tag.data(), tag.size());
  out_.CommitTo(PutScalar(field.type, value, p + tag.size()));
  return true;
}

bool MessageDecoder::Content(const FieldTable& field, JsonKind kind, bool* absent) {
  value_at_ = reader_.offset();
  switch (field.type) {
    case ValueType::kMessage:
      if (ABSL_PREDICT_FALSE(field.message->bare())) return Bare(*field.message, kind);
      return kind == JsonKind::kObject ? Message(*field.message) : scalars_.Mismatch("an object", kind);
    case ValueType::kStruct:
      return kind == JsonKind::kObject ? values_.Struct(out_) : scalars_.Mismatch("an object", kind);
    case ValueType::kListValue:
      return kind == JsonKind::kArray ? values_.List(out_) : scalars_.Mismatch("a list", kind);
    case ValueType::kValue:
      return values_.Value(out_);
    case ValueType::kWrapper:
      return Wrapped(field, kind);
    case ValueType::kTimestamp:
    case ValueType::kDuration:
      return Time(field, kind, absent);
    case ValueType::kFieldMask:
      return FieldMask(kind);
    default:
      return scalars_.Fail("google.protobuf.Any is not supported");
  }
}

}  // namespace composio::transcode
