// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <grpcpp/generic/generic_stub.h>
#include <grpcpp/grpcpp.h>

#include <memory>
#include <string>

#include "composio/gateway/v1/event_service.pb.h"

namespace composio::testing {

// A client of SubscribeTriggers at a real socket. Reads block; a stream that says nothing for 30 s ends with
// DEADLINE_EXCEEDED, so that a test fails instead of hanging. One thread.
class Subscriber {
 public:
  Subscriber(const std::string& address, const gateway::v1::SubscribeTriggersRequest& request);
  // Cancels.
  ~Subscriber();

  // The next frame; one without a kind when the stream has ended. Checks that the sequence has no hole.
  gateway::v1::StreamFrame NextFrame();
  // The next frame of this kind; other kinds are passed over.
  gateway::v1::StreamFrame Next(gateway::v1::StreamFrame::FrameCase kind);
  gateway::v1::TriggerEvent NextEvent() { return Next(gateway::v1::StreamFrame::kDelivery).delivery().event(); }
  // Of the newest frame.
  const std::string& cursor() const { return cursor_; }
  // Passes over what is left and waits for the end.
  grpc::Status Finish();

 private:
  bool Await();

  std::shared_ptr<grpc::Channel> channel_;
  grpc::GenericStub stub_;
  grpc::ClientContext context_;
  grpc::CompletionQueue queue_;
  std::unique_ptr<grpc::GenericClientAsyncReaderWriter> call_;
  int64_t sequence_ = 0;
  std::string cursor_;
  bool finished_ = false;
};

}  // namespace composio::testing
