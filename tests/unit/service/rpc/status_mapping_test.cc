// SPDX-License-Identifier: Apache-2.0
#include "service/rpc/status_mapping.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "google/rpc/error_details.pb.h"
#include "google/rpc/status.pb.h"
#include "service/base/error.h"

namespace composio::rpc {
namespace {

google::rpc::Status Details(const grpc::Status& status) {
  google::rpc::Status details;
  EXPECT_TRUE(details.ParseFromString(status.error_details()));
  return details;
}

std::vector<std::string> Types(const google::rpc::Status& status) {
  std::vector<std::string> types;
  for (const auto& detail : status.details()) {
    types.push_back(detail.type_url().substr(std::string("type.googleapis.com/google.rpc.").size()));
  }
  return types;
}

google::rpc::ErrorInfo Info(const google::rpc::Status& status) {
  google::rpc::ErrorInfo info;
  EXPECT_GE(status.details_size(), 1);
  EXPECT_TRUE(status.details(0).UnpackTo(&info));
  return info;
}

absl::Status NotFound(absl::string_view message = "no such app") {
  return base::Error(absl::StatusCode::kNotFound, gateway::v1::ERROR_REASON_RESOURCE_NOT_FOUND, message);
}

using Names = std::vector<std::string>;

TEST(StatusMappingTest, OkIsOk) {
  EXPECT_TRUE(ToGrpcStatus(absl::OkStatus()).ok());
  EXPECT_EQ(ToGrpcStatus(absl::OkStatus()).error_details(), "");
}

TEST(StatusMappingTest, CodeAndMessageStandInBothPlaces) {
  const grpc::Status status = ToGrpcStatus(NotFound());
  EXPECT_EQ(status.error_code(), grpc::StatusCode::NOT_FOUND);
  EXPECT_EQ(status.error_message(), "no such app");
  EXPECT_EQ(Details(status).code(), 5);
  EXPECT_EQ(Details(status).message(), "no such app");
  EXPECT_EQ(Info(Details(status)).reason(), "RESOURCE_NOT_FOUND");
  EXPECT_EQ(Info(Details(status)).domain(), "gateway.composio");
}

TEST(StatusMappingTest, EveryCodeIsKept) {
  for (int code = 1; code <= 16; ++code) {
    const grpc::Status status = ToGrpcStatus(absl::Status(static_cast<absl::StatusCode>(code), "m"));
    EXPECT_EQ(static_cast<int>(status.error_code()), code);
    EXPECT_EQ(Details(status).code(), code);
  }
}

TEST(StatusMappingTest, AnErrorWithoutReasonIsAnInternalError) {
  const google::rpc::Status status = Details(ToGrpcStatus(absl::UnavailableError("gone")));
  EXPECT_EQ(Types(status), Names{"ErrorInfo"});
  EXPECT_EQ(Info(status).reason(), "INTERNAL_ERROR");
  EXPECT_EQ(status.code(), 14);
}

TEST(StatusMappingTest, OtherDetailsOfAnErrorWithoutReasonAreKept) {
  absl::Status error = absl::InternalError("broken");
  base::AddRetryInfo(error, absl::Seconds(3));
  EXPECT_EQ(Types(Details(ToGrpcStatus(error))), (Names{"ErrorInfo", "RetryInfo"}));
}

TEST(StatusMappingTest, ErrorInfoComesFirstAndTheOrderIsAlwaysTheSame) {
  for (int i = 0; i < 50; ++i) {
    absl::Status error = absl::InvalidArgumentError("m");
    base::AddRetryInfo(error, absl::Seconds(1));
    base::AddHelp(error, "do this");
    base::AddFieldViolation(error, "page_size", "negative");
    base::AddRequestInfo(error, "r-1", "");
    error = [&] {
      absl::Status named = NotFound();
      error.ForEachPayload([&](absl::string_view url, const absl::Cord& payload) { named.SetPayload(url, payload); });
      return named;
    }();
    EXPECT_EQ(Types(Details(ToGrpcStatus(error))),
              (Names{"ErrorInfo", "BadRequest", "Help", "RequestInfo", "RetryInfo"}));
  }
}

TEST(StatusMappingTest, DetailsStayBelowTheLimit) {
  absl::Status error = NotFound(std::string(5000, 'm'));
  for (int i = 0; i < 500; ++i) base::AddFieldViolation(error, absl::StrCat("field_", i), "is wrong");
  base::AddRetryInfo(error, absl::Seconds(1));
  const grpc::Status status = ToGrpcStatus(error);
  EXPECT_EQ(status.error_message().size(), 1024u);
  EXPECT_LE(status.error_details().size() + status.error_message().size(), kMaxStatusBytes);
  EXPECT_EQ(Types(Details(status)), (Names{"ErrorInfo", "RetryInfo"}))
      << "what has no room is left out, the rest stays";
}

TEST(StatusMappingTest, ErrorInfoLosesItsMetadataRatherThanItsReason) {
  for (const size_t size : {size_t{1000}, size_t{3000}, size_t{100'000}}) {
    absl::Status error = NotFound(std::string(2000, 'm'));
    base::AddMetadata(error, "earliest_cursor", std::string(size, 'c'));
    base::AddHelp(error, "do this");
    const grpc::Status status = ToGrpcStatus(error);
    EXPECT_EQ(Types(Details(status)), (Names{"ErrorInfo", "Help"})) << size;
    EXPECT_EQ(Info(Details(status)).reason(), "RESOURCE_NOT_FOUND") << size;
    EXPECT_LE(status.error_details().size() + status.error_message().size(), kMaxStatusBytes) << size;
  }
}

TEST(StatusMappingTest, MetadataOfUsualSizeIsKept) {
  absl::Status error = NotFound(std::string(2000, 'm'));
  base::AddMetadata(error, "earliest_cursor", std::string(500, 'c'));
  EXPECT_EQ(Info(Details(ToGrpcStatus(error))).metadata().at("earliest_cursor").size(), 500u);
}

TEST(StatusMappingTest, AMessageIsCutBetweenCharacters) {
  for (size_t shift = 0; shift < 4; ++shift) {
    std::string text(shift, 'a');
    while (text.size() < 2000) text += "\xF0\x9F\x91\x8B";
    const std::string message = ToGrpcStatus(NotFound(text)).error_message();
    EXPECT_LE(message.size(), 1024u);
    EXPECT_GT(message.size(), 1020u);
    EXPECT_EQ((message.size() - shift) % 4, 0u) << shift;
  }
}

TEST(StatusMappingTest, AMessageOfTheLimitIsNotCut) {
  EXPECT_EQ(ToGrpcStatus(NotFound(std::string(1024, 'm'))).error_message().size(), 1024u);
}

}  // namespace
}  // namespace composio::rpc
