// SPDX-License-Identifier: Apache-2.0
#include "service/base/log.h"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <nlohmann/json.hpp>
#include <string>
#include <utility>

namespace composio::base {
namespace {

spdlog::logger& Logger() {
  static const std::shared_ptr<spdlog::logger>* const logger = [] {
    auto* made = new std::shared_ptr<spdlog::logger>(spdlog::stderr_logger_mt("gateway"));
    (*made)->set_pattern(R"({"time":"%Y-%m-%dT%H:%M:%S.%fZ","level":"%l","message":%v})",
                         spdlog::pattern_time_type::utc);
    return made;
  }();
  return **logger;
}

spdlog::level::level_enum Level(LogLevel level) {
  switch (level) {
    case LogLevel::kDebug:
      return spdlog::level::debug;
    case LogLevel::kInfo:
      return spdlog::level::info;
    case LogLevel::kWarning:
      return spdlog::level::warn;
    case LogLevel::kError:
      return spdlog::level::err;
  }
  return spdlog::level::info;
}

}  // namespace

void SetLogLevel(LogLevel level) { Logger().set_level(Level(level)); }

bool IsLogged(LogLevel level) { return Logger().should_log(Level(level)); }

bool ParseLogLevel(absl::string_view text, LogLevel* level) {
  constexpr std::pair<absl::string_view, LogLevel> kNames[] = {{"debug", LogLevel::kDebug},
                                                               {"info", LogLevel::kInfo},
                                                               {"warning", LogLevel::kWarning},
                                                               {"error", LogLevel::kError}};
  for (const auto& [name, value] : kNames) {
    if (name != text) continue;
    *level = value;
    return true;
  }
  return false;
}

void Log(LogLevel level, absl::string_view message) {
  if (!IsLogged(level)) return;
  const nlohmann::json text(std::string(message.data(), message.size()));
  Logger().log(Level(level), text.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

}  // namespace composio::base
