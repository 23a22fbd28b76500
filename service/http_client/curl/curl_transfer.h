// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <curl/curl.h>

#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/base/clock.h"
#include "service/http_client/curl/curl_options.h"
#include "service/http_client/http_transport.h"

namespace composio::http_client {

// One libcurl easy handle with the request it is on. Made once and used for many requests, one after another, so that
// its settings and buffers are reused. One thread; must not move, libcurl holds its address.
class CurlTransfer {
 public:
  explicit CurlTransfer(const CurlOptions& options);
  ~CurlTransfer();
  CurlTransfer(const CurlTransfer&) = delete;
  CurlTransfer& operator=(const CurlTransfer&) = delete;

  // The transfer that `easy` belongs to.
  static CurlTransfer& Of(CURL* easy);

  // Sets the handle up for `request`. INVALID_ARGUMENT where it could not be sent as it is.
  absl::Status Prepare(HttpRequest request);
  // The answer, after libcurl said that the transfer is done with `result`.
  absl::StatusOr<HttpResponse> Take(CURLcode result);
  // Goes on after source or sink said "not now".
  void Resume();
  // Lets go of request, answer and callback.
  void Reset();

  CURL* easy() { return easy_; }
  const HttpRequest& request() const { return request_; }

  // Set by the transport.
  HttpTransport::TransferId id = 0;
  HttpTransport::DoneCallback done;
  base::SteadyTime deadline;

 private:
  void SetMethod();
  void SetHeaders();
  void SetReach();
  size_t TakeHeader(absl::string_view line);
  size_t TakeBody(const char* data, size_t size);
  static size_t OnHeader(char* data, size_t size, size_t count, void* self);
  static size_t OnBody(char* data, size_t size, size_t count, void* self);
  static size_t OnRead(char* to, size_t size, size_t count, void* self);
  static int OnSeek(void* self, curl_off_t offset, int origin);
  static curl_socket_t OnOpenSocket(void* self, curlsocktype purpose, curl_sockaddr* address);

  CURL* const easy_;
  const bool http2_;
  HttpRequest request_;
  HttpResponse response_;
  size_t header_bytes_ = 0;
  uint64_t body_bytes_ = 0;
  bool too_large_ = false;
  bool head_told_ = false;
  bool not_public_ = false;
  // The header lines, one after another with a NUL each, and the list libcurl reads them by. libcurl copies neither.
  std::string header_text_;
  std::vector<curl_slist> header_list_;
};

}  // namespace composio::http_client
