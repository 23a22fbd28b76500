// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/rule.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "service/upstream/path_template.h"
#include "service/upstream/request_field.h"

namespace composio::upstream {
namespace {

namespace v1 = gateway::v1;
using google::protobuf::FieldDescriptor;
using google::protobuf::MethodDescriptor;

absl::Status Bad(absl::string_view why) { return absl::InvalidArgumentError(why); }

// The operation's HTTP method and its path template; both empty where the rule has none.
std::pair<absl::string_view, absl::string_view> OperationOf(const v1::UpstreamRule& rule) {
  switch (rule.operation_case()) {
    case v1::UpstreamRule::kGet:
      return {"GET", rule.get()};
    case v1::UpstreamRule::kPost:
      return {"POST", rule.post()};
    case v1::UpstreamRule::kPut:
      return {"PUT", rule.put()};
    case v1::UpstreamRule::kPatch:
      return {"PATCH", rule.patch()};
    case v1::UpstreamRule::kDelete:
      return {"DELETE", rule.delete_()};
    case v1::UpstreamRule::OPERATION_NOT_SET:
      break;
  }
  return {};
}

absl::Status CompileFields(const MethodDescriptor& method, Rule& rule) {
  const auto& request = *method.input_type();
  for (int i = 0; i < request.field_count(); ++i) {
    const FieldDescriptor& descriptor = *request.field(i);
    auto field = CompileRequestField(descriptor);
    if (!field.ok()) return field.status();
    rule.fields.push_back(*std::move(field));
    if (descriptor.name() != "include_extra") continue;
    if (descriptor.type() != FieldDescriptor::TYPE_BOOL || descriptor.is_repeated()) {
      return Bad("field 'include_extra' is no bool");
    }
    rule.include_extra_number = descriptor.number();
    rule.fields.back().place = Place::kNowhere;
  }
  return absl::OkStatus();
}

int IndexOf(const Rule& rule, absl::string_view name) {
  for (size_t i = 0; i < rule.fields.size(); ++i) {
    if (rule.fields[i].name == name) return static_cast<int>(i);
  }
  return -1;
}

absl::Status CheckPathField(const RequestField& field) {
  const bool text = field.kind != TextKind::kNone && field.kind != TextKind::kBytes && field.kind != TextKind::kFloat &&
                    field.kind != TextKind::kDouble && field.kind != TextKind::kTimestamp;
  if (field.repeated || field.map || !text) {
    return Bad(absl::StrCat("field '", field.name, "' stands in the path, but is no string, enum or integer"));
  }
  if (field.place != Place::kQuery && field.place != Place::kPath) {
    return Bad(absl::StrCat("field '", field.name, "' stands in the path, but is a header or never sent"));
  }
  return absl::OkStatus();
}

absl::Status CompilePath(absl::string_view path, Rule& rule) {
  auto pieces = ParsePathTemplate(path);
  if (!pieces.ok()) return pieces.status();
  for (PathPiece& piece : *pieces) {
    rule.path_texts.push_back(std::move(piece.text));
    rule.path_fields.push_back(-1);
    if (piece.field.empty()) continue;
    const int index = IndexOf(rule, piece.field);
    if (index < 0)
      return Bad(absl::StrCat("path template names '{", piece.field, "}', which the request does not have"));
    RequestField& field = rule.fields[static_cast<size_t>(index)];
    if (absl::Status status = CheckPathField(field); !status.ok()) return status;
    field.place = Place::kPath;
    rule.path_fields.back() = index;
  }
  return absl::OkStatus();
}

absl::Status CompileFieldBody(const MethodDescriptor& method, absl::string_view name, Rule& rule) {
  const int index = IndexOf(rule, name);
  if (index < 0) return Bad(absl::StrCat("body names '", name, "', which the request does not have; one field or '*'"));
  RequestField& field = rule.fields[static_cast<size_t>(index)];
  const FieldDescriptor& descriptor = *method.input_type()->FindFieldByNumber(field.number);
  if (descriptor.type() != FieldDescriptor::TYPE_MESSAGE || descriptor.is_repeated()) {
    return Bad(absl::StrCat("body names '", name, "', which is not one message"));
  }
  if (field.place != Place::kQuery) return Bad(absl::StrCat("field '", name, "' is the body and something else"));
  field.place = Place::kBody;
  rule.body = Rule::Body::kField;
  return absl::OkStatus();
}

absl::Status CompileBody(const MethodDescriptor& method, absl::string_view body, Rule& rule) {
  if (body.empty()) return absl::OkStatus();
  if (rule.http_method == "GET") return Bad("has a body, but GET sends none");
  if (body.find_first_of(", ") != absl::string_view::npos) return Bad("has two bodies; name one field or '*'");
  if (body != "*") return CompileFieldBody(method, body, rule);
  rule.body = Rule::Body::kMessage;
  for (RequestField& field : rule.fields) {
    if (field.place == Place::kQuery) field.place = Place::kBody;
  }
  return absl::OkStatus();
}

absl::Status CheckQuery(const Rule& rule) {
  for (const RequestField& field : rule.fields) {
    if (field.place != Place::kQuery) continue;
    if (absl::Status status = CheckQueryField(field); !status.ok()) return status;
  }
  return absl::OkStatus();
}

absl::Status CompileResponse(const MethodDescriptor& method, absl::string_view name, Rule& rule) {
  rule.response_type = method.output_type();
  if (name.empty()) return absl::OkStatus();
  rule.response_field = rule.response_type->FindFieldByName(std::string(name));
  if (rule.response_field == nullptr) {
    return Bad(absl::StrCat("response names '", name, "', which the response message does not have"));
  }
  if (rule.response_field->is_map()) return Bad(absl::StrCat("response names '", name, "', which is a map"));
  if (!rule.response_field->is_repeated() && rule.response_field->type() != FieldDescriptor::TYPE_MESSAGE) {
    return Bad(absl::StrCat("response names '", name, "', which is neither a message nor a list"));
  }
  return absl::OkStatus();
}

absl::Status CompileSuccess(const v1::UpstreamRule& options, Rule& rule) {
  for (int status : options.success_on()) {
    if (status < 300 || status > 599) return Bad(absl::StrCat("success_on holds ", status, "; it takes 300 to 599"));
    rule.success_on.push_back(status);
  }
  return absl::OkStatus();
}

absl::Status Compile(const MethodDescriptor& method, Rule& rule) {
  const v1::UpstreamRule& options = method.options().GetExtension(v1::upstream);
  if (method.client_streaming() || method.server_streaming()) return Bad("streams, but a rule is for unary methods");
  const auto [http_method, path] = OperationOf(options);
  if (http_method.empty()) return Bad("has no operation: name one of get, post, put, patch, delete");
  if (!v1::UpstreamCredential_IsValid(options.credential())) return Bad("names a credential that does not exist");
  rule.http_method = std::string(http_method);
  rule.credential = options.credential();
  rule.idempotent = method.options().idempotency_level() != google::protobuf::MethodOptions::IDEMPOTENCY_UNKNOWN;
  if (absl::Status status = CompileFields(method, rule); !status.ok()) return status;
  if (absl::Status status = CompilePath(path, rule); !status.ok()) return status;
  if (absl::Status status = CompileBody(method, options.body(), rule); !status.ok()) return status;
  if (absl::Status status = CheckQuery(rule); !status.ok()) return status;
  if (absl::Status status = CompileSuccess(options, rule); !status.ok()) return status;
  return CompileResponse(method, options.response(), rule);
}

}  // namespace

const RequestField* Rule::Find(int number) const {
  for (const RequestField& field : fields) {
    if (field.number == number) return &field;
  }
  return nullptr;
}

const RequestField* Rule::ResourceField() const {
  for (size_t i = path_fields.size(); i-- > 0;) {
    if (path_fields[i] >= 0) return &fields[static_cast<size_t>(path_fields[i])];
  }
  return nullptr;
}

std::string Rule::FieldName(absl::string_view upstream_name) const {
  for (const RequestField& field : fields) {
    if (field.upstream_name == upstream_name) return field.name;
  }
  return std::string(upstream_name);
}

bool HasRule(const MethodDescriptor& method) { return method.options().HasExtension(v1::upstream); }

absl::StatusOr<Rule> CompileRule(const MethodDescriptor& method) {
  Rule rule;
  rule.method = absl::StrCat("/", method.service()->full_name(), "/", method.name());
  if (absl::Status status = Compile(method, rule); !status.ok()) {
    return absl::InvalidArgumentError(absl::StrCat(method.full_name(), ": ", status.message()));
  }
  return rule;
}

}  // namespace composio::upstream
