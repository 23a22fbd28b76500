// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/pusher/session.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"

namespace composio::ingest::pusher {
namespace {

constexpr size_t kMaxReason = 200;

std::string Describe(int code, absl::string_view reason) {
  const absl::string_view meaning = CloseCodeMeaning(code);
  std::string text = absl::StrCat(meaning.empty() ? "the server closed the connection" : meaning, " (code ", code, ")");
  if (!reason.empty()) absl::StrAppend(&text, ": ", reason.substr(0, kMaxReason));
  return text;
}

}  // namespace

Session::Session(const Deps& deps, const SessionOptions& options, const WebsocketAddress& address, std::string channel)
    : deps_(deps),
      options_(options),
      channel_(std::move(channel)),
      chunks_(options.chunks, deps.clock),
      activity_timeout_(options.activity_timeout),
      last_frame_(deps.clock.SteadyNow()) {
  StartTimer(options_.handshake_timeout, &Session::OnHandshakeTimeout);
  websocket_ = deps_.connect(address, *this);
}

Session::~Session() {
  *alive_ = false;
  deps_.timers.Cancel(timer_);
}

void Session::Close() {
  if (phase_ == Phase::kClosing) return;
  const bool open = phase_ != Phase::kConnecting;
  phase_ = Phase::kClosing;
  if (!open) return End(NextStep::kGiveUp, kCloseNormal, {});
  StartTimer(options_.close_timeout, &Session::OnCloseTimeout);
  websocket_->Close(kCloseNormal);
}

// The greeting comes by itself.
void Session::OnOpen() { Alive(); }

void Session::OnControl() { Alive(); }

void Session::OnText(absl::string_view text) {
  Alive();
  absl::StatusOr<Frame> frame = ParseFrame(text);
  if (!frame.ok()) {
    return deps_.observer.OnTrouble(absl::StrCat("a realtime frame cannot be read: ", frame.status().message()));
  }
  const bool ours = frame->channel.empty() || frame->channel == channel_;
  if (frame->event == "pusher:connection_established") {
    OnEstablished(*frame);
  } else if (frame->event == "pusher:ping") {
    websocket_->Send(kPongFrame);
  } else if (frame->event == "pusher:error") {
    OnPusherError(*frame);
  } else if (!ours) {
    return;
  } else if (frame->event == "pusher_internal:subscription_succeeded") {
    OnSubscribed(*frame);
  } else if (frame->event == "pusher:subscription_error" && phase_ != Phase::kClosing) {
    Refuse(ParseError(frame->data));
  } else if (frame->event == "trigger_to_client") {
    if (frame->data.empty()) return deps_.observer.OnTrouble("a realtime event came without data");
    deps_.observer.OnPayload(std::move(frame->data));
  } else if (frame->event == "chunked-trigger_to_client") {
    OnChunk(*frame);
  }
}

void Session::OnEstablished(const Frame& frame) {
  if (phase_ != Phase::kConnecting) return;
  const absl::StatusOr<Established> established = ParseEstablished(frame.data);
  if (!established.ok()) {
    return End(NextStep::kBackOff, kCloseAbnormal,
               absl::StrCat("the server's greeting ", established.status().message()));
  }
  if (established->activity_timeout > 0) {
    activity_timeout_ = std::min(options_.activity_timeout, absl::Seconds(established->activity_timeout));
  }
  phase_ = Phase::kAuthorizing;
  StartTimer(options_.handshake_timeout, &Session::OnHandshakeTimeout);
  deps_.rest(AuthRequest(established->socket_id, channel_), [this, alive = alive_](absl::StatusOr<RestAnswer> answer) {
    if (*alive) OnAuth(ReadAuth(answer));
  });
}

void Session::OnAuth(absl::StatusOr<std::string> auth) {
  if (phase_ != Phase::kAuthorizing) return;
  if (!auth.ok()) {
    const bool refused = absl::IsFailedPrecondition(auth.status());
    return End(refused ? NextStep::kRenewOrRarely : NextStep::kBackOff, kCloseAbnormal,
               std::string(auth.status().message()));
  }
  phase_ = Phase::kSubscribing;
  websocket_->Send(SubscribeFrame(*auth, channel_));
}

void Session::OnSubscribed(const Frame& frame) {
  if (phase_ != Phase::kSubscribing || frame.channel != channel_) return;
  phase_ = Phase::kSubscribed;
  WatchActivity();
  deps_.observer.OnSubscribed();
}

// Without a code it is a complaint about one message and the connection stays; else it announces a close, which may get
// lost.
void Session::OnPusherError(const Frame& frame) {
  last_error_ = ParseError(frame.data);
  if (last_error_.code >= 4000 && last_error_.code < 4300 && phase_ != Phase::kClosing) {
    const int code = static_cast<int>(last_error_.code);
    return End(StepAfter(code), code, Describe(code, last_error_.message));
  }
  deps_.observer.OnTrouble(absl::StrCat("the realtime server complains: ", last_error_.message.substr(0, kMaxReason)));
}

void Session::Refuse(const PusherError& error) {
  const std::string text =
      absl::StrCat("the subscription was refused", error.status == 0 ? "" : absl::StrCat(" with status ", error.status),
                   error.message.empty() ? "" : ": ", error.message.substr(0, kMaxReason));
  const bool transient = error.status >= 500 || error.status == 408 || error.status == 429;
  End(transient ? NextStep::kBackOff : NextStep::kRenewOrRarely, kCloseAbnormal, text);
}

void Session::OnChunk(const Frame& frame) {
  absl::StatusOr<Chunk> chunk = ParseChunk(frame.data);
  if (!chunk.ok()) {
    return deps_.observer.OnTrouble(absl::StrCat("a chunk of an event cannot be read: ", chunk.status().message()));
  }
  absl::optional<std::string> payload = chunks_.Add(*std::move(chunk));
  TellGivenUp();
  if (payload) deps_.observer.OnPayload(*std::move(payload));
}

void Session::TellGivenUp() {
  for (; given_up_told_ < chunks_.given_up(); ++given_up_told_) {
    deps_.observer.OnTrouble("an event is incomplete: some of the chunks it came in are missing, or were too many");
  }
}

void Session::OnEnd(int code, const std::string& reason) {
  // What a pusher:error said just before tells more than a lost connection.
  const std::string& why = reason.empty() ? last_error_.message : reason;
  End(StepAfter(code), code, Describe(code, why));
}

void Session::Alive() {
  last_frame_ = deps_.clock.SteadyNow();
  if (pinged_) WatchActivity();
}

void Session::WatchActivity() {
  pinged_ = false;
  StartTimer(activity_timeout_, &Session::OnQuiet);
}

// One timer an interval, not one a frame: it looks how long the last frame is ago.
void Session::OnQuiet() {
  chunks_.Expire();
  TellGivenUp();
  const absl::Duration left = activity_timeout_ - absl::FromChrono(deps_.clock.SteadyNow() - last_frame_);
  if (left > absl::ZeroDuration()) return StartTimer(left, &Session::OnQuiet);
  pinged_ = true;
  StartTimer(options_.pong_timeout, &Session::OnPongTimeout);
  websocket_->Send(kPingFrame);
}

void Session::StartTimer(absl::Duration delay, void (Session::*callback)()) {
  deps_.timers.Cancel(timer_);
  timer_ = deps_.timers.Start(delay, [this, callback] {
    timer_ = 0;
    (this->*callback)();
  });
}

void Session::OnHandshakeTimeout() {
  absl::string_view what = "the realtime server does not answer";
  if (phase_ == Phase::kAuthorizing) what = "the authorisation of the realtime channel takes too long";
  if (phase_ == Phase::kSubscribing) what = "the realtime server does not confirm the subscription";
  End(NextStep::kBackOff, kCloseAbnormal,
      absl::StrCat(what, last_error_.message.empty() ? "" : ": ", last_error_.message.substr(0, kMaxReason)));
}

void Session::OnPongTimeout() {
  End(NextStep::kAtOnce, kCloseAbnormal, "the realtime server gives no sign of life; the connection is dead");
}

void Session::OnCloseTimeout() { End(NextStep::kBackOff, kCloseAbnormal, "the server did not confirm the close"); }

void Session::End(NextStep next, int code, std::string text) {
  const bool closing = phase_ == Phase::kClosing;
  deps_.timers.Cancel(std::exchange(timer_, 0));
  *alive_ = false;
  websocket_.reset();
  chunks_.Reset();
  TellGivenUp();
  deps_.observer.OnSessionEnd({closing ? NextStep::kGiveUp : next, code, std::move(text)});
}

}  // namespace composio::ingest::pusher
