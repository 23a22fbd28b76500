// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "service/upstream/rule.h"
#include "service/upstream/wire_reader.h"

namespace composio::upstream {

// What a request message becomes.
struct BuiltRequest {
  std::string url;  // the base URL, the path and, where there is one, the query
  std::vector<std::pair<std::string, std::string>> headers;  // from fields with the option `header`
  bool include_extra = false;
};

// Turns wire bytes of a request message into URL and headers by a rule; the body is MessageCodec's part. Lists in the
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
  std::string ResourceName(const Rule& rule, absl::string_view wire);

 private:
  // A value met on the wire, with the place of its field in the rule.
  struct Met {
    size_t field;
    size_t sequence;
    WireField value;
  };

  absl::Status Collect(const Rule& rule, absl::string_view wire, BuiltRequest& built);
  void Meet(size_t field, const WireField& value) { met_.push_back({field, met_.size(), value}); }
  absl::Status MeetPacked(const Rule& rule, size_t index, const WireField& value);
  absl::Status AppendPath(const Rule& rule, std::string& url);
  absl::Status AppendQuery(const Rule& rule, std::string& url);
  absl::Status AppendField(const RequestField& field, size_t begin, size_t end, std::string& url);
  absl::Status AppendList(const RequestField& field, size_t begin, size_t end, std::string& url);
  absl::Status AppendMap(const RequestField& field, size_t begin, size_t end, std::string& url);
  absl::Status AddHeaders(const Rule& rule, BuiltRequest& built);
  const WireField* Last(size_t field) const;
  void AppendParameter(absl::string_view encoded_name, absl::string_view value, std::string& url);

  std::vector<Met> met_;
  std::vector<WireField> unpacked_;
  std::vector<const RequestField*> written_;  // to the query
  std::string text_;
  bool has_query_ = false;
};

}  // namespace composio::upstream
