// SPDX-License-Identifier: Apache-2.0
#include "service/state/sealed_file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>
#include <sstream>

namespace composio::state {
namespace {

class SealedFileTest : public ::testing::Test {
 protected:
  SealedFileTest() {
    const std::string folder =
        ::testing::TempDir() + "/sealed-" + ::testing::UnitTest::GetInstance()->current_test_info()->name();
    mkdir(folder.c_str(), 0700);
    options_ = {folder + "/secrets", "", folder + "/key"};
  }
  SealedFile File() { return SealedFile(options_, base::SystemRandom()); }
  std::string Bytes(const std::string& path) {
    std::ostringstream out;
    out << std::ifstream(path).rdbuf();
    return out.str();
  }

  SealedFileOptions options_;
};

TEST_F(SealedFileTest, WhatWasWrittenIsReadByTheNextRun) {
  EXPECT_EQ(*File().Read(), "");
  ASSERT_TRUE(File().Write("whsec_first").ok());
  ASSERT_TRUE(File().Write("whsec_second").ok());
  EXPECT_EQ(*File().Read(), "whsec_second");
}

TEST_F(SealedFileTest, FilesDoNotShowTheSecretAndAreTheOwnersAlone) {
  ASSERT_TRUE(File().Write("whsec_visible").ok());
  EXPECT_EQ(Bytes(options_.path).find("visible"), std::string::npos);
  for (const std::string& path : {options_.path, options_.key_path}) {
    struct stat status;
    ASSERT_EQ(stat(path.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600u) << path;
  }
}

TEST_F(SealedFileTest, KeyOfTheEnvironmentNeedsNoKeyFile) {
  options_.key = "correct horse";
  ASSERT_TRUE(File().Write("x").ok());
  EXPECT_EQ(*File().Read(), "x");
  struct stat status;
  EXPECT_NE(stat(options_.key_path.c_str(), &status), 0);
}

TEST_F(SealedFileTest, AnotherKeyIsRefused) {
  options_.key = "one";
  ASSERT_TRUE(File().Write("x").ok());
  options_.key = "two";
  EXPECT_EQ(File().Read().status().code(), absl::StatusCode::kFailedPrecondition);
}

TEST_F(SealedFileTest, ChangedOrForeignFileIsRefused) {
  ASSERT_TRUE(File().Write("x").ok());
  std::string bytes = Bytes(options_.path);
  bytes.back() = static_cast<char>(bytes.back() ^ 1);
  std::ofstream(options_.path) << bytes;
  EXPECT_FALSE(File().Read().ok());
  std::ofstream(options_.path) << "hello";
  EXPECT_EQ(File().Read().status().code(), absl::StatusCode::kDataLoss);
}

}  // namespace
}  // namespace composio::state
