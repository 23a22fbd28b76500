// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/conduct/request_key.h"

#include <openssl/sha.h>

#include <algorithm>
#include <cstring>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

namespace composio::upstream {
namespace {

// The kind of credential a header holds; empty for other headers.
absl::string_view KindOf(absl::string_view name) {
  if (name == "x-api-key") return "project";
  if (name == "x-user-api-key") return "user";
  if (name == "x-org-api-key") return "org";
  return name == "authorization" ? "other" : "";
}

// Composio answers in JSON, whatever else may come.
bool TakesJson(absl::string_view accept) { return accept == "*/*" || absl::StrContains(accept, "application/json"); }

// Headers that do not change what Composio answers: who asks, on which occasion, and how old an answer may be.
bool SaysNothing(absl::string_view name) {
  constexpr absl::string_view kNames[] = {"user-agent",   "x-request-id", "traceparent", "tracestate", "cache-control",
                                          "content-type", "pragma",       "x-caller",    "baggage",    "sentry-trace"};
  return std::find(std::begin(kNames), std::end(kNames), name) != std::end(kNames) ||
         absl::StartsWith(name, "x-stainless-");
}

CredentialId Hash(absl::string_view line, absl::string_view kind) {
  unsigned char digest[SHA256_DIGEST_LENGTH];
  SHA256(reinterpret_cast<const unsigned char*>(line.data()), line.size(), digest);
  CredentialId id;
  std::memcpy(&id.high, digest, sizeof id.high);
  std::memcpy(&id.low, digest + sizeof id.high, sizeof id.low);
  id.kind = kind;
  return id;
}

}  // namespace

CredentialId CredentialReader::Read(const http_client::HttpRequest& request) {
  for (const auto& [name, value] : request.headers) {
    const absl::string_view kind = KindOf(name);
    if (kind.empty()) continue;
    for (const auto& [line, id] : seen_) {
      if (line.size() == name.size() + value.size() && absl::EndsWith(line, value) && absl::StartsWith(line, name)) {
        return id;
      }
    }
    std::string line = absl::StrCat(name, value);
    const CredentialId id = Hash(line, kind);
    if (seen_.size() < kRemembered) seen_.emplace_back();
    seen_[next_++ % kRemembered] = {std::move(line), id};
    return id;
  }
  return {};
}

bool IsSharable(const http_client::HttpRequest& request) { return request.method == "GET" && request.body.empty(); }

std::string RequestKey(const http_client::HttpRequest& request, const CredentialId& credential) {
  std::string key;
  key.reserve(request.url.size() + 64);
  absl::StrAppend(&key, absl::Hex(credential.high), "-", absl::Hex(credential.low), " ", request.url);
  for (const auto& [name, value] : request.headers) {
    const bool same = SaysNothing(name) || (name == "accept" && TakesJson(value));
    if (KindOf(name).empty() && !same) absl::StrAppend(&key, "\n", name, ":", value);
  }
  return key;
}

}  // namespace composio::upstream
