// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "absl/functional/any_invocable.h"
#include "absl/status/statusor.h"
#include "absl/types/optional.h"
#include "service/base/clock.h"
#include "service/base/executor.h"
#include "service/base/random.h"
#include "service/ingest/pusher/credentials.h"
#include "service/ingest/pusher/reconnect_pace.h"
#include "service/ingest/pusher/session.h"
#include "service/ingest/pusher/websocket.h"
#include "service/ingest/rest_call.h"
#include "service/ingest/source_status.h"

namespace composio::ingest::pusher {

struct FeedOptions {
  // Where the websocket is; an empty host: the one of the cluster that Composio names, by TLS.
  std::string host;
  int port = 443;
  bool tls = true;
  std::string client_name = "composio-gateway";
  std::string client_version;
  PaceOptions pace;
  SessionOptions session;
};

// A project's realtime feed for as long as the gateway runs: asks Composio for credentials, keeps one session going,
// and connects again by the rules of the close codes. Tells `status` how it is. Used on the ingest's executor only; all
// it is given must outlive it.
class RealtimeFeed final : private SessionObserver {
 public:
  struct Deps {
    RestCall rest;
    WebsocketConnect connect;
    base::Timers& timers;
    base::Clock& clock;
    base::Random& random;
    SourceStatus::Source& status;
    // Takes an event's payload.
    std::function<void(std::string payload)> deliver;
  };

  RealtimeFeed(Deps deps, FeedOptions options);
  ~RealtimeFeed() override;

  void Start();
  // Ends the connection in order; `done` runs when nothing is delivered any more.
  void Stop(absl::AnyInvocable<void()> done);

 private:
  void OnSubscribed() override;
  void OnPayload(std::string payload) override;
  void OnTrouble(const std::string& text) override;
  void OnSessionEnd(SessionEnd end) override;

  void Attempt();
  void OnCredentials(absl::StatusOr<Credentials> credentials);
  void Open();
  void Follow(const SessionEnd& end);
  void Renew(const SessionEnd& end, bool for_ever);
  void Wait(absl::Duration delay, const std::string& why, SourceState state = SourceState::kRetrying);
  void GiveUp(const std::string& why);
  WebsocketAddress Address() const;

  const Deps deps_;
  const FeedOptions options_;
  ReconnectPace pace_;
  bool tls_;
  absl::optional<Credentials> credentials_;
  bool renewed_ = false;  // the credentials, for a refusal, since the last healthy session
  std::unique_ptr<Session> session_;
  absl::optional<base::SteadyTime> subscribed_at_;
  base::Timers::Id timer_ = 0;
  bool stopping_ = false;
  absl::AnyInvocable<void()> stopped_;
  const std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);  // what REST answers check
};

}  // namespace composio::ingest::pusher
