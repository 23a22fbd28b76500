// SPDX-License-Identifier: Apache-2.0
#include "tests/fakes/fake_call.h"

#include <gtest/gtest.h>

namespace composio::fakes {

FakeCall::~FakeCall() = default;

void FakeCall::Deliver(std::string message) {
  inbox_.push_back(std::move(message));
  RunUntilIdle();
}

void FakeCall::HalfClose() {
  half_closed_ = true;
  RunUntilIdle();
}

void FakeCall::CompleteWrite(bool ok) {
  ASSERT_TRUE(write_) << "no write is outstanding";
  auto callback = std::move(write_);
  write_ = nullptr;
  callback(ok);
  RunUntilIdle();
}

void FakeCall::Cancel() {
  if (!done_) Over();
}

void FakeCall::RunUntilIdle() {
  while (RunOne()) {
  }
}

bool FakeCall::RunOne() {
  if (done_) return false;
  if (write_ && write_complete_) {
    write_complete_ = false;
    auto callback = std::move(write_);
    write_ = nullptr;
    callback(true);
    return true;
  }
  if (aborted_ || (status_ && !write_)) {
    Over();
    return true;
  }
  if (!read_ || (inbox_.empty() && !half_closed_)) return false;
  auto callback = std::move(read_);
  read_ = nullptr;
  if (inbox_.empty()) {
    callback(false, {});
  } else {
    base::Buffer message(std::move(inbox_.front()));
    inbox_.pop_front();
    callback(true, std::move(message));
  }
  return true;
}

void FakeCall::Over() {
  done_ = true;
  read_ = nullptr;
  write_ = nullptr;
  auto callback = std::move(on_done_);
  on_done_ = nullptr;
  if (callback) callback();
}

std::string FakeCall::ResponseMetadata(absl::string_view key) const {
  auto found = response_metadata_.find(std::string(key));
  return found == response_metadata_.end() ? "" : found->second;
}

void FakeCall::Read(ReadCallback callback) {
  EXPECT_FALSE(read_) << "a second Read while one is outstanding";
  EXPECT_FALSE(status_ || done_) << "Read after the end";
  read_ = std::move(callback);
}

void FakeCall::Write(base::Buffer message, WriteCallback callback) {
  EXPECT_FALSE(write_) << "a second Write while one is outstanding";
  EXPECT_FALSE(status_ || done_) << "Write after the end";
  headers_sent_ = true;
  written_.emplace_back(message.Flatten().view());
  write_ = std::move(callback);
  write_complete_ = !hold_writes_;
}

void FakeCall::Finish(absl::Status status) {
  EXPECT_FALSE(status_) << "a second Finish";
  EXPECT_FALSE(done_) << "Finish after the end";
  headers_sent_ = true;
  status_ = std::move(status);
}

void FakeCall::Abort() { aborted_ = true; }

void FakeCall::OnDone(absl::AnyInvocable<void()> callback) {
  EXPECT_FALSE(on_done_) << "a second OnDone";
  on_done_ = std::move(callback);
}

void FakeCall::Release() {
  EXPECT_FALSE(released_);
  released_ = true;
  read_ = nullptr;
  write_ = nullptr;
  on_done_ = nullptr;
  if (!status_ && !done_ && !aborted_) status_ = absl::InternalError("the handler let go of the call");
}

absl::string_view FakeCall::Metadata(absl::string_view key) const {
  auto found = metadata_.find(std::string(key));
  return found == metadata_.end() ? absl::string_view() : absl::string_view(found->second);
}

void FakeCall::AddResponseMetadata(absl::string_view key, absl::string_view value) {
  if (!headers_sent_) response_metadata_[std::string(key)] = std::string(value);
}

}  // namespace composio::fakes
