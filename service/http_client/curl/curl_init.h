// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace composio::http_client {

// Initialises libcurl for the process, once, however often and on whatever thread it is called. It is never undone:
// libcurl's clean-up would pull OpenSSL away from the others that use it.
void InitCurl();

}  // namespace composio::http_client
