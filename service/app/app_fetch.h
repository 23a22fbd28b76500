// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "service/base/executor.h"
#include "service/http_client/http_transport.h"
#include "service/ingest/app_directory.h"

namespace composio::app {

struct AppFetchParams {
  std::string base_url;
  std::string api_key;  // the project's; without one nothing is asked
  // The transport and the executor of the worker that does the requests.
  http_client::HttpTransport* transport;
  base::Executor* worker;
  // Where the answer goes.
  base::Executor* ingest;
};

// How ingest learns a trigger type's app from Composio: GET /api/v3.1/triggers_types/{slug}, field toolkit.slug.
ingest::AppDirectory::Fetch MakeAppFetch(AppFetchParams params);

}  // namespace composio::app
