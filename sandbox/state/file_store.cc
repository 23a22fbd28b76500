// SPDX-License-Identifier: Apache-2.0
#include "sandbox/state/file_store.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/escaping.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

namespace composio::sandbox {
namespace {

// As Composio's keys begin: the number of the project.
constexpr char kOwner[] = "215630";

std::string Hex(const unsigned char* bytes, unsigned int size) {
  return absl::BytesToHexString(absl::string_view(reinterpret_cast<const char*>(bytes), size));
}

// As a path in a URL.
std::string Escaped(absl::string_view key) {
  std::string out;
  for (const char c : key) {
    if (absl::ascii_isalnum(static_cast<unsigned char>(c)) || absl::StrContains("/-_.~=", c)) {
      out.push_back(c);
    } else {
      absl::StrAppend(&out, "%", absl::Hex(static_cast<unsigned char>(c), absl::kZeroPad2));
    }
  }
  return out;
}

std::string QueryValue(absl::string_view query, absl::string_view name) {
  for (absl::string_view pair : absl::StrSplit(query, '&')) {
    std::pair<absl::string_view, absl::string_view> parts = absl::StrSplit(pair, absl::MaxSplits('=', 1));
    if (parts.first == name) return std::string(parts.second);
  }
  return "";
}

}  // namespace

std::string Md5Hex(absl::string_view bytes) {
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned int size = 0;
  EVP_Digest(bytes.data(), bytes.size(), digest, &size, EVP_md5(), nullptr);
  return Hex(digest, size);
}

FileStore::FileStore(base::Random& random) : secret_(base::RandomHex(random, 16)) {}

StoredFile& FileStore::Place(StoredFile file) {
  file.key = absl::StrCat(kOwner, "/", file.toolkit, "/", file.tool, "/request/", file.md5);
  if (StoredFile* known = Find(file.key)) {
    known->name = file.name;
    known->mimetype = file.mimetype;
    return *known;
  }
  return Insert(std::move(file));
}

StoredFile& FileStore::PlaceAt(const std::string& key, StoredFile file) {
  file.key = key;
  if (StoredFile* known = Find(key)) {
    known->mimetype = file.mimetype;
    return *known;
  }
  return Insert(std::move(file));
}

bool FileStore::Remove(const std::string& key) {
  auto it = files_.find(key);
  if (it == files_.end()) return false;
  if (it->second.bytes != nullptr) bytes_ -= it->second.bytes->size();
  files_.erase(it);
  return true;
}

StoredFile& FileStore::Add(StoredFile file, std::string bytes) {
  file.md5 = Md5Hex(bytes);
  file.key = absl::StrCat(kOwner, "/", file.toolkit, "/", file.tool, "/response/", file.md5, "/",
                          absl::WebSafeBase64Escape(file.name));
  StoredFile* known = Find(file.key);
  StoredFile& place = known != nullptr ? *known : Insert(std::move(file));
  if (place.bytes == nullptr) Fill(place, std::move(bytes));
  return place;
}

StoredFile& FileStore::Insert(StoredFile file) {
  while (files_.size() >= kMaxFiles) {
    auto oldest = std::min_element(files_.begin(), files_.end(),
                                   [](const auto& a, const auto& b) { return a.second.number < b.second.number; });
    if (oldest->second.bytes != nullptr) bytes_ -= oldest->second.bytes->size();
    files_.erase(oldest);
  }
  file.number = ++last_number_;
  file.id = absl::StrCat("req_file_", file.number);
  const std::string key = file.key;
  return files_[key] = std::move(file);
}

void FileStore::Fill(StoredFile& file, std::string bytes) {
  if (file.bytes != nullptr) bytes_ -= std::exchange(file.bytes, nullptr)->size();
  MakeRoom(bytes.size());
  bytes_ += bytes.size();
  file.bytes = std::make_shared<const std::string>(std::move(bytes));
}

void FileStore::MakeRoom(size_t bytes) {
  while (bytes_ > 0 && bytes_ + bytes > kMaxBytes) {
    StoredFile* oldest = nullptr;
    for (auto& [key, file] : files_) {
      if (file.bytes != nullptr && (oldest == nullptr || file.number < oldest->number)) oldest = &file;
    }
    if (oldest == nullptr) return;
    bytes_ -= std::exchange(oldest->bytes, nullptr)->size();
  }
}

StoredFile* FileStore::Find(absl::string_view key) {
  auto it = files_.find(std::string(key));
  return it == files_.end() ? nullptr : &it->second;
}

std::string FileStore::Signature(absl::string_view method, absl::string_view key, int64_t begin, int64_t life) const {
  const std::string text = absl::StrCat(method, "\n", key, "\n", begin, "\n", life);
  unsigned char mac[EVP_MAX_MD_SIZE];
  unsigned int size = 0;
  HMAC(EVP_sha256(), secret_.data(), static_cast<int>(secret_.size()),
       reinterpret_cast<const unsigned char*>(text.data()), text.size(), mac, &size);
  return Hex(mac, size);
}

std::string FileStore::Sign(absl::string_view method, const StoredFile& file, absl::Time now,
                            absl::Duration life) const {
  const int64_t begin = absl::ToUnixSeconds(now), seconds = absl::ToInt64Seconds(life);
  return absl::StrCat(kPrefix, Escaped(file.key), "?X-Amz-Date=", begin, "&X-Amz-Expires=", seconds,
                      "&X-Amz-Signature=", Signature(method, file.key, begin, seconds));
}

std::string FileStore::Refusal(absl::string_view method, absl::string_view key, absl::string_view query,
                               absl::Time now) const {
  int64_t begin = 0, life = 0;
  if (!absl::SimpleAtoi(QueryValue(query, "X-Amz-Date"), &begin) ||
      !absl::SimpleAtoi(QueryValue(query, "X-Amz-Expires"), &life) || life < 0 || life > 7 * 24 * 3600) {
    return "AuthorizationQueryParametersError";
  }
  if (QueryValue(query, "X-Amz-Signature") != Signature(method, key, begin, life)) return "SignatureDoesNotMatch";
  return now > absl::FromUnixSeconds(begin) + absl::Seconds(life) ? "AccessDenied" : "";
}

}  // namespace composio::sandbox
