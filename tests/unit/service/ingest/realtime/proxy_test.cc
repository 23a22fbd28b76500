// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/realtime/proxy.h"

#include <gtest/gtest.h>

#include <map>

namespace composio::ingest::realtime {
namespace {

absl::StatusOr<Proxy> For(const std::string& host, const std::map<std::string, std::string>& variables) {
  return ProxyFor(host, [&variables](const char* name) {
    const auto found = variables.find(name);
    return found == variables.end() ? std::string() : found->second;
  });
}

TEST(ProxyTest, WithoutAVariableThereIsNone) { EXPECT_EQ(For("ws.example", {})->host, ""); }

TEST(ProxyTest, EitherSpellingCountsTheLowerFirst) {
  EXPECT_EQ(For("ws.example", {{"HTTPS_PROXY", "http://upper:1"}})->host, "upper");
  EXPECT_EQ(For("ws.example", {{"HTTPS_PROXY", "http://upper:1"}, {"https_proxy", "http://lower:2"}})->host, "lower");
}

TEST(ProxyTest, AddressesAreReadInEveryForm) {
  struct Row {
    const char* text;
    const char* host;
    int port;
    const char* authorization;
  };
  for (const Row& row :
       {Row{"http://proxy.example:3128", "proxy.example", 3128, ""},
        Row{"proxy.example:3128/", "proxy.example", 3128, ""}, Row{"http://proxy.example", "proxy.example", 1080, ""},
        Row{"http://[::1]:8080", "::1", 8080, ""}, Row{"http://[fe80::1]", "fe80::1", 1080, ""},
        Row{"http://me:secret@proxy.example:1", "proxy.example", 1, "Basic bWU6c2VjcmV0"}}) {
    const auto proxy = For("ws.example", {{"https_proxy", row.text}});
    ASSERT_TRUE(proxy.ok()) << row.text;
    EXPECT_EQ(proxy->host, row.host) << row.text;
    EXPECT_EQ(proxy->port, row.port) << row.text;
    EXPECT_EQ(proxy->authorization, row.authorization) << row.text;
  }
}

TEST(ProxyTest, OtherKindsAreRefused) {
  for (const char* text : {"socks5://proxy:1", "https://proxy:1", "http://proxy:x", "http://proxy:0", "proxy:70000"}) {
    EXPECT_FALSE(For("ws.example", {{"https_proxy", text}}).ok()) << text;
  }
}

TEST(ProxyTest, ExceptionsCoverAHostAndTheDomainsBelowIt) {
  for (const char* except : {"*", "ws.example", "WS.Example", "other, ws.example", ".example", "example"}) {
    EXPECT_EQ(For("ws.example", {{"https_proxy", "proxy:1"}, {"no_proxy", except}})->host, "") << except;
    EXPECT_EQ(For("ws.example", {{"https_proxy", "proxy:1"}, {"NO_PROXY", except}})->host, "") << except;
  }
  for (const char* except : {"", ",", "s.example", "ws.example.org", "a.ws.example"}) {
    EXPECT_EQ(For("ws.example", {{"https_proxy", "proxy:1"}, {"no_proxy", except}})->host, "proxy") << except;
  }
}

}  // namespace
}  // namespace composio::ingest::realtime
