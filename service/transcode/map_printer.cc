// SPDX-License-Identifier: Apache-2.0
// Maps: entries in any form that protobuf allows, the last of those with one key.
#include <algorithm>

#include "absl/container/flat_hash_map.h"
#include "service/transcode/message_printer.h"

namespace composio::transcode {
namespace {

constexpr uint32_t kKeyNumber = 1;
constexpr uint32_t kValueNumber = 2;
// Up to here, comparing a key's hash with all before is faster than a table.
constexpr size_t kLinear = 32;

uint64_t Mix(uint64_t hash, uint64_t bits) {
  hash = (hash ^ bits) * 0x9e3779b97f4a7c15u;
  return hash ^ (hash >> 29);
}

// Of the bytes at both ends, in the middle and their number: keys that agree in these cost time, nothing else.
uint64_t HashKey(absl::string_view key) {
  const auto word = [&key](size_t at) {
    uint64_t bits = 0;
    std::memcpy(&bits, key.data() + at, 8);
    return bits;
  };
  if (key.size() >= 8) {
    return Mix(Mix(Mix(key.size(), word(0)), word(key.size() / 2 - 4)), word(key.size() - 8));
  }
  uint64_t bits = 0;
  for (const char c : key) bits = bits << 8 | static_cast<unsigned char>(c);
  return Mix(key.size(), bits);
}

// Key and value of an entry in its usual form: the key, the value, nothing else.
bool SplitUsual(const FieldTable& field, absl::string_view entry, absl::string_view* key, absl::string_view* value) {
  WireReader in(entry);
  uint32_t number = 0;
  WireType type = WireType::kVarint;
  if (in.done() || !in.ReadTag(&number, &type) || number != kKeyNumber || type != WireTypeOf(field.map_key)) {
    return false;
  }
  const char* start = in.position();
  if (type == WireType::kDelimited) {
    if (!in.ReadDelimited(key)) return false;
  } else {
    if (!in.SkipValue(number, type)) return false;
    *key = absl::string_view(start, static_cast<size_t>(in.position() - start));
  }
  start = in.position();
  if (in.done() || !in.ReadTag(&number, &type) || number != kValueNumber || type != WireTypeOf(field.type))
    return false;
  if (!in.SkipValue(number, type) || !in.done()) return false;
  *value = absl::string_view(start, static_cast<size_t>(in.position() - start));
  return true;
}

// The bytes of the same key, however it was encoded.
std::string Canonical(const FieldTable& field, absl::string_view key) {
  if (field.map_key == ValueType::kString) return std::string(key);
  uint64_t bits = 0;
  WireReader in(key);
  if (WireTypeOf(field.map_key) != WireType::kVarint) return std::string(key.empty() ? "" : key);
  if (!key.empty() && !in.ReadVarint(&bits)) return {};
  if (field.map_key == ValueType::kBool) bits = bits != 0 ? 1 : 0;
  const bool narrow =
      field.map_key == ValueType::kInt32 || field.map_key == ValueType::kUint32 || field.map_key == ValueType::kSint32;
  if (narrow) bits = static_cast<uint32_t>(bits);
  return bits == 0 ? std::string() : std::string(reinterpret_cast<const char*>(&bits), sizeof(bits));
}

}  // namespace

const FieldTable& StructFields() {
  static const FieldTable& fields = *[] {
    auto* table = new FieldTable;
    table->number = 1;
    table->cardinality = Cardinality::kMap;
    table->map_key = ValueType::kString;
    table->type = ValueType::kValue;
    return table;
  }();
  return fields;
}

bool MessagePrinter::SplitEntry(const FieldTable& field, absl::string_view entry, absl::string_view* key,
                                absl::string_view* value, std::string* merged) {
  *key = *value = {};
  const bool merges = IsDelimited(field.type) && field.type > ValueType::kBytes;
  std::string content;
  WireReader in(entry);
  while (!in.done()) {
    uint32_t number = 0;
    WireType type = WireType::kVarint;
    const char* const tag = in.position();
    if (!in.ReadTag(&number, &type)) return Malformed();
    const char* const start = in.position();
    absl::string_view payload;
    if (!(type == WireType::kDelimited ? in.ReadDelimited(&payload) : in.SkipValue(number, type))) return Malformed();
    if (number == kKeyNumber && type == WireTypeOf(field.map_key)) {
      *key =
          type == WireType::kDelimited ? payload : absl::string_view(start, static_cast<size_t>(in.position() - start));
    } else if (number == kValueNumber && type == WireTypeOf(field.type)) {
      if (merges && !value->empty()) {
        if (!Spend(content.size() + payload.size())) return false;
        content.append(payload.data(), payload.size());
        char head[kMaxVarint + 1] = {static_cast<char>(kValueNumber << 3 | 2)};
        merged->assign(head, static_cast<size_t>(PutVarint(content.size(), head + 1) - head));
        *value = *merged += content;
      } else {
        *value = absl::string_view(tag, static_cast<size_t>(in.position() - tag));
        content.assign(payload.data(), merges ? payload.size() : 0);
      }
    }
  }
  return true;
}

bool MessagePrinter::HasDuplicates(const FieldTable& field, absl::string_view run) {
  hashes_.clear();
  WireReader in(run);
  while (!in.done()) {
    uint32_t number = 0;
    WireType type = WireType::kVarint;
    absl::string_view entry;
    absl::string_view key;
    absl::string_view value;
    if (!in.ReadTag(&number, &type)) return true;
    if (number != field.number || type != WireType::kDelimited) {
      if (!in.SkipValue(number, type)) return true;
      continue;
    }
    // What is unusual is left to those who look at it closely.
    if (!in.ReadDelimited(&entry) || !SplitUsual(field, entry, &key, &value)) return true;
    const uint64_t hash = HashKey(key);
    if (hashes_.size() < kLinear && std::find(hashes_.begin(), hashes_.end(), hash) != hashes_.end()) return true;
    hashes_.push_back(hash);
  }
  if (hashes_.size() <= kLinear) return false;
  std::sort(hashes_.begin(), hashes_.end());
  return std::adjacent_find(hashes_.begin(), hashes_.end()) != hashes_.end();
}

bool MessagePrinter::DropDuplicates(const FieldTable& field, absl::string_view run, std::string* scratch) {
  if (!Spend(run.size())) return false;
  absl::flat_hash_map<std::string, size_t> last;
  std::vector<absl::string_view> entries;
  WireReader in(run);
  while (!in.done()) {
    uint32_t number = 0;
    WireType type = WireType::kVarint;
    const char* const start = in.position();
    if (!in.ReadTag(&number, &type)) return Malformed();
    if (number != field.number || type != WireType::kDelimited) {
      if (!in.SkipValue(number, type)) return Malformed();
      continue;
    }
    absl::string_view entry;
    absl::string_view key;
    absl::string_view value;
    std::string merged;
    if (!in.ReadDelimited(&entry)) return Malformed();
    if (!SplitEntry(field, entry, &key, &value, &merged)) return false;
    const auto [at, added] = last.try_emplace(Canonical(field, key), entries.size());
    if (!added) {
      entries[at->second] = {};
      at->second = entries.size();
    }
    entries.emplace_back(start, static_cast<size_t>(in.position() - start));
  }
  scratch->clear();
  for (const absl::string_view entry : entries) scratch->append(entry.data(), entry.size());
  return true;
}

bool MessagePrinter::ForEachEntry(const FieldTable& field, absl::string_view run,
                                  absl::FunctionRef<bool(absl::string_view key, absl::string_view value)> visit) {
  std::string distinct;
  if (HasDuplicates(field, run)) {
    if (!DropDuplicates(field, run, &distinct)) return false;
    run = distinct;
  }
  WireReader in(run);
  while (!in.done()) {
    uint32_t number = 0;
    WireType type = WireType::kVarint;
    if (!in.ReadTag(&number, &type)) return Malformed();
    if (number != field.number || type != WireType::kDelimited) {
      if (!in.SkipValue(number, type)) return Malformed();
      continue;
    }
    absl::string_view entry;
    absl::string_view key;
    absl::string_view value;
    std::string merged;
    if (!in.ReadDelimited(&entry)) return Malformed();
    if (!SplitUsual(field, entry, &key, &value) && !SplitEntry(field, entry, &key, &value, &merged)) return false;
    if (!visit(key, value)) return false;
  }
  return true;
}

bool MessagePrinter::EntryKey(const FieldTable& field, absl::string_view key) {
  if (field.map_key == ValueType::kString) return json_.String(key) || Malformed("a key is not UTF-8");
  // Integers of 64 bits bring quotes of their own in the strict dialect.
  const size_t mark = json_.size();
  WireReader in(key);
  json_.Put('"');
  if (key.empty()) {
    json_.Raw(field.map_key == ValueType::kBool ? "false" : "0");
  } else if (!Scalar(field.map_key, nullptr, in)) {
    return false;
  }
  if (json_.text().back() == '"' && json_.size() > mark + 1) {
    json_.out().Erase(mark, 1);
  } else {
    json_.Put('"');
  }
  return true;
}

bool MessagePrinter::EntryValue(const FieldTable& field, absl::string_view value) {
  if (value.empty()) return Default(field);
  WireReader in(value);
  uint32_t number = 0;
  WireType type = WireType::kVarint;
  return (in.ReadTag(&number, &type) || Malformed()) && Value(field, in);
}

}  // namespace composio::transcode
