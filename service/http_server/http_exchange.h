// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/string_view.h"

namespace composio::http_server {

struct HttpResponse {
  int status = 200;
  // Content-Length, Date and Connection are the server's.
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;

  static HttpResponse Json(int status, std::string body);
  static HttpResponse Text(int status, std::string body);
};

// One request and the duty to answer it. Used on the server's io thread only. Letting go of it without an answer sends
// 500. The views live until Respond.
class HttpExchange {
 public:
  virtual ~HttpExchange() = default;
  // "GET", upper case.
  virtual absl::string_view method() const = 0;
  // The path as sent, without query.
  virtual absl::string_view path() const = 0;
  // What follows the '?', as sent; empty where there is none.
  virtual absl::string_view query() const = 0;
  // The first header of this name (any case); empty where there is none.
  virtual absl::string_view Header(absl::string_view name) const = 0;
  // All headers, names and values as sent, in their order.
  virtual std::vector<std::pair<std::string, std::string>> headers() const = 0;
  virtual absl::string_view body() const = 0;
  // "127.0.0.1:54321".
  virtual std::string peer() const = 0;
  // At most once.
  virtual void Respond(HttpResponse response) = 0;
  // Instead of Respond: ends the connection with a TCP reset, unanswered (fault injection). An implementation that
  // cannot do this leaves it to the 500 of an exchange that is let go.
  virtual void Reset() {}
  // Instead of Respond, for a protocol that takes the connection over: the connected, non-blocking socket, owned by the
  // caller from here; the server forgets it. -1, and the answer is still owed, where this cannot be: the implementation
  // has no socket, or the client sent more than this request before it was told that the protocol changes.
  virtual int Detach() { return -1; }
};

// May keep the exchange and answer later, from the io thread.
using HttpHandler = std::function<void(std::unique_ptr<HttpExchange>)>;

}  // namespace composio::http_server
