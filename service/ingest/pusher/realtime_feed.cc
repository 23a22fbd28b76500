// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/pusher/realtime_feed.h"

#include <utility>

#include "absl/strings/str_cat.h"

namespace composio::ingest::pusher {

RealtimeFeed::RealtimeFeed(Deps deps, FeedOptions options)
    : deps_(std::move(deps)), options_(std::move(options)), pace_(options_.pace, deps_.random), tls_(options_.tls) {}

RealtimeFeed::~RealtimeFeed() {
  *alive_ = false;
  deps_.timers.Cancel(timer_);
}

void RealtimeFeed::Start() { Attempt(); }

void RealtimeFeed::Stop(absl::AnyInvocable<void()> done) {
  stopping_ = true;
  *alive_ = false;
  deps_.timers.Cancel(std::exchange(timer_, 0));
  deps_.status.Set(SourceState::kStopped);
  if (session_ == nullptr) return done();
  stopped_ = std::move(done);
  session_->Close();
}

void RealtimeFeed::Attempt() {
  if (credentials_) return Open();
  deps_.rest(CredentialsRequest(), [this, alive = alive_](absl::StatusOr<RestAnswer> answer) {
    if (*alive) OnCredentials(ReadCredentials(answer));
  });
}

void RealtimeFeed::OnCredentials(absl::StatusOr<Credentials> credentials) {
  if (credentials.ok()) {
    credentials_ = *std::move(credentials);
    return Open();
  }
  const std::string why(credentials.status().message());
  if (absl::IsFailedPrecondition(credentials.status())) return Wait(pace_.Rarely(), why, SourceState::kRefused);
  Wait(pace_.BackOff(), why);
}

WebsocketAddress RealtimeFeed::Address() const {
  WebsocketAddress address;
  address.tls = tls_;
  address.host = options_.host.empty() ? absl::StrCat("ws-", credentials_->cluster, ".pusher.com") : options_.host;
  address.port = options_.port;
  address.target = absl::StrCat("/app/", credentials_->app_key, "?protocol=7&client=", options_.client_name,
                                "&version=", options_.client_version, "&flash=false");
  return address;
}

void RealtimeFeed::Open() {
  const Session::Deps deps{deps_.connect, deps_.rest, deps_.timers, deps_.clock, *this};
  session_ = std::make_unique<Session>(deps, options_.session, Address(), credentials_->Channel());
}

void RealtimeFeed::OnSubscribed() {
  subscribed_at_ = deps_.clock.SteadyNow();
  if (!stopping_) deps_.status.Set(SourceState::kReceiving);
}

void RealtimeFeed::OnPayload(std::string payload) {
  deps_.status.CountEvent();
  deps_.deliver(std::move(payload));
}

void RealtimeFeed::OnTrouble(const std::string& text) { deps_.status.Report(text); }

void RealtimeFeed::OnSessionEnd(SessionEnd end) {
  session_.reset();
  const bool subscribed = subscribed_at_.has_value();
  if (subscribed) {
    const absl::Duration lived = absl::FromChrono(deps_.clock.SteadyNow() - *std::exchange(subscribed_at_, {}));
    pace_.SessionLived(lived);
    if (lived >= options_.pace.healthy_after) renewed_ = false;
  }
  if (stopping_) return stopped_();
  // A server that wanted TLS, but does not speak it.
  if (!subscribed && end.code == kCloseAbnormal) tls_ = options_.tls;
  Follow(end);
}

void RealtimeFeed::Follow(const SessionEnd& end) {
  switch (end.next) {
    case NextStep::kAtOnce:
      return Wait(pace_.AtOnce(), end.text);
    case NextStep::kBackOff:
      return Wait(pace_.BackOff(), end.text);
    case NextStep::kUseTls:
      tls_ = true;
      return Wait(pace_.BackOff(), end.text);
    case NextStep::kBackOffASecond:
      return Wait(pace_.BackOff(absl::Seconds(1)), end.text);
    case NextStep::kRenewAndBackOff:
      credentials_.reset();
      return Wait(pace_.BackOff(), end.text);
    case NextStep::kRenewOnce:
      return Renew(end, false);
    case NextStep::kRenewOrRarely:
      return Renew(end, true);
    case NextStep::kRarely:
      return Wait(pace_.Rarely(), end.text, SourceState::kRefused);
    case NextStep::kGiveUp:
      return GiveUp(end.text);
  }
}

void RealtimeFeed::Renew(const SessionEnd& end, bool for_ever) {
  credentials_.reset();
  if (!std::exchange(renewed_, true)) return Wait(pace_.BackOff(), end.text);
  for_ever ? Wait(pace_.Rarely(), end.text, SourceState::kRefused) : GiveUp(end.text);
}

void RealtimeFeed::Wait(absl::Duration delay, const std::string& why, SourceState state) {
  deps_.status.Set(state, why, deps_.clock.Now() + delay);
  timer_ = deps_.timers.Start(delay, [this] {
    timer_ = 0;
    Attempt();
  });
}

void RealtimeFeed::GiveUp(const std::string& why) {
  deps_.status.Set(SourceState::kRefused, absl::StrCat(why, "; it is not tried again until the gateway starts again"));
}

}  // namespace composio::ingest::pusher
