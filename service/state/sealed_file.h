// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "service/base/random.h"

namespace composio::state {

struct SealedFileOptions {
  // Where it is; its folder exists.
  std::string path;
  // Any text; the key is derived from it. Empty: a random key in `key_path`, made on first use, readable by its owner
  // alone.
  std::string key;
  std::string key_path;
};

// A small text that is kept between runs and is a secret: encrypted with AES-256-GCM, replaced as a whole and
// atomically, synced before Write returns. Blocks on the disk. One thread at a time; one process.
class SealedFile {
 public:
  SealedFile(SealedFileOptions options, base::Random& random) : options_(std::move(options)), random_(random) {}

  // Empty where there is none yet. FAILED_PRECONDITION where it was written with another key, DATA_LOSS where it is no
  // such file.
  absl::StatusOr<std::string> Read();
  absl::Status Write(absl::string_view text);

 private:
  absl::StatusOr<std::string> Key(bool make);

  const SealedFileOptions options_;
  base::Random& random_;
};

}  // namespace composio::state
