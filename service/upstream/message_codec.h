// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/transcode/json_to_wire.h"
#include "service/transcode/message_table.h"
#include "service/transcode/table_set.h"
#include "service/transcode/wire_to_json.h"
#include "service/upstream/rule.h"

namespace composio::upstream {

// The way of one method's messages from wire bytes to Composio's JSON and back. Constant after it was compiled, so
// thread-safe; the converters, which keep buffers, are the caller's.
class MessageCodec {
 public:
  // INVALID_ARGUMENT beginning with the method's full name where a message cannot be told in Composio's dialect.
  // `tables` must outlive the codec.
  static absl::StatusOr<MessageCodec> Compile(const google::protobuf::MethodDescriptor& method, const Rule& rule,
                                              transcode::TableSet& tables);

  // The JSON body of a request message. REQUEST_MALFORMED or INVALID_FIELD.
  absl::Status WriteBody(transcode::WireToJson& converter, absl::string_view wire, std::string* json) const;

  // The response message from Composio's answer, put into Rule::response_field where there is one; an empty answer is
  // an empty message. INVALID_ARGUMENT, telling place and reason, where it is no JSON or does not fit the message.
  // `lossy`: a number in it did not survive as a double.
  absl::Status ReadAnswer(transcode::JsonToWire& converter, absl::string_view json, bool include_extra,
                          std::string* wire, bool* lossy) const;

 private:
  MessageCodec() = default;

  const transcode::MessageTable* request_ = nullptr;
  const transcode::MessageTable* response_ = nullptr;
  const transcode::FieldTable* body_field_ = nullptr;      // null: the request less `not_in_body_`
  const transcode::FieldTable* response_field_ = nullptr;  // null: the answer is the response
  transcode::FieldSet not_in_body_;
};

}  // namespace composio::upstream
