// SPDX-License-Identifier: Apache-2.0
#include "service/transcode/upstream_naming.h"

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/string_view.h"

namespace composio::transcode {
namespace {

// AuthScheme -> AUTH_SCHEME_
std::string Prefix(const std::string& name) {
  std::string prefix;
  for (const char c : name) {
    if (absl::ascii_isupper(static_cast<unsigned char>(c)) && !prefix.empty()) prefix += '_';
    prefix += absl::ascii_toupper(static_cast<unsigned char>(c));
  }
  return prefix + '_';
}

}  // namespace

const gateway::v1::UpstreamField& UpstreamOptions(const google::protobuf::FieldDescriptor& field) {
  return field.options().GetExtension(gateway::v1::upstream_field);
}

FieldNaming UpstreamNaming::Field(const google::protobuf::FieldDescriptor& field) const {
  const gateway::v1::UpstreamField& options = UpstreamOptions(field);
  FieldNaming naming;
  naming.name = options.name().empty() ? field.name() : options.name();
  naming.skip = options.skip() || !options.header().empty();
  naming.extra = options.extra();
  naming.open = options.open();
  naming.empty_is_null = options.empty_is_null();
  naming.always = options.always();
  naming.also = options.also();
  naming.as_number = options.as_number();
  return naming;
}

std::string UpstreamNaming::EnumValue(const google::protobuf::EnumValueDescriptor& value) const {
  const std::string& word = value.options().GetExtension(gateway::v1::upstream_value);
  if (!word.empty()) return word;
  const std::string prefix = Prefix(value.type()->name());
  return absl::StartsWith(value.name(), prefix) ? value.name().substr(prefix.size()) : value.name();
}

bool UpstreamNaming::Bare(const google::protobuf::Descriptor& message) const {
  return message.options().GetExtension(gateway::v1::upstream_message).bare();
}

}  // namespace composio::transcode
