// SPDX-License-Identifier: Apache-2.0
#include "service/api/file_url.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "service/base/error.h"
#include "service/base/loopback.h"
#include "service/http_client/public_address.h"

namespace composio::api {
namespace {

// Presigned addresses have one or two thousand characters.
constexpr size_t kMaxLength = 8192;
constexpr size_t kMaxNameLength = 255;

absl::Status NotAllowed(absl::string_view why) {
  return base::Error(absl::StatusCode::kInvalidArgument, gateway::v1::ERROR_REASON_FILE_URL_NOT_ALLOWED,
                     absl::StrCat("the file's address ", why,
                                  "; send the https address that a tool's result holds as s3url, as it came"));
}

bool IsPlain(unsigned char c) { return c > ' ' && c < 0x7f && c != '\\' && c != '"' && c != '<' && c != '>'; }

struct Parts {
  bool tls = false;
  absl::string_view authority, path;
};

absl::StatusOr<Parts> Split(absl::string_view url) {
  Parts parts;
  parts.tls = absl::StartsWithIgnoreCase(url, "https://");
  if (!parts.tls && !absl::StartsWithIgnoreCase(url, "http://")) return NotAllowed("does not begin with https://");
  url.remove_prefix(parts.tls ? 8 : 7);
  const size_t end = std::min(url.find_first_of("/?#"), url.size());
  parts.authority = url.substr(0, end);
  url.remove_prefix(end);
  parts.path = url.substr(0, url.find_first_of("?#"));
  return parts;
}

// The host without port; empty where the authority is not of that form.
absl::string_view HostOf(absl::string_view authority) {
  size_t end = absl::StartsWith(authority, "[") ? authority.find(']') + 1 : authority.find(':');
  end = std::min(end, authority.size());
  const absl::string_view host = authority.substr(0, end);
  absl::string_view port = authority.substr(end);
  int number = 0;
  if (absl::ConsumePrefix(&port, ":") && (!absl::SimpleAtoi(port, &number) || number < 1 || number > 65535)) return {};
  return port.empty() || number > 0 ? host : absl::string_view();
}

// Names that no public DNS knows: a resolver would add its own network's domain to some.
bool IsPrivateName(absl::string_view host) {
  absl::ConsumeSuffix(&host, ".");
  for (const char* suffix :
       {".localhost", ".local", ".internal", ".intranet", ".lan", ".home", ".corp", ".home.arpa", ".localdomain"}) {
    if (absl::EndsWithIgnoreCase(host, suffix)) return true;
  }
  return !absl::StrContains(host, '.');
}

std::string NameIn(absl::string_view path) {
  absl::string_view last = path.substr(path.rfind('/') + 1);
  std::string name;
  for (size_t i = 0; i < last.size(); ++i) {
    int value = last[i];
    if (last[i] == '%' && i + 2 < last.size() && absl::ascii_isxdigit(last[i + 1]) &&
        absl::ascii_isxdigit(last[i + 2]) && absl::SimpleHexAtoi(last.substr(i + 1, 2), &value)) {
      i += 2;
    }
    name.push_back(static_cast<char>(value));
  }
  const bool unusable = std::any_of(name.begin(), name.end(), [](char c) {
    return absl::ascii_iscntrl(static_cast<unsigned char>(c)) || c == '/' || c == '\\';
  });
  if (unusable || name == "." || name == ".." || name.size() > kMaxNameLength) return "";
  return name;
}

}  // namespace

absl::StatusOr<FileUrl> CheckFileUrl(absl::string_view url, bool loopback_too) {
  if (url.empty()) return NotAllowed("is empty");
  if (url.size() > kMaxLength) return NotAllowed(absl::StrCat("has more than ", kMaxLength, " characters"));
  if (!std::all_of(url.begin(), url.end(), IsPlain)) return NotAllowed("has characters in it that no URL has");
  absl::StatusOr<Parts> parts = Split(url);
  if (!parts.ok()) return parts.status();
  if (absl::StrContains(parts->authority, '@')) return NotAllowed("has credentials in it");
  const absl::string_view host = HostOf(parts->authority);
  if (host.empty() || absl::StrContains(host, '%')) return NotAllowed("names no host");
  FileUrl out{std::string(url), true, NameIn(parts->path)};
  if (loopback_too && base::IsLoopbackHost(host)) {
    out.public_only = false;
    return out;
  }
  if (!parts->tls) return NotAllowed("does not begin with https://");
  const bool literal = http_client::IsAddressLiteral(host);
  if (literal ? !http_client::IsPublicAddress(host) : IsPrivateName(host)) {
    return NotAllowed("is of a private network or of the gateway's machine");
  }
  return out;
}

}  // namespace composio::api
