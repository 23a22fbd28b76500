// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "composio/gateway/v1/upstream.pb.h"

namespace composio::upstream {

// The keys the gateway has for Composio; an empty one is not configured. Constant once the server runs.
struct Credentials {
  std::string project_key;
  std::string user_key;
  std::string org_key;
};

// The one header that a request carries; views into Credentials. Both empty where none is to be sent.
struct CredentialHeader {
  absl::string_view name;
  absl::string_view value;
};

// INVALID_ARGUMENT naming the environment variable whose value cannot be a key, as one with a line break at its end.
absl::Status ValidateCredentials(const Credentials& credentials);

// FAILED_PRECONDITION with CREDENTIAL_MISSING, naming the environment variable, where the key is not configured.
absl::StatusOr<CredentialHeader> HeaderFor(const Credentials& credentials, gateway::v1::UpstreamCredential kind);

// "COMPOSIO_API_KEY" and so on; empty for NONE.
absl::string_view EnvironmentVariable(gateway::v1::UpstreamCredential kind);

// Puts *** where `text` holds one of the keys.
void MaskCredentials(const Credentials& credentials, std::string& text);

}  // namespace composio::upstream
