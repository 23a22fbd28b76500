// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <google/protobuf/descriptor.h>

#include <memory>
#include <vector>

#include "absl/status/status.h"
#include "service/router/router.h"
#include "service/upstream/proxy_options.h"

namespace composio::upstream {

// Registers a handler for every method of `services` that has the option `upstream`; the others are left alone. What it
// checks at start: the base URL, the keys and every rule; the error names the .proto and the method. Clock, random, the
// workers' parts and the services' descriptors must outlive the router.
absl::Status RegisterProxies(router::Router& router,
                             const std::vector<const google::protobuf::ServiceDescriptor*>& services, ProxyDeps deps);

}  // namespace composio::upstream
