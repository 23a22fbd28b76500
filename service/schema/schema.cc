// SPDX-License-Identifier: Apache-2.0
#include "service/schema/schema.h"

#include <google/protobuf/descriptor.pb.h>

#include <algorithm>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "composio/gateway/v1/upstream.pb.h"
#include "service/schema/descriptor_file.h"
#include "service/schema/embedded_descriptors.h"

namespace composio::schema {

absl::string_view Schema::DescriptorSet() { return EmbeddedDescriptors(); }

absl::StatusOr<std::unique_ptr<Schema>> Schema::Load(const std::vector<std::string>& extra_files) {
  // Names the generated extensions, so that the linker keeps them and options are parsed into them.
  gateway::v1::UpstreamRule::descriptor();
  google::protobuf::FileDescriptorSet set;
  const absl::string_view bytes = DescriptorSet();
  if (!set.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) {
    return absl::InternalError("the embedded descriptor set cannot be parsed");
  }
  std::unique_ptr<Schema> schema(new Schema);
  auto services = AddDescriptors(set, schema->pool_);
  if (!services.ok()) return absl::InternalError(absl::StrCat("embedded descriptors: ", services.status().message()));
  schema->services_ = *std::move(services);
  for (const std::string& path : extra_files) {
    auto extra = AddDescriptorFile(path, schema->pool_);
    if (!extra.ok()) return extra.status();
    schema->services_.insert(schema->services_.end(), extra->begin(), extra->end());
  }
  std::sort(schema->services_.begin(), schema->services_.end(),
            [](const auto* a, const auto* b) { return a->full_name() < b->full_name(); });
  return schema;
}

}  // namespace composio::schema
