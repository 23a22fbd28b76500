// SPDX-License-Identifier: Apache-2.0
#include "service/http_client/curl/curl_transport.h"

#include <gtest/gtest.h>
#include <poll.h>
#include <zlib.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <utility>

#include "absl/strings/str_cat.h"
#include "tests/testing/certificate.h"
#include "tests/testing/http2_server.h"
#include "tests/testing/raw_http_server.h"

namespace composio::http_client {
namespace {

using testing::MakeCertificate;
using testing::RawHttpServer;
using testing::RawReply;
using testing::RawRequest;
using Then = RawReply::Then;

std::string Gzip(const std::string& text) {
  z_stream stream{};
  deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
  std::string out(deflateBound(&stream, text.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

// Drives the transport as a worker does: polls, and sleeps on its descriptor until its timer.
class Loop {
 public:
  explicit Loop(CurlOptions options = {}) : transport(options, base::SystemClock()) {}

  template <class Condition>
  void RunUntil(Condition condition) {
    while (!condition()) {
      if (transport.Poll()) continue;
      int wait = -1;
      if (auto timer = transport.next_timer()) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(*timer - base::SystemClock().SteadyNow());
        wait = std::max<int>(0, static_cast<int>(left.count()));
      }
      pollfd descriptor{transport.epoll_fd(), POLLIN, 0};
      poll(&descriptor, 1, wait);
    }
  }

  absl::StatusOr<HttpResponse> Do(HttpRequest request) {
    absl::optional<absl::StatusOr<HttpResponse>> answer;
    transport.Start(std::move(request), [&](absl::StatusOr<HttpResponse> a) { answer = std::move(a); });
    EXPECT_FALSE(answer) << "answered from inside Start";
    RunUntil([&] { return answer.has_value(); });
    return *std::move(answer);
  }
  absl::StatusOr<HttpResponse> Get(std::string url) {
    HttpRequest request;
    request.url = std::move(url);
    return Do(std::move(request));
  }

  CurlTransport transport;
};

RawReply Echo(const RawRequest& request) { return RawReply::Ok(request.head + "\r\n" + request.body); }

TEST(CurlTransport, SendsMethodHeadersAndBodyAndGivesTheAnswerBack) {
  RawHttpServer server([](const RawRequest& request) {
    EXPECT_EQ(request.Line(), "PATCH /a%20b?x=1 HTTP/1.1");
    EXPECT_EQ(request.Header("content-type"), "application/json");
    EXPECT_EQ(request.Header("x-api-key"), "ak_test");
    EXPECT_EQ(request.Header("accept-encoding"), "gzip");
    EXPECT_EQ(request.Header("expect"), "");
    EXPECT_EQ(request.body, R"({"a":1})");
    return RawReply{"HTTP/1.1 409 Conflict\r\nX-Request-ID:  r1 \r\nContent-Length: 2\r\n\r\nno", Then::kKeep};
  });
  Loop loop;
  HttpRequest request{"PATCH", server.url() + "/a%20b?x=1"};
  request.headers = {{"content-type", "application/json"}, {"x-api-key", "ak_test"}};
  request.body = R"({"a":1})";
  auto answer = loop.Do(request);
  ASSERT_TRUE(answer.ok()) << answer.status();
  EXPECT_EQ(answer->status, 409);
  EXPECT_EQ(answer->Header("x-request-id"), "r1");
  EXPECT_EQ(answer->body, "no");
}

TEST(CurlTransport, TheHandleOfOneRequestLeavesNothingBehindForTheNext) {
  RawHttpServer server(Echo);
  Loop loop;
  HttpRequest post{"POST", server.url() + "/post", {{"content-type", "text/plain"}, {"x-one", "1"}}, "body"};
  ASSERT_TRUE(loop.Do(post).ok());
  auto get = loop.Get(server.url() + "/get");
  ASSERT_TRUE(get.ok());
  EXPECT_EQ(get->body.find("GET /get HTTP/1.1\r\n"), 0u);
  EXPECT_EQ(get->body.find("x-one"), std::string::npos);
  EXPECT_EQ(get->body.find("ontent-"), std::string::npos);
  HttpRequest remove{"DELETE", server.url() + "/gone"};
  EXPECT_EQ(loop.Do(remove)->body.find("DELETE /gone HTTP/1.1\r\n"), 0u);
  HttpRequest empty{"POST", server.url() + "/empty"};
  auto posted = loop.Do(empty);
  EXPECT_NE(posted->body.find("Content-Length: 0\r\n"), std::string::npos);
  EXPECT_EQ(posted->body.find("ontent-Type"), std::string::npos);
  HttpRequest head{"HEAD", server.url() + "/head"};
  EXPECT_EQ(loop.Do(head)->body, "");
  EXPECT_EQ(server.connections(), 1);
}

TEST(CurlTransport, OneConnectionServesManyRequestsOneAfterAnother) {
  RawHttpServer server([](const RawRequest& request) { return RawReply::Ok(absl::StrCat(request.connection)); });
  Loop loop;
  for (int i = 0; i < 20; ++i) EXPECT_EQ(loop.Get(server.url())->body, "0");
  EXPECT_EQ(server.connections(), 1);
}

TEST(CurlTransport, ManyRequestsAtOnceAllComeBackToTheirOwnCallback) {
  RawHttpServer server([](const RawRequest& request) { return RawReply::Ok(request.Line()); });
  Loop loop;
  int done = 0;
  for (int i = 0; i < 50; ++i) {
    loop.transport.Start({"GET", absl::StrCat(server.url(), "/", i)}, [&, i](absl::StatusOr<HttpResponse> answer) {
      EXPECT_EQ(answer->body, absl::StrCat("GET /", i, " HTTP/1.1"));
      ++done;
    });
  }
  EXPECT_EQ(loop.transport.in_flight(), 50u);
  loop.RunUntil([&] { return done == 50; });
  EXPECT_EQ(loop.transport.in_flight(), 0u);
}

TEST(CurlTransport, TransfersBeyondTheConnectionLimitWaitTheirTurn) {
  RawHttpServer server(Echo);
  CurlOptions options;
  options.max_connections = 3;
  Loop loop(options);
  int done = 0;
  const auto count = [&](absl::StatusOr<HttpResponse> answer) { done += answer.ok(); };
  HttpTransport::TransferId cancelled = 0;
  for (int i = 0; i < 40; ++i) cancelled = loop.transport.Start({"GET", server.url()}, count);
  loop.transport.Cancel(cancelled);
  loop.RunUntil([&] { return done == 39; });
  EXPECT_LE(server.connections(), 3);
}

TEST(CurlTransport, AllHostsTogetherHaveALimitToo) {
  RawHttpServer first(Echo), second(Echo);
  CurlOptions options;
  options.max_total_connections = 1;
  Loop loop(options);
  int done = 0;
  const auto count = [&](absl::StatusOr<HttpResponse> answer) { done += answer.ok(); };
  for (int i = 0; i < 20; ++i) loop.transport.Start({"GET", i % 2 == 0 ? first.url() : second.url()}, count);
  loop.RunUntil([&] { return done == 20; });
  EXPECT_LE(first.connections(), 10);
}

TEST(CurlTransport, AnswersAreShownWithTheirRequestsBeforeTheCallbackRuns) {
  RawHttpServer server(Echo);
  std::string seen;
  CurlOptions options;
  options.on_answer = [&](const HttpRequest& request, const HttpResponse& answer) {
    seen = absl::StrCat(request.method, " ", request.url, " ", answer.status);
  };
  Loop loop(options);
  const std::string url = server.url() + "/x";
  ASSERT_TRUE(loop.Get(url).ok());
  EXPECT_EQ(seen, absl::StrCat("GET ", url, " 200"));
}

TEST(CurlTransport, AWaitingTransferMayBeLateAndOthersFollow) {
  std::atomic<bool> hang{true};
  RawHttpServer server([&](auto&) { return hang ? RawReply{"", Then::kHang} : RawReply::Ok("x"); });
  CurlOptions options;
  options.max_connections = 1;
  Loop loop(options);
  int late = 0;
  HttpRequest request{"GET", server.url()};
  request.timeout = absl::Milliseconds(30);
  for (int i = 0; i < 3; ++i) {
    loop.transport.Start(request, [&](absl::StatusOr<HttpResponse> answer) {
      EXPECT_EQ(answer.status().code(), absl::StatusCode::kDeadlineExceeded);
      ++late;
    });
  }
  loop.RunUntil([&] { return late == 3; });
  hang = false;
  EXPECT_EQ(loop.Get(server.url())->body, "x");
}

TEST(CurlTransport, ABurstLeavesTheTransportAsItWas) {
  Loop loop;
  for (int burst = 0; burst < 3; ++burst) {
    std::vector<HttpTransport::TransferId> ids;
    for (int i = 0; i < 1000; ++i) ids.push_back(loop.transport.Start({"GET", "http://127.0.0.1:1/"}, [](auto) {}));
    for (HttpTransport::TransferId id : ids) loop.transport.Cancel(id);
    for (HttpTransport::TransferId id : ids) loop.transport.Cancel(id);
    EXPECT_EQ(loop.transport.in_flight(), 0u);
  }
  RawHttpServer server(Echo);
  EXPECT_TRUE(loop.Get(server.url()).ok());
}

TEST(CurlTransport, ACallbackMayStartAndCancelOthers) {
  RawHttpServer server(Echo);
  Loop loop;
  bool second = false;
  HttpTransport::TransferId other = 0;
  auto count = [&](absl::StatusOr<HttpResponse>) {
    loop.transport.Cancel(other);
    loop.transport.Start({"GET", server.url()}, [&](absl::StatusOr<HttpResponse> answer) { second = answer.ok(); });
  };
  loop.transport.Start({"GET", server.url()}, count);
  other = loop.transport.Start({"GET", "nonsense"}, [](auto) { FAIL() << "cancelled"; });
  loop.transport.Cancel(other);
  loop.RunUntil([&] { return second; });
}

TEST(CurlTransport, GzipIsUnpacked) {
  const std::string text(100'000, 'z');
  RawHttpServer server([&](auto&) { return RawReply::Ok(Gzip(text), "Content-Encoding: gzip\r\n"); });
  Loop loop;
  EXPECT_EQ(loop.Get(server.url())->body, text);
}

TEST(CurlTransport, TheLimitHoldsForUnpackedBytes) {
  const std::string text(100'000, 'z');
  RawHttpServer server([&](auto&) { return RawReply::Ok(Gzip(text), "Content-Encoding: gzip\r\n"); });
  Loop loop;
  HttpRequest request{"GET", server.url()};
  request.max_response_bytes = text.size() - 1;
  EXPECT_EQ(loop.Do(request).status().code(), absl::StatusCode::kResourceExhausted);
  request.max_response_bytes = text.size();
  EXPECT_EQ(loop.Do(request)->body, text);
}

TEST(CurlTransport, EndlessHeadersEndTheTransfer) {
  const std::string line(8000, 'h');
  RawHttpServer server([&](auto&) {
    std::string all = "HTTP/1.1 200 OK\r\n";
    for (int i = 0; i < 10; ++i) absl::StrAppend(&all, "X-", i, ": ", line, "\r\n");
    return RawReply{all + "Content-Length: 0\r\n\r\n"};
  });
  Loop loop;
  EXPECT_EQ(loop.Get(server.url()).status().code(), absl::StatusCode::kResourceExhausted);
}

TEST(CurlTransport, AnInterimAnswerIsNotTheAnswer) {
  RawHttpServer server([](auto&) {
    return RawReply{"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 204 No Content\r\nX-A: 1\r\n\r\n"};
  });
  Loop loop;
  auto answer = loop.Get(server.url());
  ASSERT_TRUE(answer.ok());
  EXPECT_EQ(answer->status, 204);
  EXPECT_EQ(answer->Header("link"), "");
  EXPECT_EQ(answer->Header("x-a"), "1");
}

TEST(CurlTransport, ARedirectIsAnAnswerAndNotFollowed) {
  RawHttpServer server([](const RawRequest& request) {
    EXPECT_EQ(request.Line(), "GET /from HTTP/1.1");
    return RawReply{"HTTP/1.1 302 Found\r\nLocation: /to\r\nContent-Length: 0\r\n\r\n"};
  });
  Loop loop;
  auto answer = loop.Get(server.url() + "/from");
  ASSERT_TRUE(answer.ok());
  EXPECT_EQ(answer->status, 302);
  EXPECT_EQ(answer->Header("location"), "/to");
}

TEST(CurlTransport, AResetAndAShortAnswerAreUnavailable) {
  RawHttpServer reset([](auto&) { return RawReply{"", Then::kReset}; });
  RawHttpServer cut([](auto&) { return RawReply{"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf", Then::kClose}; });
  Loop loop;
  EXPECT_EQ(loop.Get(reset.url()).status().code(), absl::StatusCode::kUnavailable);
  EXPECT_EQ(loop.Get(cut.url()).status().code(), absl::StatusCode::kUnavailable);
}

TEST(CurlTransport, AnswersThatAreNotHttpAreInternal) {
  RawHttpServer server([](auto&) { return RawReply{"SSH-2.0-OpenSSH\r\n", Then::kClose}; });
  Loop loop;
  const absl::Status status = loop.Get(server.url()).status();
  EXPECT_EQ(status.code(), absl::StatusCode::kInternal) << status;
}

TEST(CurlTransport, NobodyListeningIsUnavailable) {
  std::string url;
  {
    RawHttpServer gone(Echo);
    url = gone.url();
  }
  Loop loop;
  EXPECT_EQ(loop.Get(url).status().code(), absl::StatusCode::kUnavailable);
}

TEST(CurlTransport, TheTimeoutHolds) {
  RawHttpServer server([](auto&) { return RawReply{"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nha", Then::kHang}; });
  Loop loop;
  HttpRequest request{"GET", server.url()};
  request.timeout = absl::Milliseconds(30);
  EXPECT_EQ(loop.Do(request).status().code(), absl::StatusCode::kDeadlineExceeded);
  EXPECT_EQ(loop.transport.in_flight(), 0u);
}

TEST(CurlTransport, CancelDropsTheCallbackAndClosesTheConnection) {
  std::atomic<bool> arrived{false};
  RawHttpServer server([&](auto&) {
    arrived = true;
    return RawReply{"", Then::kHang};
  });
  Loop loop;
  auto owned = std::make_shared<int>();
  std::weak_ptr<int> watch = owned;
  auto id = loop.transport.Start({"GET", server.url()}, [owned = std::move(owned)](auto) { FAIL(); });
  loop.RunUntil([&] { return arrived.load(); });
  loop.transport.Cancel(id);
  EXPECT_TRUE(watch.expired());
  EXPECT_EQ(loop.transport.in_flight(), 0u);
  loop.transport.Cancel(id);
  while (server.closed() == 0) std::this_thread::yield();
}

TEST(CurlTransport, AnIdOfThePastCancelsNothing) {
  RawHttpServer server(Echo);
  Loop loop;
  HttpTransport::TransferId past = loop.transport.Start({"GET", server.url()}, [](auto) {});
  loop.RunUntil([&] { return loop.transport.in_flight() == 0; });
  bool answered = false;
  loop.transport.Start({"GET", server.url()}, [&](auto) { answered = true; });
  loop.transport.Cancel(past);
  loop.transport.Cancel(0);
  loop.RunUntil([&] { return answered; });
}

TEST(CurlTransport, TransfersInFlightEndWithTheTransport) {
  RawHttpServer server([](auto&) { return RawReply{"", Then::kHang}; });
  auto loop = std::make_unique<Loop>();
  loop->transport.Start({"GET", server.url()}, [](auto) { FAIL(); });
  loop->transport.Poll();
  loop.reset();
}

TEST(CurlTransport, UnusableRequestsAreInvalid) {
  Loop loop;
  for (const char* url : {"", "ftp://127.0.0.1/", "file:///etc/passwd", "http://", "http://127.0.0.1/a\r\nx: y"}) {
    EXPECT_EQ(loop.Get(url).status().code(), absl::StatusCode::kInvalidArgument) << url;
  }
  HttpRequest smuggling{"GET", "http://127.0.0.1:1/", {{"x-a", "1\r\nx-b: 2"}}};
  EXPECT_EQ(loop.Do(smuggling).status().code(), absl::StatusCode::kInvalidArgument);
}

TEST(CurlTransport, TlsIsVerified) {
  const auto certificate = MakeCertificate();
  RawHttpServer server(Echo, certificate.certificate_file, certificate.key_file);
  Loop trusting({certificate.certificate_file});
  auto answer = trusting.Get(server.url() + "/tls");
  ASSERT_TRUE(answer.ok()) << answer.status();
  EXPECT_EQ(answer->body.find("GET /tls HTTP/1.1"), 0u);
  Loop strict;
  const absl::Status refused = strict.Get(server.url()).status();
  EXPECT_EQ(refused.code(), absl::StatusCode::kUnavailable);
  EXPECT_EQ(refused.message(), "the server's TLS certificate could not be verified");
}

TEST(CurlTransport, Http2RequestsShareOneConnection) {
  const auto certificate = MakeCertificate();
  testing::Http2Server server(certificate.certificate_file, certificate.key_file, /*batch=*/20);
  Loop loop({certificate.certificate_file});
  int done = 0;
  for (int i = 0; i < 20; ++i) {
    loop.transport.Start({"GET", server.url()}, [&](absl::StatusOr<HttpResponse> answer) {
      ASSERT_TRUE(answer.ok()) << answer.status();
      EXPECT_EQ(answer->status, 200);
      EXPECT_EQ(answer->body, "h2");
      ++done;
    });
  }
  loop.RunUntil([&] { return done == 20; });
  EXPECT_EQ(server.connections(), 1);
}

TEST(CurlTransport, Http2IsNotOfferedWhereItIsSwitchedOff) {
  const auto certificate = MakeCertificate();
  testing::Http2Server server(certificate.certificate_file, certificate.key_file, /*batch=*/1);
  CurlOptions options{certificate.certificate_file};
  options.http2 = false;
  Loop loop(options);
  EXPECT_EQ(loop.Get(server.url()).status().message(), "the TLS connection could not be made");
}

TEST(CurlTransport, TheTimeoutHoldsAlsoForTransfersThatWaitForAConnectionToShare) {
  RawHttpServer mute([](auto&) { return RawReply{"", Then::kHang}; });  // never answers the TLS handshake
  const std::string url = "https" + mute.url().substr(4);
  Loop loop;
  int late = 0;
  for (int i = 0; i < 3; ++i) {
    HttpRequest request{"GET", url};
    request.timeout = absl::Milliseconds(30);
    loop.transport.Start(request, [&](absl::StatusOr<HttpResponse> answer) {
      EXPECT_EQ(answer.status().code(), absl::StatusCode::kDeadlineExceeded);
      ++late;
    });
  }
  loop.RunUntil([&] { return late == 3; });
}

TEST(CurlTransport, TheProxyOfTheEnvironmentIsUsed) {
  RawHttpServer proxy([](const RawRequest& request) { return RawReply::Ok(request.Line()); });
  setenv("http_proxy", proxy.url().c_str(), 1);
  Loop loop;
  auto answer = loop.Get("http://composio.invalid/path");
  unsetenv("http_proxy");
  ASSERT_TRUE(answer.ok()) << answer.status();
  EXPECT_EQ(answer->body, "GET http://composio.invalid/path HTTP/1.1");
}

TEST(CurlTransport, NoProxyIsUsedForThisMachineNorForListedHosts) {
  RawHttpServer proxy([](const RawRequest&) { return RawReply::Ok("from the proxy"); });
  RawHttpServer server([](const RawRequest&) { return RawReply::Ok("from the server"); });
  setenv("http_proxy", proxy.url().c_str(), 1);
  setenv("no_proxy", "listed.invalid", 1);
  Loop loop;
  const auto here = loop.Get(server.url());
  const auto listed = loop.Get("http://listed.invalid/");
  const auto other = loop.Get("http://other.invalid/");
  unsetenv("http_proxy");
  unsetenv("no_proxy");
  EXPECT_EQ(here->body, "from the server");
  EXPECT_EQ(listed.status().message(), "the host name could not be resolved");
  EXPECT_EQ(other->body, "from the proxy");
}

TEST(CurlTransport, AnIdleTransportIsNotBusy) {
  RawHttpServer server(Echo);
  Loop loop;
  EXPECT_FALSE(loop.transport.busy());
  ASSERT_TRUE(loop.Get(server.url()).ok());
  loop.RunUntil([&] { return !loop.transport.busy(); });
}

// Gives its bytes in pieces, and says "not now" before each.
class Pieces final : public BodySource {
 public:
  Pieces(std::string bytes, size_t piece) : bytes_(std::move(bytes)), piece_(piece) {}
  uint64_t size() const override { return bytes_.size(); }
  absl::optional<size_t> Read(char* to, size_t size) override {
    if (fails_at > 0 && at_ >= fails_at) return absl::nullopt;
    if (std::exchange(ready, false)) {
      const size_t count = std::min({size, piece_, bytes_.size() - at_});
      bytes_.copy(to, count, at_);
      at_ += count;
      return count;
    }
    waits = true;
    return 0;
  }
  void Rewind(uint64_t offset) override { at_ = offset; }

  bool ready = false, waits = false;
  size_t fails_at = 0;

 private:
  const std::string bytes_;
  const size_t piece_;
  size_t at_ = 0;
};

// Takes `room` bytes, then no more until there is room again.
class Bucket final : public BodySink {
 public:
  void OnHead(const HttpResponse& head) override { status = head.status; }
  bool OnData(absl::string_view data) override {
    EXPECT_NE(status, 0) << "the head comes first";
    if (bytes.size() + data.size() > room) return stuck = true, false;
    bytes.append(data.data(), data.size());
    return true;
  }

  int status = 0;
  size_t room = 0;
  bool stuck = false;
  std::string bytes;
};

TEST(CurlTransport, ABodyMayComeInPiecesWheneverTheyAreThere) {
  const std::string body(200'000, 'b');
  RawHttpServer server([&](const RawRequest& request) {
    if (request.Line() != "PUT /file HTTP/1.1") return Echo(request);
    EXPECT_EQ(request.Header("content-length"), "200000");
    EXPECT_EQ(request.Header("expect"), "");
    return RawReply::Ok(request.body == body ? "same" : "other");
  });
  Loop loop;
  auto source = std::make_shared<Pieces>(body, 9'000);
  HttpRequest put{"PUT", server.url() + "/file", {{"content-type", "text/plain"}}};
  put.source = source;
  absl::optional<absl::StatusOr<HttpResponse>> answer;
  const auto id = loop.transport.Start(put, [&](absl::StatusOr<HttpResponse> a) { answer = std::move(a); });
  while (!answer) {
    loop.RunUntil([&] { return source->waits || answer; });
    source->waits = false;
    source->ready = true;
    loop.transport.Resume(id);
  }
  ASSERT_TRUE(answer->ok()) << answer->status();
  EXPECT_EQ((*answer)->body, "same");
  auto get = loop.Get(server.url() + "/file");
  ASSERT_TRUE(get.ok()) << get.status();
  EXPECT_EQ(get->body.find("GET /file HTTP/1.1\r\n"), 0u) << "the next request has no body";
  EXPECT_EQ(get->body.find("ontent-"), std::string::npos);
}

TEST(CurlTransport, ABodyThatCannotBeReadEndsTheTransfer) {
  RawHttpServer server(Echo);
  Loop loop;
  auto source = std::make_shared<Pieces>(std::string(1'000, 'b'), 500);
  source->ready = true;
  source->fails_at = 500;
  HttpRequest put{"PUT", server.url()};
  put.source = source;
  EXPECT_TRUE(absl::IsAborted(loop.Do(put).status()));
}

TEST(CurlTransport, ASinkThatIsFullStopsTheTransferUntilItIsResumed) {
  const std::string body(3'000'000, 's');
  RawHttpServer server([&](const RawRequest& request) {
    EXPECT_EQ(request.Header("accept-encoding"), "") << "the bytes as they lie there";
    return RawReply::Ok(body);
  });
  Loop loop;
  auto sink = std::make_shared<Bucket>();
  sink->room = 100'000;
  HttpRequest get{"GET", server.url()};
  get.sink = sink;
  absl::optional<absl::StatusOr<HttpResponse>> answer;
  const auto id = loop.transport.Start(get, [&](absl::StatusOr<HttpResponse> a) { answer = std::move(a); });
  loop.RunUntil([&] { return sink->stuck; });
  EXPECT_LE(sink->bytes.size(), 100'000u);
  sink->room = body.size();
  loop.transport.Resume(id);
  loop.RunUntil([&] { return answer.has_value(); });
  ASSERT_TRUE(answer->ok()) << answer->status();
  EXPECT_EQ((*answer)->body, "");
  EXPECT_TRUE(sink->bytes == body);
}

TEST(CurlTransport, ATransferThatWaitsForItsSinkIsCancelledAndEndsInTime) {
  RawHttpServer server([&](const RawRequest&) { return RawReply::Ok(std::string(1'000'000, 's')); });
  Loop loop;
  auto sink = std::make_shared<Bucket>();
  HttpRequest get{"GET", server.url()};
  get.sink = sink;
  get.timeout = absl::Milliseconds(300);
  EXPECT_TRUE(absl::IsDeadlineExceeded(loop.Do(get).status()));
  const auto id = loop.transport.Start(get, [](absl::StatusOr<HttpResponse>) { FAIL() << "cancelled"; });
  sink->stuck = false;
  loop.RunUntil([&] { return sink->stuck; });
  loop.transport.Cancel(id);
  loop.transport.Resume(id);
  EXPECT_EQ(loop.transport.in_flight(), 0u);
}

TEST(CurlTransport, PublicOnlyRefusesThisMachineAlsoOverAConnectionThatIsOpen) {
  RawHttpServer server(Echo);
  Loop loop;
  ASSERT_TRUE(loop.Get(server.url()).ok());
  for (std::string url : {server.url(), absl::StrCat("http://localhost:", server.port(), "/")}) {
    HttpRequest get{"GET", url};
    get.public_only = true;
    auto answer = loop.Do(get);
    EXPECT_TRUE(absl::IsPermissionDenied(answer.status())) << answer.status();
  }
  EXPECT_EQ(server.connections(), 1);
  EXPECT_TRUE(loop.Get(server.url()).ok()) << "others may";
}

}  // namespace
}  // namespace composio::http_client
