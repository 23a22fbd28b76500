// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <google/protobuf/descriptor.h>

#include <memory>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace composio::schema {

// The descriptors of everything this server serves, read from the FileDescriptorSet that is embedded in the binary and
// from a user's own, with comments and with our options readable. Immutable and thread-safe once made; descriptors live
// as long as it does.
class Schema {
 public:
  // `extra_files`: serialised FileDescriptorSets, what `buf build -o` and `protoc --descriptor_set_out` write, with
  // their imports. Files that the gateway has already are taken from it. INVALID_ARGUMENT naming the file, and the
  // method where there is one: unreadable, no descriptor set, an import that is missing, names that clash, a method
  // without the option `upstream`.
  static absl::StatusOr<std::unique_ptr<Schema>> Load(const std::vector<std::string>& extra_files = {});

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
