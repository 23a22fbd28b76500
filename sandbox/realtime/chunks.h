// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace composio::sandbox {

struct ChunkParams {
  // Of all chunks of one message.
  std::string id;
  // UTF-16 units a chunk, as JavaScript counts a string's length.
  size_t units = 9000;
  // No chunk's data is to be larger: fewer units a chunk where escapes and non-ASCII text need it.
  size_t max_bytes = 10 << 10;
  // Cut through a surrogate pair, if the text has one that a cut can reach.
  bool cut_pair = false;
};

// The data of the chunked-… events that carry `text`, in order, the last one marked final. A cut may fall between the
// halves of a surrogate pair, which then stand as escapes at the end of one chunk and the beginning of the next: that
// is what cutting a JavaScript string does.
std::vector<std::string> CutIntoChunks(absl::string_view text, const ChunkParams& params);

}  // namespace composio::sandbox
