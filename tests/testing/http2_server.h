// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <string>
#include <thread>

namespace composio::testing {

// An HTTP/2 server over TLS on a loopback port, as small as one can be: it negotiates `h2` by ALPN, collects requests
// until `batch` of them are there, whatever they ask for, and answers all with status 200 and the body "h2". So a
// client that does not multiplex gets no answer. Connections are served one after another.
class Http2Server {
 public:
  Http2Server(const std::string& certificate_file, const std::string& key_file, int batch);
  ~Http2Server();

  std::string url() const;
  int connections() const { return connections_; }

 private:
  void Run();
  void Serve(int fd);

  const std::string certificate_file_, key_file_;
  const int batch_;
  int listener_ = -1;
  int port_ = 0;
  std::atomic<int> connections_{0};
  std::atomic<int> current_{-1};
  std::thread thread_;
};

}  // namespace composio::testing
