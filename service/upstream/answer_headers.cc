// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/answer_headers.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"

namespace composio::upstream {
namespace {

constexpr size_t kMaxValue = 2048;

// gRPC metadata takes printable ASCII only.
bool CanPass(absl::string_view value) {
  return !value.empty() && value.size() <= kMaxValue &&
         std::all_of(value.begin(), value.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

// The metadata key a header is passed on by; empty for all others.
absl::string_view KeyFor(absl::string_view name) {
  switch (name.empty() ? '\0' : name[0]) {
    case 'a':
      return name == "age" ? name : "";
    case 'c':
      return name == "composio-deprecated-toolkits" ? name : "";
    case 'd':
      return name == "deprecation" ? name : "";
    case 'l':
      return name == "link" ? name : "";
    case 's':
      return name == "sunset" ? name : "";
    case 'x':
      if (name == "x-request-id") return "x-upstream-request-id";
      return absl::StartsWith(name, "x-ratelimit") ? name : "";
    default:
      return "";
  }
}

}  // namespace

void PassOnHeaders(const http_client::HttpResponse& response, router::CallContext& context) {
  for (const auto& [name, value] : response.headers) {
    const absl::string_view key = KeyFor(name);
    if (key.empty() || !CanPass(value)) continue;
    context.AddResponseMetadata(key, value);
  }
}

}  // namespace composio::upstream
