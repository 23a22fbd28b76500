// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/credentials.h"

#include <gtest/gtest.h>

#include "service/base/error.h"

namespace composio::upstream {
namespace {

namespace v1 = gateway::v1;

TEST(Credentials, EachKindHasItsHeader) {
  const Credentials keys{"ak_1", "uak_2", "oak_3"};
  EXPECT_EQ(HeaderFor(keys, v1::UPSTREAM_CREDENTIAL_UNSPECIFIED)->name, "x-api-key");
  EXPECT_EQ(HeaderFor(keys, v1::UPSTREAM_CREDENTIAL_PROJECT)->value, "ak_1");
  EXPECT_EQ(HeaderFor(keys, v1::UPSTREAM_CREDENTIAL_USER)->name, "x-user-api-key");
  EXPECT_EQ(HeaderFor(keys, v1::UPSTREAM_CREDENTIAL_USER)->value, "uak_2");
  EXPECT_EQ(HeaderFor(keys, v1::UPSTREAM_CREDENTIAL_ORG)->name, "x-org-api-key");
  EXPECT_EQ(HeaderFor(keys, v1::UPSTREAM_CREDENTIAL_ORG)->value, "oak_3");
  EXPECT_TRUE(HeaderFor(keys, v1::UPSTREAM_CREDENTIAL_NONE)->name.empty());
}

TEST(Credentials, AMissingKeyNamesItsVariable) {
  const std::pair<v1::UpstreamCredential, const char*> cases[] = {
      {v1::UPSTREAM_CREDENTIAL_PROJECT, "COMPOSIO_API_KEY"},
      {v1::UPSTREAM_CREDENTIAL_USER, "COMPOSIO_USER_API_KEY"},
      {v1::UPSTREAM_CREDENTIAL_ORG, "COMPOSIO_ORG_API_KEY"},
  };
  for (const auto& [kind, variable] : cases) {
    const absl::Status status = HeaderFor({}, kind).status();
    EXPECT_EQ(status.code(), absl::StatusCode::kFailedPrecondition);
    EXPECT_EQ(base::ReasonOf(status), v1::ERROR_REASON_CREDENTIAL_MISSING);
    EXPECT_NE(std::string(status.message()).find(std::string("set ") + variable + " in"), std::string::npos) << status;
  }
}

TEST(Credentials, AKeyWithALineBreakIsRefusedAtStart) {
  EXPECT_TRUE(ValidateCredentials({"ak_1", "", ""}).ok());
  const absl::Status status = ValidateCredentials({"ak_1", "uak_2\n", ""});
  EXPECT_NE(std::string(status.message()).find("COMPOSIO_USER_API_KEY"), std::string::npos);
  EXPECT_EQ(std::string(status.message()).find("uak_2"), std::string::npos);
}

TEST(Credentials, KeysAreMasked) {
  std::string text = "bad ak_secret, ak_secret";
  MaskCredentials({"ak_secret", "", ""}, text);
  EXPECT_EQ(text, "bad ***, ***");
}

}  // namespace
}  // namespace composio::upstream
