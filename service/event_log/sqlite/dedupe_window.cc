// SPDX-License-Identifier: Apache-2.0
#include "service/event_log/sqlite/dedupe_window.h"

namespace composio::event_log::sqlite {

absl::optional<uint64_t> DedupeWindow::Find(const KeyDigest& digest) const {
  base::MutexLock lock(mutex_);
  auto found = positions_.find(digest);
  if (found == positions_.end()) return absl::nullopt;
  return found->second;
}

void DedupeWindow::Add(const KeyDigest& digest, uint64_t position, absl::Time time) {
  base::MutexLock lock(mutex_);
  if (!positions_.emplace(digest, position).second) return;
  entries_.push_back({digest, position, time});
  ++unsettled_;
}

void DedupeWindow::Settle(absl::Time now) {
  base::MutexLock lock(mutex_);
  unsettled_ = 0;
  while (!entries_.empty() && (entries_.size() > keys_ || now - entries_.front().time > age_)) {
    positions_.erase(entries_.front().digest);
    entries_.pop_front();
  }
}

void DedupeWindow::Forget() {
  base::MutexLock lock(mutex_);
  for (; unsettled_ > 0; --unsettled_) {
    positions_.erase(entries_.back().digest);
    entries_.pop_back();
  }
}

absl::optional<uint64_t> DedupeWindow::oldest() const {
  base::MutexLock lock(mutex_);
  if (entries_.empty()) return absl::nullopt;
  return entries_.front().position;
}

size_t DedupeWindow::size() const {
  base::MutexLock lock(mutex_);
  return entries_.size();
}

}  // namespace composio::event_log::sqlite
