// SPDX-License-Identifier: Apache-2.0
#include "service/files/spool.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <string>

#include "service/base/error.h"
#include "tests/testing/queue_executor.h"

namespace composio::files {
namespace {

class SpoolTest : public ::testing::Test {
 protected:
  SpoolTest()
      : directory_(std::string(getenv("TEST_TMPDIR")) + "/" +
                   ::testing::UnitTest::GetInstance()->current_test_info()->name()) {
    std::filesystem::create_directories(directory_);
  }

  absl::Status Append(SpoolFile& file, const std::string& bytes) {
    absl::optional<absl::Status> status;
    file.Append(base::Slice::Copy(bytes), [&](absl::Status s) { status = std::move(s); });
    return executor_.Await(status);
  }
  absl::StatusOr<std::string> Read(SpoolFile& file, uint64_t offset, size_t max) {
    absl::optional<absl::StatusOr<std::string>> bytes;
    file.Read(offset, max, [&](absl::StatusOr<std::string> b) { bytes = std::move(b); });
    return executor_.Await(bytes);
  }

  const std::string directory_;
  testing::QueueExecutor executor_;
};

TEST_F(SpoolTest, WhatWasAppendedIsReadBackAndHashed) {
  Spool spool({directory_});
  auto file = spool.Create(executor_);
  EXPECT_EQ(file->Md5(), "d41d8cd98f00b204e9800998ecf8427e");
  EXPECT_TRUE(Append(*file, "hello ").ok());
  EXPECT_TRUE(Append(*file, "world").ok());
  EXPECT_EQ(file->size(), 11u);
  EXPECT_EQ(file->Md5(), "5eb63bbbe01eeed093cb22bb8f5acdc3");
  EXPECT_EQ(*Read(*file, 0, 100), "hello world");
  EXPECT_EQ(*Read(*file, 6, 3), "wor");
  EXPECT_EQ(*Read(*file, 11, 3), "");
  EXPECT_EQ(*Read(*file, 99, 3), "");
}

TEST_F(SpoolTest, AFileHasNoNameWhileItIsThere) {
  Spool spool({directory_});
  auto file = spool.Create(executor_);
  EXPECT_TRUE(Append(*file, std::string(1 << 20, 'x')).ok());
  EXPECT_TRUE(std::filesystem::is_empty(directory_));
}

TEST_F(SpoolTest, RoomIsSharedAndComesBack) {
  Spool spool({directory_, 10});
  auto one = spool.Create(executor_), two = spool.Create(executor_);
  EXPECT_TRUE(Append(*one, "123456").ok());
  absl::Status full = Append(*two, "12345");
  EXPECT_TRUE(absl::IsResourceExhausted(full)) << full;
  EXPECT_EQ(base::ReasonOf(full), gateway::v1::ERROR_REASON_SPOOL_UNAVAILABLE);
  EXPECT_TRUE(Append(*two, "1234").ok());
  EXPECT_EQ(spool.used(), 10u);
  one.reset();
  EXPECT_EQ(spool.used(), 4u);
  EXPECT_TRUE(Append(*two, "12345").ok());
}

TEST_F(SpoolTest, ADirectoryThatCannotBeWrittenIsAnError) {
  Spool spool({directory_ + "/none"});
  auto file = spool.Create(executor_);
  absl::Status status = Append(*file, "x");
  EXPECT_TRUE(absl::IsUnavailable(status)) << status;
  EXPECT_EQ(base::ReasonOf(status), gateway::v1::ERROR_REASON_SPOOL_UNAVAILABLE);
  EXPECT_EQ(std::string(status.message()).find(directory_), std::string::npos) << "paths are not for callers";
}

TEST_F(SpoolTest, AFileMayOutliveItsSpool) {
  std::shared_ptr<SpoolFile> file;
  {
    Spool spool({directory_});
    file = spool.Create(executor_);
    EXPECT_TRUE(Append(*file, "x").ok());
  }
  file->Append(base::Slice::Copy("y"), [](absl::Status) { FAIL() << "the spool is gone"; });
}

}  // namespace
}  // namespace composio::files
