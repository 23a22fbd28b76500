// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>

#include "absl/functional/any_invocable.h"
#include "absl/time/time.h"
#include "service/base/buffer.h"
#include "service/base/executor.h"
#include "service/ingest/event_sink.h"
#include "service/ingest/source_status.h"

namespace composio::ingest::pusher {

// What became of a payload; the order is that of the counters.
enum class IntakeVerdict { kStored, kDuplicate, kLost };
inline constexpr size_t kIntakeVerdicts = 3;
absl::string_view IntakeVerdictName(IntakeVerdict verdict);

struct IntakeOptions {
  // What may wait for the log, with what is on its way there; payloads beyond are lost.
  size_t max_bytes = 64 << 20;
  size_t max_payloads = 100'000;
  // Between attempts to store what could not be; so many at once.
  absl::Duration retry_after = absl::Seconds(1);
  size_t batch = 256;
  // How long the end waits for the log.
  absl::Duration flush_limit = absl::Seconds(3);
};

// From payloads to events in the log: the sender of the realtime feed cannot be told to send again, so what the log
// does not take is held and offered again, in order, until it does. Payloads of no known form are kept as they are.
// Used on the ingest's executor only; all it is given must outlive it.
class Intake {
 public:
  struct Deps {
    EventSink& sink;
    base::Timers& timers;
    SourceStatus::Source& status;
    std::function<void(IntakeVerdict)> count;
  };

  Intake(const Deps& deps, std::string project, IntakeOptions options);
  ~Intake();

  void Take(std::string payload);
  // Offers what is held once more; `done` runs when nothing is waiting any more, or the limit has passed and what
  // waited is counted as lost.
  void Flush(absl::AnyInvocable<void()> done);

  size_t held() const;

 private:
  struct State;
  const std::shared_ptr<State> state_;  // outlives this while a payload is on its way
};

}  // namespace composio::ingest::pusher
