// SPDX-License-Identifier: Apache-2.0
#include "service/io/listener.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "service/base/error.h"

namespace composio::io {
namespace {

using ::testing::HasSubstr;

TEST(SplitHostPort, TakesNamesAddressesAndBrackets) {
  std::string host;
  int port = 0;
  EXPECT_TRUE(SplitHostPort("127.0.0.1:50051", &host, &port));
  EXPECT_EQ(host, "127.0.0.1");
  EXPECT_EQ(port, 50051);
  EXPECT_TRUE(SplitHostPort("[::1]:0", &host, &port));
  EXPECT_EQ(host, "::1");
  EXPECT_TRUE(SplitHostPort("localhost:65535", &host, &port));
  EXPECT_TRUE(SplitHostPort(":80", &host, &port));
  EXPECT_EQ(host, "");
}

TEST(SplitHostPort, RefusesWhatIsNoAddress) {
  std::string host;
  int port = 0;
  for (const char* bad :
       {"", "localhost", "1.2.3.4:", "1.2.3.4:65536", "1.2.3.4:-1", "1.2.3.4:http", "::1:80", "[::1:80"}) {
    EXPECT_FALSE(SplitHostPort(bad, &host, &port)) << bad;
  }
}

TEST(Listener, SyntaxErrorNamesTheAddress) {
  IoThread io;
  const auto listener = Listener::Open(io, {"nonsense", "", [](int) {}});
  EXPECT_EQ(listener.status().code(), absl::StatusCode::kInvalidArgument);
  EXPECT_THAT(std::string(listener.status().message()), HasSubstr("\"nonsense\" is not host:port"));
}

TEST(Listener, AddressInUseSaysWhichSettingChangesIt) {
  IoThread io;
  auto first = Listener::Open(io, {"127.0.0.1:0", "", [](int) {}});
  ASSERT_TRUE(first.ok());
  EXPECT_EQ((*first)->address(), "127.0.0.1:" + std::to_string((*first)->port()));
  const auto second = Listener::Open(io, {(*first)->address(), "--address", [](int) {}});
  EXPECT_EQ(base::ReasonOf(second.status()), base::ErrorReason::ERROR_REASON_ADDRESS_UNAVAILABLE);
  EXPECT_THAT(std::string(second.status().message()), HasSubstr("or set another address with --address"));
  (*first)->Close();
  EXPECT_TRUE(Listener::Open(io, {(*first)->address(), "", [](int) {}}).ok());
}

TEST(Listener, AddressOfAnotherMachineIsRefused) {
  IoThread io;
  const auto listener = Listener::Open(io, {"192.0.2.1:0", "", [](int) {}});
  EXPECT_EQ(listener.status().code(), absl::StatusCode::kUnavailable);
  EXPECT_THAT(std::string(listener.status().message()), HasSubstr("no interface of this machine"));
}

}  // namespace
}  // namespace composio::io
