// SPDX-License-Identifier: Apache-2.0
#include "sandbox/webhook/signature.h"

#include <gtest/gtest.h>

namespace composio::sandbox {
namespace {

// Computed with Python's hmac.
TEST(WebhookSignatureTest, AgreesWithVectorsMadeElsewhere) {
  EXPECT_EQ(WebhookSignature("gateway-test-secret", "msg_00000000-0000-4000-8000-000000000002", 1768473001,
                             "{\"text\":\"h\xc3\xa9llo \xf0\x9f\x91\x8b\",\"n\":1.50}"),
            "v1,YyOIFcxdwly7+igeIU7sQMNFTMIny7alqR9NT7NtaGY=");
  EXPECT_EQ(WebhookSignature("whsec_Z2F0ZXdheS10ZXN0LXNlY3JldA==", "msg_00000000-0000-4000-8000-000000000003",
                             1768473002, "{\"a\":1}\n"),
            "v1,50lb0vCvXn91lNx3GSoC/1Zs1HnpI/lNuLeX6XYDcuM=");
}

}  // namespace
}  // namespace composio::sandbox
