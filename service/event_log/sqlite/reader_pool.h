// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <memory>
#include <thread>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/functional/any_invocable.h"
#include "absl/status/statusor.h"
#include "service/base/mutex.h"
#include "service/event_log/sqlite/sqlite_reader.h"

namespace composio::event_log::sqlite {

// Threads with a connection each that take tasks from one queue, first come, first served: a stream asks for one chunk
// at a time, so none keeps another waiting for more than a chunk of each. Post is thread-safe; tasks still in the queue
// at its end are dropped.
class ReaderPool {
 public:
  explicit ReaderPool(std::vector<std::unique_ptr<SqliteReader>> readers);
  ~ReaderPool();

  void Post(absl::AnyInvocable<void(SqliteReader&)> task);

 private:
  void Run(SqliteReader& reader);

  const std::vector<std::unique_ptr<SqliteReader>> readers_;
  base::Mutex mutex_;
  base::CondVar work_;
  std::deque<absl::AnyInvocable<void(SqliteReader&)>> tasks_ ABSL_GUARDED_BY(mutex_);
  bool stopping_ ABSL_GUARDED_BY(mutex_) = false;
  std::vector<std::thread> threads_;
};

}  // namespace composio::event_log::sqlite
