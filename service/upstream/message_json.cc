// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/message_json.h"

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "service/base/error.h"

namespace composio::upstream {

absl::Status WriteBody(const Rule& rule, absl::string_view wire, transcode::WireToJson& converter, std::string* json) {
  transcode::WireToJsonOptions options;
  options.only = rule.body_field;
  if (rule.body == Rule::Body::kRequest) options.leave_out = &rule.not_in_body;
  const absl::Status status = converter.Convert(*rule.request, wire, options, json);
  if (status.ok()) {
    if (json->empty()) *json = "{}";  // a body of one field that is not set
    return status;
  }
  if (base::ReasonOf(status) != gateway::v1::ERROR_REASON_UNSPECIFIED) return status;
  return base::Error(
      status.code(), gateway::v1::ERROR_REASON_REQUEST_MALFORMED,
      absl::StrCat("the request's bytes are not a ", rule.request->descriptor()->full_name(), ": ", status.message()));
}

absl::Status ReadAnswer(const Rule& rule, absl::string_view json, bool include_extra, transcode::JsonToWire& converter,
                        std::string* wire, bool* lossy) {
  *lossy = false;
  wire->clear();
  if (absl::StripAsciiWhitespace(json).empty()) return absl::OkStatus();
  transcode::JsonToWireOptions options;
  options.into = rule.response_field;
  options.gather_extra = include_extra;
  transcode::JsonReport report;
  absl::Status status = converter.Convert(*rule.response, json, options, wire, &report);
  *lossy = report.lossy;
  return status;
}

}  // namespace composio::upstream
