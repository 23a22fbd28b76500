// SPDX-License-Identifier: Apache-2.0
#include "service/app/admin.h"

#include <utility>

namespace composio::app {

Admin::Admin(const Params& params) : server_(params.clock, params.log) {
  api::RegisterAdminService(params.router,
                            {server_, params.notices, [&sources = params.sources] { return sources.List(); }});
}

void Admin::Describe(ServerInfoParams params) {
  server_.Set([params = std::move(params)] { return MakeServerInfo(params); });
}

}  // namespace composio::app
