// SPDX-License-Identifier: Apache-2.0
#include "tests/testing/event_service_rig.h"

namespace composio::api {
namespace {

using Request = v1::ConsumeTriggersRequest;

class ConsumeCallTest : public EventServiceRig {
 protected:
  // A call that has sent these messages.
  fakes::FakeCall& Consume(const std::vector<Request>& requests) {
    calls_.push_back(std::make_unique<fakes::FakeCall>("/composio.gateway.v1.EventService/ConsumeTriggers"));
    fakes::FakeCall& call = *calls_.back();
    router_.Start(call.Ptr());
    for (const Request& request : requests) call.Deliver(request.SerializeAsString());
    Run();
    return call;
  }
  void Say(fakes::FakeCall& call, const Request& request) {
    call.Deliver(request.SerializeAsString());
    Run();
  }

  static Request Open() {
    Request request;
    request.mutable_open()->mutable_start()->set_preset(v1::START_PRESET_EARLIEST);
    return request;
  }
  static Request Credit(int64_t events, int64_t bytes = 0) {
    Request request;
    request.mutable_credit()->set_events(events);
    request.mutable_credit()->set_bytes(bytes);
    return request;
  }
  static Request PingOf(const std::string& token) {
    Request request;
    request.mutable_ping()->set_token(token);
    return request;
  }
  void Refuses(const std::vector<Request>& requests, base::ErrorReason reason) {
    fakes::FakeCall& call = Consume(requests);
    ASSERT_TRUE(call.status());
    EXPECT_EQ(call.status()->code(), absl::StatusCode::kInvalidArgument);
    EXPECT_EQ(ReasonOf(*call.status()), reason) << *call.status();
    EXPECT_TRUE(call.released());
  }
};

TEST_F(ConsumeCallTest, DeliversWhatIsGranted) {
  for (const char* id : {"a", "b", "c"}) rig_.Append(id);
  fakes::FakeCall& call = Consume({Open(), Credit(2)});
  EXPECT_EQ(Frames(call), "opened a b");
  Say(call, Credit(1));
  EXPECT_EQ(Frames(call), "opened a b c caught_up");
  call.Cancel();
  EXPECT_TRUE(call.released());
  EXPECT_EQ(rig_.hub.stream_count(), 0u);
}

TEST_F(ConsumeCallTest, ChangesPausesAndPings) {
  fakes::FakeCall& call = Consume({Open(), Credit(100)});
  Request change;
  change.mutable_change()->mutable_filter()->add_trigger_types("b");
  Say(call, change);
  rig_.Append("x", "A");
  rig_.Append("y", "B");
  Run();
  EXPECT_EQ(Frames(call), "opened caught_up changed y");
  Request pause, resume;
  pause.mutable_pause();
  resume.mutable_resume();
  Say(call, pause);
  rig_.Append("z", "B");
  Say(call, PingOf("1"));
  EXPECT_EQ(Frames(call), "opened caught_up changed y pong");
  Say(call, resume);
  EXPECT_EQ(Frames(call), "opened caught_up changed y pong z");
}

TEST_F(ConsumeCallTest, CommandsWaitForTheAnswerToTheOneBefore) {
  fakes::FakeCall& call = Consume({Open()});
  call.HoldWrites();
  for (const char* token : {"1", "2", "3"}) call.Deliver(PingOf(token).SerializeAsString());
  rig_.Run();
  EXPECT_FALSE(call.reading()) << "two are on their way or owed, the third is not read";
  while (call.writing()) {
    call.CompleteWrite();
    rig_.Run();
  }
  EXPECT_EQ(Frames(call), "opened caught_up pong pong pong");
}

TEST_F(ConsumeCallTest, AfterTheClientsEndTheCreditIsUsedUp) {
  for (const char* id : {"a", "b", "c"}) rig_.Append(id);
  fakes::FakeCall& call = Consume({Open(), Credit(2)});
  call.HalfClose();
  Run();
  EXPECT_EQ(Frames(call), "opened a b end");
  EXPECT_TRUE(call.status()->ok());
}

TEST_F(ConsumeCallTest, MessagesOutOfOrderAreRefused) {
  const auto reason = v1::ERROR_REASON_STREAM_SEQUENCE_INVALID;
  Refuses({Credit(1)}, reason);
  Refuses({Request()}, reason);
  Refuses({Open(), Open()}, reason);
  Refuses({Open(), Request()}, reason);
  fakes::FakeCall& call = Consume({});
  call.HalfClose();
  Run();
  EXPECT_EQ(ReasonOf(*call.status()), reason);
}

TEST_F(ConsumeCallTest, FieldsThatCannotBeUsedAreRefused) {
  const auto reason = v1::ERROR_REASON_INVALID_FIELD;
  Refuses({Open(), Credit(-1)}, reason);
  Refuses({Open(), Credit(1, -1)}, reason);
  Refuses({Open(), Credit(0)}, reason);
  Refuses({Open(), PingOf(std::string(257, 'x'))}, reason);
  Request change;
  change.mutable_change();
  Refuses({Open(), change}, reason);
  change.mutable_change()->mutable_filter()->add_apps("");
  Refuses({Open(), change}, reason);
  Request open = Open();
  open.mutable_open()->mutable_batch()->set_max_events(-1);
  Refuses({open}, reason);
}

TEST_F(ConsumeCallTest, BytesThatAreNoMessageEndTheCall) {
  fakes::FakeCall& call = Consume({Open()});
  call.Deliver("\xff");
  Run();
  EXPECT_EQ(ReasonOf(*call.status()), v1::ERROR_REASON_REQUEST_MALFORMED);
}

}  // namespace
}  // namespace composio::api
