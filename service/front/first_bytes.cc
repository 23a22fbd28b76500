// SPDX-License-Identifier: Apache-2.0
#include "service/front/first_bytes.h"

#include "absl/strings/match.h"

namespace composio::front {

Protocol Classify(absl::string_view first_bytes) {
  constexpr absl::string_view kPreface("PRI", kDecidingBytes);
  if (first_bytes.empty()) return Protocol::kUndecided;
  if (first_bytes[0] == 0x16) return Protocol::kTls;
  if (absl::StartsWith(first_bytes, kPreface)) return Protocol::kHttp2;
  return absl::StartsWith(kPreface, first_bytes) ? Protocol::kUndecided : Protocol::kHttp1;
}

}  // namespace composio::front
