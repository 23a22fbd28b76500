// SPDX-License-Identifier: Apache-2.0
#include "service/event_log/sqlite/reader_pool.h"

#include <utility>

namespace composio::event_log::sqlite {

ReaderPool::ReaderPool(std::vector<std::unique_ptr<SqliteReader>> readers) : readers_(std::move(readers)) {
  for (const auto& reader : readers_) threads_.emplace_back([this, &reader] { Run(*reader); });
}

ReaderPool::~ReaderPool() {
  {
    base::MutexLock lock(mutex_);
    stopping_ = true;
  }
  work_.NotifyAll();
  for (std::thread& thread : threads_) thread.join();
}

void ReaderPool::Post(absl::AnyInvocable<void(SqliteReader&)> task) {
  {
    base::MutexLock lock(mutex_);
    tasks_.push_back(std::move(task));
  }
  work_.NotifyOne();
}

void ReaderPool::Run(SqliteReader& reader) {
  for (;;) {
    absl::AnyInvocable<void(SqliteReader&)> task;
    {
      base::MutexLock lock(mutex_);
      while (!stopping_ && tasks_.empty()) work_.Wait(mutex_);
      if (stopping_) return;
      task = std::move(tasks_.front());
      tasks_.pop_front();
    }
    task(reader);
  }
}

}  // namespace composio::event_log::sqlite
