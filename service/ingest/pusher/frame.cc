// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/pusher/frame.h"

#include <limits>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/ingest/json_members.h"
#include "service/transcode/json_writer.h"

namespace composio::ingest::pusher {
namespace {

using transcode::JsonKind;
using transcode::JsonReader;
using transcode::JsonString;

// Payloads nest as deep as they like; what is passed over takes no stack.
constexpr int kAnyDepth = std::numeric_limits<int>::max();

// An id or a message that is not a string counts by its bytes: 7 is "7", null is "".
std::string ReadAsText(JsonReader& reader) {
  if (reader.Peek() == JsonKind::kString) return ReadText(reader);
  const bool null = reader.Peek() == JsonKind::kNull;
  absl::string_view raw;
  return reader.Skip(&raw) && !null ? std::string(raw) : std::string();
}

// Numbers may come as strings; anything else is `otherwise`.
int64_t ReadInteger(JsonReader& reader, int64_t otherwise) {
  transcode::JsonNumber number;
  int64_t value = 0;
  if (reader.Peek() == JsonKind::kNumber) {
    return reader.ReadNumber(&number) && number.ToInt64(&value) ? value : otherwise;
  }
  return absl::SimpleAtoi(ReadText(reader), &value) ? value : otherwise;
}

std::string ReadData(JsonReader& reader, absl::string_view text) {
  const JsonKind kind = reader.Peek();
  if (kind == JsonKind::kString) {
    JsonString value;
    return reader.ReadString(&value) ? DecodeLeniently(value).Take() : std::string();
  }
  const size_t begin = reader.offset();
  if (!SkipDeep(reader) || kind == JsonKind::kNull) return {};
  return std::string(text.substr(begin, reader.offset() - begin));
}

absl::Status Bad(absl::string_view what) { return absl::InvalidArgumentError(what); }

// Calls `member` for each member; an error where the text is no object.
template <class Member>
absl::Status ReadObject(absl::string_view text, Member member) {
  JsonReader reader(text, kAnyDepth);
  if (reader.Peek() != JsonKind::kObject) return Bad("is no JSON object");
  ForEachMember(reader, member);
  return reader.End() ? absl::OkStatus() : reader.status();
}

}  // namespace

absl::StatusOr<Frame> ParseFrame(absl::string_view text) {
  Frame frame;
  const absl::Status read = ReadObject(text, [&](absl::string_view key, JsonReader& reader) {
    if (key == "event") {
      frame.event = ReadText(reader);
    } else if (key == "channel") {
      frame.channel = ReadText(reader);
    } else if (key == "data") {
      frame.data = ReadData(reader, text);
    } else {
      SkipDeep(reader);
    }
  });
  if (!read.ok()) return read;
  if (frame.event.empty()) return Bad("names no event");
  return frame;
}

absl::StatusOr<Established> ParseEstablished(absl::string_view data) {
  Established established;
  const absl::Status read = ReadObject(data, [&](absl::string_view key, JsonReader& reader) {
    if (key == "socket_id") {
      established.socket_id = ReadText(reader);
    } else if (key == "activity_timeout") {
      established.activity_timeout = ReadInteger(reader, 0);
    } else {
      SkipDeep(reader);
    }
  });
  if (!read.ok()) return read;
  if (established.socket_id.empty()) return Bad("names no socket_id");
  return established;
}

PusherError ParseError(absl::string_view data) {
  PusherError error;
  const absl::Status read = ReadObject(data, [&](absl::string_view key, JsonReader& reader) {
    if (key == "code") {
      error.code = ReadInteger(reader, 0);
    } else if (key == "status") {
      error.status = ReadInteger(reader, 0);
    } else if (key == "message" || (key == "error" && error.message.empty())) {
      error.message = ReadAsText(reader);
    } else {
      SkipDeep(reader);
    }
  });
  if (!read.ok()) error.message = std::string(data);
  return error;
}

absl::StatusOr<Chunk> ParseChunk(absl::string_view data) {
  Chunk chunk;
  bool has_text = false;
  const absl::Status read = ReadObject(data, [&](absl::string_view key, JsonReader& reader) {
    JsonString text;
    if (key == "id") {
      chunk.id = ReadAsText(reader);
    } else if (key == "index") {
      chunk.index = ReadInteger(reader, -1);
    } else if (key == "final" && reader.Peek() == JsonKind::kBool) {
      reader.ReadBool(&chunk.final);
    } else if (key == "chunk" && reader.Peek() == JsonKind::kString) {
      has_text = reader.ReadString(&text);
      chunk.text = DecodeLeniently(text);
    } else {
      SkipDeep(reader);
    }
  });
  if (!read.ok()) return read;
  if (chunk.id.empty() || chunk.index < 0 || !has_text) return Bad("lacks id, index or chunk");
  return chunk;
}

std::string SubscribeFrame(absl::string_view auth, absl::string_view channel) {
  transcode::JsonWriter writer;
  writer.Raw(R"({"event":"pusher:subscribe","data":{"auth":)");
  writer.String(auth);
  writer.Raw(R"(,"channel":)");
  writer.String(channel);
  writer.Raw("}}");
  return std::string(writer.text());
}

}  // namespace composio::ingest::pusher
