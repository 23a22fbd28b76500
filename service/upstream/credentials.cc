// SPDX-License-Identifier: Apache-2.0
#include "service/upstream/credentials.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "service/base/error.h"

namespace composio::upstream {
namespace {

namespace v1 = gateway::v1;

constexpr v1::UpstreamCredential kKinds[] = {v1::UPSTREAM_CREDENTIAL_PROJECT, v1::UPSTREAM_CREDENTIAL_USER,
                                             v1::UPSTREAM_CREDENTIAL_ORG};

const std::string& KeyOf(const Credentials& credentials, v1::UpstreamCredential kind) {
  if (kind == v1::UPSTREAM_CREDENTIAL_USER) return credentials.user_key;
  if (kind == v1::UPSTREAM_CREDENTIAL_ORG) return credentials.org_key;
  return credentials.project_key;
}

absl::string_view HeaderName(v1::UpstreamCredential kind) {
  if (kind == v1::UPSTREAM_CREDENTIAL_USER) return "x-user-api-key";
  if (kind == v1::UPSTREAM_CREDENTIAL_ORG) return "x-org-api-key";
  return "x-api-key";
}

absl::Status Missing(v1::UpstreamCredential kind) {
  const absl::string_view variable = EnvironmentVariable(kind);
  absl::Status status = base::Error(absl::StatusCode::kFailedPrecondition, v1::ERROR_REASON_CREDENTIAL_MISSING,
                                    absl::StrCat("this operation needs a key that the gateway does not have: set ",
                                                 variable, " in its environment and start it again"));
  base::AddMetadata(status, "variable", variable);
  base::AddHelp(status, absl::StrCat("export ", variable, "=<your key>"));
  return status;
}

}  // namespace

absl::string_view EnvironmentVariable(v1::UpstreamCredential kind) {
  if (kind == v1::UPSTREAM_CREDENTIAL_NONE) return "";
  if (kind == v1::UPSTREAM_CREDENTIAL_USER) return "COMPOSIO_USER_API_KEY";
  if (kind == v1::UPSTREAM_CREDENTIAL_ORG) return "COMPOSIO_ORG_API_KEY";
  return "COMPOSIO_API_KEY";
}

absl::Status ValidateCredentials(const Credentials& credentials) {
  for (v1::UpstreamCredential kind : kKinds) {
    const std::string& key = KeyOf(credentials, kind);
    if (std::all_of(key.begin(), key.end(), [](unsigned char c) { return c > ' ' && c < 0x7f; })) continue;
    return absl::InvalidArgumentError(absl::StrCat(
        EnvironmentVariable(kind), " holds a blank or another character that no key has; set it to the key alone"));
  }
  return absl::OkStatus();
}

absl::StatusOr<CredentialHeader> HeaderFor(const Credentials& credentials, v1::UpstreamCredential kind) {
  if (kind == v1::UPSTREAM_CREDENTIAL_NONE) return CredentialHeader();
  const std::string& key = KeyOf(credentials, kind);
  if (key.empty()) return Missing(kind);
  return CredentialHeader{HeaderName(kind), key};
}

void MaskCredentials(const Credentials& credentials, std::string& text) {
  for (v1::UpstreamCredential kind : kKinds) {
    const std::string& key = KeyOf(credentials, kind);
    if (!key.empty()) absl::StrReplaceAll({{key, "***"}}, &text);
  }
}

}  // namespace composio::upstream
