// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "service/api/event_service.h"
#include "service/api/unary_call.h"

namespace composio::api {

// Serves one TestEventFilter call.
void TestEventFilter(const EventServiceCollaborators& with, std::shared_ptr<UnaryCall> call, const base::Slice& bytes);

}  // namespace composio::api
