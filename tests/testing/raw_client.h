// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "absl/strings/string_view.h"

namespace composio::testing {

// A blocking TCP client of a loopback port that sends what it is told, right or wrong. Reads give up after 10 s, so
// that a test fails instead of hanging. One thread.
class RawClient {
 public:
  explicit RawClient(int port);
  ~RawClient();
  RawClient(RawClient&& other) noexcept;
  RawClient(const RawClient&) = delete;

  // False when the connection is gone.
  bool Send(absl::string_view bytes);
  // One segment a byte.
  bool SendByteByByte(absl::string_view bytes);
  // Ends the sending half.
  void ShutdownSend();
  // The next answer: head, empty line and as many bytes of body as Content-Length says; what there is when the
  // connection ends earlier. `head_only` for answers to HEAD.
  std::string ReadResponse(bool head_only = false);
  // Everything up to the end of the connection.
  std::string ReadToEnd();
  // Whether the server has ended the connection; waits for it.
  bool EndedByServer();
  // Whether the end was a reset.
  bool reset() const { return reset_; }
  int fd() const { return fd_; }

 private:
  // False at the end.
  bool Fill();

  int fd_ = -1;
  bool reset_ = false;
  std::string buffer_;
};

// "200" of "HTTP/1.1 200 OK…"; 0 where there is none.
int StatusOf(absl::string_view response);
// What follows the empty line.
std::string BodyOf(absl::string_view response);

}  // namespace composio::testing
