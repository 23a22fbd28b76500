// SPDX-License-Identifier: Apache-2.0
#include "sandbox/state/ids.h"

namespace composio::sandbox {

std::string NanoId(base::Random& random, absl::string_view prefix) {
  constexpr absl::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  std::string id(prefix);
  for (int i = 0; i < 12; ++i) id += kAlphabet[random.Next() % kAlphabet.size()];
  return id;
}

}  // namespace composio::sandbox
