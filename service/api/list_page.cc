// SPDX-License-Identifier: Apache-2.0
#include "service/api/list_page.h"

#include <algorithm>
#include <limits>

#include "service/base/error.h"
#include "service/events/cursor.h"

namespace composio::api {
namespace {

constexpr int kDefaultPage = 50, kMaxPage = 1000;
// Stands where a cursor has its project: no project has such a name.
constexpr char kTokenMark[] = "\x01list";

}  // namespace

absl::StatusOr<ListPage> ReadListPage(int page_size, absl::string_view page_token, uint64_t fingerprint) {
  if (page_size < 0) return base::InvalidField("page_size", "must not be negative");
  ListPage page{static_cast<size_t>(std::min(page_size == 0 ? kDefaultPage : page_size, kMaxPage)),
                std::numeric_limits<uint64_t>::max(), fingerprint};
  if (page_token.empty()) return page;
  const absl::StatusOr<events::Cursor> token = events::DecodeCursor(page_token);
  if (!token.ok() || token->project != kTokenMark || token->epoch != fingerprint) {
    return base::InvalidField("page_token",
                              "is not the next_page_token of a request with the same fields to this gateway since its "
                              "start; leave it empty to start with the first page");
  }
  page.before = token->position;
  return page;
}

std::string NextPageToken(const ListPage& page, uint64_t before) {
  return events::EncodeCursor(page.fingerprint, kTokenMark, before);
}

uint64_t Fingerprint(absl::string_view bytes, uint64_t seed) {
  uint64_t hash = 0xcbf29ce484222325 ^ seed;
  for (char c : bytes) hash = (hash ^ static_cast<uint8_t>(c)) * 0x100000001b3;
  return hash;
}

}  // namespace composio::api
