// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/proxy_handler.h"

#include <gtest/gtest.h>

#include <memory>

#include "absl/strings/str_cat.h"
#include "google/rpc/error_details.pb.h"
#include "service/base/error.h"
#include "tests/fakes/fake_call.h"
#include "tests/fakes/fake_http_transport.h"
#include "tests/fakes/manual_clock.h"
#include "tests/fakes/seeded_random.h"
#include "tests/unit/service/upstream/rule_test.pb.h"

namespace composio::upstream {
namespace {

namespace v1 = gateway::v1;
using fakes::FakeCall;
using fakes::HeaderOf;
using http_client::HttpRequest;

constexpr char kThing[] = R"({"id":"t1","kind":"very-large","tags":["a","b"],"more":{"x":1}})";

class ProxyHandlerTest : public ::testing::Test {
 protected:
  void SetUp() override { Register(Options()); }

  static ProxyOptions Options() {
    ProxyOptions options;
    options.base_url = "http://127.0.0.1:9900/";
    options.credentials = {"ak_test", "", ""};
    options.user_agent = "composio-gateway/9.9";
    return options;
  }
  static const google::protobuf::ServiceDescriptor* Service(const std::string& name) {
    return test::Empty::descriptor()->file()->FindServiceByName(name);
  }
  void Register(ProxyOptions options) {
    router_ = std::make_unique<router::Router>();
    const absl::Status status =
        RegisterProxies(*router_, {Service("Good")}, {clock_, random_, {{&transport_, &timers_}}, std::move(options)});
    ASSERT_TRUE(status.ok()) << status;
  }
  // A call of Good/`method` that has sent its request; more can be set in `prepare`.
  std::unique_ptr<FakeCall> Start(const std::string& method, const google::protobuf::Message& request,
                                  const std::function<void(FakeCall&)>& prepare = nullptr) {
    auto call = std::make_unique<FakeCall>("/composio.upstream.test.Good/" + method);
    if (prepare) prepare(*call);
    router_->Start(call->Ptr());
    call->Deliver(request.SerializeAsString());
    return call;
  }
  static test::GetRequest Get() {
    test::GetRequest request;
    request.set_thing("t1");
    request.set_kind(test::KIND_SMALL);
    return request;
  }
  template <class Message>
  static Message Answered(FakeCall& call) {
    call.RunUntilIdle();
    EXPECT_TRUE(call.status().has_value());
    EXPECT_TRUE(call.status().value_or(absl::OkStatus()).ok()) << *call.status();
    EXPECT_TRUE(call.released());
    Message message;
    EXPECT_EQ(call.written().size(), 1u);
    EXPECT_TRUE(message.ParseFromString(call.written().empty() ? "" : call.written()[0]));
    return message;
  }
  static absl::Status Failed(FakeCall& call) {
    call.RunUntilIdle();
    EXPECT_TRUE(call.status().has_value()) << "the call has not ended";
    EXPECT_TRUE(call.written().empty());
    EXPECT_TRUE(call.released());
    return call.status().value_or(absl::OkStatus());
  }

  fakes::ManualClock clock_;
  fakes::ManualTimers timers_{clock_};
  fakes::SeededRandom random_{1};
  fakes::FakeHttpTransport transport_;
  std::unique_ptr<router::Router> router_;
};

TEST_F(ProxyHandlerTest, TheRuleAndTheCallerSayHowTheAnswerMayBeShared) {
  auto call = Start("Get", Get(), [](FakeCall& c) {
    c.SetMetadata("cache-control", "no-cache");
    c.SetMetadata("x-caller", "billing");
  });
  const http_client::Sharing& sharing = transport_.requests()[0].sharing;
  EXPECT_EQ(sharing.keep_for, absl::Milliseconds(90500));
  EXPECT_EQ(sharing.max_age, absl::ZeroDuration());
  EXPECT_FALSE(sharing.clears_kept);
  ASSERT_NE(sharing.caller, nullptr);
  EXPECT_EQ(sharing.caller(), "name:billing");
  transport_.AnswerJson(200, kThing, {{"age", "12"}});
  Answered<test::GetResponse>(*call);
  EXPECT_EQ(call->ResponseMetadata("age"), "12");
}

TEST_F(ProxyHandlerTest, ARequestGoesOutAndItsAnswerComesBack) {
  auto call = Start("Get", Get(), [](FakeCall& c) {
    c.SetRequestId("req-7");
    c.SetMetadata("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
  });
  ASSERT_EQ(transport_.requests().size(), 1u);
  const HttpRequest& request = transport_.requests()[0];
  EXPECT_EQ(request.method, "GET");
  EXPECT_EQ(request.url, "http://127.0.0.1:9900/v3/things/t1/parts/SMALL");
  EXPECT_EQ(HeaderOf(request, "x-api-key"), "ak_test");
  EXPECT_EQ(HeaderOf(request, "user-agent"), "composio-gateway/9.9");
  EXPECT_EQ(HeaderOf(request, "accept"), "application/json");
  EXPECT_EQ(HeaderOf(request, "content-type"), "");
  EXPECT_EQ(HeaderOf(request, "x-request-id"), "req-7");
  EXPECT_EQ(HeaderOf(request, "traceparent"), "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
  EXPECT_EQ(request.timeout, absl::Seconds(60));
  EXPECT_EQ(request.body, "");
  transport_.AnswerJson(200, kThing, {{"x-request-id", "up-1"}, {"deprecation", "@1779840000"}, {"set-cookie", "no"}});
  const auto response = Answered<test::GetResponse>(*call);
  EXPECT_EQ(response.thing().id(), "t1");
  EXPECT_EQ(response.thing().kind(), test::KIND_LARGE);
  EXPECT_EQ(response.thing().tags_size(), 2);
  EXPECT_FALSE(response.thing().has_extra());
  EXPECT_EQ(call->ResponseMetadata("x-upstream-request-id"), "up-1");
  EXPECT_EQ(call->ResponseMetadata("deprecation"), "@1779840000");
  EXPECT_EQ(call->ResponseMetadata("set-cookie"), "");
}

TEST_F(ProxyHandlerTest, ExactlyOneCredentialIsSent) {
  ProxyOptions options = Options();
  options.credentials = {"ak_test", "uak_test", "oak_test"};
  Register(options);
  test::CreateRequest request;
  request.set_thing("t");
  auto call = Start("Create", request);
  ASSERT_EQ(transport_.requests().size(), 1u);
  EXPECT_EQ(HeaderOf(transport_.requests()[0], "x-org-api-key"), "oak_test");
  EXPECT_EQ(HeaderOf(transport_.requests()[0], "x-api-key"), "");
  EXPECT_EQ(HeaderOf(transport_.requests()[0], "x-user-api-key"), "");
  call->Cancel();
}

TEST_F(ProxyHandlerTest, AMissingCredentialNamesItsVariableAndSendsNothing) {
  test::CreateRequest request;
  request.set_thing("t");
  auto call = Start("Create", request);
  const absl::Status status = Failed(*call);
  EXPECT_EQ(base::ReasonOf(status), v1::ERROR_REASON_CREDENTIAL_MISSING);
  EXPECT_NE(std::string(status.message()).find("COMPOSIO_ORG_API_KEY"), std::string::npos);
  EXPECT_TRUE(transport_.requests().empty());
}

TEST_F(ProxyHandlerTest, ABodyIsJsonOfWhatIsNotInThePath) {
  ProxyOptions options = Options();
  options.credentials.org_key = "oak_test";
  Register(options);
  test::CreateRequest request;
  request.set_thing("t");
  request.set_name("n");
  request.set_header("h");
  request.mutable_first()->add_tags("x");
  auto call = Start("Create", request);
  ASSERT_EQ(transport_.requests().size(), 1u);
  const HttpRequest& sent = transport_.requests()[0];
  EXPECT_EQ(sent.method, "POST");
  EXPECT_EQ(sent.body, R"({"name":"n","first":{"tags":["x"]}})");
  EXPECT_EQ(HeaderOf(sent, "content-type"), "application/json");
  EXPECT_EQ(HeaderOf(sent, "x-extra"), "h");
  transport_.AnswerJson(201, R"({"id":"made"})");
  EXPECT_EQ(Answered<test::Thing>(*call).id(), "made");
}

TEST_F(ProxyHandlerTest, AnEmptyBodyIsAnEmptyObject) {
  auto call = Start("Whole", test::Plain());
  EXPECT_EQ(transport_.requests().at(0).body, "{}");
  transport_.Answer(http_client::HttpResponse{204, {}, ""});
  Answered<test::Empty>(*call);
}

TEST_F(ProxyHandlerTest, ABareArrayGoesIntoTheResponseField) {
  auto call = Start("All", test::Empty());
  transport_.AnswerJson(200, R"([{"id":"a"},{"id":"b"}])");
  const auto response = Answered<test::AllResponse>(*call);
  ASSERT_EQ(response.things_size(), 2);
  EXPECT_EQ(response.things(1).id(), "b");
}

TEST_F(ProxyHandlerTest, ListsKeepTheirCursor) {
  test::ListRequest request;
  request.set_page_size(2);
  auto call = Start("List", request);
  transport_.AnswerJson(200, R"({"items":[{"id":"a"}],"next_cursor":"abc"})");
  const auto response = Answered<test::ListResponse>(*call);
  EXPECT_EQ(response.things(0).id(), "a");
  EXPECT_EQ(response.next_page_token(), "abc");
}

TEST_F(ProxyHandlerTest, ExtraIsFilledOnDemand) {
  test::ListRequest request;
  request.set_include_extra(true);
  auto call = Start("List", request);
  transport_.AnswerJson(200, absl::StrCat(R"({"items":[)", kThing, "]}"));
  const auto response = Answered<test::ListResponse>(*call);
  EXPECT_EQ(response.things(0).extra().fields().at("more").struct_value().fields().at("x").number_value(), 1);
}

TEST_F(ProxyHandlerTest, AnAlreadySoAnswerIsAnEmptySuccess) {
  ProxyOptions options = Options();
  options.credentials.org_key = "oak_test";
  Register(options);
  test::CreateRequest request;
  request.set_thing("t");
  auto call = Start("Create", request);
  transport_.AnswerJson(409, R"({"error":{"message":"exists","id":"no"}})");
  EXPECT_EQ(Answered<test::Thing>(*call).ByteSizeLong(), 0u);
}

TEST_F(ProxyHandlerTest, AnErrorIsMapped) {
  auto call = Start("Get", Get());
  transport_.AnswerJson(404, R"({"error":{"message":"Toolkit t1 not found","slug":"X_NotFound","code":1}})");
  const absl::Status status = Failed(*call);
  EXPECT_EQ(status.code(), absl::StatusCode::kNotFound);
  EXPECT_EQ(status.message(), "Toolkit t1 not found");
  google::rpc::ResourceInfo info;
  info.ParseFromString(std::string(*status.GetPayload("type.googleapis.com/google.rpc.ResourceInfo")));
  EXPECT_EQ(info.resource_type(), "kind");
  EXPECT_EQ(info.resource_name(), "SMALL");
}

TEST_F(ProxyHandlerTest, ASuccessThatIsNoJsonIsABadResponse) {
  for (const char* body : {"<html>welcome</html>", "{\"id\":", "[1]", "\"text\""}) {
    auto call = Start("Get", Get());
    transport_.AnswerJson(200, body);
    const absl::Status status = Failed(*call);
    EXPECT_EQ(status.code(), absl::StatusCode::kInternal) << body;
    EXPECT_EQ(base::ReasonOf(status), v1::ERROR_REASON_UPSTREAM_BAD_RESPONSE) << status;
  }
}

TEST_F(ProxyHandlerTest, BadRequestsAreRefusedBeforeAnythingIsSent) {
  auto invalid = Start("Get", test::GetRequest());
  EXPECT_EQ(base::ReasonOf(Failed(*invalid)), v1::ERROR_REASON_INVALID_FIELD);
  FakeCall malformed("/composio.upstream.test.Good/Get");
  router_->Start(malformed.Ptr());
  malformed.Deliver("\xff\xff");
  EXPECT_EQ(base::ReasonOf(Failed(malformed)), v1::ERROR_REASON_REQUEST_MALFORMED);
  FakeCall body("/composio.upstream.test.Good/Whole");
  router_->Start(body.Ptr());
  body.Deliver("\x0a\x05x");
  EXPECT_EQ(base::ReasonOf(Failed(body)), v1::ERROR_REASON_REQUEST_MALFORMED);
  FakeCall silent("/composio.upstream.test.Good/Get");
  router_->Start(silent.Ptr());
  silent.HalfClose();
  EXPECT_EQ(base::ReasonOf(Failed(silent)), v1::ERROR_REASON_REQUEST_MALFORMED);
  EXPECT_TRUE(transport_.requests().empty());
}

TEST_F(ProxyHandlerTest, TheCallersDeadlineLessAMarginIsTheTimeout) {
  auto call = Start("Get", Get(), [&](FakeCall& c) { c.SetDeadline(clock_.SteadyNow() + std::chrono::seconds(5)); });
  EXPECT_EQ(transport_.requests().at(0).timeout, absl::Milliseconds(4950));
  auto brief =
      Start("Get", Get(), [&](FakeCall& c) { c.SetDeadline(clock_.SteadyNow() + std::chrono::milliseconds(100)); });
  EXPECT_EQ(transport_.requests().at(1).timeout, absl::Milliseconds(90));
  transport_.Answer(absl::DeadlineExceededError("late"));
  const absl::Status status = Failed(*call);
  EXPECT_EQ(status.code(), absl::StatusCode::kDeadlineExceeded);
  EXPECT_EQ(base::ReasonOf(status), v1::ERROR_REASON_UPSTREAM_TIMEOUT);
  brief->Cancel();
}

TEST_F(ProxyHandlerTest, NoDeadlineOfTheCallersIsLongerThanTheMaximum) {
  auto call = Start("Get", Get(), [&](FakeCall& c) { c.SetDeadline(clock_.SteadyNow() + std::chrono::hours(5)); });
  EXPECT_EQ(transport_.requests().at(0).timeout, absl::Seconds(600));
  call->Cancel();
}

TEST_F(ProxyHandlerTest, ADeadlineThatHasPassedSendsNothing) {
  auto call = Start("Get", Get(), [&](FakeCall& c) { c.SetDeadline(clock_.SteadyNow() - std::chrono::seconds(1)); });
  EXPECT_EQ(Failed(*call).code(), absl::StatusCode::kDeadlineExceeded);
  EXPECT_TRUE(transport_.requests().empty());
}

TEST_F(ProxyHandlerTest, CancellationDropsTheTransfer) {
  auto call = Start("Get", Get());
  EXPECT_EQ(transport_.outstanding(), 1u);
  call->Cancel();
  EXPECT_EQ(transport_.outstanding(), 0u);
  EXPECT_EQ(transport_.cancelled(), 1u);
  EXPECT_TRUE(call->released());
}

TEST_F(ProxyHandlerTest, AnIdempotentMethodIsSentAgainWithTheSameRequestId) {
  auto call = Start("Get", Get());
  transport_.AnswerJson(503, "");
  EXPECT_FALSE(call->status());
  timers_.Advance(absl::Milliseconds(500));
  ASSERT_EQ(transport_.requests().size(), 2u);
  EXPECT_EQ(transport_.requests()[1].url, transport_.requests()[0].url);
  EXPECT_EQ(transport_.requests()[1].headers, transport_.requests()[0].headers);
  EXPECT_LT(transport_.requests()[1].timeout, transport_.requests()[0].timeout);
  transport_.Answer(absl::UnavailableError("lost"));
  timers_.Advance(absl::Seconds(1));
  transport_.AnswerJson(200, kThing);
  EXPECT_EQ(Answered<test::GetResponse>(*call).thing().id(), "t1");
}

TEST_F(ProxyHandlerTest, AfterTwoRetriesTheErrorGoesToTheCaller) {
  auto call = Start("Get", Get());
  for (int i = 0; i < 3; ++i) {
    transport_.AnswerJson(500, "");
    timers_.Advance(absl::Seconds(8));
  }
  EXPECT_EQ(transport_.requests().size(), 3u);
  EXPECT_EQ(base::ReasonOf(Failed(*call)), v1::ERROR_REASON_UPSTREAM_FAILED);
}

TEST_F(ProxyHandlerTest, WhatIsNotIdempotentIsNeverSentAgain) {
  for (int status : {429, 500, 503}) {
    auto call = Start("Whole", test::Plain());
    transport_.AnswerJson(status, "", {{"x-should-retry", "true"}, {"retry-after-ms", "1"}});
    timers_.Advance(absl::Minutes(1));
    EXPECT_FALSE(Failed(*call).ok());
  }
  auto lost = Start("Whole", test::Plain());
  transport_.Answer(absl::UnavailableError("lost"));
  EXPECT_EQ(Failed(*lost).code(), absl::StatusCode::kUnavailable);
  EXPECT_EQ(transport_.requests().size(), 4u);
}

TEST_F(ProxyHandlerTest, TheServersDelayIsWaitedFor) {
  auto call = Start("Get", Get());
  transport_.AnswerJson(429, "", {{"retry-after", "7"}});
  timers_.Advance(absl::Milliseconds(6999));
  EXPECT_EQ(transport_.requests().size(), 1u);
  timers_.Advance(absl::Milliseconds(1));
  EXPECT_EQ(transport_.requests().size(), 2u);
  call->Cancel();
}

TEST_F(ProxyHandlerTest, ARetryBeyondTheDeadlineIsNotMade) {
  auto call = Start("Get", Get(), [&](FakeCall& c) { c.SetDeadline(clock_.SteadyNow() + std::chrono::seconds(5)); });
  transport_.AnswerJson(429, R"({"message":"slow down"})", {{"retry-after", "6"}});
  const absl::Status status = Failed(*call);
  EXPECT_EQ(base::ReasonOf(status), v1::ERROR_REASON_UPSTREAM_RATE_LIMITED);
  EXPECT_EQ(timers_.pending(), 0u);
}

TEST_F(ProxyHandlerTest, CancellationWhileWaitingToRetryDropsTheTimer) {
  auto call = Start("Get", Get());
  transport_.AnswerJson(503, "");
  EXPECT_EQ(timers_.pending(), 1u);
  call->Cancel();
  EXPECT_EQ(timers_.pending(), 0u);
}

TEST_F(ProxyHandlerTest, AnAnswerBeyondTheLimitIsTooLarge) {
  auto call = Start("Get", Get());
  EXPECT_EQ(transport_.requests().at(0).max_response_bytes, 16u << 20);
  transport_.Answer(absl::ResourceExhaustedError("the answer is longer than the limit of 16777216 bytes"));
  EXPECT_EQ(base::ReasonOf(Failed(*call)), v1::ERROR_REASON_MESSAGE_TOO_LARGE);
}

TEST_F(ProxyHandlerTest, NumbersThatDoNotSurviveAreReported) {
  test::ListRequest request;
  request.set_include_extra(true);
  auto call = Start("List", request);
  transport_.AnswerJson(200, R"({"items":[{"id":"a","n":12345678901234567890123}]})");
  Answered<test::ListResponse>(*call);
  EXPECT_EQ(call->ResponseMetadata("x-lossy-numbers"), "true");
}

TEST_F(ProxyHandlerTest, BadRulesSettingsAndKeysStopTheServer) {
  router::Router router;
  const ProxyDeps deps{clock_, random_, {{&transport_, &timers_}}, Options()};
  const absl::Status rule = RegisterProxies(router, {Service("Bad")}, deps);
  EXPECT_NE(rule.message().find(".proto: composio.upstream.test.Bad.NoOperation: "), std::string::npos) << rule;
  ProxyDeps no_url = deps;
  no_url.options.base_url = "backend";
  EXPECT_NE(std::string(RegisterProxies(router, {}, no_url).message()).find("COMPOSIO_BASE_URL"), std::string::npos);
  ProxyDeps bad_key = deps;
  bad_key.options.credentials.user_key = "a b";
  EXPECT_NE(std::string(RegisterProxies(router, {}, bad_key).message()).find("COMPOSIO_USER_API_KEY"),
            std::string::npos);
}

}  // namespace
}  // namespace composio::upstream
