// SPDX-License-Identifier: Apache-2.0
#include "service/http_server/http_server.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <thread>

#include "absl/strings/str_cat.h"
#include "service/base/error.h"
#include "tests/testing/raw_client.h"

namespace composio::http_server {
namespace {

using testing::BodyOf;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::RawClient;
using ::testing::StartsWith;
using testing::StatusOf;

std::string Post(absl::string_view path, absl::string_view body, absl::string_view headers = "") {
  return absl::StrCat("POST ", path, " HTTP/1.1\r\nHost: x\r\nContent-Length: ", body.size(), "\r\n", headers, "\r\n",
                      body);
}

// Routes: GET /hello; POST /echo (answers at once, up to 1000 bytes); POST /upload (up to 1 GiB); POST /later (answers
// when the test says so); any method below /tree/; GET /big; GET /reset; GET /detach (goes on in another
// protocol); GET /dropped (never answered); /hook on the
// webhook surface only.
class HttpServerTest : public ::testing::Test {
 protected:
  void Start(HttpServerOptions options = {}, Surfaces surfaces = kAllSurfaces) {
    options.sweep_interval = absl::Milliseconds(5);
    options.linger_timeout = absl::Seconds(1);
    server_.emplace(io_, Routes(), options);
    auto port = server_->Listen("127.0.0.1:0", surfaces);
    ASSERT_TRUE(port.ok()) << port.status();
    port_ = *port;
  }

  ~HttpServerTest() override {
    io_.RunAndWait([this] { later_.clear(); });
    if (server_) server_->Close();
  }

  RouteTable Routes() {
    RouteTable routes;
    routes.Add({"/hello", false, {"GET"}, 1000, kStatusSurface, [](auto exchange) {
                  exchange->Respond(HttpResponse::Text(200, absl::StrCat("hello ", exchange->query())));
                }});
    routes.Add({"/echo", false, {"POST"}, 1000, kRestSurface, [](auto exchange) {
                  std::string body(exchange->body());
                  exchange->Respond(HttpResponse::Text(200, std::move(body)));
                }});
    routes.Add({"/upload", false, {"POST"}, 1 << 30, kRestSurface, [](auto exchange) {}});
    routes.Add({"/later", false, {"POST"}, 1000, kRestSurface, [this](auto exchange) {
                  later_.push_back(std::move(exchange));
                  ++waiting_;
                }});
    routes.Add({"/tree/", true, {}, 1000, kRestSurface, [](auto exchange) {
                  exchange->Respond(HttpResponse::Text(
                      200, absl::StrCat(exchange->method(), " ", exchange->path(), " ", exchange->Header("x-thing"))));
                }});
    routes.Add({"/big", false, {"GET"}, 1000, kRestSurface, [](auto exchange) {
                  exchange->Respond(HttpResponse::Text(200, std::string(8 << 20, 'b')));
                }});
    routes.Add({"/reset", false, {"GET"}, 1000, kRestSurface, [](auto exchange) { exchange->Reset(); }});
    routes.Add({"/detach", false, {"GET"}, 1000, kRestSurface, [](auto exchange) {
                  const int fd = exchange->Detach();
                  if (fd < 0) return exchange->Respond(HttpResponse::Text(409, "not now"));
                  EXPECT_EQ(send(fd, "other protocol", 14, MSG_NOSIGNAL), 14);
                  close(fd);
                }});
    routes.Add({"/dropped", false, {"GET"}, 1000, kRestSurface, [](auto exchange) {}});
    routes.Add({"/hook", false, {"POST"}, 1000, kWebhookSurface, [](auto exchange) {
                  exchange->Respond(HttpResponse::Json(200, "{}"));
                }});
    return routes;
  }

  // Waits until `n` requests to /later have arrived.
  void AwaitLater(int n) {
    while (waiting_ < n) std::this_thread::yield();
  }
  void AnswerLater() {
    io_.RunAndWait([this] {
      for (auto& exchange : std::exchange(later_, {})) {
        std::string body(exchange->body());
        exchange->Respond(HttpResponse::Text(200, std::move(body)));
      }
    });
  }

  io::IoThread io_;
  absl::optional<HttpServer> server_;
  int port_ = 0;
  std::vector<std::unique_ptr<HttpExchange>> later_;  // io thread
  std::atomic<int> waiting_{0};
};

TEST_F(HttpServerTest, AnswersWithLengthDateAndKeepsTheConnection) {
  Start();
  RawClient client(port_);
  for (int i = 0; i < 3; ++i) {
    client.Send("GET /hello?a=1 HTTP/1.1\r\nHost: x\r\n\r\n");
    const std::string response = client.ReadResponse();
    EXPECT_THAT(response, StartsWith("HTTP/1.1 200 OK\r\nDate: "));
    EXPECT_THAT(response, HasSubstr("Content-Length: 9\r\n"));
    EXPECT_EQ(BodyOf(response), "hello a=1");
  }
}

TEST_F(HttpServerTest, PipelinedRequestsAreAnsweredInOrderWithoutRecursion) {
  Start();
  RawClient client(port_);
  std::string requests;
  constexpr int kRequests = 20000;
  for (int i = 0; i < kRequests; ++i) requests += Post("/echo", absl::StrCat("n", i));
  std::thread sender([&] { client.Send(requests); });
  for (int i = 0; i < kRequests; ++i) ASSERT_EQ(BodyOf(client.ReadResponse()), absl::StrCat("n", i));
  sender.join();
}

TEST_F(HttpServerTest, PipelinedRequestWaitsForTheAnswerOfTheOneBefore) {
  Start();
  RawClient client(port_);
  client.Send(Post("/later", "first") + Post("/echo", "second"));
  AwaitLater(1);
  AnswerLater();
  EXPECT_EQ(BodyOf(client.ReadResponse()), "first");
  EXPECT_EQ(BodyOf(client.ReadResponse()), "second");
}

TEST_F(HttpServerTest, RequestInSingleBytesIsUnderstood) {
  Start();
  RawClient client(port_);
  client.SendByteByByte(Post("/echo", "drop by drop"));
  EXPECT_EQ(BodyOf(client.ReadResponse()), "drop by drop");
}

TEST_F(HttpServerTest, ChunkedBodyIsPutTogether) {
  Start();
  RawClient client(port_);
  client.Send("POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
  EXPECT_EQ(BodyOf(client.ReadResponse()), "abcde");
}

TEST_F(HttpServerTest, PrefixRouteTakesAnyMethodAndShowsTheRequest) {
  Start();
  RawClient client(port_);
  client.Send("PATCH /tree/a%20b?q HTTP/1.1\r\nHost: x\r\nX-Thing: v\r\n\r\n");
  EXPECT_EQ(BodyOf(client.ReadResponse()), "PATCH /tree/a%20b v");
}

TEST_F(HttpServerTest, AbsoluteTargetIsServedByItsPath) {
  Start();
  RawClient client(port_);
  client.Send("GET http://gateway.test/hello?z HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(BodyOf(client.ReadResponse()), "hello z");
}

TEST_F(HttpServerTest, HeadHasTheLengthAndNoBody) {
  Start();
  RawClient client(port_);
  client.Send("HEAD /hello HTTP/1.1\r\nHost: x\r\n\r\nGET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
  const std::string head = client.ReadResponse(/*head_only=*/true);
  EXPECT_THAT(head, HasSubstr("Content-Length: 6\r\n"));
  EXPECT_THAT(head, EndsWith("\r\n\r\n"));
  EXPECT_EQ(BodyOf(client.ReadResponse()), "hello ");
}

TEST_F(HttpServerTest, UnknownPathIs404InJson) {
  Start();
  RawClient client(port_);
  client.Send("GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n");
  const std::string response = client.ReadResponse();
  EXPECT_EQ(StatusOf(response), 404);
  EXPECT_THAT(response, HasSubstr("application/json"));
  EXPECT_THAT(BodyOf(response), HasSubstr("\"reason\":\"RESOURCE_NOT_FOUND\""));
  client.Send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(StatusOf(client.ReadResponse()), 200);
}

TEST_F(HttpServerTest, WrongMethodIs405WithAllow) {
  Start();
  RawClient client(port_);
  client.Send("DELETE /hello HTTP/1.1\r\nHost: x\r\n\r\nGET /echo HTTP/1.1\r\nHost: x\r\n\r\n");
  std::string response = client.ReadResponse();
  EXPECT_EQ(StatusOf(response), 405);
  EXPECT_THAT(response, HasSubstr("Allow: GET, HEAD\r\n"));
  response = client.ReadResponse();
  EXPECT_EQ(StatusOf(response), 405);
  EXPECT_THAT(response, HasSubstr("Allow: POST\r\n"));
}

TEST_F(HttpServerTest, OtherSurfacesDoNotExistOnAListener) {
  Start({}, kWebhookSurface);
  RawClient client(port_);
  client.Send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n" + Post("/hook", "{}"));
  EXPECT_EQ(StatusOf(client.ReadResponse()), 404);
  EXPECT_EQ(StatusOf(client.ReadResponse()), 200);
}

TEST_F(HttpServerTest, DeclaredOversizedBodyIs413BeforeItArrives) {
  Start();
  RawClient client(port_);
  client.Send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1001\r\n\r\n");
  const std::string response = client.ReadToEnd();
  EXPECT_EQ(StatusOf(response), 413);
  EXPECT_THAT(response, HasSubstr("Connection: close\r\n"));
}

TEST_F(HttpServerTest, OversizedBodyGets413AlthoughItIsSentWhole) {
  Start();
  RawClient client(port_);
  client.Send(Post("/echo", std::string(1 << 20, 'x')));
  EXPECT_EQ(StatusOf(client.ReadResponse()), 413);
  client.ShutdownSend();
  EXPECT_TRUE(client.EndedByServer());
  EXPECT_FALSE(client.reset());
}

TEST_F(HttpServerTest, ChunksThatAddUpToTooMuchAre413) {
  Start();
  RawClient client(port_);
  const std::string chunk = absl::StrCat("258\r\n", std::string(600, 'c'), "\r\n");
  client.Send("POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk + chunk + "0\r\n\r\n");
  EXPECT_EQ(StatusOf(client.ReadToEnd()), 413);
}

TEST_F(HttpServerTest, BodyOfExactlyTheLimitIsTaken) {
  Start();
  RawClient client(port_);
  client.Send(Post("/echo", std::string(1000, 'x')));
  EXPECT_EQ(StatusOf(client.ReadResponse()), 200);
}

TEST_F(HttpServerTest, OversizedHeadersAre431) {
  Start();
  RawClient client(port_);
  client.Send(absl::StrCat("GET /hello HTTP/1.1\r\nX: ", std::string(20000, 'h'), "\r\n\r\n"));
  EXPECT_EQ(StatusOf(client.ReadToEnd()), 431);
}

TEST_F(HttpServerTest, EndlessHeadersAreCut) {
  Start();
  RawClient client(port_);
  client.Send("GET /hello HTTP/1.1\r\n");
  const std::string header = absl::StrCat("X: ", std::string(100, 'h'), "\r\n");
  while (client.Send(header)) {
  }
  RawClient next(port_);
  next.Send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(StatusOf(next.ReadResponse()), 200);
}

TEST_F(HttpServerTest, GarbageIs400AndTheEnd) {
  Start();
  for (const char* garbage :
       {"\x16\x03\x01\x02\r\n\r\n", "GET\r\n\r\n", "GET /hello HTTP/9.9\r\n\r\n", "GET /hello\r\n\r\n",
        "GET /hello HTTP/1.1\r\nno colon\r\n\r\n", "POST /echo HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        "POST /echo HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
        "POST /echo HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST /echo HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"}) {
    RawClient client(port_);
    client.Send(garbage);
    EXPECT_EQ(StatusOf(client.ReadToEnd()), 400) << garbage;
  }
}

TEST_F(HttpServerTest, ExpectationIsMetBeforeTheBodyIsSent) {
  Start();
  RawClient client(port_);
  client.Send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
  EXPECT_EQ(client.ReadResponse(), "HTTP/1.1 100 Continue\r\n\r\n");
  client.Send("ok");
  EXPECT_EQ(BodyOf(client.ReadResponse()), "ok");
}

TEST_F(HttpServerTest, ExpectationOfAnOversizedBodyGets413AtOnce) {
  Start();
  RawClient client(port_);
  client.Send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\nExpect: 100-continue\r\n\r\n");
  EXPECT_EQ(StatusOf(client.ReadResponse()), 413);
}

TEST_F(HttpServerTest, UnknownExpectationIs417) {
  Start();
  RawClient client(port_);
  client.Send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: miracles\r\n\r\n");
  EXPECT_EQ(StatusOf(client.ReadResponse()), 417);
}

TEST_F(HttpServerTest, ConnectionCloseIsHonoured) {
  Start();
  RawClient client(port_);
  client.Send("GET /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  const std::string response = client.ReadToEnd();
  EXPECT_THAT(response, HasSubstr("Connection: close\r\n"));
  EXPECT_FALSE(client.reset());
}

TEST_F(HttpServerTest, Http10EndsAfterOneAnswerUnlessAskedToStay) {
  Start();
  RawClient once(port_);
  once.Send("GET /hello HTTP/1.0\r\n\r\n");
  EXPECT_EQ(StatusOf(once.ReadToEnd()), 200);
  RawClient stays(port_);
  for (int i = 0; i < 2; ++i) {
    stays.Send("GET /hello HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    EXPECT_THAT(stays.ReadResponse(), HasSubstr("Connection: keep-alive\r\n"));
  }
}

TEST_F(HttpServerTest, HalfClosedClientStillGetsItsAnswers) {
  Start();
  RawClient client(port_);
  client.Send(Post("/later", "one") + Post("/echo", "two"));
  client.ShutdownSend();
  AwaitLater(1);
  AnswerLater();
  EXPECT_EQ(BodyOf(client.ReadResponse()), "one");
  EXPECT_EQ(BodyOf(client.ReadResponse()), "two");
  EXPECT_TRUE(client.EndedByServer());
}

TEST_F(HttpServerTest, HalfARequestAndTheEndIsForgotten) {
  Start();
  RawClient client(port_);
  client.Send("POST /echo HTTP/1.1\r\nContent-Length: 10\r\n\r\nhalf");
  client.ShutdownSend();
  EXPECT_EQ(client.ReadToEnd(), "");
}

TEST_F(HttpServerTest, SlowHeadersAre408) {
  HttpServerOptions options;
  options.request_timeout = absl::Milliseconds(50);
  Start(options);
  RawClient client(port_);
  client.Send("GET /hello HTTP/1.1\r\nX: ");
  EXPECT_EQ(StatusOf(client.ReadToEnd()), 408);
}

TEST_F(HttpServerTest, TricklingBytesDoNotExtendTheDeadline) {
  HttpServerOptions options;
  options.request_timeout = absl::Milliseconds(50);
  Start(options);
  RawClient client(port_);
  client.Send("POST /upload HTTP/1.1\r\nHost: x\r\nContent-Length: 100000000\r\n\r\n");
  std::thread trickle([&] {
    while (client.Send("x")) std::this_thread::yield();
  });
  EXPECT_THAT(client.ReadToEnd(), StartsWith("HTTP/1.1 408 "));
  trickle.join();
}

TEST_F(HttpServerTest, SilentAndIdleConnectionsAreEnded) {
  HttpServerOptions options;
  options.request_timeout = absl::Milliseconds(300);
  options.idle_timeout = absl::Milliseconds(300);
  Start(options);
  RawClient silent(port_), idle(port_);
  idle.Send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(StatusOf(idle.ReadResponse()), 200);
  EXPECT_TRUE(silent.EndedByServer());
  EXPECT_TRUE(idle.EndedByServer());
}

TEST_F(HttpServerTest, RequestThatIsBeingHandledHasNoDeadline) {
  HttpServerOptions options;
  options.request_timeout = options.idle_timeout = absl::Milliseconds(300);
  Start(options);
  RawClient waiting(port_), silent(port_);
  waiting.Send(Post("/later", "patience"));
  AwaitLater(1);
  EXPECT_TRUE(silent.EndedByServer());
  AnswerLater();
  EXPECT_EQ(BodyOf(waiting.ReadResponse()), "patience");
}

TEST_F(HttpServerTest, ClientThatDoesNotTakeItsAnswerIsCut) {
  HttpServerOptions options;
  options.write_timeout = absl::Milliseconds(50);
  Start(options);
  RawClient client(port_);
  const int small = 4096;
  setsockopt(client.fd(), SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
  client.Send("GET /big HTTP/1.1\r\nHost: x\r\n\r\n");
  auto open = [this] {
    size_t count = 0;
    io_.RunAndWait([&] { count = server_->connections(); });
    return count;
  };
  while (open() == 0) std::this_thread::yield();
  while (open() > 0) std::this_thread::yield();
  EXPECT_LT(client.ReadToEnd().size(), 8u << 20);
  EXPECT_TRUE(client.reset());
}

TEST_F(HttpServerTest, LargeAnswerArrivesWhole) {
  Start();
  RawClient client(port_);
  client.Send("GET /big HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(BodyOf(client.ReadResponse()).size(), 8u << 20);
}

TEST_F(HttpServerTest, ConnectionsBeyondTheLimitGet503) {
  HttpServerOptions options;
  options.max_connections = 2;
  Start(options);
  RawClient one(port_), two(port_);
  for (RawClient* client : {&one, &two}) {
    client->Send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_EQ(StatusOf(client->ReadResponse()), 200);
  }
  RawClient three(port_);
  EXPECT_EQ(StatusOf(three.ReadToEnd()), 503);
  one.Send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(StatusOf(one.ReadResponse()), 200);
}

TEST_F(HttpServerTest, ExchangeThatIsLetGoIs500) {
  Start();
  RawClient client(port_);
  client.Send("GET /dropped HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(StatusOf(client.ReadResponse()), 500);
}

TEST_F(HttpServerTest, ResetIsATcpReset) {
  Start();
  RawClient client(port_);
  client.Send("GET /reset HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(client.ReadToEnd(), "");
  EXPECT_TRUE(client.reset());
}

TEST_F(HttpServerTest, ADetachedConnectionIsTheHandlers) {
  Start();
  RawClient client(port_);
  client.Send("GET /detach HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(client.ReadToEnd(), "other protocol");
  io_.RunAndWait([this] { EXPECT_EQ(server_->connections(), 0u); });
}

TEST_F(HttpServerTest, AConnectionWithMoreThanTheRequestIsNotDetached) {
  Start();
  RawClient client(port_);
  client.Send("GET /detach HTTP/1.1\r\nHost: x\r\n\r\ntoo early");
  EXPECT_EQ(StatusOf(client.ReadResponse()), 409);
}

TEST_F(HttpServerTest, CloseWaitsForOwedAnswersAndTakesNoNewConnections) {
  Start();
  RawClient busy(port_), idle(port_);
  idle.Send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(StatusOf(idle.ReadResponse()), 200);
  busy.Send(Post("/later", "owed"));
  AwaitLater(1);
  std::thread closer([this] { server_->Close(); });
  EXPECT_TRUE(idle.EndedByServer());
  RawClient late(port_);
  EXPECT_EQ(late.ReadToEnd(), "");
  AnswerLater();
  EXPECT_THAT(busy.ReadToEnd(), EndsWith("owed"));
  closer.join();
}

TEST_F(HttpServerTest, CloseCutsAfterItsTimeout) {
  HttpServerOptions options;
  options.close_timeout = absl::Milliseconds(20);
  Start(options);
  RawClient busy(port_);
  busy.Send(Post("/later", "never"));
  AwaitLater(1);
  server_->Close();
  EXPECT_EQ(busy.ReadToEnd(), "");
  AnswerLater();  // does nothing
}

TEST_F(HttpServerTest, PortInUseNamesTheAddressAndWhatToDo) {
  Start();
  auto second = server_->Listen(absl::StrCat("127.0.0.1:", port_));
  EXPECT_EQ(second.status().code(), absl::StatusCode::kUnavailable);
  EXPECT_EQ(base::ReasonOf(second.status()), base::ErrorReason::ERROR_REASON_ADDRESS_UNAVAILABLE);
  EXPECT_THAT(std::string(second.status().message()),
              HasSubstr(absl::StrCat("127.0.0.1:", port_, ": another program")));
}

}  // namespace
}  // namespace composio::http_server
