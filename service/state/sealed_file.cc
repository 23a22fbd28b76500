// SPDX-License-Identifier: Apache-2.0
#include "service/state/sealed_file.h"

#include <fcntl.h>
#include <openssl/evp.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <memory>
#include <sstream>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "service/base/error.h"

namespace composio::state {
namespace {

constexpr char kMagic[] = "composio-gateway-sealed-1\n";
constexpr size_t kNonce = 12, kTag = 16, kKey = 32;

absl::Status Failed(absl::string_view what, const std::string& path) {
  return base::Error(absl::StatusCode::kUnavailable, gateway::v1::ERROR_REASON_LOG_UNAVAILABLE,
                     absl::StrCat(what, " ", path, ": ", std::strerror(errno), "; check the data directory"));
}

std::string Digest(absl::string_view text) {
  std::string out(kKey, '\0');
  unsigned int size = 0;
  EVP_Digest(text.data(), text.size(), reinterpret_cast<unsigned char*>(out.data()), &size, EVP_sha256(), nullptr);
  return out;
}

unsigned char* Bytes(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }
const unsigned char* Bytes(absl::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

// nonce, tag, ciphertext
std::string Seal(const std::string& key, const std::string& nonce, absl::string_view text) {
  const Cipher cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
  std::string sealed(text.size(), '\0'), tag(kTag, '\0');
  int size = 0;
  EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, Bytes(key), Bytes(nonce));
  EVP_EncryptUpdate(cipher.get(), Bytes(sealed), &size, Bytes(text), static_cast<int>(text.size()));
  EVP_EncryptFinal_ex(cipher.get(), Bytes(sealed) + size, &size);
  EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, kTag, tag.data());
  return absl::StrCat(nonce, tag, sealed);
}

bool Open(const std::string& key, absl::string_view sealed, std::string* text) {
  if (sealed.size() < kNonce + kTag) return false;
  const Cipher cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
  std::string tag(sealed.substr(kNonce, kTag));
  const absl::string_view body = sealed.substr(kNonce + kTag);
  text->assign(body.size(), '\0');
  int size = 0;
  EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, Bytes(key), Bytes(sealed));
  EVP_DecryptUpdate(cipher.get(), Bytes(*text), &size, Bytes(body), static_cast<int>(body.size()));
  EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, kTag, tag.data());
  return EVP_DecryptFinal_ex(cipher.get(), Bytes(*text) + size, &size) == 1;
}

// False with errno ENOENT where there is none.
bool ReadFile(const std::string& path, std::string* out) {
  errno = 0;
  std::ifstream in(path, std::ios::binary);
  if (!in) return false;
  std::ostringstream text;
  text << in.rdbuf();
  *out = text.str();
  return true;
}

absl::Status ReplaceFile(const std::string& path, absl::string_view bytes) {
  const std::string fresh = path + ".new";
  const int fd = open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (fd < 0) return Failed("cannot write", fresh);
  const bool written = fchmod(fd, 0600) == 0 &&
                       write(fd, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()) && fsync(fd) == 0;
  if (close(fd) != 0 || !written) return Failed("cannot write", fresh);
  if (rename(fresh.c_str(), path.c_str()) != 0) return Failed("cannot replace", path);
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<std::string> SealedFile::Key(bool make) {
  if (!options_.key.empty()) return Digest(options_.key);
  std::string text;
  if (ReadFile(options_.key_path, &text)) return Digest(absl::StripSuffix(text, "\n"));
  if (errno != ENOENT || !make) return Failed("cannot read the key", options_.key_path);
  text = base::RandomHex(random_, 2 * kKey);
  if (absl::Status status = ReplaceFile(options_.key_path, text); !status.ok()) return status;
  return Digest(text);
}

absl::StatusOr<std::string> SealedFile::Read() {
  std::string bytes;
  if (!ReadFile(options_.path, &bytes)) {
    if (errno == ENOENT) return std::string();
    return Failed("cannot read", options_.path);
  }
  absl::string_view sealed = bytes;
  if (!absl::ConsumePrefix(&sealed, kMagic)) {
    return base::Error(absl::StatusCode::kDataLoss, gateway::v1::ERROR_REASON_LOG_CORRUPT,
                       absl::StrCat(options_.path, " is no file of the gateway's; move it away"));
  }
  auto key = Key(false);
  if (!key.ok()) return key.status();
  std::string text;
  if (Open(*key, sealed, &text)) return text;
  return base::Error(absl::StatusCode::kFailedPrecondition, gateway::v1::ERROR_REASON_LOG_CORRUPT,
                     absl::StrCat(options_.path,
                                  " was sealed with another key, or changed; give the key it was written "
                                  "with, or remove the file and call SetWebhook again"));
}

absl::Status SealedFile::Write(absl::string_view text) {
  auto key = Key(true);
  if (!key.ok()) return key.status();
  const std::string nonce = Digest(base::RandomHex(random_, 2 * kKey)).substr(0, kNonce);
  return ReplaceFile(options_.path, absl::StrCat(kMagic, Seal(*key, nonce, text)));
}

}  // namespace composio::state
