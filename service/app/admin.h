// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/admin_service.h"
#include "service/app/event_sources.h"
#include "service/app/server_info.h"
#include "service/base/clock.h"
#include "service/events/event_log.h"
#include "service/router/router.h"
#include "service/upstream/notices/notice_log.h"

namespace composio::app {

// AdminService and what it tells. Made before the workers run; must outlive them.
class Admin {
 public:
  struct Params {
    router::Router& router;
    base::Clock& clock;
    const events::EventLog& log;
    const upstream::NoticeLog& notices;
    const EventSources& sources;
  };
  explicit Admin(const Params& params);

  // Once the gateway listens. The configuration has to live as long as this.
  void Describe(ServerInfoParams params);

 private:
  api::ServerDescription server_;
};

}  // namespace composio::app
