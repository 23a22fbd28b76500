// SPDX-License-Identifier: Apache-2.0
#include "service/api/event_scan.h"

#include <algorithm>
#include <utility>

namespace composio::api {
namespace {

// One scan. Keeps itself alive by the callbacks it waits for.
class EventScan : public std::enable_shared_from_this<EventScan> {
 public:
  explicit EventScan(EventScanParams params) : with_(std::move(params)) {}

  void Start() {
    low_ = with_.log.State().earliest;
    high_ = with_.log.State().head + 1;
    if (!with_.start) return FindHigh();
    FindTime(*with_.start, [self = shared_from_this()](uint64_t position) {
      self->low_ = std::max(self->low_, position);
      self->FindHigh();
    });
  }

 private:
  void FindHigh() {
    if (!with_.end) return Begin();
    FindTime(*with_.end, [self = shared_from_this()](uint64_t position) {
      self->high_ = std::min(self->high_, position);
      self->Begin();
    });
  }

  void FindTime(absl::Time time, absl::AnyInvocable<void(uint64_t)> found) {
    events::FindTimeParams params;
    params.time = time;
    params.executor = &with_.executor;
    params.done = [self = shared_from_this(), found = std::move(found)](absl::StatusOr<uint64_t> position) mutable {
      if (!position.ok()) return self->with_.done(position.status());
      found(*position);
    };
    with_.log.FindTime(std::move(params));
  }

  void Begin() {
    if (with_.resume != 0 && with_.newest_first) high_ = std::min(high_, with_.resume);
    if (with_.resume != 0 && !with_.newest_first) low_ = std::max(low_, with_.resume);
    ReadChunk();
  }

  void ReadChunk() {
    if (low_ >= high_) return End(0);
    events::ReadParams params;
    params.reverse = with_.newest_first;
    params.from = with_.newest_first ? high_ : low_;
    params.to = with_.newest_first ? low_ : high_;
    params.attributes_only = with_.attributes_only;
    params.executor = &with_.executor;
    params.done = [self = shared_from_this()](absl::StatusOr<events::ReadResult> result) {
      if (!result.ok()) return self->with_.done(result.status());
      self->OnChunk(*result);
    };
    with_.log.Read(std::move(params));
  }

  void OnChunk(const events::ReadResult& result) {
    for (const events::EventPtr& event : result.events) {
      const events::EventRecord& record = event->record();
      const uint64_t here = with_.newest_first ? record.position + 1 : record.position;
      if (looked_at_ == with_.max_examined) return End(here);
      if (record.project == with_.project && record.kind == events::RecordKind::kEvent) {
        if (!with_.visit(event)) return End(here);
        ++examined_;
      }
      ++looked_at_;
    }
    (with_.newest_first ? high_ : low_) = result.next;
    if (with_.wanted()) ReadChunk();
  }

  void End(uint64_t next) { with_.done(ScanEnd{next, examined_}); }

  EventScanParams with_;
  // Positions [low_, high_) are left.
  uint64_t low_ = 1, high_ = 0;
  size_t looked_at_ = 0, examined_ = 0;
};

}  // namespace

void ScanEvents(EventScanParams params) { std::make_shared<EventScan>(std::move(params))->Start(); }

}  // namespace composio::api
