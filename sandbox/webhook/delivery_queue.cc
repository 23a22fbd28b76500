// SPDX-License-Identifier: Apache-2.0
#include "sandbox/webhook/delivery_queue.h"

#include <algorithm>
#include <utility>

namespace composio::sandbox {

bool DeliveryQueue::Add(Delivery delivery, base::SteadyTime now) {
  if (waiting_.size() + held_.size() >= kMaxWaiting) {
    ++counts_.refused_full;
    return false;
  }
  ++counts_.enqueued;
  delivery.number = ++last_number_;
  if (faults_.drop > 0) {
    --faults_.drop;
    ++counts_.dropped_by_fault;
    delivery.state = Delivery::State::kDroppedByFault;
    Keep(std::move(delivery));
    return true;
  }
  if (faults_.reorder > 1) {
    held_.push_back(std::move(delivery));
    if (held_.size() >= static_cast<size_t>(faults_.reorder)) ReleaseHeld(now);
    return true;
  }
  base::SteadyTime due = now;
  if (faults_.delay_count > 0) {
    --faults_.delay_count;
    due += absl::ToChronoMilliseconds(faults_.delay);
  }
  if (faults_.duplicate > 0) {
    --faults_.duplicate;
    ++counts_.enqueued;
    Delivery twin = delivery;
    twin.number = ++last_number_;
    Schedule(std::move(delivery), due);
    Schedule(std::move(twin), due);
    return true;
  }
  Schedule(std::move(delivery), due);
  return true;
}

void DeliveryQueue::Schedule(Delivery delivery, base::SteadyTime due) { waiting_.emplace(due, std::move(delivery)); }

void DeliveryQueue::ReleaseHeld(base::SteadyTime now) {
  faults_.reorder = 0;
  for (auto it = held_.rbegin(); it != held_.rend(); ++it) Schedule(std::move(*it), now);
  held_.clear();
}

const Delivery* DeliveryQueue::Take(base::SteadyTime now) {
  if (sending_ || waiting_.empty() || waiting_.begin()->first > now) return nullptr;
  sending_ = std::move(waiting_.begin()->second);
  waiting_.erase(waiting_.begin());
  return &*sending_;
}

void DeliveryQueue::Finish(int status, std::string error, absl::Time wall, base::SteadyTime now) {
  Delivery delivery = std::move(*sending_);
  sending_.reset();
  if (std::exchange(abandon_, false)) return;
  ++counts_.attempts;
  delivery.attempts.push_back({wall, status, std::move(error)});
  if (status >= 200 && status < 300) {
    ++counts_.delivered;
    delivery.state = Delivery::State::kDelivered;
    Keep(std::move(delivery));
  } else if (static_cast<int>(delivery.attempts.size()) >= policy_.max_attempts) {
    ++counts_.failed;
    delivery.state = Delivery::State::kFailed;
    Keep(std::move(delivery));
  } else {
    absl::Duration wait = WaitAfter(static_cast<int>(delivery.attempts.size()));
    Schedule(std::move(delivery), now + absl::ToChronoMilliseconds(wait));
  }
}

absl::Duration DeliveryQueue::WaitAfter(int attempts) const {
  absl::Duration wait = policy_.first_wait;
  for (int i = 1; i < attempts && wait < policy_.max_wait; ++i) wait *= 2;
  return std::min(wait, policy_.max_wait);
}

std::optional<base::SteadyTime> DeliveryQueue::NextDue() const {
  if (sending_ || waiting_.empty()) return std::nullopt;
  return waiting_.begin()->first;
}

void DeliveryQueue::ClearFaults(base::SteadyTime now) {
  faults_ = {};
  ReleaseHeld(now);
}

void DeliveryQueue::Clear() {
  waiting_.clear();
  held_.clear();
  finished_.clear();
  counts_ = {};
  abandon_ = sending_.has_value();
}

void DeliveryQueue::Keep(Delivery delivery) {
  if (finished_.size() >= kMaxKept) finished_.pop_front();
  finished_.push_back(std::move(delivery));
}

const Delivery* DeliveryQueue::FindFinished(const std::string& webhook_id) const {
  auto it =
      std::find_if(finished_.rbegin(), finished_.rend(), [&](const auto& d) { return d.webhook_id == webhook_id; });
  return it == finished_.rend() ? nullptr : &*it;
}

std::vector<Delivery> DeliveryQueue::Snapshot() const {
  std::vector<Delivery> out(finished_.begin(), finished_.end());
  if (sending_ && !abandon_) out.push_back(*sending_);
  for (const auto& [due, delivery] : waiting_) out.push_back(delivery);
  out.insert(out.end(), held_.begin(), held_.end());
  return out;
}

}  // namespace composio::sandbox
