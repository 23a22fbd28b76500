// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "absl/functional/any_invocable.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"

namespace composio::http_client {

// How a request may share with others what goes to the server and what comes back, for transports that stand before
// the network and do that; the network's ignores it.
struct Sharing {
  // How long the answer may be kept for later requests; zero: not at all.
  absl::Duration keep_for;
  // A kept answer that is older will not do. Zero: none will, and neither will one that another request waits for.
  absl::Duration max_age = absl::InfiniteDuration();
  // Kept answers may be wrong once the request was sent.
  bool clears_kept = false;
  // The caller wants no copy of the answer to stay.
  bool no_store = false;
  // Whom the request is for: callers get their turns one after another. Asked from inside Start or never; may be null.
  std::function<std::string()> caller = nullptr;
};

struct HttpRequest {
  std::string method = "GET";
  std::string url;
  // Sent in this order. Host and Content-Length are the transport's.
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;
  // From Start to the last byte of the answer.
  absl::Duration timeout = absl::Seconds(60);
  // A longer answer ends the transfer with RESOURCE_EXHAUSTED.
  size_t max_response_bytes = 16 << 20;
  Sharing sharing = {};
};

struct HttpResponse {
  int status = 0;
  // Names in lower case, in the order they came.
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;

  // The first header of this (lower-case) name; empty where there is none.
  absl::string_view Header(absl::string_view name) const;
};

// Does HTTP requests for one executor: used on its thread only, callbacks run there. An answer of any HTTP status is a
// success here. Failures: UNAVAILABLE (could not connect, connection lost), DEADLINE_EXCEEDED (`timeout` passed),
// RESOURCE_EXHAUSTED (answer too long), INTERNAL (answer is not HTTP), INVALID_ARGUMENT (request that cannot be sent).
// Their messages are fixed phrases without host names or addresses.
class HttpTransport {
 public:
  using TransferId = uint64_t;  // never 0, never used twice
  using DoneCallback = absl::AnyInvocable<void(absl::StatusOr<HttpResponse>)>;

  virtual ~HttpTransport() = default;
  // `done` runs exactly once, never from inside Start, unless the transfer is cancelled.
  virtual TransferId Start(HttpRequest request, DoneCallback done) = 0;
  // Drops the transfer; its callback is destroyed without being run. An id that is over does nothing.
  virtual void Cancel(TransferId id) = 0;
};

}  // namespace composio::http_client
