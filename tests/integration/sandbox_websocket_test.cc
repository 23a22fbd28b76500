// SPDX-License-Identifier: Apache-2.0
// The sandbox's realtime feed by the sandbox's embedding interface, over plain sockets.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <memory>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "sandbox/sandbox.h"
#include "sandbox/wire/json.h"
#include "tests/testing/raw_client.h"

namespace composio {
namespace {

using sandbox::Json;
using sandbox::ParseJson;
using sandbox::Sandbox;
using sandbox::SandboxOptions;
using ::testing::HasSubstr;
using testing::RawClient;

// A frame by a client, masked with zeros; `text` is short.
std::string Frame(char opcode, const std::string& text) {
  return absl::StrCat(std::string({static_cast<char>(0x80 | opcode), static_cast<char>(0x80 | text.size())}),
                      std::string(4, '\0'), text);
}

// Code 1000.
const std::string kClose = Frame(8, "\x03\xe8");

class SandboxWebsocketTest : public ::testing::Test {
 protected:
  SandboxWebsocketTest() {
    auto started = Sandbox::Start({});
    EXPECT_TRUE(started.ok()) << started.status();
    sandbox_ = *std::move(started);
    const std::string url = sandbox_->base_url();
    port_ = std::atoi(url.substr(url.rfind(':') + 1).c_str());
  }

  // The answer to a REST request of its own connection.
  Json Call(const std::string& method, const std::string& path, const std::string& body = "") {
    RawClient client(port_);
    client.Send(absl::StrCat(method, " ", path, " HTTP/1.1\r\nHost: x\r\nx-api-key: ak_1\r\nContent-Length: ",
                             body.size(), "\r\n\r\n", body));
    return ParseJson(testing::BodyOf(client.ReadResponse()));
  }

  // Asks for the websocket, and gets it.
  RawClient Connect() {
    const std::string key = Call("GET", "/api/v3/internal/sdk/realtime/credentials")["pusher_key"];
    RawClient client(port_);
    client.Send(absl::StrCat("GET /app/", key, "?protocol=7 HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\n",
                             "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n",
                             "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"));
    const std::string answer = client.ReadResponse();
    EXPECT_EQ(testing::StatusOf(answer), 101);
    EXPECT_THAT(answer, HasSubstr("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
    return client;
  }

  std::unique_ptr<Sandbox> sandbox_;
  int port_ = 0;
};

TEST_F(SandboxWebsocketTest, TheHttpPortTurnsIntoAWebsocket) {
  RawClient client = Connect();
  client.Send(kClose);
  EXPECT_THAT(client.ReadToEnd(), HasSubstr("pusher:connection_established"));
  EXPECT_FALSE(client.reset());
}

TEST_F(SandboxWebsocketTest, WhatIsSentByControlArrives) {
  RawClient client = Connect();
  while (Call("GET", "/_sandbox/realtime")["connections"].empty()) {
  }
  EXPECT_EQ(Call("POST", "/_sandbox/realtime", R"({"raw":"a word of its own"})")["connections"], 1);
  client.Send(kClose);
  EXPECT_THAT(client.ReadToEnd(), HasSubstr("a word of its own"));
}

TEST_F(SandboxWebsocketTest, StoppingCutsWhatIsOpen) {
  RawClient first = Connect(), second = Connect();
  while (Call("GET", "/_sandbox/realtime")["connections"].size() < 2) {
  }
  EXPECT_EQ(Call("POST", "/_sandbox/realtime", R"({"half_open":true})")["connections"], 2);
  RawClient third = Connect();
  sandbox_->Stop();
  for (RawClient* client : {&first, &second, &third}) {
    client->ReadToEnd();
    EXPECT_TRUE(client->EndedByServer());
  }
}

TEST_F(SandboxWebsocketTest, ARequestThatIsNoHandshakeIsRefused) {
  RawClient client(port_);
  client.Send("GET /app/x HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
  EXPECT_EQ(testing::StatusOf(client.ReadResponse()), 400);
  RawClient post(port_);
  post.Send("POST /app/x HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nContent-Length: 0\r\n\r\n");
  EXPECT_EQ(testing::StatusOf(post.ReadResponse()), 426);
}

TEST(SandboxTlsTest, FilesThatCannotBeUsedAreNamed) {
  SandboxOptions options;
  options.realtime_tls_address = "127.0.0.1:0";
  options.realtime_tls_certificate = "/nowhere/certificate.pem";
  const auto started = Sandbox::Start(options);
  EXPECT_EQ(started.status().code(), absl::StatusCode::kInvalidArgument);
  EXPECT_THAT(std::string(started.status().message()), HasSubstr("/nowhere/certificate.pem"));
}

}  // namespace
}  // namespace composio
