// SPDX-License-Identifier: Apache-2.0
#include "tests/fakes/fake_event_log.h"

#include <algorithm>
#include <memory>

#include "service/events/canonical_json.h"
#include "service/events/gap_record.h"
#include "service/events/sighting.h"

namespace composio::fakes {
namespace {

using events::EventPtr;

constexpr absl::Duration kContentWindow = absl::Minutes(10);

template <class Params, class Result>
void Answer(Params& params, absl::StatusOr<Result> result) {
  if (!params.done) return;
  params.executor->Post(
      [done = std::move(params.done), result = std::move(result)]() mutable { done(std::move(result)); });
}

}  // namespace

void FakeEventLog::Append(std::vector<events::AppendParams> batch) {
  auto committed = std::make_shared<std::vector<EventPtr>>();
  std::vector<absl::StatusOr<events::AppendResult>> results;
  for (events::AppendParams& params : batch) {
    if (failure_.ok()) {
      results.push_back(Store(params, *committed));
    } else {
      results.push_back(failure_);
    }
  }
  if (!committed->empty()) {
    for (auto& [executor, on_commit] : watches_) {
      executor->Post([on_commit = on_commit, batch = events::CommittedBatch(committed)] { on_commit(batch); });
    }
  }
  for (size_t i = 0; i < batch.size(); ++i) Answer(batch[i], std::move(results[i]));
  ApplyRetention();
}

events::AppendResult FakeEventLog::Store(events::AppendParams& params, std::vector<EventPtr>& batch) {
  events::EventRecord& record = params.record;
  std::vector<std::string> keys = params.keys;
  keys.push_back(record.event_id);
  const absl::Time now = std::max(clock_.Now(), state_.head_time.value_or(absl::InfinitePast()));
  for (const std::string& key : keys) {
    auto found = key.empty() ? keys_.end() : keys_.find({record.project, key});
    if (found == keys_.end()) continue;
    NoteSighting(found->second, record, now);
    return {found->second, true};
  }
  if (const uint64_t same = FindByContent(record)) {
    NoteSighting(same, record, now);
    for (std::string& key : keys) {
      if (!key.empty() && !events::IsKeyless(record)) keys_[{record.project, std::move(key)}] = same;
    }
    return {same, true};
  }
  record.position = ++state_.head;
  record.create_time = now;
  if (only_project_.empty()) only_project_ = record.project;
  if (only_project_ != record.project) state_.counts_exact = false;
  state_.only_project = state_.counts_exact ? only_project_ : "";
  for (std::string& key : keys) {
    if (!key.empty()) keys_[{record.project, std::move(key)}] = record.position;
  }
  state_.head_time = now;
  if (records_.empty()) state_.earliest = record.position, state_.earliest_time = now;
  auto event = std::make_shared<const events::Event>(std::move(record));
  state_.bytes += event->ApproximateBytes();
  batch.push_back(event);
  records_[state_.head] = std::move(event);
  SetCounts();
  return {state_.head, false};
}

uint64_t FakeEventLog::FindByContent(const events::EventRecord& record) const {
  if (!events::ComparesContent(record)) return 0;
  for (const auto& [at, event] : records_) {
    const events::EventRecord& first = event->record();
    if (!events::ComparesContent(first) || first.project != record.project || first.transport == record.transport)
      continue;
    if (!events::IsKeyless(first) && !events::IsKeyless(record)) continue;
    if (absl::AbsDuration(events::SightingTime(first) - events::SightingTime(record)) > kContentWindow) continue;
    if (!events::SameTrigger(record, first.trigger, first.legacy_trigger)) continue;
    if (events::CanonicalJson(first.payload.view()) != events::CanonicalJson(record.payload.view())) continue;
    const auto again = duplicates_.find(at);
    if (again == duplicates_.end()) return at;
    const auto& seen = again->second.sightings;
    if (std::none_of(seen.begin(), seen.end(), [&](const auto& s) { return s.transport == record.transport; }))
      return at;
  }
  return 0;
}

void FakeEventLog::NoteSighting(uint64_t position, const events::EventRecord& record, absl::Time now) {
  Duplicates& again = duplicates_[position];
  ++again.count;
  again.last = now;
  const auto first = records_.find(position);
  if (first == records_.end() || again.count > events::kMaxSightings) return;
  events::Sighting sighting{record.transport, record.receive_time};
  if (first->second->record().transport == record.transport) ++sighting.attempt;
  for (const events::Sighting& earlier : again.sightings) {
    if (earlier.transport == record.transport) ++sighting.attempt;
  }
  sighting.latency = std::max(record.receive_time - first->second->record().receive_time, absl::ZeroDuration());
  again.sightings.push_back(sighting);
}

events::EventRecord FakeEventLog::WithSightings(const events::EventRecord& record) const {
  events::EventRecord copy = record;
  const auto again = duplicates_.find(record.position);
  if (again == duplicates_.end()) return copy;
  copy.duplicate_count = again->second.count;
  copy.last_duplicate_time = again->second.last;
  copy.sightings = again->second.sightings;
  return copy;
}

void FakeEventLog::ApplyRetention() {
  const events::Retention& limit = state_.retention;
  while (!records_.empty()) {
    const bool old = clock_.Now() - records_.begin()->second->record().create_time > limit.max_age;
    const bool many = limit.max_events && records_.size() > limit.max_events;
    const bool large = limit.max_bytes && state_.bytes > limit.max_bytes;
    if (!old && !many && !large) return;
    RemoveBefore(records_.begin()->first + 1);
  }
}

void FakeEventLog::RemoveBefore(uint64_t position) {
  while (!records_.empty() && records_.begin()->first < position) {
    state_.bytes -= records_.begin()->second->ApproximateBytes();
    records_.erase(records_.begin());
  }
  state_.earliest = records_.empty() ? state_.head + 1 : records_.begin()->first;
  SetCounts();
  state_.earliest_time.reset();
  if (!records_.empty()) state_.earliest_time = records_.begin()->second->record().create_time;
}

void FakeEventLog::SetCounts() {
  state_.count = state_.last_gap = 0;
  for (const auto& [at, event] : records_) {
    if (event->record().kind == events::RecordKind::kEvent) {
      ++state_.count;
    } else {
      state_.last_gap = at;
    }
  }
}

void FakeEventLog::Read(events::ReadParams params) {
  if (!failure_.ok()) return Answer<events::ReadParams, events::ReadResult>(params, failure_);
  events::ReadResult result;
  result.earliest = state_.earliest;
  result.earliest_time = state_.earliest_time;
  size_t bytes = 0;
  auto take = [&](const EventPtr& event) {
    events::EventRecord record = WithSightings(event->record());
    if (params.attributes_only) record.body = record.payload = base::Slice();
    result.events.push_back(std::make_shared<const events::Event>(std::move(record)));
    bytes += event->ApproximateBytes();
    return result.events.size() < params.max_records && bytes < params.max_bytes;
  };
  result.next = params.to;
  if (params.reverse) {
    for (auto it = records_.lower_bound(params.from); it != records_.begin() && (--it)->first >= params.to;) {
      if (take(it->second)) continue;
      result.next = it->first;
      break;
    }
  } else {
    result.next = std::max(params.from, params.to);
    for (auto it = records_.lower_bound(params.from); it != records_.end() && it->first < params.to; ++it) {
      if (take(it->second)) continue;
      result.next = it->first + 1;
      break;
    }
  }
  Answer<events::ReadParams, events::ReadResult>(params, std::move(result));
}

void FakeEventLog::FindTime(events::FindTimeParams params) {
  if (!failure_.ok()) return Answer<events::FindTimeParams, uint64_t>(params, failure_);
  uint64_t position = state_.head + 1;
  for (const auto& [at, event] : records_) {
    if (event->record().create_time < params.time) continue;
    position = at;
    break;
  }
  Answer<events::FindTimeParams, uint64_t>(params, position);
}

void FakeEventLog::FindEvent(events::FindEventParams params) {
  if (!failure_.ok()) return Answer<events::FindEventParams, EventPtr>(params, failure_);
  EventPtr found;
  for (const auto& [at, event] : records_) {
    const events::EventRecord& record = event->record();
    if (record.kind != events::RecordKind::kEvent || record.project != params.project) continue;
    if (record.event_id != params.event_id) continue;
    found = std::make_shared<const events::Event>(WithSightings(record));
  }
  Answer<events::FindEventParams, EventPtr>(params, std::move(found));
}

void FakeEventLog::OpenGaps(events::OpenGapsParams params) {
  if (!failure_.ok()) return Answer<events::OpenGapsParams, std::vector<EventPtr>>(params, failure_);
  std::map<std::string, EventPtr> open;
  for (const auto& [at, event] : records_) {
    const std::string id = events::GapIdOf(event->record());
    if (event->record().kind == events::RecordKind::kGap) open[id] = event;
    if (event->record().kind == events::RecordKind::kGapRepaired) open.erase(id);
  }
  std::vector<EventPtr> gaps;
  for (auto& [id, event] : open) gaps.push_back(std::move(event));
  std::sort(gaps.begin(), gaps.end(),
            [](const EventPtr& a, const EventPtr& b) { return a->record().position < b->record().position; });
  Answer<events::OpenGapsParams, std::vector<EventPtr>>(params, std::move(gaps));
}

uint64_t FakeEventLog::Watch(base::Executor* executor, std::function<void(events::CommittedBatch)> on_commit) {
  watches_.emplace_back(executor, std::move(on_commit));
  return state_.head + 1;
}

std::vector<EventPtr> FakeEventLog::Events() const {
  std::vector<EventPtr> events;
  for (const auto& [at, event] : records_) events.push_back(event);
  return events;
}

}  // namespace composio::fakes
