// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "service/files/spool.h"
#include "service/http_client/http_transport.h"

namespace composio::files {

// A spool file as the body of a request: reads it block by block while the transfer goes on. On the worker's thread;
// `transport` must outlive it.
class SpoolBody final : public http_client::BodySource, public std::enable_shared_from_this<SpoolBody> {
 public:
  SpoolBody(std::shared_ptr<SpoolFile> file, http_client::HttpTransport& transport);

  // The transfer that it is the body of; right after its Start.
  void SetTransfer(http_client::HttpTransport::TransferId id) { transfer_ = id; }

  uint64_t size() const override { return file_->size(); }
  absl::optional<size_t> Read(char* to, size_t size) override;
  void Rewind(uint64_t offset) override;

 private:
  void Fetch();

  const std::shared_ptr<SpoolFile> file_;
  http_client::HttpTransport& transport_;
  http_client::HttpTransport::TransferId transfer_ = 0;
  // Where the next byte of `block_` lies in it and in the file.
  size_t at_ = 0;
  uint64_t offset_ = 0;
  std::string block_;
  // Counts the rewinds: what was asked for before one is not wanted after it.
  int generation_ = 0;
  bool fetching_ = false;
  bool failed_ = false;
};

}  // namespace composio::files
