// SPDX-License-Identifier: Apache-2.0
#include "service/api/call_rpc.h"

#include <gtest/gtest.h>

#include "composio/gateway/v1/trigger_service.pb.h"
#include "service/base/error.h"
#include "service/router/unary_handler.h"
#include "tests/fakes/fake_call.h"
#include "tests/fakes/manual_clock.h"
#include "tests/fakes/manual_executor.h"

namespace composio::api {
namespace {

using gateway::v1::GetTriggerTypeRequest;
using gateway::v1::GetTriggerTypeResponse;

constexpr char kMethod[] = "/composio.gateway.v1.TriggerService/GetTriggerType";

class CallRpcTest : public ::testing::Test {
 protected:
  CallRpcTest() {
    router_.Register(kMethod,
                     router::TypedUnaryHandler<GetTriggerTypeRequest>(
                         [this](router::CallContext& context,
                                const GetTriggerTypeRequest& request) -> absl::StatusOr<GetTriggerTypeResponse> {
                           ++calls_;
                           if (!failure_.ok()) return failure_;
                           GetTriggerTypeResponse response;
                           response.mutable_trigger_type()->set_slug(request.trigger_type());
                           return response;
                         }));
    outer_.Deliver("");
    UnaryCall::Start(outer_.Ptr(), [this](std::shared_ptr<UnaryCall> call, base::Slice) { call_ = std::move(call); });
    outer_.RunUntilIdle();
  }
  ~CallRpcTest() override {
    call_.reset();
    outer_.Cancel();
  }

  void Ask() {
    GetTriggerTypeRequest request;
    request.set_trigger_type("GITHUB_STAR");
    CallRpc<GetTriggerTypeResponse>(
        caller_, *call_, {kMethod}, request,
        [this, call = call_](absl::StatusOr<GetTriggerTypeResponse> answer) { answers_.push_back(std::move(answer)); });
  }

  router::Router router_;
  fakes::ManualClock clock_;
  fakes::ManualTimers timers_{clock_};
  fakes::ManualExecutor executor_;
  router::LocalCaller caller_{router_, clock_, {{&executor_, &timers_}}};
  absl::Status failure_;
  int calls_ = 0;
  std::vector<absl::StatusOr<GetTriggerTypeResponse>> answers_;
  fakes::FakeCall outer_{"/a.B/Outer"};
  std::shared_ptr<UnaryCall> call_;
};

TEST_F(CallRpcTest, AnswerIsTheTypedMessage) {
  Ask();
  executor_.RunUntilIdle();
  ASSERT_EQ(answers_.size(), 1u);
  EXPECT_EQ(answers_[0]->trigger_type().slug(), "GITHUB_STAR");
}

TEST_F(CallRpcTest, ErrorPassesUnchanged) {
  failure_ = base::InvalidField("trigger_type", "is unknown");
  Ask();
  executor_.RunUntilIdle();
  ASSERT_EQ(answers_.size(), 1u);
  EXPECT_EQ(answers_[0].status(), failure_);
}

TEST_F(CallRpcTest, CallIsCancelledWhenTheCallerGoes) {
  Ask();
  outer_.Cancel();
  executor_.RunUntilIdle();
  EXPECT_TRUE(answers_.empty());
  EXPECT_EQ(calls_, 0);
}

TEST_F(CallRpcTest, OthersAreCancelledByTheAnswer) {
  Ask();
  Ask();
  call_->Fail(absl::AbortedError("enough"));
  executor_.RunUntilIdle();
  EXPECT_TRUE(answers_.empty());
  outer_.RunUntilIdle();
  EXPECT_EQ(outer_.status()->code(), absl::StatusCode::kAborted);
}

TEST_F(CallRpcTest, SecondAnswerDoesNothing) {
  call_->Fail(absl::AbortedError("first"));
  call_->Answer(base::Buffer(std::string("second")));
  outer_.RunUntilIdle();
  EXPECT_TRUE(outer_.written().empty());
}

TEST_F(CallRpcTest, NothingStartsForACallerWhoHasGone) {
  outer_.Cancel();
  Ask();
  CallLater(caller_, *call_, absl::Seconds(1), [] { FAIL(); });
  executor_.RunUntilIdle();
  EXPECT_EQ(calls_, 0);
  EXPECT_EQ(timers_.pending(), 0u);
}

TEST_F(CallRpcTest, LaterRunsOnceItsTimeCame) {
  int runs = 0;
  CallLater(caller_, *call_, absl::Seconds(1), [&runs] { ++runs; });
  timers_.Advance(absl::Milliseconds(999));
  EXPECT_EQ(runs, 0);
  timers_.Advance(absl::Milliseconds(1));
  EXPECT_EQ(runs, 1);
}

TEST_F(CallRpcTest, LaterIsDroppedWhenTheCallerGoes) {
  CallLater(caller_, *call_, absl::Seconds(1), [] { FAIL(); });
  outer_.Cancel();
  EXPECT_EQ(timers_.pending(), 0u);
}

TEST(ParseAnswer, BytesThatAreNoMessageAreAnInternalError) {
  const auto answer = ParseAnswer<GetTriggerTypeResponse>("/a.B/C", base::Buffer(std::string("\xff\xff")));
  EXPECT_EQ(answer.status().code(), absl::StatusCode::kInternal);
}

}  // namespace
}  // namespace composio::api
