// SPDX-License-Identifier: Apache-2.0
#include "service/api/page_token.h"

#include "service/base/error.h"
#include "service/events/cursor.h"

namespace composio::api {
namespace {

// Stands where a cursor has its project: no project has such a name.
constexpr char kTokenMark[] = "\x01page";

// FNV-1a.
uint64_t Hash(absl::string_view bytes, uint64_t seed) {
  uint64_t hash = 0xcbf29ce484222325 ^ seed;
  for (char c : bytes) hash = (hash ^ static_cast<uint8_t>(c)) * 0x100000001b3;
  return hash;
}

}  // namespace

PageTokens::PageTokens(absl::string_view request, uint64_t epoch) : fingerprint_(Hash(request, epoch)) {}

std::string PageTokens::Make(uint64_t next) const { return events::EncodeCursor(fingerprint_, kTokenMark, next); }

absl::StatusOr<uint64_t> PageTokens::Read(absl::string_view token) const {
  if (token.empty()) return uint64_t{0};
  absl::StatusOr<events::Cursor> decoded = events::DecodeCursor(token);
  if (decoded.ok() && decoded->project == kTokenMark && decoded->epoch == fingerprint_) return decoded->position;
  return base::InvalidField("page_token",
                            "is not the next_page_token of a request with the same fields to this log; leave it empty "
                            "to start with the first page");
}

}  // namespace composio::api
