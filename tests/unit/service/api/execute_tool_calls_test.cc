// SPDX-License-Identifier: Apache-2.0
#include "service/api/execute_tool_calls.h"

#include <gtest/gtest.h>

#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "service/base/error.h"
#include "tests/fakes/fake_call.h"
#include "tests/fakes/manual_clock.h"
#include "tests/fakes/manual_executor.h"

namespace composio::api {
namespace {

namespace v1 = gateway::v1;
using Json = nlohmann::ordered_json;

// Serves what the call asks the gateway's own methods, when the test lets it.
class Held final : public router::Handler {
 public:
  using Respond = std::function<absl::StatusOr<std::string>(const std::string& request)>;

  explicit Held(Respond respond) : respond_(std::move(respond)) {}

  void Start(router::CallPtr call) override {
    UnaryCall::Start(std::move(call), [this](std::shared_ptr<UnaryCall> unary, const base::Slice& request) {
      waiting_.emplace_back(std::move(unary), std::string(request.view().data(), request.size()));
      if (!hold_) Release(0);
    });
  }

  void Hold() { hold_ = true; }
  size_t waiting() const { return waiting_.size(); }
  // Answers the one that has waited longest but for `skip`.
  void Release(size_t skip) {
    auto [call, request] = std::move(waiting_[skip]);
    waiting_.erase(waiting_.begin() + static_cast<std::ptrdiff_t>(skip));
    absl::StatusOr<std::string> answer = respond_(request);
    if (answer.ok()) {
      call->Answer(base::Buffer(*answer));
    } else {
      call->Fail(answer.status());
    }
  }

 private:
  const Respond respond_;
  bool hold_ = false;
  std::vector<std::pair<std::shared_ptr<UnaryCall>, std::string>> waiting_;
};

absl::StatusOr<std::string> Tool(const std::string& bytes) {
  v1::GetToolRequest request;
  request.ParseFromString(bytes);
  if (request.tool() == "NONE") {
    return base::Error(absl::StatusCode::kNotFound, v1::ERROR_REASON_RESOURCE_NOT_FOUND, "no such tool");
  }
  v1::GetToolResponse response;
  response.mutable_tool()->set_slug(request.tool());
  response.mutable_tool()->set_version("20260101_00");
  response.mutable_tool()->mutable_app()->set_slug("github");
  return response.SerializeAsString();
}

// A tool named FAIL fails; others give their name back.
absl::StatusOr<std::string> Executed(const std::string& bytes) {
  v1::ExecuteToolRequest request;
  request.ParseFromString(bytes);
  v1::ExecuteToolResponse response;
  response.set_successful(request.tool() != "FAIL");
  if (request.tool() == "FAIL") response.set_error("It failed.");
  (*response.mutable_data()->mutable_fields())["tool"].set_string_value(request.tool());
  (*response.mutable_data()->mutable_fields())["connection"].set_string_value(request.connection());
  return response.SerializeAsString();
}

class ExecuteToolCallsTest : public ::testing::Test {
 protected:
  ExecuteToolCallsTest() {
    router_.Register("/composio.gateway.v1.ToolService/GetTool", get_);
    router_.Register("/composio.gateway.v1.ToolService/ExecuteTool", execute_);
    request_.set_dialect(v1::TOOL_DIALECT_JSON_SCHEMA);
    request_.set_user_id("alice");
  }
  ~ExecuteToolCallsTest() override { outer_.Cancel(); }

  void Start(const std::vector<std::string>& tools) {
    Json calls = Json::array();
    for (const std::string& tool : tools) calls.push_back({{"name", tool}, {"arguments", Json::object()}});
    request_.set_answer_json(calls.dump());
    outer_.Deliver(request_.SerializeAsString());
    UnaryCall::Start(outer_.Ptr(), [this](std::shared_ptr<UnaryCall> call, const base::Slice& request) {
      ExecuteToolCalls::Start(std::move(call), request, parts_);
    });
    Run();
  }

  void Run() {
    outer_.RunUntilIdle();
    executor_.RunUntilIdle();
    outer_.RunUntilIdle();
  }

  bool answered() const { return !outer_.written().empty(); }
  v1::ExecuteToolCallsResponse Answer() const {
    v1::ExecuteToolCallsResponse response;
    EXPECT_EQ(outer_.written().size(), 1u);
    if (answered()) response.ParseFromString(outer_.written()[0]);
    return response;
  }

  const std::shared_ptr<Held> get_ = std::make_shared<Held>(Tool);
  const std::shared_ptr<Held> execute_ = std::make_shared<Held>(Executed);
  router::Router router_;
  fakes::ManualClock clock_;
  fakes::ManualTimers timers_{clock_};
  fakes::ManualExecutor executor_;
  router::LocalCaller caller_{router_, clock_, {{&executor_, &timers_}}};
  const ToolFormatParts parts_{caller_};
  v1::ExecuteToolCallsRequest request_;
  fakes::FakeCall outer_{"/composio.gateway.v1.ToolService/ExecuteToolCalls"};
};

TEST_F(ExecuteToolCallsTest, NoMoreThanTheLimitRunAtTheSameTime) {
  execute_->Hold();
  request_.set_max_parallel(2);
  Start({"A", "B", "C"});
  EXPECT_EQ(execute_->waiting(), 2u);
  execute_->Release(0);
  Run();
  EXPECT_EQ(execute_->waiting(), 2u);
  EXPECT_FALSE(answered());
  execute_->Release(0);
  execute_->Release(0);
  Run();
  EXPECT_TRUE(answered());
}

TEST_F(ExecuteToolCallsTest, ResultsComeInTheModelsOrderWhicheverEndsFirst) {
  execute_->Hold();
  Start({"A", "FAIL", "C"});
  ASSERT_EQ(execute_->waiting(), 3u);
  execute_->Release(2);
  execute_->Release(1);
  execute_->Release(0);
  Run();
  const Json messages = Json::parse(Answer().messages_json());
  ASSERT_EQ(messages.size(), 3u);
  EXPECT_EQ(messages[0]["data"]["tool"], "A");
  EXPECT_EQ(messages[1]["error"], "It failed.");
  EXPECT_EQ(messages[2]["data"]["tool"], "C");
}

TEST_F(ExecuteToolCallsTest, UnknownToolIsAnErrorToTheModelAlone) {
  Start({"NONE", "A"});
  const auto answer = Answer();
  EXPECT_EQ(answer.results(0).error(), "There is no tool \"NONE\".");
  EXPECT_EQ(answer.results(0).error_reason(), "RESOURCE_NOT_FOUND");
  EXPECT_TRUE(answer.results(1).successful());
}

TEST_F(ExecuteToolCallsTest, ConnectionIsThatOfTheToolsApp) {
  (*request_.mutable_connections())["github"] = "ca_1";
  Start({"A"});
  EXPECT_EQ(Answer().results(0).data().fields().at("connection").string_value(), "ca_1");
}

TEST_F(ExecuteToolCallsTest, NothingIsHeldForACallerWhoHasGone) {
  execute_->Hold();
  Start({"A", "B"});
  EXPECT_EQ(execute_->waiting(), 2u);
  outer_.Cancel();
  Run();
  execute_->Release(0);
  execute_->Release(0);
  Run();
  EXPECT_FALSE(answered());
}

}  // namespace
}  // namespace composio::api
