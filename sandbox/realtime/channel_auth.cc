// SPDX-License-Identifier: Apache-2.0
#include "sandbox/realtime/channel_auth.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/escaping.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

namespace composio::sandbox {
namespace {

constexpr size_t kMaxChannelName = 164;
constexpr size_t kMaxSocketId = 64;

bool AllDigits(absl::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char c) { return absl::ascii_isdigit(c); });
}

}  // namespace

std::string ChannelAuth(absl::string_view key, absl::string_view secret, absl::string_view socket_id,
                        absl::string_view channel) {
  const std::string text = absl::StrCat(socket_id, ":", channel);
  unsigned char mac[EVP_MAX_MD_SIZE];
  unsigned int size = 0;
  HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()),
       reinterpret_cast<const unsigned char*>(text.data()), text.size(), mac, &size);
  return absl::StrCat(key, ":", absl::BytesToHexString(absl::string_view(reinterpret_cast<char*>(mac), size)));
}

bool IsChannelName(absl::string_view channel) {
  return !channel.empty() && channel.size() <= kMaxChannelName &&
         std::all_of(channel.begin(), channel.end(), [](unsigned char c) {
           return absl::ascii_isalnum(c) || absl::StrContains("_-=@,.;", std::string(1, static_cast<char>(c)));
         });
}

bool IsSocketId(absl::string_view socket_id) {
  const size_t dot = socket_id.find('.');
  return socket_id.size() <= kMaxSocketId && dot != absl::string_view::npos && AllDigits(socket_id.substr(0, dot)) &&
         AllDigits(socket_id.substr(dot + 1));
}

}  // namespace composio::sandbox
