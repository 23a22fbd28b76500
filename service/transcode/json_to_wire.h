// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "service/transcode/json_reader.h"
#include "service/transcode/message_table.h"

namespace composio::transcode {

struct JsonToWireOptions {
  // The field of the message that the whole text is the value of (a message, a repeated field for a bare array, a
  // Struct,
  // ...). Null: the text is the message itself.
  const FieldTable* into = nullptr;
  // Fill the messages' `extra` fields with members they do not model. `open` fields are always filled.
  bool gather_extra = false;
  // Refuse a member that the message does not model, rather than pass over it.
  bool refuse_unknown = false;
  // Longest text.
  size_t max_bytes = size_t{64} << 20;
  int max_depth = kMaxJsonDepth;
};

// What a caller may want to tell about a conversion that succeeded.
struct JsonReport {
  // A number was written that a double cannot hold exactly, where a double is all there is (Struct, Value, double,
  // float).
  bool lossy = false;
  // Lone surrogates in strings, each replaced by U+FFFD.
  uint32_t replaced_surrogates = 0;
};

// Converts JSON text to the wire bytes of a message in one pass: the text is read once, bytes are written as values
// come by. Accepted beyond the dialect's own forms: a number as a string and the reverse, either spelling of a field,
// enums as word, proto name or number, Timestamps as RFC 3339 or epoch milliseconds. A `null` is an absent field (in a
// Value it is null). Of repeated keys the last counts. Zero values of fields without presence are not written.
//
// Keeps its buffers between calls: one per worker. Not thread-safe.
class JsonToWire {
 public:
  JsonToWire();
  ~JsonToWire();
  JsonToWire(const JsonToWire&) = delete;
  JsonToWire& operator=(const JsonToWire&) = delete;

  // Replaces `*wire`; leaves it unspecified on errors. INVALID_ARGUMENT with a message like "byte 17, items[2].name:
  // ..." for text that is no JSON or does not fit the message, RESOURCE_EXHAUSTED for text above the size limit.
  // `report` may be null.
  absl::Status Convert(const MessageTable& table, absl::string_view json, const JsonToWireOptions& options,
                       std::string* wire, JsonReport* report = nullptr);

 private:
  class Scratch;
  std::unique_ptr<Scratch> scratch_;
};

}  // namespace composio::transcode
