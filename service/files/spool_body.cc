// SPDX-License-Identifier: Apache-2.0
#include "service/files/spool_body.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace composio::files {
namespace {

constexpr size_t kBlock = 256 << 10;

}  // namespace

SpoolBody::SpoolBody(std::shared_ptr<SpoolFile> file, http_client::HttpTransport& transport)
    : file_(std::move(file)), transport_(transport) {}

absl::optional<size_t> SpoolBody::Read(char* to, size_t size) {
  if (failed_) return absl::nullopt;
  if (at_ == block_.size()) {
    Fetch();
    return 0;
  }
  const size_t count = std::min(size, block_.size() - at_);
  std::memcpy(to, block_.data() + at_, count);
  at_ += count;
  offset_ += count;
  return count;
}

void SpoolBody::Rewind(uint64_t offset) {
  ++generation_;
  block_.clear();
  at_ = 0;
  offset_ = offset;
  fetching_ = false;
}

void SpoolBody::Fetch() {
  if (std::exchange(fetching_, true)) return;
  file_->Read(offset_, kBlock, [self = shared_from_this(), generation = generation_](auto bytes) {
    if (generation != self->generation_) return;
    self->fetching_ = false;
    self->at_ = 0;
    self->failed_ = !bytes.ok();
    self->block_ = bytes.ok() ? *std::move(bytes) : std::string();
    self->transport_.Resume(self->transfer_);
  });
}

}  // namespace composio::files
