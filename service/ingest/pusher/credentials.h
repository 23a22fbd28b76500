// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/ingest/rest_call.h"

namespace composio::ingest::pusher {

// What Composio gives to open a project's realtime feed.
struct Credentials {
  std::string app_key;
  std::string cluster;
  std::string project_id;

  // The project's channel.
  std::string Channel() const { return "private-" + project_id + "_triggers"; }
};

RestRequest CredentialsRequest();
RestRequest AuthRequest(absl::string_view socket_id, absl::string_view channel);

// The answers read. Errors: FAILED_PRECONDITION where asking again does not help before someone changes something (the
// key is refused, the operation is not there), UNAVAILABLE where it may. Their messages are sentences for people.
absl::StatusOr<Credentials> ReadCredentials(const absl::StatusOr<RestAnswer>& answer);
// The signature to subscribe with.
absl::StatusOr<std::string> ReadAuth(const absl::StatusOr<RestAnswer>& answer);

}  // namespace composio::ingest::pusher
