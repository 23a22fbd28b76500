// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "absl/types/optional.h"
#include "service/base/buffer.h"
#include "service/events/encoding_cache.h"

namespace composio::events {

// The project that has no name of its own: what arrives at /webhooks/composio.
inline constexpr char kDefaultProject[] = "default";

// What a record of the log is: an event, or a mark that stands where events are missing (gap_record.h). The numbers are
// stored.
enum class RecordKind : uint8_t { kEvent = 1, kGap = 2, kGapRepaired = 3 };

// By which road an event came. The numbers are stored and are those of gateway.v1.EventTransport.
enum class Transport : uint8_t {
  kUnspecified = 0,
  kWebhook = 1,
  kTest = 2,
  kRealtime = 3,
  kRecovered = 4,
  kResent = 5
};

// Form of the body. The numbers are stored and are those of gateway.v1.WebhookVersion.
enum class PayloadVersion : uint8_t { kUnspecified = 0, kV1 = 1, kV2 = 2, kV3 = 3, kUnknown = 4, kLegacy = 5 };

// What `payload` is: a JSON object, another JSON value, or bytes that are not JSON. The numbers are stored.
enum class PayloadKind : uint8_t { kObject = 1, kJson = 2, kOpaque = 3 };

// An event that came again.
struct Sighting {
  Transport transport = Transport::kUnspecified;
  absl::Time time = absl::UnixEpoch();
  uint32_t attempt = 1;                           // how often it had come by this transport, this time included
  absl::Duration latency = absl::ZeroDuration();  // after the first sighting
};
// Later sightings kept of one event; further ones are counted only.
inline constexpr uint64_t kMaxSightings = 100;

// One record of the log. Whoever appends fills everything but `position`, `create_time` and the duplicates; strings
// that are not known stay empty. Plain data.
struct EventRecord {
  uint64_t position = 0;  // given by the log, from 1 in commit order; holes in the numbers mean nothing
  RecordKind kind = RecordKind::kEvent;
  std::string project = kDefaultProject;

  std::string event_id;
  std::string type;  // "composio.trigger.message", …
  std::string app;   // lower case
  std::string trigger_type;
  std::string trigger;
  std::string connection;
  std::string auth_config;
  std::string user_id;
  std::string log_id;
  std::string legacy_trigger;     // the UUID of the older versions, where both were sent
  std::string legacy_connection;  // likewise

  absl::Time create_time = absl::UnixEpoch();  // given by the log: never decreases
  absl::optional<absl::Time> occur_time;       // claimed by upstream

  Transport transport = Transport::kUnspecified;
  PayloadVersion version = PayloadVersion::kUnspecified;
  absl::Time receive_time = absl::UnixEpoch();
  std::string webhook_id;  // of kResent: the event_id of the event that this one repeats
  std::string traceparent;

  base::Slice body;     // the raw bytes as they arrived: the event's truth
  base::Slice payload;  // the event's data; Sub() of `body` where it is a run of its bytes
  PayloadKind payload_kind = PayloadKind::kObject;

  // As known when the record was read: how often it came again, and when last.
  uint64_t duplicate_count = 0;
  absl::optional<absl::Time> last_duplicate_time;
  std::vector<Sighting> sightings;  // the later ones, oldest first; not read where only attributes are
};

// A committed record, shared by everyone who reads it, with its encodings made on first use. Immutable; safe to use on
// any thread.
class Event {
 public:
  explicit Event(EventRecord record) : record_(std::move(record)) {}

  const EventRecord& record() const { return record_; }
  EncodingCache& encodings() const { return encodings_; }
  // Memory that the record takes, roughly; without its encodings.
  size_t ApproximateBytes() const { return sizeof(Event) + 256 + record_.body.size() + record_.payload.size(); }

 private:
  const EventRecord record_;
  mutable EncodingCache encodings_;
};

using EventPtr = std::shared_ptr<const Event>;

}  // namespace composio::events
