// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/signature_verifier.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "absl/strings/escaping.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"

namespace composio::ingest {
namespace {

constexpr size_t kMaxHeaderBytes = 4096;
constexpr size_t kMaxIdBytes = 256;
constexpr size_t kMacBytes = 32;
constexpr size_t kEncodedBytes = 44;  // base64 of a MAC, with padding
constexpr char kPrefix[] = "whsec_";

// The spellings of a secret under which a sender may have signed, most likely first.
std::vector<std::string> Spellings(const std::string& secret) {
  std::vector<std::string> spellings = {secret};
  absl::string_view rest = secret;
  if (absl::ConsumePrefix(&rest, kPrefix) && !rest.empty()) {
    spellings.emplace_back(rest);
    std::string decoded;
    if (absl::Base64Unescape(rest, &decoded) && !decoded.empty()) spellings.push_back(std::move(decoded));
  }
  return spellings;
}

}  // namespace

// One HMAC key. The context is set up once: starting again with the same key neither fetches the algorithm nor
// schedules the key.
class SignatureVerifier::Key {
 public:
  explicit Key(absl::string_view secret) {
    EVP_MAC* mac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    context_ = EVP_MAC_CTX_new(mac);
    EVP_MAC_free(mac);
    char digest[] = "SHA256";
    const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
                                     OSSL_PARAM_construct_end()};
    if (EVP_MAC_init(context_, reinterpret_cast<const unsigned char*>(secret.data()), secret.size(), parameters) != 1) {
      std::abort();  // only a broken OpenSSL lacks HMAC-SHA256
    }
  }
  ~Key() { EVP_MAC_CTX_free(context_); }
  Key(const Key&) = delete;
  Key& operator=(const Key&) = delete;

  bool Matches(const SignedDelivery& delivery) {
    unsigned char mac[kMacBytes];
    unsigned char encoded[kEncodedBytes + 1];
    size_t size = 0;
    EVP_MAC_init(context_, nullptr, 0, nullptr);
    for (absl::string_view part :
         {delivery.id, absl::string_view("."), delivery.timestamp, absl::string_view("."), delivery.body}) {
      EVP_MAC_update(context_, reinterpret_cast<const unsigned char*>(part.data()), part.size());
    }
    EVP_MAC_final(context_, mac, &size, sizeof mac);
    EVP_EncodeBlock(encoded, mac, kMacBytes);
    for (absl::string_view signature : absl::StrSplit(delivery.signatures, ' ')) {
      if (absl::ConsumePrefix(&signature, "v1,") && signature.size() == kEncodedBytes &&
          CRYPTO_memcmp(signature.data(), encoded, kEncodedBytes) == 0) {
        return true;
      }
    }
    return false;
  }

 private:
  EVP_MAC_CTX* context_;
};

absl::string_view VerdictName(SignatureVerdict verdict) {
  switch (verdict) {
    case SignatureVerdict::kValid:
      return "valid";
    case SignatureVerdict::kHeaderMissing:
      return "header_missing";
    case SignatureVerdict::kTimestampBad:
      return "timestamp_bad";
    case SignatureVerdict::kTimestampTooOld:
      return "timestamp_too_old";
    case SignatureVerdict::kMismatch:
      break;
  }
  return "mismatch";
}

SignatureVerifier::SignatureVerifier(const std::vector<std::string>& secrets, absl::Duration tolerance)
    : tolerance_(tolerance) {
  for (const std::string& secret : secrets) {
    if (secret.empty()) continue;
    for (const std::string& spelling : Spellings(secret)) keys_.push_back(std::make_unique<Key>(spelling));
  }
}

SignatureVerifier::~SignatureVerifier() = default;
SignatureVerifier::SignatureVerifier(SignatureVerifier&&) noexcept = default;

SignatureVerdict SignatureVerifier::Verify(const SignedDelivery& delivery, absl::Time now) {
  if (delivery.id.empty() || delivery.id.size() > kMaxIdBytes || delivery.timestamp.empty() ||
      delivery.signatures.empty() || delivery.signatures.size() > kMaxHeaderBytes) {
    return SignatureVerdict::kHeaderMissing;
  }
  int64_t seconds;
  if (!absl::SimpleAtoi(delivery.timestamp, &seconds)) return SignatureVerdict::kTimestampBad;
  if (tolerance_ > absl::ZeroDuration() && absl::AbsDuration(now - absl::FromUnixSeconds(seconds)) > tolerance_) {
    return SignatureVerdict::kTimestampTooOld;
  }
  for (size_t i = 0; i < keys_.size(); ++i) {
    ++macs_;
    if (!keys_[i]->Matches(delivery)) continue;
    if (i > 0) {
      std::rotate(keys_.begin(), keys_.begin() + static_cast<long>(i), keys_.begin() + static_cast<long>(i) + 1);
    }
    return SignatureVerdict::kValid;
  }
  return SignatureVerdict::kMismatch;
}

}  // namespace composio::ingest
