// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/conduct/flights.h"

#include <gtest/gtest.h>

namespace composio::upstream {
namespace {

Passenger One(uint64_t id, int deadline = 100) {
  return {nullptr, id, base::SteadyTime(std::chrono::seconds(deadline))};
}

class FlightsTest : public ::testing::Test {
 protected:
  std::shared_ptr<Flight> Board(const char* key, uint64_t id, bool steady = false, bool joins = true) {
    return flights_.Board({key, steady, joins}, One(id), std::make_shared<Flight>());
  }
  std::shared_ptr<Flight> Depart(const char* key, uint64_t id, bool steady = false) {
    auto flight = Board(key, id, steady);
    flight->sent = true;
    return flight;
  }
  std::vector<uint64_t> Land(Flight& flight) {
    std::vector<uint64_t> ids;
    for (const Passenger& one : flights_.Land(flight)) ids.push_back(one.id);
    return ids;
  }

  Flights flights_;
};

TEST_F(FlightsTest, AnEqualQuestionJoinsUntilTheAnswerIsThere) {
  const auto flight = Depart("k", 1);
  EXPECT_EQ(Board("k", 2), flight);
  EXPECT_NE(Board("other", 3), flight);
  EXPECT_EQ(Land(*flight), (std::vector<uint64_t>{1, 2}));
  EXPECT_NE(Board("k", 4), flight);
}

TEST_F(FlightsTest, OneWhoWantsAFreshAnswerGoesByItselfAndOthersWithIt) {
  const auto flight = Depart("k", 1);
  const auto fresh = Board("k", 2, false, false);
  EXPECT_NE(fresh, flight);
  EXPECT_EQ(Board("k", 3), fresh);
  EXPECT_EQ(Land(*flight), std::vector<uint64_t>{1});
  EXPECT_EQ(Land(*fresh), (std::vector<uint64_t>{2, 3}));
}

TEST_F(FlightsTest, AfterAChangeNobodyJoinsWhatLeftBefore) {
  const auto flight = Depart("k", 1);
  flights_.Changed();
  const auto next = Board("k", 2);
  EXPECT_NE(next, flight);
  EXPECT_EQ(Land(*flight), std::vector<uint64_t>{1});
  EXPECT_EQ(Board("k", 3), next) << "the first one's landing is not the second one's";
}

TEST_F(FlightsTest, AfterAChangeOneThatHasNotLeftWillDo) {
  const auto flight = Board("k", 1);
  flights_.Changed();
  EXPECT_EQ(Board("k", 2), flight);
}

TEST_F(FlightsTest, WhatIsSteadyIsChangedByFew) {
  const auto flight = Depart("k", 1, true);
  flights_.Changed();
  EXPECT_EQ(Board("k", 2, true), flight);
  flights_.ChangedAll();
  EXPECT_NE(Board("k", 3, true), flight);
}

TEST_F(FlightsTest, OnlyTheLastOneToLeaveEndsIt) {
  const auto flight = Depart("k", 1);
  Board("k", 2);
  EXPECT_FALSE(flights_.Leave(*flight, One(1)));
  EXPECT_FALSE(flights_.Leave(*flight, One(1)));
  EXPECT_EQ(Board("k", 3), flight);
  EXPECT_FALSE(flights_.Leave(*flight, One(3)));
  EXPECT_TRUE(flights_.Leave(*flight, One(2)));
  EXPECT_NE(Board("k", 4), flight);
}

TEST_F(FlightsTest, NobodyLeavesWhatHasLanded) {
  const auto flight = Depart("k", 1);
  Land(*flight);
  EXPECT_FALSE(flights_.Leave(*flight, One(1)));
}

TEST_F(FlightsTest, ThoseWhoCannotWaitLeave) {
  const auto flight = std::make_shared<Flight>();
  flights_.Board({"k"}, One(1, 10), flight);
  flights_.Board({"k"}, One(2, 20), std::make_shared<Flight>());
  bool empty;
  const Passengers late = flights_.LeaveBefore(*flight, base::SteadyTime(std::chrono::seconds(15)), &empty);
  ASSERT_EQ(late.size(), 1);
  EXPECT_EQ(late[0].id, 1);
  EXPECT_FALSE(empty);
  EXPECT_EQ(flights_.LeaveBefore(*flight, base::SteadyTime(std::chrono::seconds(30)), &empty).size(), 1);
  EXPECT_TRUE(empty);
  EXPECT_NE(Board("k", 3), flight);
}

TEST_F(FlightsTest, OneThatCannotBeJoinedHasItsPassengerAlone) {
  Flight flight;
  flights_.BoardAlone(One(1), flight);
  EXPECT_EQ(Land(flight), std::vector<uint64_t>{1});
}

}  // namespace
}  // namespace composio::upstream
