// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/sim_event_log.h"

#include <algorithm>
#include <utility>

namespace composio::simulation {
namespace {

template <class Params, class Result>
void Answer(Params& params, absl::StatusOr<Result> result) {
  params.executor->Post(
      [done = std::move(params.done), result = std::move(result)]() mutable { done(std::move(result)); });
}

}  // namespace

absl::StatusOr<std::unique_ptr<SimEventLog>> SimEventLog::Open(const event_log::sqlite::SqliteOptions& options,
                                                               base::Clock& clock, base::Random& random,
                                                               size_t chunk_records) {
  auto store = event_log::sqlite::SqliteStore::Open(options, clock, random);
  if (!store.ok()) return store.status();
  auto log = std::unique_ptr<SimEventLog>(new SimEventLog(std::move(*store), chunk_records));
  auto reader = event_log::sqlite::SqliteReader::Open(log->store_->path(), options.vfs, log->store_->secret());
  if (!reader.ok()) return reader.status();
  log->reader_ = std::move(*reader);
  return log;
}

void SimEventLog::Append(std::vector<events::AppendParams> batch) {
  for (events::AppendParams& params : batch) inbox_.push_back(std::move(params));
}

events::CommittedBatch SimEventLog::Write() {
  std::vector<events::AppendParams> batch = std::exchange(inbox_, {});
  auto outcome = store_->Commit(batch);
  if (outcome.committed) {
    for (auto& [executor, on_commit] : watches_) {
      executor->Post([on_commit = on_commit, committed = outcome.committed] { on_commit(committed); });
    }
  }
  for (size_t i = 0; i < batch.size(); ++i) Answer(batch[i], std::move(outcome.results[i]));
  return outcome.committed;
}

void SimEventLog::Read(events::ReadParams params) {
  params.max_records = std::min(params.max_records, chunk_records_);
  reads_.push_back([this, params = std::move(params)]() mutable { Answer(params, reader_->Read(params)); });
}

void SimEventLog::FindTime(events::FindTimeParams params) {
  reads_.push_back([this, params = std::move(params)]() mutable { Answer(params, reader_->FindTime(params.time)); });
}

void SimEventLog::FindEvent(events::FindEventParams params) {
  reads_.push_back([this, params = std::move(params)]() mutable {
    auto scan = reader_->FindEvent(params, State().head + 1);
    Answer(params, scan.ok() ? absl::StatusOr<events::EventPtr>(scan->event) : scan.status());
  });
}

void SimEventLog::OpenGaps(events::OpenGapsParams params) {
  reads_.push_back([this, params = std::move(params)]() mutable { Answer(params, reader_->OpenGaps()); });
}

void SimEventLog::ReadOne() {
  auto read = std::move(reads_.front());
  reads_.pop_front();
  read();
}

uint64_t SimEventLog::Watch(base::Executor* executor, std::function<void(events::CommittedBatch)> on_commit) {
  watches_.emplace_back(executor, std::move(on_commit));
  return State().head + 1;
}

absl::StatusOr<std::vector<events::EventPtr>> SimEventLog::Everything() {
  std::vector<events::EventPtr> all;
  events::ReadParams params;
  params.to = State().head + 1;
  params.max_records = chunk_records_;
  while (params.from < params.to) {
    absl::StatusOr<events::ReadResult> chunk = reader_->Read(params);
    if (!chunk.ok()) return chunk.status();
    all.insert(all.end(), chunk->events.begin(), chunk->events.end());
    params.from = chunk->next;
  }
  return all;
}

}  // namespace composio::simulation
