// SPDX-License-Identifier: Apache-2.0
#include "service/http_client/curl/curl_init.h"

#include <curl/curl.h>

namespace composio::http_client {

void InitCurl() {
  static const CURLcode result = curl_global_init(CURL_GLOBAL_ALL);
  static_cast<void>(result);
}

}  // namespace composio::http_client
