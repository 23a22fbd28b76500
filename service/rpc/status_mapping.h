// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <grpcpp/support/status.h>

#include "absl/status/status.h"

namespace composio::rpc {

// Status and details stay below what fits into HTTP/2 headers that proxies let through.
inline constexpr size_t kMaxStatusBytes = 4096;

// absl::Status -> grpc::Status. The payloads (see base/error.h) become the details of a google.rpc.Status, ErrorInfo
// first. An error without ErrorInfo gets one with INTERNAL_ERROR, so that each error has exactly one. What does not fit
// into kMaxStatusBytes is left out: the message is cut at 1 KiB, metadata that makes ErrorInfo larger than 1 KiB goes,
// then details that find no room, in the order of their type URLs.
grpc::Status ToGrpcStatus(const absl::Status& status);

}  // namespace composio::rpc
