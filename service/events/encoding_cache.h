// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>

#include "absl/functional/function_ref.h"
#include "service/base/buffer.h"
#include "service/base/mutex.h"

namespace composio::events {

// In which form an event is delivered. Several requests share a form, whatever their filters.
enum class EventForm : uint8_t { kStruct, kJsonBytes, kJsonText, kNone, kTooLarge, kCloudEvent };
inline constexpr int kEventForms = 6;

// An event's bytes on the wire in one form, ready to be shared by every delivery.
struct EncodedEvent {
  // The frame's cursor field, then the delivery field with the whole event in it.
  base::Slice frame_part;
  // Its first field alone.
  base::Slice cursor_field;
  // The fields of the TriggerEvent alone; a run of `frame_part`.
  base::Slice event_fields;
};

// The forms that were made of one event so far. Thread-safe: a form is made once, whoever asks first; the others wait
// for those microseconds. References stay valid as long as the cache lives.
class EncodingCache {
 public:
  EncodingCache() = default;
  EncodingCache(const EncodingCache&) = delete;
  EncodingCache& operator=(const EncodingCache&) = delete;
  ~EncodingCache() {
    for (auto& form : forms_) delete form.load(std::memory_order_relaxed);
  }

  const EncodedEvent& Get(EventForm form, absl::FunctionRef<EncodedEvent()> make) {
    std::atomic<const EncodedEvent*>& slot = forms_[static_cast<size_t>(form)];
    const EncodedEvent* made = slot.load(std::memory_order_acquire);
    if (made) return *made;
    base::MutexLock lock(mutex_);
    made = slot.load(std::memory_order_relaxed);
    if (!made) {
      made = new EncodedEvent(make());
      slot.store(made, std::memory_order_release);
    }
    return *made;
  }

 private:
  std::array<std::atomic<const EncodedEvent*>, kEventForms> forms_{};
  base::Mutex mutex_;
};

}  // namespace composio::events
