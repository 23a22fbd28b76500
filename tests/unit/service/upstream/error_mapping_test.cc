// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/error_mapping.h"

#include <gtest/gtest.h>

#include "absl/strings/cord.h"
#include "absl/strings/str_cat.h"
#include "google/rpc/error_details.pb.h"
#include "google/rpc/status.pb.h"
#include "service/base/error.h"

namespace composio::upstream {
namespace {

namespace v1 = gateway::v1;
using absl::StatusCode;
using Headers = std::vector<std::pair<std::string, std::string>>;

const Credentials kKeys{"ak_secret", "", ""};

ErrorContext Context() {
  return {kKeys, v1::UPSTREAM_CREDENTIAL_PROJECT, "ours-1", absl::FromUnixSeconds(1'700'000'000)};
}

absl::Status Map(int status, std::string body, Headers headers = {}) {
  return MapHttpError({status, std::move(headers), std::move(body)}, Context());
}

template <class Detail>
Detail DetailOf(const absl::Status& status) {
  Detail detail;
  auto payload = status.GetPayload(absl::StrCat("type.googleapis.com/", Detail::descriptor()->full_name()));
  if (payload) detail.ParseFromString(std::string(*payload));
  return detail;
}

template <class Detail>
bool Has(const absl::Status& status) {
  return status.GetPayload(absl::StrCat("type.googleapis.com/", Detail::descriptor()->full_name())).has_value();
}

size_t SizeAsRpcStatus(const absl::Status& status) {
  google::rpc::Status rpc;
  rpc.set_code(static_cast<int>(status.code()));
  rpc.set_message(std::string(status.message()));
  status.ForEachPayload([&](absl::string_view url, const absl::Cord& payload) {
    auto* detail = rpc.add_details();
    detail->set_type_url(std::string(url));
    detail->set_value(std::string(payload));
  });
  return rpc.ByteSizeLong();
}

std::string Envelope(const std::string& slug, const std::string& message = "says why") {
  return absl::StrCat(R"({"error":{"message":")", message, R"(","code":10,"status":0,"slug":")", slug, "\"}}");
}

struct Row {
  int status;
  StatusCode code;
  v1::ErrorReason reason;
};

TEST(ErrorMapping, EveryStatusHasItsCodeAndReasonWhateverTheBody) {
  const Row rows[] = {
      {302, StatusCode::kInternal, v1::ERROR_REASON_UPSTREAM_BAD_RESPONSE},
      {400, StatusCode::kInvalidArgument, v1::ERROR_REASON_UPSTREAM_REJECTED},
      {401, StatusCode::kFailedPrecondition, v1::ERROR_REASON_UPSTREAM_KEY_REJECTED},
      {403, StatusCode::kPermissionDenied, v1::ERROR_REASON_PERMISSION_MISSING},
      {404, StatusCode::kNotFound, v1::ERROR_REASON_RESOURCE_NOT_FOUND},
      {405, StatusCode::kFailedPrecondition, v1::ERROR_REASON_UPSTREAM_REJECTED},
      {407, StatusCode::kUnavailable, v1::ERROR_REASON_UPSTREAM_UNAVAILABLE},
      {408, StatusCode::kDeadlineExceeded, v1::ERROR_REASON_UPSTREAM_TIMEOUT},
      {409, StatusCode::kAborted, v1::ERROR_REASON_UPSTREAM_CONFLICT},
      {410, StatusCode::kFailedPrecondition, v1::ERROR_REASON_UPSTREAM_RETIRED},
      {413, StatusCode::kResourceExhausted, v1::ERROR_REASON_MESSAGE_TOO_LARGE},
      {422, StatusCode::kFailedPrecondition, v1::ERROR_REASON_UPSTREAM_REJECTED},
      {429, StatusCode::kResourceExhausted, v1::ERROR_REASON_UPSTREAM_RATE_LIMITED},
      {500, StatusCode::kInternal, v1::ERROR_REASON_UPSTREAM_FAILED},
      {501, StatusCode::kUnimplemented, v1::ERROR_REASON_UPSTREAM_UNSUPPORTED},
      {502, StatusCode::kUnavailable, v1::ERROR_REASON_UPSTREAM_UNAVAILABLE},
      {503, StatusCode::kUnavailable, v1::ERROR_REASON_UPSTREAM_UNAVAILABLE},
      {504, StatusCode::kDeadlineExceeded, v1::ERROR_REASON_UPSTREAM_TIMEOUT},
      {520, StatusCode::kUnavailable, v1::ERROR_REASON_UPSTREAM_UNAVAILABLE},
  };
  for (const Row& row : rows) {
    for (const std::string& body : {Envelope("Some_Slug"), std::string("<html>no</html>"), std::string()}) {
      const absl::Status status = Map(row.status, body);
      EXPECT_EQ(status.code(), row.code) << row.status << body;
      EXPECT_EQ(base::ReasonOf(status), row.reason) << row.status << body;
      EXPECT_FALSE(status.message().empty());
      EXPECT_EQ(DetailOf<google::rpc::ErrorInfo>(status).metadata().at("upstream_status"), absl::StrCat(row.status));
    }
  }
}

TEST(ErrorMapping, TheEnvelopeBecomesMessageAndDetails) {
  const absl::Status status = Map(400, R"({"error":{"message":"Invalid request","code":10400,"slug":"Validation_Error",
      "status":400,"request_id":"up-1","suggested_fix":"Check it.","errors":["trigger_config: Required","limit: odd"]}})");
  EXPECT_EQ(status.message(), "Invalid request");
  const auto info = DetailOf<google::rpc::ErrorInfo>(status);
  EXPECT_EQ(info.domain(), "gateway.composio");
  EXPECT_EQ(info.reason(), "UPSTREAM_REJECTED");
  EXPECT_EQ(info.metadata().at("upstream_slug"), "Validation_Error");
  EXPECT_EQ(info.metadata().at("upstream_code"), "10400");
  const auto bad = DetailOf<google::rpc::BadRequest>(status);
  ASSERT_EQ(bad.field_violations_size(), 2);
  EXPECT_EQ(bad.field_violations(0).field(), "trigger_config");
  EXPECT_EQ(bad.field_violations(0).description(), "Required");
  EXPECT_EQ(DetailOf<google::rpc::Help>(status).links(0).description(), "Check it.");
  EXPECT_EQ(DetailOf<google::rpc::RequestInfo>(status).request_id(), "ours-1");
  EXPECT_EQ(DetailOf<google::rpc::RequestInfo>(status).serving_data(), "up-1");
}

TEST(ErrorMapping, ViolationsCarryOurFieldNames) {
  ErrorContext context = Context();
  context.field_name = [](absl::string_view name) { return name == "limit" ? "page_size" : std::string(name); };
  const absl::Status status =
      MapHttpError({400, {}, R"({"error":{"message":"m","errors":["limit: too large"]}})"}, context);
  EXPECT_EQ(DetailOf<google::rpc::BadRequest>(status).field_violations(0).field(), "page_size");
}

TEST(ErrorMapping, ABare429SaysWhenToTryAgain) {
  const std::string body = R"({"message":"Rate limit exceeded. Limit: 10000 requests per 1 minutes"})";
  const absl::Status told =
      Map(429, body, {{"x-ratelimit", "10000"}, {"x-ratelimit-window-size", "60s"}, {"retry-after", "17"}});
  EXPECT_EQ(told.message(), "Rate limit exceeded. Limit: 10000 requests per 1 minutes");
  EXPECT_EQ(DetailOf<google::rpc::RetryInfo>(told).retry_delay().seconds(), 17);
  EXPECT_EQ(DetailOf<google::rpc::QuotaFailure>(told).violations(0).description(), "10000 requests per 1m");
  const absl::Status window = Map(429, body, {{"x-ratelimit-window-size", "30s"}});
  EXPECT_EQ(DetailOf<google::rpc::RetryInfo>(window).retry_delay().seconds(), 30);
  const absl::Status untold = Map(429, "");
  EXPECT_EQ(DetailOf<google::rpc::RetryInfo>(untold).retry_delay().seconds(), 60);
}

TEST(ErrorMapping, RetryAfterOfAnUnavailableServerIsPassedOn) {
  const absl::Status status = Map(503, "", {{"retry-after-ms", "1500"}});
  EXPECT_EQ(DetailOf<google::rpc::RetryInfo>(status).retry_delay().seconds(), 1);
  EXPECT_EQ(DetailOf<google::rpc::RetryInfo>(status).retry_delay().nanos(), 500'000'000);
  EXPECT_FALSE(Has<google::rpc::RetryInfo>(Map(503, "")));
}

TEST(ErrorMapping, NotFoundIsRecognisedBehindOtherStatuses) {
  EXPECT_EQ(Map(400, Envelope("ActionExecute_ConnectedAccountNotFound")).code(), StatusCode::kNotFound);
  EXPECT_EQ(Map(400, Envelope("X", "Trigger type NOPE not found")).code(), StatusCode::kNotFound);
  EXPECT_EQ(Map(500, Envelope("X_NotFound")).code(), StatusCode::kInternal);
}

TEST(ErrorMapping, AnInactiveConnectionIsAPrecondition) {
  for (const char* slug :
       {"ToolRouterV2_NoActiveConnection", "ConnectedAccount_Expired", "ActionExecute_ConnectedAccountNotActive"}) {
    const absl::Status status = Map(400, Envelope(slug));
    EXPECT_EQ(status.code(), StatusCode::kFailedPrecondition) << slug;
    EXPECT_EQ(base::ReasonOf(status), v1::ERROR_REASON_CONNECTION_NOT_ACTIVE) << slug;
    EXPECT_NE(DetailOf<google::rpc::Help>(status).links(0).description().find("CreateConnectionLink"),
              std::string::npos);
  }
}

TEST(ErrorMapping, ARefusedKeyNamesItsVariableAndIsNotShown) {
  const absl::Status status = Map(401, Envelope("HTTP_Unauthorized", "Invalid API key: ak_secret"));
  EXPECT_EQ(status.message(), "Composio refused the key in COMPOSIO_API_KEY: Invalid API key: ***");
}

TEST(ErrorMapping, NothingOfAProxysPageIsPassedOn) {
  const absl::Status status = Map(502, "<html>nginx/1.2 at 10.0.0.7</html>", {{"content-type", "text/html"}});
  EXPECT_EQ(status.message(), "Composio answered with HTTP status 502 and no explanation");
}

TEST(ErrorMapping, ARetiredOperationPointsToTheListOfServices) {
  const absl::Status status = Map(410, "");
  EXPECT_EQ(DetailOf<google::rpc::Help>(status).links_size(), 1);
}

TEST(ErrorMapping, ARetiredOperationNamesItsSuccessor) {
  ErrorContext context = Context();
  context.replaced_by = "composio.gateway.v1.AppService.GetApp";
  const auto help = DetailOf<google::rpc::Help>(MapHttpError({410, {}, ""}, context));
  ASSERT_EQ(help.links_size(), 1);
  EXPECT_EQ(help.links(0).description(),
            "grpcurl -plaintext 127.0.0.1:50051 describe composio.gateway.v1.AppService.GetApp   # takes the place of "
            "this operation");
}

TEST(ErrorMapping, GoneCanBeTheResourceInsteadOfTheOperation) {
  ErrorContext context = Context();
  context.resource_type = "trigger";
  context.resource_name = "ti_1";
  const absl::Status gone = MapHttpError({410, {}, Envelope("X_Gone", "Trigger instance ti_1 was deleted")}, context);
  EXPECT_EQ(gone.code(), StatusCode::kNotFound);
  EXPECT_EQ(base::ReasonOf(gone), v1::ERROR_REASON_RESOURCE_NOT_FOUND);
  EXPECT_EQ(gone.message(), "Trigger instance ti_1 was deleted");
  EXPECT_EQ(DetailOf<google::rpc::ResourceInfo>(gone).resource_name(), "ti_1");
  EXPECT_FALSE(Has<google::rpc::Help>(gone));
  const absl::Status retired = MapHttpError({410, {}, Envelope("HTTP_Gone", "This API was removed")}, context);
  EXPECT_EQ(base::ReasonOf(retired), v1::ERROR_REASON_UPSTREAM_RETIRED);
}

TEST(ErrorMapping, AnOperationOfTheFirstApiPointsToItsAlternative) {
  ErrorContext context = Context();
  context.alternative = "composio.gateway.v1.ProjectService/GetProject tells a project's keys";
  context.resource_name = "says";
  for (const auto& [http, body] : {std::pair<int, std::string>{410, Envelope("HTTP_Gone")}, {404, ""}, {405, ""}}) {
    const absl::Status status = MapHttpError({http, {}, body}, context);
    EXPECT_EQ(status.code(), StatusCode::kFailedPrecondition) << http;
    EXPECT_EQ(base::ReasonOf(status), v1::ERROR_REASON_UPSTREAM_RETIRED) << http;
    EXPECT_EQ(DetailOf<google::rpc::Help>(status).links(0).description(),
              absl::StrCat("instead: ", context.alternative));
  }
  const std::string missing = R"({"type":"NotFoundError","name":"ApiKeyNotFoundError","status":404,"message":"none"})";
  EXPECT_EQ(base::ReasonOf(MapHttpError({404, {}, missing}, context)), v1::ERROR_REASON_RESOURCE_NOT_FOUND);
}

TEST(ErrorMapping, NotFoundNamesTheResource) {
  ErrorContext context = Context();
  context.resource_type = "app";
  context.resource_name = "nope";
  const absl::Status status = MapHttpError({404, {}, Envelope("Toolkit_NotFound")}, context);
  EXPECT_EQ(DetailOf<google::rpc::ResourceInfo>(status).resource_type(), "app");
  EXPECT_EQ(DetailOf<google::rpc::ResourceInfo>(status).resource_name(), "nope");
}

TEST(ErrorMapping, StatusAndDetailsStayBelowFourKibibytes) {
  const std::string x(5000, 'x');
  std::string errors;
  for (int i = 0; i < 100; ++i) absl::StrAppend(&errors, i ? "," : "", "\"field_", i, ": ", x, "\"");
  const std::string body =
      absl::StrCat(R"({"error":{"message":")", x, R"(","code":1,"slug":")", x, R"(","request_id":")", x,
                   R"(","suggested_fix":")", x, R"(","errors":[)", errors, "]}}");
  for (int status : {400, 404, 410, 429}) {
    EXPECT_LE(SizeAsRpcStatus(Map(status, body, {{"x-ratelimit", "1"}, {"retry-after", "5"}})), 4096u) << status;
  }
  std::string many;
  for (int i = 0; i < 500; ++i) absl::StrAppend(&many, i ? "," : "", "\"f: x\"");
  EXPECT_LE(SizeAsRpcStatus(Map(400, absl::StrCat(R"({"error":{"message":"m","errors":[)", many, "]}}"))), 4096u);
}

TEST(ErrorMapping, FailedTransfers) {
  const absl::Status lost = MapTransportError(absl::UnavailableError("the connection was lost"), Context());
  EXPECT_EQ(lost.code(), StatusCode::kUnavailable);
  EXPECT_EQ(base::ReasonOf(lost), v1::ERROR_REASON_UPSTREAM_UNAVAILABLE);
  const absl::Status late = MapTransportError(absl::DeadlineExceededError(""), Context());
  EXPECT_EQ(late.code(), StatusCode::kDeadlineExceeded);
  EXPECT_EQ(base::ReasonOf(late), v1::ERROR_REASON_UPSTREAM_TIMEOUT);
  const absl::Status large = MapTransportError(absl::ResourceExhaustedError("limit"), Context());
  EXPECT_EQ(large.code(), StatusCode::kResourceExhausted);
  EXPECT_EQ(base::ReasonOf(large), v1::ERROR_REASON_MESSAGE_TOO_LARGE);
  const absl::Status odd = MapTransportError(absl::InternalError("not HTTP"), Context());
  EXPECT_EQ(base::ReasonOf(odd), v1::ERROR_REASON_UPSTREAM_BAD_RESPONSE);
  EXPECT_EQ(DetailOf<google::rpc::RequestInfo>(odd).request_id(), "ours-1");
}

TEST(ErrorMapping, AFailureOfTheGatewaysOwnKeepsItsReason) {
  absl::Status own = base::Error(StatusCode::kResourceExhausted, v1::ERROR_REASON_UPSTREAM_RATE_LIMITED, "used up");
  base::AddRetryInfo(own, absl::Seconds(7));
  const absl::Status status = MapTransportError(own, Context());
  EXPECT_EQ(status.code(), StatusCode::kResourceExhausted);
  EXPECT_EQ(base::ReasonOf(status), v1::ERROR_REASON_UPSTREAM_RATE_LIMITED);
  EXPECT_EQ(status.message(), "used up");
  EXPECT_EQ(DetailOf<google::rpc::RetryInfo>(status).retry_delay().seconds(), 7);
  EXPECT_EQ(DetailOf<google::rpc::RequestInfo>(status).request_id(), "ours-1");
}

TEST(ErrorMapping, AnUnreadableAnswerKeepsBothIds) {
  const absl::Status status =
      MapUnreadableAnswer({200, {{"x-request-id", "up-2"}}, "<html>"}, "offset 0: not JSON", Context());
  EXPECT_EQ(status.code(), StatusCode::kInternal);
  EXPECT_EQ(base::ReasonOf(status), v1::ERROR_REASON_UPSTREAM_BAD_RESPONSE);
  EXPECT_EQ(DetailOf<google::rpc::RequestInfo>(status).serving_data(), "up-2");
}

}  // namespace
}  // namespace composio::upstream
