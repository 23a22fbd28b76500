// SPDX-License-Identifier: Apache-2.0
#include "sandbox/control/request_log.h"

#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

namespace composio::sandbox {
namespace {

constexpr const char* kCredentials[] = {"x-api-key", "x-user-api-key", "x-org-api-key", "authorization", "cookie"};

// Enough to see which key it was: "ak_***".
std::string Mask(absl::string_view secret) {
  size_t prefix = secret.find('_');
  bool short_prefix = prefix < 5;  // npos is not
  return absl::StrCat(short_prefix ? secret.substr(0, prefix + 1) : "", "***");
}

bool IsCredential(absl::string_view name) {
  for (const char* credential : kCredentials) {
    if (name == credential) return true;
  }
  return false;
}

Json Headers(const http_server::HttpExchange& exchange) {
  Json out = Json::object();
  for (const auto& [sent_name, value] : exchange.headers()) {
    const std::string name = absl::AsciiStrToLower(sent_name);
    std::string text = IsCredential(name) ? Mask(value) : value;
    out[name] = out.contains(name) ? absl::StrCat(out[name].get<std::string>(), ", ", text) : std::move(text);
  }
  return out;
}

}  // namespace

void RequestLog::Add(const http_server::HttpExchange& exchange, const std::string& request_id, absl::Time time) {
  ++total_;
  if (requests_.size() >= kMaxRequests) requests_.pop_front();
  Json body = nullptr;
  if (absl::string_view text = exchange.body(); !text.empty()) {
    body = ParseJson(text.substr(0, kMaxBodyBytes));
    if (body.is_discarded()) body = std::string(text.substr(0, kMaxBodyBytes));
  }
  requests_.push_back({{"request_id", request_id},
                       {"time", TimeText(time)},
                       {"method", std::string(exchange.method())},
                       {"path", std::string(exchange.path())},
                       {"query", std::string(exchange.query())},
                       {"headers", Headers(exchange)},
                       {"body", std::move(body)},
                       {"status", nullptr}});
}

void RequestLog::SetStatus(const std::string& request_id, int status) {
  for (auto it = requests_.rbegin(); it != requests_.rend(); ++it) {
    if ((*it)["request_id"] == request_id) {
      (*it)["status"] = status;
      return;
    }
  }
}

void RequestLog::Clear() {
  total_ = 0;
  requests_.clear();
}

Json RequestLog::Describe(const std::string& path_prefix) const {
  Json requests = Json::array();
  for (const Json& request : requests_) {
    if (absl::StartsWith(StringAt(request, "path"), path_prefix)) requests.push_back(request);
  }
  return {{"total", total_}, {"requests", std::move(requests)}};
}

}  // namespace composio::sandbox
