// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/caller.h"

#include <algorithm>

#include "absl/strings/str_cat.h"

namespace composio::upstream {
namespace {

constexpr size_t kMaxName = 64;

}  // namespace

std::string CallerOf(absl::string_view x_caller, absl::string_view peer) {
  const bool good = !x_caller.empty() && x_caller.size() <= kMaxName &&
                    std::all_of(x_caller.begin(), x_caller.end(), [](char c) { return c >= ' ' && c <= '~'; });
  return good ? absl::StrCat("name:", x_caller) : std::string(peer);
}

std::string CallerOf(const router::CallContext& context) {
  return CallerOf(context.Metadata("x-caller"), context.peer());
}

}  // namespace composio::upstream
