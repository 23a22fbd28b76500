// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/notices/notice_log.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "service/base/log.h"

namespace composio::upstream {
namespace {

constexpr size_t kMaxOfAnOperation = 8;
constexpr size_t kMaxOfAll = 1000;

std::string KeyOf(const std::string& operation, const Notice& notice) {
  return absl::StrCat(operation, "\n", notice.app, "\n", notice.text);
}

std::string Line(const NoticeLog::Entry& entry) {
  const Notice& notice = entry.notice;
  std::string line = absl::StrCat("Composio announces with ", entry.name.operation);
  if (!entry.name.rpc.empty()) absl::StrAppend(&line, " (", entry.name.rpc, ")");
  absl::StrAppend(&line, notice.app.empty() ? " that the operation is deprecated" : " that an app is deprecated");
  if (notice.sunset_time) {
    absl::StrAppend(&line, " and ends on ", absl::FormatTime("%Y-%m-%d", *notice.sunset_time, absl::UTCTimeZone()));
  }
  return absl::StrCat(line, "; ", absl::StrReplaceAll(notice.text, {{"\n", "; "}}));
}

}  // namespace

NoticeLog::NoticeLog(base::Clock& clock, metrics::Registry& metrics)
    : clock_(clock),
      counter_(metrics.GetCounter("composio_gateway_upstream_notices_total",
                                  "Notices in answers of Composio: deprecated operations and apps.")) {}

void NoticeLog::Note(const http_client::HttpRequest& request, const http_client::HttpResponse& response) {
  std::vector<Notice> notices = ReadNotices(response);
  if (notices.empty()) return;
  counter_.Add(notices.size());
  const OperationName name = name_(request.method, request.url);
  for (Notice& notice : notices) Record(name, std::move(notice));
}

void NoticeLog::Record(const OperationName& name, Notice notice) {
  std::string line;
  {
    base::MutexLock lock(mutex_);
    const auto known = numbers_.find(KeyOf(name.operation, notice));
    // Of an operation whose notices never repeat, as with a link for each request, the log hears no more.
    const bool crowded = known == numbers_.end() && OfOperation(name.operation) >= kMaxOfAnOperation;
    Entry& entry = known == numbers_.end() ? Add(name, std::move(notice)) : entries_.at(known->second);
    entry.last_seen = clock_.Now();
    if (++entry.count == 1 && !crowded) line = Line(entry);
  }
  if (!line.empty()) base::LogWarning(line);
}

NoticeLog::Entry& NoticeLog::Add(const OperationName& name, Notice notice) {
  MakeRoom(name.operation);
  const uint64_t number = ++last_number_;
  numbers_[KeyOf(name.operation, notice)] = number;
  const absl::Time now = clock_.Now();
  return entries_.emplace(number, Entry{number, name, std::move(notice), now, now, 0}).first->second;
}

size_t NoticeLog::OfOperation(const std::string& operation) const {
  size_t count = 0;
  for (const auto& [number, entry] : entries_) count += entry.name.operation == operation ? 1 : 0;
  return count;
}

void NoticeLog::MakeRoom(const std::string& operation) {
  const bool own_full = OfOperation(operation) >= kMaxOfAnOperation;
  if (!own_full && entries_.size() < kMaxOfAll) return;
  auto oldest = entries_.end();
  for (auto it = entries_.begin(); it != entries_.end(); ++it) {
    if (own_full && it->second.name.operation != operation) continue;
    if (oldest == entries_.end() || it->second.last_seen < oldest->second.last_seen) oldest = it;
  }
  numbers_.erase(KeyOf(oldest->second.name.operation, oldest->second.notice));
  entries_.erase(oldest);
}

std::vector<NoticeLog::Entry> NoticeLog::List(uint64_t before, size_t limit) const {
  base::MutexLock lock(mutex_);
  std::vector<Entry> found;
  for (auto it = entries_.lower_bound(before); it != entries_.begin() && found.size() < limit;) {
    found.push_back((--it)->second);
  }
  return found;
}

}  // namespace composio::upstream
