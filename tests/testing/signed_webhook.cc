// SPDX-License-Identifier: Apache-2.0
#include "tests/testing/signed_webhook.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <ctime>

#include "absl/strings/str_cat.h"

namespace composio::testing {
namespace {

std::string Timestamp(const SignedWebhook& webhook) {
  return webhook.timestamp.empty() ? absl::StrCat(time(nullptr)) : webhook.timestamp;
}

std::string Sign(const SignedWebhook& webhook, const std::string& timestamp) {
  const std::string text = absl::StrCat(webhook.id, ".", timestamp, ".", webhook.body);
  unsigned char mac[32], encoded[48];
  unsigned int size = 0;
  HMAC(EVP_sha256(), webhook.secret.data(), static_cast<int>(webhook.secret.size()),
       reinterpret_cast<const unsigned char*>(text.data()), text.size(), mac, &size);
  EVP_EncodeBlock(encoded, mac, 32);
  return absl::StrCat("v1,", reinterpret_cast<const char*>(encoded));
}

}  // namespace

std::string SignedWebhook::Signature() const { return Sign(*this, Timestamp(*this)); }

std::string SignedWebhook::Request() const {
  const std::string at = Timestamp(*this);
  return absl::StrCat("POST ", path, " HTTP/1.1\r\nHost: gateway\r\nContent-Type: application/json\r\nWebhook-Id: ", id,
                      "\r\nWebhook-Timestamp: ", at, "\r\nWebhook-Signature: ", Sign(*this, at),
                      "\r\nContent-Length: ", body.size(), "\r\n", headers, "\r\n", body);
}

std::string V3Body(absl::string_view id, absl::string_view log_id) {
  return absl::StrCat(R"({"id":")", id,
                      R"(","timestamp":"2026-02-15T12:00:00.000Z","type":"composio.trigger.message",)",
                      R"("metadata":{"log_id":")", log_id,
                      R"(","trigger_slug":"GITHUB_COMMIT_EVENT","trigger_id":"ti_1","connected_account_id":"ca_1",)",
                      R"("auth_config_id":"ac_1","user_id":"u1"},"data":{"message":"fix"}})");
}

}  // namespace composio::testing
