// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>

#include "absl/base/thread_annotations.h"
#include "absl/container/flat_hash_map.h"
#include "absl/container/inlined_vector.h"
#include "absl/strings/string_view.h"
#include "absl/types/optional.h"
#include "service/base/clock.h"
#include "service/base/mutex.h"
#include "service/http_client/http_transport.h"

namespace composio::upstream {

class PoliteTransport;

// One who waits for a flight: a request of a worker's transport.
struct Passenger {
  PoliteTransport* transport = nullptr;
  http_client::HttpTransport::TransferId id = 0;
  base::SteadyTime deadline;
};
using Passengers = absl::InlinedVector<Passenger, 1>;

// One request to Composio, from when it is wanted until its answer is there, and all who wait for it.
class Flight {
 public:
  // Whether it is on its way, rather than waiting for its turn.
  std::atomic<bool> sent{false};

 private:
  friend class Flights;
  absl::optional<std::string> key_;  // constant; none for what cannot be joined
  uint64_t changes_ = 0;             // constant: how many there had been, of the kind that matters to it
  bool listed_ = false;              // guarded, as the passengers are, by the mutex of Flights
  Passengers passengers_;
};

// The flights of the whole process, so that a question that is being asked is not asked again. A request joins a flight
// only where that tells it what an own one would: not if something was changed since it left. Thread-safe.
class Flights {
 public:
  // `key` from RequestKey. `steady`: what is asked for is changed by few requests of ours, others do not matter.
  // `joins`: a flight that left before will do.
  struct Wish {
    absl::string_view key;
    bool steady = false;
    bool joins = true;
  };

  // Joins a flight, or begins `own`, which others may join from now on. Returns the flight.
  std::shared_ptr<Flight> Board(const Wish& wish, const Passenger& passenger, const std::shared_ptr<Flight>& own);
  // Begins `own` as a flight of its only passenger.
  void BoardAlone(const Passenger& passenger, Flight& own);
  // It is over, or will never leave: nobody joins it any more. Returns who waits for it.
  Passengers Land(Flight& flight);
  // The passenger does not wait any more. Whether it was the last one, so that nobody wants the flight any more.
  bool Leave(Flight& flight, const Passenger& passenger);
  // Those leave who cannot wait until `turn`; they are returned. `empty`: nobody is left.
  Passengers LeaveBefore(Flight& flight, base::SteadyTime turn, bool* empty);
  // Something may have been changed at Composio: what comes from now on does not join what left before, unless it asks
  // for what is `steady`.
  void Changed() { changes_.fetch_add(1, std::memory_order_acq_rel); }
  // Also what is steady may have been changed.
  void ChangedAll() {
    steady_changes_.fetch_add(1, std::memory_order_acq_rel);
    Changed();
  }

 private:
  void Unlist(Flight& flight) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);

  std::atomic<uint64_t> changes_{0}, steady_changes_{0};
  base::Mutex mutex_;
  absl::flat_hash_map<absl::string_view, std::shared_ptr<Flight>> listed_ ABSL_GUARDED_BY(mutex_);  // views into keys
};

}  // namespace composio::upstream
