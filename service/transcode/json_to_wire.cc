// SPDX-License-Identifier: Apache-2.0
#include "service/transcode/json_to_wire.h"

#include "absl/strings/str_cat.h"
#include "service/transcode/message_decoder.h"

namespace composio::transcode {

class JsonToWire::Scratch {
 public:
  DecoderBuffers buffers;
};

JsonToWire::JsonToWire() : scratch_(std::make_unique<Scratch>()) {}
JsonToWire::~JsonToWire() = default;

absl::Status JsonToWire::Convert(const MessageTable& table, absl::string_view json, const JsonToWireOptions& options,
                                 std::string* wire, JsonReport* report) {
  if (json.size() > options.max_bytes) {
    return absl::ResourceExhaustedError(
        absl::StrCat("JSON of ", json.size(), " bytes is larger than the limit of ", options.max_bytes));
  }
  JsonReport found;
  DecoderBuffers& buffers = scratch_->buffers;
  buffers.Clear();
  MessageDecoder decoder(json, table, options, buffers, found);
  absl::Status status = decoder.Run();
  if (status.ok()) {
    wire->assign(buffers.out.view().data(), buffers.out.size());
    if (report != nullptr) *report = found;
  }
  buffers.Trim();
  return status;
}

}  // namespace composio::transcode
