// SPDX-License-Identifier: Apache-2.0
#include "service/events/encoding_cache.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>
#include <vector>

namespace composio::events {
namespace {

TEST(EncodingCacheTest, AFormIsMadeOnceWhoeverAsks) {
  EncodingCache cache;
  std::atomic<int> made{0};
  std::vector<std::thread> threads;
  std::vector<const EncodedEvent*> got(8);
  for (size_t i = 0; i < got.size(); ++i) {
    threads.emplace_back([&, i] {
      got[i] = &cache.Get(EventForm::kStruct, [&] {
        ++made;
        EncodedEvent encoded;
        encoded.frame_part = base::Slice(std::string("bytes"));
        return encoded;
      });
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(made, 1);
  for (const EncodedEvent* one : got) EXPECT_EQ(one, got[0]);
  EXPECT_EQ(got[0]->frame_part.view(), "bytes");
}

TEST(EncodingCacheTest, FormsAreApart) {
  EncodingCache cache;
  const auto& one = cache.Get(EventForm::kJsonBytes, [] { return EncodedEvent(); });
  const auto& two = cache.Get(EventForm::kJsonText, [] { return EncodedEvent(); });
  EXPECT_NE(&one, &two);
}

}  // namespace
}  // namespace composio::events
