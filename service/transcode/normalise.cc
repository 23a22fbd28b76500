// SPDX-License-Identifier: Apache-2.0
#include "service/transcode/normalise.h"

#include <algorithm>
#include <vector>

namespace composio::transcode {
namespace {

struct Occurrence {
  const FieldTable* field;
  // Tag and value.
  absl::string_view bytes;
  // Without tag and length, for delimited values.
  absl::string_view payload;
};

// A singular field whose occurrences are merged.
bool Merges(const FieldTable& field) {
  return field.cardinality == Cardinality::kSingular && IsDelimited(field.type) && field.type > ValueType::kBytes;
}

bool Collect(const MessageTable& table, absl::string_view wire, std::vector<Occurrence>* found) {
  // By oneof: where the member that counts so far was found.
  std::vector<std::vector<size_t>> chosen(static_cast<size_t>(table.oneof_count()));
  WireReader in(wire);
  while (!in.done()) {
    const char* const start = in.position();
    uint32_t number = 0;
    WireType type = WireType::kVarint;
    if (!in.ReadTag(&number, &type)) return false;
    absl::string_view payload;
    if (!(type == WireType::kDelimited ? in.ReadDelimited(&payload) : in.SkipValue(number, type))) return false;
    const FieldTable* const field = table.FieldByNumber(number);
    if (field == nullptr || !Fits(*field, type)) continue;
    if (field->oneof != FieldTable::kNoOneof) {
      std::vector<size_t>& member = chosen[field->oneof];
      if (!member.empty() && (*found)[member[0]].field != field) {
        for (const size_t at : member) (*found)[at].field = nullptr;
        member.clear();
      }
      member.push_back(found->size());
    }
    found->push_back({field, absl::string_view(start, static_cast<size_t>(in.position() - start)), payload});
  }
  found->erase(std::remove_if(found->begin(), found->end(), [](const Occurrence& o) { return o.field == nullptr; }),
               found->end());
  return true;
}

void AppendMerged(const std::vector<Occurrence>& found, size_t from, size_t to, std::string* out) {
  size_t size = 0;
  for (size_t i = from; i < to; ++i) size += found[i].payload.size();
  char head[kMaxVarint];
  out->append(found[from].field->tag.data(), found[from].field->tag_size);
  out->append(head, static_cast<size_t>(PutVarint(size, head) - head));
  for (size_t i = from; i < to; ++i) out->append(found[i].payload.data(), found[i].payload.size());
}

}  // namespace

bool Normalise(const MessageTable& table, absl::string_view wire, std::string* out) {
  std::vector<Occurrence> found;
  if (!Collect(table, wire, &found)) return false;
  std::stable_sort(found.begin(), found.end(),
                   [](const Occurrence& a, const Occurrence& b) { return a.field->index < b.field->index; });
  out->clear();
  out->reserve(wire.size());
  for (size_t from = 0, to = 0; from < found.size(); from = to) {
    while (to < found.size() && found[to].field == found[from].field) ++to;
    if (to - from > 1 && Merges(*found[from].field)) {
      AppendMerged(found, from, to, out);
      continue;
    }
    const size_t first = found[from].field->cardinality == Cardinality::kSingular ? to - 1 : from;
    for (size_t i = first; i < to; ++i) out->append(found[i].bytes.data(), found[i].bytes.size());
  }
  return true;
}

bool IsNormal(const MessageTable& table, absl::string_view wire) {
  std::vector<bool> chosen(static_cast<size_t>(table.oneof_count()), false);
  const FieldTable* last = nullptr;
  WireReader in(wire);
  while (!in.done()) {
    uint32_t number = 0;
    WireType type = WireType::kVarint;
    if (!in.ReadTag(&number, &type) || !in.SkipValue(number, type)) return false;
    const FieldTable* const field = table.FieldByNumber(number);
    if (field == nullptr || !Fits(*field, type)) continue;
    if (last != nullptr && field->index <= last->index) {
      if (field != last || field->cardinality == Cardinality::kSingular) return false;
    }
    if (field->oneof != FieldTable::kNoOneof) {
      if (chosen[field->oneof]) return false;
      chosen[field->oneof] = true;
    }
    last = field;
  }
  return true;
}

}  // namespace composio::transcode
