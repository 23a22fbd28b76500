// SPDX-License-Identifier: Apache-2.0
#include "service/event_log/sqlite/log_directory.h"

#include <cstdint>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/strip.h"

namespace composio::event_log::sqlite {
namespace {

std::string Normalise(absl::string_view url) {
  while (absl::EndsWith(url, "/")) url.remove_suffix(1);
  const size_t scheme = url.find("://");
  if (scheme == absl::string_view::npos) return absl::AsciiStrToLower(url);
  const size_t path = url.find('/', scheme + 3);
  std::string origin = absl::AsciiStrToLower(url.substr(0, path));
  const absl::string_view port = absl::StartsWith(origin, "https:") ? ":443" : ":80";
  origin = std::string(absl::StripSuffix(origin, port));
  return path == absl::string_view::npos ? origin : absl::StrCat(origin, url.substr(path));
}

// FNV-1a: the same on every machine and for ever, as a folder's name has to be.
uint64_t Hash(absl::string_view text) {
  uint64_t hash = 0xcbf29ce484222325;
  for (char c : text) hash = (hash ^ static_cast<uint8_t>(c)) * 0x100000001b3;
  return hash;
}

}  // namespace

std::string LogDirectory(absl::string_view data_dir, absl::string_view upstream_base_url) {
  const std::string url = Normalise(upstream_base_url);
  if (url == kEmbeddedSandbox) return absl::StrCat(data_dir, "/events/", kEmbeddedSandbox);
  std::string readable;
  for (char c : url.substr(url.find("://") == std::string::npos ? 0 : url.find("://") + 3)) {
    if (readable.size() == 40) break;
    readable.push_back(absl::ascii_isalnum(c) || c == '.' || c == '-' ? c : '_');
  }
  // The hash keeps apart what the readable part makes equal.
  return absl::StrCat(data_dir, "/events/", readable, "-", absl::StrFormat("%016x", Hash(url)));
}

}  // namespace composio::event_log::sqlite
