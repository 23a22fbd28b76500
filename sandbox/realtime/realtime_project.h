// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/time/time.h"

namespace composio::sandbox {

// How the feed behaves; what Pusher does unless somebody says otherwise.
struct RealtimeSettings {
  // Told to clients, in seconds.
  int activity_timeout = 120;
  // A client that has been silent for so long is pinged; one that stays silent for `pong_timeout` more is closed
  // (4201).
  absl::Duration ping_after = absl::Seconds(150);
  absl::Duration pong_timeout = absl::Seconds(30);
  // A client that is subscribed to nothing for so long is closed (4202).
  absl::Duration inactivity_timeout = absl::Hours(24);
  size_t max_connections = 100;
  size_t max_channels = 100;
  // Data of a message; an event beyond this is cut into chunks of at most `chunk_units` UTF-16 units.
  size_t max_message_bytes = 10 << 10;
  size_t chunk_units = 9000;
  // Plain connections are closed (4000); all are (4003).
  bool require_tls = false;
  bool disabled = false;
  // A refused subscription is told by pusher:error instead of pusher:subscription_error.
  bool refuse_by_error = false;
  // The V3 `id` on the feed is another one than the webhook's.
  bool different_ids = false;
  // Events that are no trigger's go to the feed, too; whether Composio does this is not known.
  bool lifecycle_events = false;
  // The payload version, V1 to V3; empty: the webhook subscription's.
  std::string version;
};

// The application at Pusher that carries one project's feed.
struct RealtimeProject {
  std::string key, secret;
  std::string cluster = "mt1";
  std::string id = "pr_sandbox";
  RealtimeSettings settings;

  std::string Channel() const { return absl::StrCat("private-", id, "_triggers"); }
  std::string CliChannel() const { return absl::StrCat("private-cli-", id); }
};

}  // namespace composio::sandbox
