// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/container/flat_hash_map.h"
#include "absl/functional/any_invocable.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/types/optional.h"
#include "service/base/clock.h"
#include "service/base/executor.h"
#include "service/base/mutex.h"
#include "service/base/random.h"
#include "service/http_client/http_transport.h"
#include "service/upstream/conduct/budget.h"
#include "service/upstream/conduct/request_key.h"

namespace composio::upstream {

struct RateLimiterOptions {
  // Requests that wait for one credential's budget; one caller may take a quarter of these places. More are refused.
  size_t max_waiting = 4096;
};

// Lets requests go while Composio's budget for their credential lasts, in the whole process. When it is used up they
// wait: callers take turns, each one's requests in their order. Who comes while others wait, waits behind them.
// Thread-safe; holds no timer: who waits calls Wake when its time has come.
class RateLimiter {
 public:
  using Ticket = uint64_t;  // never 0, never used twice

  struct Request {
    CredentialId credential;
    base::SteadyTime deadline;
    // Whom it is for; asked only if it has to wait. May be null.
    const std::function<std::string()>& caller;
    // Where `go` runs, when the request has its turn; from then on it counts as sent.
    base::Executor& executor;
    absl::AnyInvocable<void(Budget::Pass)> go;
  };
  struct Admission {
    enum class Kind { kGo, kWait, kRefused };
    Kind kind = Kind::kGo;
    Budget::Pass pass = 0;     // kGo
    Ticket ticket = 0;         // kWait
    base::SteadyTime wake_at;  // kWait: when to call Wake
    absl::Status refusal;      // kRefused: RESOURCE_EXHAUSTED, UPSTREAM_RATE_LIMITED with RetryInfo
  };

  RateLimiter(RateLimiterOptions options, base::Clock& clock, base::Random& random)
      : options_(options), clock_(clock), random_(random) {}

  // `go` is moved from only for kWait. Refused is what could not go before its deadline, and what finds no place.
  Admission Admit(Request request);
  // What became of a request that went: the answer of any status or the failure.
  void Answered(const CredentialId& credential, Budget::Pass pass,
                const absl::StatusOr<http_client::HttpResponse>& outcome);
  // It had its turn, but nobody wanted it any more.
  void Unsent(const CredentialId& credential);
  // Lets go who may. When to call again, if the ticket still waits; then nobody of its credential goes before.
  absl::optional<base::SteadyTime> Wake(const CredentialId& credential, Ticket ticket);
  // Gives the place back. A ticket that had its turn does nothing.
  void Leave(const CredentialId& credential, Ticket ticket);

  // The refusal of a request that joins one that waits and cannot wait as long; OK where it can.
  absl::Status CheckDeadline(const CredentialId& credential, base::SteadyTime deadline);
  // What one is told who cannot wait until `turn`.
  absl::Status TooLate(base::SteadyTime turn) const;

  struct Stats {
    // Of the credential of this kind that was used last; -1 where Composio has not told.
    int64_t limit = -1, remaining = -1;
    int64_t waiting = 0;
  };
  Stats StatsOf(absl::string_view kind) const;

 private:
  struct Waiting {
    Ticket ticket;
    base::Executor* executor;
    absl::AnyInvocable<void(Budget::Pass)> go;
  };
  // Those who wait for one credential.
  struct Line {
    explicit Line(base::Random& random) : budget(random) {}
    absl::string_view kind;
    Budget budget;
    std::map<std::string, std::deque<Waiting>> by_caller;
    std::list<std::string> turns;  // callers with requests, the next first
    absl::flat_hash_map<Ticket, std::string> callers;
  };
  // Who has its turn; told after the lock is released.
  using Released = std::vector<absl::AnyInvocable<void()>>;

  Line& LineOf(const CredentialId& credential) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  void Release(Line& line, base::SteadyTime now, Released& released) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  base::SteadyTime TurnOf(Line& line, const std::string& caller, base::SteadyTime now) const
      ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  Admission Enqueue(Line& line, Request& request, base::SteadyTime now) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);

  const RateLimiterOptions options_;
  base::Clock& clock_;
  base::Random& random_;
  mutable base::Mutex mutex_;
  std::map<CredentialId, std::unique_ptr<Line>> lines_ ABSL_GUARDED_BY(mutex_);
  Ticket last_ticket_ ABSL_GUARDED_BY(mutex_) = 0;
};

}  // namespace composio::upstream
