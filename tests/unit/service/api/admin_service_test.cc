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
  AdminServiceTest() {
    RegisterAdminService(router_, {server_, notices_, [this] { return sources_; }});
  }

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
  v1::ListUpstreamNoticesResponse Notices(int page_size, const std::string& token) {
    v1::ListUpstreamNoticesRequest request;
    request.set_page_size(page_size);
    request.set_page_token(token);
    v1::ListUpstreamNoticesResponse response;
    EXPECT_TRUE(Call("ListUpstreamNotices", request.SerializeAsString(), &response).ok());
    return response;
  }
  void Announce(const std::string& url) {
    http_client::HttpRequest request;
    request.url = url;
    notices_.Note(request, {200, {{"sunset", "Sat, 01 Jan 2028 00:00:00 GMT"}}, ""});
  }
  v1::ServerInfo Info() {
    v1::GetServerInfoResponse response;
    EXPECT_TRUE(Call("GetServerInfo", "", &response).ok());
    return response.server_info();
  }

  fakes::ManualClock clock_;
  fakes::FakeEventLog log_{clock_};
  ServerDescription server_{clock_, log_};
  metrics::Registry metrics_;
  upstream::NoticeLog notices_{clock_, metrics_};
  std::vector<v1::EventSource> sources_;
  router::Router router_;
};

TEST_F(AdminServiceTest, SourcesAreListedAsTheyAreAtTheTime) {
  v1::ListSourcesResponse response;
  EXPECT_TRUE(Call("ListSources", "", &response).ok());
  EXPECT_EQ(response.sources_size(), 0);
  sources_.resize(2);
  sources_[1].set_project("team");
  EXPECT_TRUE(Call("ListSources", "", &response).ok());
  ASSERT_EQ(response.sources_size(), 2);
  EXPECT_EQ(response.sources(1).project(), "team");
}

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

TEST_F(AdminServiceTest, NoticesAreListedPageByPageNewestFirst) {
  notices_.SetNames([](absl::string_view, absl::string_view url) {
    return upstream::OperationName{std::string(url), "s.S/M"};
  });
  for (const char* url : {"/1", "/2", "/3"}) Announce(url);
  const v1::ListUpstreamNoticesResponse first = Notices(2, "");
  ASSERT_EQ(first.notices_size(), 2);
  EXPECT_EQ(first.notices(0).operation(), "/3");
  EXPECT_EQ(first.notices(0).rpc(), "s.S/M");
  EXPECT_EQ(first.notices(0).sunset_time().seconds(), 1830297600);
  EXPECT_FALSE(first.notices(0).has_deprecation_time());
  EXPECT_EQ(first.notices(0).count(), 1);
  const v1::ListUpstreamNoticesResponse last = Notices(2, first.next_page_token());
  ASSERT_EQ(last.notices_size(), 1);
  EXPECT_EQ(last.notices(0).operation(), "/1");
  EXPECT_EQ(last.next_page_token(), "");
}

TEST_F(AdminServiceTest, PageThatCannotBeIsRefusedByName) {
  v1::ListUpstreamNoticesRequest request;
  v1::ListUpstreamNoticesResponse response;
  request.set_page_size(-1);
  EXPECT_EQ(Call("ListUpstreamNotices", request.SerializeAsString(), &response).message().substr(0, 9), "page_size");
  request.set_page_size(0);
  request.set_page_token("nonsense");
  const absl::Status status = Call("ListUpstreamNotices", request.SerializeAsString(), &response);
  EXPECT_EQ(base::ReasonOf(status), v1::ERROR_REASON_INVALID_FIELD);
  EXPECT_EQ(status.message().substr(0, 10), "page_token");
}

TEST_F(AdminServiceTest, BytesThatAreNoRequestAreRefused) {
  v1::GetServerInfoResponse response;
  const absl::Status status = Call("GetServerInfo", "\xff", &response);
  EXPECT_EQ(base::ReasonOf(status), v1::ERROR_REASON_REQUEST_MALFORMED);
}

}  // namespace
}  // namespace composio::api
