// SPDX-License-Identifier: Apache-2.0
#include "sandbox/state/file_store.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/fakes/seeded_random.h"

namespace composio::sandbox {
namespace {

class FileStoreTest : public ::testing::Test {
 protected:
  StoredFile& Place(char md5) {
    StoredFile file;
    file.toolkit = "app";
    file.tool = "TOOL";
    file.md5 = std::string(32, md5);
    return store_.Place(std::move(file));
  }

  fakes::SeededRandom random_{3};
  FileStore store_{random_};
};

TEST_F(FileStoreTest, TheOldestBytesGoWhenThereAreTooMany) {
  const size_t half = FileStore::kMaxBytes / 2;
  store_.Fill(Place('a'), std::string(half, 'x'));
  store_.Fill(Place('b'), std::string(half, 'x'));
  EXPECT_NE(Place('a').bytes, nullptr);
  store_.Fill(Place('c'), "x");
  EXPECT_EQ(Place('a').bytes, nullptr);
  EXPECT_NE(Place('b').bytes, nullptr);
  EXPECT_NE(Place('c').bytes, nullptr);
}

TEST_F(FileStoreTest, FilesThatToolsMadeHaveTheirOwnPlaces) {
  StoredFile file;
  file.toolkit = "app";
  file.tool = "TOOL";
  file.name = "a.txt";
  const std::string first = store_.Add(file, "one").key;
  EXPECT_EQ(store_.Add(file, "one").key, first);
  EXPECT_NE(store_.Add(file, "two").key, first);
  file.name = "b.txt";
  EXPECT_NE(store_.Add(file, "one").key, first);
  EXPECT_EQ(*store_.Find(first)->bytes, "one");
}

TEST_F(FileStoreTest, AnAddressIsGoodForItsMethodItsFileAndItsTime) {
  const absl::Time now = absl::FromUnixSeconds(1'700'000'000);
  const StoredFile& file = Place('a');
  const std::string target = store_.Sign("GET", file, now, absl::Minutes(5));
  const std::string query = target.substr(target.find('?') + 1);
  EXPECT_EQ(store_.Refusal("GET", file.key, query, now), "");
  EXPECT_EQ(store_.Refusal("GET", file.key, query, now + absl::Minutes(5)), "");
  EXPECT_EQ(store_.Refusal("GET", file.key, query, now + absl::Minutes(6)), "AccessDenied");
  EXPECT_EQ(store_.Refusal("PUT", file.key, query, now), "SignatureDoesNotMatch");
  EXPECT_EQ(store_.Refusal("GET", file.key + "x", query, now), "SignatureDoesNotMatch");
  EXPECT_EQ(store_.Refusal("GET", file.key, "", now), "AuthorizationQueryParametersError");
}

}  // namespace
}  // namespace composio::sandbox
