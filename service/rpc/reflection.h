// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <google/protobuf/descriptor.h>

#include <memory>
#include <string>
#include <vector>

#include "service/router/router.h"

namespace composio::rpc {

// Server reflection, v1 and v1alpha (the same bytes under two names), over one descriptor pool. Immutable, thread-safe;
// the pool must outlive the router's calls.
void RegisterReflection(router::Router& router, const google::protobuf::DescriptorPool& pool,
                        const std::vector<const google::protobuf::ServiceDescriptor*>& services);

}  // namespace composio::rpc
