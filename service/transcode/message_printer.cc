// SPDX-License-Identifier: Apache-2.0
#include "service/transcode/message_printer.h"

#include <algorithm>

#include "absl/container/inlined_vector.h"
#include "absl/strings/str_cat.h"
#include "service/base/error.h"
#include "service/transcode/normalise.h"

namespace composio::transcode {
namespace {

// Bytes copied to bring unusual encodings into order, as a multiple of all bytes. Nobody's serialiser needs it; without
// a limit, nesting would let a small message cost its size a hundred times.
constexpr size_t kBudgetFactor = 8;
constexpr size_t kBudgetBase = size_t{64} << 10;

}  // namespace

// What is known of the members of one object while they are printed.
struct MessagePrinter::Members {
  // Members with several fields, and fields that are printed always, that were met.
  absl::InlinedVector<uint16_t, 4> unions;
  absl::InlinedVector<uint16_t, 4> always;
  uint64_t oneofs = 0;

  // Whether the oneof had no member yet. Those beyond 64 are left to the slow road.
  bool TakeOneof(uint16_t oneof) {
    const uint64_t bit = oneof < 64 ? uint64_t{1} << oneof : 0;
    if (bit == 0 || (oneofs & bit) != 0) return false;
    oneofs |= bit;
    return true;
  }
  bool TakeUnion(uint16_t member) {
    if (std::find(unions.begin(), unions.end(), member) != unions.end()) return false;
    unions.push_back(member);
    return true;
  }
};

MessagePrinter::MessagePrinter(const MessageTable& table, absl::string_view wire, int max_depth, JsonWriter& json)
    : json_(json),
      wire_(wire),
      strict_(table.strict()),
      max_depth_(max_depth),
      budget_(wire.size() * kBudgetFactor + kBudgetBase),
      type_name_(table.descriptor()->full_name()) {}

bool MessagePrinter::Malformed(absl::string_view what) {
  if (what_.empty()) {
    malformed_ = true;
    what_ = std::string(what);
  }
  return false;
}

bool MessagePrinter::Invalid(absl::string_view what) {
  if (what_.empty()) what_ = std::string(what);
  return false;
}

bool MessagePrinter::At(absl::string_view name) {
  const bool joined = path_.empty() || path_[0] == '[';
  path_ = absl::StrCat(name, joined ? "" : ".", path_);
  return false;
}

absl::Status MessagePrinter::error() const {
  if (!malformed_) return base::InvalidField(path_, what_);
  return absl::InvalidArgumentError(
      absl::StrCat("not a ", type_name_, path_.empty() ? "" : ", field ", path_, ": ", what_));
}

bool MessagePrinter::Enter(char open) {
  if (++depth_ > max_depth_) return Invalid("objects and lists are nested too deeply");
  json_.Put(open);
  return true;
}

void MessagePrinter::Leave(char close) {
  --depth_;
  Output& out = json_.out();
  char& last = out.data()[out.size() - 1];
  if (last == ',') {
    last = close;
  } else {
    out.Put(close);
  }
}

bool MessagePrinter::Spend(size_t bytes) {
  if (bytes > budget_) return Malformed("its fields are in too great a disorder; write each once, in order");
  budget_ -= bytes;
  return true;
}

bool MessagePrinter::Normal(const MessageTable& table, absl::string_view wire, std::string* scratch,
                            absl::string_view* normal) {
  *normal = wire;
  if (IsNormal(table, wire)) return true;
  if (!Spend(wire.size())) return false;
  if (!Normalise(table, wire, scratch)) return Malformed();
  *normal = *scratch;
  return true;
}

bool MessagePrinter::Message(const MessageTable& table, absl::string_view wire, const FieldSet* leave_out) {
  if (!Enter('{') || !PrintMembers(table, wire, leave_out, false)) return false;
  Leave('}');
  return true;
}

bool MessagePrinter::PrintMembers(const MessageTable& table, absl::string_view wire, const FieldSet* leave_out,
                                  bool normal) {
  const size_t start = json_.size();
  Members members;
  WireReader in(wire);
  int last = -1;
  while (!in.done()) {
    const char* const run = in.position();
    uint32_t number = 0;
    WireType type = WireType::kVarint;
    if (!in.ReadTag(&number, &type)) return Malformed();
    const FieldTable* const field = table.FieldByNumber(number);
    if (ABSL_PREDICT_FALSE(field == nullptr || !Fits(*field, type))) {
      if (!in.SkipValue(number, type)) return Malformed();
      continue;
    }
    const bool in_order =
        field->index > last && (field->oneof == FieldTable::kNoOneof || normal || members.TakeOneof(field->oneof));
    if (ABSL_PREDICT_FALSE(!in_order)) {
      json_.out().Truncate(start);
      std::string ordered;
      if (!Spend(wire.size())) return false;
      if (!Normalise(table, wire, &ordered)) return Malformed();
      return PrintMembers(table, ordered, leave_out, true);
    }
    last = field->index;
    const bool hidden = field->skip || field->extra || (leave_out != nullptr && leave_out->Contains(*field));
    if (field->cardinality == Cardinality::kSingular && !hidden) {
      uint64_t bits = 0;
      absl::string_view bytes;
      if (!in.ReadValue(type, &bits, &bytes)) return Malformed();
      if (!field->presence && IsZero(field->type, bits, bytes)) continue;
      // Most fields are texts that nothing has to be remembered of: they are written here, without a call.
      const bool text = field->plain_text && !field->in_union && !field->always;
      if (text) json_.Padded(field->Quoted());
      if (!(text ? Text(bytes, ',') : PrintSingular(table, *field, bits, bytes, members))) return At(field->name);
      continue;
    }
    if (!in.SkipValue(number, type) || !in.SkipRun(number)) return Malformed();
    if (hidden) continue;
    const absl::string_view all(run, static_cast<size_t>(in.position() - run));
    if (!PrintRun(*field, all, members)) return At(field->name);
  }
  return table.always().empty() || PrintAlways(table, leave_out, members);
}

bool MessagePrinter::PrintSingular(const MessageTable& table, const FieldTable& field, uint64_t bits,
                                   absl::string_view bytes, Members& members) {
  if (field.in_union && !members.TakeUnion(field.member)) return Invalid("only one form of this value may be given");
  if (field.open) return Entries(StructFields(), bytes, &table);
  if (field.always) members.always.push_back(field.index);
  json_.Padded(field.Quoted());
  const size_t mark = json_.size();
  if (!Print(field, bits, bytes)) return false;
  if (field.empty_is_null) {
    const absl::string_view text = json_.text().substr(mark);
    if (text == "\"\"" || text == "{}" || text == "[]") {
      json_.out().Truncate(mark);
      json_.Raw("null");
    }
  }
  json_.Put(',');
  return true;
}

bool MessagePrinter::PrintRun(const FieldTable& field, absl::string_view run, Members& members) {
  const size_t mark = json_.size();
  json_.Padded(field.Quoted());
  const size_t value = json_.size();
  if (!Field(field, run)) return false;
  // A packed list may be there and hold nothing.
  if (json_.size() == value + 2) {
    json_.out().Truncate(mark);
    return true;
  }
  json_.Put(',');
  if (field.in_union && !members.TakeUnion(field.member)) return Invalid("only one form of this value may be given");
  if (field.always) members.always.push_back(field.index);
  return true;
}

bool MessagePrinter::PrintAlways(const MessageTable& table, const FieldSet* leave_out, const Members& members) {
  for (const FieldTable* field : table.always()) {
    if (leave_out != nullptr && leave_out->Contains(*field)) continue;
    if (std::find(members.always.begin(), members.always.end(), field->index) != members.always.end()) continue;
    json_.Padded(field->Quoted());
    if (field->cardinality == Cardinality::kRepeated) {
      json_.Raw("[]");
    } else if (field->cardinality == Cardinality::kMap) {
      json_.Raw("{}");
    } else if (!Default(*field)) {
      return At(field->name);
    }
    json_.Put(',');
  }
  return true;
}

bool MessagePrinter::Field(const FieldTable& field, absl::string_view run) {
  if (field.cardinality == Cardinality::kRepeated) return Elements(field, run);
  if (field.cardinality == Cardinality::kMap) {
    if (!Enter('{') || !Entries(field, run, nullptr)) return false;
    Leave('}');
    return true;
  }
  WireReader in(run);
  uint32_t number = 0;
  WireType type = WireType::kVarint;
  if (!in.ReadTag(&number, &type)) return Malformed();
  return Value(field, in);
}

bool MessagePrinter::Elements(const FieldTable& field, absl::string_view run) {
  if (!Enter('[')) return false;
  size_t index = 0;
  WireReader in(run);
  while (!in.done()) {
    uint32_t number = 0;
    WireType type = WireType::kVarint;
    if (!in.ReadTag(&number, &type)) return Malformed();
    if (number != field.number || !Fits(field, type)) {
      if (!in.SkipValue(number, type)) return Malformed();
      continue;
    }
    if (type == WireType::kDelimited && !IsDelimited(field.type)) {
      absl::string_view packed;
      if (!in.ReadDelimited(&packed)) return Malformed();
      for (WireReader values(packed); !values.done(); json_.Put(',')) {
        if (!Value(field, values)) return false;
      }
      continue;
    }
    if (field.plain_text) {
      absl::string_view text;
      if (!(in.ReadDelimited(&text) ? Text(text, ',') : Malformed())) return At(absl::StrCat("[", index, "]"));
    } else {
      if (!Value(field, in)) return At(absl::StrCat("[", index, "]"));
      json_.Put(',');
    }
    ++index;
  }
  Leave(']');
  return true;
}

}  // namespace composio::transcode
