// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "absl/status/statusor.h"
#include "sandbox/control/faults.h"
#include "sandbox/wire/json.h"

namespace composio::sandbox {

// What POST /_sandbox/answers asks for (docs/sandbox.md): the next `times` requests of exactly this method and path are
// answered so. It is a fault that does not fail: held in a Faults of its own, after those that are injected.
// INVALID_ARGUMENT says what is wrong with `body`.
absl::StatusOr<Fault> ParsePreparedAnswer(const Json& body);

}  // namespace composio::sandbox
