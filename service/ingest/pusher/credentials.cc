// SPDX-License-Identifier: Apache-2.0
#include "service/ingest/pusher/credentials.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "service/ingest/json_members.h"
#include "service/transcode/json_reader.h"

namespace composio::ingest::pusher {
namespace {

constexpr char kFolder[] = "/api/v3/internal/sdk/realtime/";
constexpr size_t kMaxChannel = 164;
constexpr size_t kMaxName = 128;
constexpr size_t kMaxAuth = 1024;

bool AllOf(absl::string_view text, size_t max, absl::string_view marks) {
  return !text.empty() && text.size() <= max && std::all_of(text.begin(), text.end(), [marks](char c) {
    return absl::ascii_isalnum(static_cast<unsigned char>(c)) || marks.find(c) != absl::string_view::npos;
  });
}

std::string FormEncode(absl::string_view text) {
  static constexpr char kHex[] = "0123456789ABCDEF";
  std::string encoded;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (AllOf(absl::string_view(&c, 1), 1, "-_.")) {
      encoded += c;
    } else {
      encoded += {'%', kHex[byte >> 4], kHex[byte & 15]};
    }
  }
  return encoded;
}

absl::Status Refused(absl::string_view text) { return absl::FailedPreconditionError(text); }
absl::Status TryAgain(absl::string_view text) { return absl::UnavailableError(text); }

// What is wrong with an answer, whatever it says; OK when it is a 200.
absl::Status Judge(const absl::StatusOr<RestAnswer>& answer, absl::string_view what) {
  if (!answer.ok()) {
    const absl::string_view why = answer.status().message();
    const std::string text = absl::StrCat(what, " cannot be had from Composio: ", why);
    const bool transient = absl::IsUnavailable(answer.status()) || absl::IsDeadlineExceeded(answer.status()) ||
                           absl::IsResourceExhausted(answer.status()) || absl::IsInternal(answer.status());
    return transient ? TryAgain(text) : Refused(text);
  }
  const int status = answer->status;
  const std::string text = absl::StrCat(what, " cannot be had from Composio: HTTP status ", status);
  if (status == 200) return absl::OkStatus();
  if (status == 401 || status == 403) {
    return Refused(absl::StrCat(text, "; check that the project's API key is valid and may read triggers"));
  }
  if (status >= 400 && status < 500 && status != 408 && status != 425 && status != 429) return Refused(text);
  return TryAgain(text);
}

}  // namespace

RestRequest CredentialsRequest() {
  RestRequest request;
  request.target = absl::StrCat(kFolder, "credentials");
  request.headers = {{"accept", "application/json"}};
  return request;
}

RestRequest AuthRequest(absl::string_view socket_id, absl::string_view channel) {
  RestRequest request;
  request.method = "POST";
  request.target = absl::StrCat(kFolder, "auth");
  request.headers = {{"accept", "application/json"}, {"content-type", "application/x-www-form-urlencoded"}};
  request.body = absl::StrCat("socket_id=", FormEncode(socket_id), "&channel_name=", FormEncode(channel));
  return request;
}

absl::StatusOr<Credentials> ReadCredentials(const absl::StatusOr<RestAnswer>& answer) {
  if (absl::Status status = Judge(answer, "the realtime credentials"); !status.ok()) return status;
  Credentials credentials;
  Pick(answer->body, {{"pusher_key", &credentials.app_key},
                      {"pusher_cluster", &credentials.cluster},
                      {"project_id", &credentials.project_id}});
  // All three go into a host's name, a path or a channel's name.
  if (!AllOf(credentials.app_key, kMaxName, "-_") || !AllOf(credentials.cluster, 63, "-") ||
      !AllOf(credentials.project_id, kMaxName, "-_=@,.;") || credentials.Channel().size() > kMaxChannel) {
    return TryAgain("Composio's answer holds no usable realtime credentials");
  }
  return credentials;
}

absl::StatusOr<std::string> ReadAuth(const absl::StatusOr<RestAnswer>& answer) {
  if (absl::Status status = Judge(answer, "the authorisation of the realtime channel"); !status.ok()) return status;
  std::string auth;
  Pick(answer->body, {{"auth", &auth}});
  if (auth.empty() || auth.size() > kMaxAuth)
    return TryAgain("Composio's answer holds no authorisation of the channel");
  return auth;
}

}  // namespace composio::ingest::pusher
