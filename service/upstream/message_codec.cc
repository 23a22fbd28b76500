// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/message_codec.h"

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "service/base/error.h"
#include "service/transcode/upstream_naming.h"

namespace composio::upstream {
namespace {

absl::StatusOr<const transcode::MessageTable*> CompileTable(const google::protobuf::MethodDescriptor& method,
                                                            const google::protobuf::Descriptor& message,
                                                            transcode::TableSet& tables) {
  auto table = tables.Compile(message, transcode::UpstreamNaming());
  if (table.ok()) return table;
  return absl::InvalidArgumentError(absl::StrCat(method.full_name(), ": ", table.status().message()));
}

}  // namespace

absl::StatusOr<MessageCodec> MessageCodec::Compile(const google::protobuf::MethodDescriptor& method, const Rule& rule,
                                                   transcode::TableSet& tables) {
  auto request = CompileTable(method, *method.input_type(), tables);
  if (!request.ok()) return request.status();
  auto response = CompileTable(method, *method.output_type(), tables);
  if (!response.ok()) return response.status();
  MessageCodec codec;
  codec.request_ = *request;
  codec.response_ = *response;
  if (rule.response_field != nullptr) {
    codec.response_field_ = codec.response_->FieldByNumber(static_cast<uint32_t>(rule.response_field->number()));
  }
  for (const RequestField& field : rule.fields) {
    const transcode::FieldTable* compiled = codec.request_->FieldByNumber(static_cast<uint32_t>(field.number));
    if (field.place != Place::kBody) {
      codec.not_in_body_.Insert(*compiled);
    } else if (rule.body == Rule::Body::kField) {
      codec.body_field_ = compiled;
    }
  }
  return codec;
}

absl::Status MessageCodec::WriteBody(transcode::WireToJson& converter, absl::string_view wire,
                                     std::string* json) const {
  transcode::WireToJsonOptions options;
  options.only = body_field_;
  if (body_field_ == nullptr) options.leave_out = &not_in_body_;
  const absl::Status status = converter.Convert(*request_, wire, options, json);
  if (status.ok()) {
    if (json->empty()) *json = "{}";  // a body of one field that is not set
    return status;
  }
  if (base::ReasonOf(status) != gateway::v1::ERROR_REASON_UNSPECIFIED) return status;
  return base::Error(
      status.code(), gateway::v1::ERROR_REASON_REQUEST_MALFORMED,
      absl::StrCat("the request's bytes are not a ", request_->descriptor()->full_name(), ": ", status.message()));
}

absl::Status MessageCodec::ReadAnswer(transcode::JsonToWire& converter, absl::string_view json, bool include_extra,
                                      std::string* wire, bool* lossy) const {
  *lossy = false;
  wire->clear();
  if (absl::StripAsciiWhitespace(json).empty()) return absl::OkStatus();
  transcode::JsonToWireOptions options;
  options.into = response_field_;
  options.gather_extra = include_extra;
  transcode::JsonReport report;
  absl::Status status = converter.Convert(*response_, json, options, wire, &report);
  *lossy = report.lossy;
  return status;
}

}  // namespace composio::upstream
