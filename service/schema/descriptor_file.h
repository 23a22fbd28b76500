// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <google/protobuf/descriptor.h>
#include <google/protobuf/descriptor.pb.h>

#include <string>
#include <vector>

#include "absl/status/statusor.h"

namespace composio::schema {

// Adds the files of `set` that the pool lacks, each after its imports; answers with the services of those files.
// INVALID_ARGUMENT naming the .proto: an import that is in neither, names that clash.
absl::StatusOr<std::vector<const google::protobuf::ServiceDescriptor*>> AddDescriptors(
    const google::protobuf::FileDescriptorSet& set, google::protobuf::DescriptorPool& pool);

// The same with a user's file of a serialised set. Every method of its services needs the option `upstream`, since
// nothing else would serve it. Every error begins with `path`.
absl::StatusOr<std::vector<const google::protobuf::ServiceDescriptor*>> AddDescriptorFile(
    const std::string& path, google::protobuf::DescriptorPool& pool);

}  // namespace composio::schema
