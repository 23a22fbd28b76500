// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "service/transcode/json_reader.h"
#include "service/transcode/message_table.h"

namespace composio::transcode {

// A set of fields of one message type. Value type.
class FieldSet {
 public:
  void Insert(const FieldTable& field);
  bool Contains(const FieldTable& field) const {
    const size_t word = field.index / 64;
    return word < words_.size() && (words_[word] >> (field.index % 64) & 1) != 0;
  }
  bool empty() const { return words_.empty(); }

 private:
  std::vector<uint64_t> words_;
};

struct WireToJsonOptions {
  // Write this field's value alone instead of the message. Nothing is written when it is not set.
  const FieldTable* only = nullptr;
  // Fields of the message itself that are left out: those in path, query and headers.
  const FieldSet* leave_out = nullptr;
  int max_depth = kMaxJsonDepth;
};

// Converts the wire bytes of a message to compact JSON text in one pass. Checks the bytes as it goes: framing, UTF-8 of
// strings, ranges of the well-known types. What protobuf allows is understood: fields in any order, packed or not,
// repeated occurrences of a singular field (the last wins, messages merge), map entries in any form. Unknown fields are
// passed over, and so are fields marked `extra`. Members come in the order of the fields' numbers.
//
// Keeps its buffers between calls: one per worker. Not thread-safe.
class WireToJson {
 public:
  WireToJson();
  ~WireToJson();
  WireToJson(const WireToJson&) = delete;
  WireToJson& operator=(const WireToJson&) = delete;

  // Replaces `*json`; leaves it unspecified on errors. INVALID_ARGUMENT: without ErrorInfo for bytes that are no
  // message of this type (the caller says REQUEST_MALFORMED), with INVALID_FIELD for values that JSON cannot carry or
  // the dialect forbids (an Any, NaN in a Value, two fields of a union, an open member with a field's name).
  absl::Status Convert(const MessageTable& table, absl::string_view wire, const WireToJsonOptions& options,
                       std::string* json);

 private:
  class Scratch;
  std::unique_ptr<Scratch> scratch_;
};

}  // namespace composio::transcode
