// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/conduct/answer_cache.h"

#include <utility>

namespace composio::upstream {
namespace {

// Nodes, counts of references and headers' strings.
constexpr size_t kBookkeeping = 256;
constexpr size_t kBookkeepingOfHeader = 64;

size_t SizeOf(absl::string_view key, const http_client::HttpResponse& answer) {
  size_t size = kBookkeeping + key.size() + answer.body.size();
  for (const auto& [name, value] : answer.headers) size += kBookkeepingOfHeader + name.size() + value.size();
  return size;
}

}  // namespace

absl::optional<AnswerCache::Found> AnswerCache::Find(absl::string_view key, base::SteadyTime now,
                                                     absl::Duration max_age) {
  if (max_age <= absl::ZeroDuration()) return absl::nullopt;
  base::MutexLock lock(mutex_);
  const auto found = by_key_.find(key);
  if (found == by_key_.end()) return absl::nullopt;
  const Entries::iterator entry = found->second;
  if (entry->until <= now) {
    Remove(entry);
    return absl::nullopt;
  }
  const absl::Duration age = absl::FromChrono(now - entry->from);
  if (age > max_age) return absl::nullopt;
  entries_.splice(entries_.begin(), entries_, entry);
  return Found{entry->answer, age};
}

void AnswerCache::Keep(absl::string_view key, const http_client::HttpResponse& answer, const Keeping& keeping) {
  Entry entry{std::string(key), nullptr, keeping.now, keeping.now + absl::ToChronoNanoseconds(keeping.ttl),
              SizeOf(key, answer)};
  if (keeping.ttl <= absl::ZeroDuration() || entry.bytes > options_.max_bytes / 8 || options_.max_entries == 0) return;
  entry.answer = std::make_shared<const http_client::HttpResponse>(answer);
  base::MutexLock lock(mutex_);
  if (keeping.clears != clears()) return;
  if (const auto known = by_key_.find(key); known != by_key_.end()) Remove(known->second);
  bytes_ += entry.bytes;
  entries_.push_front(std::move(entry));
  by_key_.emplace(entries_.front().key, entries_.begin());
  while (bytes_ > options_.max_bytes || entries_.size() > options_.max_entries) {
    Remove(std::prev(entries_.end()));
    ++evictions_;
  }
}

void AnswerCache::Clear() {
  base::MutexLock lock(mutex_);
  clears_.fetch_add(1, std::memory_order_acq_rel);
  by_key_.clear();
  entries_.clear();
  bytes_ = 0;
}

absl::Duration AnswerCache::KeepFor(absl::Duration rules_ttl) const {
  return rules_ttl > absl::ZeroDuration() ? options_.ttl.value_or(rules_ttl) : absl::ZeroDuration();
}

AnswerCache::Stats AnswerCache::stats() const {
  base::MutexLock lock(mutex_);
  return {entries_.size(), bytes_, evictions_};
}

void AnswerCache::Remove(Entries::iterator entry) {
  bytes_ -= entry->bytes;
  by_key_.erase(entry->key);
  entries_.erase(entry);
}

}  // namespace composio::upstream
