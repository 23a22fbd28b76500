// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "absl/strings/string_view.h"
#include "sandbox/wire/json.h"

namespace composio::sandbox {

// The text of a frame whose data is a string, as nearly all of Pusher's are. `data` is mostly JSON text itself; an
// empty `channel` is left out.
std::string Frame(absl::string_view event, absl::string_view data, absl::string_view channel = "");

// pusher:error, whose data is an object. `code` 0 stands for null: a complaint after which the connection stays.
std::string ErrorFrame(int code, absl::string_view message);

// A frame by a client.
struct ClientFrame {
  std::string event;
  // Taken out of its string where it came as one; null where there is none.
  Json data;
};

// False where the text is no JSON object with an event.
bool ReadFrame(absl::string_view text, ClientFrame& frame);

}  // namespace composio::sandbox
