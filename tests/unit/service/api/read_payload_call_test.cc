// SPDX-License-Identifier: Apache-2.0
#include "tests/testing/event_service_rig.h"

namespace composio::api {
namespace {

class ReadPayloadCallTest : public EventServiceRig {
 protected:
  ReadPayloadCallTest() { rig_.Append("a"); }

  static v1::ReadEventPayloadRequest Request() {
    v1::ReadEventPayloadRequest request;
    request.set_event_id("a");
    return request;
  }
  fakes::FakeCall& Read(const v1::ReadEventPayloadRequest& request) {
    return Call("ReadEventPayload", request.SerializeAsString());
  }
  static v1::ReadEventPayloadResponse Message(const fakes::FakeCall& call, size_t index) {
    v1::ReadEventPayloadResponse response;
    EXPECT_TRUE(response.ParseFromString(call.written().at(index)));
    return response;
  }
  std::string Refused(const v1::ReadEventPayloadRequest& request) {
    const absl::Status status = Fails("ReadEventPayload", request);
    EXPECT_EQ(ReasonOf(status), v1::ERROR_REASON_INVALID_FIELD) << status;
    return DetailOf<google::rpc::BadRequest>(status).field_violations(0).field();
  }
};

TEST_F(ReadPayloadCallTest, TellsAboutTheBytesThenSendsThem) {
  v1::ReadEventPayloadRequest request = Request();
  request.set_chunk_bytes(4);
  fakes::FakeCall& call = Read(request);
  ASSERT_EQ(call.written().size(), 4u);
  EXPECT_EQ(Message(call, 0).info().size_bytes(), 10);
  EXPECT_EQ(Message(call, 0).info().length(), 10);
  EXPECT_EQ(Message(call, 0).info().sha256().size(), 32u);
  std::string all;
  for (size_t i = 1; i < 4; ++i) {
    EXPECT_EQ(Message(call, i).chunk().offset(), static_cast<int64_t>(all.size()));
    all += Message(call, i).chunk().data();
  }
  EXPECT_EQ(all, R"({"id":"a"})");
  EXPECT_TRUE(call.status()->ok());
  EXPECT_TRUE(call.released());
}

TEST_F(ReadPayloadCallTest, ARangeOfTheOriginal) {
  v1::ReadEventPayloadRequest request = Request();
  request.set_content(v1::EVENT_CONTENT_ORIGINAL);
  request.set_offset(2);
  request.set_length(4);
  fakes::FakeCall& call = Read(request);
  ASSERT_EQ(call.written().size(), 2u);
  EXPECT_EQ(Message(call, 0).info().size_bytes(), 19);
  EXPECT_EQ(Message(call, 0).info().length(), 4);
  EXPECT_EQ(Message(call, 1).chunk().data(), "data");
  EXPECT_EQ(Message(call, 1).chunk().offset(), 2);
}

TEST_F(ReadPayloadCallTest, NothingAtTheEndIsNoError) {
  v1::ReadEventPayloadRequest request = Request();
  request.set_offset(10);
  fakes::FakeCall& call = Read(request);
  EXPECT_EQ(call.written().size(), 1u);
  EXPECT_TRUE(call.status()->ok());
  request.set_offset(11);
  EXPECT_EQ(Refused(request), "offset");
  EXPECT_EQ(Fails("ReadEventPayload", request).code(), absl::StatusCode::kOutOfRange);
}

TEST_F(ReadPayloadCallTest, FieldsThatCannotBeUsedAreNamed) {
  const auto refused = [this](auto set) {
    v1::ReadEventPayloadRequest request = Request();
    set(request);
    return Refused(request);
  };
  EXPECT_EQ(refused([](auto& r) { r.clear_event_id(); }), "event_id");
  EXPECT_EQ(refused([](auto& r) { r.set_offset(-1); }), "offset");
  EXPECT_EQ(refused([](auto& r) { r.set_length(-1); }), "length");
  EXPECT_EQ(refused([](auto& r) { r.set_chunk_bytes(-1); }), "chunk_bytes");
  EXPECT_EQ(refused([](auto& r) { r.set_content(static_cast<v1::EventContent>(9)); }), "content");
}

TEST_F(ReadPayloadCallTest, AnEventThatIsNotThereIsNotFound) {
  v1::ReadEventPayloadRequest request = Request();
  request.set_event_id("b");
  EXPECT_EQ(ReasonOf(Fails("ReadEventPayload", request)), v1::ERROR_REASON_RESOURCE_NOT_FOUND);
}

TEST_F(ReadPayloadCallTest, ACallerMayGoWhileTheLogIsRead) {
  calls_.push_back(std::make_unique<fakes::FakeCall>("/composio.gateway.v1.EventService/ReadEventPayload"));
  router_.Start(calls_.back()->Ptr());
  calls_.back()->Deliver(Request().SerializeAsString());
  calls_.back()->Cancel();
  rig_.Run();
  EXPECT_TRUE(calls_.back()->released());
}

}  // namespace
}  // namespace composio::api
