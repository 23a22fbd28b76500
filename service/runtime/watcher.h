// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <thread>

namespace composio::runtime {

// One thread that waits for descriptors on behalf of parked workers: a worker that sleeps in its completion queue
// cannot watch sockets too. Add, Arm and Disarm are thread-safe. Watched objects must outlive Stop.
class Watcher {
 public:
  class Watched {
   public:
    // On the watcher's thread, once per Arm.
    virtual void OnReadable() = 0;

   protected:
    ~Watched() = default;
  };

  Watcher();
  ~Watcher();
  Watcher(const Watcher&) = delete;
  Watcher& operator=(const Watcher&) = delete;

  // Registers a descriptor, asleep until it is armed.
  void Add(int fd, Watched* watched);
  // Reports the descriptor once, at once if it is readable already.
  void Arm(int fd, Watched* watched);
  void Start();
  // Joins the thread; nothing is reported afterwards.
  void Stop();

 private:
  void Run();

  const int epoll_;
  const int stop_;
  std::thread thread_;
};

}  // namespace composio::runtime
