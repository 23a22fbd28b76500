// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <curl/curl.h>

#include <memory>
#include <set>
#include <utility>
#include <vector>

#include "absl/types/optional.h"
#include "service/base/clock.h"
#include "service/http_client/curl/curl_options.h"
#include "service/http_client/http_transport.h"
#include "service/runtime/poll_source.h"

namespace composio::http_client {

class CurlTransfer;

// HTTP over one libcurl multi handle that its owner's loop drives by Poll; connections are kept and reused, HTTP/2 is
// used where a TLS server offers it. TLS certificates are verified, the proxy variables of the environment honoured
// (but never for this machine), bodies in gzip unpacked (max_response_bytes counts unpacked bytes; the headers are as
// sent). Redirects are not followed: their answer is handed on as it is. One thread. Callbacks run inside Poll and must
// not destroy the transport; those of transfers still in flight when it is destroyed are destroyed without being run.
// `clock` must outlive it.
class CurlTransport final : public HttpTransport, public runtime::PollSource {
 public:
  explicit CurlTransport(CurlOptions options, base::Clock& clock);
  ~CurlTransport() override;
  CurlTransport(const CurlTransport&) = delete;
  CurlTransport& operator=(const CurlTransport&) = delete;

  // HttpTransport
  TransferId Start(HttpRequest request, DoneCallback done) override;
  void Cancel(TransferId id) override;
  void Resume(TransferId id) override;

  // runtime::PollSource
  bool Poll() override;
  bool busy() const override { return in_flight_ > 0 || timer_.has_value(); }
  int epoll_fd() const override { return epoll_; }
  absl::optional<base::SteadyTime> next_timer() const override;

  size_t in_flight() const { return in_flight_; }

 private:
  CurlTransfer& Acquire();
  // Null where the transfer is over.
  CurlTransfer* Find(TransferId id);
  void Release(CurlTransfer& transfer);
  bool ActOnSockets();
  bool ActOnTimer(base::SteadyTime now);
  void FinishDone();
  bool FinishRefused();
  bool FinishLate(base::SteadyTime now);
  static int OnSocket(CURL*, curl_socket_t fd, int what, void* self, void* known);
  static int OnTimer(CURLM*, long milliseconds, void* self);

  const CurlOptions options_;
  base::Clock& clock_;
  const int epoll_;
  CURLM* const multi_;
  absl::optional<base::SteadyTime> timer_;  // libcurl's
  uint64_t last_sequence_ = 0;
  size_t in_flight_ = 0;
  // A transfer's id ends with its place here.
  std::vector<std::unique_ptr<CurlTransfer>> transfers_;
  std::vector<uint32_t> spare_;  // places of transfers that can be used again
  std::vector<uint32_t> empty_;  // places without one, since a burst has passed
  // libcurl does not time a transfer that waits for a connection to share; this does.
  std::set<std::pair<base::SteadyTime, TransferId>> deadlines_;
  std::vector<std::pair<TransferId, absl::Status>> refused_;  // by Start; told in the next Poll
};

}  // namespace composio::http_client
