// SPDX-License-Identifier: Apache-2.0
#include "service/api/list_page.h"

#include <gtest/gtest.h>

#include <limits>

#include "service/events/cursor.h"

namespace composio::api {
namespace {

TEST(ListPage, FirstPageBeginsWithTheNewest) {
  const auto page = ReadListPage(0, "", 7);
  ASSERT_TRUE(page.ok());
  EXPECT_EQ(page->size, 50u);
  EXPECT_EQ(page->before, std::numeric_limits<uint64_t>::max());
}

TEST(ListPage, SizeIsLoweredToTheMaximum) { EXPECT_EQ(ReadListPage(5000, "", 7)->size, 1000u); }

TEST(ListPage, TokenGoesOnInTheSameListOnly) {
  const std::string token = NextPageToken(*ReadListPage(1, "", 7), 42);
  EXPECT_EQ(ReadListPage(9, token, 7)->before, 42u);
  EXPECT_FALSE(ReadListPage(1, token, 8).ok());
  EXPECT_FALSE(ReadListPage(1, token + "x", 7).ok());
}

TEST(ListPage, CursorOfEventsIsNoToken) {
  EXPECT_FALSE(ReadListPage(1, events::EncodeCursor(7, "default", 42), 7).ok());
}

TEST(ListPage, FingerprintsDependOnBytesAndSeed) {
  EXPECT_NE(Fingerprint("a", 1), Fingerprint("b", 1));
  EXPECT_NE(Fingerprint("a", 1), Fingerprint("a", 2));
}

}  // namespace
}  // namespace composio::api
