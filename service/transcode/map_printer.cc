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
inline uint64_t HashKey(absl::string_view key) {
  const auto word = [&key](size_t at) {
    uint64_t bits = 0;
    std::memcpy(&bits, key.data() + at, 8);
    return bits;
  };
  if (key.size() >= 8) {
    return Mix(Mix(Mix(key.size(), word(0)), word(key.size() / 2 - 4)), word(key.size() - 8));
  }
  // No loop: how often it runs is what a processor guesses wrong.
  uint32_t head = 0;
  uint32_t tail = 0;
  if (key.size() >= 4) {
    std::memcpy(&head, key.data(), 4);
    std::memcpy(&tail, key.data() + key.size() - 4, 4);
  } else if (!key.empty()) {
    head = static_cast<unsigned char>(key.front());
    tail = static_cast<uint32_t>(static_cast<unsigned char>(key[key.size() / 2])) << 8 |
           static_cast<unsigned char>(key.back());
  }
  return Mix(key.size(), static_cast<uint64_t>(head) << 32 | tail);
}

// Whether a key that is a varint has the only form that serialisers give it, so that equal keys have equal bytes.
inline bool IsUsualVarint(ValueType type, uint64_t bits, absl::string_view bytes) {
  if (bytes.size() != VarintSize(bits)) return false;
  // The tenth byte has six bits that mean nothing.
  if (bytes.size() == kMaxVarint && bytes.back() != 1) return false;
  switch (type) {
    case ValueType::kBool:
      return bits <= 1;
    case ValueType::kInt32:
      return bits == static_cast<uint64_t>(static_cast<int64_t>(static_cast<int32_t>(bits)));
    case ValueType::kUint32:
    case ValueType::kSint32:
      return bits == static_cast<uint32_t>(bits);
    default:
      return true;
  }
}

// Key and value of an entry in its usual form: the key, the value, nothing else.
inline bool SplitUsual(const FieldTable& field, absl::string_view entry, absl::string_view* key,
                       EntryValueBytes* value) {
  WireReader in(entry);
  uint32_t number = 0;
  WireType type = WireType::kVarint;
  uint64_t bits = 0;
  if (in.done() || !in.ReadTag(&number, &type) || number != kKeyNumber || type != WireTypeOf(field.map_key)) {
    return false;
  }
  const char* const start = in.position();
  if (!in.ReadValue(type, &bits, key)) return false;
  if (type != WireType::kDelimited) {
    *key = absl::string_view(start, static_cast<size_t>(in.position() - start));
    if (type == WireType::kVarint && !IsUsualVarint(field.map_key, bits, *key)) return false;
  }
  if (in.done() || !in.ReadTag(&number, &type) || number != kValueNumber || type != WireTypeOf(field.type)) {
    return false;
  }
  value->present = true;
  return in.ReadValue(type, &value->bits, &value->bytes) && in.done();
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
                                EntryValueBytes* value, std::string* merged) {
  *key = {};
  *value = {};
  const bool merges = IsDelimited(field.type) && field.type > ValueType::kBytes;
  size_t values = 0;
  WireReader in(entry);
  while (!in.done()) {
    uint32_t number = 0;
    WireType type = WireType::kVarint;
    if (!in.ReadTag(&number, &type)) return Malformed();
    const bool is_key = number == kKeyNumber && type == WireTypeOf(field.map_key);
    const bool is_value = number == kValueNumber && type == WireTypeOf(field.type);
    if (!is_key && !is_value) {
      if (!in.SkipValue(number, type)) return Malformed();
      continue;
    }
    const char* const start = in.position();
    EntryValueBytes read{true};
    if (!in.ReadValue(type, &read.bits, &read.bytes)) return Malformed();
    if (is_key) {
      const bool text = type == WireType::kDelimited;
      *key = text ? read.bytes : absl::string_view(start, static_cast<size_t>(in.position() - start));
    } else if (merges && values++ > 0) {
      // The first is taken as it stands; only a second makes it necessary to put them together.
      if (!Spend(read.bytes.size())) return false;
      if (values == 2) merged->assign(value->bytes.data(), value->bytes.size());
      merged->append(read.bytes.data(), read.bytes.size());
    } else {
      *value = read;
    }
  }
  if (values > 1) value->bytes = *merged;
  return true;
}

// Adds a key's hash to those from `base` on, and says whether it is among them; `seen` is a sieve of them. Beyond
// kLinear they are only gathered. Equal hashes need not mean equal keys; DropDuplicates finds that out.
bool MessagePrinter::HashRepeats(size_t base, uint64_t* seen, uint64_t hash) {
  const uint64_t bit = uint64_t{1} << (hash >> 58);
  const bool maybe = (*seen & bit) != 0 && hashes_.size() - base < kLinear;
  *seen |= bit;
  const auto begin = hashes_.begin() + static_cast<std::ptrdiff_t>(base);
  if (ABSL_PREDICT_FALSE(maybe) && std::find(begin, hashes_.end(), hash) != hashes_.end()) return true;
  hashes_.push_back(hash);
  return false;
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
    EntryValueBytes value;
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

template <typename Visit>
bool MessagePrinter::VisitEntries(const FieldTable& field, absl::string_view run, bool distinct, bool* repeated,
                                  const Visit& visit) {
  // Entries inside of this one's values push theirs behind and take them away again.
  const size_t base = hashes_.size();
  uint64_t seen = 0;
  std::string merged;
  WireReader in(run);
  while (!in.done()) {
    uint32_t number = 0;
    WireType type = WireType::kVarint;
    if (!in.ReadTag(&number, &type)) return Malformed();
    if (ABSL_PREDICT_FALSE(number != field.number || type != WireType::kDelimited)) {
      if (!in.SkipValue(number, type)) return Malformed();
      continue;
    }
    absl::string_view entry;
    absl::string_view key;
    EntryValueBytes value;
    if (!in.ReadDelimited(&entry)) return Malformed();
    const bool usual = SplitUsual(field, entry, &key, &value);
    if (distinct) {
      if (!usual && !SplitEntry(field, entry, &key, &value, &merged)) return false;
    } else if (!usual || HashRepeats(base, &seen, HashKey(key))) {
      // An unusual form is looked at closely first: it may have several keys.
      *repeated = true;
      break;
    }
    if (!visit(key, value)) return false;
  }
  if (hashes_.size() - base > kLinear && !*repeated) {
    const auto begin = hashes_.begin() + static_cast<std::ptrdiff_t>(base);
    std::sort(begin, hashes_.end());
    *repeated = std::adjacent_find(begin, hashes_.end()) != hashes_.end();
  }
  hashes_.resize(base);
  return true;
}

bool MessagePrinter::Entries(const FieldTable& field, absl::string_view run, const MessageTable* closed) {
  const size_t mark = json_.size();
  bool repeated = false;
  const auto print = [&](absl::string_view key, const EntryValueBytes& value) {
    return Entry(field, key, value, closed);
  };
  if (!VisitEntries(field, run, false, &repeated, print)) return false;
  if (ABSL_PREDICT_TRUE(!repeated)) return true;
  json_.out().Truncate(mark);
  std::string distinct;
  return DropDuplicates(field, run, &distinct) && VisitEntries(field, distinct, true, &repeated, print);
}

bool MessagePrinter::Entry(const FieldTable& field, absl::string_view key, const EntryValueBytes& value,
                           const MessageTable* closed) {
  constexpr size_t kMaxShownKey = 64;
  const size_t mark = json_.size();
  if (!EntryKey(field, key)) return false;
  const size_t shown = std::min(json_.size() - mark - 1, kMaxShownKey);
  if (closed != nullptr && closed->Member(key) != nullptr) {
    Invalid("this member has a field of its own; set that instead");
    return At(json_.text().substr(mark, shown));
  }
  // Strings bring their comma, as it costs nothing there.
  const bool text = field.plain_text && value.present;
  if (!(text ? Text(value.bytes, ',') : EntryValue(field, value))) {
    return At(std::string(json_.text().substr(mark, shown)));
  }
  if (!text) json_.Put(',');
  return true;
}

bool MessagePrinter::ForEachEntry(const FieldTable& field, absl::string_view run,
                                  absl::FunctionRef<bool(absl::string_view key, const EntryValueBytes& value)> visit) {
  std::string distinct;
  bool repeated = false;
  return DropDuplicates(field, run, &distinct) && VisitEntries(field, distinct, true, &repeated, visit);
}

bool MessagePrinter::EntryKey(const FieldTable& field, absl::string_view key) {
  if (field.map_key == ValueType::kString) return Text(key, ':');
  uint64_t bits = 0;
  absl::string_view bytes;
  WireReader in(key);
  if (!key.empty() && !in.ReadValue(WireTypeOf(field.map_key), &bits, &bytes)) return Malformed();
  // Integers of 64 bits bring quotes of their own in the strict dialect.
  const size_t mark = json_.size();
  if (!Scalar(field.map_key, nullptr, bits)) return false;
  const std::string text(json_.text().substr(mark));
  json_.out().Truncate(mark);
  const absl::string_view quote = text[0] == '"' ? "" : "\"";
  json_.Raw(quote);
  json_.Raw(text);
  json_.Raw(quote);
  json_.Put(':');
  return true;
}

}  // namespace composio::transcode
