// SPDX-License-Identifier: Apache-2.0
#include "service/http_server/response_head.h"

#include "absl/strings/str_cat.h"
#include "service/http_server/error_response.h"

namespace composio::http_server {

bool MayHaveBody(int status) { return status != 204 && status != 304; }

void WriteResponseHead(const HttpResponse& response, const HeadParams& params, std::string& head) {
  head.clear();
  absl::StrAppend(&head, "HTTP/1.1 ", response.status, " ", ReasonPhrase(response.status), "\r\n", params.date_header);
  for (const auto& [name, value] : response.headers) absl::StrAppend(&head, name, ": ", value, "\r\n");
  if (MayHaveBody(response.status)) absl::StrAppend(&head, "Content-Length: ", params.body_bytes, "\r\n");
  if (params.after == HeadParams::After::kClose) head += "Connection: close\r\n";
  if (params.after == HeadParams::After::kKeepAndSaySo) head += "Connection: keep-alive\r\n";
  head += "\r\n";
}

}  // namespace composio::http_server
