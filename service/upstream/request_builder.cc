// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/request_builder.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "service/base/error.h"
#include "service/upstream/url_encoding.h"

namespace composio::upstream {
namespace {

using transcode::Cardinality;
using transcode::FieldTable;
using transcode::FieldText;
using transcode::ValueType;

absl::Status Malformed(const Rule& rule) {
  return base::Error(absl::StatusCode::kInvalidArgument, gateway::v1::ERROR_REASON_REQUEST_MALFORMED,
                     absl::StrCat("the request's bytes are not a request message of ", rule.method,
                                  "; encode it with the protos of this gateway's version"));
}

absl::Status CheckSegment(const RequestField& field, absl::string_view segment) {
  if (segment.empty()) return base::InvalidField(field.name, "must be set");
  if (segment == "." || segment == "..") return base::InvalidField(field.name, "must not be '.' or '..'");
  return absl::OkStatus();
}

absl::Status CheckHeaderValue(const RequestField& field, absl::string_view value) {
  const bool good = std::all_of(value.begin(), value.end(), [](unsigned char c) { return c >= ' ' && c != 0x7f; });
  return good ? absl::OkStatus() : base::InvalidField(field.name, "must not hold control characters");
}

// An element that a comma-joined list could not carry: it would come apart, or vanish.
absl::Status CheckElement(const RequestField& field, absl::string_view element) {
  if (element.empty()) return base::InvalidField(field.name, "must not hold empty values");
  if (absl::StrContains(element, ',')) {
    return base::InvalidField(field.name, "must not hold values with a comma, which is Composio's separator");
  }
  return absl::OkStatus();
}

// What has a text, but none that Composio would understand: an enum's number without a word.
absl::Status CheckText(const RequestField& field, absl::string_view text) {
  int64_t number;
  if (field.table->type == ValueType::kEnum && absl::SimpleAtoi(text, &number)) {
    return base::InvalidField(field.name, absl::StrCat(text, " is no value of its enum that can be asked for"));
  }
  if (field.not_negative && absl::StartsWith(text, "-")) return base::InvalidField(field.name, "must not be negative");
  return absl::OkStatus();
}

// The zero value of an enum stands for none, also where it was set.
bool IsUnsetEnum(const FieldTable& table, absl::string_view text) {
  return table.type == ValueType::kEnum && (text == "0" || text == table.enumeration->Word(0));
}

}  // namespace

absl::Status RequestBuilder::Build(const Rule& rule, absl::string_view base_url, absl::string_view wire,
                                   BuiltRequest& built) {
  path_values_.resize(rule.path_texts.size());
  for (std::string& value : path_values_) value.clear();
  query_.clear();
  written_.clear();
  const absl::Status status = transcode::ReadFields(*rule.request, wire, rule.text_fields,
                                                    [&](const FieldText& value) { return Take(rule, value, built); });
  if (!status.ok()) {
    return base::ReasonOf(status) == gateway::v1::ERROR_REASON_UNSPECIFIED ? Malformed(rule) : status;
  }
  std::string& url = built.url;
  url.reserve(base_url.size() + 128 + query_.size());
  absl::StrAppend(&url, base_url);
  if (absl::Status bad = AppendPath(rule, url); !bad.ok()) return bad;
  url.append(query_);
  if (url.size() <= kMaxUrl) return absl::OkStatus();
  return base::Error(absl::StatusCode::kResourceExhausted, gateway::v1::ERROR_REASON_MESSAGE_TOO_LARGE,
                     absl::StrCat("the request makes a URL of ", url.size(), " bytes, more than the ", kMaxUrl,
                                  " that can be sent; ask for fewer values at once"));
}

std::string RequestBuilder::ResourceName(const Rule& rule, absl::string_view wire) {
  const RequestField* field = rule.ResourceField();
  if (field == nullptr) return "";
  transcode::FieldSet wanted;
  wanted.Insert(*field->table);
  std::string name;
  const absl::Status status = transcode::ReadFields(*rule.request, wire, wanted, [&name](const FieldText& value) {
    name = std::string(value.text);
    return absl::OkStatus();
  });
  return status.ok() ? name : "";
}

absl::Status RequestBuilder::Take(const Rule& rule, const FieldText& value, BuiltRequest& built) {
  if (value.field.index == rule.include_extra) {
    built.include_extra = value.text == "true";
    return absl::OkStatus();
  }
  const RequestField& field = rule.fields[value.field.index];
  const bool list = value.field.cardinality == Cardinality::kRepeated;
  if (!list && IsUnsetEnum(value.field, value.text)) return absl::OkStatus();
  if (absl::Status status = CheckText(field, value.text); !status.ok()) return status;
  if (field.place == Place::kQuery) return TakeQuery(field, value);
  if (field.place == Place::kHeader) {
    if (value.text.empty()) return absl::OkStatus();
    built.headers.emplace_back(field.upstream_name, std::string(value.text));
    return CheckHeaderValue(field, value.text);
  }
  for (size_t i = 0; i < path_values_.size(); ++i) {
    if (rule.path_fields[i] == value.field.index) path_values_[i].assign(value.text.data(), value.text.size());
  }
  return absl::OkStatus();
}

absl::Status RequestBuilder::TakeQuery(const RequestField& field, const FieldText& value) {
  if (value.field.cardinality == Cardinality::kRepeated && field.style != gateway::v1::UPSTREAM_STYLE_REPEATED) {
    return TakeElement(field, value.text);
  }
  if (absl::Status status = BeginParameter(field); !status.ok()) return status;
  if (value.field.cardinality == Cardinality::kMap) {
    query_.append("%5B");
    AppendPercentEncoded(value.key, query_);
    query_.append("%5D");
  }
  query_.push_back('=');
  AppendPercentEncoded(value.text, query_);
  return absl::OkStatus();
}

absl::Status RequestBuilder::TakeElement(const RequestField& field, absl::string_view text) {
  if (absl::Status status = CheckElement(field, text); !status.ok()) return status;
  if (!written_.empty() && written_.back() == &field) {
    query_.append("%2C");
  } else {
    if (absl::Status status = BeginParameter(field); !status.ok()) return status;
    query_.push_back('=');
  }
  AppendPercentEncoded(text, query_);
  return absl::OkStatus();
}

absl::Status RequestBuilder::BeginParameter(const RequestField& field) {
  for (const RequestField* other : written_) {
    if (other != &field && other->upstream_name == field.upstream_name) {
      return base::InvalidField(field.name, absl::StrCat("must not be set together with ", other->name));
    }
  }
  query_.push_back(written_.empty() ? '?' : '&');
  query_.append(field.encoded_name);
  written_.push_back(&field);
  return absl::OkStatus();
}

absl::Status RequestBuilder::AppendPath(const Rule& rule, std::string& url) {
  for (size_t i = 0; i < rule.path_texts.size(); ++i) {
    url.append(rule.path_texts[i]);
    if (rule.path_fields[i] < 0) continue;
    const RequestField& field = rule.fields[static_cast<size_t>(rule.path_fields[i])];
    if (absl::Status status = CheckSegment(field, path_values_[i]); !status.ok()) return status;
    AppendPercentEncoded(path_values_[i], url);
  }
  return absl::OkStatus();
}

}  // namespace composio::upstream
