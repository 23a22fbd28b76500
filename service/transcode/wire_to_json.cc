// SPDX-License-Identifier: Apache-2.0
#include "service/transcode/wire_to_json.h"

#include "service/transcode/json_writer.h"
#include "service/transcode/message_printer.h"
#include "service/transcode/normalise.h"

namespace composio::transcode {
namespace {

// Writes one field's value; nothing when it is not set.
bool PrintOnly(const MessageTable& table, const FieldTable& field, absl::string_view wire, MessagePrinter& printer) {
  std::string scratch;
  absl::string_view normal;
  if (!printer.Normal(table, wire, &scratch, &normal)) return false;
  WireReader in(normal);
  while (!in.done()) {
    const char* const run = in.position();
    uint32_t number = 0;
    WireType type = WireType::kVarint;
    if (!in.ReadTag(&number, &type) || !in.SkipValue(number, type)) return printer.Malformed();
    if (number != field.number || !Fits(field, type)) continue;
    // Values of one field may have unknown ones between them.
    const bool list = field.cardinality != Cardinality::kSingular;
    const char* const end = list ? normal.data() + normal.size() : in.position();
    return printer.Field(field, absl::string_view(run, static_cast<size_t>(end - run))) || printer.At(field.name);
  }
  return true;
}

}  // namespace

void FieldSet::Insert(const FieldTable& field) {
  const size_t word = field.index / 64;
  if (words_.size() <= word) words_.resize(word + 1, 0);
  words_[word] |= uint64_t{1} << (field.index % 64);
}

class WireToJson::Scratch {
 public:
  JsonWriter json;
};

WireToJson::WireToJson() : scratch_(std::make_unique<Scratch>()) {}
WireToJson::~WireToJson() = default;

absl::Status WireToJson::Convert(const MessageTable& table, absl::string_view wire, const WireToJsonOptions& options,
                                 std::string* json) {
  JsonWriter& writer = scratch_->json;
  writer.out().Clear();
  MessagePrinter printer(table, wire, options.max_depth, writer);
  bool done = false;
  if (options.only != nullptr) {
    done = PrintOnly(table, *options.only, wire, printer);
  } else if (table.type() == ValueType::kMessage && !table.bare()) {
    done = printer.Message(table, wire, options.leave_out);
  } else {
    done = printer.Content(table.self(), wire);
  }
  if (done) json->assign(writer.text().data(), writer.size());
  writer.out().Trim();
  return done ? absl::OkStatus() : printer.error();
}

}  // namespace composio::transcode
