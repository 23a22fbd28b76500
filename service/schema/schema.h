// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <google/protobuf/descriptor.h>

#include <memory>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace composio::schema {

// The descriptors of everything this server serves, read from the FileDescriptorSet that is embedded in the binary,
// with comments and with our options readable. Immutable and thread-safe once made; descriptors live as long as it
// does.
class Schema {
 public:
  static absl::StatusOr<std::unique_ptr<Schema>> Load();

  const google::protobuf::DescriptorPool& pool() const { return pool_; }
  // Every service, in the order of their names.
  const std::vector<const google::protobuf::ServiceDescriptor*>& services() const { return services_; }
  // The serialised FileDescriptorSet, for tools.
  static absl::string_view DescriptorSet();

 private:
  Schema() = default;

  google::protobuf::DescriptorPool pool_;
  std::vector<const google::protobuf::ServiceDescriptor*> services_;
};

}  // namespace composio::schema
