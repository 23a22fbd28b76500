// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "service/base/clock.h"
#include "service/base/random.h"
#include "tests/simulation/sim_disk.h"

struct sqlite3_vfs;

namespace composio::simulation {

// An SQLite VFS on a SimDisk, with locks and shared memory among the connections of one thread. Registered under name()
// while it lives; all connections must be closed before.
class SimVfs {
 public:
  SimVfs(SimDisk& disk, base::Random& random, base::Clock& clock);
  ~SimVfs();
  SimVfs(const SimVfs&) = delete;

  const std::string& name() const { return name_; }

  struct State;

 private:
  const std::string name_;
  std::unique_ptr<State> state_;
  std::unique_ptr<sqlite3_vfs> vfs_;
};

}  // namespace composio::simulation
