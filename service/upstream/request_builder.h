// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "service/transcode/field_reader.h"
#include "service/upstream/rule.h"

namespace composio::upstream {

// What a request message becomes, but for the body.
struct BuiltRequest {
  std::string url;  // the base URL, the path and, where there is one, the query
  std::vector<std::pair<std::string, std::string>> headers;  // from fields with the option `header`
  bool include_extra = false;
};

// Turns wire bytes of a request message into URL and headers by a rule; the body is WriteBody's part. Lists in the
// query are comma-joined, maps bracketed; values are percent-encoded. Fields without presence are left out when they
// are zero, as on the wire. Keeps its buffers from call to call; one for each thread.
class RequestBuilder {
 public:
  // A longer URL is refused: servers have limits of this order.
  static constexpr size_t kMaxUrl = 16 << 10;

  // REQUEST_MALFORMED where `wire` is no message of the request's type as far as path, query and headers are concerned
  // (the body is read later); INVALID_FIELD where a value cannot be sent; MESSAGE_TOO_LARGE for a URL beyond kMaxUrl.
  absl::Status Build(const Rule& rule, absl::string_view base_url, absl::string_view wire, BuiltRequest& built);

  // The value of Rule::ResourceField as text; empty where there is none.
  static std::string ResourceName(const Rule& rule, absl::string_view wire);

 private:
  absl::Status Take(const Rule& rule, const transcode::FieldText& value, BuiltRequest& built);
  absl::Status TakeQuery(const RequestField& field, const transcode::FieldText& value);
  absl::Status TakeElement(const RequestField& field, absl::string_view text);
  absl::Status BeginParameter(const RequestField& field);
  absl::Status AppendPath(const Rule& rule, std::string& url);

  // By the piece of the path.
  std::vector<std::string> path_values_;
  std::string query_;
  // The fields that are in the query; the last may be a list that goes on.
  std::vector<const RequestField*> written_;
};

}  // namespace composio::upstream
