// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "google/rpc/error_details.pb.h"
#include "service/api/event_service.h"
#include "service/base/error.h"
#include "service/events/proto_time.h"
#include "tests/fakes/fake_call.h"
#include "tests/testing/stream_rig.h"

namespace composio::api {

namespace v1 = gateway::v1;
using base::ReasonOf;
using testing::StreamRig;

// EventService over a log in memory.
class EventServiceRig : public ::testing::Test {
 protected:
  EventServiceRig() {
    RegisterEventService(router_, {rig_.log,
                                   rig_.encoder,
                                   rig_.clock,
                                   rig_.random,
                                   {&rig_.hub},
                                   [this](events::EventRecord record, base::Executor& executor, auto done) {
                                     rig_.log.Append({std::move(record), {}, &executor, std::move(done)});
                                   },
                                   {"other"},
                                   "127.0.0.1:50051"});
  }
  ~EventServiceRig() override {
    for (auto& call : calls_) call->Cancel();
  }

  // A call whose request has arrived and that has done all it can.
  fakes::FakeCall& Call(const std::string& method, const std::string& request) {
    calls_.push_back(std::make_unique<fakes::FakeCall>("/composio.gateway.v1.EventService/" + method));
    router_.Start(calls_.back()->Ptr());
    calls_.back()->Deliver(request);
    Run();
    return *calls_.back();
  }
  void Run() {
    for (bool busy = true; busy;) {
      busy = rig_.executor.pending() > 0;
      rig_.Run();
      for (auto& call : calls_) {
        const size_t before = call->written().size();
        call->RunUntilIdle();
        busy |= call->written().size() != before;
      }
    }
  }
  fakes::FakeCall& Subscribe(const v1::SubscribeTriggersRequest& request) {
    return Call("SubscribeTriggers", request.SerializeAsString());
  }
  // The error that a subscription is answered with.
  absl::Status Refused(const v1::SubscribeTriggersRequest& request) {
    fakes::FakeCall& call = Subscribe(request);
    EXPECT_TRUE(call.written().empty());
    return call.status().value_or(absl::OkStatus());
  }
  static std::string Frames(const fakes::FakeCall& call) {
    std::string all;
    for (const std::string& bytes : call.written()) {
      v1::SubscribeTriggersResponse response;
      EXPECT_TRUE(response.ParseFromString(bytes));
      all += (all.empty() ? "" : " ") + testing::FrameName(response.frame());
    }
    return all;
  }
  template <class Response, class Request>
  Response Ask(const std::string& method, const Request& request) {
    fakes::FakeCall& call = Call(method, request.SerializeAsString());
    Response response;
    EXPECT_TRUE(call.status() && call.status()->ok()) << call.status().value_or(absl::UnknownError("none"));
    EXPECT_EQ(call.written().size(), 1u);
    EXPECT_TRUE(call.written().empty() || response.ParseFromString(call.written()[0]));
    return response;
  }
  template <class Request>
  absl::Status Fails(const std::string& method, const Request& request) {
    return Call(method, request.SerializeAsString()).status().value_or(absl::OkStatus());
  }
  static std::string Ids(const v1::ListEventsResponse& page) {
    std::string all;
    for (const auto& event : page.events()) all += event.event_id();
    return all;
  }

  StreamRig rig_;
  router::Router router_;
  std::vector<std::unique_ptr<fakes::FakeCall>> calls_;
};

template <class Detail>
Detail DetailOf(const absl::Status& status) {
  Detail detail;
  auto payload = status.GetPayload("type.googleapis.com/" + Detail::descriptor()->full_name());
  EXPECT_TRUE(payload) << Detail::descriptor()->full_name();
  EXPECT_TRUE(payload && detail.ParseFromString(std::string(*payload)));
  return detail;
}

}  // namespace composio::api
