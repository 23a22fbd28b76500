// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <google/protobuf/descriptor.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "composio/gateway/v1/upstream.pb.h"

namespace composio::upstream {

// How the value of a request field is read from the wire and written as text.
enum class TextKind : uint8_t {
  kString,
  kBytes,
  kBool,
  kInt32,
  kInt64,
  kUint32,
  kUint64,
  kSint32,
  kSint64,
  kFixed32,
  kFixed64,
  kSfixed32,
  kSfixed64,
  kFloat,
  kDouble,
  kEnum,
  kTimestamp,
  kNone,  // only a body can hold it
};

enum class Place : uint8_t { kPath, kQuery, kBody, kHeader, kNowhere };

// One field of a request message.
struct RequestField {
  int number = 0;
  std::string name;           // ours, for errors
  std::string upstream_name;  // Composio's; the header's name for Place::kHeader
  std::string encoded_name;   // the same, percent-encoded
  Place place = Place::kNowhere;
  TextKind kind = TextKind::kNone;  // of a map: of its values
  gateway::v1::UpstreamStyle style = gateway::v1::UPSTREAM_STYLE_UNSPECIFIED;
  bool repeated = false;  // a list
  bool map = false;
  TextKind map_key_kind = TextKind::kNone;
  // Whether the zero value on the wire means something: with presence it is sent, without it is not.
  bool has_presence = false;
  bool not_negative = false;
  // Values of an enum and Composio's strings for them; the zero value is not among them.
  std::vector<std::pair<int32_t, std::string>> enum_values;
};

// A method's rule, checked and ready for use. Constant after it was compiled.
struct Rule {
  std::string method;  // "/composio.gateway.v1.AppService/GetApp"
  std::string http_method;
  // The path's pieces; `path_fields[i]` is the place in `fields` of the field that follows the i-th, -1 for none.
  std::vector<std::string> path_texts;
  std::vector<int> path_fields;
  std::vector<RequestField> fields;  // in the order of the message
  gateway::v1::UpstreamCredential credential = gateway::v1::UPSTREAM_CREDENTIAL_UNSPECIFIED;
  std::vector<int> success_on;
  bool idempotent = false;

  // None, the request itself less what went elsewhere, or one of its fields.
  enum class Body : uint8_t { kNone, kMessage, kField };
  Body body = Body::kNone;

  // The response field that takes the whole answer; null where the answer is the response itself.
  const google::protobuf::FieldDescriptor* response_field = nullptr;
  const google::protobuf::Descriptor* response_type = nullptr;
  int include_extra_number = 0;  // of the request field `include_extra`; 0 where there is none

  const RequestField* Find(int number) const;
  // The last field of the path, which names what the operation is about; null where the path has none.
  const RequestField* ResourceField() const;
  // Our name of the request field that Composio calls `upstream_name`; the same where there is none.
  std::string FieldName(absl::string_view upstream_name) const;
};

bool HasRule(const google::protobuf::MethodDescriptor& method);

// INVALID_ARGUMENT beginning with the method's full name where the rule is unusable: no operation, a template that
// names no field or one that cannot stand in a path, more than one body or one that is not a message, a field of a type
// that a query or header cannot hold, options that contradict each other, a streaming method.
absl::StatusOr<Rule> CompileRule(const google::protobuf::MethodDescriptor& method);

}  // namespace composio::upstream
