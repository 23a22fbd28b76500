// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/realtime/dialer.h"

#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/types/optional.h"

namespace composio::ingest::realtime {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using io::ErrorCode;
using Resolver = asio::ip::basic_resolver<asio::ip::tcp, asio::io_context::executor_type>;

// An answer to CONNECT has headers only; longer ones are not meant for us.
constexpr uint32_t kMaxProxyHeader = 16 << 10;

}  // namespace

class Dialer::Attempt : public std::enable_shared_from_this<Attempt> {
 public:
  Attempt(io::IoThread& io, const DialParams& params, Done done)
      : params_(params),
        done_(std::move(done)),
        resolver_(io::ContextOf(io).get_executor()),
        socket_(io::ContextOf(io).get_executor()) {}

  void Start() {
    const bool proxied = !params_.proxy.host.empty();
    const std::string& host = proxied ? params_.proxy.host : params_.host;
    const std::string port = absl::StrCat(proxied ? params_.proxy.port : params_.port);
    resolver_.async_resolve(host, port, asio::ip::resolver_base::numeric_service,
                            [self = shared_from_this()](const ErrorCode& error, Resolver::results_type results) {
                              if (self->over_) return;
                              if (error) return self->Fail("its name cannot be resolved", error);
                              self->Connect(std::move(results));
                            });
  }

  void Drop() {
    over_ = true;
    done_ = {};
    resolver_.cancel();
    ErrorCode ignored;
    socket_.close(ignored);
  }

 private:
  void Connect(Resolver::results_type results) {
    results_ = std::move(results);
    asio::async_connect(socket_, results_,
                        [self = shared_from_this()](const ErrorCode& error, const asio::ip::tcp::endpoint&) {
                          if (self->over_) return;
                          if (error) return self->Fail("it cannot be connected to", error);
                          ErrorCode ignored;
                          self->socket_.set_option(asio::ip::tcp::no_delay(true), ignored);
                          self->params_.proxy.host.empty() ? self->Succeed() : self->AskProxy();
                        });
  }

  void AskProxy() {
    const std::string host = absl::StrContains(params_.host, ':') ? absl::StrCat("[", params_.host, "]") : params_.host;
    const std::string authority = absl::StrCat(host, ":", params_.port);
    connect_ = absl::StrCat("CONNECT ", authority, " HTTP/1.1\r\nHost: ", authority, "\r\n");
    if (const std::string& who = params_.proxy.authorization; !who.empty()) {
      absl::StrAppend(&connect_, "Proxy-Authorization: ", who, "\r\n");
    }
    connect_ += "\r\n";
    asio::async_write(socket_, asio::buffer(connect_), [self = shared_from_this()](const ErrorCode& error, size_t) {
      if (self->over_) return;
      if (error) return self->Fail("the proxy cannot be asked", error);
      self->ReadProxyAnswer();
    });
  }

  void ReadProxyAnswer() {
    answer_.emplace();
    answer_->skip(true);
    answer_->header_limit(kMaxProxyHeader);
    http::async_read_header(socket_, buffer_, *answer_, [self = shared_from_this()](const ErrorCode& error, size_t) {
      if (self->over_) return;
      if (error) return self->Fail("the proxy does not answer", error);
      const unsigned status = self->answer_->get().result_int();
      if (status / 100 != 2) return self->Finish(absl::UnavailableError(absl::StrCat("the proxy refuses: ", status)));
      // The other side waits for our first bytes, so nothing can stand behind the proxy's answer.
      if (self->buffer_.size() > 0) return self->Finish(absl::UnavailableError("the proxy sends too much"));
      self->Succeed();
    });
  }

  void Fail(absl::string_view what, const ErrorCode& error) {
    Finish(absl::UnavailableError(absl::StrCat(what, ": ", error.message())));
  }
  void Succeed() { Finish(std::move(socket_)); }
  void Finish(absl::StatusOr<io::Socket> outcome) {
    over_ = true;
    Done done = std::exchange(done_, {});
    done(std::move(outcome));
  }

  const DialParams params_;
  Done done_;
  Resolver resolver_;
  Resolver::results_type results_;
  io::Socket socket_;
  std::string connect_;
  beast::flat_buffer buffer_;
  absl::optional<http::response_parser<http::empty_body>> answer_;
  bool over_ = false;
};

Dialer::Dialer(io::IoThread& io, const DialParams& params, Done done)
    : attempt_(std::make_shared<Attempt>(io, params, std::move(done))) {
  attempt_->Start();
}

Dialer::~Dialer() { attempt_->Drop(); }

}  // namespace composio::ingest::realtime
