// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "absl/functional/any_invocable.h"
#include "absl/status/statusor.h"

namespace composio::ingest {

// What the ingest asks of Composio's REST interface; the credential is added by whoever sends it.
struct RestRequest {
  std::string method = "GET";
  std::string target;  // path and query
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;
};

struct RestAnswer {
  int status = 0;
  std::string body;
};

// Sends the request. `done` runs exactly once on the ingest's executor, after the call returned: with an answer of any
// status, or with why there is none.
using RestDone = absl::AnyInvocable<void(absl::StatusOr<RestAnswer>)>;
using RestCall = std::function<void(RestRequest request, RestDone done)>;

}  // namespace composio::ingest
