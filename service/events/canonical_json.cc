// SPDX-License-Identifier: Apache-2.0
#include "service/events/canonical_json.h"

#include <cmath>
#include <map>

#include "absl/strings/str_cat.h"
#include "service/transcode/json_reader.h"

namespace composio::events {
namespace {

using transcode::JsonKind;
using transcode::JsonReader;

void AppendValue(JsonReader& reader, std::string& out);

// The length in front keeps what follows apart from the text.
void AppendText(const transcode::JsonString& text, std::string& out) {
  std::string scratch;
  const absl::string_view decoded = text.Text(scratch);
  absl::StrAppend(&out, "\"", decoded.size(), ":", decoded);
}

void AppendNumber(const transcode::JsonNumber& number, std::string& out) {
  bool lossy = false;
  const double value = number.ToDouble(&lossy);
  if (lossy) {
    absl::StrAppend(&out, number.text);
  } else if (std::trunc(value) == value && std::fabs(value) < 9e15) {
    absl::StrAppend(&out, static_cast<int64_t>(value));
  } else {
    char text[32];
    absl::StrAppend(&out, absl::string_view(text, std::snprintf(text, sizeof(text), "%.17g", value)));
  }
}

void AppendObject(JsonReader& reader, std::string& out) {
  std::map<std::string, std::string> members;
  transcode::JsonString key;
  for (bool more = reader.FirstMember(&key); more; more = reader.NextMember(&key)) {
    std::string name, value;
    AppendText(key, name);
    AppendValue(reader, value);
    members[std::move(name)] = std::move(value);
  }
  out += '{';
  for (const auto& [name, value] : members) absl::StrAppend(&out, name, "=", value, ",");
  out += '}';
}

void AppendArray(JsonReader& reader, std::string& out) {
  out += '[';
  for (bool more = reader.FirstElement(); more; more = reader.NextElement()) {
    AppendValue(reader, out);
    out += ',';
  }
  out += ']';
}

void AppendValue(JsonReader& reader, std::string& out) {
  switch (reader.Peek()) {
    case JsonKind::kObject:
      return AppendObject(reader, out);
    case JsonKind::kArray:
      return AppendArray(reader, out);
    case JsonKind::kString: {
      transcode::JsonString text;
      if (reader.ReadString(&text)) AppendText(text, out);
      return;
    }
    case JsonKind::kNumber: {
      transcode::JsonNumber number;
      if (reader.ReadNumber(&number)) AppendNumber(number, out);
      return;
    }
    default: {
      absl::string_view raw;
      if (reader.Skip(&raw)) absl::StrAppend(&out, raw);
    }
  }
}

}  // namespace

std::string CanonicalJson(absl::string_view json) {
  std::string canonical;
  JsonReader reader(json);
  AppendValue(reader, canonical);
  return reader.End() ? canonical : std::string(json);
}

}  // namespace composio::events
