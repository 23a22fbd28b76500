// SPDX-License-Identifier: Apache-2.0
#include "service/api/admin_service.h"

#include <gtest/gtest.h>

#include "composio/gateway/v1/admin_service.pb.h"
#include "service/base/error.h"
#include "service/events/cursor.h"
#include "tests/fakes/fake_call.h"
#include "tests/fakes/fake_event_log.h"
#include "tests/fakes/manual_clock.h"

namespace composio::api {
namespace {

namespace v1 = gateway::v1;

class AdminServiceTest : public ::testing::Test {
 protected:
  AdminServiceTest() { RegisterAdminService(router_, {server_}); }

  template <class Response>
  absl::Status Call(const std::string& method, const std::string& request, Response* response) {
    fakes::FakeCall call("/composio.gateway.v1.AdminService/" + method);
    router_.Start(call.Ptr());
    call.Deliver(request);
    call.RunUntilIdle();
    if (call.written().size() == 1) response->ParseFromString(call.written()[0]);
    absl::Status status = call.status().value_or(absl::UnknownError("not answered"));
    call.Cancel();
    return status;
  }
  v1::ServerInfo Info() {
    v1::GetServerInfoResponse response;
    EXPECT_TRUE(Call("GetServerInfo", "", &response).ok());
    return response.server_info();
  }

  fakes::ManualClock clock_;
  fakes::FakeEventLog log_{clock_};
  ServerDescription server_{clock_, log_};
  router::Router router_;
};

TEST_F(AdminServiceTest, UptimeGoesOnWhenTheWallClockIsSet) {
  const absl::Time start = clock_.Now();
  clock_.Advance(absl::Seconds(90));
  clock_.SetWall(start - absl::Hours(24));
  const v1::ServerInfo info = Info();
  EXPECT_EQ(info.start_time().seconds(), absl::ToUnixSeconds(start));
  EXPECT_EQ(info.uptime().seconds(), 90);
}

TEST_F(AdminServiceTest, LogIsToldWithoutCursors) {
  events::AppendParams params;
  params.record.event_id = "e-1";
  log_.Append(std::move(params));
  const v1::EventLog log = Info().event_log();
  EXPECT_EQ(log.epoch(), events::EpochText(log_.State().epoch));
  EXPECT_EQ(log.event_count(), 1);
  EXPECT_EQ(log.head_time().seconds(), absl::ToUnixSeconds(clock_.Now()));
  EXPECT_EQ(log.head_cursor(), "");
}

TEST_F(AdminServiceTest, DescriptionIsAskedForEachCall) {
  int calls = 0;
  server_.Set([&calls] {
    v1::ServerInfo info;
    info.set_workers(++calls);
    return info;
  });
  EXPECT_EQ(Info().workers(), 1);
  EXPECT_EQ(Info().workers(), 2);
}

TEST_F(AdminServiceTest, BytesThatAreNoRequestAreRefused) {
  v1::GetServerInfoResponse response;
  const absl::Status status = Call("GetServerInfo", "\xff", &response);
  EXPECT_EQ(base::ReasonOf(status), v1::ERROR_REASON_REQUEST_MALFORMED);
}

}  // namespace
}  // namespace composio::api
