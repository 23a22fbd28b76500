// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "absl/strings/string_view.h"

namespace composio::ingest::pusher {

// What to do after a websocket ended.
enum class NextStep {
  kAtOnce,           // connect again; with a small random delay where it repeats
  kBackOff,          // after a back-off
  kBackOffASecond,   // after a back-off of 1 s at least
  kUseTls,           // after a back-off, with TLS
  kRenewOnce,        // with new credentials; if those do not help, as kGiveUp
  kRenewOrRarely,    // with new credentials; if those do not help, as kRarely
  kRenewAndBackOff,  // with new credentials, after a back-off
  kRarely,           // after minutes
  kGiveUp,           // not until the gateway starts again
};

// By Pusher's close codes, also those in pusher:error, and RFC 6455's; 1006 where there was none.
NextStep StepAfter(int code);

// What a close code means, for people; empty where it says nothing.
absl::string_view CloseCodeMeaning(int code);

}  // namespace composio::ingest::pusher
