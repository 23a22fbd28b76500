// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace composio::api {

// Which entries a page of a list in memory holds: entries are numbered as they come, and listed newest first.
struct ListPage {
  size_t size;
  uint64_t before;       // numbers below this
  uint64_t fingerprint;  // of the list and the request's other fields
};

// INVALID_FIELD for a negative size, and for a token that is not of a list with this fingerprint.
absl::StatusOr<ListPage> ReadListPage(int page_size, absl::string_view page_token, uint64_t fingerprint);

// The token of the page that goes on below `before`.
std::string NextPageToken(const ListPage& page, uint64_t before);

// FNV-1a.
uint64_t Fingerprint(absl::string_view bytes, uint64_t seed);

}  // namespace composio::api
