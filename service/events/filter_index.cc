// SPDX-License-Identifier: Apache-2.0
#include "service/events/filter_index.h"

#include <algorithm>

#include "absl/strings/ascii.h"

namespace composio::events {
namespace {

void Erase(std::vector<FilterIndex::Member*>& bucket, FilterIndex::Member* member) {
  // Order within a bucket means nothing.
  auto found = std::find(bucket.begin(), bucket.end(), member);
  if (found == bucket.end()) return;
  *found = bucket.back();
  bucket.pop_back();
}

}  // namespace

FilterField FilterIndex::FieldOf(const Filter& filter) {
  for (size_t i = 0; i < kFilterFields; ++i) {
    if (!filter.values()[i].empty()) return static_cast<FilterField>(i);
  }
  return FilterField::kType;  // not reached: a compiled filter has a value
}

void FilterIndex::Add(Member* member) {
  ++size_;
  if (!member->filter()) {
    everything_.push_back(member);
    return;
  }
  const FilterField field = FieldOf(*member->filter());
  for (const std::string& value : member->filter()->values(field)) {
    fields_[static_cast<size_t>(field)].buckets[value].push_back(member);
  }
}

void FilterIndex::Remove(Member* member) {
  --size_;
  if (!member->filter()) return Erase(everything_, member);
  const FilterField field = FieldOf(*member->filter());
  auto& buckets = fields_[static_cast<size_t>(field)].buckets;
  for (const std::string& value : member->filter()->values(field)) {
    auto found = buckets.find(value);
    if (found == buckets.end()) continue;
    Erase(found->second, member);
    if (found->second.empty()) buckets.erase(found);
  }
}

void FilterIndex::ForEachMatch(const EventRecord& record, absl::FunctionRef<void(Member&)> match) const {
  for (Member* member : everything_) match(*member);
  for (size_t i = 0; i < kFilterFields; ++i) {
    if (fields_[i].buckets.empty()) continue;
    const auto field = static_cast<FilterField>(i);
    const absl::string_view value = ValueOf(field, record), older = OlderValueOf(field, record);
    if (!value.empty()) Look(field, value, record, match);
    if (older.empty() || older == value) continue;
    // A filter that names both ids was found by the first.
    Look(field, older, record, [&](Member& member) {
      if (!member.filter()->WantsValue(field, value)) match(member);
    });
  }
}

void FilterIndex::Look(FilterField field, absl::string_view value, const EventRecord& record,
                       absl::FunctionRef<void(Member&)> match) const {
  std::string folded;
  if (FoldsCase(field)) {
    folded = field == FilterField::kTriggerType ? absl::AsciiStrToUpper(value) : absl::AsciiStrToLower(value);
    value = folded;
  }
  const auto& buckets = fields_[static_cast<size_t>(field)].buckets;
  auto found = buckets.find(value);
  if (found == buckets.end()) return;
  for (Member* member : found->second) {
    if (member->filter()->Matches(record)) match(*member);
  }
}

}  // namespace composio::events
