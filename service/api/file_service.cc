// SPDX-License-Identifier: Apache-2.0
#include "service/api/file_service.h"

#include <memory>
#include <utility>

#include "service/api/download_file.h"
#include "service/api/upload_file.h"

namespace composio::api {
namespace {

// Serves a method by one of the two functions.
class FileHandler final : public router::Handler {
 public:
  using Serve = void (*)(const FileDeps& deps, router::CallPtr call);
  FileHandler(const FileDeps& deps, Serve serve) : deps_(deps), serve_(serve) {}
  void Start(router::CallPtr call) override { serve_(deps_, std::move(call)); }

 private:
  const FileDeps& deps_;
  const Serve serve_;
};

}  // namespace

void RegisterFileService(router::Router& router, const FileDeps& deps) {
  router.Register("/composio.gateway.v1.FileService/UploadFile", std::make_shared<FileHandler>(deps, UploadFile));
  router.Register("/composio.gateway.v1.FileService/DownloadFile", std::make_shared<FileHandler>(deps, DownloadFile));
}

}  // namespace composio::api
