// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/conduct/rate_limiter.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "service/base/error.h"

namespace composio::upstream {
namespace {

// Lines of credentials that nobody has used for long are dropped beyond this many.
constexpr size_t kMaxLines = 1024;

absl::Status Refusal(absl::string_view why, absl::Duration delay) {
  delay = std::max(absl::Ceil(delay, absl::Milliseconds(1)), absl::Milliseconds(1));
  absl::Status status =
      base::Error(absl::StatusCode::kResourceExhausted, gateway::v1::ERROR_REASON_UPSTREAM_RATE_LIMITED,
                  absl::StrCat(why, "; call again in ", absl::FormatDuration(absl::Ceil(delay, absl::Seconds(1))),
                               ", or with a later deadline, and the gateway waits for you"));
  base::AddRetryInfo(status, delay);
  base::AddQuotaViolation(status, "composio:organization", "requests of this key to Composio");
  return status;
}

}  // namespace

absl::Status RateLimiter::TooLate(base::SteadyTime turn) const {
  return Refusal("Composio's rate limit for this key is used up for longer than the call's deadline",
                 absl::FromChrono(turn - clock_.SteadyNow()));
}

RateLimiter::Admission RateLimiter::Admit(Request request) {
  const base::SteadyTime now = clock_.SteadyNow();
  Released released;
  Admission admission;
  {
    base::MutexLock lock(mutex_);
    Line& line = LineOf(request.credential);
    if (!line.turns.empty()) Release(line, now, released);
    if (line.turns.empty() && line.budget.MaySend(now)) {
      admission.pass = line.budget.Sent();
    } else {
      admission = Enqueue(line, request, now);
    }
  }
  for (auto& tell : released) tell();
  return admission;
}

RateLimiter::Admission RateLimiter::Enqueue(Line& line, Request& request, base::SteadyTime now) {
  const std::string caller = request.caller ? request.caller() : std::string();
  Admission admission;
  admission.kind = Admission::Kind::kRefused;
  const base::SteadyTime turn = TurnOf(line, caller, now);
  if (turn > request.deadline) {
    admission.refusal = TooLate(turn);
    return admission;
  }
  std::deque<Waiting>& own = line.by_caller[caller];
  if (line.callers.size() >= options_.max_waiting || own.size() >= std::max<size_t>(1, options_.max_waiting / 4)) {
    if (own.empty()) line.by_caller.erase(caller);
    admission.refusal = Refusal("too many calls wait for Composio's rate limit already",
                                std::max(absl::FromChrono(turn - now), absl::Seconds(1)));
    return admission;
  }
  if (own.empty()) line.turns.push_back(caller);
  admission.kind = Admission::Kind::kWait;
  admission.ticket = ++last_ticket_;
  admission.wake_at = line.budget.ResumesAt(now);
  own.push_back({admission.ticket, &request.executor, std::move(request.go)});
  line.callers.emplace(admission.ticket, caller);
  return admission;
}

// When a request of `caller` that comes now would have its turn: those of others before it are one for each of its own
// and each other caller, and each window lets as many go as the limit says.
base::SteadyTime RateLimiter::TurnOf(Line& line, const std::string& caller, base::SteadyTime now) const {
  const base::SteadyTime resumes = line.budget.ResumesAt(now);
  const auto limit = line.budget.limit();
  if (!limit || *limit <= 0 || line.callers.empty()) return resumes;
  const auto own = line.by_caller.find(caller);
  const size_t mine = own == line.by_caller.end() ? 0 : own->second.size();
  size_t before = mine;
  for (const auto& [other, waiting] : line.by_caller) {
    if (other != caller) before += std::min(waiting.size(), mine + 1);
  }
  const auto windows = static_cast<int64_t>(before) / *limit;
  return resumes + absl::ToChronoNanoseconds(std::min(line.budget.window() * windows, absl::Hours(24)));
}

void RateLimiter::Release(Line& line, base::SteadyTime now, Released& released) {
  while (!line.turns.empty() && line.budget.MaySend(now)) {
    const auto caller = line.by_caller.find(line.turns.front());
    line.turns.pop_front();
    Waiting next = std::move(caller->second.front());
    caller->second.pop_front();
    line.callers.erase(next.ticket);
    if (caller->second.empty()) {
      line.by_caller.erase(caller);
    } else {
      line.turns.push_back(caller->first);
    }
    released.push_back([executor = next.executor, go = std::move(next.go), pass = line.budget.Sent()]() mutable {
      executor->Post([go = std::move(go), pass]() mutable { go(pass); });
    });
  }
}

void RateLimiter::Answered(const CredentialId& credential, Budget::Pass pass,
                           const absl::StatusOr<http_client::HttpResponse>& outcome) {
  const base::SteadyTime now = clock_.SteadyNow();
  const absl::Time wall = clock_.Now();
  Released released;
  {
    base::MutexLock lock(mutex_);
    Line& line = LineOf(credential);
    line.budget.Answered(pass, outcome, now, wall);
    Release(line, now, released);
  }
  for (auto& tell : released) tell();
}

void RateLimiter::Unsent(const CredentialId& credential) {
  Released released;
  {
    base::MutexLock lock(mutex_);
    Line& line = LineOf(credential);
    line.budget.Unsent();
    Release(line, clock_.SteadyNow(), released);
  }
  for (auto& tell : released) tell();
}

absl::optional<base::SteadyTime> RateLimiter::Wake(const CredentialId& credential, Ticket ticket) {
  const base::SteadyTime now = clock_.SteadyNow();
  Released released;
  absl::optional<base::SteadyTime> again;
  {
    base::MutexLock lock(mutex_);
    Line& line = LineOf(credential);
    Release(line, now, released);
    if (line.callers.contains(ticket)) again = line.budget.ResumesAt(now);
  }
  for (auto& tell : released) tell();
  return again;
}

void RateLimiter::Leave(const CredentialId& credential, Ticket ticket) {
  absl::AnyInvocable<void(Budget::Pass)> dropped;
  base::MutexLock lock(mutex_);
  Line& line = LineOf(credential);
  const auto found = line.callers.find(ticket);
  if (found == line.callers.end()) return;
  const auto caller = line.by_caller.find(found->second);
  line.callers.erase(found);
  std::deque<Waiting>& waiting = caller->second;
  const auto place =
      std::find_if(waiting.begin(), waiting.end(), [ticket](const Waiting& one) { return one.ticket == ticket; });
  dropped = std::move(place->go);
  waiting.erase(place);
  if (!waiting.empty()) return;
  line.turns.remove(caller->first);
  line.by_caller.erase(caller);
}

absl::Status RateLimiter::CheckDeadline(const CredentialId& credential, base::SteadyTime deadline) {
  const base::SteadyTime now = clock_.SteadyNow();
  base::MutexLock lock(mutex_);
  const base::SteadyTime resumes = LineOf(credential).budget.ResumesAt(now);
  return resumes > deadline ? TooLate(resumes) : absl::OkStatus();
}

RateLimiter::Line& RateLimiter::LineOf(const CredentialId& credential) {
  std::unique_ptr<Line>& line = lines_[credential];
  if (line) return *line;
  line = std::make_unique<Line>(random_);
  line->kind = credential.kind;
  Line& made = *line;
  for (auto it = lines_.begin(); lines_.size() > kMaxLines && it != lines_.end();) {
    const bool idle = it->second->callers.empty() && it->second->budget.in_flight() == 0;
    it = idle && it->second.get() != &made ? lines_.erase(it) : std::next(it);
  }
  return made;
}

RateLimiter::Stats RateLimiter::StatsOf(absl::string_view kind) const {
  base::MutexLock lock(mutex_);
  Stats stats;
  for (const auto& [id, line] : lines_) {
    if (line->kind != kind) continue;
    stats.limit = line->budget.limit().value_or(-1);
    stats.remaining = line->budget.remaining().value_or(-1);
    stats.waiting += static_cast<int64_t>(line->callers.size());
  }
  return stats;
}

}  // namespace composio::upstream
