// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "service/base/clock.h"
#include "service/base/executor.h"
#include "service/ingest/pusher/chunk_assembler.h"
#include "service/ingest/pusher/close_codes.h"
#include "service/ingest/pusher/credentials.h"
#include "service/ingest/pusher/frame.h"
#include "service/ingest/pusher/websocket.h"
#include "service/ingest/rest_call.h"

namespace composio::ingest::pusher {

struct SessionOptions {
  // From the attempt to connect until the server's greeting, and again until the subscription is confirmed.
  absl::Duration handshake_timeout = absl::Seconds(20);
  // After so long without a frame the server is asked for a sign of life; the server may ask for less.
  absl::Duration activity_timeout = absl::Seconds(120);
  absl::Duration pong_timeout = absl::Seconds(30);
  // How long an orderly end waits for the server's close frame.
  absl::Duration close_timeout = absl::Seconds(1);
  ChunkLimits chunks;
};

// Why a session is over.
struct SessionEnd {
  NextStep next = NextStep::kBackOff;
  int code = kCloseAbnormal;
  std::string text;  // a sentence for people
};

// Hears of a session, on the ingest's executor. Only the last call may destroy it.
class SessionObserver {
 public:
  virtual ~SessionObserver() = default;
  // The subscription is confirmed: events come from now on.
  virtual void OnSubscribed() = 0;
  // An event's payload, whole; JSON if the sender keeps the rules.
  virtual void OnPayload(std::string payload) = 0;
  // Something that was received cannot be used; the session goes on.
  virtual void OnTrouble(const std::string& text) = 0;
  // The last call.
  virtual void OnSessionEnd(SessionEnd end) = 0;
};

// One life of the feed's websocket by Pusher's protocol 7: connects, has the project's channel authorised, subscribes,
// keeps the connection alive, puts chunks together. It never connects again. Used on the ingest's executor only; all it
// is given must outlive it. Destroying it drops the connection.
class Session final : private WebsocketObserver {
 public:
  struct Deps {
    const WebsocketConnect& connect;
    const RestCall& rest;
    base::Timers& timers;
    base::Clock& clock;
    SessionObserver& observer;
  };

  Session(const Deps& deps, const SessionOptions& options, const WebsocketAddress& address, std::string channel);
  ~Session() override;

  // Ends it in order: sends a close frame and waits for the server's a moment. OnSessionEnd follows, at once where
  // there is no connection yet.
  void Close();

 private:
  enum class Phase { kConnecting, kAuthorizing, kSubscribing, kSubscribed, kClosing };

  void OnOpen() override;
  void OnText(absl::string_view text) override;
  void OnControl() override;
  void OnEnd(int code, const std::string& reason) override;

  void OnEstablished(const Frame& frame);
  void OnAuth(absl::StatusOr<std::string> auth);
  void OnSubscribed(const Frame& frame);
  void OnPusherError(const Frame& frame);
  void OnChunk(const Frame& frame);
  void TellGivenUp();
  void Refuse(const PusherError& error);

  void Alive();
  void WatchActivity();
  void OnQuiet();
  void StartTimer(absl::Duration delay, void (Session::*callback)());
  void OnHandshakeTimeout();
  void OnPongTimeout();
  void OnCloseTimeout();
  void End(NextStep next, int code, std::string text);

  const Deps deps_;
  const SessionOptions options_;
  const std::string channel_;
  Phase phase_ = Phase::kConnecting;
  std::unique_ptr<Websocket> websocket_;
  ChunkAssembler chunks_;
  uint64_t given_up_told_ = 0;
  absl::Duration activity_timeout_;
  base::SteadyTime last_frame_;
  base::Timers::Id timer_ = 0;  // of the phase: handshake, activity, pong or close
  bool pinged_ = false;
  PusherError last_error_;
  const std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);  // what REST answers check
};

}  // namespace composio::ingest::pusher
