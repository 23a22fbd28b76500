// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/functional/any_invocable.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "absl/types/optional.h"

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

struct HttpResponse {
  int status = 0;
  // Names in lower case, in the order they came.
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;

  // The first header of this (lower-case) name; empty where there is none.
  absl::string_view Header(absl::string_view name) const;
};

// The body of a request that is too long to lie in memory. Used on the transport's thread.
class BodySource {
 public:
  virtual ~BodySource() = default;
  virtual uint64_t size() const = 0;
  // Copies up to `size` bytes that come next and returns how many. 0: not now; HttpTransport::Resume goes on. Nothing:
  // they cannot be read, and the transfer ends with ABORTED.
  virtual absl::optional<size_t> Read(char* to, size_t size) = 0;
  // The next Read begins there again: the request is sent once more, on another connection.
  virtual void Rewind(uint64_t offset) = 0;
};

// Takes the body of an answer as it comes, instead of HttpResponse::body. Used on the transport's thread, never from
// inside Start or Cancel; like a source's, its methods must not call the transport.
class BodySink {
 public:
  virtual ~BodySink() = default;
  // Status and headers, before the first byte; an answer without a body tells them with `done` only.
  virtual void OnHead(const HttpResponse& head) = 0;
  // False: not now; the same bytes come again after HttpTransport::Resume, perhaps from inside it.
  virtual bool OnData(absl::string_view bytes) = 0;
};

struct HttpRequest {
  std::string method = "GET";
  std::string url;
  // Sent in this order. Host and Content-Length are the transport's.
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;
  // Instead of `body`.
  std::shared_ptr<BodySource> source;
  // Where set, it gets the answer's body, as it was sent: nothing is unpacked.
  std::shared_ptr<BodySink> sink;
  // Whether only addresses of the public Internet may be connected to: for URLs that came from outside. Where a proxy
  // is configured, it connects, and what it may reach is its own matter.
  bool public_only = false;
  // From Start to the last byte of the answer.
  absl::Duration timeout = absl::Seconds(60);
  // A longer answer ends the transfer with RESOURCE_EXHAUSTED.
  size_t max_response_bytes = 16 << 20;
  Sharing sharing = {};
};

// Does HTTP requests for one executor: used on its thread only, callbacks run there. An answer of any HTTP status is a
// success here. Failures: UNAVAILABLE (could not connect, connection lost), DEADLINE_EXCEEDED (`timeout` passed),
// RESOURCE_EXHAUSTED (answer too long), INTERNAL (answer is not HTTP), INVALID_ARGUMENT (request that cannot be sent),
// PERMISSION_DENIED (`public_only`, and the host is not public), ABORTED (the source cannot be read).
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
  // Goes on with a transfer whose source or sink said "not now". An id that is over does nothing. Transports that stand
  // before the network's take neither.
  virtual void Resume(TransferId) {}
};

}  // namespace composio::http_client
