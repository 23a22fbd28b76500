// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/events/event.h"

namespace composio::events {

// The fields of an event that a filter may ask for, from the one that tells most events apart to the one that tells
// fewest.
enum class FilterField : uint8_t { kTrigger, kConnection, kUserId, kAuthConfig, kTriggerType, kApp, kType };
inline constexpr size_t kFilterFields = 7;

// The values wanted of each field; none wants anything.
using FilterValues = std::array<std::vector<std::string>, kFilterFields>;

// Which events are wanted: any of the values of a field, in all fields that have some. Immutable; thread-safe.
class Filter {
 public:
  // Null for values that want everything. INVALID_FIELD names `path` and the field for an empty or overlong value and
  // for more than 1 000 values.
  static absl::StatusOr<std::shared_ptr<const Filter>> Compile(FilterValues values, absl::string_view path = "filter");

  bool Matches(const EventRecord& record) const;
  // Whether the record's value of this field is wanted, the other fields left aside.
  bool Wants(FilterField field, const EventRecord& record) const;
  bool WantsValue(FilterField field, absl::string_view value) const;

  // As compared: folded to one case where case does not matter, sorted, without repetitions.
  const FilterValues& values() const { return values_; }
  const std::vector<std::string>& values(FilterField field) const { return values_[static_cast<size_t>(field)]; }

 private:
  explicit Filter(FilterValues values) : values_(std::move(values)) {}

  const FilterValues values_;
};

// The name of the field in gateway.v1.EventFilter.
absl::string_view FilterFieldName(FilterField field);
// The record's value of a field; empty where it has none.
absl::string_view ValueOf(FilterField field, const EventRecord& record);
// A second value that counts too: the older id of a trigger or a connection. Empty where there is none.
absl::string_view OlderValueOf(FilterField field, const EventRecord& record);
// Whether upper and lower case are the same in this field.
bool FoldsCase(FilterField field);

}  // namespace composio::events
