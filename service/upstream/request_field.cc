// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/request_field.h"

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "service/upstream/url_encoding.h"

namespace composio::upstream {
namespace {

namespace v1 = gateway::v1;
using google::protobuf::EnumDescriptor;
using google::protobuf::FieldDescriptor;

TextKind KindOf(const FieldDescriptor& field) {
  switch (field.type()) {
    case FieldDescriptor::TYPE_STRING:
      return TextKind::kString;
    case FieldDescriptor::TYPE_BYTES:
      return TextKind::kBytes;
    case FieldDescriptor::TYPE_BOOL:
      return TextKind::kBool;
    case FieldDescriptor::TYPE_INT32:
      return TextKind::kInt32;
    case FieldDescriptor::TYPE_INT64:
      return TextKind::kInt64;
    case FieldDescriptor::TYPE_UINT32:
      return TextKind::kUint32;
    case FieldDescriptor::TYPE_UINT64:
      return TextKind::kUint64;
    case FieldDescriptor::TYPE_SINT32:
      return TextKind::kSint32;
    case FieldDescriptor::TYPE_SINT64:
      return TextKind::kSint64;
    case FieldDescriptor::TYPE_FIXED32:
      return TextKind::kFixed32;
    case FieldDescriptor::TYPE_FIXED64:
      return TextKind::kFixed64;
    case FieldDescriptor::TYPE_SFIXED32:
      return TextKind::kSfixed32;
    case FieldDescriptor::TYPE_SFIXED64:
      return TextKind::kSfixed64;
    case FieldDescriptor::TYPE_FLOAT:
      return TextKind::kFloat;
    case FieldDescriptor::TYPE_DOUBLE:
      return TextKind::kDouble;
    case FieldDescriptor::TYPE_ENUM:
      return TextKind::kEnum;
    case FieldDescriptor::TYPE_MESSAGE:
      if (field.message_type()->full_name() == "google.protobuf.Timestamp") return TextKind::kTimestamp;
      return TextKind::kNone;
    default:
      return TextKind::kNone;
  }
}

// "SOME_ENUM_" for SomeEnum, as buf's style guide has it.
std::string PrefixOf(const EnumDescriptor& type) {
  std::string prefix;
  for (char c : type.name()) {
    if (absl::ascii_isupper(static_cast<unsigned char>(c)) && !prefix.empty()) prefix.push_back('_');
    prefix.push_back(absl::ascii_toupper(static_cast<unsigned char>(c)));
  }
  return prefix + "_";
}

std::vector<std::pair<int32_t, std::string>> ValuesOf(const EnumDescriptor& type) {
  const std::string prefix = PrefixOf(type);
  std::vector<std::pair<int32_t, std::string>> values;
  for (int i = 0; i < type.value_count(); ++i) {
    const auto& value = *type.value(i);
    if (value.number() == 0) continue;
    std::string text = value.options().HasExtension(v1::upstream_value)
                           ? value.options().GetExtension(v1::upstream_value)
                           : std::string(absl::StripPrefix(value.name(), prefix));
    values.emplace_back(value.number(), std::move(text));
  }
  return values;
}

absl::Status Bad(const FieldDescriptor& field, absl::string_view why) {
  return absl::InvalidArgumentError(absl::StrCat("field '", field.name(), "' ", why));
}

bool IsHeaderName(absl::string_view name) {
  for (unsigned char c : name) {
    if (!absl::ascii_isalnum(c) && c != '-') return false;
  }
  return !name.empty();
}

bool IsStruct(const FieldDescriptor& field) {
  return field.type() == FieldDescriptor::TYPE_MESSAGE && !field.is_repeated() &&
         field.message_type()->full_name() == "google.protobuf.Struct";
}

absl::Status CheckOptions(const FieldDescriptor& field, const v1::UpstreamField& options) {
  if ((options.extra() || options.open()) && !IsStruct(field)) return Bad(field, "is extra or open, but no Struct");
  if (options.empty_is_null() && (field.is_repeated() || !field.has_presence())) {
    return Bad(field, "has empty_is_null without presence");
  }
  if (options.header().empty()) return absl::OkStatus();
  if (field.type() != FieldDescriptor::TYPE_STRING || field.is_repeated())
    return Bad(field, "is a header, but no string");
  if (!IsHeaderName(options.header())) return Bad(field, "has a header name that cannot be sent");
  if (options.skip() || options.extra() || options.open()) return Bad(field, "is a header and something else");
  return absl::OkStatus();
}

void SetType(const FieldDescriptor& field, RequestField& compiled) {
  compiled.map = field.is_map();
  compiled.repeated = field.is_repeated() && !compiled.map;
  const FieldDescriptor& value = compiled.map ? *field.message_type()->map_value() : field;
  if (compiled.map) compiled.map_key_kind = KindOf(*field.message_type()->map_key());
  compiled.kind = KindOf(value);
  if (compiled.kind == TextKind::kEnum) compiled.enum_values = ValuesOf(*value.enum_type());
  compiled.has_presence = !field.is_repeated() && field.has_presence();
  compiled.not_negative = field.name() == "page_size";
}

}  // namespace

absl::StatusOr<RequestField> CompileRequestField(const FieldDescriptor& field) {
  const v1::UpstreamField& options = field.options().GetExtension(v1::upstream_field);
  if (absl::Status status = CheckOptions(field, options); !status.ok()) return status;
  RequestField compiled;
  compiled.number = field.number();
  compiled.name = field.name();
  compiled.upstream_name = options.name().empty() ? field.name() : options.name();
  compiled.style = options.style();
  compiled.place = options.skip() || options.extra() ? Place::kNowhere : Place::kQuery;
  if (!options.header().empty()) {
    compiled.place = Place::kHeader;
    compiled.upstream_name = absl::AsciiStrToLower(options.header());
  }
  AppendPercentEncoded(compiled.upstream_name, compiled.encoded_name);
  SetType(field, compiled);
  return compiled;
}

absl::Status CheckQueryField(const RequestField& field) {
  const auto bad = [&field](absl::string_view why) {
    return absl::InvalidArgumentError(absl::StrCat("field '", field.name, "' ", why));
  };
  if (field.kind == TextKind::kNone) return bad("is of a type that a query cannot hold");
  if (field.style == v1::UPSTREAM_STYLE_BRACKETED && !field.map) return bad("is bracketed, but no map");
  const bool list_style = field.style == v1::UPSTREAM_STYLE_COMMA_JOINED || field.style == v1::UPSTREAM_STYLE_REPEATED;
  if (list_style && !field.repeated) return bad("has the style of a list, but is none");
  return absl::OkStatus();
}

}  // namespace composio::upstream
