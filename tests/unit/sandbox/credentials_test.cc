// SPDX-License-Identifier: Apache-2.0
#include "sandbox/credentials.h"

#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <optional>
#include <string>

#include "tests/fakes/fake_exchange.h"

namespace composio::sandbox {
namespace {

using Headers = std::map<std::string, std::string>;

// The message of the refusal, "" for none.
std::string Refusal(Headers headers, Accepts accepts = Accepts::kProject) {
  fakes::FakeRequest request;
  request.headers = std::move(headers);
  const fakes::FakeExchange exchange(std::move(request), std::make_shared<fakes::ExchangeOutcome>());
  const std::optional<ApiAnswer> answer = RefuseCredentials(exchange, accepts, {"ak_revoked", "oak_revoked"});
  if (!answer) return "";
  EXPECT_EQ(answer->status, 401);
  EXPECT_EQ(answer->body["error"]["slug"], "HTTP_Unauthorized");
  EXPECT_NE(answer->body["error"]["suggested_fix"], "");
  return StringAt(answer->body["error"], "message");
}

TEST(CredentialsTest, AnyProjectKeyIsGood) {
  EXPECT_EQ(Refusal({{"x-api-key", "ak_sandbox"}}), "");
  EXPECT_EQ(Refusal({{"x-api-key", "anything"}}, Accepts::kProjectOrUser), "");
}

TEST(CredentialsTest, ARevokedKeyIsRefused) {
  EXPECT_NE(Refusal({{"x-api-key", "ak_revoked"}}), "");
  EXPECT_NE(Refusal({{"x-org-api-key", "oak_revoked"}}, Accepts::kOrganization), "");
}

TEST(CredentialsTest, NoneAndAnEmptyOneAreRefused) {
  EXPECT_NE(Refusal({}), "");
  EXPECT_NE(Refusal({{"x-api-key", ""}}), "");
  EXPECT_NE(Refusal({{"authorization", "Bearer ak_1"}}), "");
}

TEST(CredentialsTest, SomeOperationsTakeTheOrganisationsKeyAloneOrNone) {
  EXPECT_EQ(Refusal({{"x-org-api-key", "ok_1"}}, Accepts::kOrganization), "");
  EXPECT_NE(Refusal({{"x-api-key", "ak_1"}}, Accepts::kOrganization), "");
  EXPECT_NE(Refusal({}, Accepts::kOrganization), "");
  EXPECT_EQ(Refusal({}, Accepts::kNone), "");
}

TEST(CredentialsTest, TwoAreRefusedEvenIfBothAreGood) {
  EXPECT_NE(Refusal({{"x-api-key", "ak_1"}, {"x-user-api-key", "uak_1"}}, Accepts::kProjectOrUser), "");
  EXPECT_NE(Refusal({{"x-api-key", "ak_1"}, {"x-org-api-key", "ok_1"}}), "");
}

TEST(CredentialsTest, AUsersKeyAsProjectKeyIsRefusedWithoutRepeatingIt) {
  const std::string refusal = Refusal({{"x-api-key", "uak_secret"}});
  EXPECT_NE(refusal, "");
  EXPECT_EQ(refusal.find("secret"), std::string::npos);
}

TEST(CredentialsTest, AUsersKeyIsGoodWhereTheOperationTakesIt) {
  EXPECT_EQ(Refusal({{"x-user-api-key", "uak_1"}}, Accepts::kProjectOrUser), "");
  EXPECT_NE(Refusal({{"x-user-api-key", "uak_1"}}, Accepts::kProject), "");
}

TEST(CredentialsTest, AnOrganisationsKeyIsNotForTheseOperations) {
  EXPECT_NE(Refusal({{"x-org-api-key", "ok_1"}}, Accepts::kProjectOrUser), "");
}

}  // namespace
}  // namespace composio::sandbox
