// SPDX-License-Identifier: Apache-2.0
#include "sandbox/webhook/delivery_queue.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/fakes/manual_clock.h"

namespace composio::sandbox {
namespace {

class DeliveryQueueTest : public ::testing::Test {
 protected:
  bool Add(const std::string& id) {
    Delivery delivery;
    delivery.webhook_id = id;
    return queue_.Add(std::move(delivery), clock_.SteadyNow());
  }
  // The id of what is due, finished with `status`; empty where nothing is.
  std::string Send(int status = 200) {
    const Delivery* delivery = queue_.Take(clock_.SteadyNow());
    if (delivery == nullptr) return "";
    std::string id = delivery->webhook_id;
    queue_.Finish(status, status == 0 ? "refused" : "", clock_.Now(), clock_.SteadyNow());
    return id;
  }
  std::vector<std::string> SendAll() {
    std::vector<std::string> ids;
    for (std::string id = Send(); !id.empty(); id = Send()) ids.push_back(id);
    return ids;
  }
  using Ids = std::vector<std::string>;

  fakes::ManualClock clock_;
  DeliveryQueue queue_{{.max_attempts = 3, .first_wait = absl::Seconds(1), .max_wait = absl::Seconds(10)}};
};

TEST_F(DeliveryQueueTest, GoesInOrderOneAtATime) {
  Add("a");
  Add("b");
  ASSERT_NE(queue_.Take(clock_.SteadyNow()), nullptr);
  EXPECT_EQ(queue_.Take(clock_.SteadyNow()), nullptr);
  EXPECT_FALSE(queue_.NextDue().has_value());
  queue_.Finish(204, "", clock_.Now(), clock_.SteadyNow());
  EXPECT_EQ(Send(), "b");
  EXPECT_TRUE(queue_.Idle());
  EXPECT_EQ(queue_.counts().delivered, 2u);
}

TEST_F(DeliveryQueueTest, AFailedOneIsTriedLaterAndHoldsUpNobody) {
  Add("a");
  Add("b");
  EXPECT_EQ(Send(503), "a");
  EXPECT_EQ(Send(), "b");
  EXPECT_EQ(Send(), "");
  clock_.Advance(absl::Seconds(1));
  EXPECT_EQ(Send(0), "a");
  clock_.Advance(absl::Seconds(1));
  EXPECT_EQ(Send(), "") << "the wait doubles";
  clock_.Advance(absl::Seconds(1));
  EXPECT_EQ(Send(500), "a");
  EXPECT_TRUE(queue_.Idle()) << "three attempts are all";
  EXPECT_EQ(queue_.counts().failed, 1u);
  std::vector<Delivery> all = queue_.Snapshot();
  ASSERT_EQ(all.size(), 2u);
  EXPECT_EQ(all[1].attempts.size(), 3u);
  EXPECT_EQ(all[1].attempts[1].error, "refused");
}

TEST_F(DeliveryQueueTest, DroppedOnesAreNeverSent) {
  queue_.faults().drop = 1;
  Add("a");
  Add("b");
  EXPECT_EQ(SendAll(), Ids({"b"}));
  EXPECT_EQ(queue_.counts().dropped_by_fault, 1u);
  EXPECT_EQ(queue_.Snapshot()[0].state, Delivery::State::kDroppedByFault);
}

TEST_F(DeliveryQueueTest, DuplicatesCarryTheSameId) {
  queue_.faults().duplicate = 1;
  Add("a");
  Add("b");
  EXPECT_EQ(SendAll(), Ids({"a", "a", "b"}));
}

TEST_F(DeliveryQueueTest, ReorderedOnesGoLastFirstOnceAllAreThere) {
  queue_.faults().reorder = 3;
  Add("a");
  Add("b");
  EXPECT_EQ(SendAll(), Ids());
  Add("c");
  Add("d");
  EXPECT_EQ(SendAll(), Ids({"c", "b", "a", "d"}));
}

TEST_F(DeliveryQueueTest, DelayedOnesComeAfterLaterOnes) {
  queue_.faults().delay_count = 1;
  queue_.faults().delay = absl::Seconds(5);
  Add("a");
  Add("b");
  EXPECT_EQ(SendAll(), Ids({"b"}));
  clock_.Advance(absl::Seconds(5));
  EXPECT_EQ(SendAll(), Ids({"a"}));
}

TEST_F(DeliveryQueueTest, ClearingFaultsReleasesWhatWasKept) {
  queue_.faults().reorder = 5;
  Add("a");
  queue_.ClearFaults(clock_.SteadyNow());
  EXPECT_EQ(SendAll(), Ids({"a"}));
}

TEST_F(DeliveryQueueTest, ClearForgetsAlsoWhatIsBeingSent) {
  Add("a");
  ASSERT_NE(queue_.Take(clock_.SteadyNow()), nullptr);
  queue_.Clear();
  EXPECT_TRUE(queue_.Snapshot().empty());
  queue_.Finish(500, "", clock_.Now(), clock_.SteadyNow());
  EXPECT_TRUE(queue_.Idle());
  EXPECT_EQ(queue_.counts().attempts, 0u);
}

TEST_F(DeliveryQueueTest, AFullQueueRefuses) {
  for (size_t i = 0; i < DeliveryQueue::kMaxWaiting; ++i) ASSERT_TRUE(Add("x"));
  EXPECT_FALSE(Add("y"));
  EXPECT_EQ(queue_.counts().refused_full, 1u);
}

}  // namespace
}  // namespace composio::sandbox
