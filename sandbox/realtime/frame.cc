// SPDX-License-Identifier: Apache-2.0
#include "sandbox/realtime/frame.h"

#include <utility>

namespace composio::sandbox {

std::string Frame(absl::string_view event, absl::string_view data, absl::string_view channel) {
  Json frame = {{"event", std::string(event)}, {"data", std::string(data)}};
  if (!channel.empty()) frame["channel"] = std::string(channel);
  return Dump(frame);
}

std::string ErrorFrame(int code, absl::string_view message) {
  Json data = {{"code", nullptr}, {"message", std::string(message)}};
  if (code != 0) data["code"] = code;
  return Dump({{"event", "pusher:error"}, {"data", std::move(data)}});
}

bool ReadFrame(absl::string_view text, ClientFrame& frame) {
  const Json value = ParseJson(text);
  frame.event = StringAt(value, "event");
  if (frame.event.empty()) return false;
  frame.data = At(value, "data");
  if (frame.data.is_string()) {
    Json inner = ParseJson(frame.data.get<std::string>());
    if (!inner.is_discarded()) frame.data = std::move(inner);
  }
  return true;
}

}  // namespace composio::sandbox
