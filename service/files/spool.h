// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "absl/functional/any_invocable.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "service/base/buffer.h"
#include "service/base/executor.h"

namespace composio::files {

class SpoolThread;

// Bytes on their way that are too many for memory: a temporary file without a name, so that nothing is left of it
// whatever happens to the process. The work is done on the spool's thread; callbacks run on the executor it was made
// for, which also is the only one to call it. One operation at a time. It goes with its last reference.
class SpoolFile final : public std::enable_shared_from_this<SpoolFile> {
 public:
  using AppendCallback = absl::AnyInvocable<void(absl::Status)>;
  using ReadCallback = absl::AnyInvocable<void(absl::StatusOr<std::string>)>;

  ~SpoolFile();

  // SPOOL_UNAVAILABLE when there is no room for them: RESOURCE_EXHAUSTED where others' files take it, UNAVAILABLE where
  // the disk does.
  void Append(base::Slice bytes, AppendCallback done);
  // `max` bytes from `offset`, fewer at the end.
  void Read(uint64_t offset, size_t max, ReadCallback done);

  // What was appended so far; between operations.
  uint64_t size() const { return size_; }
  // As 32 hexadecimal digits.
  std::string Md5() const;

 private:
  friend class Spool;
  SpoolFile(std::shared_ptr<SpoolThread> thread, base::Executor& executor);

  absl::Status Write(absl::string_view bytes);
  absl::StatusOr<std::string> ReadBytes(uint64_t offset, size_t max) const;

  const std::shared_ptr<SpoolThread> thread_;
  base::Executor& executor_;
  // Of whichever thread works; an operation's end hands it back.
  int fd_ = -1;
  uint64_t size_ = 0;
  uint64_t reserved_ = 0;
  struct Hash;
  std::unique_ptr<Hash> hash_;
};

struct SpoolOptions {
  // Where the files lie; it has to exist.
  std::string directory;
  // All files together.
  uint64_t max_bytes = uint64_t{1} << 30;
};

// Makes spool files and owns their thread. Thread-safe. Files may outlive it; what they are asked for then is dropped.
class Spool {
 public:
  explicit Spool(SpoolOptions options);
  ~Spool();

  // `executor` must outlive the spool.
  std::shared_ptr<SpoolFile> Create(base::Executor& executor);
  // Bytes that files take now.
  uint64_t used() const;

 private:
  std::shared_ptr<SpoolThread> thread_;
};

}  // namespace composio::files
