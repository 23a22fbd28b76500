// SPDX-License-Identifier: Apache-2.0
#include "service/api/admin_service.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "composio/gateway/v1/admin_service.pb.h"
#include "service/api/describe_log.h"
#include "service/api/list_upstream_notices.h"
#include "service/api/unary_handler.h"
#include "service/events/proto_time.h"

namespace composio::api {
namespace {

namespace v1 = gateway::v1;

void GetServerInfo(const AdminServiceParts& with, UnaryCall& call, const base::Slice& bytes) {
  v1::GetServerInfoRequest request;
  if (!ParseRequest(call, bytes, &request)) return;
  v1::GetServerInfoResponse response;
  *response.mutable_server_info() = with.server.Now();
  call.Answer(base::Buffer(response.SerializeAsString()));
}

void ListSources(const AdminServiceParts& with, UnaryCall& call, const base::Slice& bytes) {
  v1::ListSourcesRequest request;
  if (!ParseRequest(call, bytes, &request)) return;
  v1::ListSourcesResponse response;
  for (v1::EventSource& source : with.sources()) *response.add_sources() = std::move(source);
  call.Answer(base::Buffer(response.SerializeAsString()));
}

void ListNotices(const AdminServiceParts& with, UnaryCall& call, const base::Slice& bytes) {
  ListUpstreamNotices(with.notices, static_cast<uint64_t>(absl::ToUnixNanos(with.server.start_time())), call, bytes);
}

}  // namespace

ServerDescription::ServerDescription(base::Clock& clock, const events::EventLog& log)
    : clock_(clock), log_(log), start_time_(clock.Now()), started_(clock.SteadyNow()) {}

void ServerDescription::Set(std::function<v1::ServerInfo()> describe) {
  base::MutexLock lock(mutex_);
  describe_ = std::move(describe);
}

v1::ServerInfo ServerDescription::Now() const {
  std::function<v1::ServerInfo()> describe;
  {
    base::MutexLock lock(mutex_);
    describe = describe_;
  }
  v1::ServerInfo info = describe();
  events::SetTime(start_time_, info.mutable_start_time());
  events::SetDuration(absl::FromChrono(clock_.SteadyNow() - started_), info.mutable_uptime());
  DescribeLog(log_.State(), *info.mutable_event_log());
  return info;
}

void RegisterAdminService(router::Router& router, const AdminServiceParts& parts) {
  const auto serve = [&](const char* method, auto function) {
    RegisterUnary(router, absl::StrCat("/composio.gateway.v1.AdminService/", method),
                  [parts, function](const std::shared_ptr<UnaryCall>& call, const base::Slice& bytes) {
                    function(parts, *call, bytes);
                  });
  };
  serve("GetServerInfo", &GetServerInfo);
  serve("ListSources", &ListSources);
  serve("ListUpstreamNotices", &ListNotices);
}

}  // namespace composio::api
