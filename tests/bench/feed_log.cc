// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/feed_log.h"

#include <algorithm>
#include <memory>

namespace composio::bench {
namespace {

template <class Params, class Result>
void Answer(Params& params, Result result) {
  if (!params.done) return;
  params.executor->Post(
      [done = std::move(params.done), result = std::move(result)]() mutable { done(std::move(result)); });
}

}  // namespace

void FeedLog::Append(std::vector<events::AppendParams> batch) {
  auto committed = std::make_shared<std::vector<events::EventPtr>>();
  committed->reserve(batch.size());
  base::MutexLock lock(mutex_);
  for (events::AppendParams& params : batch) {
    params.record.position = ++head_;
    params.record.create_time = clock_.Now();
    committed->push_back(std::make_shared<const events::Event>(std::move(params.record)));
    records_.push_back(committed->back());
    if (records_.size() > max_records_) records_.pop_front();
  }
  for (auto& [executor, on_commit] : watches_) {
    executor->Post([tell = on_commit, batch = events::CommittedBatch(committed)] { tell(batch); });
  }
  for (size_t i = 0; i < batch.size(); ++i) Answer(batch[i], events::AppendResult{(*committed)[i]->record().position});
}

void FeedLog::Read(events::ReadParams params) {
  base::MutexLock lock(mutex_);
  events::ReadResult result;
  result.earliest = StateLocked().earliest;
  for (const events::EventPtr& event : records_) {
    const uint64_t position = event->record().position;
    const bool inside = params.reverse ? position >= params.to && position < params.from
                                       : position >= params.from && position < params.to;
    if (inside) result.events.push_back(event);
  }
  if (params.reverse) std::reverse(result.events.begin(), result.events.end());
  result.next = params.reverse ? params.to : std::max(params.from, params.to);
  if (result.events.size() > params.max_records) {
    result.events.resize(params.max_records);
    const uint64_t last = result.events.back()->record().position;
    result.next = params.reverse ? last : last + 1;
  }
  Answer(params, std::move(result));
}

void FeedLog::FindTime(events::FindTimeParams params) {
  base::MutexLock lock(mutex_);
  uint64_t position = head_ + 1;
  for (const events::EventPtr& event : records_) {
    if (event->record().create_time < params.time) continue;
    position = event->record().position;
    break;
  }
  Answer(params, position);
}

void FeedLog::FindEvent(events::FindEventParams params) {
  base::MutexLock lock(mutex_);
  events::EventPtr found;
  for (const events::EventPtr& event : records_) {
    if (event->record().project == params.project && event->record().event_id == params.event_id) found = event;
  }
  Answer(params, std::move(found));
}

void FeedLog::OpenGaps(events::OpenGapsParams params) { Answer(params, std::vector<events::EventPtr>()); }

events::LogState FeedLog::State() const {
  base::MutexLock lock(mutex_);
  return StateLocked();
}

events::LogState FeedLog::StateLocked() const {
  events::LogState state;
  state.epoch = 1;
  state.head = head_;
  state.count = records_.size();
  state.earliest = records_.empty() ? head_ + 1 : records_.front()->record().position;
  if (!records_.empty()) {
    state.earliest_time = records_.front()->record().create_time;
    state.head_time = records_.back()->record().create_time;
  }
  return state;
}

uint64_t FeedLog::Watch(base::Executor* executor, std::function<void(events::CommittedBatch)> on_commit) {
  base::MutexLock lock(mutex_);
  watches_.emplace_back(executor, std::move(on_commit));
  return head_ + 1;
}

}  // namespace composio::bench
