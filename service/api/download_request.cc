// SPDX-License-Identifier: Apache-2.0
#include "service/api/download_request.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "composio/gateway/v1/file_service.pb.h"
#include "service/base/error.h"

namespace composio::api {
namespace {

constexpr int kMinChunk = 1024;
constexpr int kMaxChunk = 1 << 20;

std::string TextAt(const google::protobuf::Struct& object, const char* name) {
  auto field = object.fields().find(name);
  return field == object.fields().end() ? "" : field->second.string_value();
}

}  // namespace

absl::StatusOr<DownloadRequest> ReadDownloadRequest(absl::string_view bytes, int64_t max_bytes, bool loopback_too) {
  gateway::v1::DownloadFileRequest message;
  if (!message.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) {
    return base::MalformedRequest("/composio.gateway.v1.FileService/DownloadFile");
  }
  if (message.has_file() == !message.url().empty()) {
    return base::InvalidField("file", "has to be the object of the tool's result, or url its address: one of the two");
  }
  DownloadRequest request;
  std::string url = message.url();
  if (message.has_file()) {
    url = TextAt(message.file(), "s3url");
    if (url.empty()) return base::InvalidField("file", "has to hold the file's address as s3url");
    request.file_name = TextAt(message.file(), "name");
    request.mime_type = TextAt(message.file(), "mimetype");
  }
  if (message.chunk_size() != 0) {
    if (message.chunk_size() < kMinChunk || message.chunk_size() > kMaxChunk) {
      return base::InvalidField("chunk_size", absl::StrCat("has to be 0 or from ", kMinChunk, " to ", kMaxChunk));
    }
    request.chunk_size = static_cast<size_t>(message.chunk_size());
  }
  if (message.max_size() < 0) return base::InvalidField("max_size", "has to be 0 or more");
  request.max_bytes = message.max_size() == 0 ? max_bytes : std::min(message.max_size(), max_bytes);
  absl::StatusOr<FileUrl> checked = CheckFileUrl(url, loopback_too);
  if (!checked.ok()) return checked.status();
  request.url = *std::move(checked);
  if (request.file_name.empty()) request.file_name = request.url.file_name;
  return request;
}

}  // namespace composio::api
