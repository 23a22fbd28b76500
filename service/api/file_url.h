// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace composio::api {

// How a file's address may be fetched from or sent to.
struct FileUrl {
  std::string url;
  // Whether the transfer has to refuse addresses that are not public; false for the gateway's own machine.
  bool public_only = true;
  // The last part of the path, decoded; empty where there is none that could be a name.
  std::string file_name;
};

// Takes https addresses of hosts that may be public: no literals of private addresses, no names that only a private
// network knows, no credentials in it. What a name stands for is the transfer's to check. With `loopback_too`, because
// Composio itself is an address of this machine, such addresses are taken too, also without TLS.
// FILE_URL_NOT_ALLOWED says what is wrong.
absl::StatusOr<FileUrl> CheckFileUrl(absl::string_view url, bool loopback_too);

}  // namespace composio::api
