// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <memory>
#include <string>

#include "absl/types/optional.h"
#include "service/base/clock.h"
#include "service/http_server/http_server.h"
#include "service/io/asio.h"

namespace composio::http_server {

class HttpConnection;

// What a connection needs of its server. On the io thread.
class ConnectionHost {
 public:
  virtual const HttpServerOptions& options() const = 0;
  virtual const RouteTable& routes() const = 0;
  // The time of the last sweep: deadlines are coarse.
  virtual base::SteadyTime now() const = 0;
  // "Date: …\r\n".
  virtual absl::string_view DateHeader() = 0;
  virtual bool draining() const = 0;
  virtual void OnClosed(HttpConnection* connection) = 0;

 protected:
  ~ConnectionHost() = default;
};

// One client's connection. On the io thread only; kept alive by its server while it is open, by operations of its
// socket and by an exchange that is still to be answered.
class HttpConnection : public std::enable_shared_from_this<HttpConnection> {
 public:
  HttpConnection(std::shared_ptr<ConnectionHost> host, io::Socket socket, Surfaces surfaces);

  void Start();
  // Ends it if its deadline has passed.
  void Sweep(base::SteadyTime now);
  // Ends it as soon as no answer is owed.
  void Drain();
  void Close();

 private:
  class Exchange;
  using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;
  enum class State { kReading, kHandling, kWriting, kLingering, kClosed };

  // Closes with a TCP reset.
  void Abort();
  // The socket, and the connection is over for this server; -1 where bytes beyond the request are here already.
  int Detach();
  void Read();
  void OnRead(const io::ErrorCode& error, size_t bytes);
  void Pump();
  bool Parse();
  bool OnHeader();
  bool Continue();
  void Dispatch();
  void Respond(HttpResponse response);
  // Answers what will not be handled; ends the connection when the rest of the request is still to come.
  void Refuse(HttpResponse response);
  void WriteHead(const HttpResponse& response);
  void Write();
  void OnWritten();
  void Linger();
  void SetDeadline(absl::Duration from_now) { deadline_ = host_->now() + absl::ToChronoNanoseconds(from_now); }

  const std::shared_ptr<ConnectionHost> host_;
  const Surfaces surfaces_;
  io::Socket socket_;
  State state_ = State::kReading;
  base::SteadyTime deadline_;
  boost::beast::flat_buffer buffer_;
  absl::optional<Parser> parser_;  // there from a request's first byte until its answer is written
  const Route* route_ = nullptr;
  bool reading_ = false;    // a read of the socket is under way
  bool pumping_ = false;    // Pump is on the stack: answers given at once must not recurse
  bool end_after_ = false;  // this answer is the last
  std::string head_;
  std::string body_;
};

}  // namespace composio::http_server
