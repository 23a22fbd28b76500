// SPDX-License-Identifier: Apache-2.0
#include "service/config/upstream_settings.h"

#include "absl/strings/str_cat.h"
#include "service/base/error.h"
#include "service/config/config.pb.h"

namespace composio::config {
namespace {

constexpr absl::Duration kMaxTime = absl::Hours(24);

absl::Status Bad(absl::string_view setting, absl::string_view problem) {
  return base::Error(absl::StatusCode::kInvalidArgument, gateway::v1::ERROR_REASON_INVALID_FIELD,
                     absl::StrCat("upstream.", setting, " ", problem));
}

// Reads settings one after another and remembers the first that cannot be.
class Reader {
 public:
  void Time(absl::string_view name, const google::protobuf::Duration& value, bool set, absl::Duration& field) {
    if (!set) return;
    field = absl::Seconds(value.seconds()) + absl::Nanoseconds(value.nanos());
    Require(field >= absl::Milliseconds(1) && field <= kMaxTime, name,
            absl::StrCat("must be a time from 1 ms to 24 h, not ", absl::FormatDuration(field)));
  }
  template <class Value, class Field>
  void Number(absl::string_view name, Value value, bool set, Value min, Value max, Field& field) {
    if (!set) return;
    Require(value >= min && value <= max, name, absl::StrCat("must be from ", min, " to ", max, ", not ", value));
    field = static_cast<Field>(value);
  }
  void Require(bool good, absl::string_view name, absl::string_view problem) {
    if (!good && status_.ok()) status_ = Bad(name, problem);
  }
  const absl::Status& status() const { return status_; }

 private:
  absl::Status status_;
};

void ReadRetry(const RetryConfig& file, Reader& reader, UpstreamSettings& settings) {
  reader.Number("retry.max_retries", file.max_retries(), file.has_max_retries(), 0, 10, settings.max_retries);
  reader.Time("retry.first_delay", file.first_delay(), file.has_first_delay(), settings.first_retry_delay);
  reader.Time("retry.max_delay", file.max_delay(), file.has_max_delay(), settings.max_retry_delay);
  reader.Time("retry.max_server_delay", file.max_server_delay(), file.has_max_server_delay(),
              settings.max_server_delay);
  reader.Require(settings.max_retry_delay >= settings.first_retry_delay, "retry.max_delay",
                 absl::StrCat("must not be below upstream.retry.first_delay, which is ",
                              absl::FormatDuration(settings.first_retry_delay)));
}

}  // namespace

absl::StatusOr<UpstreamSettings> ReadUpstreamSettings(const UpstreamConfig& file) {
  UpstreamSettings settings;
  Reader reader;
  reader.Time("timeout", file.timeout(), file.has_timeout(), settings.timeout);
  reader.Time("max_timeout", file.max_timeout(), file.has_max_timeout(), settings.max_timeout);
  reader.Require(settings.max_timeout >= settings.timeout, "max_timeout",
                 absl::StrCat("must not be below upstream.timeout, which is ", absl::FormatDuration(settings.timeout)));
  reader.Time("connect_timeout", file.connect_timeout(), file.has_connect_timeout(), settings.connect_timeout);
  reader.Time("idle_timeout", file.idle_timeout(), file.has_idle_timeout(), settings.idle_timeout);
  reader.Require(settings.idle_timeout == absl::Floor(settings.idle_timeout, absl::Seconds(1)), "idle_timeout",
                 "must be whole seconds");
  reader.Number("max_response_bytes", file.max_response_bytes(), file.has_max_response_bytes(), int64_t{1024},
                int64_t{1} << 30, settings.max_response_bytes);
  reader.Number("max_connections_per_host", file.max_connections_per_host(), file.has_max_connections_per_host(), 1,
                100'000, settings.max_connections_per_host);
  reader.Number("max_connections", file.max_connections(), file.has_max_connections(), 1, 100'000,
                settings.max_connections);
  if (file.has_http2()) settings.http2 = file.http2();
  ReadRetry(file.retry(), reader, settings);
  if (!reader.status().ok()) return reader.status();
  return settings;
}

std::string Describe(const UpstreamSettings& settings) {
  const auto limit = [](int value, const char* none) { return value == 0 ? std::string(none) : absl::StrCat(value); };
  return absl::StrCat(
      "\nupstream.timeout: ", absl::FormatDuration(settings.timeout),
      "\nupstream.max_timeout: ", absl::FormatDuration(settings.max_timeout),
      "\nupstream.connect_timeout: ", absl::FormatDuration(settings.connect_timeout),
      "\nupstream.idle_timeout: ", absl::FormatDuration(settings.idle_timeout),
      "\nupstream.max_response_bytes: ", settings.max_response_bytes,
      "\nupstream.max_connections_per_host: ", limit(settings.max_connections_per_host, "256 for each worker"),
      "\nupstream.max_connections: ", limit(settings.max_connections, "no limit"),
      "\nupstream.http2: ", settings.http2 ? "true" : "false", "\nupstream.retry.max_retries: ", settings.max_retries,
      "\nupstream.retry.first_delay: ", absl::FormatDuration(settings.first_retry_delay),
      "\nupstream.retry.max_delay: ", absl::FormatDuration(settings.max_retry_delay),
      "\nupstream.retry.max_server_delay: ", absl::FormatDuration(settings.max_server_delay));
}

}  // namespace composio::config
