// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/optional.h"
#include "service/ingest/pusher/lenient_text.h"

namespace composio::ingest::pusher {

// A message of Pusher's protocol, version 7: {"event": …, "channel": …, "data": …}.
struct Frame {
  std::string event;
  std::string channel;
  // The JSON text of `data`, whether it came as a string that holds it or as it is; empty where there is none.
  std::string data;
};

// INVALID_ARGUMENT when the text is no JSON object with an "event".
absl::StatusOr<Frame> ParseFrame(absl::string_view text);

// The data of pusher:connection_established.
struct Established {
  std::string socket_id;
  int64_t activity_timeout = 0;  // seconds; 0: not told
};
absl::StatusOr<Established> ParseEstablished(absl::string_view data);

// The data of pusher:error and pusher:subscription_error.
struct PusherError {
  int64_t code = 0;    // 0: none
  int64_t status = 0;  // HTTP's; 0: none
  std::string message;
};
PusherError ParseError(absl::string_view data);

// A part of a message that was too long for one: the data of chunked-trigger_to_client.
struct Chunk {
  std::string id;
  int64_t index = -1;
  bool final = false;
  LenientText text;
};
absl::StatusOr<Chunk> ParseChunk(absl::string_view data);

std::string SubscribeFrame(absl::string_view auth, absl::string_view channel);
inline constexpr char kPingFrame[] = R"({"event":"pusher:ping","data":{}})";
inline constexpr char kPongFrame[] = R"({"event":"pusher:pong","data":{}})";

}  // namespace composio::ingest::pusher
