// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "absl/time/time.h"
#include "service/base/buffer.h"
#include "service/events/event.h"
#include "service/events/slice_arena.h"

namespace composio::events {

// The numbers are those of gateway.v1.PayloadFormat.
enum class PayloadFormat : uint8_t { kStruct = 1, kJsonBytes = 2, kJsonText = 3, kNone = 4, kCloudEvent = 5 };

// In which form events are delivered.
struct DeliveryOptions {
  PayloadFormat format = PayloadFormat::kStruct;
  bool include_original = false;
  bool include_provenance = false;
  // A payload larger than this, in upstream's JSON, is left out.
  uint32_t max_inline_bytes = 1 << 20;
};

// The highest max_inline_bytes. Clients take messages of 4 MiB unless told otherwise.
inline constexpr uint32_t kMaxInlineBytes = 3 << 20;

// Makes the wire bytes of events. Each form of an event is made once and shared by all who ask for it; what is made for
// one delivery is a header of some thirty bytes. Immutable; thread-safe.
class EventEncoder {
 public:
  explicit EventEncoder(uint64_t epoch) : epoch_(epoch) {}

  // A SubscribeTriggersResponse with the event in a delivery frame.
  base::Buffer DeliveryFrame(const Event& event, const DeliveryOptions& options, uint64_t frame_sequence,
                             absl::Time send_time, SliceArena& arena) const;
  struct BatchFrameParams {
    base::Buffer events;  // the repeated field of an EventBatch
    std::string cursor;
    uint64_t frame_sequence = 0;
    absl::Time send_time;
  };
  // A SubscribeTriggersResponse with a batch frame.
  base::Buffer BatchFrame(const BatchFrameParams& params, SliceArena& arena) const;
  // The fields of a TriggerEvent, to be put into an answer.
  base::Buffer EventFields(const Event& event, const DeliveryOptions& options) const;

  uint64_t epoch() const { return epoch_; }

 private:
  base::Buffer DeliveryWithExtras(const EventRecord& record, const EncodedEvent& shared,
                                  const DeliveryOptions& options) const;
  const EncodedEvent& Shared(const Event& event, const DeliveryOptions& options) const;
  EncodedEvent Encode(const EventRecord& record, EventForm form) const;
  // What only this reader asked for, after the shared fields.
  void AppendExtras(const EventRecord& record, const DeliveryOptions& options, base::Buffer& fields) const;

  const uint64_t epoch_;
};

}  // namespace composio::events
