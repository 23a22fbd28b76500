// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <google/protobuf/descriptor.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "composio/gateway/v1/upstream.pb.h"
#include "service/transcode/message_table.h"
#include "service/transcode/table_set.h"
#include "service/transcode/wire_to_json.h"

namespace composio::upstream {

enum class Place : uint8_t { kPath, kQuery, kBody, kHeader, kNowhere };

// One field of a request message: where it goes, and under which name.
struct RequestField {
  const transcode::FieldTable* table = nullptr;
  Place place = Place::kNowhere;
  std::string name;           // ours, for errors
  std::string upstream_name;  // Composio's; the header's name for Place::kHeader
  std::string encoded_name;   // the same, percent-encoded
  gateway::v1::UpstreamStyle style = gateway::v1::UPSTREAM_STYLE_UNSPECIFIED;
  bool not_negative = false;
};

// A method's rule, checked and ready for use. Constant after it was compiled.
struct Rule {
  std::string method;  // "/composio.gateway.v1.AppService/GetApp"
  std::string http_method;
  // The path's pieces; `path_fields[i]` is the place in `fields` of the field that follows the i-th, -1 for none.
  std::vector<std::string> path_texts;
  std::vector<int> path_fields;
  gateway::v1::UpstreamCredential credential = gateway::v1::UPSTREAM_CREDENTIAL_UNSPECIFIED;
  std::vector<int> success_on;
  std::string replaced_by;  // full name of a method of the same pool; empty for none
  bool idempotent = false;
  // What to use once Composio has retired the operation; empty for one of today's API.
  std::string alternative;
  absl::Duration cache_ttl;  // zero: answers are not kept
  bool clears_cache = false;

  const transcode::MessageTable* request = nullptr;
  std::vector<RequestField> fields;  // in the order of `request`'s table, by FieldTable::index
  transcode::FieldSet text_fields;   // those of path, query and headers, and `include_extra`
  transcode::FieldSet not_in_body;   // those that a body of the whole request leaves out
  int include_extra = -1;            // place in `fields` of the field of this name, -1 for none

  // No body, the request itself less what goes elsewhere, or one of its fields.
  enum class Body : uint8_t { kNone, kRequest, kField };
  Body body = Body::kNone;
  const transcode::FieldTable* body_field = nullptr;

  const transcode::MessageTable* response = nullptr;
  // The response field that takes the whole answer; null where the answer is the response itself.
  const transcode::FieldTable* response_field = nullptr;

  // The last field of the path, which names what the operation is about; null where the path has none.
  const RequestField* ResourceField() const;
  // Our name of the request field that Composio calls `upstream_name`; the same where there is none.
  std::string FieldName(absl::string_view upstream_name) const;
};

bool HasRule(const google::protobuf::MethodDescriptor& method);
// {"GET", "/api/v3.1/tools/{tool}"}; both empty where the method has no rule.
std::pair<absl::string_view, absl::string_view> OperationOf(const google::protobuf::MethodDescriptor& method);

// INVALID_ARGUMENT beginning with the method's full name where the rule is unusable: no operation, a template that
// names no field or one that cannot stand in a path, more than one body or one that is not a message, a field of a type
// that a query or header cannot hold, answers that are kept of what is not a GET, options that contradict each other, a
// successor that does not exist, a streaming method. `tables` must outlive the rule.
absl::StatusOr<Rule> CompileRule(const google::protobuf::MethodDescriptor& method, transcode::TableSet& tables);

}  // namespace composio::upstream
