// SPDX-License-Identifier: Apache-2.0
#include "service/transcode/message_table.h"

#include <algorithm>

namespace composio::transcode {

absl::string_view EnumTable::Word(int32_t number) const {
  const auto found = words.find(number);
  return found == words.end() ? absl::string_view() : absl::string_view(found->second);
}

bool EnumTable::Number(absl::string_view word, int32_t* number) const {
  const auto found = numbers.find(word);
  if (found == numbers.end()) return false;
  *number = found->second;
  return true;
}

const FieldTable* MessageTable::SparseField(uint32_t number) const {
  const auto found = std::lower_bound(fields_.begin(), fields_.end(), number,
                                      [](const FieldTable& field, uint32_t n) { return field.number < n; });
  return found != fields_.end() && found->number == number ? &*found : nullptr;
}

const FieldTable* MessageTable::FieldByProtoName(absl::string_view name) const {
  for (const FieldTable& field : fields_) {
    if (field.descriptor->name() == name) return &field;
  }
  return nullptr;
}

}  // namespace composio::transcode
