// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "absl/strings/string_view.h"

namespace composio::event_log::sqlite {

// The folder of the log of one upstream: events of the sandbox never appear in the log of a real upstream, nor those of
// one upstream in another's. The same for spellings of one address: case of scheme and host, a default port, a slash at
// the end. The embedded sandbox, whose port changes, is `kEmbeddedSandbox`.
inline constexpr char kEmbeddedSandbox[] = "sandbox";
std::string LogDirectory(absl::string_view data_dir, absl::string_view upstream_base_url);

}  // namespace composio::event_log::sqlite
