// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "absl/strings/string_view.h"

namespace composio::front {

enum class Protocol {
  kUndecided,  // more bytes are needed
  kHttp1,
  kHttp2,  // HTTP/2 with prior knowledge: gRPC
  kTls,
};

// As many first bytes of a connection as decide what it speaks.
inline constexpr int kDecidingBytes = 3;

// What a connection that begins with these bytes speaks. No method of HTTP/1.1 begins with PRI (RFC 9113, 3.4), and
// none with the byte that begins a TLS handshake.
Protocol Classify(absl::string_view first_bytes);

}  // namespace composio::front
