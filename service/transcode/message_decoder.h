// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "service/transcode/json_reader.h"
#include "service/transcode/json_to_wire.h"
#include "service/transcode/message_table.h"
#include "service/transcode/output.h"
#include "service/transcode/scalar_reader.h"
#include "service/transcode/value_encoder.h"
#include "service/transcode/wire_format.h"

namespace composio::transcode {

// What a member of the object being read has written so far, so that a later member of the same name can take it back.
struct Written {
  // In the message.
  size_t start = 0;
  size_t size = 0;
  // Among the entries for `extra`.
  size_t extra_start = 0;
  size_t extra_size = 0;
};

// The memory of a MessageDecoder, kept between conversions.
struct DecoderBuffers {
  // The message.
  Output out;
  // Entries for the `extra` fields of the messages that are open: a stack, the innermost message's last.
  Output extra;
  // One for each member of each message that is open: a stack too.
  std::vector<Written> written;

  void Clear() {
    out.Clear();
    extra.Clear();
    written.clear();
  }
  void Trim() {
    out.Trim();
    extra.Trim();
  }
};

// One conversion of JsonToWire. Not thread-safe.
class MessageDecoder {
 public:
  MessageDecoder(absl::string_view json, const MessageTable& table, const JsonToWireOptions& options,
                 DecoderBuffers& buffers, JsonReport& report);

  absl::Status Run();

 private:
  // The members of an object; the message's content is written.
  bool Message(const MessageTable& table);
  // The list or map that a bare message stands for.
  bool Bare(const MessageTable& table, JsonKind kind);
  bool KnownMember(const MessageTable& table, const MemberTable& member, size_t base);
  bool UnknownMember(const MessageTable& table, const JsonString& key);
  void TakeBack(const MessageTable& table, Written& written, size_t base);
  bool OneofIsFree(const MessageTable& table, const FieldTable& field, size_t base) const;
  void FlushExtra(const MessageTable& table, size_t mark);

  // A field with its tag, or tags.
  bool Field(const FieldTable& field, JsonKind kind);
  bool List(const FieldTable& field);
  bool Element(const FieldTable& field, size_t index);
  bool Map(const FieldTable& field);
  bool Entry(const FieldTable& field, const JsonString& key);
  // One value behind `tag`. Zeros are written if `keep_zero`.
  bool Value(const FieldTable& field, JsonKind kind, absl::string_view tag, bool keep_zero);
  bool Scalar(const FieldTable& field, JsonKind kind, absl::string_view tag, bool keep_zero);
  // The content of a message of any type. `*absent`: the value means that there is none.
  bool Content(const FieldTable& field, JsonKind kind, bool* absent);
  bool Wrapped(const FieldTable& field, JsonKind kind);
  bool Time(const FieldTable& field, JsonKind kind, bool* absent);
  bool FieldMask(JsonKind kind);

  // Puts a step in front of the path that an error is reported with. Always false.
  bool At(absl::string_view name);
  bool AtIndex(size_t index);
  absl::Status Error() const;

  const MessageTable& table_;
  const JsonToWireOptions& options_;
  const bool strict_;
  DecoderBuffers& buffers_;
  Output& out_;
  JsonReader reader_;
  ScalarReader scalars_;
  ValueEncoder values_;
  std::string name_scratch_;
  // The message whose members are being read.
  const MessageTable* current_ = nullptr;
  // Where the error is: names and indices, from the outermost. And the offset of its value.
  std::string path_;
  size_t value_at_ = 0;
};

}  // namespace composio::transcode
