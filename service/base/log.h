// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"

namespace composio::base {

enum class LogLevel { kDebug, kInfo, kWarning, kError };

// Lines at or above this level are written; info until set.
void SetLogLevel(LogLevel level);
// Whether lines of this level are written: for those that are dear to make.
bool IsLogged(LogLevel level);
// "debug", "info", "warning", "error"; false for other texts.
bool ParseLogLevel(absl::string_view text, LogLevel* level);

// One JSON line on standard error: {"time":…,"level":…,"message":…}. Thread-safe. Never pass a secret.
void Log(LogLevel level, absl::string_view message);

template <class... Parts>
void LogDebug(const Parts&... parts) {
  if (IsLogged(LogLevel::kDebug)) Log(LogLevel::kDebug, absl::StrCat(parts...));
}
template <class... Parts>
void LogInfo(const Parts&... parts) {
  Log(LogLevel::kInfo, absl::StrCat(parts...));
}
template <class... Parts>
void LogWarning(const Parts&... parts) {
  Log(LogLevel::kWarning, absl::StrCat(parts...));
}
template <class... Parts>
void LogError(const Parts&... parts) {
  Log(LogLevel::kError, absl::StrCat(parts...));
}

}  // namespace composio::base
