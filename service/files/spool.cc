// SPDX-License-Identifier: Apache-2.0
#include "service/files/spool.h"

#include <fcntl.h>
#include <openssl/evp.h>
#include <stdlib.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "service/base/error.h"
#include "service/files/spool_thread.h"

namespace composio::files {
namespace {

// No path goes into the message: it is for the caller.
absl::Status DiskError(absl::string_view what) {
  return base::Error(absl::StatusCode::kUnavailable, gateway::v1::ERROR_REASON_SPOOL_UNAVAILABLE,
                     absl::StrCat("the gateway's temporary file cannot be ", what, ": ", std::strerror(errno),
                                  "; look at its data directory's disk, then try again"));
}

// Without a name from the start where the file system can do that, else the name goes at once.
int OpenUnnamed(const std::string& directory) {
  int fd = open(directory.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
  if (fd >= 0 || (errno != EOPNOTSUPP && errno != EISDIR && errno != EINVAL)) return fd;
  std::string name = directory + "/spool-XXXXXX";
  fd = mkostemp(name.data(), O_CLOEXEC);
  if (fd >= 0) unlink(name.c_str());
  return fd;
}

}  // namespace

struct SpoolFile::Hash {
  Hash() : context(EVP_MD_CTX_new()) { EVP_DigestInit_ex(context, EVP_md5(), nullptr); }
  ~Hash() { EVP_MD_CTX_free(context); }
  EVP_MD_CTX* const context;
};

SpoolFile::SpoolFile(std::shared_ptr<SpoolThread> thread, base::Executor& executor)
    : thread_(std::move(thread)), executor_(executor), hash_(std::make_unique<Hash>()) {}

// Closing frees the blocks, which may take a while.
SpoolFile::~SpoolFile() {
  thread_->Release(reserved_);
  if (fd_ < 0) return;
  auto close_it = [fd = fd_] { close(fd); };
  if (!thread_->TryPost(close_it)) close_it();
}

void SpoolFile::Append(base::Slice bytes, AppendCallback done) {
  const uint64_t size = bytes.size();
  if (!thread_->Reserve(size)) {
    executor_.Post([done = std::move(done), max = thread_->max_bytes()]() mutable {
      done(base::Error(absl::StatusCode::kResourceExhausted, gateway::v1::ERROR_REASON_SPOOL_UNAVAILABLE,
                       absl::StrCat("files on their way have taken all of the ", max,
                                    " bytes that the gateway keeps for them; try again when others are done")));
    });
    return;
  }
  reserved_ += size;
  thread_->Post([self = shared_from_this(), bytes = std::move(bytes), done = std::move(done)]() mutable {
    absl::Status status = self->Write(bytes.view());
    base::Executor& executor = self->executor_;
    executor.Post([self = std::move(self), done = std::move(done), status = std::move(status)]() mutable {
      done(std::move(status));
    });
  });
}

absl::Status SpoolFile::Write(absl::string_view bytes) {
  if (fd_ < 0 && (fd_ = OpenUnnamed(thread_->directory())) < 0) return DiskError("made");
  for (absl::string_view left = bytes; !left.empty();) {
    const ssize_t written =
        pwrite(fd_, left.data(), left.size(), static_cast<off_t>(size_ + bytes.size() - left.size()));
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return DiskError("written");
    left.remove_prefix(static_cast<size_t>(written));
  }
  EVP_DigestUpdate(hash_->context, bytes.data(), bytes.size());
  size_ += bytes.size();
  return absl::OkStatus();
}

void SpoolFile::Read(uint64_t offset, size_t max, ReadCallback done) {
  thread_->Post([self = shared_from_this(), offset, max, done = std::move(done)]() mutable {
    auto bytes = self->ReadBytes(offset, max);
    base::Executor& executor = self->executor_;
    executor.Post([self = std::move(self), done = std::move(done), bytes = std::move(bytes)]() mutable {
      done(std::move(bytes));
    });
  });
}

absl::StatusOr<std::string> SpoolFile::ReadBytes(uint64_t offset, size_t max) const {
  std::string bytes(static_cast<size_t>(std::min<uint64_t>(max, size_ - std::min(offset, size_))), '\0');
  for (size_t at = 0; at < bytes.size();) {
    const ssize_t read = pread(fd_, bytes.data() + at, bytes.size() - at, static_cast<off_t>(offset + at));
    if (read < 0 && errno == EINTR) continue;
    if (read <= 0) return DiskError("read");
    at += static_cast<size_t>(read);
  }
  return bytes;
}

std::string SpoolFile::Md5() const {
  Hash copy;
  EVP_MD_CTX_copy_ex(copy.context, hash_->context);
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned int size = 0;
  EVP_DigestFinal_ex(copy.context, digest, &size);
  return absl::BytesToHexString(absl::string_view(reinterpret_cast<const char*>(digest), size));
}

Spool::Spool(SpoolOptions options)
    : thread_(std::make_shared<SpoolThread>(std::move(options.directory), options.max_bytes)) {}

Spool::~Spool() { thread_->Stop(); }

std::shared_ptr<SpoolFile> Spool::Create(base::Executor& executor) {
  return std::shared_ptr<SpoolFile>(new SpoolFile(thread_, executor));
}

uint64_t Spool::used() const { return thread_->used(); }

}  // namespace composio::files
