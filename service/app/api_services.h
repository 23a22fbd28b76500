// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>

#include "service/api/connection_watch.h"
#include "service/api/turns.h"
#include "service/api/webhook_service.h"
#include "service/base/executor.h"
#include "service/events/event_log.h"
#include "service/router/local_call.h"
#include "service/router/router.h"

namespace composio::app {

// The methods with logic that work by calling our own RPCs, and what they share. Must outlive the workers and the log.
class ApiServices {
 public:
  struct Params {
    router::Router& router;  // the proxied methods are registered already
    const router::LocalCaller& caller;
    events::EventLog& log;
    base::Executor& io;  // where committed events are looked at
    api::WebhookSecretKeeper secrets;
    std::string webhook_path;
    std::set<std::string> projects;
  };
  void Register(const Params& params);

 private:
  api::Turns turns_;
  api::ConnectionWatch watch_;
};

}  // namespace composio::app
