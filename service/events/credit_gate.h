// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace composio::events {

// Why a stream holds its events back. The numbers are those of gateway.v1.StreamHold.
enum class Hold : uint8_t { kNone = 0, kNoEventCredit = 1, kNoByteCredit = 2, kPaused = 3 };

// What a client that meters its stream lets through: so many events, and, once it has granted bytes, so many bytes.
// Value type.
class CreditGate {
 public:
  // Neither is negative.
  void Grant(int64_t events, int64_t bytes);
  void Pause(bool paused) { paused_ = paused; }
  // The client will not grant any more, nor resume.
  void Close() { closed_ = true; }

  // Why an event of so many bytes may not pass.
  Hold Holds(size_t bytes) const;
  // An event passes. Only when nothing holds it.
  void Take(size_t bytes);

  bool paused() const { return paused_; }
  bool closed() const { return closed_; }
  // Nothing passes any more.
  bool exhausted() const { return closed_ && Holds(0) != Hold::kNone; }

 private:
  int64_t events_ = 0, bytes_ = 0;
  bool meters_bytes_ = false, paused_ = false, closed_ = false;
};

}  // namespace composio::events
