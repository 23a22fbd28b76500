// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/sim_disk.h"

#include <algorithm>

namespace composio::simulation {
namespace {

constexpr size_t kSector = 512;

}  // namespace

void SimFile::Apply(const Change& change, std::string& content) {
  if (change.truncate) {
    content.resize(std::min<size_t>(content.size(), change.offset));
    return;
  }
  if (content.size() < change.offset + change.bytes.size()) content.resize(change.offset + change.bytes.size());
  std::copy(change.bytes.begin(), change.bytes.end(), content.begin() + static_cast<std::ptrdiff_t>(change.offset));
}

void SimFile::Write(uint64_t offset, absl::string_view bytes) {
  unsynced_.push_back({offset, std::string(bytes), false});
  Apply(unsynced_.back(), content_);
}

void SimFile::Truncate(uint64_t size) {
  unsynced_.push_back({size, "", true});
  Apply(unsynced_.back(), content_);
}

void SimFile::Sync() {
  for (const Change& change : unsynced_) Apply(change, durable_);
  unsynced_.clear();
}

void SimFile::LosePower(base::Random& random) {
  for (const Change& change : unsynced_) {
    const uint64_t fate = random.Next() % 3;
    if (fate == 0) continue;
    if (fate == 1 || change.truncate) {
      Apply(change, durable_);
      continue;
    }
    for (size_t at = 0; at < change.bytes.size(); at += kSector) {
      if (random.Next() % 2) Apply({change.offset + at, change.bytes.substr(at, kSector), false}, durable_);
    }
  }
  unsynced_.clear();
  content_ = durable_;
}

std::shared_ptr<SimFile> SimDisk::Open(const std::string& name, bool create) {
  auto found = files_.find(name);
  if (found != files_.end()) return found->second;
  if (!create) return nullptr;
  return files_[name] = std::make_shared<SimFile>();
}

void SimDisk::Restart() {
  for (auto& [name, file] : files_) file->LosePower(random_);
  changes_left_ = -1;
  ++boot_;
}

bool SimDisk::Change() {
  if (changes_left_ > 0) --changes_left_;
  return changes_left_ != 0;
}

}  // namespace composio::simulation
