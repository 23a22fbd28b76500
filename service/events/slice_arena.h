// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstring>
#include <memory>

#include "absl/strings/string_view.h"
#include "service/base/buffer.h"

namespace composio::events {

// Small slices out of blocks of 4 KiB, so that a delivery's header costs no allocation. A block lives as long as the
// last slice of it. One thread writes; the slices may go anywhere.
class SliceArena {
 public:
  base::Slice Copy(absl::string_view bytes) {
    if (bytes.size() > kBlock / 4) return base::Slice::Copy(bytes);
    if (!block_ || used_ + bytes.size() > kBlock) {
      block_ = std::make_shared<char[]>(kBlock);
      used_ = 0;
    }
    char* at = block_.get() + used_;
    std::memcpy(at, bytes.data(), bytes.size());
    used_ += bytes.size();
    return base::Slice(block_, absl::string_view(at, bytes.size()));
  }

 private:
  static constexpr size_t kBlock = 4096;
  std::shared_ptr<char[]> block_;
  size_t used_ = 0;
};

}  // namespace composio::events
