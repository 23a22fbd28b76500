// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/functional/function_ref.h"
#include "absl/strings/string_view.h"
#include "service/events/filter.h"

namespace composio::events {

// Finds the filters that match an event without looking at those that do not. Each filter stands under the values of
// the one of its fields that tells most events apart; an event looks its own values up, and only what stands there is
// compared in full. One thread.
class FilterIndex {
 public:
  // What is found: owns or shares its filter, and must leave the index before it goes.
  class Member {
   public:
    // Null: wants everything.
    virtual const Filter* filter() const = 0;

   protected:
    ~Member() = default;
  };

  void Add(Member* member);
  void Remove(Member* member);
  // Calls `match` once for each member whose filter matches. `match` must not change the index.
  void ForEachMatch(const EventRecord& record, absl::FunctionRef<void(Member&)> match) const;
  size_t size() const { return size_; }

 private:
  using Bucket = std::vector<Member*>;
  struct FieldIndex {
    absl::flat_hash_map<std::string, Bucket> buckets;
  };

  static FilterField FieldOf(const Filter& filter);
  void Look(FilterField field, absl::string_view value, const EventRecord& record,
            absl::FunctionRef<void(Member&)> match) const;

  Bucket everything_;
  std::array<FieldIndex, kFilterFields> fields_;
  size_t size_ = 0;
};

}  // namespace composio::events
