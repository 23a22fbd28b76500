// SPDX-License-Identifier: Apache-2.0
#include "sandbox/webhook/signature.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"

namespace composio::sandbox {

std::string WebhookSignature(absl::string_view secret, absl::string_view id, int64_t timestamp,
                             absl::string_view body) {
  std::string text = absl::StrCat(id, ".", timestamp, ".", body);
  unsigned char mac[EVP_MAX_MD_SIZE];
  unsigned int size = 0;
  HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()),
       reinterpret_cast<const unsigned char*>(text.data()), text.size(), mac, &size);
  return absl::StrCat("v1,", absl::Base64Escape(absl::string_view(reinterpret_cast<char*>(mac), size)));
}

}  // namespace composio::sandbox
