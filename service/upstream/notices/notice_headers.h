// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "absl/time/time.h"
#include "absl/types/optional.h"
#include "service/http_client/http_transport.h"

namespace composio::upstream {

// What Composio announces with an answer: that the operation will go, or that a version of an app will. Texts are
// printable ASCII of bounded length; empty or not set where it does not say so, or unreadably.
struct Notice {
  std::string app;  // lower case; empty for a notice about the operation
  std::string app_version;
  absl::optional<absl::Time> deprecation_time;
  absl::optional<absl::Time> sunset_time;
  std::string link;       // where Composio explains it
  std::string successor;  // address of what to use instead
  std::string reason;
  std::string text;  // the headers as they came, one a line; for an app its member of the list
};

// Reads `deprecation` (a date of RFC 9745, an HTTP date, or `true`), `sunset` (an HTTP date), `link` with a rel of
// deprecation, sunset or successor-version, and `composio-deprecated-toolkits` (a structured list; ignored beyond 2048
// characters, as Composio's own SDKs do). At most 20 notices. Cheap for an answer that has none.
std::vector<Notice> ReadNotices(const http_client::HttpResponse& response);

}  // namespace composio::upstream
