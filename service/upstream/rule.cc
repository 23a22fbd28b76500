// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/rule.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "service/transcode/upstream_naming.h"
#include "service/upstream/path_template.h"
#include "service/upstream/request_field.h"

namespace composio::upstream {
namespace {

namespace v1 = gateway::v1;
using google::protobuf::FieldDescriptor;
using google::protobuf::MethodDescriptor;

absl::Status Bad(absl::string_view why) { return absl::InvalidArgumentError(why); }

absl::StatusOr<const transcode::MessageTable*> CompileTable(const google::protobuf::Descriptor& message,
                                                            transcode::TableSet& tables) {
  return tables.Compile(message, transcode::UpstreamNaming());
}

absl::Status CompileFields(const MethodDescriptor& method, transcode::TableSet& tables, Rule& rule) {
  auto request = CompileTable(*method.input_type(), tables);
  if (!request.ok()) return request.status();
  rule.request = *request;
  for (const transcode::FieldTable& table : rule.request->fields()) {
    auto field = CompileRequestField(table);
    if (!field.ok()) return field.status();
    rule.fields.push_back(*std::move(field));
    if (table.descriptor->name() != "include_extra") continue;
    if (table.type != transcode::ValueType::kBool || table.cardinality != transcode::Cardinality::kSingular) {
      return Bad("field 'include_extra' is no bool");
    }
    rule.include_extra = static_cast<int>(rule.fields.size()) - 1;
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

absl::Status CompilePath(absl::string_view path, Rule& rule) {
  auto pieces = ParsePathTemplate(path);
  if (!pieces.ok()) return pieces.status();
  for (PathPiece& piece : *pieces) {
    rule.path_texts.push_back(std::move(piece.text));
    rule.path_fields.push_back(-1);
    if (piece.field.empty()) continue;
    const int index = IndexOf(rule, piece.field);
    if (index < 0) {
      return Bad(absl::StrCat("path template names '{", piece.field, "}', which the request does not have"));
    }
    RequestField& field = rule.fields[static_cast<size_t>(index)];
    if (absl::Status status = CheckPathField(field); !status.ok()) return status;
    field.place = Place::kPath;
    rule.path_fields.back() = index;
  }
  return absl::OkStatus();
}

absl::Status CompileFieldBody(absl::string_view name, Rule& rule) {
  const int index = IndexOf(rule, name);
  if (index < 0) return Bad(absl::StrCat("body names '", name, "', which the request does not have; one field or '*'"));
  RequestField& field = rule.fields[static_cast<size_t>(index)];
  const FieldDescriptor& descriptor = *field.table->descriptor;
  if (descriptor.type() != FieldDescriptor::TYPE_MESSAGE || descriptor.is_repeated()) {
    return Bad(absl::StrCat("body names '", name, "', which is not one message"));
  }
  if (field.place != Place::kQuery) return Bad(absl::StrCat("field '", name, "' is the body and something else"));
  field.place = Place::kBody;
  rule.body = Rule::Body::kField;
  rule.body_field = field.table;
  return absl::OkStatus();
}

absl::Status CompileBody(absl::string_view body, Rule& rule) {
  if (body.empty()) return absl::OkStatus();
  if (rule.http_method == "GET") return Bad("has a body, but GET sends none");
  if (body.find_first_of(", ") != absl::string_view::npos) return Bad("has two bodies; name one field or '*'");
  if (body != "*") return CompileFieldBody(body, rule);
  rule.body = Rule::Body::kRequest;
  for (RequestField& field : rule.fields) {
    if (field.place == Place::kQuery) field.place = Place::kBody;
  }
  return absl::OkStatus();
}

absl::Status CompileSets(Rule& rule) {
  for (const RequestField& field : rule.fields) {
    if (field.place == Place::kQuery) {
      if (absl::Status status = CheckQueryField(field); !status.ok()) return status;
    }
    const bool extra = &field == rule.fields.data() + rule.include_extra;
    if (field.place != Place::kBody) rule.not_in_body.Insert(*field.table);
    if (extra || (field.place != Place::kBody && field.place != Place::kNowhere)) rule.text_fields.Insert(*field.table);
  }
  return absl::OkStatus();
}

absl::Status CompileResponse(const MethodDescriptor& method, absl::string_view name, transcode::TableSet& tables,
                             Rule& rule) {
  auto response = CompileTable(*method.output_type(), tables);
  if (!response.ok()) return response.status();
  rule.response = *response;
  if (name.empty()) return absl::OkStatus();
  rule.response_field = rule.response->FieldByProtoName(name);
  if (rule.response_field == nullptr) {
    return Bad(absl::StrCat("response names '", name, "', which the response message does not have"));
  }
  const FieldDescriptor& field = *rule.response_field->descriptor;
  if (field.is_map()) return Bad(absl::StrCat("response names '", name, "', which is a map"));
  if (!field.is_repeated() && field.type() != FieldDescriptor::TYPE_MESSAGE) {
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

absl::Status CompileSuccessor(const MethodDescriptor& method, const v1::UpstreamRule& options, Rule& rule) {
  rule.replaced_by = options.replaced_by();
  if (rule.replaced_by.empty()) return absl::OkStatus();
  const MethodDescriptor* const successor = method.file()->pool()->FindMethodByName(rule.replaced_by);
  if (successor != nullptr && successor != &method) return absl::OkStatus();
  return Bad(absl::StrCat("replaced_by names '", rule.replaced_by, "', which is no other method"));
}

absl::Status CompileCache(const v1::UpstreamRule& options, Rule& rule) {
  rule.clears_cache = options.clears_cache();
  if (!options.has_cache_ttl()) return absl::OkStatus();
  if (rule.http_method != "GET")
    return Bad(absl::StrCat("has cache_ttl, but answers to ", rule.http_method, " are not kept"));
  rule.cache_ttl = absl::Seconds(options.cache_ttl().seconds()) + absl::Nanoseconds(options.cache_ttl().nanos());
  return rule.cache_ttl > absl::ZeroDuration() ? absl::OkStatus() : Bad("has a cache_ttl that is not positive");
}

absl::Status Compile(const MethodDescriptor& method, transcode::TableSet& tables, Rule& rule) {
  const v1::UpstreamRule& options = method.options().GetExtension(v1::upstream);
  if (method.client_streaming() || method.server_streaming()) return Bad("streams, but a rule is for unary methods");
  const auto [http_method, path] = OperationOf(method);
  if (http_method.empty()) return Bad("has no operation: name one of get, post, put, patch, delete");
  if (!v1::UpstreamCredential_IsValid(options.credential())) return Bad("names a credential that does not exist");
  rule.http_method = std::string(http_method);
  rule.credential = options.credential();
  rule.alternative = options.alternative();
  rule.idempotent = method.options().idempotency_level() != google::protobuf::MethodOptions::IDEMPOTENCY_UNKNOWN;
  if (absl::Status status = CompileFields(method, tables, rule); !status.ok()) return status;
  if (absl::Status status = CompilePath(path, rule); !status.ok()) return status;
  if (absl::Status status = CompileBody(options.body(), rule); !status.ok()) return status;
  if (absl::Status status = CompileSets(rule); !status.ok()) return status;
  if (absl::Status status = CompileCache(options, rule); !status.ok()) return status;
  if (absl::Status status = CompileSuccess(options, rule); !status.ok()) return status;
  if (absl::Status status = CompileSuccessor(method, options, rule); !status.ok()) return status;
  return CompileResponse(method, options.response(), tables, rule);
}

}  // namespace

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

std::pair<absl::string_view, absl::string_view> OperationOf(const MethodDescriptor& method) {
  const v1::UpstreamRule& rule = method.options().GetExtension(v1::upstream);
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

absl::StatusOr<Rule> CompileRule(const MethodDescriptor& method, transcode::TableSet& tables) {
  Rule rule;
  rule.method = absl::StrCat("/", method.service()->full_name(), "/", method.name());
  if (absl::Status status = Compile(method, tables, rule); !status.ok()) {
    return absl::InvalidArgumentError(absl::StrCat(method.full_name(), ": ", status.message()));
  }
  return rule;
}

}  // namespace composio::upstream
