// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "service/base/clock.h"
#include "service/base/mutex.h"
#include "service/http_client/http_transport.h"
#include "service/metrics/metrics.h"
#include "service/upstream/notices/notice_headers.h"

namespace composio::upstream {

// What a request of ours stands for.
struct OperationName {
  std::string operation;  // "GET /api/v3.1/tools/{tool}"
  std::string rpc;        // "composio.gateway.v1.ToolService/GetTool"; empty where no method has a rule for it
};
using NameOperation = std::function<OperationName(absl::string_view http_method, absl::string_view url)>;

// What Composio announced with its answers since the start, each notice once for each operation: logged when it comes
// first (of one operation the first 8), counted from then on. Bounded: of one operation the longest unseen of more than
// 8 gives way, of all of more than 1000. Thread-safe; answers without a notice take no lock.
class NoticeLog {
 public:
  struct Entry {
    uint64_t number = 0;  // in the order in which they came first, from 1
    OperationName name;
    Notice notice;
    absl::Time first_seen, last_seen;
    uint64_t count = 0;
  };

  // `clock` and `metrics` must outlive it.
  NoticeLog(base::Clock& clock, metrics::Registry& metrics);

  // Before the first answer.
  void SetNames(NameOperation name) { name_ = std::move(name); }

  // Sees every answer of Composio.
  void Note(const http_client::HttpRequest& request, const http_client::HttpResponse& response);

  // With numbers below `before`, at most `limit`, newest first.
  std::vector<Entry> List(uint64_t before, size_t limit) const;

 private:
  void Record(const OperationName& name, Notice notice);
  Entry& Add(const OperationName& name, Notice notice) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  size_t OfOperation(const std::string& operation) const ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  void MakeRoom(const std::string& operation) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);

  base::Clock& clock_;
  metrics::Counter& counter_;
  NameOperation name_;
  mutable base::Mutex mutex_;
  uint64_t last_number_ ABSL_GUARDED_BY(mutex_) = 0;
  std::map<uint64_t, Entry> entries_ ABSL_GUARDED_BY(mutex_);
  absl::flat_hash_map<std::string, uint64_t> numbers_ ABSL_GUARDED_BY(mutex_);  // by what makes a notice another one
};

}  // namespace composio::upstream
