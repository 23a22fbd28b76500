// SPDX-License-Identifier: Apache-2.0
#include "service/http_server/http_exchange.h"

namespace composio::http_server {

HttpResponse HttpResponse::Json(int status, std::string body) {
  return {status, {{"content-type", "application/json"}}, std::move(body)};
}

HttpResponse HttpResponse::Text(int status, std::string body) {
  return {status, {{"content-type", "text/plain; charset=utf-8"}}, std::move(body)};
}

}  // namespace composio::http_server
