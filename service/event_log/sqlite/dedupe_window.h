// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>

#include "absl/base/thread_annotations.h"
#include "absl/container/flat_hash_map.h"
#include "absl/time/time.h"
#include "absl/types/optional.h"
#include "service/base/mutex.h"
#include "service/event_log/sqlite/key_digest.h"

namespace composio::event_log::sqlite {

// The keys of the newest records, in memory: what has one of them is a duplicate. Bounded by age and number. One thread
// writes; Find is thread-safe.
class DedupeWindow {
 public:
  DedupeWindow(absl::Duration age, size_t keys) : age_(age), keys_(keys) {}

  // The position of the record that has this key.
  absl::optional<uint64_t> Find(const KeyDigest& digest) const;
  // A key of a record of the batch under way, which Settle keeps and Forget takes back. A key that is known already
  // stays with its first record.
  void Add(const KeyDigest& digest, uint64_t position, absl::Time time);
  void Settle(absl::Time now);
  void Forget();
  // The position of the oldest record with a key in the window; none when it is empty.
  absl::optional<uint64_t> oldest() const;
  size_t size() const;

 private:
  struct Entry {
    KeyDigest digest;
    uint64_t position;
    absl::Time time;
  };

  const absl::Duration age_;
  const size_t keys_;
  mutable base::Mutex mutex_;
  absl::flat_hash_map<KeyDigest, uint64_t> positions_ ABSL_GUARDED_BY(mutex_);
  std::deque<Entry> entries_ ABSL_GUARDED_BY(mutex_);
  size_t unsettled_ ABSL_GUARDED_BY(mutex_) = 0;
};

}  // namespace composio::event_log::sqlite
