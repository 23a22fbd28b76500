// SPDX-License-Identifier: Apache-2.0
#include "service/api/upload_file.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <functional>
#include <string>

#include "absl/strings/ascii.h"
#include "composio/gateway/v1/file_service.pb.h"
#include "service/base/error.h"
#include "service/router/unary_handler.h"
#include "tests/fakes/fake_call.h"
#include "tests/fakes/fake_http_transport.h"
#include "tests/fakes/manual_clock.h"
#include "tests/testing/queue_executor.h"

namespace composio::api {
namespace {

using gateway::v1::CreateFileUploadRequest;
using gateway::v1::CreateFileUploadResponse;
using gateway::v1::UploadFileRequest;
using gateway::v1::UploadFileResponse;

constexpr char kMd5OfHello[] = "5d41402abc4b2a76b9719d911017c592";

UploadFileRequest Metadata() {
  UploadFileRequest message;
  message.mutable_metadata()->set_app("googledrive");
  message.mutable_metadata()->set_tool("GOOGLEDRIVE_UPLOAD_FILE");
  message.mutable_metadata()->set_file_name("hello.txt");
  message.mutable_metadata()->set_mime_type("text/plain");
  return message;
}

UploadFileRequest Chunk(const std::string& bytes) {
  UploadFileRequest message;
  message.set_chunk(bytes);
  return message;
}

class UploadFileTest : public ::testing::Test {
 protected:
  UploadFileTest() : directory_(std::string(getenv("TEST_TMPDIR")) + "/spool") {
    std::filesystem::create_directories(directory_);
    deps_.limits.max_upload_bytes = 100;
    router_.Register("/composio.gateway.v1.FileService/CreateFileUpload",
                     router::TypedUnaryHandler<CreateFileUploadRequest>(
                         [this](router::CallContext&,
                                const CreateFileUploadRequest& request) -> absl::StatusOr<CreateFileUploadResponse> {
                           asked_.push_back(request);
                           if (!refusal_.ok()) return refusal_;
                           CreateFileUploadResponse response;
                           response.set_key("the/key");
                           response.set_upload_url(url_);
                           response.mutable_metadata()->set_storage_backend(backend_);
                           return response;
                         }));
  }
  ~UploadFileTest() override { call_.Cancel(); }

  void Send(const std::vector<UploadFileRequest>& messages) {
    UploadFile(deps_, call_.Ptr());
    for (const auto& message : messages) call_.Deliver(message.SerializeAsString());
    call_.HalfClose();
  }
  template <class Condition>
  void PumpUntil(Condition condition) {
    for (call_.RunUntilIdle(); !condition(); call_.RunUntilIdle()) executor_.RunOne();
  }
  // The status that the messages end with.
  absl::Status StatusOf(const std::vector<UploadFileRequest>& messages) {
    Send(messages);
    PumpUntil([this] { return call_.status().has_value(); });
    EXPECT_TRUE(transport_.requests().empty()) << "nothing is put where the upload is refused";
    EXPECT_EQ(spool_.used(), 0u) << "what was spooled is let go";
    return *call_.status();
  }
  void AwaitPut(size_t count) {
    PumpUntil([this, count] { return transport_.requests().size() >= count; });
  }
  UploadFileResponse Answer() {
    PumpUntil([this] { return call_.status().has_value(); });
    EXPECT_TRUE(call_.status()->ok()) << *call_.status();
    UploadFileResponse response;
    EXPECT_EQ(call_.written().size(), 1u);
    if (!call_.written().empty()) response.ParseFromString(call_.written()[0]);
    return response;
  }

  const std::string directory_;
  router::Router router_;
  fakes::ManualClock clock_;
  fakes::ManualTimers timers_{clock_};
  testing::QueueExecutor executor_;
  router::LocalCaller caller_{router_, clock_, {{&executor_, &timers_}}};
  fakes::FakeHttpTransport transport_;
  files::Spool spool_{{directory_, 1000}};
  FileDeps deps_{caller_, spool_, {&transport_}, {}};
  std::vector<CreateFileUploadRequest> asked_;
  absl::Status refusal_;
  std::string url_ = "https://bucket.example.com/put?sig=1";
  gateway::v1::FileStorageBackend backend_ = gateway::v1::FILE_STORAGE_BACKEND_S3;
  fakes::FakeCall call_{"/composio.gateway.v1.FileService/UploadFile"};
};

TEST_F(UploadFileTest, BytesGoToThePlaceThatComposioNames) {
  Send({Metadata(), Chunk("hel"), Chunk(""), Chunk("lo")});
  AwaitPut(1);
  ASSERT_EQ(asked_.size(), 1u);
  EXPECT_EQ(asked_[0].md5(), kMd5OfHello);
  EXPECT_EQ(asked_[0].app(), "googledrive");
  EXPECT_EQ(asked_[0].file_name(), "hello.txt");
  const http_client::HttpRequest& put = transport_.requests()[0];
  EXPECT_EQ(put.method, "PUT");
  EXPECT_EQ(put.url, url_);
  EXPECT_TRUE(put.public_only);
  EXPECT_EQ(put.source->size(), 5u);
  EXPECT_EQ(fakes::HeaderOf(put, "content-type"), "text/plain");
  EXPECT_EQ(fakes::HeaderOf(put, "x-ms-blob-type"), "");
  transport_.Answer(http_client::HttpResponse{200, {}, ""});
  const UploadFileResponse response = Answer();
  EXPECT_EQ(response.file().s3key(), "the/key");
  EXPECT_EQ(response.file().name(), "hello.txt");
  EXPECT_EQ(response.file().mimetype(), "text/plain");
  EXPECT_EQ(response.size(), 5);
  EXPECT_EQ(response.md5(), kMd5OfHello);
}

TEST_F(UploadFileTest, AzureWantsItsHeader) {
  backend_ = gateway::v1::FILE_STORAGE_BACKEND_AZURE_BLOB_STORAGE;
  Send({Metadata(), Chunk("hello")});
  AwaitPut(1);
  EXPECT_EQ(fakes::HeaderOf(transport_.requests()[0], "x-ms-blob-type"), "BlockBlob");
}

TEST_F(UploadFileTest, AnEmptyFileHasToBeAnnounced) {
  UploadFileRequest metadata = Metadata();
  metadata.mutable_metadata()->set_size(0);
  Send({metadata});
  AwaitPut(1);
  EXPECT_EQ(transport_.requests()[0].source, nullptr);
  transport_.Answer(http_client::HttpResponse{200, {}, ""});
  EXPECT_EQ(Answer().md5(), "d41d8cd98f00b204e9800998ecf8427e");
}

TEST_F(UploadFileTest, MessagesInAnotherOrderAreRefused) {
  const std::vector<std::vector<UploadFileRequest>> malformed = {{},
                                                                 {Chunk("x")},
                                                                 {UploadFileRequest()},
                                                                 {Metadata()},
                                                                 {Metadata(), Metadata()},
                                                                 {Metadata(), Chunk("x"), Metadata()}};
  for (const auto& messages : malformed) {
    fakes::FakeCall call("/composio.gateway.v1.FileService/UploadFile");
    UploadFile(deps_, call.Ptr());
    for (const auto& message : messages) call.Deliver(message.SerializeAsString());
    call.HalfClose();
    for (call.RunUntilIdle(); !call.status(); call.RunUntilIdle()) executor_.RunOne();
    EXPECT_TRUE(absl::IsInvalidArgument(*call.status())) << *call.status();
    EXPECT_EQ(base::ReasonOf(*call.status()), gateway::v1::ERROR_REASON_FILE_STREAM_MALFORMED) << *call.status();
  }
  EXPECT_TRUE(asked_.empty());
}

TEST_F(UploadFileTest, AChunkAfterTheAnnouncedEndIsRefused) {
  UploadFileRequest metadata = Metadata();
  metadata.mutable_metadata()->set_size(3);
  absl::Status status = StatusOf({metadata, Chunk("hel"), Chunk("lo")});
  EXPECT_EQ(base::ReasonOf(status), gateway::v1::ERROR_REASON_FILE_STREAM_MALFORMED) << status;
}

TEST_F(UploadFileTest, FewerBytesThanAnnouncedAreAMismatch) {
  UploadFileRequest metadata = Metadata();
  metadata.mutable_metadata()->set_size(6);
  EXPECT_EQ(base::ReasonOf(StatusOf({metadata, Chunk("hello")})), gateway::v1::ERROR_REASON_FILE_MISMATCH);
}

TEST_F(UploadFileTest, AnotherMd5IsAMismatch) {
  UploadFileRequest metadata = Metadata();
  metadata.mutable_metadata()->set_md5(std::string(32, 'a'));
  EXPECT_EQ(base::ReasonOf(StatusOf({metadata, Chunk("hello")})), gateway::v1::ERROR_REASON_FILE_MISMATCH);
  EXPECT_TRUE(asked_.empty());
}

TEST_F(UploadFileTest, TheMd5MayBeInCapitals) {
  UploadFileRequest metadata = Metadata();
  metadata.mutable_metadata()->set_md5(absl::AsciiStrToUpper(kMd5OfHello));
  Send({metadata, Chunk("hello")});
  AwaitPut(1);
}

TEST_F(UploadFileTest, TooManyBytesAreRefusedAsSoonAsTheyCome) {
  absl::Status status = StatusOf({Metadata(), Chunk(std::string(60, 'x')), Chunk(std::string(60, 'x'))});
  EXPECT_TRUE(absl::IsResourceExhausted(status));
  EXPECT_EQ(base::ReasonOf(status), gateway::v1::ERROR_REASON_FILE_TOO_LARGE) << status;
}

TEST_F(UploadFileTest, TooManyBytesAnnouncedAreRefusedBeforeTheyCome) {
  UploadFileRequest metadata = Metadata();
  metadata.mutable_metadata()->set_size(101);
  EXPECT_EQ(base::ReasonOf(StatusOf({metadata})), gateway::v1::ERROR_REASON_FILE_TOO_LARGE);
}

TEST_F(UploadFileTest, ComposiosRefusalIsTheCallers) {
  refusal_ = base::Error(absl::StatusCode::kNotFound, gateway::v1::ERROR_REASON_RESOURCE_NOT_FOUND, "no such tool");
  absl::Status status = StatusOf({Metadata(), Chunk("hello")});
  EXPECT_TRUE(absl::IsNotFound(status)) << status;
}

TEST_F(UploadFileTest, TheStoresRefusalIsTold) {
  Send({Metadata(), Chunk("hello")});
  AwaitPut(1);
  transport_.Answer(http_client::HttpResponse{403, {}, "<Error/>"});
  PumpUntil([this] { return call_.status().has_value(); });
  EXPECT_TRUE(absl::IsFailedPrecondition(*call_.status())) << *call_.status();
  EXPECT_EQ(base::ReasonOf(*call_.status()), gateway::v1::ERROR_REASON_FILE_STORE_REFUSED);
}

TEST_F(UploadFileTest, AStoreThatIsNotAvailableIsAskedAgain) {
  Send({Metadata(), Chunk("hello")});
  AwaitPut(1);
  transport_.Answer(http_client::HttpResponse{503, {}, ""});
  timers_.Advance(absl::Seconds(1));
  AwaitPut(2);
  transport_.Answer(absl::UnavailableError("the connection was lost"));
  timers_.Advance(absl::Seconds(1));
  AwaitPut(3);
  EXPECT_EQ(asked_.size(), 1u);
  transport_.Answer(http_client::HttpResponse{500, {}, ""});
  PumpUntil([this] { return call_.status().has_value(); });
  EXPECT_TRUE(absl::IsUnavailable(*call_.status())) << *call_.status();
}

TEST_F(UploadFileTest, AnAddressThatIsNotPublicIsNotPutTo) {
  url_ = "http://169.254.169.254/latest";
  absl::Status status = StatusOf({Metadata(), Chunk("hello")});
  EXPECT_EQ(base::ReasonOf(status), gateway::v1::ERROR_REASON_UPSTREAM_BAD_RESPONSE) << status;
}

TEST_F(UploadFileTest, ACallerThatGoesMidwayLeavesNothing) {
  UploadFile(deps_, call_.Ptr());
  call_.Deliver(Metadata().SerializeAsString());
  call_.Deliver(Chunk("hello").SerializeAsString());
  PumpUntil([this] { return spool_.used() == 5 && call_.reading(); });
  call_.Cancel();
  EXPECT_EQ(spool_.used(), 0u);
  EXPECT_TRUE(std::filesystem::is_empty(directory_));
  EXPECT_TRUE(call_.released());
}

TEST_F(UploadFileTest, ACallerThatGoesDuringThePutCancelsIt) {
  Send({Metadata(), Chunk("hello")});
  AwaitPut(1);
  call_.Cancel();
  EXPECT_EQ(transport_.cancelled(), 1u);
}

TEST_F(UploadFileTest, TheDeadlineBoundsThePut) {
  call_.SetDeadline(clock_.SteadyNow() + std::chrono::seconds(7));
  Send({Metadata(), Chunk("hello")});
  AwaitPut(1);
  EXPECT_EQ(transport_.requests()[0].timeout, absl::Seconds(7));
}

TEST_F(UploadFileTest, ASilentCallerIsEnded) {
  UploadFile(deps_, call_.Ptr());
  call_.Deliver(Metadata().SerializeAsString());
  call_.RunUntilIdle();
  timers_.Advance(deps_.limits.idle_timeout);
  call_.RunUntilIdle();
  EXPECT_FALSE(call_.status()) << "a message came since";
  timers_.Advance(deps_.limits.idle_timeout);
  call_.RunUntilIdle();
  ASSERT_TRUE(call_.status());
  EXPECT_TRUE(absl::IsDeadlineExceeded(*call_.status()));
}

TEST_F(UploadFileTest, MetadataIsChecked) {
  const auto field = [this](const std::function<void(gateway::v1::UploadFileMetadata&)>& change) {
    UploadFileRequest message = Metadata();
    change(*message.mutable_metadata());
    fakes::FakeCall call("/composio.gateway.v1.FileService/UploadFile");
    UploadFile(deps_, call.Ptr());
    call.Deliver(message.SerializeAsString());
    call.RunUntilIdle();
    if (!call.status()) return call.Cancel(), std::string("(taken)");
    return std::string(call.status()->message().substr(0, call.status()->message().find(':')));
  };
  EXPECT_EQ(field([](auto& m) { m.clear_app(); }), "metadata.app");
  EXPECT_EQ(field([](auto& m) { m.clear_tool(); }), "metadata.tool");
  EXPECT_EQ(field([](auto& m) { m.clear_file_name(); }), "metadata.file_name");
  EXPECT_EQ(field([](auto& m) { m.set_file_name("../x"); }), "metadata.file_name");
  EXPECT_EQ(field([](auto& m) { m.set_file_name("a\nb"); }), "metadata.file_name");
  EXPECT_EQ(field([](auto& m) { m.set_mime_type("text/plain\r\nx: y"); }), "metadata.mime_type");
  EXPECT_EQ(field([](auto& m) { m.set_mime_type("text"); }), "metadata.mime_type");
  EXPECT_EQ(field([](auto& m) { m.set_md5("abc"); }), "metadata.md5");
  EXPECT_EQ(field([](auto& m) { m.set_size(-1); }), "metadata.size");
  EXPECT_EQ(field([](auto& m) { m.clear_mime_type(); }), "(taken)");
}

}  // namespace
}  // namespace composio::api
