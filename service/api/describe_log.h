// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "composio/gateway/v1/event_service.pb.h"
#include "service/events/event_log.h"

namespace composio::api {

// Fills in what does not depend on a project: everything but the cursors.
void DescribeLog(const events::LogState& state, gateway::v1::EventLog& log);

}  // namespace composio::api
