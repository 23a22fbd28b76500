// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/conduct/polite_transport.h"

#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"

namespace composio::upstream {
namespace {

using http_client::HttpRequest;
using http_client::HttpResponse;

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

}  // namespace

PoliteTransport::TransferId PoliteTransport::Start(HttpRequest request, DoneCallback done) {
  const TransferId id = ++last_id_;
  waiters_[id].done = std::move(done);
  request.sharing.keep_for =
      IsSharable(request) ? conduct_.cache.KeepFor(request.sharing.keep_for) : absl::ZeroDuration();
  std::string key;
  if (request.sharing.keep_for > absl::ZeroDuration()) {
    key = RequestKey(request, credentials_.Read(request));
    if (AnswerFromCache(id, request, key)) return id;
  }
  Send(id, std::move(request), std::move(key));
  return id;
}

bool PoliteTransport::AnswerFromCache(TransferId id, const HttpRequest& request, absl::string_view key) {
  auto found = conduct_.cache.Find(key, clock_.SteadyNow(), request.sharing.max_age);
  if (!found) return false;
  worker_.executor.Post([this, id, found = std::move(*found)] { Deliver(id, WithAge(*found.answer, found.age)); });
  return true;
}

void PoliteTransport::Send(TransferId id, HttpRequest request, std::string key) {
  const absl::Duration keep_for = request.sharing.no_store ? absl::ZeroDuration() : request.sharing.keep_for;
  auto done = [this, id, keep_for, clears_kept = request.sharing.clears_kept,
               key = std::move(key)](absl::StatusOr<HttpResponse> outcome) {
    if (clears_kept) conduct_.cache.Clear();
    if (keep_for > absl::ZeroDuration() && outcome.ok() && outcome->status == 200) {
      conduct_.cache.Keep(key, *outcome, clock_.SteadyNow(), keep_for);
    }
    Deliver(id, std::move(outcome));
  };
  waiters_[id].transfer = worker_.network.Start(std::move(request), std::move(done));
}

void PoliteTransport::Deliver(TransferId id, absl::StatusOr<HttpResponse> outcome) {
  auto waiter = waiters_.extract(id);
  if (waiter) waiter.mapped().done(std::move(outcome));
}

void PoliteTransport::Cancel(TransferId id) {
  auto waiter = waiters_.extract(id);
  if (waiter && waiter.mapped().transfer != 0) worker_.network.Cancel(waiter.mapped().transfer);
}

}  // namespace composio::upstream
