// SPDX-License-Identifier: Apache-2.0
#include "sandbox/control/realtime_settings.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"

namespace composio::sandbox {
namespace {

constexpr int64_t kMaxMilliseconds = int64_t{7} * 24 * 3600 * 1000;
constexpr size_t kMaxCluster = 40;

// The value as a whole number within bounds; else false.
bool ReadNumber(const Json& value, int64_t least, int64_t most, int64_t& number) {
  if (!value.is_number_integer()) return false;
  if (value.is_number_unsigned() && value.get<uint64_t>() > static_cast<uint64_t>(most)) return false;
  number = value.get<int64_t>();
  return number >= least && number <= most;
}

std::optional<std::string> ReadTime(const std::string& name, const Json& value, absl::Duration& time) {
  int64_t ms = 0;
  if (!ReadNumber(value, 1, kMaxMilliseconds, ms)) {
    return absl::StrCat("settings.", name, ": must be a whole number of milliseconds from 1 to ", kMaxMilliseconds);
  }
  time = absl::Milliseconds(ms);
  return std::nullopt;
}

template <class Number>
std::optional<std::string> ReadLimit(const std::string& name, const Json& value, int64_t least, Number& limit) {
  constexpr int64_t kMost = 1 << 20;
  int64_t number = 0;
  if (!ReadNumber(value, least, kMost, number)) {
    return absl::StrCat("settings.", name, ": must be a whole number from ", least, " to ", kMost);
  }
  limit = static_cast<Number>(number);
  return std::nullopt;
}

std::optional<std::string> ReadFlag(const std::string& name, const Json& value, bool& flag) {
  if (!value.is_boolean()) return absl::StrCat("settings.", name, ": must be true or false");
  flag = value.get<bool>();
  return std::nullopt;
}

std::optional<std::string> ReadVersion(const Json& value, std::string& version) {
  if (value.is_null()) return version.clear(), std::nullopt;
  if (value != "V1" && value != "V2" && value != "V3") return "settings.version: must be V1, V2, V3 or null";
  version = value.get<std::string>();
  return std::nullopt;
}

std::optional<std::string> ReadCluster(const Json& value, std::string& cluster) {
  const std::string text = AsText(value);
  const bool good = value.is_string() && !text.empty() && text.size() <= kMaxCluster &&
                    std::all_of(text.begin(), text.end(), [](unsigned char c) {
                      return absl::ascii_islower(c) || absl::ascii_isdigit(c) || c == '-';
                    });
  if (!good) return "settings.cluster: must be 1 to 40 of a-z, 0-9 and '-'";
  cluster = text;
  return std::nullopt;
}

std::optional<std::string> ReadSetting(const std::string& name, const Json& value, RealtimeProject& project) {
  RealtimeSettings& s = project.settings;
  if (name == "cluster") return ReadCluster(value, project.cluster);
  if (name == "version") return ReadVersion(value, s.version);
  if (name == "activity_timeout") return ReadLimit(name, value, 1, s.activity_timeout);
  if (name == "ping_after_ms") return ReadTime(name, value, s.ping_after);
  if (name == "pong_timeout_ms") return ReadTime(name, value, s.pong_timeout);
  if (name == "inactivity_timeout_ms") return ReadTime(name, value, s.inactivity_timeout);
  if (name == "max_connections") return ReadLimit(name, value, 0, s.max_connections);
  if (name == "max_channels") return ReadLimit(name, value, 1, s.max_channels);
  if (name == "max_message_bytes") return ReadLimit(name, value, 256, s.max_message_bytes);
  if (name == "chunk_units") return ReadLimit(name, value, 1, s.chunk_units);
  if (name == "require_tls") return ReadFlag(name, value, s.require_tls);
  if (name == "disabled") return ReadFlag(name, value, s.disabled);
  if (name == "refuse_by_error") return ReadFlag(name, value, s.refuse_by_error);
  if (name == "different_ids") return ReadFlag(name, value, s.different_ids);
  if (name == "lifecycle_events") return ReadFlag(name, value, s.lifecycle_events);
  return absl::StrCat("settings.", name, ": there is no such setting; GET /_sandbox/realtime lists them");
}

}  // namespace

Json DescribeSettings(const RealtimeProject& project) {
  const RealtimeSettings& s = project.settings;
  Json version = nullptr;
  if (!s.version.empty()) version = s.version;
  return {{"cluster", project.cluster},
          {"version", std::move(version)},
          {"activity_timeout", s.activity_timeout},
          {"ping_after_ms", absl::ToInt64Milliseconds(s.ping_after)},
          {"pong_timeout_ms", absl::ToInt64Milliseconds(s.pong_timeout)},
          {"inactivity_timeout_ms", absl::ToInt64Milliseconds(s.inactivity_timeout)},
          {"max_connections", s.max_connections},
          {"max_channels", s.max_channels},
          {"max_message_bytes", s.max_message_bytes},
          {"chunk_units", s.chunk_units},
          {"require_tls", s.require_tls},
          {"disabled", s.disabled},
          {"refuse_by_error", s.refuse_by_error},
          {"different_ids", s.different_ids},
          {"lifecycle_events", s.lifecycle_events}};
}

std::optional<std::string> ReadSettings(const Json& body, RealtimeProject& project) {
  if (!body.is_object()) return "settings: must be an object";
  RealtimeProject changed = project;
  for (const auto& [name, value] : body.items()) {
    if (auto wrong = ReadSetting(name, value, changed)) return wrong;
  }
  project = changed;
  return std::nullopt;
}

}  // namespace composio::sandbox
