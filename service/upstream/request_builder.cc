// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/request_builder.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "service/base/error.h"
#include "service/upstream/field_text.h"
#include "service/upstream/url_encoding.h"

namespace composio::upstream {
namespace {

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

}  // namespace

absl::Status RequestBuilder::Build(const Rule& rule, absl::string_view base_url, absl::string_view wire,
                                   BuiltRequest& built) {
  met_.clear();
  has_query_ = false;
  if (absl::Status status = Collect(rule, wire, built); !status.ok()) return status;
  std::string& url = built.url;
  url.reserve(base_url.size() + 256);
  absl::StrAppend(&url, base_url);
  if (absl::Status status = AppendPath(rule, url); !status.ok()) return status;
  if (absl::Status status = AppendQuery(rule, url); !status.ok()) return status;
  if (url.size() > kMaxUrl) {
    return base::Error(absl::StatusCode::kResourceExhausted, gateway::v1::ERROR_REASON_MESSAGE_TOO_LARGE,
                       absl::StrCat("the request makes a URL of ", url.size(), " bytes, more than the ", kMaxUrl,
                                    " that can be sent; ask for fewer values at once"));
  }
  return AddHeaders(rule, built);
}

std::string RequestBuilder::ResourceName(const Rule& rule, absl::string_view wire) {
  std::string name;
  const RequestField* field = rule.ResourceField();
  WireReader reader(wire);
  WireField value;
  while (field != nullptr && reader.Next(value)) {
    if (value.number != field->number || !FitsWire(field->kind, value.type)) continue;
    name.clear();
    if (!AppendText(*field, field->kind, value, name).ok()) return "";
  }
  return name;
}

absl::Status RequestBuilder::Collect(const Rule& rule, absl::string_view wire, BuiltRequest& built) {
  WireReader reader(wire);
  WireField value;
  while (!reader.AtEnd()) {
    if (!reader.Next(value)) return Malformed(rule);
    if (value.number == rule.include_extra_number) built.include_extra = value.value != 0;
    const RequestField* field = rule.Find(value.number);
    if (field == nullptr || field->place == Place::kNowhere || field->place == Place::kBody) continue;
    const size_t index = static_cast<size_t>(field - rule.fields.data());
    const TextKind kind = field->map ? TextKind::kNone : field->kind;
    if (FitsWire(kind, value.type)) {
      Meet(index, value);
    } else if (absl::Status status = MeetPacked(rule, index, value); !status.ok()) {
      return status;
    }
  }
  std::sort(met_.begin(), met_.end(), [](const Met& a, const Met& b) {
    return a.field != b.field ? a.field < b.field : a.sequence < b.sequence;
  });
  return absl::OkStatus();
}

// A value of another wire type than its field's: a packed list, or nonsense.
absl::Status RequestBuilder::MeetPacked(const Rule& rule, size_t index, const WireField& value) {
  const RequestField& field = rule.fields[index];
  unpacked_.clear();
  if (!field.repeated || value.type != WireField::kBytes || !Unpack(field.kind, value.bytes, unpacked_)) {
    return Malformed(rule);
  }
  for (const WireField& element : unpacked_) Meet(index, element);
  return absl::OkStatus();
}

const WireField* RequestBuilder::Last(size_t field) const {
  const WireField* last = nullptr;
  for (const Met& met : met_) {
    if (met.field == field) last = &met.value;
  }
  return last;
}

absl::Status RequestBuilder::AppendPath(const Rule& rule, std::string& url) {
  for (size_t i = 0; i < rule.path_texts.size(); ++i) {
    url.append(rule.path_texts[i]);
    if (rule.path_fields[i] < 0) continue;
    const size_t index = static_cast<size_t>(rule.path_fields[i]);
    const RequestField& field = rule.fields[index];
    text_.clear();
    const WireField* value = Last(index);
    if (value != nullptr && (field.kind != TextKind::kEnum || !IsZero(*value))) {
      if (absl::Status status = AppendText(field, field.kind, *value, text_); !status.ok()) return status;
    }
    if (absl::Status status = CheckSegment(field, text_); !status.ok()) return status;
    AppendPercentEncoded(text_, url);
  }
  return absl::OkStatus();
}

absl::Status RequestBuilder::AppendQuery(const Rule& rule, std::string& url) {
  written_.clear();
  for (size_t begin = 0, end; begin < met_.size(); begin = end) {
    const size_t index = met_[begin].field;
    end = begin + 1;
    while (end < met_.size() && met_[end].field == index) ++end;
    const RequestField& field = rule.fields[index];
    if (field.place != Place::kQuery) continue;
    const size_t length = url.size();
    if (absl::Status status = AppendField(field, begin, end, url); !status.ok()) return status;
    if (url.size() == length) continue;
    for (const RequestField* other : written_) {
      if (other->upstream_name == field.upstream_name) {
        return base::InvalidField(field.name, absl::StrCat("must not be set together with ", other->name));
      }
    }
    written_.push_back(&field);
  }
  return absl::OkStatus();
}

absl::Status RequestBuilder::AppendField(const RequestField& field, size_t begin, size_t end, std::string& url) {
  if (field.map) return AppendMap(field, begin, end, url);
  if (field.repeated) return AppendList(field, begin, end, url);
  const WireField& value = met_[end - 1].value;
  if (!field.has_presence && IsZero(value)) return absl::OkStatus();
  text_.clear();
  // The zero value of an enum stands for none, also where it was set.
  if (field.kind != TextKind::kEnum || !IsZero(value)) {
    if (absl::Status status = AppendText(field, field.kind, value, text_); !status.ok()) return status;
  } else {
    return absl::OkStatus();
  }
  AppendParameter(field.encoded_name, text_, url);
  return absl::OkStatus();
}

absl::Status RequestBuilder::AppendList(const RequestField& field, size_t begin, size_t end, std::string& url) {
  const bool apart = field.style == gateway::v1::UPSTREAM_STYLE_REPEATED;
  std::string all;
  for (size_t i = begin; i < end; ++i) {
    text_.clear();
    if (absl::Status status = AppendText(field, field.kind, met_[i].value, text_); !status.ok()) return status;
    if (apart) {
      AppendParameter(field.encoded_name, text_, url);
      continue;
    }
    if (absl::Status status = CheckElement(field, text_); !status.ok()) return status;
    absl::StrAppend(&all, i == begin ? "" : ",", text_);
  }
  if (!apart) AppendParameter(field.encoded_name, all, url);
  return absl::OkStatus();
}

absl::Status RequestBuilder::AppendMap(const RequestField& field, size_t begin, size_t end, std::string& url) {
  for (size_t i = begin; i < end; ++i) {
    WireField key, value, part;
    key.type = FitsWire(field.map_key_kind, WireField::kBytes) ? WireField::kBytes : WireField::kVarint;
    value.type = FitsWire(field.kind, WireField::kBytes) ? WireField::kBytes : WireField::kVarint;
    WireReader reader(met_[i].value.bytes);
    while (!reader.AtEnd()) {
      if (!reader.Next(part)) return base::InvalidField(field.name, "holds bytes that are no entry of a map");
      if (part.number == 1 && FitsWire(field.map_key_kind, part.type)) key = part;
      if (part.number == 2 && FitsWire(field.kind, part.type)) value = part;
    }
    text_.clear();
    if (absl::Status status = AppendText(field, field.map_key_kind, key, text_); !status.ok()) return status;
    std::string name = absl::StrCat(field.encoded_name, "%5B");
    AppendPercentEncoded(text_, name);
    name.append("%5D");
    text_.clear();
    if (absl::Status status = AppendText(field, field.kind, value, text_); !status.ok()) return status;
    AppendParameter(name, text_, url);
  }
  return absl::OkStatus();
}

absl::Status RequestBuilder::AddHeaders(const Rule& rule, BuiltRequest& built) {
  for (size_t i = 0; i < rule.fields.size(); ++i) {
    const RequestField& field = rule.fields[i];
    if (field.place != Place::kHeader) continue;
    const WireField* value = Last(i);
    if (value == nullptr || value->bytes.empty()) continue;
    if (absl::Status status = CheckHeaderValue(field, value->bytes); !status.ok()) return status;
    built.headers.emplace_back(field.upstream_name, std::string(value->bytes));
  }
  return absl::OkStatus();
}

void RequestBuilder::AppendParameter(absl::string_view encoded_name, absl::string_view value, std::string& url) {
  url.push_back(has_query_ ? '&' : '?');
  has_query_ = true;
  absl::StrAppend(&url, encoded_name, "=");
  AppendPercentEncoded(value, url);
}

}  // namespace composio::upstream
