// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/request_field.h"

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "service/transcode/upstream_naming.h"
#include "service/upstream/url_encoding.h"

namespace composio::upstream {
namespace {

namespace v1 = gateway::v1;
using transcode::Cardinality;
using transcode::FieldTable;
using transcode::ValueType;

absl::Status Bad(const FieldTable& field, absl::string_view why) {
  return absl::InvalidArgumentError(absl::StrCat("field '", field.descriptor->name(), "' ", why));
}

bool IsHeaderName(absl::string_view name) {
  for (unsigned char c : name) {
    if (!absl::ascii_isalnum(c) && c != '-') return false;
  }
  return !name.empty();
}

absl::Status CheckHeader(const FieldTable& field, const v1::UpstreamField& options) {
  if (field.type != ValueType::kString || field.cardinality != Cardinality::kSingular) {
    return Bad(field, "is a header, but no string");
  }
  if (!IsHeaderName(options.header())) return Bad(field, "has a header name that cannot be sent");
  if (options.skip()) return Bad(field, "is a header and never sent");
  return absl::OkStatus();
}

bool IsMessage(ValueType type) {
  switch (type) {
    case ValueType::kMessage:
    case ValueType::kStruct:
    case ValueType::kValue:
    case ValueType::kListValue:
    case ValueType::kNullValue:
    case ValueType::kAny:
      return true;
    default:
      return false;
  }
}

}  // namespace

absl::StatusOr<RequestField> CompileRequestField(const FieldTable& table) {
  const v1::UpstreamField& options = transcode::UpstreamOptions(*table.descriptor);
  RequestField field;
  field.table = &table;
  field.name = table.descriptor->name();
  field.upstream_name = table.name;
  field.style = options.style();
  field.place = options.skip() || options.extra() ? Place::kNowhere : Place::kQuery;
  field.not_negative = field.name == "page_size";
  if (!options.header().empty()) {
    if (absl::Status status = CheckHeader(table, options); !status.ok()) return status;
    field.place = Place::kHeader;
    field.upstream_name = absl::AsciiStrToLower(options.header());
  }
  AppendPercentEncoded(field.upstream_name, field.encoded_name);
  return field;
}

absl::Status CheckPathField(const RequestField& field) {
  switch (field.table->type) {
    case ValueType::kString:
    case ValueType::kEnum:
    case ValueType::kInt32:
    case ValueType::kInt64:
    case ValueType::kUint32:
    case ValueType::kUint64:
      break;
    default:
      return Bad(*field.table, "stands in the path, but is no string, enum or integer");
  }
  if (field.table->cardinality != Cardinality::kSingular) return Bad(*field.table, "stands in the path, but is a list");
  if (field.place != Place::kQuery && field.place != Place::kPath) {
    return Bad(*field.table, "stands in the path, but is a header or never sent");
  }
  return absl::OkStatus();
}

absl::Status CheckQueryField(const RequestField& field) {
  const FieldTable& table = *field.table;
  if (IsMessage(table.type)) return Bad(table, "is of a type that a query cannot hold");
  const bool map = table.cardinality == Cardinality::kMap;
  if (field.style == v1::UPSTREAM_STYLE_BRACKETED && !map) return Bad(table, "is bracketed, but no map");
  const bool list_style = field.style == v1::UPSTREAM_STYLE_COMMA_JOINED || field.style == v1::UPSTREAM_STYLE_REPEATED;
  if (list_style && table.cardinality != Cardinality::kRepeated) {
    return Bad(table, "has the style of a list, but is none");
  }
  return absl::OkStatus();
}

}  // namespace composio::upstream
