// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <vector>

#include "absl/time/time.h"
#include "composio/gateway/v1/event_source.pb.h"
#include "composio/gateway/v1/server_info.pb.h"
#include "service/base/clock.h"
#include "service/base/mutex.h"
#include "service/events/event_log.h"
#include "service/router/router.h"
#include "service/upstream/notices/notice_log.h"

namespace composio::api {

// What GetServerInfo tells. Thread-safe. Clock and log must outlive it.
class ServerDescription {
 public:
  // The gateway counts as started now.
  ServerDescription(base::Clock& clock, const events::EventLog& log);

  // Who tells all but times and log, for each call anew and on its worker. Until it is set, nothing of it is told.
  void Set(std::function<gateway::v1::ServerInfo()> describe);
  gateway::v1::ServerInfo Now() const;
  absl::Time start_time() const { return start_time_; }

 private:
  base::Clock& clock_;
  const events::EventLog& log_;
  const absl::Time start_time_;
  const base::SteadyTime started_;
  mutable base::Mutex mutex_;
  std::function<gateway::v1::ServerInfo()> describe_ ABSL_GUARDED_BY(mutex_) = [] { return gateway::v1::ServerInfo(); };
};

struct AdminServiceParts {
  const ServerDescription& server;
  const upstream::NoticeLog& notices;
  std::function<std::vector<gateway::v1::EventSource>()> sources;  // on any worker
};

// AdminService. The parts must outlive the router.
void RegisterAdminService(router::Router& router, const AdminServiceParts& parts);

}  // namespace composio::api
