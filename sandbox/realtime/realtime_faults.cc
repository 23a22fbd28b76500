// SPDX-License-Identifier: Apache-2.0
#include "sandbox/realtime/realtime_faults.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace composio::sandbox {
namespace {

bool Take(int& count) { return count > 0 && count-- > 0; }

// One of each in turn.
std::vector<std::string> Interleave(std::vector<std::vector<std::string>> lists) {
  std::vector<std::string> all;
  bool more = true;
  for (size_t i = 0; more; ++i) {
    more = false;
    for (auto& list : lists) {
      if (i >= list.size()) continue;
      all.push_back(std::move(list[i]));
      more = true;
    }
  }
  return all;
}

}  // namespace

std::vector<std::string> RealtimeFaults::Pass(std::string body, base::SteadyTime now) {
  if (Take(plan_.drop)) return {};
  if (Take(plan_.delay_count)) {
    delayed_.emplace(now + absl::ToChronoNanoseconds(plan_.delay), std::move(body));
    return {};
  }
  if (plan_.reorder > 1) {
    kept_.push_back(std::move(body));
    if (kept_.size() < static_cast<size_t>(plan_.reorder)) return {};
    plan_.reorder = 0;
    std::reverse(kept_.begin(), kept_.end());
    return std::exchange(kept_, {});
  }
  if (Take(plan_.duplicate)) return {body, body};
  return {std::move(body)};
}

std::vector<std::string> RealtimeFaults::Due(base::SteadyTime now) {
  std::vector<std::string> due;
  while (!delayed_.empty() && delayed_.begin()->first <= now) {
    due.push_back(std::move(delayed_.begin()->second));
    delayed_.erase(delayed_.begin());
  }
  return due;
}

bool RealtimeFaults::TakeCutPair() { return Take(plan_.chunk_cut_pair); }

std::vector<std::string> RealtimeFaults::PassChunks(std::vector<std::string> chunks) {
  if (Take(plan_.chunk_drop) && !chunks.empty()) {
    chunks.erase(chunks.begin() + static_cast<ptrdiff_t>(std::min(plan_.chunk_drop_index, chunks.size() - 1)));
  }
  if (Take(plan_.chunk_duplicate)) chunks = Interleave({chunks, chunks});
  if (Take(plan_.chunk_reorder)) std::reverse(chunks.begin(), chunks.end());
  if (plan_.chunk_interleave > 1) {
    kept_chunks_.push_back(std::move(chunks));
    if (kept_chunks_.size() < static_cast<size_t>(plan_.chunk_interleave)) return {};
    plan_.chunk_interleave = 0;
    return Interleave(std::exchange(kept_chunks_, {}));
  }
  return chunks;
}

void RealtimeFaults::Clear() { *this = RealtimeFaults(); }

}  // namespace composio::sandbox
