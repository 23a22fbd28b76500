// SPDX-License-Identifier: Apache-2.0
#include "service/schema/schema.h"

#include <google/protobuf/descriptor.pb.h>

#include <algorithm>
#include <string>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "composio/gateway/v1/upstream.pb.h"
#include "service/schema/embedded_descriptors.h"

namespace composio::schema {
namespace {

class Errors final : public google::protobuf::DescriptorPool::ErrorCollector {
 public:
  void AddError(const std::string& file, const std::string& element, const google::protobuf::Message*, ErrorLocation,
                const std::string& message) override {
    absl::StrAppend(&text, text.empty() ? "" : "; ", file, ": ", element, ": ", message);
  }
  std::string text;
};

}  // namespace

absl::string_view Schema::DescriptorSet() { return EmbeddedDescriptors(); }

absl::StatusOr<std::unique_ptr<Schema>> Schema::Load() {
  // Names the generated extensions, so that the linker keeps them and options are parsed into them.
  gateway::v1::UpstreamRule::descriptor();
  google::protobuf::FileDescriptorSet set;
  const absl::string_view bytes = DescriptorSet();
  if (!set.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) {
    return absl::InternalError("the embedded descriptor set cannot be parsed");
  }
  std::unique_ptr<Schema> schema(new Schema);
  Errors errors;
  for (const auto& file : set.file()) {
    const auto* built = schema->pool_.BuildFileCollectingErrors(file, &errors);
    if (built == nullptr) return absl::InternalError(absl::StrCat("embedded descriptors: ", errors.text));
    for (int i = 0; i < built->service_count(); ++i) schema->services_.push_back(built->service(i));
  }
  std::sort(schema->services_.begin(), schema->services_.end(),
            [](const auto* a, const auto* b) { return a->full_name() < b->full_name(); });
  return schema;
}

}  // namespace composio::schema
