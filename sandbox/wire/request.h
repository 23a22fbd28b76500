// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/string_view.h"
#include "sandbox/wire/json.h"

namespace composio::sandbox {

// Decodes %XX, and '+' as a space where `plus_is_space`. Broken escapes stay as they are.
std::string PercentDecode(absl::string_view text, bool plus_is_space);

// A request to the sandbox, taken apart. Value type.
struct ApiRequest {
  std::string method;
  // As sent, without the query.
  std::string path;
  // "v3" or "v3.1"; empty under /_sandbox.
  std::string api_version;
  // "http://127.0.0.1:9900", as the caller reached us.
  std::string base_url;
  std::string request_id;
  std::vector<std::pair<std::string, std::string>> query;
  std::map<std::string, std::string> path_values;
  // Null where there is no body; discarded where it is not JSON.
  Json body;

  // The path value of that name, decoded; empty where there is none.
  std::string PathValue(const std::string& name) const;
  // The last query value of that name; empty values count as absent.
  std::optional<std::string> Query(absl::string_view name) const;
  // All values of `name`, comma lists taken apart.
  std::vector<std::string> QueryList(absl::string_view name) const;
  // "true"/"1" and "false"/"0"; else `otherwise`.
  bool QueryFlag(absl::string_view name, bool otherwise) const;
  // The value of `name[key]`, or else of plain `name`.
  std::optional<std::string> QueryMapValue(absl::string_view name, absl::string_view key) const;
};

// The body of a request as JSON: null where it is empty, an object of strings where it is a form, else as ParseJson.
// Scripts send JSON as a form as well: that is taken as JSON.
Json ParseBody(absl::string_view content_type, absl::string_view body);

// Splits "a=b&c=d" and decodes it.
std::vector<std::pair<std::string, std::string>> ParseQuery(absl::string_view query);

}  // namespace composio::sandbox
