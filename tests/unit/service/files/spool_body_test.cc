// SPDX-License-Identifier: Apache-2.0
#include "service/files/spool_body.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <string>

#include "tests/fakes/fake_http_transport.h"
#include "tests/testing/queue_executor.h"

namespace composio::files {
namespace {

class SpoolBodyTest : public ::testing::Test {
 protected:
  void Append(const std::string& bytes) {
    absl::optional<absl::Status> status;
    file_->Append(base::Slice::Copy(bytes), [&](absl::Status s) { status = std::move(s); });
    ASSERT_TRUE(executor_.Await(status).ok());
  }
  // Reads `size` bytes as a transport does: a 0 means to wait for Resume.
  std::string Drain(SpoolBody& body, size_t size, size_t step) {
    std::string out;
    while (out.size() < size) {
      std::string piece(std::min(step, size - out.size()), '\0');
      absl::optional<size_t> read = body.Read(piece.data(), piece.size());
      if (!read) return out + "(failed)";
      if (*read == 0) {
        for (size_t resumed = transport_.resumed(); transport_.resumed() == resumed;) executor_.RunOne();
        continue;
      }
      out.append(piece, 0, *read);
    }
    return out;
  }

  testing::QueueExecutor executor_;
  fakes::FakeHttpTransport transport_;
  Spool spool_{{getenv("TEST_TMPDIR")}};
  std::shared_ptr<SpoolFile> file_ = spool_.Create(executor_);
};

TEST_F(SpoolBodyTest, GivesAllBytesOverBlocks) {
  std::string bytes;
  for (int i = 0; i < 600'000; ++i) bytes.push_back(static_cast<char>(i * 7 + i / 1000));
  Append(bytes);
  auto body = std::make_shared<SpoolBody>(file_, transport_);
  EXPECT_EQ(body->size(), bytes.size());
  EXPECT_TRUE(Drain(*body, bytes.size(), 16'384) == bytes);
}

TEST_F(SpoolBodyTest, BeginsAnewAfterRewind) {
  Append("hello world");
  auto body = std::make_shared<SpoolBody>(file_, transport_);
  EXPECT_EQ(Drain(*body, 5, 100), "hello");
  body->Rewind(0);
  EXPECT_EQ(Drain(*body, 11, 100), "hello world");
  body->Rewind(6);
  EXPECT_EQ(Drain(*body, 5, 2), "world");
}

TEST_F(SpoolBodyTest, WhatWasAskedForBeforeARewindIsNotWanted) {
  Append("hello world");
  auto body = std::make_shared<SpoolBody>(file_, transport_);
  char byte = 0;
  EXPECT_EQ(*body->Read(&byte, 1), 0u);
  body->Rewind(6);
  EXPECT_EQ(Drain(*body, 5, 100), "world");
}

}  // namespace
}  // namespace composio::files
