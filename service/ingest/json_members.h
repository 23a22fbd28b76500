// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <string>

#include "absl/strings/string_view.h"
#include "service/transcode/json_reader.h"

namespace composio::ingest {

// Calls `member(key, reader)` for every member of the object that is next; each call consumes the value.
template <class Member>
void ForEachMember(transcode::JsonReader& reader, Member member) {
  transcode::JsonString key;
  std::string scratch;
  for (bool more = reader.FirstMember(&key); more; more = reader.NextMember(&key)) member(key.Text(scratch), reader);
}

// Consumes a value and returns its text if it is a string; null and the other kinds count as absent: "".
std::string ReadText(transcode::JsonReader& reader);

// Consumes a value and returns its bytes; with `only_objects` those of anything but an object are "".
absl::string_view ReadRaw(transcode::JsonReader& reader, bool only_objects);

// Where a member goes: its text when it is a string, its bytes when it is an object.
struct Target {
  absl::string_view key;
  std::string* text = nullptr;
  absl::string_view* object = nullptr;
};

// Reads the named members of a raw object; does nothing when `object` is empty. Of repeated members the last counts.
void Pick(absl::string_view object, std::initializer_list<Target> targets);

// Passes over a value of any depth, in constant stack: JsonReader::Skip takes some for every level.
bool SkipDeep(transcode::JsonReader& reader);

}  // namespace composio::ingest
