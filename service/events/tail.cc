// SPDX-License-Identifier: Apache-2.0
#include "service/events/tail.h"

#include <algorithm>
#include <utility>

namespace composio::events {

void Tail::Append(EventPtr event) {
  end_ = event->record().position + 1;
  bytes_ += event->ApproximateBytes();
  records_.push_back(std::move(event));
  while (bytes_ > max_bytes_ && records_.size() > 1) {
    bytes_ -= records_.front()->ApproximateBytes();
    begin_ = records_.front()->record().position + 1;
    records_.pop_front();
  }
}

const EventPtr* Tail::Find(uint64_t position) const {
  if (records_.empty()) return nullptr;
  const uint64_t first = records_.front()->record().position;
  if (position <= first) return &records_.front();
  // Positions mostly have no holes: the difference is the index then.
  const size_t guess = static_cast<size_t>(position - first);
  if (guess < records_.size() && records_[guess]->record().position == position) return &records_[guess];
  auto found = std::lower_bound(records_.begin(), records_.end(), position, [](const EventPtr& event, uint64_t wanted) {
    return event->record().position < wanted;
  });
  return found == records_.end() ? nullptr : &*found;
}

}  // namespace composio::events
