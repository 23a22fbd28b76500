// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "service/transcode/json_to_wire.h"
#include "service/transcode/wire_to_json.h"
#include "service/upstream/rule.h"

namespace composio::upstream {

// The JSON body of a request message of `rule`, which has one. REQUEST_MALFORMED or INVALID_FIELD.
absl::Status WriteBody(const Rule& rule, absl::string_view wire, transcode::WireToJson& converter, std::string* json);

// The response message from Composio's answer, put into Rule::response_field where there is one; an empty answer is an
// empty message. INVALID_ARGUMENT, telling place and reason, where it is no JSON or does not fit the message. `lossy`:
// a number in it did not survive as a double.
absl::Status ReadAnswer(const Rule& rule, absl::string_view json, bool include_extra, transcode::JsonToWire& converter,
                        std::string* wire, bool* lossy);

}  // namespace composio::upstream
