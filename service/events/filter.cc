// SPDX-License-Identifier: Apache-2.0
#include "service/events/filter.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "service/base/error.h"

namespace composio::events {
namespace {

constexpr size_t kMaxValues = 1000;
constexpr size_t kMaxValueBytes = 512;

// Apps are told in lower case, trigger types in upper case: what a filter shows is spelled like the events are.
void Fold(FilterField field, std::string& value) {
  if (field == FilterField::kApp) absl::AsciiStrToLower(&value);
  if (field == FilterField::kTriggerType) absl::AsciiStrToUpper(&value);
}

int CompareFolded(absl::string_view a, absl::string_view b, bool upper) {
  const size_t common = std::min(a.size(), b.size());
  for (size_t i = 0; i < common; ++i) {
    const char x = a[i];
    const char y = upper ? absl::ascii_toupper(b[i]) : absl::ascii_tolower(b[i]);
    if (x != y) return static_cast<uint8_t>(x) < static_cast<uint8_t>(y) ? -1 : 1;
  }
  return a.size() < b.size() ? -1 : a.size() > b.size();
}

absl::Status CheckValue(absl::string_view path, FilterField field, size_t index, const std::string& value) {
  if (!value.empty() && value.size() <= kMaxValueBytes) return absl::OkStatus();
  return base::InvalidField(absl::StrCat(path, ".", FilterFieldName(field), "[", index, "]"),
                            value.empty() ? "must not be empty; leave the field out to take any value"
                                          : absl::StrCat("must not be longer than ", kMaxValueBytes, " bytes"));
}

}  // namespace

absl::StatusOr<std::shared_ptr<const Filter>> Filter::Compile(FilterValues values, absl::string_view path) {
  size_t count = 0;
  for (size_t i = 0; i < kFilterFields; ++i) {
    const auto field = static_cast<FilterField>(i);
    std::vector<std::string>& list = values[i];
    count += list.size();
    for (size_t k = 0; k < list.size(); ++k) {
      absl::Status status = CheckValue(path, field, k, list[k]);
      if (!status.ok()) return status;
      Fold(field, list[k]);
    }
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
    list.shrink_to_fit();
  }
  if (count > kMaxValues) {
    return base::InvalidField(path, absl::StrCat("has ", count, " values; at most ", kMaxValues, " are allowed"));
  }
  if (count == 0) return std::shared_ptr<const Filter>();
  return std::shared_ptr<const Filter>(new Filter(std::move(values)));
}

bool Filter::Matches(const EventRecord& record) const {
  for (size_t i = 0; i < kFilterFields; ++i) {
    if (!values_[i].empty() && !Wants(static_cast<FilterField>(i), record)) return false;
  }
  return true;
}

bool Filter::Wants(FilterField field, const EventRecord& record) const {
  return WantsValue(field, ValueOf(field, record)) || WantsValue(field, OlderValueOf(field, record));
}

bool Filter::WantsValue(FilterField field, absl::string_view value) const {
  if (value.empty()) return false;
  const std::vector<std::string>& list = values(field);
  if (!FoldsCase(field)) return std::binary_search(list.begin(), list.end(), value);
  const bool upper = field == FilterField::kTriggerType;
  auto found = std::lower_bound(list.begin(), list.end(), value, [upper](const std::string& a, absl::string_view b) {
    return CompareFolded(a, b, upper) < 0;
  });
  return found != list.end() && CompareFolded(*found, value, upper) == 0;
}

absl::string_view FilterFieldName(FilterField field) {
  constexpr absl::string_view kNames[kFilterFields] = {"triggers",      "connections", "user_ids", "auth_configs",
                                                       "trigger_types", "apps",        "types"};
  return kNames[static_cast<size_t>(field)];
}

absl::string_view ValueOf(FilterField field, const EventRecord& record) {
  switch (field) {
    case FilterField::kTrigger:
      return record.trigger;
    case FilterField::kConnection:
      return record.connection;
    case FilterField::kUserId:
      return record.user_id;
    case FilterField::kAuthConfig:
      return record.auth_config;
    case FilterField::kTriggerType:
      return record.trigger_type;
    case FilterField::kApp:
      return record.app;
    case FilterField::kType:
      return record.type;
  }
  return {};
}

absl::string_view OlderValueOf(FilterField field, const EventRecord& record) {
  if (field == FilterField::kTrigger) return record.legacy_trigger;
  if (field == FilterField::kConnection) return record.legacy_connection;
  return {};
}

bool FoldsCase(FilterField field) { return field == FilterField::kTriggerType || field == FilterField::kApp; }

}  // namespace composio::events
