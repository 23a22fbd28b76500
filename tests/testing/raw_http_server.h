// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "absl/strings/string_view.h"
#include "service/base/mutex.h"

using SSL_CTX = struct ssl_ctx_st;

namespace composio::testing {

// What a client sent, byte for byte.
struct RawRequest {
  int connection = 0;  // number of its connection, from 0
  std::string head;    // request line and headers, each line ended by CRLF
  std::string body;

  // "GET /path HTTP/1.1".
  std::string Line() const { return head.substr(0, head.find('\r')); }
  // The first header of this name (any case); empty where there is none.
  std::string Header(absl::string_view name) const;
};

struct RawReply {
  enum class Then { kKeep, kClose, kReset, kHang };
  std::string bytes;
  Then then = Then::kKeep;

  // A complete answer; `headers` are lines ended by CRLF.
  static RawReply Ok(absl::string_view body, absl::string_view headers = "");
};

// An HTTP/1.1 server on a loopback port that answers with the bytes it is told to, right or wrong. One thread a
// connection; the handler runs on these. Destruction ends all connections.
class RawHttpServer {
 public:
  using Handler = std::function<RawReply(const RawRequest&)>;

  explicit RawHttpServer(Handler handler) : RawHttpServer(std::move(handler), "", "") {}
  // With TLS, from a certificate and a key in PEM files.
  RawHttpServer(Handler handler, const std::string& certificate_file, const std::string& key_file);
  ~RawHttpServer();

  int port() const { return port_; }
  // "http://127.0.0.1:1234" or "https://…".
  std::string url() const;
  int connections() const { return connections_; }
  // Connections that the client has ended.
  int closed() const { return closed_; }

 private:
  class Connection;
  void Accept();
  void Serve(int number, int fd);

  const Handler handler_;
  SSL_CTX* tls_ = nullptr;
  int listener_ = -1;
  int port_ = 0;
  std::atomic<int> connections_{0};
  std::atomic<int> closed_{0};
  base::Mutex mutex_;
  std::vector<int> open_ ABSL_GUARDED_BY(mutex_);
  std::vector<std::thread> threads_ ABSL_GUARDED_BY(mutex_);
  std::thread acceptor_;
};

}  // namespace composio::testing
