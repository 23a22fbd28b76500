// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <google/protobuf/map.h>
#include <google/protobuf/struct.pb.h>

#include <map>
#include <string>

#include "absl/status/statusor.h"
#include "composio/gateway/v1/tool_format.pb.h"
#include "service/tool_formats/format.h"

namespace composio::api {

// What FormatTools and ExecuteToolCalls have in common. INVALID_ARGUMENT with the field for what cannot be used.

// The dialect; `strict` only where there is such a mode.
absl::StatusOr<const tool_formats::Dialect*> ChooseDialect(gateway::v1::ToolDialect dialect, bool strict);

// Slug to the arguments that the caller sets.
using Overrides = std::map<std::string, tool_formats::Json>;
absl::StatusOr<Overrides> ReadOverrides(const google::protobuf::Map<std::string, google::protobuf::Struct>& overrides);
// Those of one tool, an empty object where there are none.
const tool_formats::Json& OverridesOf(const Overrides& overrides, const std::string& tool);

// `app_versions` and `app_version` exclude each other.
template <class Request>
absl::Status CheckVersions(const Request& request);
absl::Status TwoVersions();

// A protobuf Struct or Value as JSON.
absl::StatusOr<tool_formats::Json> ToJson(const google::protobuf::Message& value);
// The object as a Struct; empty where it is none.
google::protobuf::Struct ToStruct(const tool_formats::Json& json);

// -- implementation --

template <class Request>
absl::Status CheckVersions(const Request& request) {
  return request.app_versions().empty() || request.app_version().empty() ? absl::OkStatus() : TwoVersions();
}

}  // namespace composio::api
