// SPDX-License-Identifier: Apache-2.0
#include "sandbox/realtime/realtime_session.h"

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "sandbox/realtime/channel_auth.h"
#include "sandbox/realtime/frame.h"

namespace composio::sandbox {
namespace {

constexpr int kOldestProtocol = 5;
constexpr int kNewestProtocol = 7;

bool Elapsed(base::SteadyTime since, base::SteadyTime now, absl::Duration wait) {
  return absl::FromChrono(now - since) >= wait;
}

bool HasPushersMeaning(int code) { return code >= 4000 && code < 4400; }

}  // namespace

RealtimeSession::RealtimeSession(const RealtimeProject& project, std::string socket_id,
                                 std::shared_ptr<RealtimePeer> peer, RealtimeConnect connect, base::SteadyTime now)
    : project_(project),
      socket_id_(std::move(socket_id)),
      peer_(std::move(peer)),
      connect_(std::move(connect)),
      opened_(now),
      last_heard_(now),
      idle_since_(now) {}

std::string RealtimeSession::Query(absl::string_view name) const {
  for (const auto& [key, value] : connect_.query) {
    if (key == name) return value;
  }
  return "";
}

std::pair<int, std::string> RealtimeSession::WhatIsWrong(size_t others) const {
  absl::string_view key = connect_.path;
  if (!absl::ConsumePrefix(&key, "/app/") || key.empty() || absl::StrContains(key, "/")) {
    return {4005, "Path not found"};
  }
  const std::string protocol = Query("protocol");
  int version = 0;
  if (protocol.empty()) return {4008, "No protocol version supplied"};
  if (!absl::SimpleAtoi(protocol, &version)) return {4006, "Invalid version string format"};
  if (version < kOldestProtocol || version > kNewestProtocol) return {4007, "Unsupported protocol version"};
  if (key != project_.key) return {4001, absl::StrCat("App key ", key.substr(0, 64), " not in this cluster")};
  if (project_.settings.disabled) return {4003, "Application disabled"};
  if (project_.settings.require_tls && !connect_.tls) return {4000, "Application only accepts SSL connections"};
  if (others >= project_.settings.max_connections) return {4004, "Application is over connection quota"};
  return {0, ""};
}

void RealtimeSession::Open(size_t others) {
  const auto [code, message] = WhatIsWrong(others);
  if (code != 0) return Close(code, message);
  const Json data = {{"socket_id", socket_id_}, {"activity_timeout", project_.settings.activity_timeout}};
  peer_->Send(Frame("pusher:connection_established", Dump(data)));
}

void RealtimeSession::OnText(absl::string_view text, base::SteadyTime now) {
  if (closed_ || frozen_) return;
  last_heard_ = now;
  pinged_.reset();
  ClientFrame frame;
  if (!ReadFrame(text, frame)) return peer_->Send(ErrorFrame(0, "A message must be a JSON object with an event"));
  if (frame.event == "pusher:ping") {
    if (!ignore_pings_) peer_->Send(Frame("pusher:pong", "{}"));
  } else if (frame.event == "pusher:subscribe") {
    Subscribe(frame.data);
  } else if (frame.event == "pusher:unsubscribe") {
    Unsubscribe(frame.data, now);
  } else if (absl::StartsWith(frame.event, "client-")) {
    peer_->Send(ErrorFrame(0, "Client events are not enabled for this application"));
  }
}

void RealtimeSession::RefuseSubscription(const std::string& channel, const std::string& reason) {
  if (project_.settings.refuse_by_error) return peer_->Send(ErrorFrame(0, reason));
  const Json data = {{"type", "AuthError"}, {"error", reason}, {"status", 401}};
  peer_->Send(Frame("pusher:subscription_error", Dump(data), channel));
}

void RealtimeSession::Subscribe(const Json& data) {
  const std::string channel = StringAt(data, "channel");
  if (!IsChannelName(channel)) return peer_->Send(ErrorFrame(0, "Invalid channel name"));
  if (channels_.count(channel) > 0) {
    return peer_->Send(ErrorFrame(0, absl::StrCat("Existing subscription to channel ", channel)));
  }
  if (channels_.size() >= project_.settings.max_channels) {
    return peer_->Send(ErrorFrame(0, "Too many channels on one connection"));
  }
  if (absl::StartsWith(channel, "presence-") || absl::StartsWith(channel, "private-encrypted-")) {
    return RefuseSubscription(channel, "This kind of channel is not served here");
  }
  if (absl::StartsWith(channel, "private-")) {
    // channel_data is part of what is signed, also where the kind of channel has no use for it.
    std::string signed_text = channel;
    if (const Json& extra = At(data, "channel_data"); extra.is_string()) {
      absl::StrAppend(&signed_text, ":", extra.get<std::string>());
    }
    if (StringAt(data, "auth") != ChannelAuth(project_.key, project_.secret, socket_id_, signed_text)) {
      return RefuseSubscription(
          channel, absl::StrCat("Invalid signature: expected an HMAC SHA256 hex digest of ", socket_id_, ":", channel));
    }
  }
  channels_.insert(channel);
  peer_->Send(Frame("pusher_internal:subscription_succeeded", "{}", channel));
}

void RealtimeSession::Unsubscribe(const Json& data, base::SteadyTime now) {
  if (channels_.erase(StringAt(data, "channel")) > 0 && channels_.empty()) idle_since_ = now;
}

void RealtimeSession::Tick(base::SteadyTime now) {
  if (closed_ || frozen_) return;
  const RealtimeSettings& settings = project_.settings;
  if (channels_.empty() && Elapsed(idle_since_, now, settings.inactivity_timeout)) {
    return Close(4202, "Closed after inactivity");
  }
  if (pinged_) {
    if (Elapsed(*pinged_, now, settings.pong_timeout)) Close(4201, "Pong reply not received");
  } else if (Elapsed(last_heard_, now, settings.ping_after)) {
    pinged_ = now;
    peer_->Send(Frame("pusher:ping", "{}"));
  }
}

void RealtimeSession::Deliver(absl::string_view channel, absl::string_view event, absl::string_view data) {
  if (!Subscribed(channel)) return;
  ++events_;
  if (!frozen_) peer_->Send(Frame(event, data, channel));
  if (planned_ && --planned_->events <= 0) Close(planned_->code, planned_->reason);
}

void RealtimeSession::SendRaw(std::string text) {
  if (!closed_ && !frozen_) peer_->Send(std::move(text));
}

void RealtimeSession::Close(int code, absl::string_view reason) {
  if (closed_) return;
  closed_ = true;
  if (!frozen_ && HasPushersMeaning(code)) peer_->Send(ErrorFrame(code, reason));
  peer_->Close(code, std::string(reason));
}

void RealtimeSession::CloseAfter(int events, int code, std::string reason) {
  planned_ = PlannedClose{events, code, std::move(reason)};
}

void RealtimeSession::Freeze() {
  frozen_ = true;
  peer_->Freeze();
}

Json RealtimeSession::Describe(base::SteadyTime now) const {
  return {{"socket_id", socket_id_},
          {"peer", connect_.peer},
          {"tls", connect_.tls},
          {"protocol", Query("protocol")},
          {"client", Query("client")},
          {"version", Query("version")},
          {"channels", channels_},
          {"events", events_},
          {"half_open", frozen_},
          {"ignores_pings", ignore_pings_},
          {"connected_ms", absl::ToInt64Milliseconds(absl::FromChrono(now - opened_))},
          {"silent_ms", absl::ToInt64Milliseconds(absl::FromChrono(now - last_heard_))}};
}

}  // namespace composio::sandbox
