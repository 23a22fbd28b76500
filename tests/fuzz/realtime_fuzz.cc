// SPDX-License-Identifier: Apache-2.0
// Text frames of the realtime feed, a line each, from a server that may send anything: a session reads them, and what
// it makes of them is JSON text in UTF-8, within the chunks' limits. A line "+" lets 25 s pass.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <utility>

#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "service/ingest/pusher/chunk_assembler.h"
#include "service/ingest/pusher/frame.h"
#include "service/transcode/utf8.h"
#include "tests/fakes/manual_clock.h"

namespace composio::ingest::pusher {
namespace {

void Require(bool fact) {
  if (!fact) std::abort();
}

void Check(ChunkAssembler& chunks, const ChunkLimits& limits, absl::string_view text) {
  const auto frame = ParseFrame(text);
  if (!frame.ok()) return;
  Require(!frame->event.empty());
  Require(transcode::IsUtf8(frame->data));
  ParseEstablished(frame->data).IgnoreError();
  ParseError(frame->data);
  auto chunk = ParseChunk(frame->data);
  if (!chunk.ok()) return;
  Require(!chunk->id.empty() && chunk->index >= 0);
  const auto whole = chunks.Add(*std::move(chunk));
  if (whole) Require(transcode::IsUtf8(*whole));
  Require(chunks.pending() <= limits.max_messages);
  Require(chunks.bytes() <= limits.max_bytes);
  if (chunks.pending() == 0) Require(chunks.bytes() == 0);
}

}  // namespace
}  // namespace composio::ingest::pusher

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace composio;  // NOLINT: the function must be outside of our namespaces
  namespace pusher = ingest::pusher;
  const absl::string_view text(reinterpret_cast<const char*>(data), size);
  // The websocket has checked it.
  if (!transcode::IsUtf8(text)) return 0;
  pusher::ChunkLimits limits;
  limits.max_messages = 3;
  limits.max_bytes = 200;
  fakes::ManualClock clock;
  pusher::ChunkAssembler chunks(limits, clock);
  for (absl::string_view line : absl::StrSplit(text, '\n')) {
    if (line == "+") {
      clock.Advance(absl::Seconds(25));
    } else {
      pusher::Check(chunks, limits, line);
    }
  }
  chunks.Reset();
  pusher::Require(chunks.pending() == 0 && chunks.bytes() == 0);
  return 0;
}
