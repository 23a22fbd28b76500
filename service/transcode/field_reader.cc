// SPDX-License-Identifier: Apache-2.0
#include "service/transcode/field_reader.h"

#include <string>

#include "service/transcode/json_writer.h"
#include "service/transcode/message_printer.h"
#include "service/transcode/normalise.h"

namespace composio::transcode {
namespace {

class TextReader {
 public:
  TextReader(const MessageTable& table, absl::string_view wire, absl::FunctionRef<absl::Status(const FieldText&)> visit)
      : printer_(table, wire, kMaxJsonDepth, json_), visit_(visit) {}

  absl::Status Read(const MessageTable& table, absl::string_view wire, const FieldSet& wanted) {
    std::string scratch;
    absl::string_view normal;
    if (!printer_.Normal(table, wire, &scratch, &normal)) return printer_.error();
    WireReader in(normal);
    while (!in.done()) {
      const char* const start = in.position();
      uint32_t number = 0;
      WireType type = WireType::kVarint;
      if (!in.ReadTag(&number, &type)) return Malformed();
      const FieldTable* const field = table.FieldByNumber(number);
      if (field == nullptr || !Fits(*field, type) || !wanted.Contains(*field)) {
        if (!in.SkipValue(number, type)) return Malformed();
        continue;
      }
      uint64_t bits = 0;
      absl::string_view bytes;
      if (!in.ReadValue(type, &bits, &bytes)) return Malformed();
      if (field->cardinality == Cardinality::kMap) {
        if (!in.SkipRun(number)) return Malformed();
        Entries(*field, absl::string_view(start, static_cast<size_t>(in.position() - start)));
      } else if (type == WireType::kDelimited && !IsDelimited(field->type)) {
        Packed(*field, bytes);
      } else if (field->presence || field->cardinality == Cardinality::kRepeated || !IsZero(field->type, bits, bytes)) {
        json_.out().Clear();
        if (!printer_.Print(*field, bits, bytes) || !Visit(*field, {})) Fail();
      }
      if (!failed_) continue;
      printer_.At(field->name);
      return status_.ok() ? printer_.error() : status_;
    }
    return absl::OkStatus();
  }

 private:
  absl::Status Malformed() {
    printer_.Malformed();
    return printer_.error();
  }

  void Packed(const FieldTable& field, absl::string_view packed) {
    for (WireReader values(packed); !values.done();) {
      json_.out().Clear();
      if (!printer_.Value(field, values) || !Visit(field, {})) {
        Fail();
        return;
      }
    }
  }

  void Entries(const FieldTable& field, absl::string_view run) {
    std::string key_scratch;
    if (!printer_.ForEachEntry(field, run, [&](absl::string_view key, const EntryValueBytes& value) {
          json_.out().Clear();
          if (!printer_.EntryKey(field, key)) return false;
          json_.out().Truncate(json_.size() - 1);
          const std::string key_text(Bare(&key_scratch));
          json_.out().Clear();
          return printer_.EntryValue(field, value) && Visit(field, key_text);
        })) {
      Fail();
    }
  }

  bool Visit(const FieldTable& field, absl::string_view key) {
    status_ = visit_(FieldText{field, key, Bare(&scratch_)});
    return status_.ok() || Fail();
  }

  bool Fail() {
    failed_ = true;
    return false;
  }

  // What was written, without quotes and escapes.
  absl::string_view Bare(std::string* scratch) const {
    absl::string_view text = json_.text();
    if (text.empty() || text[0] != '"') return text;
    text = text.substr(1, text.size() - 2);
    return JsonString{text, text.find('\\') != absl::string_view::npos}.Text(*scratch);
  }

  JsonWriter json_;
  MessagePrinter printer_;
  absl::FunctionRef<absl::Status(const FieldText&)> visit_;
  std::string scratch_;
  absl::Status status_;
  bool failed_ = false;
};

}  // namespace

absl::Status ReadFields(const MessageTable& table, absl::string_view wire, const FieldSet& wanted,
                        absl::FunctionRef<absl::Status(const FieldText&)> visit) {
  return TextReader(table, wire, visit).Read(table, wire, wanted);
}

}  // namespace composio::transcode
