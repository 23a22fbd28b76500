// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "service/transcode/json_reader.h"
#include "service/transcode/json_to_wire.h"

namespace composio::transcode {

// Appends the wire bytes of a google.protobuf.Struct for a JSON object, or of a google.protobuf.Value for any JSON
// value. Of repeated keys all are written: protobuf's readers let the last win. Errors as JsonToWire::Convert; `*wire`
// then is as it was. `report` may be null, else its findings are added to.
absl::Status JsonToStruct(absl::string_view json, std::string* wire, JsonReport* report = nullptr,
                          int max_depth = kMaxJsonDepth);
absl::Status JsonToValue(absl::string_view json, std::string* wire, JsonReport* report = nullptr,
                         int max_depth = kMaxJsonDepth);

}  // namespace composio::transcode
