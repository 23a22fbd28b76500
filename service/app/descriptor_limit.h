// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace composio::app {

// Lets the process have as many open descriptors as it is allowed to, up to 65536: shells and service managers start
// programs with 1024, fewer than the connections that the default limits permit.
void RaiseDescriptorLimit();

}  // namespace composio::app
