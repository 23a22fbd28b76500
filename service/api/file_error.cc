// SPDX-License-Identifier: Apache-2.0
#include "service/api/file_error.h"

#include "absl/strings/str_cat.h"
#include "service/base/error.h"

namespace composio::api {

absl::Status FileTooLarge(int64_t limit) {
  absl::Status status = base::Error(absl::StatusCode::kResourceExhausted, gateway::v1::ERROR_REASON_FILE_TOO_LARGE,
                                    absl::StrCat("the file has more than ", limit,
                                                 " bytes, which is the limit; send a smaller one or raise the limit"));
  base::AddMetadata(status, "max_bytes", absl::StrCat(limit));
  return status;
}

absl::Status StoreRefused(int http_status, absl::string_view action) {
  // What the store may say otherwise a moment later.
  const bool passing = http_status >= 500 || http_status == 408 || http_status == 429;
  absl::Status status =
      base::Error(passing ? absl::StatusCode::kUnavailable : absl::StatusCode::kFailedPrecondition,
                  gateway::v1::ERROR_REASON_FILE_STORE_REFUSED,
                  absl::StrCat("the store of files did not ", action, " it: HTTP status ", http_status,
                               passing            ? "; try again"
                               : action == "give" ? "; its address works for a while only: execute the tool again"
                                                  : "; upload it again"));
  base::AddMetadata(status, "http_status", absl::StrCat(http_status));
  return status;
}

absl::Status TransferFailed(const absl::Status& failure, int64_t limit) {
  switch (failure.code()) {
    case absl::StatusCode::kResourceExhausted:
      return FileTooLarge(limit);
    case absl::StatusCode::kPermissionDenied:
      return base::Error(absl::StatusCode::kInvalidArgument, gateway::v1::ERROR_REASON_FILE_URL_NOT_ALLOWED,
                         absl::StrCat("the file's address: ", failure.message()));
    case absl::StatusCode::kDeadlineExceeded:
      return base::Error(absl::StatusCode::kDeadlineExceeded, gateway::v1::ERROR_REASON_UPSTREAM_TIMEOUT,
                         "the store of files did not answer in time; try again with a longer deadline");
    default:
      return base::Error(absl::StatusCode::kUnavailable, gateway::v1::ERROR_REASON_FILE_STORE_REFUSED,
                         absl::StrCat("the store of files: ", failure.message(), "; try again"));
  }
}

}  // namespace composio::api
