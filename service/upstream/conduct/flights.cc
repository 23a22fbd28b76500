// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/conduct/flights.h"

#include <algorithm>
#include <utility>

namespace composio::upstream {

std::shared_ptr<Flight> Flights::Board(const Wish& wish, const Passenger& passenger,
                                       const std::shared_ptr<Flight>& own) {
  const uint64_t changes = (wish.steady ? steady_changes_ : changes_).load(std::memory_order_acquire);
  own->key_.emplace(wish.key);
  own->changes_ = changes;
  own->passengers_.push_back(passenger);
  base::MutexLock lock(mutex_);
  if (const auto found = listed_.find(wish.key); found != listed_.end()) {
    const std::shared_ptr<Flight> other = found->second;
    if (wish.joins && (other->changes_ == changes || !other->sent.load())) {
      other->passengers_.push_back(passenger);
      return other;
    }
    Unlist(*other);
  }
  own->listed_ = true;
  listed_.emplace(*own->key_, own);
  return own;
}

void Flights::BoardAlone(const Passenger& passenger, Flight& own) { own.passengers_.push_back(passenger); }

Passengers Flights::Land(Flight& flight) {
  if (!flight.key_) return std::move(flight.passengers_);
  base::MutexLock lock(mutex_);
  Unlist(flight);
  return std::exchange(flight.passengers_, {});
}

bool Flights::Leave(Flight& flight, const Passenger& passenger) {
  base::MutexLock lock(mutex_);
  Passengers& all = flight.passengers_;
  const auto it = std::find_if(all.begin(), all.end(), [&passenger](const Passenger& one) {
    return one.id == passenger.id && one.transport == passenger.transport;
  });
  // Those of a flight that has landed have an answer on its way.
  if (it == all.end()) return false;
  all.erase(it);
  if (!all.empty()) return false;
  Unlist(flight);
  return true;
}

Passengers Flights::LeaveBefore(Flight& flight, base::SteadyTime turn, bool* empty) {
  base::MutexLock lock(mutex_);
  Passengers late;
  Passengers& all = flight.passengers_;
  const auto end =
      std::stable_partition(all.begin(), all.end(), [turn](const Passenger& one) { return one.deadline >= turn; });
  late.assign(end, all.end());
  all.erase(end, all.end());
  *empty = all.empty();
  if (*empty) Unlist(flight);
  return late;
}

void Flights::Unlist(Flight& flight) {
  if (!flight.listed_) return;
  flight.listed_ = false;
  listed_.erase(*flight.key_);
}

}  // namespace composio::upstream
