// SPDX-License-Identifier: Apache-2.0
#include "sandbox/control/link_page.h"

#include <gtest/gtest.h>

#include "absl/strings/match.h"
#include "sandbox/catalogue/embedded_catalogue.h"
#include "tests/fakes/manual_clock.h"
#include "tests/fakes/seeded_random.h"

namespace composio::sandbox {
namespace {

class LinkPageTest : public ::testing::Test {
 protected:
  // An account that waits for its user.
  Connection& Waiting(const std::string& token, const std::string& callback_url = "") {
    Connection& connection =
        world_.AddConnection(world_.AddAuthConfig("github", "OAUTH2", true), "new-user", "INITIATED");
    connection.link_token = token;
    connection.link_expires = world_.Now() + absl::Minutes(10);
    connection.callback_url = callback_url;
    return connection;
  }

  const Catalogue catalogue_ = *Catalogue::Load(EmbeddedCatalogue());
  fakes::ManualClock clock_;
  fakes::SeededRandom random_{7};
  World world_{catalogue_, clock_, random_, false};
};

TEST_F(LinkPageTest, ActivatesTheAccountAndSaysSo) {
  Connection& connection = Waiting("token");
  connection.status_reason = "waits";
  clock_.Advance(absl::Seconds(5));
  const ApiAnswer answer = FollowLink(world_, "token");
  EXPECT_EQ(answer.status, 200);
  EXPECT_TRUE(absl::StrContains(answer.html, "The account is connected"));
  EXPECT_EQ(connection.status, "ACTIVE");
  EXPECT_TRUE(connection.status_reason.is_null());
  EXPECT_EQ(connection.updated, clock_.Now());
}

TEST_F(LinkPageTest, RedirectsToTheCallersPageWithItsQuery) {
  const std::string id = Waiting("one", "https://app.example/done").id;
  ApiAnswer answer = FollowLink(world_, "one");
  EXPECT_EQ(answer.status, 302);
  ASSERT_EQ(answer.headers.size(), 1u);
  EXPECT_EQ(answer.headers[0].second,
            "https://app.example/done?status=success&connectedAccountId=" + id + "&appName=github");
  Waiting("two", "https://app.example/done?state=7");
  answer = FollowLink(world_, "two");
  EXPECT_TRUE(absl::StartsWith(answer.headers[0].second, "https://app.example/done?state=7&status=success&"));
}

TEST_F(LinkPageTest, WorksOnce) {
  Waiting("token");
  EXPECT_EQ(FollowLink(world_, "token").status, 200);
  EXPECT_EQ(FollowLink(world_, "token").status, 404);
}

TEST_F(LinkPageTest, AnUnknownLinkIs404AndNoTokenFindsNoAccount) {
  EXPECT_EQ(FollowLink(world_, "unknown").status, 404);
  EXPECT_EQ(FollowLink(world_, "").status, 404);
}

TEST_F(LinkPageTest, AnExpiredLinkIs410AndChangesNothing) {
  const Connection& connection = Waiting("token");
  clock_.Advance(absl::Minutes(10));
  EXPECT_EQ(FollowLink(world_, "token").status, 410);
  EXPECT_EQ(connection.status, "INITIATED");
}

}  // namespace
}  // namespace composio::sandbox
