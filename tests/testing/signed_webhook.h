// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "absl/strings/string_view.h"

namespace composio::testing {

// A delivery as Composio sends it. What a test does not set is good.
struct SignedWebhook {
  std::string path = "/webhooks/composio";
  std::string secret;
  std::string id = "msg_1";
  std::string timestamp;  // empty: now
  std::string body = "{}";
  std::string headers;  // further ones, each ended by CRLF

  // The value of the webhook-signature header.
  std::string Signature() const;
  // The whole HTTP request.
  std::string Request() const;
};

// A V3 body of this id and log id.
std::string V3Body(absl::string_view id, absl::string_view log_id);

}  // namespace composio::testing
