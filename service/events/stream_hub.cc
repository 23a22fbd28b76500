// SPDX-License-Identifier: Apache-2.0
#include "service/events/stream_hub.h"

#include <algorithm>
#include <utility>

namespace composio::events {
namespace {

// A map's order differs from run to run, and the simulation repeats its runs.
template <class Iterator>
void SortById(Iterator begin, Iterator end) {
  std::sort(begin, end, [](const Stream* a, const Stream* b) { return a->id() < b->id(); });
}

}  // namespace

StreamHub::StreamHub(const Collaborators& with, StreamHubOptions options)
    : with_(with),
      options_(std::move(options)),
      tail_(with.log.Watch(&with.executor, [this](CommittedBatch batch) { OnCommit(*batch); }), options_.tail_bytes),
      head_time_(with.log.State().head_time) {}

void StreamHub::OnCommit(const std::vector<EventPtr>& batch) {
  for (const EventPtr& event : batch) {
    WakeMatching(event->record());
    head_time_ = event->record().create_time;
    tail_.Append(event);
  }
  // Only now: a stream that is woken walks the whole batch.
  std::vector<Stream*> woken = std::move(woken_);
  for (Stream* stream : woken) stream->Continue();
  woken.clear();
  woken_ = std::move(woken);
  std::vector<uint64_t> waiting = std::move(waiting_);
  waiting_.clear();
  for (uint64_t id : waiting) {
    if (Stream* stream = Find(id)) stream->Continue();
  }
}

void StreamHub::WakeMatching(const EventRecord& record) {
  auto project = projects_.find(record.project);
  if (project == projects_.end()) return;
  if (record.kind != RecordKind::kEvent) {
    // What is missing may be what any filter takes.
    const auto before = static_cast<std::ptrdiff_t>(woken_.size());
    for (const auto& [id, stream] : streams_) {
      if (stream->project_ == project->second.get() && stream->Wake(record)) woken_.push_back(stream);
    }
    SortById(woken_.begin() + before, woken_.end());
    return;
  }
  project->second->index.ForEachMatch(record, [&](FilterIndex::Member& member) {
    Stream& stream = static_cast<Stream&>(member);
    if (stream.Wake(record)) woken_.push_back(&stream);
  });
  ++project->second->records;
}

void StreamHub::Drain(absl::Time deadline) {
  draining_ = true;
  drain_deadline_ = deadline;
  std::vector<uint64_t> ids;
  for (const auto& [id, stream] : streams_) ids.push_back(id);
  // As above.
  std::sort(ids.begin(), ids.end());
  for (uint64_t id : ids) {
    if (Stream* stream = Find(id)) stream->Drain(deadline);
  }
}

uint64_t StreamHub::Join(Stream* stream) {
  streams_[++last_id_] = stream;
  return last_id_;
}

void StreamHub::Leave(Stream* stream) {
  ProjectStreams* project = stream->project_;
  project->index.Remove(stream);
  streams_.erase(stream->id());
  if (--project->streams == 0) projects_.erase(std::string(project->name));
}

Stream* StreamHub::Find(uint64_t id) const {
  auto found = streams_.find(id);
  return found == streams_.end() ? nullptr : found->second;
}

ProjectStreams* StreamHub::Project(const std::string& name) {
  std::unique_ptr<ProjectStreams>& project = projects_[name];
  if (!project) {
    project = std::make_unique<ProjectStreams>();
    project->name = name;
  }
  ++project->streams;
  return project.get();
}

}  // namespace composio::events
