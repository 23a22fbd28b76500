// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <string>

#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "service/base/random.h"

namespace composio::sandbox {

// A file that tools take or made.
struct StoredFile {
  // `number` orders them by age.
  uint64_t number = 0;
  std::string id, key, toolkit, tool, name, mimetype, md5;
  // Null until it was uploaded.
  std::shared_ptr<const std::string> bytes;
  // When that was.
  absl::Time time;
};

// The store of files that Composio's presigned addresses lead to. The oldest bytes are forgotten when there are too
// many. Part of the World.
class FileStore {
 public:
  static constexpr size_t kMaxBytes = size_t{256} << 20;
  static constexpr size_t kMaxFiles = 10'000;

  explicit FileStore(base::Random& random);

  // The place of a file that is to be uploaded. What equals another in app, tool and MD5 has the same one.
  StoredFile& Place(StoredFile file);
  // The place of a file at a key of the caller's choice, of whatever bytes.
  StoredFile& PlaceAt(const std::string& key, StoredFile file);
  // Whether there was one.
  bool Remove(const std::string& key);
  // A file that a tool made.
  StoredFile& Add(StoredFile file, std::string bytes);
  void Fill(StoredFile& file, std::string bytes);
  // Null where there is none.
  StoredFile* Find(absl::string_view key);
  // By key.
  const std::map<std::string, StoredFile>& files() const { return files_; }

  // Path and query of an address that is good for one method ("PUT", "GET") for `life` from `now` on.
  std::string Sign(absl::string_view method, const StoredFile& file, absl::Time now, absl::Duration life) const;
  // Why such an address does not work now; empty where it does: S3's error code.
  std::string Refusal(absl::string_view method, absl::string_view key, absl::string_view query, absl::Time now) const;

  // Of the addresses: "/_files/".
  static constexpr char kPrefix[] = "/_files/";

 private:
  std::string Signature(absl::string_view method, absl::string_view key, int64_t begin, int64_t life) const;
  void MakeRoom(size_t bytes);
  StoredFile& Insert(StoredFile file);

  std::string secret_;
  std::map<std::string, StoredFile> files_;
  size_t bytes_ = 0;
  uint64_t last_number_ = 0;
};

// 32 hexadecimal digits.
std::string Md5Hex(absl::string_view bytes);

}  // namespace composio::sandbox
