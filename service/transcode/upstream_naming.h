// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "composio/gateway/v1/upstream.pb.h"
#include "service/transcode/naming.h"

namespace composio::transcode {

// Composio's dialect, as the options of upstream.proto spell it: `upstream_field`, `upstream_value`, else the field's
// declared name and the enum value's name less its enum's prefix.
class UpstreamNaming final : public Naming {
 public:
  FieldNaming Field(const google::protobuf::FieldDescriptor& field) const override;
  std::string EnumValue(const google::protobuf::EnumValueDescriptor& value) const override;
  bool Bare(const google::protobuf::Descriptor& message) const override;
  bool strict() const override { return false; }
};

// The option `upstream_field` of `field`, all defaults where it has none.
const gateway::v1::UpstreamField& UpstreamOptions(const google::protobuf::FieldDescriptor& field);

}  // namespace composio::transcode
