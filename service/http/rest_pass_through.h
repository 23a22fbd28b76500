// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "service/base/executor.h"
#include "service/http_server/route_table.h"
#include "service/upstream/raw_call.h"

namespace composio::http {

struct RestPassThroughParams {
  // Whether requests are passed on; where not, each is answered by what to set.
  bool enabled = false;
  const upstream::RawCalls& calls;
  // By worker; requests are spread over them.
  std::vector<base::Executor*> workers;
  // Where exchanges live: the HTTP server's thread.
  base::Executor& io;
  // The path at which this gateway takes webhooks: a subscription moved elsewhere is worth a warning.
  std::string webhook_path;
  size_t max_body_bytes = 16 << 20;
};

// Adds routes that hand REST requests below /api/v3/ and /api/v3.1/ on to Composio and its answers back, untouched but
// for the headers of the connection and the credential, which is the gateway's own of the kind that the request
// carries. So a program with one of Composio's SDKs need only change its base URL. For programs of this machine:
// another peer, a Host that is not loopback (a name that a web page had resolved to here) and any Origin are refused
// with 403. The parts named in `params` must outlive the server.
void AddRestPassThrough(http_server::RouteTable& routes, const RestPassThroughParams& params);

}  // namespace composio::http
