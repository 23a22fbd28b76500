// SPDX-License-Identifier: Apache-2.0
#include "service/app/app_fetch.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "service/base/version.h"

namespace composio::app {
namespace {

using Done = absl::AnyInvocable<void(absl::StatusOr<std::string>)>;

// Trigger types are upper snake case; anything else would need escaping in the path and names none.
bool IsSlug(const std::string& text) {
  for (char c : text) {
    if (!absl::ascii_isalnum(static_cast<unsigned char>(c)) && c != '_' && c != '-') return false;
  }
  return !text.empty() && text.size() <= 200;
}

absl::StatusOr<std::string> AppOf(const absl::StatusOr<http_client::HttpResponse>& response) {
  if (!response.ok()) return response.status();
  if (response->status != 200) return absl::NotFoundError(absl::StrCat("status ", response->status));
  const auto json = nlohmann::json::parse(response->body, nullptr, false);
  if (!json.is_object() || !json.contains("toolkit") || !json["toolkit"].is_object()) {
    return absl::InternalError("the answer names no toolkit");
  }
  const auto slug = json["toolkit"].find("slug");
  if (slug == json["toolkit"].end() || !slug->is_string()) return absl::InternalError("the toolkit has no slug");
  return slug->get<std::string>();
}

http_client::HttpRequest MakeRequest(const AppFetchParams& params, const std::string& trigger_type) {
  http_client::HttpRequest request;
  request.url = absl::StrCat(params.base_url, "/api/v3.1/triggers_types/", trigger_type);
  request.headers = {{"x-api-key", params.api_key},
                     {"accept", "application/json"},
                     {"user-agent", absl::StrCat("composio-gateway/", base::kVersion)}};
  request.timeout = absl::Seconds(10);
  request.max_response_bytes = 4 << 20;
  return request;
}

}  // namespace

ingest::AppDirectory::Fetch MakeAppFetch(AppFetchParams params) {
  return [params](const std::string& trigger_type, Done done) {
    if (params.api_key.empty() || !IsSlug(trigger_type)) {
      return params.ingest->Post([done = std::move(done)]() mutable { done(absl::NotFoundError("not asked for")); });
    }
    params.worker->Post([params, request = MakeRequest(params, trigger_type), done = std::move(done)]() mutable {
      params.transport->Start(std::move(request), [ingest = params.ingest, done = std::move(done)](
                                                      absl::StatusOr<http_client::HttpResponse> response) mutable {
        ingest->Post([app = AppOf(response), done = std::move(done)]() mutable { done(std::move(app)); });
      });
    });
  };
}

}  // namespace composio::app
