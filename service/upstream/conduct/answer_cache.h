// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <list>
#include <memory>
#include <string>

#include "absl/base/thread_annotations.h"
#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "absl/types/optional.h"
#include "service/base/clock.h"
#include "service/base/mutex.h"
#include "service/http_client/http_transport.h"

namespace composio::upstream {

struct AnswerCacheOptions {
  // Of all that is kept, keys and bookkeeping included. An answer of more than an eighth of it is not kept.
  size_t max_bytes = 64 << 20;
  size_t max_entries = 10'000;
  // Counts instead of what each operation's rule says; zero keeps nothing. Operations without a rule stay uncached.
  absl::optional<absl::Duration> ttl;
};

// Answers of Composio kept for a while, as they came, by the key of the request. What was used last goes last when room
// is needed. Thread-safe.
class AnswerCache {
 public:
  struct Found {
    std::shared_ptr<const http_client::HttpResponse> answer;
    absl::Duration age;
  };
  struct Stats {
    size_t entries = 0;
    size_t bytes = 0;
    uint64_t evictions = 0;  // for lack of room
  };

  explicit AnswerCache(AnswerCacheOptions options) : options_(options) {}

  // The answer kept under `key`, unless it is older than `max_age`, which may be infinite.
  absl::optional<Found> Find(absl::string_view key, base::SteadyTime now, absl::Duration max_age);
  struct Keeping {
    base::SteadyTime now;
    absl::Duration ttl;
    // clears() when the request was sent: an answer that another Clear has overtaken is not kept.
    uint64_t clears = 0;
  };
  // Replaces what is kept under `key`.
  void Keep(absl::string_view key, const http_client::HttpResponse& answer, const Keeping& keeping);
  void Clear();
  uint64_t clears() const { return clears_.load(std::memory_order_acquire); }

  // How long an answer is kept for which its rule says `rules_ttl`.
  absl::Duration KeepFor(absl::Duration rules_ttl) const;
  Stats stats() const;

 private:
  struct Entry {
    std::string key;
    std::shared_ptr<const http_client::HttpResponse> answer;
    base::SteadyTime from, until;
    size_t bytes;
  };
  using Entries = std::list<Entry>;

  void Remove(Entries::iterator entry) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);

  const AnswerCacheOptions options_;
  std::atomic<uint64_t> clears_{0};
  mutable base::Mutex mutex_;
  Entries entries_ ABSL_GUARDED_BY(mutex_);                                                   // the last used first
  absl::flat_hash_map<absl::string_view, Entries::iterator> by_key_ ABSL_GUARDED_BY(mutex_);  // views into the entries
  size_t bytes_ ABSL_GUARDED_BY(mutex_) = 0;
  uint64_t evictions_ ABSL_GUARDED_BY(mutex_) = 0;
};

}  // namespace composio::upstream
