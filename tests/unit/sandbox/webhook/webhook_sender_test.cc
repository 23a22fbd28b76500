// SPDX-License-Identifier: Apache-2.0
#include "sandbox/webhook/webhook_sender.h"

#include <gtest/gtest.h>

#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "sandbox/webhook/signature.h"
#include "service/base/mutex.h"
#include "tests/testing/raw_http_server.h"

namespace composio::sandbox {
namespace {

using testing::RawHttpServer;
using testing::RawReply;
using testing::RawRequest;

constexpr char kSecret[] = "sender-secret";

// Takes webhooks and answers the first ones with the statuses it is told, the rest with 200.
class Receiver {
 public:
  explicit Receiver(std::vector<int> statuses = {}) : statuses_(std::move(statuses)) {}

  std::string url() const { return server_.url() + "/hook"; }
  std::vector<RawRequest> WaitFor(size_t count) {
    base::MutexLock lock(mutex_);
    while (taken_.size() < count) changed_.Wait(mutex_);
    return taken_;
  }

 private:
  RawReply Take(const RawRequest& request) {
    base::MutexLock lock(mutex_);
    const int status = taken_.size() < statuses_.size() ? statuses_[taken_.size()] : 200;
    taken_.push_back(request);
    changed_.NotifyAll();
    return {absl::StrCat("HTTP/1.1 ", status, " X\r\nlocation: /elsewhere\r\ncontent-length: 0\r\n\r\n"),
            RawReply::Then::kKeep};
  }

  const std::vector<int> statuses_;
  base::Mutex mutex_;
  base::CondVar changed_;
  std::vector<RawRequest> taken_ ABSL_GUARDED_BY(mutex_);
  RawHttpServer server_{[this](const RawRequest& request) { return Take(request); }};
};

class WebhookSenderTest : public ::testing::Test {
 protected:
  Delivery To(const std::string& url, const std::string& id = "msg_1") {
    Delivery delivery;
    delivery.webhook_id = id;
    delivery.url = url;
    delivery.secret = kSecret;
    delivery.version = "V2";
    delivery.body = absl::StrCat(R"({"of":")", id, "\"}");
    return delivery;
  }
  // When nothing waits any more.
  std::vector<Delivery> Finished() {
    for (;;) {
      std::vector<Delivery> all;
      bool idle = false;
      sender_.WithQueue([&](DeliveryQueue& queue) {
        idle = queue.Idle();
        all = queue.Snapshot();
      });
      if (idle) return all;
      std::this_thread::yield();
    }
  }

  WebhookSender sender_{RetryPolicy{3, absl::Milliseconds(1), absl::Milliseconds(2)}, base::SystemClock()};
};

TEST_F(WebhookSenderTest, ADeliveryIsASignedPost) {
  Receiver receiver;
  ASSERT_TRUE(sender_.Enqueue(To(receiver.url())));
  const RawRequest request = receiver.WaitFor(1)[0];
  EXPECT_EQ(request.Line(), "POST /hook HTTP/1.1");
  EXPECT_EQ(request.body, R"({"of":"msg_1"})");
  EXPECT_EQ(request.Header("content-type"), "application/json");
  EXPECT_EQ(request.Header("webhook-id"), "msg_1");
  EXPECT_EQ(request.Header("x-composio-webhook-version"), "V2");
  int64_t timestamp = 0;
  ASSERT_TRUE(absl::SimpleAtoi(request.Header("webhook-timestamp"), &timestamp));
  EXPECT_EQ(request.Header("webhook-signature"), WebhookSignature(kSecret, "msg_1", timestamp, request.body));
  const std::vector<Delivery> finished = Finished();
  ASSERT_EQ(finished.size(), 1u);
  EXPECT_EQ(finished[0].state, Delivery::State::kDelivered);
}

TEST_F(WebhookSenderTest, WhatIsNotTakenIsSentAgainUnderTheSameId) {
  Receiver receiver({503, 302});
  ASSERT_TRUE(sender_.Enqueue(To(receiver.url())));
  for (const RawRequest& request : receiver.WaitFor(3)) {
    EXPECT_EQ(request.Header("webhook-id"), "msg_1");
    EXPECT_EQ(request.Line(), "POST /hook HTTP/1.1") << "redirects are not followed";
  }
  const std::vector<Delivery> finished = Finished();
  ASSERT_EQ(finished.size(), 1u);
  ASSERT_EQ(finished[0].attempts.size(), 3u);
  EXPECT_EQ(finished[0].attempts[0].status, 503);
  EXPECT_EQ(finished[0].attempts[1].status, 302);
  EXPECT_EQ(finished[0].attempts[2].status, 200);
}

TEST_F(WebhookSenderTest, AfterTheLastAttemptADeliveryHasFailed) {
  Receiver receiver({500, 500, 500, 500});
  ASSERT_TRUE(sender_.Enqueue(To(receiver.url())));
  const std::vector<Delivery> finished = Finished();
  ASSERT_EQ(finished.size(), 1u);
  EXPECT_EQ(finished[0].state, Delivery::State::kFailed);
  EXPECT_EQ(finished[0].attempts.size(), 3u);
}

TEST_F(WebhookSenderTest, AReceiverThatIsNotThereIsAFailedAttemptThatSaysWhy) {
  std::string url;
  {
    Receiver gone;
    url = gone.url();
  }
  ASSERT_TRUE(sender_.Enqueue(To(url)));
  const std::vector<Delivery> finished = Finished();
  ASSERT_EQ(finished.size(), 1u);
  EXPECT_EQ(finished[0].attempts[0].status, 0);
  EXPECT_NE(finished[0].attempts[0].error, "");
}

TEST_F(WebhookSenderTest, OneUrlDoesNotHoldUpAnother) {
  Receiver bad({500, 500, 500}), good;
  ASSERT_TRUE(sender_.Enqueue(To(bad.url(), "msg_bad")));
  ASSERT_TRUE(sender_.Enqueue(To(good.url(), "msg_good")));
  EXPECT_EQ(good.WaitFor(1)[0].Header("webhook-id"), "msg_good");
  Finished();
}

TEST_F(WebhookSenderTest, NothingIsSentAfterStop) {
  Receiver receiver;
  sender_.Stop();
  sender_.Stop();
  EXPECT_TRUE(sender_.Enqueue(To(receiver.url())));
  sender_.WithQueue([](DeliveryQueue& queue) { EXPECT_FALSE(queue.Idle()); });
}

}  // namespace
}  // namespace composio::sandbox
