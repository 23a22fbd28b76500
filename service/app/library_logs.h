// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace composio::app {

// What gRPC and protobuf have to say becomes lines of our log, so that standard error holds JSON lines only. Protobuf's
// complaints about what callers send are left out: the callers are told. Once, before anything is served.
void RouteLibraryLogs();

}  // namespace composio::app
