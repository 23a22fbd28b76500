// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/conduct/polite_transport.h"

#include <algorithm>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "service/base/error.h"

namespace composio::upstream {
namespace {

using http_client::HttpRequest;
using http_client::HttpResponse;

// A flight that others may join goes on when the one who began it stops waiting.
constexpr absl::Duration kSharedTimeout = absl::Seconds(60);
// Who waits for others' answers looks again after so long: an answer may have been a longer pause.
constexpr absl::Duration kLookAgain = absl::Milliseconds(250);

// The kept answer as it is given again. Another cache on its way may have added to its age.
HttpResponse WithAge(const HttpResponse& kept, absl::Duration age) {
  HttpResponse answer = kept;
  int64_t seconds = absl::ToInt64Seconds(age);
  for (auto& [name, value] : answer.headers) {
    if (name != "age") continue;
    int64_t before;
    if (absl::SimpleAtoi(value, &before) && before > 0) seconds += before;
    value = absl::StrCat(seconds);
    return answer;
  }
  answer.headers.emplace_back("age", absl::StrCat(seconds));
  return answer;
}

// Whether an outcome concerns the one who began the flight alone, since it comes of its deadline.
bool IsLeadersOwn(const absl::StatusOr<HttpResponse>& outcome) {
  return absl::IsDeadlineExceeded(outcome.status()) ||
         base::ReasonOf(outcome.status()) == gateway::v1::ERROR_REASON_UPSTREAM_RATE_LIMITED;
}

}  // namespace

// A flight that began here: what only this worker's thread touches.
struct PoliteTransport::OwnFlight final : Flight, std::enable_shared_from_this<OwnFlight> {
  explicit OwnFlight(PoliteTransport& transport) : home(transport) {}

  PoliteTransport& home;
  Passenger leader;
  HttpRequest request;  // until it is sent
  CredentialId credential;
  std::string keep_under;  // empty where the answer is not to be kept
  absl::Duration keep_for;
  uint64_t clears = 0;   // of the cache, when it left
  bool shared = false;   // others may join
  bool changes = false;  // it does not only read
  bool clears_kept = false;
  bool over = false;
  RateLimiter::Ticket ticket = 0;
  base::SteadyTime waits_since;
  base::Timers::Id wake_timer = 0;
  Budget::Pass pass = 0;
  TransferId transfer = 0;
  std::shared_ptr<OwnFlight> self;  // while the network has it
};

PoliteTransport::~PoliteTransport() = default;

PoliteTransport::TransferId PoliteTransport::Start(HttpRequest request, DoneCallback done) {
  const TransferId id = ++last_id_;
  Waiter& waiter = waiters_[id];
  waiter.done = std::move(done);
  waiter.deadline = clock_.SteadyNow() + absl::ToChronoNanoseconds(request.timeout);
  if (IsSharable(request)) {
    StartShared(id, std::move(request));
    return id;
  }
  auto flight = std::make_shared<OwnFlight>(*this);
  waiter.flight = flight;
  flight->leader = {this, id, waiter.deadline};
  flight->credential = credentials_.Read(request);
  flight->changes = request.method != "GET" && request.method != "HEAD";
  flight->clears_kept = request.sharing.clears_kept;
  flight->request = std::move(request);
  conduct_.flights.BoardAlone(flight->leader, *flight);
  SeekTurn(flight);
  return id;
}

void PoliteTransport::StartShared(TransferId id, HttpRequest request) {
  const CredentialId credential = credentials_.Read(request);
  std::string key = RequestKey(request, credential);
  const absl::Duration keep_for = conduct_.cache.KeepFor(request.sharing.keep_for);
  const bool kept = keep_for > absl::ZeroDuration();
  if (kept && AnswerFromCache(id, request, key)) return;
  Waiter& waiter = waiters_[id];
  auto own = std::make_shared<OwnFlight>(*this);
  own->leader = {this, id, waiter.deadline};
  own->credential = credential;
  own->shared = true;
  const bool joins = request.sharing.max_age > absl::ZeroDuration();
  waiter.flight = std::static_pointer_cast<OwnFlight>(conduct_.flights.Board({key, kept, joins}, own->leader, own));
  if (waiter.flight != own) return Join(id, std::move(request));
  if (kept && !request.sharing.no_store) {
    own->keep_under = std::move(key);
    own->keep_for = keep_for;
  }
  own->request = std::move(request);
  SetTimer(id);
  SeekTurn(own);
}

bool PoliteTransport::AnswerFromCache(TransferId id, const HttpRequest& request, absl::string_view key) {
  const absl::Duration max_age = request.sharing.max_age;
  auto found = conduct_.cache.Find(key, clock_.SteadyNow(), max_age);
  ConductMetrics& metrics = conduct_.metrics;
  (found ? metrics.cache_hits : max_age > absl::ZeroDuration() ? metrics.cache_misses : metrics.cache_bypasses).Add();
  if (!found) return false;
  worker_.executor.Post([this, id, found = *std::move(found)] { Deliver(id, WithAge(*found.answer, found.age)); });
  return true;
}

void PoliteTransport::Join(TransferId id, HttpRequest request) {
  Waiter& waiter = waiters_[id];
  OwnFlight& flight = *waiter.flight;
  if (!flight.sent) {
    absl::Status refusal = conduct_.limiter.CheckDeadline(flight.credential, waiter.deadline);
    if (!refusal.ok()) {
      const std::shared_ptr<OwnFlight> left = std::move(waiter.flight);
      Leave(id, *left);
      return Refuse({{this, id, waiter.deadline}}, std::move(refusal));
    }
  }
  conduct_.metrics.joined.Add();
  // Asked from inside Start only.
  if (request.sharing.caller) request.sharing.caller = [caller = request.sharing.caller()] { return caller; };
  waiter.request = std::make_unique<HttpRequest>(std::move(request));
  SetTimer(id);
}

void PoliteTransport::SetTimer(TransferId id) {
  Waiter& waiter = waiters_[id];
  if (waiter.timer != 0) return;
  waiter.timer = worker_.timers.Start(absl::FromChrono(waiter.deadline - clock_.SteadyNow()), [this, id] {
    waiters_[id].timer = 0;
    const std::shared_ptr<OwnFlight> flight = waiters_[id].flight;
    Leave(id, *flight);
    Deliver(id, absl::DeadlineExceededError("the transfer's time is over"));
  });
}

void PoliteTransport::Cancel(TransferId id) {
  auto waiter = waiters_.extract(id);
  if (!waiter) return;
  worker_.timers.Cancel(waiter.mapped().timer);
  if (waiter.mapped().flight) Leave(id, *waiter.mapped().flight);
}

void PoliteTransport::Leave(TransferId id, OwnFlight& flight) {
  const bool last = !flight.shared || conduct_.flights.Leave(flight, {this, id, {}});
  if (!last) return;
  if (&flight.home == this) return Abandon(flight);
  flight.home.worker_.executor.Post([flight = flight.shared_from_this()] { flight->home.Abandon(*flight); });
}

void PoliteTransport::Settle(TransferId id, const Outcome& outcome) {
  const auto found = waiters_.find(id);
  if (found == waiters_.end()) return;
  Waiter& waiter = found->second;
  if (!waiter.request || !IsLeadersOwn(outcome) || waiter.deadline <= clock_.SteadyNow()) return Deliver(id, outcome);
  worker_.timers.Cancel(std::exchange(waiter.timer, 0));
  waiter.flight.reset();
  HttpRequest request = std::move(*std::exchange(waiter.request, nullptr));
  StartShared(id, std::move(request));
}

void PoliteTransport::Deliver(TransferId id, Outcome outcome) {
  auto waiter = waiters_.extract(id);
  if (!waiter) return;
  if (waiter.mapped().timer != 0) worker_.timers.Cancel(waiter.mapped().timer);
  waiter.mapped().done(std::move(outcome));
}

void PoliteTransport::SeekTurn(const std::shared_ptr<OwnFlight>& flight) {
  auto go = [flight](Budget::Pass pass) { flight->home.TakeTurn(*flight, pass); };
  RateLimiter::Admission admission = conduct_.limiter.Admit(
      {flight->credential, flight->leader.deadline, flight->request.sharing.caller, worker_.executor, std::move(go)});
  flight->request.sharing.caller = nullptr;
  switch (admission.kind) {
    case RateLimiter::Admission::Kind::kGo:
      flight->pass = admission.pass;
      return Send(flight);
    case RateLimiter::Admission::Kind::kRefused:
      flight->over = true;
      return Refuse(conduct_.flights.Land(*flight), std::move(admission.refusal));
    case RateLimiter::Admission::Kind::kWait:
      flight->ticket = admission.ticket;
      flight->waits_since = clock_.SteadyNow();
      SetTimer(flight->leader.id);
      WakeAt(flight, admission.wake_at);
  }
}

void PoliteTransport::TakeTurn(OwnFlight& flight, Budget::Pass pass) {
  flight.ticket = 0;
  worker_.timers.Cancel(std::exchange(flight.wake_timer, 0));
  if (flight.over) return conduct_.limiter.Unsent(flight.credential);
  flight.pass = pass;
  conduct_.metrics.waits.Observe(absl::ToDoubleSeconds(absl::FromChrono(clock_.SteadyNow() - flight.waits_since)));
  Send(flight.shared_from_this());
}

void PoliteTransport::WakeAt(const std::shared_ptr<OwnFlight>& flight, base::SteadyTime time) {
  const absl::Duration delay = std::max(absl::FromChrono(time - clock_.SteadyNow()), kLookAgain);
  flight->wake_timer = worker_.timers.Start(delay, [flight] { flight->home.Wake(flight); });
}

void PoliteTransport::Wake(const std::shared_ptr<OwnFlight>& flight) {
  flight->wake_timer = 0;
  const auto again = conduct_.limiter.Wake(flight->credential, flight->ticket);
  if (!again) return;
  bool empty;
  const Passengers late = conduct_.flights.LeaveBefore(*flight, *again, &empty);
  if (!late.empty()) Refuse(late, conduct_.limiter.TooLate(*again));
  if (empty) return Abandon(*flight);
  WakeAt(flight, *again);
}

void PoliteTransport::Send(const std::shared_ptr<OwnFlight>& flight) {
  HttpRequest& request = flight->request;
  request.timeout = absl::FromChrono(flight->leader.deadline - clock_.SteadyNow());
  if (flight->shared) request.timeout = std::max(request.timeout, kSharedTimeout);
  flight->clears = conduct_.cache.clears();
  flight->self = flight;
  flight->sent = true;
  flight->transfer = worker_.network.Start(
      std::move(request), [raw = flight.get()](Outcome outcome) { raw->home.OnOutcome(*raw, std::move(outcome)); });
}

void PoliteTransport::OnOutcome(OwnFlight& flight, Outcome outcome) {
  const std::shared_ptr<OwnFlight> keep = std::move(flight.self);
  flight.over = true;
  conduct_.limiter.Answered(flight.credential, flight.pass, outcome);
  NoteEffects(flight);
  if (outcome.ok() && outcome->status == 429) conduct_.metrics.rate_limited.Add();
  if (outcome.ok() && outcome->status == 200 && !flight.keep_under.empty()) {
    conduct_.cache.Keep(flight.keep_under, *outcome, {clock_.SteadyNow(), flight.keep_for, flight.clears});
  }
  const Passengers passengers = conduct_.flights.Land(flight);
  if (passengers.size() == 1 && passengers[0].transport == this && passengers[0].id == flight.leader.id) {
    return Deliver(flight.leader.id, std::move(outcome));
  }
  const auto shared = std::make_shared<const Outcome>(std::move(outcome));
  for (const Passenger& one : passengers) {
    if (one.transport == this) {
      Settle(one.id, *shared);
    } else {
      one.transport->worker_.executor.Post([one, shared] { one.transport->Settle(one.id, *shared); });
    }
  }
}

void PoliteTransport::Refuse(const Passengers& passengers, absl::Status refusal) {
  const auto shared = std::make_shared<const Outcome>(std::move(refusal));
  for (const Passenger& one : passengers) {
    conduct_.metrics.refusals.Add();
    one.transport->worker_.executor.Post([one, shared] { one.transport->Settle(one.id, *shared); });
  }
}

// At Composio something may be otherwise now, whatever was answered.
void PoliteTransport::NoteEffects(const OwnFlight& flight) {
  if (flight.clears_kept) {
    conduct_.cache.Clear();
    conduct_.flights.ChangedAll();
  } else if (flight.changes) {
    conduct_.flights.Changed();
  }
}

void PoliteTransport::Abandon(OwnFlight& flight) {
  if (std::exchange(flight.over, true)) return;
  worker_.timers.Cancel(std::exchange(flight.wake_timer, 0));
  if (flight.ticket != 0) conduct_.limiter.Leave(flight.credential, std::exchange(flight.ticket, 0));
  const std::shared_ptr<OwnFlight> keep = std::move(flight.self);
  if (!keep) return;
  worker_.network.Cancel(flight.transfer);
  conduct_.limiter.Answered(flight.credential, flight.pass, absl::CancelledError());
  NoteEffects(flight);
}

}  // namespace composio::upstream
