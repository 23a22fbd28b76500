// SPDX-License-Identifier: Apache-2.0
#include "service/api/download_file.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

#include "composio/gateway/v1/file_service.pb.h"
#include "service/base/error.h"
#include "tests/fakes/fake_call.h"
#include "tests/fakes/fake_http_transport.h"
#include "tests/fakes/manual_clock.h"
#include "tests/fakes/manual_executor.h"

namespace composio::api {
namespace {

using gateway::v1::DownloadFileRequest;
using gateway::v1::DownloadFileResponse;

class DownloadFileTest : public ::testing::Test {
 protected:
  ~DownloadFileTest() override { call_.Cancel(); }

  void Ask(const DownloadFileRequest& request) {
    DownloadFile(deps_, call_.Ptr());
    call_.Deliver(request.SerializeAsString());
    call_.RunUntilIdle();
  }
  void AskFor(const std::string& url, int chunk_size = 1024) {
    DownloadFileRequest request;
    request.set_url(url);
    request.set_chunk_size(chunk_size);
    Ask(request);
  }
  http_client::BodySink& sink() { return *transport_.requests()[0].sink; }
  void Head(int status, std::vector<std::pair<std::string, std::string>> headers = {}) {
    sink().OnHead({status, std::move(headers), ""});
  }
  void End(int status = 200) {
    transport_.Answer(http_client::HttpResponse{status, {}, ""});
    call_.RunUntilIdle();
  }
  // All chunks, and the first message.
  std::string Bytes() {
    std::string bytes;
    for (const std::string& text : call_.written()) {
      DownloadFileResponse message;
      message.ParseFromString(text);
      if (message.has_metadata()) {
        EXPECT_TRUE(bytes.empty());
        first_ = message.metadata();
      }
      bytes += message.chunk();
    }
    return bytes;
  }

  router::Router router_;
  fakes::ManualClock clock_;
  fakes::ManualTimers timers_{clock_};
  fakes::ManualExecutor executor_;
  router::LocalCaller caller_{router_, clock_, {{&executor_, &timers_}}};
  fakes::FakeHttpTransport transport_;
  files::Spool spool_{{getenv("TEST_TMPDIR")}};
  FileDeps deps_{caller_, spool_, {&transport_}, {}};
  fakes::FakeCall call_{"/composio.gateway.v1.FileService/DownloadFile"};
  gateway::v1::DownloadFileMetadata first_;
};

TEST_F(DownloadFileTest, MetadataComesFirstThenAllBytes) {
  DownloadFileRequest request;
  auto& fields = *request.mutable_file()->mutable_fields();
  fields["s3url"].set_string_value("https://bucket.example.com/a/b.pdf?sig=1");
  fields["name"].set_string_value("report.pdf");
  fields["mimetype"].set_string_value("application/pdf");
  Ask(request);
  ASSERT_EQ(transport_.requests().size(), 1u);
  EXPECT_EQ(transport_.requests()[0].url, "https://bucket.example.com/a/b.pdf?sig=1");
  EXPECT_TRUE(transport_.requests()[0].public_only);
  Head(200, {{"content-length", "5000"}});
  std::string bytes(5000, 'x');
  bytes[4999] = 'y';
  EXPECT_TRUE(sink().OnData(bytes));
  End();
  EXPECT_TRUE(Bytes() == bytes);
  EXPECT_EQ(first_.size(), 5000);
  EXPECT_EQ(first_.mime_type(), "application/pdf");
  EXPECT_EQ(first_.file_name(), "report.pdf");
  ASSERT_TRUE(call_.status());
  EXPECT_TRUE(call_.status()->ok());
  EXPECT_EQ(call_.written().size(), 2u) << "64 KiB fit into one chunk";
}

TEST_F(DownloadFileTest, NamesAndTypesOfAnAddressAlone) {
  AskFor("https://bucket.example.com/a/my%20file.txt");
  Head(200, {{"content-type", "text/plain"}});
  End();
  EXPECT_EQ(Bytes(), "");
  EXPECT_FALSE(first_.has_size());
  EXPECT_EQ(first_.mime_type(), "text/plain");
  EXPECT_EQ(first_.file_name(), "my file.txt");
}

TEST_F(DownloadFileTest, ACallerThatDoesNotReadHoldsTheTransfer) {
  AskFor("https://bucket.example.com/a");
  call_.HoldWrites();
  Head(200);
  int taken = 0;
  while (taken < 100 && sink().OnData(std::string(512, 'a' + taken % 26))) ++taken;
  call_.RunUntilIdle();
  EXPECT_EQ(taken, 2) << "a chunk is ready, the metadata is being written";
  EXPECT_EQ(transport_.resumed(), 0u);
  call_.CompleteWrite();
  call_.RunUntilIdle();
  EXPECT_EQ(transport_.resumed(), 1u);
  EXPECT_TRUE(sink().OnData("z"));
}

TEST_F(DownloadFileTest, ChunksAreNotLongerThanAskedFor) {
  AskFor("https://bucket.example.com/a");
  Head(200);
  EXPECT_TRUE(sink().OnData(std::string(16'384, 'x')));
  End();
  EXPECT_EQ(Bytes().size(), 16'384u);
  EXPECT_EQ(call_.written().size(), 1u + 16u);
}

TEST_F(DownloadFileTest, TheStoresRefusalIsTheStatus) {
  AskFor("https://bucket.example.com/a");
  Head(403);
  EXPECT_TRUE(sink().OnData("<Error><Code>AccessDenied</Code></Error>"));
  End(403);
  ASSERT_TRUE(call_.status());
  EXPECT_TRUE(absl::IsFailedPrecondition(*call_.status())) << *call_.status();
  EXPECT_EQ(base::ReasonOf(*call_.status()), gateway::v1::ERROR_REASON_FILE_STORE_REFUSED);
  EXPECT_TRUE(call_.written().empty());
}

TEST_F(DownloadFileTest, ARedirectIsNotFollowed) {
  AskFor("https://bucket.example.com/a");
  End(302);
  EXPECT_TRUE(absl::IsFailedPrecondition(*call_.status())) << *call_.status();
}

TEST_F(DownloadFileTest, WhatBreaksOffIsAnErrorAfterTheFirstBytes) {
  AskFor("https://bucket.example.com/a");
  Head(200);
  EXPECT_TRUE(sink().OnData(std::string(2000, 'x')));
  transport_.Answer(absl::UnavailableError("the connection was lost"));
  call_.RunUntilIdle();
  EXPECT_TRUE(absl::IsUnavailable(*call_.status())) << *call_.status();
}

TEST_F(DownloadFileTest, FailuresOfTheTransferHaveTheirReasons) {
  const auto reason = [this](absl::Status failure) {
    fakes::FakeCall call("/composio.gateway.v1.FileService/DownloadFile");
    DownloadFile(deps_, call.Ptr());
    DownloadFileRequest request;
    request.set_url("https://bucket.example.com/a");
    call.Deliver(request.SerializeAsString());
    call.RunUntilIdle();
    transport_.Answer(std::move(failure));
    call.RunUntilIdle();
    return base::ReasonOf(call.status().value_or(absl::OkStatus()));
  };
  EXPECT_EQ(reason(absl::ResourceExhaustedError("")), gateway::v1::ERROR_REASON_FILE_TOO_LARGE);
  EXPECT_EQ(reason(absl::PermissionDeniedError("")), gateway::v1::ERROR_REASON_FILE_URL_NOT_ALLOWED);
  EXPECT_EQ(reason(absl::DeadlineExceededError("")), gateway::v1::ERROR_REASON_UPSTREAM_TIMEOUT);
}

TEST_F(DownloadFileTest, LimitsBoundTheTransfer) {
  DownloadFileRequest request;
  request.set_url("https://bucket.example.com/a");
  request.set_max_size(77);
  call_.SetDeadline(clock_.SteadyNow() + std::chrono::seconds(3));
  Ask(request);
  EXPECT_EQ(transport_.requests()[0].max_response_bytes, 77u);
  EXPECT_EQ(transport_.requests()[0].timeout, absl::Seconds(3));
}

TEST_F(DownloadFileTest, ACallerThatGoesCancelsTheTransfer) {
  AskFor("https://bucket.example.com/a");
  call_.Cancel();
  EXPECT_EQ(transport_.cancelled(), 1u);
  EXPECT_TRUE(call_.released());
}

TEST_F(DownloadFileTest, ACallThatIsStuckWhenTheTimeIsUpIsEnded) {
  AskFor("https://bucket.example.com/a");
  call_.HoldWrites();
  Head(200);
  EXPECT_TRUE(sink().OnData(std::string(2000, 'x')));
  transport_.Answer(absl::DeadlineExceededError("late"));
  call_.RunUntilIdle();
  EXPECT_TRUE(call_.aborted());
}

TEST_F(DownloadFileTest, RequestsAreChecked) {
  const auto refused = [this](const std::function<void(DownloadFileRequest&)>& change) {
    DownloadFileRequest request;
    request.set_url("https://bucket.example.com/a");
    change(request);
    fakes::FakeCall call("/composio.gateway.v1.FileService/DownloadFile");
    DownloadFile(deps_, call.Ptr());
    call.Deliver(request.SerializeAsString());
    call.RunUntilIdle();
    if (!call.status()) return call.Cancel(), false;
    return absl::IsInvalidArgument(*call.status());
  };
  EXPECT_FALSE(refused([](auto&) {}));
  EXPECT_TRUE(refused([](auto& r) { r.clear_url(); }));
  EXPECT_TRUE(refused([](auto& r) { r.mutable_file(); }));
  EXPECT_TRUE(refused([](auto& r) {
    r.clear_url();
    r.mutable_file();
  })) << "no s3url in it";
  EXPECT_TRUE(refused([](auto& r) { r.set_chunk_size(10); }));
  EXPECT_TRUE(refused([](auto& r) { r.set_max_size(-1); }));
  EXPECT_TRUE(refused([](auto& r) { r.set_url("https://127.0.0.1/"); }));
}

}  // namespace
}  // namespace composio::api
