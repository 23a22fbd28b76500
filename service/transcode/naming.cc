// SPDX-License-Identifier: Apache-2.0
#include "service/transcode/naming.h"

namespace composio::transcode {

FieldNaming ProtoJsonNaming::Field(const google::protobuf::FieldDescriptor& field) const {
  FieldNaming naming;
  naming.name = field.json_name();
  if (field.name() != naming.name) naming.also = field.name();
  return naming;
}

std::string ProtoJsonNaming::EnumValue(const google::protobuf::EnumValueDescriptor& value) const {
  return value.name();
}

bool ProtoJsonNaming::Bare(const google::protobuf::Descriptor& /*message*/) const { return false; }

}  // namespace composio::transcode
