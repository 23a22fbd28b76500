// SPDX-License-Identifier: Apache-2.0
#include "service/base/error.h"

#include <gtest/gtest.h>

#include "google/rpc/error_details.pb.h"

namespace composio::base {
namespace {

template <class Detail>
Detail Get(const absl::Status& status) {
  Detail detail;
  auto payload = status.GetPayload("type.googleapis.com/" + Detail::descriptor()->full_name());
  EXPECT_TRUE(payload);
  if (payload) detail.ParseFromString(std::string(*payload));
  return detail;
}

TEST(Error, CarriesDomainAndReasonWithoutPrefix) {
  const absl::Status status = Error(absl::StatusCode::kOutOfRange, gateway::v1::ERROR_REASON_CURSOR_EXPIRED, "too old");
  const auto info = Get<google::rpc::ErrorInfo>(status);
  EXPECT_EQ(info.domain(), "gateway.composio");
  EXPECT_EQ(info.reason(), "CURSOR_EXPIRED");
  EXPECT_EQ(ReasonOf(status), gateway::v1::ERROR_REASON_CURSOR_EXPIRED);
}

TEST(Error, EveryReasonSurvivesTheWayThroughAStatus) {
  for (int i = 0; i < gateway::v1::ErrorReason_ARRAYSIZE; ++i) {
    if (!gateway::v1::ErrorReason_IsValid(i)) continue;
    const auto reason = static_cast<ErrorReason>(i);
    EXPECT_EQ(ReasonOf(Error(absl::StatusCode::kInternal, reason, "")), reason);
  }
}

TEST(Error, DetailsOfOneTypeGatherInOneMessage) {
  absl::Status status = InvalidField("page_size", "must not be negative");
  AddFieldViolation(status, "filter.types", "too many");
  EXPECT_EQ(Get<google::rpc::BadRequest>(status).field_violations_size(), 2);
  EXPECT_EQ(status.message(), "page_size: must not be negative");
}

TEST(Error, RetryDelayKeepsItsFraction) {
  absl::Status status = Error(absl::StatusCode::kUnavailable, gateway::v1::ERROR_REASON_SERVER_DRAINING, "");
  AddRetryInfo(status, absl::Milliseconds(1500));
  const auto delay = Get<google::rpc::RetryInfo>(status).retry_delay();
  EXPECT_EQ(delay.seconds(), 1);
  EXPECT_EQ(delay.nanos(), 500000000);
}

TEST(Error, ContextKeepsCodeAndDetails) {
  const absl::Status status = WithContext(InvalidField("a", "b"), "webhook");
  EXPECT_EQ(status.message(), "webhook: a: b");
  EXPECT_EQ(ReasonOf(status), gateway::v1::ERROR_REASON_INVALID_FIELD);
}

TEST(Error, NothingIsAddedToAnOkStatus) {
  absl::Status status;
  AddMetadata(status, "key", "value");
  EXPECT_TRUE(WithContext(status, "context").ok());
  EXPECT_EQ(ReasonOf(status), gateway::v1::ERROR_REASON_UNSPECIFIED);
}

}  // namespace
}  // namespace composio::base
