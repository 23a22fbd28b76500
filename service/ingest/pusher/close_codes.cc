// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/pusher/close_codes.h"

namespace composio::ingest::pusher {

NextStep StepAfter(int code) {
  switch (code) {
    case 4000:
      return NextStep::kUseTls;
    case 4001:
      return NextStep::kRenewOnce;
    case 4004:
      return NextStep::kRarely;
    case 4009:
      return NextStep::kRenewAndBackOff;
    case 1002:
    case 1003:
    case 1004:
      return NextStep::kBackOffASecond;
    default:
      break;
  }
  if (code >= 4000 && code < 4100) return NextStep::kGiveUp;
  if (code >= 4100 && code < 4200) return NextStep::kBackOffASecond;
  if (code >= 4200 && code < 4300) return NextStep::kAtOnce;
  return NextStep::kBackOff;
}

absl::string_view CloseCodeMeaning(int code) {
  switch (code) {
    case 1000:
    case 1001:
      return "the server ended the connection";
    case 1006:
      return "the connection was lost";
    case 1009:
      return "a message was too long";
    case 4000:
      return "the server wants TLS";
    case 4001:
      return "the realtime application does not exist";
    case 4003:
      return "the realtime application is disabled";
    case 4004:
      return "the realtime application has too many connections";
    case 4005:
    case 4006:
    case 4007:
    case 4008:
      return "the server does not understand this gateway's version of the protocol";
    case 4009:
      return "the connection was not authorised";
    case 4100:
      return "the server is over capacity";
    case 4201:
      return "the server missed a pong";
    case 4202:
      return "the server saw no activity";
    default:
      return {};
  }
}

}  // namespace composio::ingest::pusher
