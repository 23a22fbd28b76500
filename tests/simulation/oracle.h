// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "service/events/event.h"
#include "service/events/filter.h"

namespace composio::simulation {

// Whether the filter takes the record, without a look at how the product decides it.
inline bool Wanted(const events::Filter* filter, const events::EventRecord& record) {
  if (!filter) return true;
  for (size_t i = 0; i < events::kFilterFields; ++i) {
    const auto field = static_cast<events::FilterField>(i);
    const std::vector<std::string>& values = filter->values(field);
    const bool met = std::any_of(values.begin(), values.end(), [&](const std::string& value) {
      const absl::string_view told = events::ValueOf(field, record);
      return !told.empty() && (events::FoldsCase(field) ? absl::EqualsIgnoreCase(told, value) : told == value);
    });
    if (!values.empty() && !met) return false;
  }
  return true;
}

// What the log must hold: every record whose commit succeeded, kept also after retention took it from the log.
class Oracle {
 public:
  void Add(const events::EventPtr& event) {
    records_[event->record().position] = event;
    positions_[event->record().project + "/" + event->record().event_id] = event->record().position;
  }
  // The log was lost as a whole: another one begins.
  void Clear() {
    records_.clear();
    positions_.clear();
  }
  uint64_t head() const { return records_.empty() ? 0 : records_.rbegin()->first; }
  const std::map<uint64_t, events::EventPtr>& records() const { return records_; }
  // 0 where there is none.
  uint64_t PositionOf(const std::string& project, const std::string& id) const {
    auto found = positions_.find(project + "/" + id);
    return found == positions_.end() ? 0 : found->second;
  }
  const events::EventRecord* At(uint64_t position) const {
    auto found = records_.find(position);
    return found == records_.end() ? nullptr : &found->second->record();
  }
  // The first position in (after, until] that the filter wants of the project; 0 where there is none.
  uint64_t FirstWanted(uint64_t after, uint64_t until, const std::string& project, const events::Filter* filter) const {
    for (auto it = records_.upper_bound(after); it != records_.end() && it->first <= until; ++it) {
      const events::EventRecord& record = it->second->record();
      if (record.project == project && Wanted(filter, record)) return it->first;
    }
    return 0;
  }
  uint64_t CountWanted(uint64_t after, uint64_t until, const std::string& project, const events::Filter* filter) const {
    uint64_t count = 0;
    while ((after = FirstWanted(after, until, project, filter)) != 0) ++count;
    return count;
  }

 private:
  std::map<uint64_t, events::EventPtr> records_;
  std::map<std::string, uint64_t> positions_;
};

}  // namespace composio::simulation
