// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/json_members.h"

#include <vector>

namespace composio::ingest {

using transcode::JsonKind;
using transcode::JsonReader;
using transcode::JsonString;

std::string ReadText(JsonReader& reader) {
  if (reader.Peek() != JsonKind::kString) {
    reader.Skip();
    return {};
  }
  JsonString value;
  std::string scratch;
  return reader.ReadString(&value) ? std::string(value.Text(scratch)) : std::string();
}

absl::string_view ReadRaw(JsonReader& reader, bool only_objects) {
  const bool keep = !only_objects || reader.Peek() == JsonKind::kObject;
  absl::string_view raw;
  reader.Skip(&raw);
  return keep ? raw : absl::string_view();
}

void Pick(absl::string_view object, std::initializer_list<Target> targets) {
  if (object.empty()) return;
  JsonReader reader(object);
  ForEachMember(reader, [&](absl::string_view key, JsonReader& value) {
    for (const Target& target : targets) {
      if (target.key != key) continue;
      if (target.text != nullptr) {
        *target.text = ReadText(value);
      } else {
        *target.object = ReadRaw(value, true);
      }
      return;
    }
    value.Skip();
  });
}

bool SkipDeep(JsonReader& reader) {
  std::vector<bool> open;  // of each container that is open: whether it is an object
  JsonString key;
  do {
    const JsonKind kind = reader.Peek();
    if (kind == JsonKind::kObject || kind == JsonKind::kArray) {
      open.push_back(kind == JsonKind::kObject);
      if (open.back() ? reader.FirstMember(&key) : reader.FirstElement()) continue;
      open.pop_back();
    } else {
      reader.Skip();
    }
    while (!open.empty() && !(open.back() ? reader.NextMember(&key) : reader.NextElement())) open.pop_back();
  } while (!open.empty());
  return reader.ok();
}

}  // namespace composio::ingest
