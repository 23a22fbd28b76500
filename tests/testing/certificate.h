// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace composio::testing {

// A self-signed certificate for 127.0.0.1 and localhost, made anew in the test's temporary directory.
struct Certificate {
  std::string certificate_file;  // PEM; its own authority
  std::string key_file;
};
Certificate MakeCertificate();

}  // namespace composio::testing
