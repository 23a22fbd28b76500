// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "service/base/random.h"

namespace composio::simulation {

// A file whose writes reach the disk only by Sync. What was not synced survives a power loss by chance, and not in the
// order in which it was written.
class SimFile {
 public:
  void Write(uint64_t offset, absl::string_view bytes);
  void Truncate(uint64_t size);
  void Sync();
  // Keeps, loses or tears (by sectors of 512 bytes) each unsynced change on its own.
  void LosePower(base::Random& random);
  const std::string& content() const { return content_; }

 private:
  struct Change {
    uint64_t offset = 0;
    std::string bytes;
    bool truncate = false;
  };
  static void Apply(const Change& change, std::string& content);

  std::string content_;  // as a reader sees it
  std::string durable_;
  std::vector<Change> unsynced_;
};

// All files, and the faults. One thread. Names are durable at once.
class SimDisk {
 public:
  explicit SimDisk(base::Random& random) : random_(random) {}

  // Null where there is none and `create` is false.
  std::shared_ptr<SimFile> Open(const std::string& name, bool create);
  void Remove(const std::string& name) { files_.erase(name); }
  bool Exists(const std::string& name) const { return files_.contains(name); }

  // Power goes after so many more changes: from then on everything fails, until Restart.
  void LosePowerAfter(int changes) { changes_left_ = changes; }
  bool powerless() const { return changes_left_ == 0; }
  // The machine comes back with what the disk holds. Handles from before are dead.
  void Restart();
  int boot() const { return boot_; }

  // No file may grow while it is full.
  void SetFull(bool full) { full_ = full; }
  bool full() const { return full_; }
  // So many syncs to come fail, and what they were to bring to the disk stays unsynced. 0: none any more.
  void FailSyncs(int count) {
    sync_failures_ = count;
    failing_ = count > 0;
  }
  // Whether syncs were to fail since FailSyncs(0).
  bool failing() const { return failing_; }
  // Counts a sync; false when it fails.
  bool MaySync() { return sync_failures_ == 0 || sync_failures_-- == 0; }
  // Somebody removes all files. None is open.
  void Clear() { files_.clear(); }
  // Counts a change; false when the power is gone.
  bool Change();

 private:
  base::Random& random_;
  std::map<std::string, std::shared_ptr<SimFile>> files_;
  int changes_left_ = -1;
  int boot_ = 0;
  bool full_ = false;
  int sync_failures_ = 0;
  bool failing_ = false;
};

}  // namespace composio::simulation
