// SPDX-License-Identifier: Apache-2.0
#include "service/events/tail.h"

#include <gtest/gtest.h>

namespace composio::events {
namespace {

EventPtr At(uint64_t position, size_t bytes = 0) {
  EventRecord record;
  record.position = position;
  record.body = base::Slice(std::string(bytes, 'x'));
  return std::make_shared<const Event>(std::move(record));
}

TEST(TailTest, HoldsARunOfRecords) {
  Tail tail(5, 1 << 20);
  EXPECT_EQ(tail.begin(), 5u);
  EXPECT_EQ(tail.end(), 5u);
  EXPECT_EQ(tail.Find(5), nullptr);
  tail.Append(At(5));
  tail.Append(At(6));
  EXPECT_EQ(tail.begin(), 5u);
  EXPECT_EQ(tail.end(), 7u);
  EXPECT_EQ((*tail.Find(6))->record().position, 6u);
}

TEST(TailTest, FindsOverHolesInTheNumbers) {
  Tail tail(1, 1 << 20);
  for (uint64_t position : {1, 4, 9}) tail.Append(At(position));
  EXPECT_EQ((*tail.Find(2))->record().position, 4u);
  EXPECT_EQ((*tail.Find(5))->record().position, 9u);
  EXPECT_EQ(tail.Find(10), nullptr);
}

TEST(TailTest, LetsGoOfTheOldestButKeepsTheNewest) {
  Tail tail(1, 10'000);
  for (uint64_t position = 1; position <= 5; ++position) tail.Append(At(position, 4000));
  EXPECT_LE(tail.bytes(), 10'000u);
  EXPECT_EQ(tail.begin(), 5u - 1);
  EXPECT_EQ(tail.end(), 6u);
  tail.Append(At(6, 50'000));
  EXPECT_EQ(tail.begin(), 6u);
  EXPECT_EQ((*tail.Find(6))->record().position, 6u);
}

}  // namespace
}  // namespace composio::events
