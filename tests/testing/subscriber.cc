// SPDX-License-Identifier: Apache-2.0
#include "tests/testing/subscriber.h"

#include <grpcpp/support/byte_buffer.h>
#include <gtest/gtest.h>

#include <chrono>
#include <vector>

namespace composio::testing {

using gateway::v1::StreamFrame;

Subscriber::Subscriber(const std::string& address, const gateway::v1::SubscribeTriggersRequest& request)
    : channel_(grpc::CreateChannel(address, grpc::InsecureChannelCredentials())), stub_(channel_) {
  context_.set_deadline(std::chrono::system_clock::now() + std::chrono::seconds(30));
  context_.set_wait_for_ready(true);
  call_ = stub_.PrepareCall(&context_, "/composio.gateway.v1.EventService/SubscribeTriggers", &queue_);
  call_->StartCall(nullptr);
  Await();
  const grpc::Slice bytes(request.SerializeAsString());
  call_->WriteLast(grpc::ByteBuffer(&bytes, 1), grpc::WriteOptions(), nullptr);
  Await();
}

Subscriber::~Subscriber() {
  context_.TryCancel();
  if (!finished_) Finish();
  queue_.Shutdown();
  void* tag;
  bool ok;
  while (queue_.Next(&tag, &ok)) {
  }
}

bool Subscriber::Await() {
  void* tag;
  bool ok = false;
  return queue_.Next(&tag, &ok) && ok;
}

StreamFrame Subscriber::NextFrame() {
  grpc::ByteBuffer message;
  call_->Read(&message, nullptr);
  if (!Await()) return {};
  std::vector<grpc::Slice> slices;
  std::string bytes;
  if (message.Dump(&slices).ok()) {
    for (const auto& slice : slices) bytes.append(reinterpret_cast<const char*>(slice.begin()), slice.size());
  }
  gateway::v1::SubscribeTriggersResponse response;
  EXPECT_TRUE(response.ParseFromString(bytes));
  EXPECT_EQ(response.frame().frame_sequence(), ++sequence_);
  cursor_ = response.frame().cursor();
  return response.frame();
}

StreamFrame Subscriber::Next(StreamFrame::FrameCase kind) {
  for (;;) {
    StreamFrame frame = NextFrame();
    if (frame.frame_case() == kind) return frame;
    if (frame.frame_case() != StreamFrame::FRAME_NOT_SET) continue;
    ADD_FAILURE() << "the stream ended: " << Finish().error_message();
    return frame;
  }
}

grpc::Status Subscriber::Finish() {
  grpc::Status status;
  finished_ = true;
  grpc::ByteBuffer message;
  do {
    call_->Read(&message, nullptr);
  } while (Await());
  call_->Finish(&status, nullptr);
  Await();
  return status;
}

}  // namespace composio::testing
