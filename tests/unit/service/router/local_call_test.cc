// SPDX-License-Identifier: Apache-2.0
#include "service/router/local_call.h"

#include <gtest/gtest.h>

#include "service/base/error.h"
#include "service/router/unary_handler.h"
#include "tests/fakes/fake_call.h"
#include "tests/fakes/manual_clock.h"
#include "tests/fakes/manual_executor.h"

namespace composio::router {
namespace {

// A handler that answers when the test says so, and notes what it saw.
class SlowHandler final : public Handler {
 public:
  void Start(CallPtr call) override {
    call_ = std::move(call);
    request_id = std::string(call_->context().request_id());
    key = std::string(call_->context().Metadata("authorization"));
    deadline = call_->context().deadline();
    call_->OnDone([this] {
      over = true;
      call_.reset();
    });
    call_->Read(
        [this](bool ok, base::Buffer message) { request = ok ? std::string(message.Flatten().view()) : "no message"; });
  }
  void Answer(std::string bytes) {
    call_->Write(base::Buffer(std::move(bytes)), [](bool) {});
    call_->Finish(absl::OkStatus());
  }
  Call* call() { return call_.get(); }

  std::string request, request_id, key;
  absl::optional<base::SteadyTime> deadline;
  bool over = false;

 private:
  CallPtr call_;
};

class LocalCallTest : public ::testing::Test {
 protected:
  LocalCallTest() { router_.Register("/a.B/Slow", slow_); }

  std::unique_ptr<LocalCallHandle> Call(LocalCallParams params = {}) {
    if (params.method.empty()) params.method = "/a.B/Slow";
    params.callback = [this](absl::StatusOr<base::Buffer> answer) {
      ++answers_;
      answer_ = answer.ok() ? absl::StatusOr<std::string>(answer->Flatten().view()) : answer.status();
    };
    return caller_.Start(std::move(params));
  }

  Router router_;
  std::shared_ptr<SlowHandler> slow_ = std::make_shared<SlowHandler>();
  fakes::ManualClock clock_;
  fakes::ManualTimers timers_{clock_};
  fakes::ManualExecutor executor_;
  LocalCaller caller_{router_, clock_, {{&executor_, &timers_}}};
  int answers_ = 0;
  absl::StatusOr<std::string> answer_ = absl::UnknownError("none yet");
};

TEST_F(LocalCallTest, HandlerGetsTheRequestAndItsAnswerComesBack) {
  LocalCallParams params;
  params.request = base::Buffer(std::string("ping"));
  auto handle = Call(std::move(params));
  executor_.RunUntilIdle();
  EXPECT_EQ(slow_->request, "ping");
  EXPECT_EQ(answers_, 0);
  slow_->Answer("pong");
  EXPECT_EQ(answers_, 0) << "no callback from inside the handler's own call";
  executor_.RunUntilIdle();
  EXPECT_EQ(answers_, 1);
  EXPECT_EQ(*answer_, "pong");
  EXPECT_TRUE(slow_->over);
}

TEST_F(LocalCallTest, HandlerSeesTheOuterCallsContext) {
  fakes::FakeCall outer("/a.B/Outer");
  outer.SetMetadata("authorization", "Bearer x");
  outer.SetRequestId("r-7");
  outer.SetDeadline(clock_.SteadyNow() + std::chrono::seconds(3));
  LocalCallParams params;
  params.outer = &outer.context();
  auto handle = Call(std::move(params));
  EXPECT_EQ(slow_->request_id, "r-7");
  EXPECT_EQ(slow_->key, "Bearer x");
  EXPECT_EQ(slow_->deadline, outer.context().deadline());
}

TEST_F(LocalCallTest, ResponseMetadataReachesTheOuterCallOnlyWhereAsked) {
  fakes::FakeCall outer("/a.B/Outer");
  for (const bool passes : {false, true}) {
    LocalCallParams params;
    params.outer = &outer.context();
    params.passes_metadata_on = passes;
    auto handle = Call(std::move(params));
    slow_->call()->context().AddResponseMetadata("x-ratelimit-limit", "9");
    EXPECT_EQ(outer.ResponseMetadata("x-ratelimit-limit"), passes ? "9" : "");
  }
}

TEST_F(LocalCallTest, ErrorPassesUnchanged) {
  router_.Register("/a.B/Bad", UnaryHandler([](CallContext&, const base::Buffer&) -> absl::StatusOr<base::Buffer> {
                     return base::InvalidField("x", "is bad");
                   }));
  LocalCallParams params;
  params.method = "/a.B/Bad";
  auto handle = Call(std::move(params));
  executor_.RunUntilIdle();
  EXPECT_EQ(answer_.status(), base::InvalidField("x", "is bad"));
}

TEST_F(LocalCallTest, UnknownMethodIsAnError) {
  LocalCallParams params;
  params.method = "/a.B/Missing";
  auto handle = Call(std::move(params));
  executor_.RunUntilIdle();
  EXPECT_EQ(base::ReasonOf(answer_.status()), gateway::v1::ERROR_REASON_METHOD_UNKNOWN);
}

TEST_F(LocalCallTest, LettingGoOfTheHandleCancels) {
  auto handle = Call();
  executor_.RunUntilIdle();
  handle.reset();
  EXPECT_TRUE(slow_->over);
  executor_.RunUntilIdle();
  EXPECT_EQ(answers_, 0);
}

TEST_F(LocalCallTest, AnswerOnItsWayIsDroppedWhenTheHandleGoes) {
  auto handle = Call();
  executor_.RunUntilIdle();
  slow_->Answer("late");
  handle.reset();
  executor_.RunUntilIdle();
  EXPECT_TRUE(slow_->over);
  EXPECT_EQ(answers_, 0);
}

TEST_F(LocalCallTest, RequestIsNotReadByACancelledCall) {
  auto handle = Call();
  handle.reset();
  executor_.RunUntilIdle();
  EXPECT_EQ(slow_->request, "");
}

TEST_F(LocalCallTest, TimeLimitIsTheHandlersDeadlineAndEndsTheCall) {
  LocalCallParams params;
  params.timeout = absl::Seconds(2);
  auto handle = Call(std::move(params));
  EXPECT_EQ(slow_->deadline, clock_.SteadyNow() + std::chrono::seconds(2));
  timers_.Advance(absl::Seconds(2));
  EXPECT_EQ(answer_.status().code(), absl::StatusCode::kDeadlineExceeded);
  EXPECT_TRUE(slow_->over);
}

TEST_F(LocalCallTest, OuterDeadlineCountsWhereItIsEarlier) {
  fakes::FakeCall outer("/a.B/Outer");
  outer.SetDeadline(clock_.SteadyNow() + std::chrono::seconds(1));
  LocalCallParams params;
  params.outer = &outer.context();
  params.timeout = absl::Seconds(2);
  auto handle = Call(std::move(params));
  EXPECT_EQ(slow_->deadline, clock_.SteadyNow() + std::chrono::seconds(1));
}

TEST_F(LocalCallTest, CallbackMayLetGoOfTheHandle) {
  std::unique_ptr<LocalCallHandle> handle;
  LocalCallParams params;
  params.method = "/a.B/Slow";
  params.callback = [&handle](absl::StatusOr<base::Buffer>) { handle.reset(); };
  handle = caller_.Start(std::move(params));
  slow_->Answer("x");
  executor_.RunUntilIdle();
  EXPECT_EQ(handle, nullptr);
  EXPECT_TRUE(slow_->over);
}

}  // namespace
}  // namespace composio::router
