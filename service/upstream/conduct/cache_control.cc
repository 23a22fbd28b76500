// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/conduct/cache_control.h"

#include <algorithm>
#include <cstdint>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"

namespace composio::upstream {
namespace {

constexpr absl::string_view kMaxAge = "max-age=";

void ReadMaxAge(absl::string_view value, http_client::Sharing& sharing) {
  absl::ConsumePrefix(&value, "\"");
  absl::ConsumeSuffix(&value, "\"");
  uint32_t seconds;
  const bool digits = !value.empty() && absl::ascii_isdigit(static_cast<unsigned char>(value[0]));
  if (digits && absl::SimpleAtoi(value, &seconds)) {
    sharing.max_age = std::min(sharing.max_age, absl::Seconds(static_cast<int64_t>(seconds)));
  }
}

}  // namespace

void ReadCacheControl(absl::string_view text, http_client::Sharing& sharing) {
  if (text.empty()) return;
  for (absl::string_view directive : absl::StrSplit(text, ',')) {
    directive = absl::StripAsciiWhitespace(directive);
    const bool no_store = absl::EqualsIgnoreCase(directive, "no-store");
    if (no_store) sharing.no_store = true;
    if (no_store || absl::EqualsIgnoreCase(directive, "no-cache")) sharing.max_age = absl::ZeroDuration();
    if (absl::StartsWithIgnoreCase(directive, kMaxAge)) ReadMaxAge(directive.substr(kMaxAge.size()), sharing);
  }
}

}  // namespace composio::upstream
