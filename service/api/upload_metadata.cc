// SPDX-License-Identifier: Apache-2.0
#include "service/api/upload_metadata.h"

#include <algorithm>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "composio/gateway/v1/file_service.pb.h"
#include "service/api/file_error.h"
#include "service/base/error.h"

namespace composio::api {
namespace {

constexpr size_t kMaxFileName = 255;
constexpr size_t kMaxMimeType = 255;
constexpr size_t kMd5Digits = 32;

bool HasControl(const std::string& text) {
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return absl::ascii_iscntrl(static_cast<unsigned char>(c)); });
}

// Goes into a header of the request to the store.
bool IsMimeType(const std::string& type) {
  return type.size() <= kMaxMimeType && absl::StrContains(type, '/') && !HasControl(type) &&
         std::all_of(type.begin(), type.end(),
                     [](char c) { return absl::ascii_isascii(static_cast<unsigned char>(c)); });
}

bool IsMd5(const std::string& md5) {
  return md5.size() == kMd5Digits && std::all_of(md5.begin(), md5.end(), [](char c) {
           return absl::ascii_isxdigit(static_cast<unsigned char>(c));
         });
}

}  // namespace

absl::Status CheckUploadMetadata(gateway::v1::UploadFileMetadata& metadata, int64_t max_bytes) {
  if (metadata.tool().empty()) return base::InvalidField("metadata.tool", "has to be the slug of the tool");
  if (metadata.app().empty()) return base::InvalidField("metadata.app", "has to be the slug of the tool's app");
  const std::string& name = metadata.file_name();
  if (name.empty() || name.size() > kMaxFileName || HasControl(name) ||
      name.find_first_of("/\\") != std::string::npos) {
    return base::InvalidField("metadata.file_name", absl::StrCat("has to be a name of 1 to ", kMaxFileName,
                                                                 " bytes without folders and control characters"));
  }
  if (metadata.mime_type().empty()) metadata.set_mime_type("application/octet-stream");
  if (!IsMimeType(metadata.mime_type())) {
    return base::InvalidField("metadata.mime_type", "has to be of the form type/subtype, as application/pdf");
  }
  if (!metadata.md5().empty() && !IsMd5(metadata.md5())) {
    return base::InvalidField("metadata.md5", "has to be 32 hexadecimal digits, or empty");
  }
  if (metadata.has_size() && metadata.size() < 0) return base::InvalidField("metadata.size", "has to be 0 or more");
  if (metadata.has_size() && metadata.size() > max_bytes) return FileTooLarge(max_bytes);
  return absl::OkStatus();
}

}  // namespace composio::api
